"""The list of clients: found, narrowed, sorted, picked, archived, remembered."""

from array import array
from collections.abc import Iterable, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from salesdesk.sales import client_list, clients, preferences
from salesdesk.sales.list_filter import ListFilter
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.ui.client_table.bulk_dialog import BulkDialog
from salesdesk.ui.client_table.export_dialog import ExportDialog
from salesdesk.ui.desk import Desk, Paper
from salesdesk.ui.dossier.handing_over import write_workbook
from salesdesk.ui.dossier.list_pane import PREFERENCE
from salesdesk.ui.dossier.list_row import subline, tooltip, when
from salesdesk.ui.dossier.tab import DossierTab
from salesdesk.ui.paged_model import Row
from tests.ui.dossier.data import NOW


def listed(tab: DossierTab) -> list[int]:
    return list(tab.list.view.rows.ids)


def test_everybody_is_listed_by_name_with_counts(tab: DossierTab, ids: dict[str, int]) -> None:
    assert set(listed(tab)) == set(ids.values())
    texts = [pill.text() for pill in tab.list.grades._pills.values()]
    assert texts == ["全部 3", "高 1", "中 0", "低 0", "未评 2"]


def test_typing_in_the_list_searches_by_pinyin(
    tab: DossierTab, ids: dict[str, int], qtbot: QtBot
) -> None:
    tab.list.view.setFocus()
    QTest.keyClick(tab.list.view, Qt.Key.Key_C)
    QTest.keyClicks(tab.list.search, "zd")
    qtbot.waitUntil(lambda: listed(tab) == [ids["orange"]])
    QTest.keyClick(tab.list.search, Qt.Key.Key_Return)
    assert tab.pane.client == ids["orange"]
    QTest.keyClick(tab.list.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(listed(tab)) == 3)


def test_a_search_that_finds_nobody_says_what_to_do(tab: DossierTab, qtbot: QtBot) -> None:
    tab.list.search.setText("没有这家公司")
    qtbot.waitUntil(lambda: tab.list.stack.currentWidget() is tab.list.unmatched)
    QTest.keyClick(tab.list.search, Qt.Key.Key_Return)
    assert tab.pane.form is not None
    assert tab.pane.form.editor.values()["name"] == "没有这家公司"


def test_filters_narrow_and_are_remembered(
    tab: DossierTab, ids: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    tab.list.grades._pills["high"].click()
    assert listed(tab) == [ids["cloud"]]
    tab.list.toggle_filters()
    tab.list.grades._pills[""].click()
    tab.list.filters.choose("tag", "展会")
    assert set(listed(tab)) == {ids["cloud"], ids["orange"]}
    tab.list.filters.choose("due", "overdue")
    assert listed(tab) == [ids["cloud"]]
    tab.list.sort_menu().actions()[1].trigger()
    kept = preferences.get(PREFERENCE)
    assert (kept["tag"], kept["due"], kept["sort"]) == ("展会", "overdue", "score")
    again = DossierTab(desk)
    qtbot.addWidget(again)
    again.ensure_built()
    assert again.list.shown.tag == "展会"
    tab.list.show_all()
    assert len(listed(tab)) == 3
    assert tab.list.shown == ListFilter(sort="score")


def test_arrows_open_and_enter_goes_into_the_dossier(
    tab: DossierTab, ids: dict[str, int], qtbot: QtBot
) -> None:
    view = tab.list.view
    view.setFocus()
    view.setCurrentIndex(view.rows.at(0))
    QTest.keyClick(view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: tab.pane.client == listed(tab)[1])
    assert preferences.get("clients.last") == listed(tab)[1]


def test_delete_archives_what_is_picked_and_undo_brings_it_back(
    tab: DossierTab, ids: dict[str, int], qtbot: QtBot
) -> None:
    view = tab.list.view
    view.setFocus()
    view.setCurrentIndex(view.rows.at(0))
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert tab.list.picked.isVisible()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert len(listed(tab)) == 1
    tab.list.toggle_filters()
    tab.list.filters.archived.click()
    assert len(listed(tab)) == 2
    tab.list.filters.archived.click()
    journal.undo()
    assert len(listed(tab)) == 3


def test_all_picked_get_a_tag_in_one_change(tab: DossierTab, ids: dict[str, int]) -> None:
    tab.list.view.selectAll()
    tab.list.picked.tag("年度框架")
    rows = client_list.client_rows(list(ids.values()))
    assert all("年度框架" in row.tags for row in rows)
    journal.undo()
    rows = client_list.client_rows(list(ids.values()))
    assert not any("年度框架" in row.tags for row in rows)


def test_the_menu_at_the_pointer_tags_and_archives(tab: DossierTab, ids: dict[str, int]) -> None:
    tab.list.view.setCurrentIndex(tab.list.view.rows.at(0))
    menu = tab.list.picked.menu()
    (tags,) = [one.menu() for one in menu.actions() if one.menu() is not None]
    next(one for one in tags.actions() if one.text() == "重点客户").trigger()  # type: ignore[attr-defined]
    (row,) = client_list.client_rows(listed(tab)[:1])
    assert "重点客户" in row.tags
    menu.actions()[0].trigger()
    assert len(listed(tab)) == 2


def test_what_is_picked_is_printed_in_the_order_of_the_list(
    tab: DossierTab, desk: Desk, qtbot: QtBot
) -> None:
    tab.list.view.selectAll()
    with qtbot.waitSignal(desk.paper_wanted) as wanted:
        tab.list.picked.print_target_list()
    paper: Paper = wanted.args[0]
    (sheet,) = paper.sheets()
    names = [row.name for row in client_list.client_rows(listed(tab))]
    assert [row["name"] for row in sheet.values["clients"]] == names
    with qtbot.waitSignal(desk.paper_wanted) as wanted:
        tab.list.picked.print_backgrounds()
    assert [sheet.subject for sheet in wanted.args[0].sheets()] == names


def test_a_row_tells_contact_dates_and_standing(desk: Desk, ids: dict[str, int]) -> None:
    assert desk.today() == NOW.date()
    cloud, orange, grey = client_list.client_rows([ids["cloud"], ids["orange"], ids["grey"]])
    assert subline(cloud) == "演示王总 · 总经理"
    assert subline(orange) == "零售 · 杭州"
    assert when(cloud, NOW) == ("flag", "逾期 2 天", "danger")
    assert "勿扰" in tooltip(grey, NOW)
    assert "86" in tooltip(cloud, NOW)
    assert "7 天前接触 · 此类客户最长间隔 7 天" in tooltip(cloud, NOW)
    assert "8 天未接触" in tooltip(cloud, NOW + timedelta(days=1))
    assert "尚未接触" in tooltip(orange, NOW)


def test_hand_over_sheets_of_what_is_picked_hide_numbers_until_asked(
    tab: DossierTab, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    tab.list.view.selectAll()
    names = [row.name for row in client_list.client_rows(listed(tab))]
    with qtbot.waitSignal(desk.paper_wanted) as wanted:
        tab.list.picked.print_handovers()
    paper: Paper = wanted.args[0]
    assert [sheet.subject for sheet in paper.sheets()] == names
    assert paper.with_phones is not None
    masked = {row["phone"] for sheet in paper.sheets() for row in sheet.values["people"]}
    shown = {row["phone"] for sheet in paper.with_phones() for row in sheet.values["people"]}
    assert "000****0001" in masked
    assert "000-0000-0001" in shown
    path = tmp_path / "hand-over.xlsx"
    write_workbook(desk, tab.list.view.selected_ids(), path)
    book = CalamineWorkbook.from_path(path)
    rows = book.get_sheet_by_index(0).to_python()
    assert [row[0] for row in rows[1:]] == names


def test_what_is_picked_is_changed_and_exported_as_in_the_table(
    tab: DossierTab, ids: dict[str, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, picked = tab.list.view, tab.list.picked
    view.selectAll()
    assert picked.change_button.accessibleName() == "批量修改"
    offered = [one.text() for one in picked.menu().actions()]
    assert {"批量修改", "导出"} <= set(offered)

    def choose(asking: BulkDialog) -> QDialog.DialogCode:
        asking.source.setCurrentText("展会")
        asking.accept()
        return QDialog.DialogCode(asking.result())

    monkeypatch.setattr(BulkDialog, "exec", choose)
    picked.change_button.click()
    assert {clients.get(one).source for one in ids.values()} == {"展会"}
    journal.undo()
    assert {clients.get(one).source for one in ids.values()} != {"展会"}

    def choose_kind(asking: ExportDialog) -> QDialog.DialogCode:
        assert "选中的 2 个客户" in asking.told.text()
        asking.csv_button.click()
        return QDialog.DialogCode.Accepted

    path = tmp_path / "名单.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    monkeypatch.setattr(ExportDialog, "exec", choose_kind)
    view.setCurrentIndex(view.rows.at(0))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    picked.export_button.click()
    assert len(path.read_text("utf-8-sig").splitlines()) == 3


def test_an_empty_workspace_says_what_to_do(desk: Desk, qtbot: QtBot) -> None:
    clients.set_archived([1, 2, 3], NOW)
    tab = DossierTab(desk)
    qtbot.addWidget(tab)
    tab.show()
    assert tab.list.stack.currentWidget() is tab.list.none
    assert tab.pane.currentWidget() is tab.pane.nobody


def test_a_hundred_thousand_ids_cost_no_rows(tab: DossierTab) -> None:
    """The view asks only for what is seen."""
    view = tab.list.view
    many = array("q", range(1, 100_001))
    asked: list[int] = []
    fetch = view.rows._fetch

    def noted(part: Sequence[int]) -> Iterable[Row]:
        asked.extend(part)
        return fetch(part)

    view.rows._fetch = noted
    view.show_ids(many)
    view.viewport().grab()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.viewport().grab()
    assert 0 < len(asked) < 500


def test_the_list_follows_changes(tab: DossierTab, ids: dict[str, int]) -> None:
    clients.create({"name": "演示新来客户"}, NOW)
    assert len(listed(tab)) == 4
    assert database.connection().execute("SELECT count(*) FROM client").fetchone()[0] == 4


def test_a_jump_with_a_key_held_down_selects_that_client_alone(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    view = tab.list.view
    view.setFocus()
    for key, held in (
        (Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier),
    ):
        tab.show_client(ids["cloud"])
        QTest.keyPress(view, key, held)
        tab.show_client(ids["grey"])
        QTest.keyRelease(view, key)
        assert view.selected_ids() == [ids["grey"]]


def test_the_client_shown_is_marked_again_when_a_filter_that_hid_them_goes(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    tab.show_client(ids["grey"])
    tab.list.grades._pills["high"].click()
    assert tab.list.view.selected_ids() == [], "the neighbour is not the one shown"
    tab.list.grades._pills[""].click()
    assert tab.list.view.selected_ids() == [ids["grey"]]
    assert tab.pane.client == ids["grey"]
