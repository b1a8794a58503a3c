"""How a captured line is painted: kind, text, and what hangs on it at the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from salesdesk.sales.spin.talk import Line
from salesdesk.ui.paged_model import ROW, Index
from salesdesk.ui.spin.line_words import kind_letter, kind_tone
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.chips import draw_chip
from salesdesk.ui.widgets.painted_row import PaintedRow
from salesdesk.ui.widgets.text import draw_text, text_width

HEIGHT = 32
BESIDE = ROW + 1


class CapturedPaint(PaintedRow):
    """Paints only the rows in sight."""

    size = QSize(100, HEIGHT)

    def tip(self, row: Line, option: QStyleOptionViewItem, index: Index) -> str:
        """Tell the whole sentence, and in which words a need became explicit."""
        words = str(row.details.get("words") or "")
        return f"{row.text}\n“{words}”" if words else row.text

    def draw(
        self, painter: QPainter, area: QRectF, row: Line, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint a row."""
        theme, widget = current(), option.widget
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            keyed = widget.hasFocus()
            painter.setPen(QPen(theme.color("accent"), 2) if keyed else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8)
        word = kind_letter(row.kind)
        room = max(text_width(word, 12, bold=True) + 20, 30)
        pill = QRectF(area.left() + 4, area.center().y() - 10, room, 20)
        draw_chip(widget, painter, pill, word, kind_tone(row.kind), raised=chosen)
        right = area.right() - 8
        if told := index.data(BESIDE):
            wide = min(text_width(told, 12) + 2, area.width() * 0.45)
            place = QRectF(right - wide, area.top(), wide, area.height())
            draw_text(
                widget, painter, place, told, color=theme.color("muted"), px=12,
                align=Qt.AlignmentFlag.AlignRight, elide=True,
            )  # fmt: skip
            right -= wide + 12
        left = pill.right() + 10
        place = QRectF(left, area.top(), right - left, area.height())
        text = row.text.split("\n")[0]
        draw_text(widget, painter, place, text, color=theme.color("text"), elide=True)
