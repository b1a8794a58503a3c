"""The customer's own figures below one another, each with its arithmetic; painted as seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem

from salesdesk.i18n import translate
from salesdesk.sales.spin.cost import CostItem
from salesdesk.ui.paged_model import ROW, Index
from salesdesk.ui.spin.cost_words import arithmetic
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.painted_row import PaintedRow, draw_ground
from salesdesk.ui.widgets.text import draw_text

_ROOT = QModelIndex()
_ROW = 46
_MOST = 4
_BARE = """QListView { background: transparent; }
QListView::item, QListView::item:selected, QListView::item:hover { background: transparent;
  border: 0; padding: 0; min-height: 0; }"""


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.items: Sequence[CostItem] = ()

    def show_items(self, items: Sequence[CostItem]) -> None:
        if items != self.items:
            self.beginResetModel()
            self.items = items
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item = self.items[index.row()]
        if role == ROW:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{_said(item)}: {arithmetic(item)}"
        return None


class _Paint(PaintedRow):
    size = QSize(100, _ROW)

    def tip(self, row: CostItem, option: QStyleOptionViewItem, index: Index) -> str:
        return f"{_said(row)}\n{arithmetic(row)}"

    def draw(
        self, painter: QPainter, area: QRectF, row: CostItem, option: QStyleOptionViewItem,
        index: Index,
    ) -> None:  # fmt: skip
        theme, widget = current(), option.widget
        draw_ground(painter, area, option.state, 8)
        line = QRectF(area.left() + 6, area.top() + 3, area.width() - 12, 20)
        draw_text(widget, painter, line, _said(row), color=theme.color("muted"), px=12, elide=True)
        line.translate(0, 19)
        draw_text(
            widget, painter, line, arithmetic(row), color=theme.color("text"), px=13, elide=True
        )


class CostList(QListView):
    """``chosen`` tells the line a figure belongs to; ``copied`` wants the whole as text."""

    chosen = Signal(int)
    copied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = _Model()
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Paint(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(_BARE)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.retranslate()

    def show_items(self, items: Sequence[CostItem]) -> None:
        """Show the figures; so high that a few are in sight."""
        self.rows.show_items(items)
        self.setFixedHeight(max(min(len(items), _MOST), 1) * _ROW + (14 if len(items) > 4 else 2))

    def retranslate(self) -> None:
        """Speak the current language."""
        self.setAccessibleName(translate("Map", "The customer's own figures"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C or C copies all of it."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy) or (plain and event.key() == Qt.Key.Key_C):
            self.copied.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are acts here."""

    def _choose(self, index: QModelIndex) -> None:
        item = index.data(ROW)
        if isinstance(item, CostItem):
            self.chosen.emit(item.line_id)


def _said(item: CostItem) -> str:
    words = " ".join(item.text[:200].split())
    return f"{item.who} · {words}" if item.who else words
