"""Opportunities: edited, moved by evidence, lost, asleep, taken up again; each act undone."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from salesdesk.sales import (
    chain,
    client_list,
    clients,
    my_side,
    opportunities,
    opportunity_lines,
    scoring,
    touches,
    visit_records,
)
from salesdesk.sales.opportunity_lines import OpportunityLine
from salesdesk.sales.stage_gates import Fact
from salesdesk.store import journal
from salesdesk.store.attachments import AttachmentStore
from salesdesk.store.database import database
from tests.conftest import NOW
from tests.sales.play import client, planned, rate, record_answers, recorded, refused

pytestmark = pytest.mark.usefixtures("workspace")
TODAY = NOW.date()
NEEDS = [{"text": "停机前预警", "words": "我要提前知道", "level": "must", "kind": "quality"}]
SENT = {
    "proposal_sent": Fact(TODAY - timedelta(days=3), "方案一"),
    "answer": Fact(TODAY, "同意，谈付款"),
}
SIGNED = {"contract": Fact(TODAY, "XZ-XS-2026-0013")}
BUYER = {"name": "演示王立", "roles": ["economic_buyer"]}


def opened(client_id: int, now: datetime = NOW - timedelta(days=5), **answers: Any) -> int:
    return opportunities.create(client_id, {"title": "一期", "amount_fen": 100_00, **answers}, now)


def line(deal: int) -> OpportunityLine:
    return opportunity_lines.get(deal)


def stage(client_id: int) -> str:
    return client_list.client_rows([client_id])[0].stage


def brought_to(stage_wanted: str) -> tuple[int, int]:
    """Return client and opportunity, with all the evidence up to a stage, moved there."""
    one = client()
    deal = opened(one)
    rate(one)
    chain.add(one, BUYER)
    recorded(one, NOW - timedelta(hours=3), needs=NEEDS)
    if stage_wanted not in ("lead", "contacted"):
        opportunities.move(deal, stage_wanted, NOW, {**SENT, **SIGNED})
    return one, deal


def missing(deal: int, to_stage: str, now: datetime = NOW) -> list[str]:
    return [gate.key for gate in opportunities.missing(deal, to_stage, now)]


def test_it_is_a_lead_with_all_that_was_told() -> None:
    one = client()
    deal = opened(one, expected_close="2026-10-30", source=" 展会 ", note="三条线")
    told = line(deal)
    assert (told.title, told.amount_fen, told.stage, told.source) == (
        "一期",
        100_00,
        "lead",
        "展会",
    )
    assert (told.expected_close, told.note) == (date(2026, 10, 30), "三条线")
    assert (told.client, told.client_id) == ("演示甲公司", one)
    opportunities.edit(deal, {"amount_fen": None, "title": "二期"})
    assert (line(deal).amount_fen, line(deal).title, line(deal).source) == (None, "二期", "展会")


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({"title": " "}, "name_required"),
        ({"title": "长" * 201}, "name_too_long"),
        ({"amount_fen": -1}, "amount_out_of_range"),
        ({"amount_fen": 10**14 + 1}, "amount_out_of_range"),
        ({"expected_close": "30.10."}, "bad_date"),
    ],
)
def test_bad_answers_change_nothing(answers: dict[str, Any], code: str) -> None:
    one = client()
    deal = opened(one)
    before = journal.last_change()
    with refused(code):
        opportunities.edit(deal, answers)
    with refused(code):
        opportunities.create(one, {"title": "三期", **answers}, NOW)
    assert journal.last_change() == before


def test_products_and_rivals() -> None:
    deal = opened(client())
    host = my_side.save_product(None, model="XZ-W10", name="主机", unit="台", price_fen=58_000_00)
    probe = my_side.save_product(None, model="XZ-S02", name="传感器", unit="个")
    opportunities.set_products(
        deal,
        [
            {"product": host, "quantity_milli": 2500, "price_fen": 333},
            {"product": probe, "quantity_milli": None, "price_fen": 100},
        ],
    )
    first, second = line(deal).products
    assert (first.model, first.total_fen, second.total_fen) == ("XZ-W10", 833, None)
    assert line(deal).products_fen is None
    opportunities.set_products(deal, [{"product": host, "quantity_milli": 1000, "price_fen": 7}])
    assert line(deal).products_fen == 7
    opportunities.set_rivals(deal, ["演示捷停科技", "演示乙", "演示乙"])
    assert sorted(name for _, name in line(deal).rivals) == ["演示乙", "演示捷停科技"]
    card = {name: number for number, name in line(deal).rivals}["演示乙"]
    opportunities.set_rivals(deal, ["演示乙"])
    assert line(deal).rivals == ((card, "演示乙"),)
    with refused("product_missing"):
        opportunities.set_products(deal, [{"product": 4711}])


def test_the_whole_way_with_its_evidence() -> None:
    one = client()
    deal = opened(one)
    assert missing(deal, "qualified") == ["icp", "score"]
    rate(one)
    opportunities.move(deal, "qualified", NOW)
    assert missing(deal, "contacted") == ["visit"]
    recorded(one, NOW - timedelta(hours=3))
    assert line(deal).stage == "contacted", "a record makes the contact"
    assert missing(deal, "discovery") == ["interview"]
    opportunities.move(deal, "discovery", NOW, {"interview": Fact(TODAY, "访谈提纲已开始")})
    assert missing(deal, "proposal") == ["explicit_need", "economic_buyer"]
    recorded(one, NOW - timedelta(hours=2), needs=NEEDS)
    seat = chain.add(one, BUYER)
    opportunities.move(deal, "proposal", NOW)
    assert missing(deal, "negotiation") == ["proposal_sent", "answer"]
    opportunities.move(deal, "negotiation", NOW, SENT)
    opportunities.move(deal, "won", NOW, SIGNED)
    opportunities.move(deal, "active", NOW, {"delivery": Fact(TODAY)})
    opportunities.move(deal, "won", NOW, {"contract": Fact(TODAY, "XZ-XS-2026-0014")})
    told = opportunity_lines.moves(deal)
    assert [move.to_stage for move in told] == [
        "lead", "qualified", "contacted", "discovery", "proposal", "negotiation", "won", "active",
        "won",
    ]  # fmt: skip
    proposal = told[4]
    assert proposal.evidence["explicit_need"].text == "我要提前知道"
    assert proposal.evidence["economic_buyer"] == Fact(None, "演示王立", f"chain_member:{seat}")
    assert told[-1].evidence["contract"].text == "XZ-XS-2026-0014"
    assert not any(move.overridden for move in told)
    assert stage(one) == "won"


def test_a_move_keeps_no_name_and_no_words_of_its_own() -> None:
    """What is erased in the dossier must not live on in a move."""
    brought_to("proposal")
    kept = database.connection().execute("SELECT group_concat(evidence) FROM stage_move")
    told = str(kept.fetchone()[0])
    assert "演示王立" not in told
    assert "我要提前知道" not in told
    assert "chain_member:" in told


@pytest.mark.parametrize("unrated", ["half", "unfit"])
def test_a_lead_without_grade_or_fit_is_not_qualified(unrated: str) -> None:
    one = client()
    deal = opened(one)
    if unrated == "unfit":
        rate(one, 0)
        assert missing(deal, "qualified") == ["icp"]
    else:
        row = {"criterion": "icp_fit", "points": 5}
        scoring.rate(one, {"rated_on": TODAY.isoformat(), "ratings": [row]})
        assert missing(deal, "qualified") == ["score"]
    with refused("gates_unmet"):
        opportunities.move(deal, "qualified", NOW, reason="很有希望", overrides=("icp", "score"))
    assert line(deal).stage == "lead"


def test_the_buyer_is_overridden_with_a_reason_only() -> None:
    one = client()
    deal = opened(one)
    rate(one)
    recorded(one, NOW - timedelta(hours=3), needs=NEEDS)
    with refused("gates_unmet") as no:
        opportunities.move(deal, "proposal", NOW)
    assert no.facts["keys"] == ["economic_buyer"]
    with refused("reason_required"):
        opportunities.move(deal, "proposal", NOW, overrides=("economic_buyer",))
    with refused("gates_unmet"):
        opportunities.move(deal, "proposal", NOW, reason="招标要求先交方案")
    opportunities.move(
        deal, "proposal", NOW, reason="招标要求先交方案", overrides=("economic_buyer",)
    )
    told = opportunity_lines.moves(deal)[-1]
    assert (told.overridden, told.reason) == (("economic_buyer",), "招标要求先交方案")
    assert "economic_buyer" not in told.evidence
    assert {"interview", "explicit_need"} <= set(told.evidence)


def test_what_is_stated_must_say_enough(attachments: AttachmentStore) -> None:
    one, deal = brought_to("negotiation")
    tomorrow = TODAY + timedelta(days=1)
    for weak in (Fact(TODAY), Fact(tomorrow, "号"), Fact(None, "号"), Fact(TODAY, "", "visit:1")):
        with refused("evidence_insufficient") as no:
            opportunities.move(deal, "won", NOW, {"contract": weak})
        assert no.facts["keys"] == ["contract"]
    other = client("演示乙公司")
    files = [
        clients.attach(who, "合同.pdf", (attachments.put_bytes(b"%PDF"), 4), "application/pdf", NOW)
        for who in (one, other)
    ]
    with refused("evidence_insufficient"):
        opportunities.move(
            deal, "won", NOW, {"contract": Fact(TODAY, "", f"attachment:{files[1]}")}
        )
    with refused("attachment_missing"):
        opportunities.move(deal, "won", NOW, {"contract": Fact(TODAY, "", "attachment:4711")})
    with refused("gates_unmet"):
        opportunities.move(deal, "won", NOW, {"visit": Fact(TODAY, "号")})
    opportunities.move(deal, "won", NOW, {"contract": Fact(TODAY, "", f"attachment:{files[0]}")})
    assert line(deal).stage == "won"


def test_an_old_visit_does_not_make_a_new_contact() -> None:
    one = client()
    rate(one)
    recorded(one, NOW - timedelta(days=91))
    deal = opened(one, NOW)
    assert missing(deal, "contacted") == ["visit"]
    recorded(one, NOW - timedelta(days=60), at=NOW)
    assert line(deal).stage == "contacted"


def test_back_goes_one_step_with_a_reason_and_forward_asks_again() -> None:
    _, deal = brought_to("won")
    with refused("reason_required"):
        opportunities.move(deal, "negotiation", NOW)
    with refused("stage_move_unknown"):
        opportunities.move(deal, "proposal", NOW, reason="退回")
    opportunities.move(deal, "negotiation", NOW, reason="合同作废")
    assert missing(deal, "won") == ["contract"]


def test_lost_needs_reason_and_rival_and_keeps_them() -> None:
    one, deal = brought_to("proposal")
    with refused("reason_required"):
        opportunities.move(deal, "lost", NOW, {"rival": Fact(text="演示捷停科技")})
    with refused("gates_unmet") as no:
        opportunities.move(deal, "lost", NOW, reason="价格")
    assert no.facts["keys"] == ["rival"]
    opportunities.move(deal, "lost", NOW, {"rival": Fact(text="演示捷停科技")}, "价格高两成")
    told = line(deal)
    assert (told.stage, told.loss_reason, told.rival) == ("lost", "价格高两成", "演示捷停科技")
    assert [name for _, name in told.rivals] == ["演示捷停科技"]
    assert stage(one) == "lost"


def test_lost_to_nobody_and_lost_to_the_only_one_met() -> None:
    _, deal = brought_to("contacted")
    opportunities.move(deal, "lost", NOW, reason="项目取消", overrides=("rival",))
    assert (line(deal).rival, opportunity_lines.moves(deal)[-1].overridden) == ("", ("rival",))
    other = opened(client("演示乙公司"))
    opportunities.set_rivals(other, ["演示丙"])
    opportunities.move(other, "lost", NOW, reason="价格")
    assert line(other).rival == "演示丙"


def test_dormant_after_ninety_silent_days() -> None:
    one = client()
    deal = opened(one, NOW - timedelta(days=200))
    touches.log(one, "phone", NOW - timedelta(days=89), answered=True, cold=False)
    with refused("gates_unmet"):
        opportunities.move(deal, "dormant", NOW)
    assert opportunities.let_sleep([deal, 4711], NOW) == 0
    later = NOW + timedelta(days=1)
    assert opportunities.let_sleep([deal, 4711], later) == 1
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
        opportunities.move(deal, "lost", closed, reason="价格", overrides=("rival",))
    else:
        opportunities.move(deal, "dormant", closed)
    again = closed + timedelta(days=10)
    with refused("reason_required"):
        opportunities.move(deal, "contacted", again)
    with refused("gates_unmet") as no:
        opportunities.move(deal, "contacted", again, reason="新预算")
    assert no.facts["keys"] == ["visit"], "the visits before it was over do not count"
    with refused("stage_move_unknown"):
        opportunities.move(deal, "proposal", again, reason="新预算")
    visit = planned(one, again)
    answers = record_answers(again, outcome="no_sale", next_step="", next_owner="", next_at=None)
    if over == "lost":  # a bare record of a refusal moves nothing
        visit_records.record(visit, answers, again + timedelta(minutes=70))
        assert stage(one) == "lost"
        anew = opportunities.move(deal, "contacted", again + timedelta(hours=2), reason="新预算")
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
    opportunities.move(deal, "lost", NOW, reason="价格", overrides=("rival",))
    again = NOW + timedelta(days=1)
    recorded(one, again)
    anew = opportunity_lines.of_client(one)[-1]
    assert anew.follows == deal
    later = again + timedelta(hours=2)
    with refused("opportunity_followed"):
        opportunities.gates(deal, "contacted", later)
    with refused("opportunity_followed"):
        opportunities.move(deal, "contacted", later, reason="再试")
    opportunities.archive(anew.id, later)
    assert opportunities.move(deal, "contacted", later, reason="再试") not in (deal, anew.id)


def test_disqualified_is_the_end() -> None:
    _, deal = brought_to("contacted")
    with refused("reason_required"):
        opportunities.move(deal, "disqualified", NOW)
    opportunities.move(deal, "disqualified", NOW, reason="不在画像内")
    with refused("stage_move_unknown"):
        opportunities.move(deal, "contacted", NOW, reason="再试")


def test_what_is_archived_counts_no_more_and_comes_back() -> None:
    one, deal = brought_to("proposal")
    opened(one, title="三期")
    assert stage(one) == "proposal"
    opportunities.archive(deal, NOW)
    assert stage(one) == "lead"
    assert [told.title for told in opportunity_lines.of_client(one)] == ["三期"]
    with refused("opportunity_missing"):
        opportunities.move(deal, "negotiation", NOW, SENT)
    opportunities.archive(deal, NOW, archived=False)
    assert stage(one) == "proposal"


ACTS: dict[str, Callable[[int], object]] = {
    "edited": lambda deal: opportunities.edit(deal, {"title": "别名"}),
    "rivals": lambda deal: opportunities.set_rivals(deal, ["演示丙"]),
    "archived": lambda deal: opportunities.archive(deal, NOW),
    "moved": lambda deal: opportunities.move(deal, "negotiation", NOW, SENT),
    "back": lambda deal: opportunities.move(deal, "discovery", NOW, reason="再访谈"),
    "lost": lambda deal: opportunities.move(
        deal, "lost", NOW, {"rival": Fact(text="演示丙")}, "价格"
    ),
    "asleep": lambda deal: opportunities.let_sleep([deal], NOW + timedelta(days=91)),
    "created": lambda deal: opened(line(deal).client_id),
}


@pytest.mark.parametrize("name", ACTS)
def test_every_act_is_undone_and_done_again(name: str) -> None:
    one, deal = brought_to("proposal")

    def standing() -> object:
        every = opportunity_lines.of_client(one, archived=True)
        return every, [opportunity_lines.moves(told.id) for told in every], stage(one)

    before = standing()
    ACTS[name](deal)
    after = standing()
    assert after != before
    journal.undo()
    assert standing() == before
    journal.redo()
    assert standing() == after
