"""A small table of names and figures: figures right-aligned, a line below each row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from salesdesk.ui.theme import current
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import Text, draw_text, said

_HEAD, _ROW = 32, 40
_GAP = 12
_PAD = 8  # between the frame of the row with the keyboard and its texts


class FigureGrid(Painted):
    """The first column is a name, all others figures; the name ends in … where room lacks.

    ``columns`` are (heading, width in pixels) of the figures. Where rows can be chosen, ``chosen``
    tells the place of the one clicked, or on which Enter was pressed; the arrows walk along them.
    """

    chosen = Signal(int)

    def __init__(self, name: Text, columns: Sequence[tuple[Text, int]]) -> None:
        super().__init__()
        self._name, self._columns = name, columns
        self._rows: list[tuple[str, ...]] = []
        self._choosable = False
        self._at, self._hover = 0, -1
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[tuple[str, ...]], *, choosable: bool = False) -> None:
        """Show these rows: a name and a text for each figure."""
        self._rows, self._choosable = list(rows), choosable and bool(rows)
        self._at, self._hover = max(0, min(self._at, len(self._rows) - 1)), -1
        policy = Qt.FocusPolicy.TabFocus if self._choosable else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self.setAccessibleName(said(self._name))
        self.setAccessibleDescription("; ".join(self._in_words(row) for row in self._rows))
        self.updateGeometry()
        self.update()

    def _in_words(self, row: tuple[str, ...]) -> str:
        heads = [said(self._name), *(said(head) for head, _ in self._columns)]
        return ", ".join(f"{head} {told}" for head, told in zip(heads, row, strict=True))

    def sizeHint(self) -> QSize:
        """Return the height of head and rows."""
        return QSize(400, _HEAD + _ROW * len(self._rows))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the figures and a short name."""
        return QSize(
            120 + 2 * _PAD + sum(width + _GAP for _, width in self._columns),
            self.sizeHint().height(),
        )

    def draw(self) -> None:
        """Paint head and rows."""
        heads = (said(self._name), *(said(head) for head, _ in self._columns))
        self._line(0, _HEAD, heads, "muted", 12)
        for number, row in enumerate(self._rows):
            top = _HEAD + number * _ROW
            self._mark(number, QRectF(0, top, self.width(), _ROW))
            self.painter.setPen(QPen(current().color("border"), 1))
            self.painter.drawLine(0, top, self.width(), top)
            self._line(top, _ROW, row, "text", 14)

    def _mark(self, number: int, place: QRectF) -> None:
        """Show the row below the pointer, and where the keyboard is."""
        inside = place.adjusted(1, 2, -1, -1)
        if number == self._hover:
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(current().color("hover"))
            self.painter.drawRoundedRect(inside, 6, 6)
        if number == self._at and self.hasFocus():
            self.painter.setPen(QPen(current().color("accent"), 2))
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawRoundedRect(inside, 6, 6)

    # --- choosing a row ---------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the rows; Enter and Space choose one."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if not self._choosable:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._at)
        elif step is not None and 0 <= self._at + step < len(self._rows):
            self._at += step
            self.setAccessibleDescription(self._in_words(self._rows[self._at]))
            self.update()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a row can be clicked."""
        self._point_at(self.row_at(event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Show all rows plain again."""
        self._point_at(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the row clicked."""
        row = self.row_at(event.position().y())
        inside = self.rect().contains(event.position().toPoint())
        if row >= 0 and inside and event.button() == Qt.MouseButton.LeftButton:
            self._at = row
            self.chosen.emit(row)

    def row_at(self, y: float) -> int:
        """Return the place of the row at a height that can be chosen, -1 where there is none."""
        row = int(y - _HEAD) // _ROW if y >= _HEAD else -1
        return row if self._choosable and row < len(self._rows) else -1

    def _point_at(self, row: int) -> None:
        if row != self._hover:
            self._hover = row
            if row >= 0:
                self.setCursor(Qt.CursorShape.PointingHandCursor)
            else:
                self.unsetCursor()
            self.update()

    def _line(self, top: int, height: int, texts: Sequence[str], ink: str, px: int) -> None:
        colour = current().color(ink)
        right = float(self.width() - _PAD)
        for text, (_, width) in zip(reversed(texts[1:]), reversed(self._columns), strict=True):
            place = QRectF(right - width, top, width, height)
            draw_text(
                self, self.painter, place, text, color=colour, px=px,
                align=Qt.AlignmentFlag.AlignRight,
            )  # fmt: skip
            right -= width + _GAP
        place = QRectF(_PAD, top, right - _PAD, height)
        draw_text(self, self.painter, place, texts[0], color=colour, px=px, elide=True)
