"""What a finished interview gives dossier, plan, visit and opportunity (DOMAIN §3 ④, §5)."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salesdesk.forms.visit_record import VISIT_RECORD
from salesdesk.sales import (
    caches,
    client_list,
    clients,
    dossier,
    drafts,
    opportunities,
    plan,
    timeline,
    visit_lines,
    visit_records,
    visits,
)
from salesdesk.sales.spin import capture, finish, interviews, promises
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.store.records import Need, Objection, PlanItem
from tests.conftest import NOW
from tests.sales import deals
from tests.sales.hanging import everything
from tests.sales.play import client, planned, rate, record_answers, recorded, refused
from tests.sales.spin.talks import ADVANCE, NEXT, PUT_OFF, begun, done, line, read, said

pytestmark = pytest.mark.usefixtures("workspace")
START = NOW - timedelta(minutes=70)
LATER = NOW + timedelta(days=7)


def full(talk: int) -> tuple[int, int, int]:
    """Capture two problems, one explicit, and an objection behind one; return their lines."""
    problem = said(talk, "problem", "换模慢", severity=4, level="must", can_do="yes",
                   need_kind="efficiency", raised_by="演示许青", metric="OEE",
                   expected="十分钟换好")  # fmt: skip
    said(talk, "implication", "停线", problem, who="生产部", amount_fen=500_000, times=12)
    capture.set_explicit(problem, "我要十分钟换好")
    objection = said(talk, "objection", "太贵了", category="price", response="算停机损失",
                     solved=True, said_before="我们的机器最快")  # fmt: skip
    behind = capture.objection_to_problem(objection, NOW)
    return problem, objection, behind


# --- what blocks ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        (NEXT, "outcome_required"),
        ({"outcome": "continuation"}, "next_step_required"),
        ({"outcome": "continuation", "next_step": "再去一次"}, "next_step_required"),
        ({"outcome": "no_sale"}, "next_step_required"),
        ({**NEXT, "outcome": "advance"}, "advance_needs_customer"),
        ({**ADVANCE, "customer_by": None}, "advance_needs_customer"),
        ({**ADVANCE, "customer_who": "我们"}, "advance_is_ours"),
    ],
)
def test_what_is_missing_blocks_and_nothing_is_lost(answers: dict[str, Any], code: str) -> None:
    talk = begun(client())
    said(talk, "problem", "换模慢")
    with refused(code):
        done(talk, **answers)
    assert read(talk).state == "open"
    assert Need.select().count() == PlanItem.select().count() == 0


def test_our_own_name_makes_an_advance_ours() -> None:
    talk = begun(client())
    with refused("advance_is_ours"):
        done(talk, **{**ADVANCE, "customer_who": "林示例"})
    done(talk, **{**ADVANCE, "outcome": "continuation"})


def test_words_that_sound_like_a_put_off_only_warn() -> None:
    talk = begun(client())
    done(
        talk,
        **{**ADVANCE, "customer_action": "采购部周五发给我们资料清单", "customer_who": "采购部"},
    )


def test_no_next_step_is_asked_of_one_who_is_not_to_be_contacted() -> None:
    one = client()
    clients.set_do_not_contact(one, "对方要求", NOW)
    done(begun(one), outcome="no_sale")
    assert plan.open_for_client(one) == []


# --- what it gives -------------------------------------------------------------------------------


def test_problems_become_needs_and_objections_are_logged() -> None:
    one = client()
    talk = begun(one)
    problem, objection, behind = full(talk)
    said(talk, "problem", "只是我们猜的", confirmed=False)
    done(talk, **ADVANCE, agreed=True, agreed_on="2026-09-17")
    need = Need.get_by_id(line(talk, problem).need)
    told = (need.text, need.words, need.explicit, need.level, need.kind, need.raised_by)
    assert told == ("换模慢", "我要十分钟换好", True, "must", "efficiency", "演示许青")
    assert (need.severity, need.can_do, need.metric, need.expected) == (
        4,
        "yes",
        "OEE",
        "十分钟换好",
    )
    assert (need.stated_on, need.agreed_on) == (date(2026, 9, 17), date(2026, 9, 17))
    log = Objection.get_by_id(line(talk, objection).objection)
    assert (log.category, log.words, log.response, log.solved) == (
        "price", "太贵了", "算停机损失", True
    )  # fmt: skip
    assert log.said_before == "我们的机器最快"
    assert log.need_id == line(talk, behind).need
    assert not Need.get_by_id(log.need_id).explicit
    assert len(dossier.needs(one)) == 2


def test_promises_stand_on_the_plan() -> None:
    one = client()
    talk = done(begun(one))
    told = {item.kind: item for item in plan.open_for_client(one)}
    ours, theirs = told["next_step"], told["customer_step"]
    assert (ours.title, ours.due_on, ours.owner) == ("带样机过去", date(2026, 9, 21), "林示例")
    assert ours.due_at == datetime(2026, 9, 21, 1, tzinfo=UTC)
    assert (theirs.title, theirs.due_on) == ("演示何伟：提供停机台账", date(2026, 9, 20))
    origins = {item.origin for item in PlanItem.select()}
    assert origins == {promises.origin(read(talk).uuid)}


def test_it_counts_as_a_real_contact_and_stands_in_the_timeline() -> None:
    one = client()
    talk = begun(one)
    interviews.begin(talk, NOW)
    interviews.save_answers(talk, {"objective": "弄清换模"}, NOW)
    assert client_list.client_rows([one])[0].last_contact is None
    said(talk, "quote", "夜班最头疼")
    done(talk, NOW + timedelta(hours=1))
    assert client_list.client_rows([one])[0].last_contact == NOW + timedelta(hours=1)
    assert caches.compare(database.connection()) == []
    event = next(event for event in timeline.timeline(one) if event.kind == "interview")
    assert (event.text, event.what, event.ref, event.at) == ("弄清换模", "advance", talk, NOW)
    assert [k for k in timeline.keys(one, "夜班 头疼") if timeline.kind_of(k) == "interview"]
    interviews.archive(talk, NOW)
    assert client_list.client_rows([one])[0].last_contact is None
    assert "interview" not in {event.kind for event in timeline.timeline(one)}


def test_undo_takes_all_of_it_back_row_for_row() -> None:
    one, deal = deals.brought_to("contacted")
    visit = planned(one, START)
    talk = begun(one, visit_id=visit, opportunity_id=deal)
    full(talk)
    interviews.save_answers(talk, ADVANCE, NOW)
    before = everything()
    finish.finish(talk, NOW, owner="林示例")
    after = everything()
    assert before != after
    journal.undo()
    assert everything() == before
    journal.redo()
    assert everything() == after


WORDS = st.sampled_from(("换模慢", "账对不上", "😀𬭸", "<b>&amp;</b>", "مرحبا", "一" * 3000))
LINES = st.lists(
    st.tuples(WORDS, st.sampled_from(("problem", "objection", "fact")), st.booleans()), max_size=6
)


@given(lines=LINES, again=LINES, outcome=st.sampled_from((ADVANCE, PUT_OFF)))
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_was_said_finishing_and_amending_are_taken_back_exactly(
    lines: list[Any], again: list[Any], outcome: dict[str, Any]
) -> None:
    talk = begun(client())
    for text, kind, explicit in lines:
        one = said(talk, kind, text)
        if explicit and kind == "problem":
            capture.set_explicit(one, text)
    interviews.save_answers(talk, outcome, NOW)
    states = [everything()]
    finish.finish(talk, NOW, owner="林示例")
    states.append(everything())
    finish.amend(talk, "漏了一句", NOW)
    states.append(everything())
    for number, (text, kind, _) in enumerate(again):
        have = read(talk).lines
        if number % 2 and have:
            capture.remove(have[0].id)
        else:
            said(talk, kind, text)
        states.append(everything())
    finish.finish(talk, LATER, owner="林示例")
    told = read(talk)
    needs = [one.need for one in told.of("problem")]
    assert len(set(needs)) == len(needs) == len(dossier.needs(told.client_id))
    assert len(told.of("objection")) == len(dossier.objections(told.client_id))
    for before in reversed(states):
        journal.undo()
        assert everything() == before


# --- amended -------------------------------------------------------------------------------------


def test_amending_asks_for_a_reason_and_keeps_it() -> None:
    talk = begun(client())
    with refused("interview_open"):
        finish.amend(talk, "漏了一句", NOW)
    done(talk)
    with refused("interview_finished"):
        done(talk)
    with refused("reason_required"):
        finish.amend(talk, " ", NOW)
    finish.amend(talk, "漏了一句", NOW)
    assert [row.amended for row in interviews.listing()] == [True]
    finish.finish(talk, LATER, owner="林示例")
    told = [(old, new, why) for old, new, _, why in finish.moves(talk)]
    assert told == [
        ("open", "finished", ""), ("finished", "open", "漏了一句"), ("open", "finished", ""),
    ]  # fmt: skip
    assert read(talk).finished_at == NOW  # when it was finished first


def test_finishing_again_changes_what_it_gave_and_doubles_nothing() -> None:
    one = client()
    talk = begun(one)
    problem, objection, behind = full(talk)
    done(talk)
    need = line(talk, problem).need
    finish.amend(talk, "改正", NOW)
    capture.change_line(problem, text="换模太慢", details={"level": "nice"})
    capture.set_implied(problem)
    capture.remove(behind)
    capture.change_line(objection, text="价格高了")
    done(talk, LATER, **{**NEXT, "next_step": "寄样", "outcome": "continuation",
                         "customer_action": None})  # fmt: skip
    (left,) = dossier.needs(one)
    assert (left.id, left.text, left.level, left.explicit) == (need, "换模太慢", "nice", False)
    (log,) = dossier.objections(one)
    assert log.words == "价格高了"
    assert [item.title for item in plan.open_for_client(one)] == ["寄样"]


def test_a_promise_that_was_kept_already_is_left_alone() -> None:
    one = client()
    talk = done(begun(one))
    (ours,) = [item for item in plan.open_for_client(one) if item.kind == "next_step"]
    plan.set_done(ours.id, NOW)
    finish.amend(talk, "改正", NOW)
    done(talk, LATER, **{**ADVANCE, "next_step": "别的事"})
    assert plan.get(ours.id).title == "带样机过去"
    assert "别的事" not in {item.title for item in plan.open_for_client(one)}


# --- the visit -----------------------------------------------------------------------------------


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


# --- the opportunity -----------------------------------------------------------------------------


def test_the_opportunity_comes_to_discovery() -> None:
    one, deal = deals.brought_to("contacted")
    talk = begun(one)
    assert read(talk).opportunity_id == deal
    done(talk)
    assert deals.line(deal).stage == "discovery"


def test_it_waits_for_the_contact_to_be_on_record() -> None:
    one = client()
    deal = deals.opened(one)
    rate(one)
    visit = planned(one, START)
    done(begun(one, visit_id=visit))
    assert deals.line(deal).stage == "lead"
    told = visit_records.prefilled(visit_lines.get(visit), NOW, "林示例")
    visit_records.record(visit, record_answers(START, next_step=told["next_step"]), NOW)
    assert deals.line(deal).stage == "discovery"


def test_another_opportunity_of_the_client_stays_where_it_is() -> None:
    one, deal = deals.brought_to("contacted")
    other = opportunities.create(one, {"title": "二期"}, NOW)
    done(begun(one, opportunity_id=other))
    assert (deals.line(deal).stage, deals.line(other).stage) == ("contacted", "lead")
