"""What a record keeps and sets in motion, and what amending it leaves alone (DOMAIN §3 ③, §5)."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from salesdesk.errors import Refused
from salesdesk.forms.visit_record import VISIT_RECORD
from salesdesk.sales import (
    client_list,
    clients,
    dossier,
    opportunity_lines,
    plan,
    sheets,
    visit_lines,
    visit_records,
    visits,
)
from salesdesk.sales.visit_lines import VisitLine
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.store.records import Opportunity
from tests.conftest import NOW
from tests.sales.play import client, planned, rate, record_answers, recorded, refused

pytestmark = pytest.mark.usefixtures("workspace")
START = NOW - timedelta(minutes=90)
NEEDS = [
    {
        "text": "十分钟内响应",
        "words": "我要十分钟内有人回我",
        "level": "must",
        "kind": "efficiency",
    },
    {"text": "沿用同一平台", "words": "", "level": "expected", "kind": "efficiency"},
]
OBJECTION = {"category": "price", "words": "太贵", "response": "算停机损失", "solved": False}
ADVANCE: dict[str, Any] = {
    "outcome": "advance", "customer_action": "提供台账", "customer_who": "演示何伟",
    "customer_by": "2026-09-22",
}  # fmt: skip


def line(visit: int) -> VisitLine:
    return visit_lines.get(visit)


def amend(visit: int, **answers: Any) -> None:
    told = visit_records.prefilled(line(visit), NOW, "")
    visit_records.record(visit, {**told, **answers}, NOW + timedelta(hours=1))


def deal(client_id: int, stage: str, since: datetime = NOW) -> int:
    with database.change():
        return int(
            Opportunity.create(
                client=client_id, title="一期", stage=stage, created_at=since, stage_since=since
            ).id
        )


def stage(client_id: int) -> str:
    return client_list.client_rows([client_id])[0].stage


@pytest.mark.parametrize(
    "key",
    [f.key for f in VISIT_RECORD.fields() if f.required and not f.auto],
)
def test_every_required_answer_is_asked_for_by_its_label(key: str) -> None:
    visit = planned(client(), START)
    with refused("record_incomplete") as no:
        visit_records.record(visit, {**record_answers(START), key: None}, NOW)
    assert no.facts == {"fields": [VISIT_RECORD.field(key).label]}
    assert line(visit).state == "planned"


@pytest.mark.parametrize("missing", ["customer_action", "customer_who", "customer_by"])
def test_an_advance_is_the_customers_action_with_who_and_when(missing: str) -> None:
    visit = planned(client(), START)
    with refused("advance_needs_customer"):
        visit_records.record(visit, record_answers(START, **{**ADVANCE, missing: ""}), NOW)
    visit_records.record(visit, record_answers(START, **ADVANCE), NOW)
    assert line(visit).outcome == "advance"


def test_more_than_two_value_points_or_half_a_row_are_refused() -> None:
    visit = planned(client(), START)
    for more in ({"value_points": ["一", "二", "三"]}, {"needs": [{"words": "只有原话"}]},
                 {"objections": [{"words": "太贵"}]}):  # fmt: skip
        with refused("record_incomplete"):
            visit_records.record(visit, record_answers(START, **more), NOW)


@pytest.mark.parametrize(
    ("minutes", "timeliness"),
    [(60, "on_time"), (61, "same_day"), (60 * 13, "same_day"), (60 * 25, "late")],
)
def test_timeliness_is_told_from_the_first_complete_save(minutes: int, timeliness: str) -> None:
    visit = planned(client(), START)
    visit_records.record(visit, record_answers(START), START + timedelta(minutes=60 + minutes))
    assert line(visit).timeliness == timeliness
    assert not line(visit).clock_set_back


def test_a_record_is_overdue_after_the_end_of_the_day() -> None:
    visit = planned(client(), START)
    visits.set_done(visit, START, START + timedelta(hours=1), NOW)
    assert line(visit).shown_state(NOW) == "done"
    tomorrow = NOW + timedelta(days=1)
    assert line(visit).shown_state(tomorrow) == "overdue_record"
    visit_records.record(visit, record_answers(START), tomorrow)
    assert (line(visit).shown_state(tomorrow), line(visit).timeliness) == ("recorded", "late")


def test_a_clock_set_back_is_flagged() -> None:
    visit = planned(client(), START)
    visits.confirm(visit, "演示许青", NOW, "phone", NOW)
    visit_records.record(visit, record_answers(START), NOW - timedelta(minutes=20))
    assert line(visit).clock_set_back


def test_a_record_of_a_planned_visit_passes_through_done() -> None:
    visit = recorded(client(), START)
    assert [(old, new) for old, new, _, _ in visit_lines.moves(visit)] == [
        ("", "planned"), ("planned", "done"), ("done", "recorded"),
    ]  # fmt: skip


def test_needs_and_objections_are_kept_as_said() -> None:
    one = client()
    visit = recorded(one, START, needs=NEEDS, objections=[OBJECTION])
    explicit, implied = sorted(dossier.needs(one), key=lambda need: not need.explicit)
    assert (explicit.text, explicit.words) == ("十分钟内响应", "我要十分钟内有人回我")
    assert (explicit.level, explicit.kind, explicit.explicit) == ("must", "efficiency", True)
    assert (implied.explicit, implied.words, implied.visit_id) == (False, "", visit)
    (objection,) = dossier.objections(one)
    assert (objection.category, objection.words, objection.solved) == ("price", "太贵", False)
    assert objection.raised_on == START.date()


def test_the_next_step_and_the_customers_step_land_in_the_plan() -> None:
    one = client()
    recorded(one, START, next_at="2026-09-18T14:00:00+08:00", next_form="phone", **ADVANCE)
    ours, theirs = plan.open_for_client(one)
    assert (ours.kind, ours.title, ours.owner, ours.form) == (
        "next_step", "发送试用方案", "林示例", "phone",
    )  # fmt: skip
    assert (ours.due_on, ours.planned_on) == (date(2026, 9, 18), date(2026, 9, 18))
    assert ours.due_at is not None
    assert ours.due_at.isoformat() == "2026-09-18T06:00:00+00:00"
    assert (theirs.kind, theirs.title) == ("customer_step", "演示何伟：提供台账")
    assert (theirs.due_on, theirs.due_at) == (date(2026, 9, 22), None)
    tomorrow = NOW + timedelta(days=1)
    assert [item.id for item in plan.for_day(tomorrow.date(), tomorrow)[0]] == [ours.id]


def test_the_tags_set_the_clients_priority_and_the_newest_visit_wins() -> None:
    one = client()
    first = recorded(one, START - timedelta(days=2), tag_priority="high")
    assert clients.get(one).priority == "high"
    recorded(one, START, tag_priority="low")
    assert clients.get(one).priority == "low"
    amend(first, tag_priority="medium")
    assert clients.get(one).priority == "low"
    assert line(first).record["tag_priority"] == "medium"


def test_a_first_record_opens_an_opportunity_which_a_rated_client_is_contacted_by() -> None:
    one, rated = client(), client("演示乙公司")
    rate(rated, 4)
    for who in (one, rated):
        assert stage(who) == "lead"
        recorded(who, START)
    assert (stage(one), stage(rated)) == ("lead", "contacted")
    (deal_line,) = opportunity_lines.of_client(rated)
    assert deal_line.title == "弄清停机损失"
    came = opportunity_lines.moves(deal_line.id)[-1]
    assert set(came.evidence) == {"icp", "score", "visit"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("lead", "contacted"), ("qualified", "contacted"), ("contacted", "contacted"),
        ("discovery", "discovery"), ("proposal", "proposal"), ("negotiation", "negotiation"),
        ("won", "won"), ("active", "active"), ("lost", "contacted"), ("dormant", "contacted"),
        ("disqualified", "disqualified"),
    ],
)  # fmt: skip
def test_where_a_record_leads_an_opportunity(before: str, after: str) -> None:
    one = client()
    rate(one, 4)
    told = deal(one, before, START - timedelta(days=30))
    visit = recorded(one, START)
    assert stage(one) == after
    anew = opportunity_lines.of_client(one)[-1]
    if before in ("lost", "dormant"):
        assert (anew.follows, opportunity_lines.get(told).stage) == (told, before)
        assert opportunity_lines.moves(anew.id)[0].reason == line(visit).number
    else:
        assert anew.id == told


def test_a_long_objective_makes_a_title_that_fits() -> None:
    one = client()
    recorded(one, START, objective="弄清停机损失" * 50)
    (told,) = opportunity_lines.of_client(one)
    assert len(told.title) == 200


def test_a_visit_from_before_the_loss_does_not_take_it_up_again() -> None:
    one = client()
    deal(one, "lost", START + timedelta(hours=2))
    recorded(one, START, at=START + timedelta(hours=3))
    assert stage(one) == "lost"


def test_an_amendment_does_not_reopen_what_was_lost_since() -> None:
    one = client()
    visit = recorded(one, START)
    with database.change():
        Opportunity.update(stage="lost").where(Opportunity.client == one).execute()
    amend(visit, feedback="补充")
    assert stage(one) == "lost"


@pytest.mark.parametrize("reason", ["lost", "disqualified", "do_not_contact"])
def test_a_refusal_for_good_needs_no_next_step(reason: str) -> None:
    one = client()
    visit = planned(one, START)
    if reason == "do_not_contact":
        clients.set_do_not_contact(one, "客户要求", NOW)
    else:
        deal(one, reason)
    bare = record_answers(START, next_step="", next_owner="", next_at=None)
    with pytest.raises(Refused):
        visit_records.record(visit, bare, NOW)  # a continuation always goes on
    before = stage(one)
    visit_records.record(visit, {**bare, "outcome": "no_sale"}, NOW)
    assert (line(visit).state, stage(one)) == ("recorded", before)
    assert plan.open_for_client(one) == []


def test_no_sale_alone_still_needs_a_next_step() -> None:
    visit = planned(client(), START)
    with refused("record_incomplete") as no:
        visit_records.record(visit, record_answers(START, outcome="no_sale", next_step=""), NOW)
    assert no.facts == {"fields": ["Our next step"]}


def test_an_amendment_keeps_when_it_was_recorded_and_is_kept_itself() -> None:
    visit = recorded(client(), START, at=NOW)
    amend(visit, feedback="改为下周答复")
    assert line(visit).recorded_at == NOW
    assert line(visit).record["feedback"] == "改为下周答复"
    assert len(visit_records.amendments(visit)) == 1
    assert [new for _, new, _, _ in visit_lines.moves(visit)][-1] == "recorded"
    assert len(visit_lines.moves(visit)) == 4, "planned, done, recorded, amended"


def test_an_amended_need_keeps_its_id_wherever_it_stands() -> None:
    one = client()
    visit = recorded(one, START, needs=NEEDS, objections=[OBJECTION])
    ids = {need.text: need.id for need in dossier.needs(one)}
    amend(visit, needs=[NEEDS[1], {"text": "培训两次"}], objections=[{**OBJECTION, "solved": True}])
    now = {need.text: need.id for need in dossier.needs(one)}
    assert now == {"沿用同一平台": ids["沿用同一平台"], "培训两次": ids["十分钟内响应"]}
    assert [one.solved for one in dossier.objections(one)] == [True]
    amend(visit, needs=[], objections=[])
    assert (dossier.needs(one), dossier.objections(one)) == ([], [])


def test_an_amended_promise_moves_and_a_withdrawn_one_goes() -> None:
    one = client()
    visit = recorded(one, START, **ADVANCE)
    ours, theirs = plan.open_for_client(one)
    amend(visit, next_at="2026-09-25T09:00:00+08:00", customer_by="2026-09-24")
    moved = {item.kind: item for item in plan.open_for_client(one)}
    assert (moved["next_step"].id, moved["next_step"].due_on) == (ours.id, date(2026, 9, 25))
    assert (moved["customer_step"].id, moved["customer_step"].due_on) == (
        theirs.id, date(2026, 9, 24),
    )  # fmt: skip
    amend(visit, outcome="continuation", customer_action="", customer_who="", customer_by="")
    assert [item.id for item in plan.open_for_client(one)] == [ours.id]


def test_a_promise_already_kept_is_left_as_it_is() -> None:
    one = client()
    visit = recorded(one, START)
    (item,) = plan.open_for_client(one)
    plan.set_done(item.id, NOW)
    amend(visit, next_step="别的", next_at="2026-09-30T09:00:00+08:00")
    kept = plan.get(item.id)
    assert (kept.title, kept.done_at) == ("发送试用方案", NOW)


def test_a_co_visitor_stands_on_the_record_and_its_sheet() -> None:
    one = client()
    visit = recorded(one, START, our_people=["林示例", "演示工程师"], client_people=["演示何伟"])
    assert line(visit).our_people == ("林示例", "演示工程师")
    assert line(visit).client_people == ("演示何伟",)
    from salesdesk.sales.letterhead import letterhead

    sheet = sheets.visit_record(visit, NOW, letterhead())
    assert sheet.values["our_people"] == ["林示例", "演示工程师"]


def test_undoing_a_record_takes_everything_back_and_redoing_brings_it_again() -> None:
    one = client()
    visit = planned(one, START)
    before = (line(visit), stage(one), clients.get(one).priority)
    visit_records.record(visit, record_answers(START, needs=NEEDS, **ADVANCE), NOW)
    after = (line(visit), stage(one), clients.get(one).priority)
    journal.undo()
    assert (line(visit), stage(one), clients.get(one).priority) == before
    assert (plan.open_for_client(one), dossier.needs(one)) == ([], [])
    journal.redo()
    assert (line(visit), stage(one), clients.get(one).priority) == after
    assert len(plan.open_for_client(one)) == len(dossier.needs(one)) == 2


def test_one_change_is_announced_once() -> None:
    visit = planned(client(), START)
    heard: list[frozenset[str]] = []
    database.listeners.append(lambda notice: heard.append(frozenset(notice.touched)))
    visit_records.record(visit, record_answers(START, needs=NEEDS), NOW)
    (touched,) = heard
    assert {"visit", "visit_move", "need", "plan_item", "client", "opportunity"} <= touched
