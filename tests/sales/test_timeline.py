"""One stream of everything: kinds, order, pages, search."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from salesdesk.errors import Refused
from salesdesk.sales import chain, clients, plan, timeline
from salesdesk.store.database import database
from salesdesk.store.house_records import ClientMerge
from salesdesk.store.market_records import Touch
from salesdesk.store.records import Need, Objection, Opportunity, StageMove, Visit
from tests.ui.dossier.data import rate

ZONE = timezone(timedelta(hours=8))
NOW = datetime(2026, 9, 17, 10, 30, tzinfo=ZONE)


def ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


@pytest.fixture
def known(workspace: Path) -> int:
    """A client with one entry of each kind but files, a day apart, the oldest first."""
    one = clients.create({"name": "演示甲", "source": "展会"}, ago(20))
    gone = clients.create({"name": "演示甲（重复）"}, ago(20))
    seat = chain.add(one, {"name": "演示李工"})
    contact = chain.seats(one)[0].contact_id
    assert seat
    rate(one, (4,) * 8, date(2026, 9, 1))
    with database.change("演示"):
        deal = Opportunity.create(client=one, title="换模改造", created_at=ago(15))
        StageMove.create(
            opportunity=deal, from_stage="lead", to_stage="qualified", at=ago(14), reason="够条件"
        )
        Visit.create(
            client=one, state="recorded", objective="看产线", starts_at=ago(12), ends_at=ago(12),
            started_at=ago(12), ended_at=ago(12), outcome="advance", number="V-7",
            record={"key_points": "换模五十二分钟 100%", "feedback": "先试一条线"},
        )  # fmt: skip
        Need.create(client=one, text="换模减半", words="二十五分钟就敢接小单",
                    stated_on=date(2026, 9, 7))  # fmt: skip
        Objection.create(client=one, words="贵三成", category="price", raised_on=date(2026, 9, 8))
        Touch.create(client=one, contact=contact, at=ago(3), channel="phone", note="约周五")
        Touch.create(client=one, at=ago(2), channel="wechat", answered=False)
        ClientMerge.create(kept=one, gone=gone, at=ago(1))
    item = plan.add("发送资料", date(2026, 9, 16), client_id=one)
    plan.set_done(item, ago(0.5))
    clients.add_note(one, "新厂房十月投产", NOW)
    return one


def test_every_kind_is_told_newest_first(known: int) -> None:
    told = timeline.timeline(known)
    assert [event.kind for event in told] == [
        "note", "task", "merge", "touch", "touch", "objection", "need", "visit", "stage", "score",
        "created",
    ]  # fmt: skip
    by_kind = {event.kind: event for event in told}
    assert (by_kind["touch"].what, by_kind["touch"].detail) == ("answered", "演示李工")
    assert told[3].what == "missed"
    assert by_kind["visit"].detail == "换模五十二分钟 100%"
    assert (by_kind["score"].text, by_kind["score"].what) == ("80", "high")
    assert (by_kind["stage"].aside, by_kind["stage"].what) == ("lead", "qualified")
    assert by_kind["merge"].text == "演示甲（重复）"
    assert by_kind["need"].day_only
    assert all(timeline.timeline(known, few) == told[:few] for few in range(12))


def test_pages_are_the_same_entries(known: int) -> None:
    keys = timeline.keys(known)
    assert [event.id for event in timeline.events(keys)] == list(keys)
    assert [event.id for event in timeline.events(keys[2:5])] == list(keys[2:5])
    assert timeline.events([timeline.keys(known)[0] + 999]) == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("换模", ["need", "visit", "stage"]),
        ("换模 试一条", ["visit"]),
        ("v-7", ["visit"]),
        ("100%", ["visit"]),
        ("_", []),
        ("李工", ["touch"]),
        ("敢接小单", ["need"]),
        ("重复", ["merge"]),
        ("够条件", ["stage"]),
        ("key_points", []),
    ],
)
def test_search_looks_into_every_kind(known: int, text: str, kinds: list[str]) -> None:
    assert [timeline.kind_of(key) for key in timeline.keys(known, text)] == kinds


def test_kinds_are_filtered(known: int) -> None:
    keys = timeline.of_kinds(timeline.keys(known), ("need", "objection"))
    assert [timeline.kind_of(key) for key in keys] == ["objection", "need"]
    assert timeline.of_kinds(keys, ()) == keys


def test_a_client_that_is_gone_is_refused_and_an_empty_search_is_not(known: int) -> None:
    with pytest.raises(Refused) as told:
        timeline.keys(99_999)
    assert told.value.code == "client_missing"
    assert len(timeline.keys(known, "没有这样的词")) == 0
