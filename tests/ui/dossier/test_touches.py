"""Calls logged by one key, the cold cap, and peace after three without an answer."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from salesdesk.sales import clients, touches
from salesdesk.sales.timeline import kind_of
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


def test_an_attempt_is_corrected_from_the_timeline(tab: DossierTab, ids: dict[str, int]) -> None:
    reading = tab.pane.reading
    touch = touches.log(ids["cloud"], "phone", NOW, answered=True, note="记错了")
    reading.show_view("timeline")
    tab.pane.sync()
    timeline = reading.timeline()
    timeline.list.setFocus()
    place = next(n for n, key in enumerate(timeline.model.ids) if kind_of(key) == "touch")
    timeline.list.setCurrentIndex(timeline.model.at(place))
    assert timeline.open_button.text() == "更正"
    QTest.keyClick(timeline.list, Qt.Key.Key_Return)
    editor = reading.attempt
    assert editor.isVisible()
    assert (editor.note.text(), editor.result.key(), editor.channel.key()) == (
        "记错了", "reached", "phone",
    )  # fmt: skip
    editor.channel.choose("email")
    editor.result.choose("missed")
    editor.note.setText("已退信")
    editor.when.edit.setText("昨天 9:00")
    QTest.keyClick(editor.note, Qt.Key.Key_Return)
    assert not editor.isVisible()
    told = touches.get(touch)
    assert (told.channel, told.answered, told.note) == ("email", False, "已退信")
    assert told.at == (NOW - timedelta(days=1)).replace(hour=9, minute=0)
    journal.undo()
    assert touches.get(touch).note == "记错了"


def test_a_correction_beyond_the_cap_is_asked_about_and_one_in_the_future_refused(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    reading = tab.pane.reading
    touches.log(ids["cloud"], "phone", NOW - timedelta(days=2), answered=False, cold=True)
    touch = touches.log(ids["cloud"], "phone", NOW, answered=False)
    reading.correct(touch)
    editor = reading.attempt
    editor.cold.setChecked(True)
    editor.save_button.click()
    rest()
    assert "2026-09-22" in editor.told.text.text()
    assert not touches.get(touch).cold
    editor.when.edit.setText("2026-09-19 9:00")
    editor.save_button.click()
    assert "晚于现在" in editor.told.text.text()
    editor.when.edit.setText("")
    editor.save_button.click()
    assert "什么时候" in editor.told.text.text()
    editor.when.edit.setText("2026-09-17 9:00")
    editor.save_button.click()
    rest()
    button = next(one for one in editor.told.findChildren(Button) if "照实记下" in one.text())
    button.click()
    assert touches.get(touch).cold
    assert not editor.isVisible()
    reading.correct(touch)
    QTest.keyClick(editor.note, Qt.Key.Key_Escape)
    assert not editor.isVisible()
