"""How a cell of the client table is painted."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from salesdesk.sales.client_table import TableRow
from salesdesk.ui.client_table import cells
from salesdesk.ui.desk import Desk
from salesdesk.ui.paged_model import Index, PagedTable
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.chips import draw_chip
from salesdesk.ui.widgets.painted_row import PaintedRow, draw_forbidden, is_chosen
from salesdesk.ui.widgets.text import draw_text, text_width

HEIGHT = 40
_PAD = 10


class CellDelegate(PaintedRow):
    """Paints one column's word about a client, on the ground of the row."""

    size = QSize(80, HEIGHT)

    def __init__(self, desk: Desk, rows: PagedTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._rows = desk, rows

    def draw(
        self, painter: QPainter, area: QRectF, row: TableRow, option: QStyleOptionViewItem,
        index: Index,
    ) -> None:  # fmt: skip
        """Paint ground, hair line, and the word."""
        theme = current()
        if is_chosen(option):
            painter.fillRect(area, theme.color("accent_soft"))
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._cell(option, painter, area.adjusted(_PAD, 0, -_PAD, -1), row, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(area.adjusted(1, 1, -1, -2))

    def _cell(
        self, option: QStyleOptionViewItem, painter: QPainter, area: QRectF, row: TableRow,
        index: Index,
    ) -> None:  # fmt: skip
        widget, picked = option.widget, is_chosen(option)
        key, now, theme = self._rows.columns[index.column()], self._desk.now(), current()
        text, tone = cells.text(row, key, now), cells.tone(row, key, now)
        if not text:
            return
        if key in cells.CHIPS:
            width = text_width(text, 12, bold=True) + 18
            if width <= area.width():
                pill = QRectF(area.left(), area.center().y() - 10, width, 20)
                draw_chip(widget, painter, pill, text, tone, raised=picked)
                return
        if key == "name" and row.do_not_contact:
            area = draw_forbidden(painter, area)
        ink = theme.color(tone if tone and key not in cells.CHIPS else "text")
        align = Qt.AlignmentFlag.AlignRight if key in cells.RIGHT else Qt.AlignmentFlag.AlignLeft
        bold = key == "name"
        draw_text(widget, painter, area, text, color=ink, bold=bold, align=align, elide=True)

    def tip(self, row: TableRow, option: QStyleOptionViewItem, index: Index) -> str:
        """Tell in full what the cell shortens."""
        text = str(index.data() or "")
        wide = text_width(text, bold=index.column() == 0) > option.rect.width() - 2 * _PAD
        return text if wide else ""
