"""How the cells of a table field are drawn while nobody writes in them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextLayout, QTextOption

from salesdesk.forms.form import Field, Kind
from salesdesk.ui.form_editor.rating import SMALL_PITCH, draw_dots
from salesdesk.ui.form_editor.rows_model import VALUE
from salesdesk.ui.theme import current, font

PAD = 12
"""Pixels from a cell's edge to its text, as in the header."""
_WRAP = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_TICK = (QPointF(4, 8.4), QPointF(7, 11.2), QPointF(12, 5.2))


def draw_value(
    painter: QPainter,
    rect: QRect,
    column: Field,
    index: QModelIndex | QPersistentModelIndex,
    *,
    asked: bool,
) -> None:
    """Draw the value of one cell; an empty one that is *asked* for looks like a field."""
    value = index.data(VALUE)
    if column.kind is Kind.RATING:
        draw_dots(painter, rect.x() + 6, rect.center().y(), value, SMALL_PITCH)
        return
    if column.kind is Kind.YES:
        _draw_tick(painter, rect, ticked=bool(value))
        return
    theme = current()
    text = str(index.data() or "")
    if asked and not text:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("border"))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(rect).adjusted(3.5, 5.5, -3.5, -6.5), 7, 7)
    painter.setFont(font(14, bold=column.strong))
    painter.setPen(theme.color("text" if asked or column.strong else "muted"))
    across = index.data(Qt.ItemDataRole.TextAlignmentRole)
    flow = QTextOption(across or Qt.AlignmentFlag.AlignVCenter)
    flow.setWrapMode(_WRAP)
    painter.drawText(QRectF(rect.adjusted(PAD, 4, -PAD, -5)), text, flow)


def draw_frame(painter: QPainter, rect: QRect, token: str, width: int) -> None:
    """Draw a ring around a cell: the keyboard is here, or something is missing."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(current().color(token), width))
    painter.drawRoundedRect(QRectF(rect).adjusted(3, 3, -3, -4), 7, 7)


def text_height(text: str, metrics: QFontMetrics, room: int, *, bold: bool) -> int:
    """Return the height in pixels of *text* wrapped at *room*; short texts are not laid out."""
    if "\n" not in text and metrics.horizontalAdvance(text) * 1.08 <= room:
        return metrics.height()
    layout = QTextLayout(text.replace("\n", "\u2028"), font(14, bold=bold))
    flow = QTextOption()
    flow.setWrapMode(_WRAP)
    layout.setTextOption(flow)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        height += line.height()
    layout.endLayout()
    return int(height) + 1


def _draw_tick(painter: QPainter, rect: QRect, *, ticked: bool) -> None:
    theme = current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(rect.x() + PAD, rect.center().y() - 8, 16, 16)
    painter.setPen(QPen(theme.color("accent" if ticked else "faint"), 1.2))
    painter.setBrush(theme.color("accent" if ticked else "surface"))
    painter.drawRoundedRect(box, 5, 5)
    if ticked:
        painter.setPen(QPen(theme.color("on_accent"), 2))
        painter.drawPolyline([box.topLeft() + point for point in _TICK])
