"""The base of delegates that paint the rows, cells or cards of a list, and what they share."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from salesdesk.ui.icons import draw_icon
from salesdesk.ui.paged_model import ROW, Index
from salesdesk.ui.theme import current


class PaintedRow(QStyledItemDelegate):
    """Override ``draw``, and ``tip`` where something is shortened; ``size`` is that of a row.

    A row that is gone since the list was read is left blank: the next notice takes it away.
    """

    size = QSize(100, 40)

    def draw(
        self, painter: QPainter, area: QRectF, row: Any, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint *row* into *area*."""
        raise NotImplementedError

    def tip(self, row: Any, option: QStyleOptionViewItem, index: Index) -> str:
        """Return what the tooltip of *row* says, nothing where there is none."""
        return ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return one height for all; the view gives the width."""
        return self.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row by ``draw``."""
        row = index.data(ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, QRectF(option.rect), row, option, index)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tell in full what the row shortens."""
        row = index.data(ROW) if index.isValid() else None
        if event.type() != QEvent.Type.ToolTip or row is None:
            return False
        QToolTip.showText(event.globalPos(), self.tip(row, option, index), view)
        return True


def is_chosen(option: QStyleOptionViewItem) -> bool:
    """Tell whether a row is among those picked."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def draw_ground(painter: QPainter, area: QRectF, state: QStyle.StateFlag, radius: int = 10) -> None:
    """Draw the rounded ground of a row that is picked or pointed at, and the ring of the focus."""
    theme, flag = current(), QStyle.StateFlag
    tint = "accent_soft" if state & flag.State_Selected else ""
    if not tint and state & flag.State_MouseOver:
        tint = "hover"
    if tint:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(tint))
        painter.drawRoundedRect(area, radius, radius)
    if state & flag.State_HasFocus:
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius - 1, radius - 1)


def draw_forbidden(painter: QPainter, line: QRectF) -> QRectF:
    """Draw the sign of who is not to be contacted at the left of *line*; return what is left."""
    sign = QRectF(line.left(), line.center().y() - 7, 14, 14)
    draw_icon(painter, "ban", sign, current().color("danger"))
    return line.adjusted(19, 0, 0, 0)
