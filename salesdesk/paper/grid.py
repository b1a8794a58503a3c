"""Rows of cells on the twelve-column grid, and rows of tick boxes behind a label."""

from __future__ import annotations

from itertools import accumulate
from typing import Any

from salesdesk.forms.form import Field
from salesdesk.paper import style
from salesdesk.paper.cells import Cell, LongCell
from salesdesk.paper.faces import measure
from salesdesk.paper.ink import REGULAR
from salesdesk.paper.options import Options
from salesdesk.paper.setting import Setting
from salesdesk.paper.sketch import Sketch
from salesdesk.paper.strip import Strip

LABEL_COLUMN = style.mm(27)
_TWO_LINES = style.mm(7.4)  # a lower row has its label in both languages on one line


class CellsStrip(Strip):
    """Cells side by side."""

    def __init__(self, cells: list[Cell]) -> None:
        self.cells = cells
        self.height = max(cell.height for cell in cells)
        self.edges = tuple(accumulate(cell.width for cell in cells))[:-1]
        texts = len(cells) > 1 and all(isinstance(cell, LongCell) for cell in cells)
        for cell in cells:
            cell.strong = texts

    def draw(self, sketch: Sketch, x: float, y: float, first: bool) -> None:
        """Draw it in its place."""
        del first
        for cell in self.cells:
            cell.draw(sketch, x, y, self.height)
            x += cell.width

    def split(self, room: float) -> tuple[Strip, Strip] | None:
        """Cut the long texts between lines; short cells stay on the first page."""
        texts = [cell for cell in self.cells if isinstance(cell, LongCell)]
        if all(text.text_height <= room for text in texts):
            return None
        heads: list[Cell] = []
        tails: list[Cell] = []
        for cell in self.cells:
            if isinstance(cell, LongCell) and cell.text_height > room:
                parts = cell.split(room)
                if parts is None:
                    return None
                heads.append(parts[0])
                tails.append(parts[1])
            else:
                heads.append(cell.cut(room))
                tails.append(cell.emptied())
        head = CellsStrip(heads)
        return (head, CellsStrip(tails)) if head.height <= room else None


class BoxesStrip(Strip):
    """A label and its tick boxes, aligned with the strips above and below."""

    def __init__(self, field: Field, value: Any, setting: Setting, width: float) -> None:
        self.main = setting.speech.main(field.label)
        self.second = setting.speech.second(field.label)
        self.room = width - LABEL_COLUMN - 2 * style.PADDING
        self.options = Options(field, value, setting, self.room)
        self.least = setting.fit.boxes
        self._measure()

    def _measure(self) -> None:
        self.height = max(self.least, self.options.height + self.least * 0.3)

    def align(self, columns: int) -> None:
        """Take the section's number of columns."""
        self.options.arrange(columns, self.room)
        self._measure()

    def draw(self, sketch: Sketch, x: float, y: float, first: bool) -> None:
        """Draw it in its place."""
        del first
        left = x + style.PADDING
        middle = y + self.height / 2
        size = min(8.2, 8.2 * (LABEL_COLUMN - 4) / max(measure(self.main, REGULAR, 8.2), 1))
        small = measure(self.second, REGULAR, style.LABEL_SECOND)
        spare = LABEL_COLUMN - 4 - measure(self.main, REGULAR, size) - 3 - small
        beside = self.height < _TWO_LINES and spare >= 0
        base = middle + size * 0.36 - (3.4 if self.second and not beside else 0)
        end = sketch.text(left, base, self.main, size, style.LABEL)
        if beside:
            sketch.text(end + 3, base, self.second, style.LABEL_SECOND, style.LABEL)
        elif self.second:
            fit = style.LABEL_SECOND * min(1, (LABEL_COLUMN - 4) / small)
            sketch.text(left, base + 7.6, self.second, fit, style.LABEL)
        top = y + (self.height - self.options.height) / 2
        self.options.draw(sketch, left + LABEL_COLUMN, top)


def align_boxes(strips: list[Strip]) -> None:
    """Give all tick-box strips of a section one number of columns and so one pitch."""
    boxes = [strip for strip in strips if isinstance(strip, BoxesStrip)]
    if len(boxes) < 2:
        return
    columns = min(strip.options.fits for strip in boxes)
    counts = [len(strip.options.texts) for strip in boxes]

    def rows(across: int) -> int:
        return sum(-(-count // across) for count in counts)

    while columns > 1 and rows(columns - 1) == rows(columns):
        columns -= 1  # no more columns than save a row: the wider pitch is the calmer one
    for strip in boxes:
        strip.align(columns)
