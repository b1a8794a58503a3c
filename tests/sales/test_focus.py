"""Whose time it was: minutes by potential, the share of the best, and who of them is waiting."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from salesdesk.sales import clients
from salesdesk.sales.focus import TOUCH_MINUTES, focus
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store.database import database
from salesdesk.store.market_records import Touch
from salesdesk.store.records import Visit
from tests.conftest import NOW
from tests.sales.test_list_depth import client


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path) -> Iterator[None]:
    open_workspace(tmp_path)
    yield
    close_workspace()


def visit(client_id: int, days: int, minutes: int, state: str = "done") -> None:
    end = NOW - timedelta(days=days)
    start = end - timedelta(minutes=minutes)
    with database.change():
        Visit.create(client=client_id, state=state, starts_at=start, ends_at=end,
                     started_at=start, ended_at=end)  # fmt: skip


def test_nothing_recorded_has_no_share() -> None:
    told = focus(NOW, 30)
    assert (told.share, told.client_share, told.total) == (None, None, 0)


def test_visits_count_their_minutes_answered_touches_ten() -> None:
    high, low, plain = client("高", grade="high"), client("低", grade="low"), client("未评")
    visit(high, 1, 50)
    visit(high, 29, 10)
    visit(high, 30, 100)  # before the span
    visit(low, 2, 20)
    visit(low, 2, 45, "planned")
    with database.change():
        for answered in (True, True, False):
            Touch.create(client=plain, at=NOW - timedelta(days=3), channel="phone",
                         answered=answered)  # fmt: skip
    told = focus(NOW, 30)
    minutes = {"high": 60, "medium": 0, "low": 20, "": 2 * TOUCH_MINUTES}
    assert told.minutes == minutes
    assert told.share == 60
    assert told.client_share == 33
    assert focus(NOW, 90).minutes["high"] == 160


def test_who_is_waiting_are_the_best_beyond_their_cadence_and_those_never_met() -> None:
    client("在周期内", grade="high", spoken=NOW - timedelta(days=7))
    client("超期", grade="high", spoken=NOW - timedelta(days=8))
    client("从未", grade="high")
    client("低", grade="low", spoken=NOW - timedelta(days=90))
    off = client("勿扰", grade="high", spoken=NOW - timedelta(days=90))
    clients.set_do_not_contact(off, "不要来电", NOW)
    told = focus(NOW, 30)
    assert (told.overdue, told.unmet) == (1, 1)


def test_archived_clients_are_left_out() -> None:
    gone = client("高", grade="high")
    visit(gone, 1, 50)
    clients.set_archived([gone], NOW)
    assert focus(NOW, 30).total == 0
