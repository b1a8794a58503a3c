"""How the agenda is painted: one method for each thing one sees."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from salesdesk.ui.icons import draw_icon
from salesdesk.ui.plan.agenda_items import Block
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.text import draw_text, text_width

GUTTER = 48
HOUR = 52
TOP = 10
_LINE = 20


class AgendaPainter:
    """Paints onto *widget* with its *painter*."""

    def __init__(self, widget: QWidget, painter: QPainter) -> None:
        self._widget, self._painter = widget, painter
        self._theme = current()

    def _text(self, rect: QRectF, text: str, color: QColor, **style: object) -> None:
        draw_text(self._widget, self._painter, rect, text, color=color, **style)  # type: ignore[arg-type]

    def hours(self, hours: tuple[int, int]) -> None:
        """Paint a hair line and a time for every hour."""
        first, last = hours
        for hour in range(first, last + 1):
            y = TOP + (hour - first) * HOUR
            label = QRectF(0, y - 9, GUTTER - 8, 18)
            self._text(
                label, f"{hour:02}:00", self._theme.color("muted"), px=12,
                align=Qt.AlignmentFlag.AlignRight,
            )  # fmt: skip
            self._painter.setPen(QPen(self._theme.color("border"), 1))
            self._painter.drawLine(QPointF(GUTTER, y + 0.5), QPointF(self._widget.width(), y + 0.5))

    def slot(self, rect: QRectF) -> None:
        """Paint the chosen half hour."""
        pen = QPen(self._theme.color("accent"), 1.5, Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        self._painter.setBrush(self._theme.color("accent_soft"))
        self._painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 8, 8)
        plus = QRectF(rect.left() + 10, rect.center().y() - 8, 16, 16)
        draw_icon(self._painter, "plus", plus, self._theme.color("accent"))

    def now_line(self, y: float, text: str) -> None:
        """Paint the line of now with its time in the gutter."""
        red = self._theme.color("danger")
        room = QRectF(0, y - 9, GUTTER - 6, 18)
        self._painter.fillRect(room, self._theme.color("surface"))
        self._text(room.adjusted(0, 0, -2, 0), text, red, px=12, bold=True,
                   align=Qt.AlignmentFlag.AlignRight)  # fmt: skip
        self._painter.setPen(QPen(red, 1.5))
        self._painter.drawLine(QPointF(GUTTER, y), QPointF(self._widget.width(), y))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(red)
        self._painter.drawEllipse(QPointF(GUTTER, y), 4, 4)

    def block(self, block: Block, rect: QRectF, *, ring: bool) -> None:
        """Paint a block: ground, bar, edge, and as many lines as it has room for."""
        painter, theme = self._painter, self._theme
        ink, tint = theme.tone(block.tone)
        if block.off:
            ink, tint = theme.color("muted"), theme.color("sunken")
        painter.save()
        shape = QPainterPath()
        shape.addRoundedRect(rect, 8, 8)
        painter.setClipPath(shape)
        painter.fillRect(rect, theme.color("surface"))
        painter.fillRect(rect, tint)
        painter.fillRect(QRectF(rect.left(), rect.top(), 4, rect.height()), ink)
        self._words(block, rect, ink)
        painter.restore()
        if ring or block.state == "planned":
            style = Qt.PenStyle.SolidLine if ring else Qt.PenStyle.DashLine
            color = theme.color("accent") if ring else ink
            painter.setPen(QPen(color, 2.0 if ring else 1.0, style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _words(self, block: Block, rect: QRectF, ink: QColor) -> None:
        theme = self._theme
        lines = 3 if rect.height() >= 66 and rect.width() < 330 else 2 if rect.height() >= 40 else 1
        height = min(_LINE, rect.height() / lines)
        top = rect.top() + max(min(6, (rect.height() - lines * height) / 2), 0)
        left, right = rect.left() + 14, rect.right() - 10
        strong = theme.color("muted" if block.off else "text")
        sign = "alert" if block.clash else "check-circle" if block.ticked else block.icon
        tint = theme.color("danger") if block.clash else ink
        draw_icon(self._painter, sign, QRectF(left, top + (height - 16) / 2, 16, 16), tint)
        left += 24
        times = min(text_width(block.times, 12) + 2, max(right - left - 60, 0))
        if times > 40:
            self._text(
                QRectF(right - times, top, times, height), block.times, ink, px=12,
                align=Qt.AlignmentFlag.AlignRight, elide=True,
            )  # fmt: skip
        else:
            times = 0.0
        room = right - times - left - 8
        fits = text_width(block.title, bold=True) + 2 <= room
        name = block.title if fits or not block.called else block.called
        title = min(text_width(name, bold=True) + 2, room)
        line = QRectF(left, top, title, height)
        self._text(line, name, strong, bold=True, elide=True)
        if block.off:
            self._painter.setPen(QPen(strong, 1))
            middle = line.center().y() + 0.5
            self._painter.drawLine(QPointF(left, middle), QPointF(left + title - 2, middle))
        state = theme.color("danger") if block.clash else ink
        if lines == 1:
            self._one_line(block, QRectF(left + title + 10, top, room - title - 10, height), state)
            return
        below = QRectF(left, top + height, right - left, height)
        self._below(block, below, state, apart=lines == 3)

    def _one_line(self, block: Block, room: QRectF, ink: QColor) -> None:
        if room.width() < 48:
            return
        mark = text_width(block.mark, 12) + 2
        if mark + 60 < room.width() and block.mark:
            place = QRectF(room.right() - mark, room.top(), mark, room.height())
            self._text(place, block.mark, ink, px=12)
            room.setWidth(room.width() - mark - 8)
        self._text(room, block.detail, self._theme.color("muted"), px=12, elide=True)

    def _below(self, block: Block, room: QRectF, ink: QColor, *, apart: bool) -> None:
        muted = self._theme.color("muted")
        if apart:
            self._text(room, block.detail, muted, px=12, elide=True)
            self._text(room.translated(0, room.height()), block.mark, ink, px=12, elide=True)
            return
        told = block.mark if text_width(block.mark, 12) < room.width() / 2 else block.short
        mark = min(text_width(told, 12) + 2, room.width() / 2)
        place = QRectF(room.right() - mark, room.top(), mark, room.height())
        self._text(place, told, ink, px=12, align=Qt.AlignmentFlag.AlignRight, elide=True)
        self._text(room.adjusted(0, 0, -mark - 8, 0), block.detail, muted, px=12, elide=True)
