"""Planning, confirming, calling off: what a visit asks for and what it keeps (DOMAIN §5 Visit)."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from salesdesk.sales import chain, clients, visit_lines, visit_records, visits
from salesdesk.sales.visit_choices import moves_allowed
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.store.records import Visit
from tests.conftest import NOW
from tests.sales.play import client, plan_answers, planned, record_answers, recorded, refused

pytestmark = pytest.mark.usefixtures("workspace")
START = NOW + timedelta(days=1)


def states(visit: int) -> list[tuple[str, str]]:
    return [(old, new) for old, new, _, _ in visit_lines.moves(visit)]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"objective": "  "}, "objective_required"),
        ({"objective": None}, "objective_required"),
        ({"opening_questions": ["一", "二"]}, "opening_questions_count"),
        ({"opening_questions": ["一", "二", " "]}, "opening_questions_count"),
        ({"opening_questions": list("一二三四五六")}, "opening_questions_count"),
        ({"opening_questions": None}, "opening_questions_count"),
        ({"ends_at": START.isoformat()}, "visit_times"),
        ({"ends_at": (START - timedelta(hours=1)).isoformat()}, "visit_times"),
        ({"starts_at": "tomorrow"}, "bad_moment"),
        ({"starts_at": "2026-09-18T09:00"}, "bad_moment"),
        ({"starts_at": ""}, "bad_moment"),
    ],
)
def test_a_plan_that_lacks_something_is_refused_whole(change: dict[str, Any], code: str) -> None:
    one = client()
    with refused(code):
        visits.plan(one, {**plan_answers(START), **change}, NOW)
    assert visit_lines.of_client(one) == []


def test_a_plan_without_times_is_refused() -> None:
    answers = plan_answers(START)
    del answers["starts_at"]
    with refused("bad_moment"):
        visits.plan(client(), answers, NOW)


def test_three_to_five_questions_are_counted_in_the_refusal() -> None:
    with refused("opening_questions_count") as no:
        visits.plan(client(), plan_answers(START, opening_questions=["一"]), NOW)
    assert no.facts == {"found": 1}


def test_a_planned_visit_says_what_was_planned() -> None:
    one = client()
    chain.add(one, {"name": "演示许青"})
    line = visit_lines.get(planned(one, START, leave_by=START.isoformat()))
    assert (line.state, line.channel, line.place) == ("planned", "face", "演示路 1 号")
    assert (line.starts_at, line.ends_at) == (START, START + timedelta(hours=1))
    assert line.starts_at.astimezone(line.zone).isoformat() == START.isoformat()
    assert (line.our_people, line.client_people) == (("林示例",), ("演示许青",))
    assert len(line.plan["opening_questions"]) == 3
    assert line.plan["kit"] == ["slides"]
    assert line.number == "BF20260918-01"
    assert states(line.id) == [("", "planned")]


def test_numbers_count_up_within_a_day_beyond_a_hundred() -> None:
    one = client()
    first = planned(one, START)
    assert visit_lines.get(first).number == "BF20260918-01"
    assert visit_lines.get(planned(one, START)).number == "BF20260918-02"
    for taken in (99, 100):
        with database.change():
            Visit.update(number=f"BF20260918-{taken}").where(Visit.id == first).execute()
        assert visit_lines.get(planned(one, START)).number == f"BF20260918-{taken + 1}"
    assert visit_lines.get(planned(one, START + timedelta(days=1))).number == "BF20260919-01"


def test_who_asked_not_to_be_contacted_gets_no_visit() -> None:
    one = client("演示青瓦超市")
    visit = planned(one, START)
    clients.set_do_not_contact(one, "店主要求", NOW)
    with refused("do_not_contact") as no:
        planned(one, START)
    assert no.facts == {"name": "演示青瓦超市", "why": "店主要求"}
    with refused("do_not_contact"):
        visits.reschedule(visit, START, START + timedelta(hours=1), "改期", NOW)
    visits.cancel(visit, "client", "不再联系", NOW)
    clients.set_do_not_contact(one, "", NOW, on=False)
    assert planned(one, START)


def test_confirming_keeps_who_when_and_by_which_channel() -> None:
    visit = planned(client(), START)
    with refused("who_required"):
        visits.confirm(visit, " ", NOW, "phone", NOW)
    visits.confirm(visit, "演示许青", NOW, "phone", NOW)
    old, new, at, evidence = visit_lines.moves(visit)[-1]
    assert (old, new, at) == ("planned", "confirmed", NOW)
    assert evidence == {"who": "演示许青", "when": NOW.isoformat(), "channel": "phone"}


def test_a_visit_done_without_confirmation_is_flagged() -> None:
    one = client()
    loose, sure = planned(one, START), planned(one, START)
    visits.confirm(sure, "演示许青", NOW, "phone", NOW)
    after = START + timedelta(hours=2)
    for visit in (loose, sure):
        visits.set_done(visit, START, START + timedelta(hours=1), after)
    assert visit_lines.moves(loose)[-1][3] == {"unconfirmed": True}
    assert visit_lines.moves(sure)[-1][3] == {"unconfirmed": False}
    assert visit_lines.get(loose).timeliness == ""


def test_a_future_visit_cannot_be_done_recorded_or_missed() -> None:
    visit = planned(client(), START)
    with refused("visit_in_future"):
        visits.set_done(visit, START, START + timedelta(hours=1), NOW)
    with refused("visit_in_future"):
        visit_records.record(visit, record_answers(START), NOW)
    with refused("visit_in_future"):
        visits.no_show(visit, 15, "电话改约", NOW)
    with refused("visit_in_future"):
        visits.no_show(visit, 15, "电话改约", START + timedelta(minutes=14, seconds=59))
    assert states(visit) == [("", "planned")]
    visits.no_show(visit, 15, "电话改约", START + timedelta(minutes=15))


def test_a_visit_cannot_end_before_it_begins() -> None:
    visit = planned(client(), START)
    with refused("visit_times"):
        visits.set_done(visit, START, START, START + timedelta(hours=3))


def test_no_show_wants_a_quarter_of_an_hour_and_an_action() -> None:
    visit, late = planned(client(), START), START + timedelta(hours=1)
    with refused("no_show_wait") as no:
        visits.no_show(visit, 14, "电话", late)
    assert no.facts == {"minutes": 15}
    with refused("reason_required"):
        visits.no_show(visit, 20, " ", late)
    visits.no_show(visit, 20, "微信改约", late)
    assert visit_lines.moves(visit)[-1][3] == {"waited_minutes": 20, "action": "微信改约"}


def test_cancelling_keeps_by_whom_and_why() -> None:
    visit = planned(client(), START)
    with refused("reason_required"):
        visits.cancel(visit, "client", "", NOW)
    visits.cancel(visit, "client", "临时停产", NOW)
    assert visit_lines.moves(visit)[-1][1:] == (
        "cancelled", NOW, {"by": "client", "reason": "临时停产"},
    )  # fmt: skip


def test_rescheduling_makes_a_linked_visit_and_keeps_the_plan() -> None:
    one = client()
    visit = planned(one, START, leave_by=START.isoformat())
    later = START + timedelta(days=3)
    with refused("reason_required"):
        visits.reschedule(visit, later, later + timedelta(hours=1), "", NOW)
    with refused("visit_times"):
        visits.reschedule(visit, later, later, "客户改期", NOW)
    new = visit_lines.get(
        visits.reschedule(visit, later, later + timedelta(hours=1), "客户改期", NOW)
    )
    old = visit_lines.get(visit)
    assert (old.state, new.state, new.follows_id) == ("rescheduled", "planned", visit)
    assert visit_lines.moves(visit)[-1][3] == {"reason": "客户改期", "to": new.id}
    assert (new.starts_at, new.objective) == (later, old.objective)
    assert new.plan["opening_questions"] == old.plan["opening_questions"]
    assert (new.client_people, new.our_people) == (old.client_people, old.our_people)
    assert "leave_by" not in new.plan  # it was for another day
    assert new.number != old.number


def test_a_confirmed_visit_put_off_must_be_confirmed_anew() -> None:
    visit = planned(client(), START)
    visits.confirm(visit, "演示许青", NOW, "phone", NOW)
    new = visits.reschedule(visit, START, START + timedelta(hours=2), "加一小时", NOW)
    assert visit_lines.get(new).state == "planned"


def closed_by(name: str, visit: int) -> None:
    after = START + timedelta(hours=2)
    end = START + timedelta(hours=1)
    if name == "cancelled":
        visits.cancel(visit, "ours", "病假", NOW)
    elif name == "no_show":
        visits.no_show(visit, 15, "电话", after)
    elif name == "rescheduled":
        visits.reschedule(visit, START, end, "改期", NOW)
    elif name == "done":
        visits.set_done(visit, START, end, after)
    else:
        visit_records.record(visit, record_answers(START), after)


MOVES: dict[str, Callable[[int], object]] = {
    "confirm": lambda v: visits.confirm(v, "演示许青", NOW, "phone", NOW),
    "start": lambda v: visits.start(v, NOW),
    "edit": lambda v: visits.edit(v, {"objective": "别的"}, NOW),
    "pack": lambda v: visits.pack(v, ["slides"]),
    "cancel": lambda v: visits.cancel(v, "ours", "病假", NOW),
    "no_show": lambda v: visits.no_show(v, 15, "电话", START + timedelta(hours=2)),
    "reschedule": lambda v: visits.reschedule(v, START, START + timedelta(hours=1), "改", NOW),
    "done": lambda v: visits.set_done(
        v, START, START + timedelta(hours=1), START + timedelta(hours=2)
    ),
}


@pytest.mark.parametrize("state", ["cancelled", "no_show", "rescheduled", "done", "recorded"])
def test_what_is_closed_stays_closed(state: str) -> None:
    visit = planned(client(), START)
    closed_by(state, visit)
    before = (visit_lines.get(visit), visit_lines.moves(visit))
    for move in MOVES.values():
        with refused("visit_not_open") as no:
            move(visit)
        assert no.facts == {"state": state}
    assert (visit_lines.get(visit), visit_lines.moves(visit)) == before


@pytest.mark.parametrize("state", ["cancelled", "no_show", "rescheduled"])
def test_what_did_not_take_place_is_not_recorded(state: str) -> None:
    visit = planned(client(), START)
    closed_by(state, visit)
    with refused("visit_not_open"):
        visit_records.record(visit, record_answers(START), START + timedelta(hours=2))


def test_a_visit_that_is_not_there() -> None:
    for move in MOVES.values():
        with refused("visit_missing"):
            move(4711)
    with refused("visit_missing"):
        visit_lines.get(4711)
    with refused("client_missing"):
        planned(4711, START)


def test_the_plan_can_be_changed_while_it_is_open() -> None:
    visit = planned(client(), START)
    visits.pack(visit, ["slides", "samples"])
    visits.edit(visit, {"objective": " 定下试用 ", "our_people": ["林示例", "演示同事"]}, NOW)
    line = visit_lines.get(visit)
    assert (line.objective, line.our_people) == ("定下试用", ("林示例", "演示同事"))
    assert line.client_people == ("演示许青",)
    assert line.plan["packed"] == ["slides", "samples"]
    with refused("opening_questions_count"):
        visits.edit(visit, {"opening_questions": []}, NOW)
    with refused("objective_required"):
        visits.edit(visit, {"objective": ""}, NOW)


OTHER_HOUR = {
    "starts_at": (START + timedelta(minutes=30)).isoformat(),
    "ends_at": (START + timedelta(minutes=90)).isoformat(),
}


@pytest.mark.parametrize(
    ("answers", "changed"),
    [
        (OTHER_HOUR, ["starts_at"]),
        ({"place": "演示路 2 号"}, ["place"]),
        ({**OTHER_HOUR, "place": ""}, ["starts_at", "place"]),
        ({"objective": "别的", "channel": "video"}, []),
        ({"ends_at": (START + timedelta(minutes=45)).isoformat()}, []),
        ({"starts_at": START.astimezone(UTC).isoformat(), "place": " 演示路  1 号 "}, []),
    ],
)
def test_another_time_or_place_is_to_be_confirmed_anew(
    answers: dict[str, str], changed: list[str]
) -> None:
    visit = planned(client(), START)
    visits.confirm(visit, "演示许青", NOW, "phone", NOW)
    later = NOW + timedelta(minutes=5)
    visits.edit(visit, answers, later)
    assert visit_lines.get(visit).state == ("planned" if changed else "confirmed")
    told = [move for move in visit_lines.moves(visit) if "changed" in move[3]]
    assert told == [("confirmed", "planned", later, {"changed": changed})] * bool(changed)
    journal.undo()
    assert visit_lines.get(visit).state == "confirmed", "one change, taken back at once"
    assert visit_lines.get(visit).starts_at == START


def test_what_is_already_agreed_stays_confirmed() -> None:
    visit = planned(client(), START)
    visits.confirm(visit, "演示许青", NOW, "phone", NOW)
    visits.edit(visit, OTHER_HOUR, NOW, agreed=True)
    line = visit_lines.get(visit)
    assert (line.state, line.starts_at) == ("confirmed", START + timedelta(minutes=30))
    assert visit_lines.moves(visit)[-1][1:] == ("confirmed", NOW, {"changed": ["starts_at"]})


def test_a_visit_not_confirmed_or_begun_asks_for_nothing() -> None:
    visit = planned(client(), START)
    visits.edit(visit, OTHER_HOUR, NOW, agreed=True)
    assert visit_lines.get(visit).state == "planned"
    visits.confirm(visit, "演示许青", NOW, "phone", NOW)
    visits.start(visit, START)
    visits.edit(visit, {"place": "会议室"}, START)
    assert visit_lines.get(visit).state == "confirmed"


@pytest.mark.parametrize(
    ("now", "allowed"),
    [
        (START - timedelta(days=1), {"confirm", "edit", "reschedule", "cancel"}),
        (START - timedelta(hours=1), {"done", "confirm", "start", "edit", "reschedule", "cancel"}),
        (START + timedelta(minutes=20),
         {"done", "confirm", "start", "edit", "reschedule", "cancel", "no_show"}),
        (START + timedelta(hours=2), {"record", "done", "reschedule", "cancel", "no_show"}),
    ],
)  # fmt: skip
def test_which_moves_are_offered(now: datetime, allowed: set[str]) -> None:
    offered = moves_allowed(visit_lines.get(planned(client(), START)), now)
    assert (set(offered), len(offered)) == (allowed, len(allowed))


def test_which_moves_are_offered_later_on() -> None:
    visit, during = planned(client(), START), START + timedelta(minutes=10)
    visits.start(visit, during)
    assert visit_lines.get(visit).shown_state(during) == "under_way"
    assert set(moves_allowed(visit_lines.get(visit), during)) == {"record", "done", "edit"}
    closed_by("done", visit)
    assert moves_allowed(visit_lines.get(visit), START + timedelta(hours=2)) == ("record",)
    closed_by("recorded", visit)
    assert moves_allowed(visit_lines.get(visit), START + timedelta(days=9)) == ("amend",)


def test_who_comes_along_most_often_is_named_first() -> None:
    assert visit_lines.co_visitors() == []
    for people in (["林示例", "演示乙"], ["林示例", "演示甲"], ["林示例", "演示甲"], []):
        planned(client(), START, our_people=people)
    assert visit_lines.co_visitors() == ["林示例", "演示甲", "演示乙"]


def test_what_waits_what_comes_and_what_clashes(workspace: Path) -> None:
    one, other = client(), client("演示乙公司")
    morning = NOW.replace(hour=9, minute=0)
    held = planned(one, morning)
    early = planned(other, morning + timedelta(minutes=30))
    coming = planned(one, NOW + timedelta(hours=3))
    gone = planned(one, NOW + timedelta(hours=3))
    visits.cancel(gone, "ours", "重复", NOW)
    assert [v.id for v in visit_lines.waiting(NOW)] == [held, early]
    assert [v.id for v in visit_lines.waiting_of(one, NOW)] == [held]
    assert [v.id for v in visit_lines.coming(NOW, 9)] == [coming]
    assert [v.id for v in visit_lines.coming_of(one, NOW)] == [coming]
    span = (morning + timedelta(minutes=45), morning + timedelta(minutes=50))
    assert [v.id for v in visit_lines.clashes(*span)] == [held, early]
    assert [v.id for v in visit_lines.clashes(*span, besides=held)] == [early]
    end = morning + timedelta(minutes=90)
    assert visit_lines.clashes(end, end + timedelta(hours=1)) == []
    latest = visit_lines.latest(one)
    assert latest is not None
    assert latest.id == coming
    visit_records.record(held, record_answers(morning), NOW)
    assert [v.id for v in visit_lines.waiting(NOW)] == [early]


def test_first_contact_is_told_from_what_took_place() -> None:
    one = client()
    missed = planned(one, START)
    visits.no_show(missed, 15, "电话", START + timedelta(hours=1))
    first = recorded(one, START + timedelta(days=1))
    second = planned(one, START + timedelta(days=2))
    assert visit_records.is_first(visit_lines.get(first))
    assert not visit_records.is_first(visit_lines.get(second))
    told = visit_records.prefilled(visit_lines.get(second), START, "林示例")
    assert told["first_contact"] is False
