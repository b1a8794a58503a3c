"""Opportunities that go back, are lost, fall asleep, are taken up again or ruled out."""

from datetime import timedelta

import pytest

from salesdesk.sales import (
    my_side,
    opportunities,
    opportunity_lines,
    stage_moves,
    touches,
    visit_records,
)
from salesdesk.sales.stage_gates import Fact
from salesdesk.store import journal
from tests.conftest import NOW
from tests.sales.deals import TODAY, brought_to, line, missing, opened, stage
from tests.sales.play import client, planned, record_answers, recorded, refused

pytestmark = pytest.mark.usefixtures("workspace")


def test_back_goes_one_step_with_a_reason_and_forward_asks_again() -> None:
    _, deal = brought_to("won")
    with refused("reason_required"):
        stage_moves.move(deal, "negotiation", NOW)
    with refused("stage_move_unknown"):
        stage_moves.move(deal, "proposal", NOW, reason="退回")
    stage_moves.move(deal, "negotiation", NOW, reason="合同作废")
    assert missing(deal, "won") == ["contract"]


def test_lost_needs_reason_and_rival_and_keeps_them() -> None:
    one, deal = brought_to("proposal")
    with refused("reason_required"):
        stage_moves.move(deal, "lost", NOW, {"rival": Fact(text="演示捷停科技")})
    with refused("gates_unmet") as no:
        stage_moves.move(deal, "lost", NOW, reason="价格")
    assert no.facts["keys"] == ["rival"]
    stage_moves.move(deal, "lost", NOW, {"rival": Fact(text="演示捷停科技")}, "价格高两成")
    told = line(deal)
    assert (told.stage, told.loss_reason, told.rival) == ("lost", "价格高两成", "演示捷停科技")
    assert [name for _, name in told.rivals] == ["演示捷停科技"]
    assert stage(one) == "lost"


def test_lost_to_nobody_and_lost_to_the_only_one_met() -> None:
    _, deal = brought_to("contacted")
    stage_moves.move(deal, "lost", NOW, reason="项目取消", overrides=("rival",))
    assert (line(deal).rival, opportunity_lines.moves(deal)[-1].overridden) == ("", ("rival",))
    other = opened(client("演示乙公司"))
    opportunities.set_rivals(other, ["演示丙"])
    stage_moves.move(other, "lost", NOW, reason="价格")
    assert line(other).rival == "演示丙"


def test_dormant_after_ninety_silent_days() -> None:
    one = client()
    deal = opened(one, NOW - timedelta(days=200))
    touches.log(one, "phone", NOW - timedelta(days=89), answered=True, cold=False)
    with refused("gates_unmet"):
        stage_moves.move(deal, "dormant", NOW)
    assert stage_moves.let_sleep([deal, 4711], NOW) == 0
    later = NOW + timedelta(days=1)
    assert stage_moves.let_sleep([deal, 4711], later) == 1
    (silence,) = opportunity_lines.moves(deal)[-1].evidence.values()
    assert silence.on == TODAY - timedelta(days=89)
    assert stage(one) == "dormant"
    journal.undo()
    assert stage(one) == "lead"


def test_a_new_opportunity_is_not_silent_at_once() -> None:
    one = client()
    recorded(one, NOW - timedelta(days=300))
    deal = opened(one, NOW)
    assert missing(deal, "dormant") == ["silence"]


@pytest.mark.parametrize("over", ["lost", "dormant"])
def test_what_is_over_is_taken_up_by_a_new_record(over: str) -> None:
    one, deal = brought_to("proposal")
    product = my_side.save_product(None, model="XZ-W10", name="主机")
    opportunities.set_products(deal, [{"product": product, "quantity_milli": 1000}])
    closed = NOW + timedelta(days=100)
    if over == "lost":
        stage_moves.move(deal, "lost", closed, reason="价格", overrides=("rival",))
    else:
        stage_moves.move(deal, "dormant", closed)
    again = closed + timedelta(days=10)
    with refused("reason_required"):
        stage_moves.move(deal, "contacted", again)
    with refused("gates_unmet") as no:
        stage_moves.move(deal, "contacted", again, reason="新预算")
    assert no.facts["keys"] == ["visit"], "the visits before it was over do not count"
    with refused("stage_move_unknown"):
        stage_moves.move(deal, "proposal", again, reason="新预算")
    visit = planned(one, again)
    answers = record_answers(again, outcome="no_sale", next_step="", next_owner="", next_at=None)
    if over == "lost":  # a bare record of a refusal moves nothing
        visit_records.record(visit, answers, again + timedelta(minutes=70))
        assert stage(one) == "lost"
        anew = stage_moves.move(deal, "contacted", again + timedelta(hours=2), reason="新预算")
    else:
        visit_records.record(visit, record_answers(again), again + timedelta(minutes=70))
        anew = opportunity_lines.of_client(one)[-1].id
    told = line(anew)
    assert (told.stage, told.follows, told.title) == ("contacted", deal, "一期")
    assert [sold.model for sold in told.products] == ["XZ-W10"]
    assert (line(deal).stage, stage(one)) == (over, "contacted")
    assert opportunity_lines.moves(anew)[0].reason
    assert missing(anew, "discovery", again + timedelta(days=1)) == ["interview"]


def test_what_is_over_is_taken_up_once() -> None:
    one, deal = brought_to("contacted")
    stage_moves.move(deal, "lost", NOW, reason="价格", overrides=("rival",))
    again = NOW + timedelta(days=1)
    recorded(one, again)
    anew = opportunity_lines.of_client(one)[-1]
    assert anew.follows == deal
    later = again + timedelta(hours=2)
    with refused("opportunity_followed"):
        stage_moves.gates(deal, "contacted", later)
    with refused("opportunity_followed"):
        stage_moves.move(deal, "contacted", later, reason="再试")
    opportunities.archive(anew.id, later)
    assert stage_moves.move(deal, "contacted", later, reason="再试") not in (deal, anew.id)


def test_disqualified_is_the_end() -> None:
    _, deal = brought_to("contacted")
    with refused("reason_required"):
        stage_moves.move(deal, "disqualified", NOW)
    stage_moves.move(deal, "disqualified", NOW, reason="不在画像内")
    with refused("stage_move_unknown"):
        stage_moves.move(deal, "contacted", NOW, reason="再试")
