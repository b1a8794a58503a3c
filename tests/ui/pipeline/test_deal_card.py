"""The opportunities of one client in the dossier: added, edited, moved, told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from salesdesk.i18n import set_language
from salesdesk.sales import client_list, clients, opportunities, opportunity_lines
from salesdesk.store import journal
from salesdesk.ui.changes import Changes
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.deal_card import DealCard
from salesdesk.ui.dossier.tab import DossierTab
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.pipeline.stage_bar import StageBar
from tests.conftest import NOW
from tests.sales.play import recorded
from tests.ui.audit import audit
from tests.ui.pipeline.probe import LEFT, Probe

rest = Probe.rest


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot) -> Iterator[DossierTab]:
    made = DossierTab(desk)
    made.resize(1280, 740)
    qtbot.addWidget(made)
    changes = Changes()
    changes.happened.connect(lambda notice: made.notice(frozenset(notice.touched)))
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    changes.close()


def card_of(tab: DossierTab, client: str) -> tuple[DealCard, int]:
    """Open a client; return the card and the client's newest opportunity."""
    number = client_list.resolve(client)
    tab.show_client(number)
    rest()
    deals = opportunity_lines.of_client(number)
    return tab.pane.reading.overview.deals, deals[-1].id if deals else 0


def form_of(tab: DossierTab) -> FormEditor:
    """Return the form that is open over the dossier."""
    assert tab.pane.form is not None
    editor: object = tab.pane.form.editor
    assert isinstance(editor, FormEditor)
    return editor


def texts(card: DealCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if not label.isHidden())


def test_an_opportunity_is_added_and_edited_here(tab: DossierTab) -> None:
    card, _ = card_of(tab, "青瓦")
    before = len(opportunity_lines.of_client(client_list.resolve("青瓦")))
    QTest.mouseClick(card.add_button, LEFT)
    rest()
    assert tab.pane.form is not None
    form_of(tab).set_value("title", "门店补货")
    form_of(tab).set_value("amount_fen", 88_000_00)
    tab.pane.form.save()
    rest()
    assert tab.pane.currentWidget() is tab.pane.reading
    deals = opportunity_lines.of_client(client_list.resolve("青瓦"))
    assert len(deals) == before + 1
    assert "门店补货" in texts(card)
    assert "¥88,000" in texts(card)
    card.edit_asked.emit(deals[-1].id)
    rest()
    assert tab.pane.form is not None
    assert form_of(tab).values()["title"] == "门店补货"
    form_of(tab).set_value("title", "门店补货二期")
    tab.pane.form.save()
    rest()
    assert "门店补货二期" in texts(card)


def test_the_same_gates_stand_here(tab: DossierTab) -> None:
    card, deal = card_of(tab, "纸飞机")
    since = journal.last_change()
    QTest.mouseClick(card.on_buttons[deal], LEFT)
    rest()
    assert card.dialog is not None
    assert card.dialog.gates.missing() == ["contract"]
    row = card.dialog.gates.rows["contract"]
    assert row.on is not None
    assert row.text is not None
    QTest.keyClicks(row.on.edit, "9/16")
    QTest.keyClicks(row.text, "XZ-XS-2026-0013")
    QTest.mouseClick(card.dialog.gates.go, LEFT)
    rest()
    assert opportunity_lines.get(deal).stage == "won"
    assert "赢单" in texts(card)
    journal.undo(since)
    rest()
    assert opportunity_lines.get(deal).stage == "negotiation"
    assert "阶段：谈判" in texts(card)


def test_a_move_is_offered_again_in_the_dossier_it_was_left_from(tab: DossierTab) -> None:
    client = clients.create({"name": "演示新客户"}, NOW)
    deal = opportunities.create(client, {"title": "新项目"}, NOW)
    card, _ = card_of(tab, "演示新客户")
    card.move_deal(deal, "discovery")
    rest()
    dialog = card.dialog
    assert dialog is not None
    dialog.add_evidence("visit")
    tab.hide()
    recorded(client, NOW - timedelta(hours=2))
    card_of(tab, "纸飞机")
    tab.show()
    rest()
    assert dialog.isHidden(), "another client is looked at"
    card_of(tab, "演示新客户")
    rest()
    assert dialog.isVisible()
    assert "visit" not in dialog.gates.missing()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    rest()
    assert card.dialog is None


def test_the_history_tells_proofs_and_what_was_passed_without(tab: DossierTab) -> None:
    card, deal = card_of(tab, "银杏叶")
    bar = card.findChild(StageBar)
    assert isinstance(bar, StageBar)
    assert "第 5 步，共 7 步" in bar.accessibleName()
    assert "缺：" not in texts(card)
    QTest.mouseClick(card.history_buttons[deal], LEFT)
    rest()
    told = texts(card)
    assert "缺：" in told
    assert "停一天" in told, "the customer's words prove the need"
    assert card.history_buttons[deal].text() == "收起历史"
    QTest.mouseClick(card.history_buttons[deal], LEFT)
    rest()
    assert "缺：" not in texts(card)


def test_a_lost_one_says_why_and_to_whom(tab: DossierTab) -> None:
    card, deal = card_of(tab, "折纸鹤")
    told = opportunity_lines.get(deal)
    assert told.loss_reason
    assert told.loss_reason in texts(card)
    assert told.rival in texts(card)
    assert card.on_buttons[deal].text() == "重新启动"


def test_the_menu_offers_every_move_that_there_is(tab: DossierTab) -> None:
    card, deal = card_of(tab, "橙子岛")
    QTest.mouseClick(card.more_buttons[deal], LEFT)
    rest()
    menu = card.findChild(QMenu)
    assert isinstance(menu, QMenu)
    offered = [str(action.data()) for action in menu.actions() if action.data()]
    assert offered == [
        "proposal", "negotiation", "won", "active", "contacted",
        "dormant", "lost", "disqualified",
    ]  # fmt: skip
    next(action for action in menu.actions() if action.data() == "dormant").trigger()
    rest()
    assert card.dialog is not None
    assert card.dialog.gates.missing() == ["silence"]
    assert not card.dialog.gates.go.isEnabled(), "there was contact this week"
    QTest.keyClick(card.dialog, Qt.Key.Key_Escape)
    rest()
    assert opportunity_lines.get(deal).stage == "discovery"
    menu.close()


@pytest.mark.parametrize("language", [pytest.param("zh_CN", marks=pytest.mark.long), "en"])
def test_nothing_is_cut_at_any_width(tab: DossierTab, language: str) -> None:
    set_language(language)
    for name in ("银杏叶", "折纸鹤", "纸飞机", "蓝豆豆"):
        card, deal = card_of(tab, name)
        card._toggle(deal)
        for width in (1024, 1440):
            tab.resize(width, 700)
            rest()
            assert [one for one in audit(card) if "Tab goes" not in one] == []


def test_an_opportunity_left_half_written_is_offered_again(tab: DossierTab) -> None:
    card_of(tab, "青瓦")
    tab.pane.edit_deal(None)
    title = form_of(tab).cell("title").entry.focus_target()
    title.setFocus()
    QTest.keyClicks(title, "half written")
    assert tab.pane.form is not None
    tab.pane.form.leave()
    rest()
    draft = tab.pane.reading.draft
    assert draft.isVisible()
    tab.pane.open_draft("opportunity")
    rest()
    assert form_of(tab).values()["title"] == "half written"
