"""Evidence noted ahead of its move, and a move left for its evidence, offered again anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from salesdesk.sales import (
    client_list,
    clients,
    opportunities,
    opportunity_lines,
    pipeline_cards,
    stage_evidence,
    stage_moves,
)
from salesdesk.sales.stage_gates import Fact
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.clients_tab import ClientsTab
from salesdesk.ui.dossier.deal_card import DealCard
from salesdesk.ui.dossier.tab import DossierTab
from salesdesk.ui.pipeline.card_paint import card_tip
from salesdesk.ui.pipeline.gate_dialog import GateDialog
from salesdesk.ui.pipeline.view import PipelineView
from salesdesk.ui.window import Window
from tests.conftest import NOW
from tests.sales.play import rate, recorded
from tests.ui.audit import audit
from tests.ui.pipeline.probe import LEFT, Probe
from tests.window.scenes import CTRL, DOSSIERS, open_window, settle


def test_the_sending_is_noted_alone_and_the_gate_asks_only_for_the_answer(probe: Probe) -> None:
    deal = probe.deal("银杏叶")
    probe.drag(deal.id, probe.lane("negotiation"))
    gates = probe.dialog.gates
    assert gates.missing() == ["proposal_sent", "answer"]
    assert not gates.note.isVisible(), "nothing is stated yet"
    probe.state("proposal_sent", "2026-09-30")
    assert not gates.note.isVisible(), "a day to come proves nothing"
    probe.state("proposal_sent", "9/16", "方案二")
    assert gates.note.isVisible()
    assert [one for one in audit(probe.dialog) if "Tab goes" not in one] == []
    QTest.mouseClick(gates.note, LEFT)
    probe.rest()
    assert probe.view.dialog is None
    assert probe.stage(deal.id) == "proposal"
    noted = stage_evidence.noted(deal.id, NOW)["proposal_sent"]
    assert (str(noted.on), noted.text) == ("2026-09-16", "方案二")
    tip = card_tip(
        pipeline_cards.cards([deal.id], NOW)[0], pipeline_cards.gaps(probe.deal("银杏叶"), NOW), NOW
    )
    assert "方案已发出：" in tip
    probe.drag(deal.id, probe.lane("negotiation"))
    gates = probe.dialog.gates
    assert gates.missing() == ["answer"]
    assert not gates.note.isVisible(), "there is nothing new to note"
    row = gates.rows["proposal_sent"]
    assert row.text is not None
    assert row.text.text() == "方案二"
    row.text.setText("方案三")
    assert gates.note.isVisible(), "it can be mended"
    probe.state("answer", "9/17", "同意，谈付款")
    assert not gates.note.isVisible()
    probe.go()
    told = opportunity_lines.moves(deal.id)[-1]
    assert told.to_stage == "negotiation"
    assert told.evidence["proposal_sent"].text == "方案三"
    probe.undo()
    assert stage_evidence.noted(deal.id, NOW)["proposal_sent"].text == "方案二"
    probe.undo()
    assert stage_evidence.noted(deal.id, NOW) == {}


def test_a_note_is_taken_back_where_it_was_made(probe: Probe) -> None:
    deal = probe.deal("银杏叶").id
    probe.view.move_deal(deal, "negotiation")
    probe.state("proposal_sent", "9/16")
    QTest.mouseClick(probe.dialog.gates.note, LEFT)
    probe.rest()
    probe.view.move_deal(deal, "negotiation")
    row = probe.dialog.gates.rows["proposal_sent"]
    assert row.on is not None
    row.on.edit.clear()
    QTest.mouseClick(probe.dialog.gates.note, LEFT)
    probe.rest()
    assert stage_evidence.noted(deal, NOW) == {}


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[Window]:
    made = open_window(desk)
    qtbot.addWidget(made)
    yield made
    made.close()
    settle()


def view_of(window: Window, key: str) -> PipelineView | DossierTab:
    window.show_tab(DOSSIERS)
    assert isinstance(window.tab, ClientsTab)
    window.tab.show_view(key)
    settle()
    view = window.tab.view
    assert isinstance(view, PipelineView | DossierTab)
    return view


def dialogs(window: Window) -> list[GateDialog]:
    return [one for one in window.findChildren(GateDialog) if isinstance(one, GateDialog)]


def card_of(window: Window, client: int) -> DealCard:
    window.desk.show_client(client)
    settle()
    assert isinstance(window.tab, ClientsTab)
    assert isinstance(window.tab.view, DossierTab)
    return window.tab.view.pane.reading.overview.deals


def interrupted(window: Window, look: str) -> tuple[int, int]:
    """Begin a move in the pipeline, leave it to record the visit it lacks; (client, deal)."""
    client = clients.create({"name": "演示新客户"}, NOW)
    deal = opportunities.create(client, {"title": "新项目"}, NOW)
    rate(client, 4, NOW.date())
    view = view_of(window, "pipeline")
    assert isinstance(view, PipelineView)
    view.show_look(look)
    view.move_deal(deal, "discovery")
    settle()
    assert view.dialog is not None
    add = view.dialog.gates.rows["visit"].add
    assert add is not None
    QTest.mouseClick(add, LEFT)
    settle()
    assert not dialogs(window)[0].isVisible()
    recorded(client, NOW - timedelta(hours=2))
    settle()
    return client, deal


@pytest.mark.parametrize("look", ["board", "table"])
def test_a_move_begun_in_the_pipeline_is_offered_again_in_the_dossier(
    window: Window, look: str
) -> None:
    client, deal = interrupted(window, look)
    card_of(window, client)
    [dialog] = dialogs(window)
    assert dialog.isVisible()
    assert dialog.gates.missing() == ["interview"]
    row = dialog.gates.rows["interview"]
    assert row.on is not None
    QTest.keyClicks(row.on.edit, "9/17")
    QTest.mouseClick(dialog.gates.go, LEFT)
    settle()
    assert opportunity_lines.get(deal).stage == "discovery"
    assert dialogs(window) == []


@pytest.mark.parametrize("came_back_to", ["board", "table"])
def test_a_move_begun_in_the_dossier_is_offered_again_in_the_pipeline(
    window: Window, came_back_to: str
) -> None:
    client = clients.create({"name": "演示新客户"}, NOW)
    deal = opportunities.create(client, {"title": "新项目"}, NOW)
    rate(client, 4, NOW.date())
    card = card_of(window, client)
    card.move_deal(deal, "discovery")
    settle()
    assert card.dialog is not None
    card.dialog.add_evidence("visit")
    settle()
    recorded(client, NOW - timedelta(hours=2))
    view = view_of(window, "pipeline")
    assert isinstance(view, PipelineView)
    view.show_look(came_back_to)
    settle()
    [dialog] = dialogs(window)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle()
    assert dialogs(window) == []


def test_another_move_begun_elsewhere_takes_the_place_of_one_that_waits(window: Window) -> None:
    client, deal = interrupted(window, "board")
    other = opportunities.create(client, {"title": "另一个"}, NOW)
    window.show_tab(0)
    view = view_of(window, "dossiers")
    assert isinstance(view, DossierTab)
    card = view.pane.reading.overview.deals
    card.move_deal(other, "lost")
    settle()
    assert [one.gates.deal.id for one in dialogs(window) if one.isVisible()] == [other]
    QTest.keyClick(dialogs(window)[-1], Qt.Key.Key_Escape)
    settle()
    assert dialogs(window) == []
    assert opportunity_lines.get(deal).stage == "contacted"


def test_a_lost_one_is_taken_up_again_by_hand_to_the_end(window: Window) -> None:
    client = client_list.resolve("折纸鹤")
    [lost] = opportunity_lines.of_client(client)
    # another one is open, so that no visit reopens this one by itself
    opportunities.create(client, {"title": "另一个项目"}, NOW)
    card = card_of(window, client)
    assert card.on_buttons[lost.id].text() == "重新启动"
    QTest.mouseClick(card.on_buttons[lost.id], LEFT)
    settle()
    assert card.dialog is not None
    assert card.dialog.gates.missing() == ["visit", "reason"]
    add = card.dialog.gates.rows["visit"].add
    assert add is not None
    QTest.mouseClick(add, LEFT)
    settle()
    assert not card.isVisible(), "the visit is planned on its own page"
    recorded(client, NOW - timedelta(hours=2))
    settle()
    assert [one.stage for one in opportunity_lines.of_client(client)].count("lost") == 1
    card = card_of(window, client)
    [dialog] = dialogs(window)
    assert dialog.isVisible()
    assert dialog.gates.missing() == ["reason"]
    QTest.keyClicks(dialog.gates.reason, "new budget")
    QTest.mouseClick(dialog.gates.go, LEFT)
    settle()
    fresh = opportunity_lines.of_client(client)[-1]
    assert (fresh.stage, fresh.follows, fresh.title) == ("contacted", lost.id, lost.title)
    assert fresh.amount_fen == lost.amount_fen
    assert opportunity_lines.moves(fresh.id)[0].reason == "new budget"
    told = [one.text() for one in card.findChildren(QLabel) if isinstance(one, QLabel)]
    assert "重启了之前的一个商机" in told
    QTest.mouseClick(card.on_buttons[lost.id], LEFT)
    settle()
    assert card.dialog is None, "what was taken up is not taken up twice"
    assert opportunity_lines.get(lost.id).stage == "lost"
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle()
    assert fresh.id not in [one.id for one in opportunity_lines.of_client(client)]


def test_the_dossier_tells_what_was_noted(window: Window) -> None:
    client = clients.create({"name": "演示新客户"}, NOW)
    deal = opportunities.create(client, {"title": "新项目"}, NOW)
    card = card_of(window, client)
    gates = stage_moves.gates(deal, "negotiation", NOW)
    fact = next(gate for gate in gates if gate.key == "proposal_sent")
    assert fact.fact is None
    stage_moves.note(deal, {"proposal_sent": Fact(NOW.date(), "方案一")}, NOW)
    settle()
    told = [one.text() for one in card.findChildren(QLabel) if isinstance(one, QLabel)]
    assert any(text.startswith("方案已发出：") and "方案一" in text for text in told)
