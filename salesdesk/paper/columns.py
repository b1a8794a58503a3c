"""What stands in the cells of a table: texts, ratings and ticks, prepared once and drawn later."""

from __future__ import annotations

from typing import Any

from salesdesk.forms.form import Field, Kind
from salesdesk.paper import style
from salesdesk.paper.faces import face, measure
from salesdesk.paper.ink import BOLD, REGULAR, Text
from salesdesk.paper.linebreak import break_lines, hang
from salesdesk.paper.options import Options
from salesdesk.paper.setting import Setting
from salesdesk.paper.sketch import Sketch

_CHOICE_LEAST = 6.8
_SHORT = (Kind.DATE, Kind.MOMENT, Kind.NUMBER, Kind.MONEY)
_RIGHT = (Kind.NUMBER, Kind.MONEY)

Lines = list[tuple[str, float]]  # a line and its measured width


class Column:
    """A column's place, and how to prepare and draw what stands in it."""

    def __init__(self, field: Field, x: float, width: float, setting: Setting) -> None:
        self.field = field
        self.x = x
        self.width = width
        self.inset = min(style.mm(1.7), width * 0.075)
        self.room = width - 2 * self.inset
        self.setting = setting
        self.font = BOLD if field.strong else REGULAR
        self.size = setting.fit.table
        self.right = field.kind in _RIGHT
        self.one_line = field.kind in _SHORT or field.masked

    def head(self) -> tuple[str, str]:
        """Return the column's title in one or two languages."""
        speech = self.setting.speech
        return speech.main(self.field.label), speech.second(self.field.label)

    def prepare(self, value: Any) -> Content:
        """Return the content of one cell."""
        field = self.field
        if field.kind is Kind.RATING:
            return Dots(value)
        if field.kind is Kind.YES:
            return Tick(value)
        if field.boxed:
            options = Options(field, value, self.setting, self.room, self.size * 0.86, close=True)
            return Ticks(options)
        text = self._told(value)
        if not text:
            return EMPTY
        wide = measure(text, self.font, self.size)
        if wide <= self.room and "\n" not in text:
            return Words([(text, wide)], self.size)
        small = self.size * self.room / wide
        if field.kind is Kind.CHOICE and small >= _CHOICE_LEAST:
            # A label of our own may step down a little; that is no loss to tell of.
            size, lines = small, [text]
        elif self.one_line:
            size, lines = self.setting.fitted(field, text, self.room, self.size, self.font)
        else:
            size, lines = self.size, break_lines(text, self.room, self.font, self.size)
        return Words([(line, measure(line, self.font, size)) for line in lines], size)

    def _told(self, value: Any) -> str:
        """Return the text of a cell: a long one keeps its paragraphs."""
        if self.field.kind is not Kind.LONG or not isinstance(value, str):
            return self.setting.told(self.field, value)
        told = (self.setting.told(self.field, part) for part in value.splitlines())
        return "\n".join(part for part in told if part)


class Content:
    """What stands in one cell; the base is an empty one."""

    def height(self, setting: Setting) -> float:
        """Return the height it needs without padding."""
        del setting
        return 0.0

    def draw(self, sketch: Sketch, column: Column, x: float, y: float, height: float) -> None:
        """Draw in the cell whose inner left edge is x, in a row from y of that height."""


EMPTY = Content()


class Words(Content):
    """One or more lines of text."""

    __slots__ = ("lines", "size")

    def __init__(self, lines: Lines, size: float) -> None:
        self.lines = lines
        self.size = size

    def height(self, setting: Setting) -> float:
        """Return the height it needs without padding."""
        return len(self.lines) * setting.fit.table_leading

    def draw(self, sketch: Sketch, column: Column, x: float, y: float, height: float) -> None:
        """Draw it in its place."""
        leading = column.setting.fit.table_leading
        lines = self.lines
        base = y + (height - (len(lines) - 1) * leading) / 2 + self.size * 0.36
        borrowed = face(column.font).borrowed
        for line, wide in lines:
            left = x + column.room - wide if column.right else x - hang(line, self.size)
            if column.font == REGULAR or borrowed.isdisjoint(line):
                sketch.ink.append(Text(left, base, line, column.font, self.size, style.INK, wide))
            else:
                sketch.text(left, base, line, self.size, style.INK, column.font)
            base += leading

    def cut(self, count: int) -> tuple[Content, Content]:
        """Return the first *count* lines and the rest."""
        rest = self.lines[count:]
        return Words(self.lines[:count], self.size), Words(rest, self.size) if rest else EMPTY


class Dots(Content):
    """A rating, with its figure where there is room."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def draw(self, sketch: Sketch, column: Column, x: float, y: float, height: float) -> None:
        """Draw it in its place."""
        count = self.value if isinstance(self.value, int) else 0
        end = sketch.dots(x, y + height / 2, count)
        if self.value is not None and end + 7 <= x + column.room + 1:
            sketch.text(end + 3, y + height / 2 + 3, str(count), 8.2, style.LABEL)


class Tick(Content):
    """One box: ticked for yes."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def draw(self, sketch: Sketch, column: Column, x: float, y: float, height: float) -> None:
        """Draw it in its place."""
        sketch.tick(x + (column.room - style.TICK) / 2, y + height / 2, self.value is True)


class Ticks(Content):
    """Tick boxes."""

    def __init__(self, options: Options) -> None:
        self.options = options

    def height(self, setting: Setting) -> float:
        """Return the height it needs without padding."""
        return self.options.height - 3

    def draw(self, sketch: Sketch, column: Column, x: float, y: float, height: float) -> None:
        """Draw it in its place."""
        self.options.draw(sketch, x, y + (height - self.options.height) / 2)
