"""What a buying chain lacks, by pure rules."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from salesdesk.forms.buying_chain import GAP
from salesdesk.sales.chain import Seat
from salesdesk.sales.chain_gaps import gaps, met, missing_roles

NOW = datetime(2026, 9, 17, 10, 30, tzinfo=timezone(timedelta(hours=8)))
BUYER = Seat(1, 1, "演示甲", "", "", ("economic_buyer",), "neutral", None, "", True, None)
COACH = BUYER._replace(id=2, contact_id=2, roles=("coach",), met=False)


def codes(*seats: Seat, days: int | None = 3) -> tuple[str, ...]:
    return gaps(seats, None if days is None else NOW - timedelta(days=days), NOW)


def test_a_covered_chain_has_no_gaps() -> None:
    assert codes(BUYER, COACH) == ()


@pytest.mark.parametrize(
    ("seats", "days", "told"),
    [
        ((), None, ("no_economic_buyer", "no_coach", "no_recent_contact")),
        ((BUYER,), 3, ("no_coach", "single_contact")),
        ((COACH,), 3, ("no_economic_buyer", "nobody_met", "single_contact")),
        ((BUYER._replace(met=False), COACH._replace(met=True)), 3, ("buyer_not_met",)),
        ((BUYER, COACH), 60, ()),
        ((BUYER, COACH), 61, ("no_recent_contact",)),
    ],
)
def test_each_gap_is_found(
    seats: tuple[Seat, ...], days: int | None, told: tuple[str, ...]
) -> None:
    assert codes(*seats, days=days) == told


def test_who_took_part_in_a_contact_counts_as_met() -> None:
    assert met(COACH._replace(last_contact=NOW))
    assert not met(COACH)


def test_every_code_has_its_words_and_roles_are_told() -> None:
    every = {choice.key for choice in GAP}
    assert {code for days in (None, 3) for code in codes(days=days)} <= every
    assert missing_roles([BUYER]) == ("technical_influencer", "user_buyer", "coach")
