"""The list of pairs: only what is seen is painted, however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyleOptionViewItem, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.duplicates import Pair
from salesdesk.ui.duplicates.words import why
from salesdesk.ui.icons import draw_icon
from salesdesk.ui.paged_model import ROW, Index
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.avatar import draw_avatar
from salesdesk.ui.widgets.painted_row import PaintedRow, draw_ground
from salesdesk.ui.widgets.text import draw_text

HEIGHT = 68
_BARE = (
    "QListView::item, QListView::item:selected, QListView::item:hover { background: transparent; }"
)


class Pairs(QAbstractListModel):
    """All pairs, in order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pairs: list[Pair] = []

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """List other pairs."""
        self.beginResetModel()
        self.pairs = list(pairs)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of pairs."""
        return 0 if parent.isValid() else len(self.pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the pair, or all of it as a text for who cannot see it."""
        if not 0 <= index.row() < len(self.pairs):
            return None
        pair = self.pairs[index.row()]
        if role == ROW:
            return pair
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{pair.a.name}\n{pair.b.name}\n{why(pair.reasons)}"
        return None


class _Painter(PaintedRow):
    size = QSize(300, HEIGHT)

    def draw(
        self, painter: QPainter, area: QRectF, pair: Pair, option: QStyleOptionViewItem,
        index: Index,
    ) -> None:  # fmt: skip
        widget: QWidget = option.widget
        area, theme = area.adjusted(4, 2, -4, -2), current()
        draw_ground(painter, area, option.state)
        half = area.width() / 2
        for number, side in enumerate((pair.a, pair.b)):
            left = area.left() + 12 + number * half
            face = QRectF(left, area.top() + 12, 40, 40)
            draw_avatar(widget, painter, face, side.name)
            room = QRectF(left + 52, area.top() + 9, half - 88, 24)
            draw_text(widget, painter, room, side.name, color=theme.color("text"), elide=True)
        sign = QRectF(area.left() + half - 22, area.center().y() - 9, 18, 18)
        draw_icon(painter, "link", sign, theme.color("muted"))
        lower = QRectF(area.left() + 64, area.top() + 33, half - 100, 22)
        muted = theme.color("muted")
        told = why(pair.reasons)
        draw_text(widget, painter, lower, told, color=muted, px=12, elide=True)

    def tip(self, pair: Pair, option: QStyleOptionViewItem, index: Index) -> str:
        return f"{pair.a.name}\n{pair.b.name}\n{why(pair.reasons)}"


class PairList(QListView):
    """``opened`` tells the pair that Enter or a click is on, ``told_apart`` what Delete is."""

    opened = Signal(object)
    told_apart = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows = Pairs(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setStyleSheet(_BARE)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.opened.emit(index.data(ROW)))
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the current language."""
        self.setAccessibleName(translate("Duplicates", "Clients that may be one"))
        self.viewport().update()

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """List other pairs and stand where one stood."""
        place = max(0, self.currentIndex().row())
        self.rows.show_pairs(pairs)
        if pairs:
            self.setCurrentIndex(self.rows.index(min(place, len(pairs) - 1)))

    def current(self) -> Pair | None:
        """Return the pair the keyboard stands on."""
        found: Pair | None = self.currentIndex().data(ROW)
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter compares, Delete tells apart."""
        pair = self.current()
        if pair is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(pair)
        elif pair is not None and event.key() == Qt.Key.Key_Delete:
            self.told_apart.emit(pair)
        else:
            super().keyPressEvent(event)
