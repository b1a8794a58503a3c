"""Tables of any length: only ids are held, rows are fetched a page at a time as they are seen.

Sorting and filtering happen in SQL: the caller hears ``sort_wanted`` and hands over the ids in
their new order. What was selected stays selected, by id.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from salesdesk.ui.icons import draw_icon
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.text import Text, draw_text, said

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 40
_PAGE = 96
_PAGES_KEPT = 24
_PAD = 12


class Row(Protocol):
    """Whatever is listed: it must know its id."""

    @property
    def id(self) -> int:
        """The id under which it was asked for."""


Fetch = Callable[[Sequence[int]], Iterable[Row]]
"""Returns the rows of these ids, in any order; ids that are gone are left out."""


@dataclass(frozen=True)
class Column:
    """One column: ``show`` makes the text of a row; ``width`` 0 shares what is left.

    ``key`` names it in ``sort_wanted`` (empty: it cannot be sorted by); ``tone`` colours a
    row's text by meaning.
    """

    title: Text
    show: Callable[[Any], str]
    width: int = 0
    key: str = ""
    right: bool = False
    strong: bool = False
    tone: Callable[[Any], str] | None = None


class PagedModel(QAbstractTableModel):
    """Ids in order, and the latest pages of rows."""

    def __init__(self, columns: Sequence[Column], fetch: Fetch) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._fetch = fetch
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, Row]] = OrderedDict()

    @property
    def ids(self) -> array[int]:
        """The ids listed, in order."""
        return self._ids

    def set_ids(self, ids: array[int]) -> None:
        """List these."""
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def forget(self) -> None:
        """Fetch again what is seen: the ids are the same, but something about them changed."""
        self._pages.clear()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row(self, place: int) -> Row | None:
        """Return the row at *place*; None when it is gone by now."""
        number = place // _PAGE
        page = self._pages.get(number)
        if page is None:
            part = self._ids[number * _PAGE : (number + 1) * _PAGE]
            page = self._pages[number] = {row.id: row for row in self._fetch(part)}
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(self._ids[place])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many are listed."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index.row())
        return self.columns[index.column()].show(row) if row is not None else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return said(self.columns[section].title)
        return None


class PagedTable(QTableView):
    """``opened`` is Enter or a double click on a row; ids, never places, are told."""

    opened = Signal(int)
    selected = Signal(object)
    sort_wanted = Signal(str, bool)
    menu_wanted = Signal(int, QPoint)
    typed = Signal(str)

    def __init__(self, model: PagedModel, name: str) -> None:
        super().__init__()
        self._model = model
        self._chosen: frozenset[int] = frozenset()
        self._sorted: tuple[str, bool] = ("", False)
        self.setModel(model)
        self.setItemDelegate(_Cells(self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        down = self.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(ROW_HEIGHT)
        across = _Header(self)
        self.setHorizontalHeader(across)
        across.sectionClicked.connect(self._header_clicked)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.ids[index.row()]))
        self.customContextMenuRequested.connect(self._menu)
        self.selectionModel().selectionChanged.connect(self._selection_changed)

    @property
    def sorted_by(self) -> tuple[str, bool]:
        """The key of the column sorted by, and whether downwards."""
        return self._sorted

    def set_sorted(self, key: str, *, descending: bool) -> None:
        """Show by which column the ids are sorted; telling nobody."""
        self._sorted = (key, descending)
        self.horizontalHeader().viewport().update()

    def set_ids(self, ids: array[int]) -> None:
        """List these; what was selected and the current row stay so, wherever they stand now."""
        chosen, current_id = self._chosen, self.current_id()
        self._model.set_ids(ids)
        self._chosen = chosen
        self._select(chosen, current_id)

    def current_id(self) -> int | None:
        """Return the id of the row the keyboard is on."""
        place = self.currentIndex().row()
        return self._model.ids[place] if 0 <= place < len(self._model.ids) else None

    def selected_ids(self) -> list[int]:
        """Return the selected ids in the order shown."""
        return [each for each in self._model.ids if each in self._chosen]

    def show_id(self, wanted: int) -> bool:
        """Select one row and bring it into view; False when it is not listed."""
        try:
            place = self._model.ids.index(wanted)
        except ValueError:
            return False
        self.selectRow(place)
        self.scrollTo(self._model.index(place, 0))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() and (current_id := self.current_id()) is not None:
            self.opened.emit(current_id)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Hand typed letters to the search box: walking 100,000 rows for them is no search."""
        self.typed.emit(search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width that fixed columns leave."""
        super().resizeEvent(event)
        fixed = sum(column.width for column in self._model.columns)
        free = [n for n, column in enumerate(self._model.columns) if not column.width]
        share = max(80, (self.viewport().width() - fixed) // max(1, len(free)))
        for place, column in enumerate(self._model.columns):
            self.setColumnWidth(place, column.width or share)

    def _select(self, chosen: frozenset[int], current_id: int | None) -> None:
        picked = QItemSelection()
        last = self._model.columnCount() - 1
        ids = self._model.ids
        places = [n for n, each in enumerate(ids) if each in chosen] if chosen else []
        start = 0
        for n, place in enumerate(places):
            if n + 1 == len(places) or places[n + 1] != place + 1:
                picked.select(self._model.index(places[start], 0), self._model.index(place, last))
                start = n + 1
        model = self.selectionModel()
        if current_id is not None and current_id in chosen:
            place = ids.index(current_id) if current_id in ids else -1
            if place >= 0:
                index = self._model.index(place, 0)
                model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
                self.scrollTo(index)
        model.select(picked, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _selection_changed(self) -> None:
        ranges = self.selectionModel().selection()
        ids = self._model.ids
        found: set[int] = set()
        for each in (ranges.at(place) for place in range(ranges.count())):
            found.update(ids[each.top() : each.bottom() + 1])
        self._chosen = frozenset(found)
        self.selected.emit(self._chosen)

    def _header_clicked(self, section: int) -> None:
        key = self._model.columns[section].key
        if key:
            descending = self._sorted == (key, False)
            self.set_sorted(key, descending=descending)
            self.sort_wanted.emit(key, descending)

    def _menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid():
            self.menu_wanted.emit(self._model.ids[index.row()], self.viewport().mapToGlobal(place))


class _Header(QHeaderView):
    """Titles in small grey letters, with an arrow at the one sorted by."""

    def __init__(self, table: PagedTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(36)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one title."""
        model = self._table.model()
        assert isinstance(model, PagedModel)
        column, theme = model.columns[section], current()
        key, descending = self._table.sorted_by
        here = bool(key) and key == column.key
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        painter.setPen(theme.color("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room = QRectF(rect.adjusted(_PAD, 0, -_PAD - (16 if here else 0), 0))
        colour = theme.color("text" if here else "muted")
        align = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        draw_text(self, painter, room, said(column.title), color=colour, px=12, align=align,
                  elide=True)  # fmt: skip
        if here:
            sign = QRectF(rect.right() - _PAD - 12, rect.center().y() - 6, 12, 12)
            draw_icon(painter, "chevron-down" if descending else "chevron-up", sign, colour)
        painter.restore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be sorted by."""
        model = self._table.model()
        assert isinstance(model, PagedModel)
        section = self.logicalIndexAt(event.position().toPoint())
        sortable = section >= 0 and bool(model.columns[section].key)
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if sortable else arrow)
        super().mouseMoveEvent(event)


class _Cells(QStyledItemDelegate):
    """Draws a cell straight from its row: asking the model role by role costs ten times that."""

    def __init__(self, table: PagedTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell on its row's ground."""
        model = self._table.model()
        assert isinstance(model, PagedModel)
        theme, column = current(), model.columns[index.column()]
        rect, state = option.rect, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        painter.setPen(theme.color("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        row = model.row(index.row())
        if row is not None:
            tone = column.tone(row) if column.tone else ""
            colour = theme.tone(tone)[0] if tone else theme.color("text")
            align = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            draw_text(
                self._table, painter, QRectF(rect).adjusted(_PAD, 0, -_PAD, 0), column.show(row),
                color=colour, bold=column.strong, align=align, elide=True,
            )  # fmt: skip
        here = self._table.currentIndex()
        if index.column() == 0 and self._table.hasFocus() and here.row() == index.row():
            mark = QRect(rect.left(), rect.top(), 3, rect.height() - 1)
            painter.fillRect(mark, theme.color("accent"))
