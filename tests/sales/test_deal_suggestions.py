"""Opportunities propose an end to silence, and callbacks after a delivery (DOMAIN §6 Cadence)."""

from datetime import date, timedelta

import pytest

from salesdesk.sales import (
    chain,
    clients,
    deal_suggestions,
    opportunities,
    plan,
    stage_moves,
    suggestions,
    touches,
)
from salesdesk.sales.stage_gates import Fact
from tests.conftest import NOW
from tests.sales.play import client, rate, recorded

pytestmark = pytest.mark.usefixtures("workspace")
TODAY = NOW.date()


def silent(today: date = TODAY, client_id: int | None = None) -> list[str]:
    return [one.origin for one in deal_suggestions.silences(client_id, today)]


def test_silence_is_proposed_to_be_ended_once() -> None:
    one, other = client(), client("演示乙公司")
    made = NOW - timedelta(days=91)
    deal = opportunities.create(one, {"title": "一期"}, made)
    opportunities.create(other, {"title": "二期"}, NOW)
    assert silent() == [f"silent:{deal}:{made.date()}"]
    assert silent(TODAY - timedelta(days=1)) == []
    assert (silent(client_id=one), silent(client_id=other)) == (silent(), [])
    (told,) = [s for s in suggestions.listed(TODAY) if s.origin.startswith("silent")]
    item = suggestions.accept(told, "联系", NOW)
    assert silent() == [], "it is planned"
    plan.set_done(item, NOW)
    assert not [s for s in suggestions.listed(TODAY) if s.origin.startswith("silent")]
    touches.log(one, "phone", NOW, answered=True, cold=False)
    later = TODAY + timedelta(days=92)
    assert f"silent:{deal}:{TODAY}" in silent(later), "a new silence is a new proposal"


def test_who_is_not_to_be_contacted_or_archived_is_left_alone() -> None:
    one, other = client(), client("演示乙公司")
    for who in (one, other):
        opportunities.create(who, {"title": "一期"}, NOW - timedelta(days=200))
    clients.set_do_not_contact(one, "客户要求", NOW)
    clients.set_archived([other], NOW)
    assert silent() == []


def delivered(on: date) -> int:
    one = client()
    deal = opportunities.create(one, {"title": "一期"}, NOW - timedelta(days=5))
    rate(one)
    chain.add(one, {"name": "演示王立", "roles": ["economic_buyer"]})
    needs = [{"text": "预警", "words": "我要提前知道", "level": "must", "kind": "quality"}]
    recorded(one, NOW - timedelta(hours=3), needs=needs)
    fact = Fact(TODAY, "XZ-XS-2026-0013")
    evidence = dict.fromkeys(("proposal_sent", "answer", "contract"), fact)
    stage_moves.move(deal, "active", NOW, {**evidence, "delivery": Fact(on)})
    return deal


@pytest.mark.parametrize(
    ("on", "today", "due"),
    [
        ("2026-09-14", "2026-09-14", ["2026-09-17"]),
        ("2026-09-16", "2026-09-16", ["2026-09-20"]),  # a Saturday off, a Sunday worked
        ("2026-09-14", "2026-10-08", ["2026-10-14"]),
        ("2026-09-01", "2026-10-05", ["2026-10-08"]),  # the holiday ends on the 7th
        ("2026-09-14", "2026-10-01", ["2026-09-17"]),
        ("2026-09-14", "2026-10-02", []),
        ("2026-09-14", "2026-12-10", ["2026-12-14"]),
        ("2026-09-14", "2027-01-05", []),
    ],
)
def test_callbacks_after_a_delivery(on: str, today: str, due: list[str]) -> None:
    day = date.fromisoformat(on)
    delivered(min(day, TODAY))
    found = deal_suggestions.callbacks(None, date.fromisoformat(today))
    assert [one.due_on.isoformat() for one in found] == due
