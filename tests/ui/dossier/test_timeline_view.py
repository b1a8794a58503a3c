"""The timeline on the screen: searched, walked by keyboard, a note in one key, many entries."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from salesdesk.sales import clients, timeline
from salesdesk.store.database import database
from salesdesk.store.market_records import Touch
from salesdesk.store.records import Note
from salesdesk.ui.dossier.tab import DossierTab
from salesdesk.ui.dossier.timeline_view import EVENT, TimelineView
from tests.ui.audit import audit
from tests.ui.dossier.data import NOW
from tests.ui.dossier.steps import rest


def opened(tab: DossierTab) -> TimelineView:
    tab.pane.reading.show_view("timeline")
    rest()
    return tab.pane.reading.timeline()


def test_a_search_narrows_and_says_when_nothing_fits(
    tab: DossierTab, ids: dict[str, int], qtbot: QtBot
) -> None:
    view = opened(tab)
    whole = view.model.rowCount()
    tab.pane.reading.note.setFocus()
    tab.focus_search()
    assert view.search.hasFocus()
    view.search.setText("换模")
    qtbot.waitUntil(lambda: 0 < view.model.rowCount() < whole)
    assert list(view.model.ids) == list(timeline.keys(ids["cloud"], "换模"))
    QTest.keyClick(view.search, Qt.Key.Key_Return)
    assert view.list.hasFocus()
    assert not view.panel.isHidden()
    view.search.setText("没有这样的词")
    qtbot.waitUntil(lambda: view.stack.currentWidget() is view.unfound)
    view.show_all()
    assert view.model.rowCount() == whole


def test_the_lists_box_is_searched_from_the_list(tab: DossierTab) -> None:
    opened(tab)
    tab.list.view.setFocus()
    tab.focus_search()
    assert tab.list.search.hasFocus()


def test_one_key_leads_to_a_note_and_the_place_is_kept(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    view = opened(tab)
    view.list.setCurrentIndex(view.model.at(2))
    stood = view.current()
    QTest.keyClick(view.list, Qt.Key.Key_Insert)
    assert tab.pane.reading.note.hasFocus()
    tab.pane.reading.note.setText("演示：下周看新线")
    QTest.keyClick(tab.pane.reading.note, Qt.Key.Key_Return)
    rest()
    assert view.current() == stood
    assert "演示：下周看新线" in [event.text for event in timeline.timeline(ids["cloud"])]


def test_calls_are_told_with_their_outcome_and_counted(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    with database.change("演示"):
        Touch.create(client=ids["cloud"], at=NOW, channel="phone", answered=False)
        Touch.create(client=ids["cloud"], at=NOW, channel="wechat", note="发来图纸")
    view = opened(tab)
    view.chips._pills["visit"].click()
    told = [view.model.data(view.model.at(place)) for place in range(view.model.rowCount())]
    assert "电话：未接通" in told
    assert "微信：已联系上" in told
    assert view.chips._pills["visit"].text() == f"接触 {len(told)}"


def test_thousands_of_entries_are_read_by_the_page(tab: DossierTab, ids: dict[str, int]) -> None:
    many = [
        {"client": ids["orange"], "text": f"演示 {number}", "at": NOW - timedelta(minutes=number)}
        for number in range(3_000)
    ]
    with database.change("演示"):
        Note.insert_many(many).execute()
    tab.show_client(ids["orange"])
    view = opened(tab)
    assert view.model.rowCount() == 3_001
    assert len(view.model._pages) <= 2
    view.list.scrollToBottom()
    rest()
    assert len(view.model._pages) <= 4
    assert view.model.data(view.model.at(3_000), EVENT).text == "演示 2999"


def test_an_entry_gone_meanwhile_leaves_no_trace(tab: DossierTab, ids: dict[str, int]) -> None:
    view = opened(tab)
    note = next(event for event in timeline.timeline(ids["cloud"]) if event.kind == "note")
    view.list.setCurrentIndex(view.model.at(view.model.place_of(note.id)))
    clients.archive_note(note.ref, NOW)
    rest()
    assert view.model.place_of(note.id) == -1


def test_a_very_long_note_scrolls_and_leaves_the_list_its_room(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    number = clients.add_note(ids["cloud"], "每班由车间主任签字。" * 400, NOW)
    view = opened(tab)
    view.sync()
    here = next(
        place
        for place in range(view.model.rowCount())
        if isinstance(event := view.model.row(place), timeline.Event)
        and (event.kind, event.ref) == ("note", number)
    )
    view.list.setCurrentIndex(view.model.at(here))
    rest()
    bar = view.panel_area.verticalScrollBar()
    assert bar.maximum() > 500
    assert view.panel.height() < 240
    assert view.list.viewport().rect().contains(view.list.visualRect(view.list.currentIndex()))
    bar.setValue(300)
    view.list.setCurrentIndex(view.model.at(here - 1 if here else 1))
    rest()
    assert bar.value() == 0
    assert [one for one in audit(view) if "Tab goes" not in one] == []
