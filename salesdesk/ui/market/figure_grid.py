"""A small table of names and figures: figures right-aligned, a line below each row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QSizePolicy

from salesdesk.ui.theme import current
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import Text, draw_text, said

_HEAD, _ROW = 32, 40
_GAP = 12


class FigureGrid(Painted):
    """The first column is a name, all others figures; the name ends in … where room lacks.

    ``columns`` are (heading, width in pixels) of the figures; a row may be *strong* (a total).
    """

    def __init__(self, name: Text, columns: Sequence[tuple[Text, int]]) -> None:
        super().__init__()
        self._name, self._columns = name, columns
        self._rows: list[tuple[str, ...]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Show these rows: a name and a text for each figure."""
        self._rows = list(rows)
        self.setAccessibleName(said(self._name))
        heads = [said(self._name), *(said(head) for head, _ in self._columns)]
        self.setAccessibleDescription(
            "; ".join(
                ", ".join(f"{head} {told}" for head, told in zip(heads, row, strict=True))
                for row in self._rows
            )
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of head and rows."""
        return QSize(400, _HEAD + _ROW * len(self._rows))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the figures and a short name."""
        return QSize(
            120 + sum(width + _GAP for _, width in self._columns), self.sizeHint().height()
        )

    def draw(self) -> None:
        """Paint head and rows."""
        heads = (said(self._name), *(said(head) for head, _ in self._columns))
        self._line(0, _HEAD, heads, "muted", 12)
        for number, row in enumerate(self._rows):
            top = _HEAD + number * _ROW
            self.painter.setPen(QPen(current().color("border"), 1))
            self.painter.drawLine(0, top, self.width(), top)
            self._line(top, _ROW, row, "text", 14)

    def _line(self, top: int, height: int, texts: Sequence[str], ink: str, px: int) -> None:
        colour = current().color(ink)
        right = float(self.width())
        for text, (_, width) in zip(reversed(texts[1:]), reversed(self._columns), strict=True):
            place = QRectF(right - width, top, width, height)
            draw_text(
                self, self.painter, place, text, color=colour, px=px,
                align=Qt.AlignmentFlag.AlignRight,
            )  # fmt: skip
            right -= width + _GAP
        place = QRectF(0, top, right, height)
        draw_text(self, self.painter, place, texts[0], color=colour, px=px, elide=True)
