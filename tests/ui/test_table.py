"""The paged table: what is fetched, selection over re-sorts, keyboard, no walk over all rows."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from salesdesk.ui.paged_model import Column, PagedModel
from salesdesk.ui.table import PagedTable

COUNT = 100_000


@dataclass(frozen=True)
class Line:
    id: int
    name: str


class Shelf:
    """Stands for the database: remembers what was asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __call__(self, ids: Sequence[int]) -> list[Line]:
        self.asked.extend(ids)
        return [Line(each, f"演示{each}") for each in reversed(ids) if each != 7]


def table_of(qtbot: QtBot, shelf: Shelf) -> PagedTable:
    columns = (
        Column("Name", lambda row: row.name, key="name"),
        Column("Id", lambda row: str(row.id), width=80, right=True),
    )
    table = PagedTable(PagedModel(columns, shelf), "Clients")
    qtbot.addWidget(table)
    table.resize(600, 480)
    table.set_ids(array("q", range(1, COUNT + 1)))
    table.show()
    qtbot.waitExposed(table)
    return table


def test_only_what_is_seen_is_fetched(qtbot: QtBot) -> None:
    shelf = Shelf()
    table = table_of(qtbot, shelf)
    table.grab()
    assert 0 < len(shelf.asked) <= 200
    assert table.verticalScrollBar().maximum() >= COUNT * 39
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    table.grab()
    assert COUNT in shelf.asked
    assert len(shelf.asked) <= 400


def test_a_row_that_is_gone_is_blank(qtbot: QtBot) -> None:
    table = table_of(qtbot, Shelf())
    assert table.model().index(6, 0).data() == ""
    assert table.model().index(7, 0).data() == "演示8"


def test_selection_is_kept_by_id_over_a_sort(qtbot: QtBot) -> None:
    table = table_of(qtbot, Shelf())
    table.selectRow(2)
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(table, Qt.Key.Key_Down, shift)
    assert table.selected_ids() == [3, 4]
    current = table.current_id()
    table.set_ids(array("q", range(COUNT, 0, -1)))
    assert table.selected_ids() == [4, 3]
    assert table.current_id() == current
    table.set_ids(array("q", [9, 4, 5]))
    assert table.selected_ids() == [4]


def test_everything_can_be_selected(qtbot: QtBot) -> None:
    table = table_of(qtbot, Shelf())
    table.selectAll()
    assert len(table.selected_ids()) == COUNT
    table.set_ids(array("q", range(COUNT, 0, -1)))
    assert len(table.selected_ids()) == COUNT


def test_enter_opens_and_letters_are_handed_on(qtbot: QtBot) -> None:
    shelf = Shelf()
    table = table_of(qtbot, shelf)
    table.show_id(50_000)
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [50_000]
    before = len(shelf.asked)
    with qtbot.waitSignal(table.typed):
        table.keyboardSearch("x")
    assert len(shelf.asked) == before


def test_a_click_on_a_title_asks_for_another_order(qtbot: QtBot) -> None:
    table = table_of(qtbot, Shelf())
    wanted: list[tuple[str, bool]] = []
    table.sort_wanted.connect(lambda key, descending: wanted.append((key, descending)))
    header = table.horizontalHeader()
    for section in (0, 0, 1):
        header.sectionClicked.emit(section)
    assert wanted == [("name", False), ("name", True)]
    assert table.sorted_by == ("name", True)
