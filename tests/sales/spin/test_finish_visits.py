"""What a finished interview gives the visit it was held at (DOMAIN §3 ③, §4)."""

from datetime import datetime, timedelta

import pytest

from salesdesk.forms.visit_record import VISIT_RECORD
from salesdesk.sales import (
    dossier,
    drafts,
    plan,
    timeline,
    visit_lines,
    visit_records,
    visits,
)
from salesdesk.sales.spin import capture, finish, interviews
from salesdesk.store.records import Need, Objection, PlanItem
from tests.conftest import NOW
from tests.sales import deals
from tests.sales.play import client, planned, record_answers, recorded
from tests.sales.spin.talks import PUT_OFF, begun, done, full, line, read, said

pytestmark = pytest.mark.usefixtures("workspace")
START = NOW - timedelta(minutes=70)
LATER = NOW + timedelta(days=7)


def test_the_visits_record_is_filled_in_and_recording_it_doubles_nothing() -> None:
    one = client()
    visit = planned(one, START)
    talk = begun(one, visit_id=visit)
    interviews.begin(talk, START)
    full(talk)
    done(talk, NOW - timedelta(minutes=5))
    told = visit_records.prefilled(visit_lines.get(visit), NOW, "林示例")
    assert told["key_points"] == "换模慢\n太贵了"
    assert told["needs"][0] == {
        "text": "换模慢", "words": "我要十分钟换好", "level": "must", "kind": "efficiency",
    }  # fmt: skip
    assert told["objections"][0]["words"] == "太贵了"
    assert (told["outcome"], told["next_step"]) == ("advance", "带样机过去")
    assert datetime.fromisoformat(told["started_at"]) == START
    before = [row.id for row in dossier.needs(one)], len(PlanItem.select())
    record = {**told, "feedback": "好", "tag_potential": "high", "tag_priority": "high"}
    visit_records.record(visit, record, NOW)
    assert ([row.id for row in dossier.needs(one)], len(PlanItem.select())) == before
    assert len(dossier.objections(one)) == 1
    kinds = {event.kind for event in timeline.timeline(one)}
    assert "visit" in kinds
    assert "interview" not in kinds  # the record stands for it


def test_a_record_neither_takes_away_nor_doubles_what_a_talk_brought_up() -> None:
    one = client()
    visit = planned(one, START)
    talk = begun(one, visit_id=visit)
    problem, objection, _ = full(talk)
    done(talk)
    need, log = line(talk, problem).need or 0, line(talk, objection).objection
    base = record_answers(START)
    reworded = {"text": "换模时间过长", "words": "", "level": "must", "kind": "efficiency"}
    visit_records.record(visit, {**base, "needs": [reworded], "objections": []}, NOW)
    told = {row.id: row for row in dossier.needs(one)}
    assert told[need].text == "换模时间过长"
    assert told[need].explicit  # a blank takes nothing away
    assert len(told) == 2
    assert [row.id for row in dossier.objections(one)] == [log]
    more = [reworded, {"text": "备件难买", "words": "", "level": "", "kind": ""}]
    visit_records.record(visit, {**base, "needs": more}, NOW)
    assert len(dossier.needs(one)) == 3
    visit_records.record(visit, {**base, "needs": []}, NOW)
    assert {row.id for row in dossier.needs(one)} == set(told)


def test_a_record_typed_before_is_not_overwritten() -> None:
    one = client()
    visit = recorded(one, START, needs=deals.NEEDS, key_points="我写的")
    (typed,) = dossier.needs(one)
    talk = begun(one, visit_id=visit)
    same = said(talk, "problem", "停机前预警", level="nice")
    said(talk, "problem", "换模慢")
    interviews.save_answers(talk, {"summary": "全部说了一遍", "agreed": True}, NOW)
    done(talk)
    told = visit_lines.get(visit).record
    assert (told["key_points"], told["next_step"]) == ("我写的", "发送试用方案")
    assert told["agreements"] == "全部说了一遍"
    assert line(talk, same).need == typed.id  # the same need, not a second one
    assert [row.text for row in dossier.needs(one)].count("停机前预警") == 1
    titles = {item.title for item in plan.open_for_client(one)}
    assert {"发送试用方案", "带样机过去"} <= titles


def test_a_talk_summed_up_the_day_after_ended_when_its_timer_stopped() -> None:
    one = client()
    talk = begun(one)
    problem = said(talk, "problem", "换模慢")
    interviews.begin(talk, START)
    interviews.save_times(talk, talk_seconds=2400)
    done(talk, NOW + timedelta(days=1))
    assert read(talk).ended_at == START + timedelta(minutes=40)
    assert Need.get_by_id(line(talk, problem).need).stated_on == START.date()


def test_a_record_not_saved_yet_follows_an_amended_talk() -> None:
    one = client()
    visit = planned(one, START)
    talk = begun(one, visit_id=visit)
    problem, objection, _ = full(talk)
    done(talk)
    assert visit_lines.get(visit).record["objections"][0]["solved"]
    finish.amend(talk, "记错了", LATER)
    capture.remove(problem)
    capture.change_line(objection, details={"solved": False})
    done(talk, LATER, **{**PUT_OFF, **dict.fromkeys(("customer_action", "customer_by"))})
    record = visit_lines.get(visit).record
    assert [row["text"] for row in record["needs"]] == ["太贵了"]
    assert "customer_action" not in record
    assert not Objection.get().solved


def test_an_unsaved_record_is_filled_in_only_where_it_is_empty() -> None:
    one = client()
    visit = planned(one, START)
    subject = f"visit:{visit}"
    drafts.keep(VISIT_RECORD.key, subject, {"key_points": "我正在写", "outcome": ""}, NOW)
    talk = begun(one, visit_id=visit)
    said(talk, "problem", "换模慢")
    done(talk)
    draft = drafts.find(VISIT_RECORD.key, subject)
    assert draft is not None
    assert (draft.answers["key_points"], draft.answers["outcome"]) == ("我正在写", "advance")


def test_a_visit_moved_to_another_day_takes_the_talk_along() -> None:
    one = client()
    visit = planned(one, NOW + timedelta(days=1), NOW)
    talk = begun(one, visit_id=visit)
    start = NOW + timedelta(days=2)
    moved = visits.reschedule(visit, start, start + timedelta(hours=1), "客户出差", NOW)
    assert read(talk).visit_id == moved


def test_a_visit_that_did_not_take_place_is_left_aside() -> None:
    one = client()
    visit = planned(one, START)
    talk = begun(one, visit_id=visit)
    visits.cancel(visit, "client", "临时有事", NOW)
    said(talk, "problem", "换模慢")
    done(talk)
    assert visit_lines.get(visit).record == {}
    assert [row.visit_id for row in dossier.needs(one)] == [None]
    assert {item.visit_id for item in plan.open_for_client(one)} == {None}
