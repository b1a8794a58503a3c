"""A table of any length, fed by a paged model.

Sorting and filtering happen in SQL: the caller hears ``sort_wanted`` and hands over the ids in
their new order. What was selected stays selected, by id.
"""

from __future__ import annotations

from array import array

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from salesdesk.ui import theme
from salesdesk.ui.icons import draw_icon
from salesdesk.ui.paged_model import Column, Index, PagedModel
from salesdesk.ui.widgets.text import draw_text, said

ROW_HEIGHT = 40
_PAD = 12
_PX = 14
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_SELECTED = QStyle.StateFlag.State_Selected.value
_UNDER_POINTER = QStyle.StateFlag.State_MouseOver.value


class PagedTable(QTableView):
    """``opened`` is Enter or a double click on a row; ids, never places, are told."""

    opened = Signal(int)
    selected = Signal(object)
    sort_wanted = Signal(str, bool)
    menu_wanted = Signal(int, QPoint)
    typed = Signal(str)

    def __init__(self, model: PagedModel, name: str) -> None:
        super().__init__()
        self.paged = model
        self._chosen: frozenset[int] = frozenset()
        self._sorted: tuple[str, bool] = ("", False)
        self.setModel(model)
        self._cells = _Cells(self)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
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
        self.paged.set_ids(ids)
        self._chosen = chosen
        self._select(chosen, current_id)

    def current_id(self) -> int | None:
        """Return the id of the row the keyboard is on."""
        place = self.currentIndex().row()
        return self.paged.ids[place] if 0 <= place < len(self.paged.ids) else None

    @property
    def here(self) -> int:
        """The place of the row the keyboard is on, -1 when on none."""
        return self.currentIndex().row()

    def selected_ids(self) -> list[int]:
        """Return the selected ids in the order shown."""
        return [each for each in self.paged.ids if each in self._chosen]

    def show_id(self, wanted: int) -> bool:
        """Select one row and bring it into view; False when it is not listed."""
        try:
            place = self.paged.ids.index(wanted)
        except ValueError:
            return False
        self.selectRow(place)
        self.scrollTo(self.paged.index(place, 0))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() and (current_id := self.current_id()) is not None:
            self.opened.emit(current_id)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Clear the ground first: an opaque viewport is moved, not painted anew, by scrolling."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._cells.ground)
        painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._cells.dress()
        elif event.type() == QEvent.Type.LanguageChange:
            self.viewport().update()
            self.horizontalHeader().viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Hand typed letters to the search box: walking 100,000 rows for them is no search."""
        self.typed.emit(search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width that fixed columns leave."""
        super().resizeEvent(event)
        fixed = sum(column.width for column in self.paged.columns)
        free = [n for n, column in enumerate(self.paged.columns) if not column.width]
        share = max(80, (self.viewport().width() - fixed) // max(1, len(free)))
        for place, column in enumerate(self.paged.columns):
            self.setColumnWidth(place, column.width or share)

    def _select(self, chosen: frozenset[int], current_id: int | None) -> None:
        picked = QItemSelection()
        last = self.paged.columnCount() - 1
        ids = self.paged.ids
        places = [n for n, each in enumerate(ids) if each in chosen] if chosen else []
        start = 0
        for n, place in enumerate(places):
            if n + 1 == len(places) or places[n + 1] != place + 1:
                picked.select(self.paged.index(places[start], 0), self.paged.index(place, last))
                start = n + 1
        model = self.selectionModel()
        if current_id is not None and current_id in chosen:
            place = ids.index(current_id) if current_id in ids else -1
            if place >= 0:
                index = self.paged.index(place, 0)
                model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
                self.scrollTo(index)
        model.select(picked, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _selection_changed(self) -> None:
        ranges = self.selectionModel().selection()
        ids = self.paged.ids
        found: set[int] = set()
        for each in (ranges.at(place) for place in range(ranges.count())):
            found.update(ids[each.top() : each.bottom() + 1])
        self._chosen = frozenset(found)
        self.selected.emit(self._chosen)

    def _header_clicked(self, section: int) -> None:
        key = self.paged.columns[section].key
        if key:
            descending = self._sorted == (key, False)
            self.set_sorted(key, descending=descending)
            self.sort_wanted.emit(key, descending)

    def _menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid():
            self.menu_wanted.emit(self.paged.ids[index.row()], self.viewport().mapToGlobal(place))


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
        column, look = self._table.paged.columns[section], theme.current()
        key, descending = self._table.sorted_by
        here = bool(key) and key == column.key
        painter.save()
        painter.fillRect(rect, look.color("surface"))
        painter.setPen(look.color("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room = QRectF(rect.adjusted(_PAD, 0, -_PAD - (16 if here else 0), 0))
        colour = look.color("text" if here else "muted")
        align = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        draw_text(self, painter, room, said(column.title), color=colour, px=12, align=align,
                  elide=True)  # fmt: skip
        if here:
            sign = QRectF(rect.right() - _PAD - 12, rect.center().y() - 6, 12, 12)
            draw_icon(painter, "chevron-down" if descending else "chevron-up", sign, colour)
        painter.restore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be sorted by."""
        section = self.logicalIndexAt(event.position().toPoint())
        sortable = section >= 0 and bool(self._table.paged.columns[section].key)
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if sortable else arrow)
        super().mouseMoveEvent(event)


class _Cells(QStyledItemDelegate):
    """Draws a cell straight from its row: asking the model role by role costs ten times that.

    Colours, faces and flags are looked up once a theme, for the same reason.
    """

    def __init__(self, table: PagedTable) -> None:
        super().__init__(table)
        self._table = table
        self._faces = {strong: theme.font(_PX, bold=strong) for strong in (False, True)}
        self._metrics = {strong: QFontMetricsF(face) for strong, face in self._faces.items()}
        self._flags = {
            False: int(Qt.AlignmentFlag.AlignLeft | _LINE),
            True: int(Qt.AlignmentFlag.AlignRight | _LINE),
        }
        self.dress()

    def dress(self) -> None:
        """Look up the colours of the current theme."""
        look = theme.current()
        self._text, self._border = look.color("text"), look.color("border")
        self._accent, self._chosen = look.color("accent"), look.color("accent_soft")
        self._hover, self.ground = look.color("hover"), look.color("surface")
        tones = ("neutral", "accent", "success", "warn", "danger")
        self._tones = {"": self._text} | {tone: look.tone(tone)[0] for tone in tones}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell on its row's ground."""
        place, across = index.row(), index.column()
        column = self._table.paged.columns[across]
        rect, state = option.rect, option.state.value
        if state & _SELECTED:
            painter.fillRect(rect, self._chosen)
        elif state & _UNDER_POINTER:
            painter.fillRect(rect, self._hover)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self._border)
        row = self._table.paged.row(place)
        if row is not None and (text := column.show(row)):
            painter.setPen(self._tones[column.tone(row) if column.tone else ""])
            self._write(painter, rect, text, column)
        if across == 0 and place == self._table.here and self._table.hasFocus():
            painter.fillRect(rect.x(), rect.y(), 3, rect.height() - 1, self._accent)

    def _write(self, painter: QPainter, rect: QRect, text: str, column: Column) -> None:
        """Draw the text, shortened where it must be; most need not even be measured."""
        room = rect.width() - 2 * _PAD
        if len(text) * (_PX + 1) > room:
            metrics = self._metrics[column.strong]
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._faces[column.strong])
        x, y, height = rect.x() + _PAD, rect.y(), rect.height() - 1
        painter.drawText(x, y, room, height, self._flags[column.right], text)
