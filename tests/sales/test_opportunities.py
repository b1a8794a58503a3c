"""Opportunities: edited, moved by evidence, lost, asleep, taken up again; each act undone."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from salesdesk.sales import (
    chain,
    clients,
    my_side,
    opportunities,
    opportunity_lines,
    scoring,
    stage_moves,
)
from salesdesk.sales.stage_gates import Fact
from salesdesk.store import journal
from salesdesk.store.attachments import AttachmentStore
from salesdesk.store.database import database
from tests.conftest import NOW
from tests.sales.deals import (
    BUYER,
    NEEDS,
    SENT,
    SIGNED,
    TODAY,
    brought_to,
    line,
    missing,
    opened,
    stage,
)
from tests.sales.play import client, rate, recorded, refused

pytestmark = pytest.mark.usefixtures("workspace")


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
    stage_moves.move(deal, "qualified", NOW)
    assert missing(deal, "contacted") == ["visit"]
    recorded(one, NOW - timedelta(hours=3))
    assert line(deal).stage == "contacted", "a record makes the contact"
    assert missing(deal, "discovery") == ["interview"]
    stage_moves.move(deal, "discovery", NOW, {"interview": Fact(TODAY, "访谈提纲已开始")})
    assert missing(deal, "proposal") == ["explicit_need", "economic_buyer"]
    recorded(one, NOW - timedelta(hours=2), needs=NEEDS)
    seat = chain.add(one, BUYER)
    stage_moves.move(deal, "proposal", NOW)
    assert missing(deal, "negotiation") == ["proposal_sent", "answer"]
    stage_moves.move(deal, "negotiation", NOW, SENT)
    stage_moves.move(deal, "won", NOW, SIGNED)
    stage_moves.move(deal, "active", NOW, {"delivery": Fact(TODAY)})
    stage_moves.move(deal, "won", NOW, {"contract": Fact(TODAY, "XZ-XS-2026-0014")})
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
        stage_moves.move(deal, "qualified", NOW, reason="很有希望", overrides=("icp", "score"))
    assert line(deal).stage == "lead"


def test_the_buyer_is_overridden_with_a_reason_only() -> None:
    one = client()
    deal = opened(one)
    rate(one)
    recorded(one, NOW - timedelta(hours=3), needs=NEEDS)
    with refused("gates_unmet") as no:
        stage_moves.move(deal, "proposal", NOW)
    assert no.facts["keys"] == ["economic_buyer"]
    with refused("reason_required"):
        stage_moves.move(deal, "proposal", NOW, overrides=("economic_buyer",))
    with refused("gates_unmet"):
        stage_moves.move(deal, "proposal", NOW, reason="招标要求先交方案")
    stage_moves.move(
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
            stage_moves.move(deal, "won", NOW, {"contract": weak})
        assert no.facts["keys"] == ["contract"]
    other = client("演示乙公司")
    files = [
        clients.attach(who, "合同.pdf", (attachments.put_bytes(b"%PDF"), 4), "application/pdf", NOW)
        for who in (one, other)
    ]
    with refused("evidence_insufficient"):
        stage_moves.move(deal, "won", NOW, {"contract": Fact(TODAY, "", f"attachment:{files[1]}")})
    with refused("attachment_missing"):
        stage_moves.move(deal, "won", NOW, {"contract": Fact(TODAY, "", "attachment:4711")})
    with refused("gates_unmet"):
        stage_moves.move(deal, "won", NOW, {"visit": Fact(TODAY, "号")})
    stage_moves.move(deal, "won", NOW, {"contract": Fact(TODAY, "", f"attachment:{files[0]}")})
    assert line(deal).stage == "won"


def test_an_old_visit_does_not_make_a_new_contact() -> None:
    one = client()
    rate(one)
    recorded(one, NOW - timedelta(days=91))
    deal = opened(one, NOW)
    assert missing(deal, "contacted") == ["visit"]
    recorded(one, NOW - timedelta(days=60), at=NOW)
    assert line(deal).stage == "contacted"


def test_what_is_archived_counts_no_more_and_comes_back() -> None:
    one, deal = brought_to("proposal")
    opened(one, title="三期")
    assert stage(one) == "proposal"
    opportunities.archive(deal, NOW)
    assert stage(one) == "lead"
    assert [told.title for told in opportunity_lines.of_client(one)] == ["三期"]
    with refused("opportunity_missing"):
        stage_moves.move(deal, "negotiation", NOW, SENT)
    opportunities.archive(deal, NOW, archived=False)
    assert stage(one) == "proposal"


ACTS: dict[str, Callable[[int], object]] = {
    "edited": lambda deal: opportunities.edit(deal, {"title": "别名"}),
    "rivals": lambda deal: opportunities.set_rivals(deal, ["演示丙"]),
    "archived": lambda deal: opportunities.archive(deal, NOW),
    "moved": lambda deal: stage_moves.move(deal, "negotiation", NOW, SENT),
    "back": lambda deal: stage_moves.move(deal, "discovery", NOW, reason="再访谈"),
    "lost": lambda deal: stage_moves.move(
        deal, "lost", NOW, {"rival": Fact(text="演示丙")}, "价格"
    ),
    "noted": lambda deal: stage_moves.note(deal, SENT, NOW),
    "asleep": lambda deal: stage_moves.let_sleep([deal], NOW + timedelta(days=91)),
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
