"""One cell of the grid: a label over a value, a long text, a rating, ticks or a large total."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from salesdesk.forms.form import Field, Kind
from salesdesk.paper import style
from salesdesk.paper.faces import measure
from salesdesk.paper.ink import BOLD, REGULAR, Box
from salesdesk.paper.linebreak import break_lines, hang
from salesdesk.paper.options import Options
from salesdesk.paper.setting import Setting
from salesdesk.paper.sketch import Sketch

LABEL_BASE = style.mm(2) + 5.2  # from a cell's top to the baseline of its label
_AFTER_LABEL = 14.2  # from there to the first line of a long text
_CONTINUED = " ⋯"


class Cell:
    """A cell with a label; subclasses add the value."""

    def __init__(self, field: Field, width: float, setting: Setting) -> None:
        self.field = field
        self.width = width
        self.room = width - 2 * style.PADDING
        self.height = setting.fit.cell
        self.main = setting.speech.main(field.label)
        second = setting.speech.second(field.label)
        hint = setting.speech.main(field.hint)
        self.second = second or hint
        self.strong = False

    def draw(self, sketch: Sketch, x: float, y: float, height: float) -> None:
        """Draw the cell in a row of that height."""
        del height
        label_x = x + style.PADDING
        sketch.label(label_x, y + LABEL_BASE, self.main, self.second, self.room, self.strong)

    def cut(self, room: float) -> Cell:
        """Return the cell for the first part of a row that is cut at *room*."""
        del room
        return self

    def emptied(self) -> Cell:
        """Return a cell of the same width for the rest of a row that was cut."""
        rest = object.__new__(Cell)
        rest.__dict__.update(self.__dict__)
        rest.height = 0.0
        rest.main += _CONTINUED
        return rest


class LineCell(Cell):
    """A value on one line (or two small ones)."""

    def __init__(self, field: Field, value: Any, width: float, setting: Setting) -> None:
        super().__init__(field, width, setting)
        text = setting.told(field, value)
        size = style.VALUE if setting.fit.cell > style.mm(9.5) else 9.2
        self.size, self.lines = setting.fitted(field, text, self.room, size) if text else (size, [])
        if len(self.lines) > 1:
            self.height = max(self.height, LABEL_BASE + 21.2)

    def draw(self, sketch: Sketch, x: float, y: float, height: float) -> None:
        """Draw it in its place."""
        super().draw(sketch, x, y, height)
        base = y + LABEL_BASE + (self.field_base if len(self.lines) < 2 else 9.2)
        for line in self.lines:
            sketch.text(x + style.PADDING, base, line, self.size, style.INK)
            base += self.size + 1.1

    @property
    def field_base(self) -> float:
        """How far the value's baseline lies below the label's."""
        return (self.height - LABEL_BASE) * 0.36 + 5.9


class LongCell(Cell):
    """A text of many lines above lines to write on; ``numbered`` for a list of texts."""

    def __init__(self, field: Field, value: Any, width: float, setting: Setting) -> None:
        super().__init__(field, width, setting)
        self.fit = setting.fit
        self.lines: list[tuple[str, str]] = []  # (number or "", line)
        self.ruled = False
        self.indent = 0.0
        if isinstance(value, list | tuple):
            self._number(value, setting)
        elif value:
            text = setting.clean(value, field).strip()
            self.lines = [("", line) for line in self._broken(text, self.room)]
        self.writing = max(field.lines, 1)
        # A short list stands on the writing lines, one answer each.
        self.ruled = field.kind is Kind.MANY and len(self.lines) <= self.writing
        self._measure()

    def _number(self, value: list[Any] | tuple[Any, ...], setting: Setting) -> None:
        self.indent = measure("10. ", REGULAR, self.fit.note)
        for number, one in enumerate(value, 1):
            text = " ".join(setting.told(self.field, [one]).split("\n"))
            for row, line in enumerate(self._broken(text, self.room - self.indent)):
                self.lines.append((f"{number}." if not row else "", line))

    def _broken(self, text: str, room: float) -> list[str]:
        return break_lines(text, room, REGULAR, self.fit.note)

    def _measure(self) -> None:
        fit = self.fit
        self.leading = fit.pitch if self.ruled else fit.leading
        self.text_height = LABEL_BASE + _AFTER_LABEL + (len(self.lines) - 1) * fit.leading + 6.5
        if self.ruled:
            self.text_height = LABEL_BASE + len(self.lines) * fit.pitch
        self.written = LABEL_BASE + self.writing * fit.pitch + style.mm(2)
        self.height = max(fit.cell, self.text_height if self.lines else 0, self.written)

    def split(self, room: float) -> tuple[LongCell, LongCell] | None:
        """Cut between lines so that the first part is no higher than *room*."""
        fits = int((room - LABEL_BASE - _AFTER_LABEL - 6.5) / self.fit.leading) + 1
        if fits < 2 or len(self.lines) - fits < 2:
            return None
        head, tail = self._part(self.lines[:fits], 0), self._part(self.lines[fits:], 1)
        tail.main += _CONTINUED
        return head, tail

    def cut(self, room: float) -> Cell:
        """Return what of it the first part of a cut row shows."""
        return self if self.height <= room else self._part(self.lines, 0)

    def _part(self, lines: list[tuple[str, str]], writing: int) -> LongCell:
        part = object.__new__(LongCell)
        part.__dict__.update(self.__dict__)
        part.lines = lines
        part.writing = writing
        part._measure()
        return part

    def draw(self, sketch: Sketch, x: float, y: float, height: float) -> None:
        """Draw it in its place."""
        super().draw(sketch, x, y, height)
        left = x + style.PADDING
        base = y + LABEL_BASE + (self.leading - 4.2 if self.ruled else _AFTER_LABEL)
        for number, line in self.lines:
            if number:
                sketch.text(left, base, number, self.fit.note, style.TEAL)
            start = left + self.indent - hang(line, self.fit.note)
            sketch.text(start, base, line, self.fit.note, style.INK)
            base += self.leading
        last = base - self.leading + 4 if self.lines and not self.ruled else y
        most = max(self.writing, self.field.lines)
        fits = int((height - LABEL_BASE - style.mm(1.4)) / self.fit.pitch)
        for row in range(1, min(fits, most) + 1):
            line_y = y + LABEL_BASE + row * self.fit.pitch
            if line_y > last + 6:
                sketch.writing_line(left, left + self.room, line_y)
                if self.ruled and row > len(self.lines):
                    sketch.text(left, line_y - 4.2, f"{row}.", self.fit.note, style.EDGE)


class StrongCell(Cell):
    """A value printed large: a total, a grade."""

    def __init__(self, field: Field, value: Any, width: float, setting: Setting) -> None:
        super().__init__(field, width, setting)
        self.height = style.mm(17)
        text = setting.told(field, value)
        wide = measure(text, BOLD, style.STRONG)
        size = max(style.STRONG_LEAST, style.STRONG * min(1, self.room * 0.98 / max(wide, 1)))
        self.size, self.lines = setting.fitted(field, text, self.room, size, BOLD, rows=1)

    def draw(self, sketch: Sketch, x: float, y: float, height: float) -> None:
        """Draw it in its place."""
        inset = style.mm(1.2)
        sketch.ink.append(
            Box(
                x + inset,
                y + inset,
                self.width - 2 * inset,
                height - 2 * inset,
                style.TINT,
                radius=style.RADIUS,
            )
        )
        super().draw(sketch, x, y + inset, height)
        base = y + LABEL_BASE + (height - LABEL_BASE) * 0.66
        for line in self.lines:
            sketch.text(x + style.PADDING, base, line, self.size, style.TEAL, BOLD)


class RatingCell(Cell):
    """Five dots."""

    def __init__(self, field: Field, value: Any, width: float, setting: Setting) -> None:
        super().__init__(field, width, setting)
        self.value = value

    def draw(self, sketch: Sketch, x: float, y: float, height: float) -> None:
        """Draw it in its place."""
        super().draw(sketch, x, y, height)
        count = self.value if isinstance(self.value, int) else 0
        sketch.dots(x + style.PADDING, y + LABEL_BASE + 13, count)


class OptionsCell(Cell):
    """Tick boxes under a label."""

    def __init__(self, field: Field, value: Any, width: float, setting: Setting) -> None:
        super().__init__(field, width, setting)
        self.options = Options(field, value, setting, self.room)
        self.height = max(self.height, LABEL_BASE + self.options.height + 7)

    def draw(self, sketch: Sketch, x: float, y: float, height: float) -> None:
        """Draw it in its place."""
        super().draw(sketch, x, y, height)
        self.options.draw(sketch, x + style.PADDING, y + LABEL_BASE + 4)


def cell(field: Field, values: Mapping[str, Any], width: float, setting: Setting) -> Cell:
    """Return the cell that shows a field's answer."""
    value = values.get(field.key)
    if field.strong:
        return StrongCell(field, value, width, setting)
    if field.kind is Kind.RATING:
        return RatingCell(field, value, width, setting)
    if field.kind is Kind.YES or field.boxed:
        return OptionsCell(field, value, width, setting)
    if field.kind is Kind.LONG or (field.kind is Kind.MANY and field.lines):
        return LongCell(field, value, width, setting)
    return LineCell(field, value, width, setting)
