"""The clients as a table: kept views, filters, columns, order, and what is done with many."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from salesdesk.i18n import set_language
from salesdesk.sales import clients, saved_views
from salesdesk.sales.bulk import Edit
from salesdesk.sales.list_filter import ListFilter
from salesdesk.store import journal
from salesdesk.ui.changes import Changes
from salesdesk.ui.client_table import many
from salesdesk.ui.client_table.bulk_dialog import BulkDialog
from salesdesk.ui.client_table.cells import heading
from salesdesk.ui.client_table.columns_dialog import ColumnsDialog
from salesdesk.ui.client_table.export_dialog import ExportDialog
from salesdesk.ui.client_table.view import ClientTableView
from salesdesk.ui.desk import Announcement, Desk, Paper
from salesdesk.ui.widgets.text import text_width
from tests.ui.conftest import NOW
from tests.ui.dossier.conftest import desk as desk
from tests.ui.dossier.conftest import ids as ids
from tests.window.scenes import settle

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def view(desk: Desk, ids: dict[str, int], qtbot: QtBot) -> Iterator[ClientTableView]:
    made = ClientTableView(desk)
    made.resize(1440, 760)
    qtbot.addWidget(made)
    changes = Changes()
    changes.happened.connect(lambda notice: made.notice(frozenset(notice.touched)))
    with qtbot.waitExposed(made):
        made.show()
    yield made
    changes.close()


def listed(view: ClientTableView) -> list[int]:
    return list(view.grid.rows.ids)


def cell(view: ClientTableView, row: int, key: str) -> str:
    table = view.grid.table
    return str(table.index(row, table.columns.index(key)).data())


def test_every_client_stands_in_the_table_with_its_cells(
    view: ClientTableView, ids: dict[str, int]
) -> None:
    assert set(listed(view)) == set(ids.values())
    row = listed(view).index(ids["cloud"])
    assert cell(view, row, "grade") == "高"
    assert cell(view, row, "stage") == "谈判"
    assert cell(view, row, "amount") == "¥386,000"
    assert cell(view, row, "phone").count("*") == 4, "numbers are masked"


def test_a_kept_view_is_chosen_and_a_changed_one_says_so(
    view: ClientTableView, ids: dict[str, int]
) -> None:
    view.views.pills["high"].click()
    assert listed(view) == [ids["cloud"]]
    assert view.grid.table.columns == saved_views.SHIPPED[1].columns
    view.chips.set("stage", "discovery")
    assert listed(view) == []
    assert view.stack.currentWidget() is view.nobody
    assert view.views.pills["high"].text().endswith("•")
    view.views.pills["high"].click()
    assert listed(view) == [ids["cloud"]]


def test_a_view_is_saved_renamed_moved_and_deleted_by_hand(view: ClientTableView) -> None:
    view.chips.set("tag", "展会")
    for name in ("展会客户", "第二个"):
        view.views.save_button.click()
        view.views.edit.insert(name)
        QTest.keyClick(view.views.edit, Qt.Key.Key_Return)
    kept = [one for one in saved_views.views() if one.id is not None]
    assert [one.name for one in kept] == ["展会客户", "第二个"]
    assert kept[0].filter == ListFilter(tag="展会")
    assert view.views.key == kept[1].key
    texts = [one.text() for one in view.views.menu().actions() if one.text()]
    assert texts == ["重命名", "左移", "右移", "删除视图"]
    view.views.begin_renaming(kept[1])
    view.views.edit.insert("改名")  # what was selected is written over
    QTest.keyClick(view.views.edit, Qt.Key.Key_Return)
    assert saved_views.views()[-1].name == "改名"
    assert kept[1].id is not None
    view.views.move_view(kept[1].id, -1)
    assert [pill.text() for pill in view.views.pills.values()][-2:] == ["改名", "展会客户"]
    view.views.delete(kept[1].id)
    journal.undo()
    assert [pill.text() for pill in view.views.pills.values()][-2:] == ["改名", "展会客户"]


def test_a_name_taken_is_refused_and_stays_to_be_mended(view: ClientTableView, desk: Desk) -> None:
    told: list[str] = []
    desk.refused.connect(lambda refused: told.append(refused.code))
    saved_views.save("展会客户", ListFilter(), ("name",))
    view.views.begin_saving()
    view.views.edit.insert("展会客户")
    QTest.keyClick(view.views.edit, Qt.Key.Key_Return)
    assert told == ["view_name_taken"]
    assert view.views.edit.isVisible()
    assert view.views.edit.text() == "展会客户"
    QTest.keyClick(view.views.edit, Qt.Key.Key_Escape)
    assert not view.views.edit.isVisible()


def test_filters_stand_as_chips_and_go_away_at_a_click(
    view: ClientTableView, ids: dict[str, int]
) -> None:
    view.chips.set("industry", "retail")
    view.chips.set("contactable", "yes")
    assert listed(view) == [ids["orange"]]
    assert [chip.text() for chip in view.chips.chips.values()] == [
        "行业：零售",
        "能否联系：可以联系",
    ]
    view.chips.chips["contactable"].click()
    assert set(listed(view)) == {ids["orange"], ids["grey"]}
    view.chips.chips["industry"].click()
    assert len(listed(view)) == 3
    assert view.chips.chips == {}


def test_a_heading_sorts_and_sorts_the_other_way(
    view: ClientTableView, ids: dict[str, int]
) -> None:
    header = view.grid.horizontalHeader()
    place = view.grid.table.columns.index("amount")
    header.sectionClicked.emit(place)
    assert listed(view)[0] == ids["cloud"]
    assert header.sortIndicatorSection() == place
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    header.sectionClicked.emit(view.grid.table.columns.index("name"))
    first = listed(view)
    header.sectionClicked.emit(view.grid.table.columns.index("name"))
    assert listed(view) == first[::-1]
    header.sectionClicked.emit(view.grid.table.columns.index("tags"))
    assert listed(view) == first[::-1], "words in a row have no order"


def test_columns_are_chosen_and_ordered_by_keys_and_remembered(
    view: ClientTableView, desk: Desk, qtbot: QtBot
) -> None:
    asking = ColumnsDialog(view.columns, view)
    qtbot.addWidget(asking)
    assert asking.columns() == view.columns
    asking.switch("phone")
    asking.switch("city")
    asking.list.setCurrentRow(1)
    QTest.keyClick(asking.list, Qt.Key.Key_Up, ALT)
    told = asking.columns()
    assert told[0] == "grade"
    assert "phone" not in told
    assert "city" in told
    view.narrow(columns=told)
    header = view.grid.horizontalHeader()
    assert [header.visualIndex(place) for place in range(len(told))] == list(range(len(told)))
    again = ClientTableView(desk)
    qtbot.addWidget(again)
    assert again.columns == told


def test_a_heading_dragged_changes_the_order(view: ClientTableView, qtbot: QtBot) -> None:
    before = view.columns
    view.grid.horizontalHeader().moveSection(2, 0)
    qtbot.waitUntil(lambda: view.columns != before)
    assert view.columns == (before[2], before[0], before[1], *before[3:])
    assert view.grid.table.columns == view.columns


def test_enter_opens_the_dossier_and_letters_search(
    view: ClientTableView, ids: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    opened: list[int] = []
    desk.client_wanted.connect(opened.append)
    view.grid.setFocus()
    view.grid.setCurrentIndex(view.grid.rows.at(listed(view).index(ids["cloud"])))
    QTest.keyClick(view.grid, Qt.Key.Key_Return)
    assert opened == [ids["cloud"]]
    QTest.keyClick(view.grid, Qt.Key.Key_C)
    QTest.keyClicks(view.search, "zd")
    qtbot.waitUntil(lambda: listed(view) == [ids["orange"]])
    QTest.keyClick(view.search, Qt.Key.Key_Return)
    assert opened[-1] == ids["orange"]


def test_the_dialog_names_the_exact_number_and_the_change_is_one_undo(
    view: ClientTableView, ids: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    told: list[Announcement] = []
    desk.announced.connect(told.append)
    QTest.keyClick(view.grid, Qt.Key.Key_A, CONTROL)
    assert view.actions_bar.about.text() == "已选 3 个"
    asking = BulkDialog(desk, view.actions_bar.ids(), view)
    qtbot.addWidget(asking)
    assert not asking.go_button.isEnabled()
    asking.add_tags.changed.emit(["展会"])
    asking.count()
    assert asking.go_button.text() == "修改 1 个客户", "two have the tag already"
    assert asking.told.text() == "其中 2 个客户已是如此。"
    asking.source.setEditText("老客户介绍")
    asking.count()
    assert asking.go_button.text() == "修改 3 个客户"
    many.change(desk, view.actions_bar.ids(), asking.edit())
    assert told[-1].message == "已修改 3 个客户"
    assert clients.get(ids["grey"]).source == "老客户介绍"
    assert view.grid.selected_count() == 3, "who is picked stays picked"
    journal.undo()
    assert clients.get(ids["grey"]).source == ""


def test_without_a_choice_the_dialog_asks_for_one(
    view: ClientTableView, desk: Desk, qtbot: QtBot
) -> None:
    asking = BulkDialog(desk, listed(view), view)
    qtbot.addWidget(asking)
    assert asking.edit() == Edit()
    asking.accept()
    assert asking.result() != QDialog.DialogCode.Accepted


def test_what_is_printed_is_what_is_listed_in_its_order(
    view: ClientTableView, ids: dict[str, int], desk: Desk
) -> None:
    asked: list[Paper] = []
    desk.paper_wanted.connect(asked.append)
    view.sort_by("amount")
    view.print_here()
    (sheet,) = asked[-1].sheets()
    names = [row["name"] for row in sheet.values["clients"]]
    assert names[0] == "演示云朵熊精密制造有限公司"
    assert len(names) == 3
    view.actions_bar.print_briefs()
    assert [sheet.form.key for sheet in asked[-1].sheets()] == ["visit_brief"]


def test_an_export_holds_what_is_shown(
    view: ClientTableView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.narrow(columns=("name", "city"))
    path = tmp_path / "名单"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))

    def choose(asking: ExportDialog) -> QDialog.DialogCode:
        assert "3 行、2 列" in asking.told.text()
        asking.csv_button.click()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ExportDialog, "exec", choose)
    view.actions_bar.ask_export()
    told = (tmp_path / "名单.csv").read_text("utf-8-sig").splitlines()
    assert told[0] == "客户,城市"
    assert len(told) == 4
    assert "演示橙子岛便利,杭州" in told


def test_the_panel_tells_the_share_and_leads_to_those_waiting(
    view: ClientTableView, ids: dict[str, int]
) -> None:
    assert view.focus_panel.share.text() == "100% 的时间用在高潜客户上"
    assert view.focus_panel.detail.text() == "高潜客户占客户总数的 33%"
    assert not view.focus_panel.overdue_button.isEnabled()
    assert view.focus_panel.days == 30
    view.focus_panel.span.chosen.emit("90")
    assert view.focus_panel.days == 90
    view.focus_panel.filter_wanted.emit(ListFilter(grade="high", stale="over"))
    assert listed(view) == []
    assert {"grade", "stale"} <= set(view.chips.chips)


def test_a_change_elsewhere_is_followed(view: ClientTableView, ids: dict[str, int]) -> None:
    clients.set_archived([ids["grey"]], NOW)
    assert ids["grey"] not in listed(view)
    assert view.actions_bar.about.text() == "共列出 2 个"


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_first_columns_fit_a_window_1280_wide(view: ClientTableView, language: str) -> None:
    set_language(language)
    view.resize(1280, 700)
    settle()
    grid = view.grid
    assert grid.horizontalScrollBar().maximum() == 0
    header = grid.horizontalHeader()
    for place, key in enumerate(grid.table.columns):
        wanted = text_width(heading(key), 12) + 20
        assert wanted <= header.sectionSize(place), key
    set_language("zh_CN")
