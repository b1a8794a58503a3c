"""What is known ahead of a move is noted: the proposal goes out before its answer comes."""

from datetime import timedelta

import pytest

from salesdesk.sales import clients, opportunity_lines, stage_moves
from salesdesk.sales.stage_gates import Fact
from salesdesk.store import journal
from salesdesk.store.attachments import AttachmentStore
from tests.conftest import NOW
from tests.sales.deals import SENT, SIGNED, TODAY, brought_to, line, missing
from tests.sales.play import refused

pytestmark = pytest.mark.usefixtures("workspace")
WENT_OUT = {"proposal_sent": SENT["proposal_sent"]}
ANSWERED = {"answer": SENT["answer"]}


def test_a_proposal_sent_is_noted_and_only_its_answer_is_asked_for_then() -> None:
    _, deal = brought_to("proposal")
    since = line(deal).stage_since
    assert missing(deal, "negotiation") == ["proposal_sent", "answer"]
    stage_moves.note(deal, WENT_OUT, NOW)
    assert (line(deal).stage, line(deal).stage_since) == ("proposal", since)
    assert missing(deal, "negotiation") == ["answer"]
    latest = opportunity_lines.moves(deal)[-1]
    assert latest.noted == WENT_OUT
    assert "proposal_sent" not in latest.evidence, "it does not prove the move before it"
    with refused("gates_unmet") as no:
        stage_moves.move(deal, "negotiation", NOW)
    assert no.facts["keys"] == ["answer"]
    stage_moves.move(deal, "negotiation", NOW, ANSWERED)
    assert opportunity_lines.moves(deal)[-1].evidence == {**WENT_OUT, **ANSWERED}


def test_what_was_noted_is_mended_taken_back_and_undone() -> None:
    _, deal = brought_to("discovery")
    stage_moves.note(deal, WENT_OUT, NOW)
    stage_moves.move(deal, "proposal", NOW)
    assert missing(deal, "negotiation") == ["answer"], "it holds over the next stage"
    later = {"proposal_sent": Fact(TODAY, "方案二")}
    stage_moves.note(deal, later, NOW)
    assert [move.noted for move in opportunity_lines.moves(deal) if move.noted] == [later]
    since = journal.last_change()
    stage_moves.note(deal, {"proposal_sent": None}, NOW)
    assert missing(deal, "negotiation") == ["proposal_sent", "answer"]
    journal.undo(since)
    assert missing(deal, "negotiation") == ["answer"]


def test_a_noted_fact_serves_one_move_and_none_after_a_step_back() -> None:
    _, deal = brought_to("proposal")
    stage_moves.note(deal, SENT, NOW)
    assert missing(deal, "negotiation") == []
    stage_moves.move(deal, "negotiation", NOW)
    stage_moves.move(deal, "proposal", NOW, reason="方案重做")
    assert missing(deal, "negotiation") == ["proposal_sent", "answer"]
    stage_moves.note(deal, WENT_OUT, NOW)
    stage_moves.move(deal, "discovery", NOW, reason="需求变了")
    stage_moves.move(deal, "proposal", NOW)
    assert missing(deal, "negotiation") == ["proposal_sent", "answer"]


def test_only_what_lies_ahead_and_says_enough_is_noted(attachments: AttachmentStore) -> None:
    one, deal = brought_to("negotiation")
    for key in ("proposal_sent", "answer", "rival", "visit", "reason"):
        with refused("evidence_behind"):
            stage_moves.note(deal, {key: Fact(TODAY, "方案一")}, NOW)
    with refused("evidence_insufficient"):
        stage_moves.note(deal, {"contract": Fact(TODAY + timedelta(days=1), "号")}, NOW)
    with refused("opportunity_missing"):
        stage_moves.note(4711, SIGNED, NOW)
    file = clients.attach(
        one, "合同.pdf", (attachments.put_bytes(b"%PDF"), 4), "application/pdf", NOW
    )
    stage_moves.note(deal, {"contract": Fact(TODAY, "", f"attachment:{file}")}, NOW)
    assert missing(deal, "won") == []
    clients.detach(file, NOW)
    assert missing(deal, "won") == ["contract"], "the file that proved it is gone"
