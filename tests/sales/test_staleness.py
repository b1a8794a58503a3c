"""How long nobody has really spoken with a client: one truth for list, dossier and paper."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from salesdesk.sales import client_list, clients
from salesdesk.sales.staleness import longest_gap, next_contact_by, staleness
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.store.market_records import Touch

NOW = datetime(2026, 9, 17, 10, 30, tzinfo=timezone(timedelta(hours=8)))


@pytest.mark.parametrize(
    ("grade", "stage", "gap"),
    [
        ("high", "proposal", 7), ("medium", "lead", 14), ("low", "discovery", 30),
        ("high", "won", 30), ("medium", "active", 60), ("low", "won", 90),
        ("", "lead", 30), ("", "active", 90), ("high", "lost", None), ("low", "dormant", None),
        ("medium", "disqualified", None),
    ],
)  # fmt: skip
def test_the_longest_gap_goes_by_grade_and_is_longer_once_won(
    grade: str, stage: str, gap: int | None
) -> None:
    assert longest_gap(grade, stage) == gap


@pytest.mark.parametrize(
    ("days", "tone"), [(0, ""), (7, ""), (8, "warn"), (14, "warn"), (15, "danger")]
)
def test_the_tone_turns_with_the_days(days: int, tone: str) -> None:
    seen = staleness(NOW - timedelta(days=days), "high", "proposal", NOW)
    assert (seen.days, seen.tone, seen.over) == (days, tone, max(0, days - 7))


def test_days_are_counted_by_the_calendar_of_the_user() -> None:
    late_evening = datetime(2026, 9, 16, 15, 59, tzinfo=UTC)  # 23:59 in China
    assert staleness(late_evening, "high", "lead", NOW).days == 1
    assert staleness(NOW + timedelta(hours=3), "high", "lead", NOW).days == 0


def test_nobody_is_stale_who_is_not_to_be_contacted_or_was_never_met() -> None:
    long_ago = NOW - timedelta(days=400)
    assert staleness(long_ago, "high", "lead", NOW, do_not_contact=True).tone == ""
    assert staleness(long_ago, "high", "lost", NOW).tone == ""
    assert staleness(None, "high", "lead", NOW).days is None


def test_the_cadence_tells_the_last_day() -> None:
    assert next_contact_by(date(2026, 9, 10), "high", "lead") == date(2026, 9, 17)
    assert next_contact_by(date(2026, 9, 10), "high", "lost") is None


def test_an_answered_call_is_a_real_contact_and_a_vain_one_is_not(workspace: Path) -> None:
    client = clients.create({"name": "演示甲"}, NOW)
    with database.change("演示"):
        Touch.create(client=client, at=NOW - timedelta(days=3), channel="phone", answered=True)
        Touch.create(client=client, at=NOW - timedelta(days=1), channel="phone", answered=False)

    def last() -> datetime | None:
        return client_list.client_rows([client])[0].last_contact

    assert last() == NOW - timedelta(days=3)
    journal.undo()
    assert last() is None
