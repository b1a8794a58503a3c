"""What a finished interview gives dossier, plan, visit and opportunity (DOMAIN §3 ④, §5)."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salesdesk.sales import (
    caches,
    client_list,
    clients,
    dossier,
    opportunities,
    plan,
    timeline,
    visit_lines,
    visit_records,
)
from salesdesk.sales.spin import capture, finish, interviews, promises
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.store.records import Need, Objection, PlanItem
from tests.conftest import NOW
from tests.sales import deals
from tests.sales.hanging import everything
from tests.sales.play import client, planned, rate, record_answers, refused
from tests.sales.spin.talks import ADVANCE, NEXT, PUT_OFF, begun, done, full, line, read, said

pytestmark = pytest.mark.usefixtures("workspace")
START = NOW - timedelta(minutes=70)
LATER = NOW + timedelta(days=7)


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
