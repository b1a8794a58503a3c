"""Calls logged by one key, the cold cap, and peace after three without an answer."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from salesdesk.sales import clients, touches
from salesdesk.store import journal
from salesdesk.ui.desk import Announcement
from salesdesk.ui.dossier.tab import DossierTab
from salesdesk.ui.widgets.buttons import Button
from tests.ui.dossier.data import NOW
from tests.ui.dossier.steps import rest


def pressed(tab: DossierTab, text: str) -> None:
    reading = tab.pane.reading
    rest()
    buttons = (
        button
        for banner in (reading.touch.peace, reading.touch.told, reading.forbidden)
        for button in banner.findChildren(Button)
        if button.isVisibleTo(reading) and button.text() == text
    )
    next(buttons).click()


def test_f6_and_f7_log_a_call_and_can_be_taken_back(tab: DossierTab, ids: dict[str, int]) -> None:
    said: list[Announcement] = []
    tab.desk.announced.connect(said.append)
    QTest.keyClick(tab, Qt.Key.Key_F7)
    QTest.keyClick(tab, Qt.Key.Key_F6)
    assert [(one.channel, one.answered) for one in touches.of_client(ids["cloud"])][::-1] == [
        ("phone", False), ("phone", True),
    ]  # fmt: skip
    assert said[-1] == Announcement("电话：已联系上，已记下", undoable=True)
    journal.undo()
    journal.undo()
    assert touches.of_client(ids["cloud"]) == []


def test_the_panel_says_how_whom_and_what(tab: DossierTab, ids: dict[str, int]) -> None:
    panel = tab.pane.reading.touch
    tab.pane.reading.head.touch_button.click()
    assert panel.isVisible()
    panel.channel.choose("wechat")
    panel.person.setCurrentIndex(1)
    panel.note.setText("约周五看样")
    panel.cold.setChecked(False)
    QTest.keyClick(panel.note, Qt.Key.Key_Return)
    assert not panel.isVisible()
    (one,) = touches.of_client(ids["cloud"])
    assert (one.channel, one.answered, one.cold, one.note) == ("wechat", True, False, "约周五看样")
    assert one.contact == panel.person.itemText(1)


def test_a_second_cold_contact_is_refused_with_its_day_or_logged_all_the_same(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    touches.log(ids["cloud"], "phone", NOW - timedelta(days=2), answered=False, cold=True)
    panel = tab.pane.reading.touch
    panel.open_panel()
    panel.cold.setChecked(True)
    assert panel.free.text().startswith("再次可联系")
    panel.missed.click()
    assert "2026-09-22" in panel.told.text.text()
    assert len(touches.of_client(ids["cloud"])) == 1
    pressed(tab, "已经发生，照实记下")
    assert len(touches.of_client(ids["cloud"])) == 2


def test_three_without_an_answer_ask_for_peace_and_it_is_one_click(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    reading = tab.pane.reading
    for days in (3, 2):
        touches.log(ids["cloud"], "phone", NOW - timedelta(days=days), answered=False)
    assert not reading.touch.peace.isVisible()
    touches.log(ids["cloud"], "email", NOW - timedelta(days=1), answered=False)
    tab.pane.sync()
    pressed(tab, "继续联系")
    tab.pane.sync()
    assert not reading.touch.peace.isVisible()
    touches.log(ids["cloud"], "phone", NOW, answered=False)
    tab.pane.sync()
    pressed(tab, "设为勿扰")
    told = clients.get(ids["cloud"])
    assert told.do_not_contact
    assert "次联系未应答" in told.do_not_contact_reason
    assert not reading.touch.peace.isVisible()
    QTest.keyClick(tab, Qt.Key.Key_F6)
    assert not any(one.at == NOW and one.answered for one in touches.of_client(ids["cloud"]))
    reading.toggle_contact()
    assert not clients.get(ids["cloud"]).do_not_contact
    assert not reading.touch.peace.isVisible()
