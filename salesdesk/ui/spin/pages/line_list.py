"""A short list of captured sentences of which one is looked at, with chips at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

from salesdesk.sales.spin.talk import Line
from salesdesk.ui.paged_model import ROW, Index
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.chips import draw_chip
from salesdesk.ui.widgets.painted_row import PaintedRow
from salesdesk.ui.widgets.text import Text, draw_text, said, text_width

_ROOT = QModelIndex()
_ROW = 40
_MOST = 6
Chips = Callable[[Line], Sequence[tuple[str, str]]]
"""Returns (word, tone) of the chips that stand beside a line."""


class _Model(QAbstractListModel):
    def __init__(self, chips: Chips) -> None:
        super().__init__()
        self._chips = chips
        self.lines: list[Line] = []

    def show_lines(self, lines: list[Line]) -> None:
        if [one.id for one in lines] == [one.id for one in self.lines]:
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == ROW:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([line.text, *(word for word, _ in self._chips(line))])
        return None


class _Paint(PaintedRow):
    size = QSize(100, _ROW)

    def __init__(self, view: QListView, chips: Chips) -> None:
        super().__init__(view)
        self._chips = chips

    def tip(self, row: Line, option: QStyleOptionViewItem, index: Index) -> str:
        return row.text

    def draw(
        self, painter: QPainter, area: QRectF, row: Line, option: QStyleOptionViewItem,
        index: Index,
    ) -> None:  # fmt: skip
        theme, box = current(), area.adjusted(1, 2, -1, -2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(theme.color("accent") if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_soft" if chosen else "sunken"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        widget, right = option.widget, box.right() - 10
        for word, tone in reversed(self._chips(row)):
            width = text_width(word, 12, bold=True) + 20
            pill = QRectF(right - width, box.center().y() - 11, width, 22)
            draw_chip(widget, painter, pill, word, tone, raised=True)
            right -= width + 8
        place = QRectF(box.left() + 12, box.top(), right - box.left() - 16, box.height())
        text = row.text.split("\n")[0]
        draw_text(widget, painter, place, text, color=theme.color("text"), elide=True)


class LineList(QListView):
    """``looked_at`` tells the line chosen (an id), ``key`` a key that is none of the list's own."""

    looked_at = Signal(int)
    key = Signal(int)
    left = Signal()

    def __init__(self, chips: Chips, name: Text) -> None:
        super().__init__()
        self._name = name
        self.setAccessibleName(said(name))
        self.rows = _Model(chips)
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Paint(self, chips))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._moved)
        self.setTabKeyNavigation(False)

    def line(self) -> Line | None:
        """Return the line that is looked at."""
        found = self.currentIndex().data(ROW)
        return found if isinstance(found, Line) else None

    def show_lines(self, lines: list[Line]) -> None:
        """Show *lines*; the one looked at stays, else the first is."""
        before = self.line()
        place = self.currentIndex().row()
        self.rows.show_lines(lines)
        self.setFixedHeight(min(max(len(lines), 1), _MOST) * _ROW + 4)
        if lines and self.line() is None:
            ids = [one.id for one in lines]
            at = ids.index(before.id) if before is not None and before.id in ids else max(place, 0)
            self.setCurrentIndex(self.rows.index(min(at, len(lines) - 1)))

    def choose(self, line: int) -> bool:
        """Look at a line if it is here; tell whether it is."""
        for number, one in enumerate(self.rows.lines):
            if one.id == line:
                self.setCurrentIndex(self.rows.index(number))
                return True
        return False

    def _moved(self, new: QModelIndex, old: QModelIndex) -> None:
        if (line := new.data(ROW)) is not None:
            self.looked_at.emit(line.id)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(said(self._name))
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to what is asked about the line; digits are told."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.key.emit(key - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)
