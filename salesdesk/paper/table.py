"""Tables: a tinted head, repeated on every page, and rows as high as their longest text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from salesdesk.forms.form import CONTEXT, Field, Kind
from salesdesk.paper import style
from salesdesk.paper.faces import face, measure
from salesdesk.paper.ink import BOLD, REGULAR, Box, Text
from salesdesk.paper.linebreak import break_lines, hang
from salesdesk.paper.options import Options
from salesdesk.paper.setting import Setting
from salesdesk.paper.sketch import Sketch
from salesdesk.paper.strip import Strip

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
            options = Options(field, value, self.setting, self.room, self.size * 0.86, stacked=True)
            return Ticks(options)
        text = self.setting.told(field, value)
        if not text:
            return EMPTY
        wide = measure(text, self.font, self.size)
        if wide <= self.room:
            return Words([(text, wide)], self.size)
        if self.one_line:
            size, lines = self.setting.fitted(field, text, self.room, self.size, self.font)
        else:
            size, lines = self.size, break_lines(text, self.room, self.font, self.size)
        return Words([(line, measure(line, self.font, size)) for line in lines], size)


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


class HeadStrip(Strip):
    """The head of a table."""

    is_head = True

    def __init__(self, columns: list[Column], width: float, setting: Setting) -> None:
        self.columns = columns
        self.width = width
        self.titles = [self._fitted(column) for column in columns]
        self.height = setting.fit.head
        self.deep = any(len(lines) > 1 for lines, _, _ in self.titles)
        self.bilingual = any(second for _, _, second in self.titles)
        if self.deep or self.bilingual:
            self.height = max(self.height, style.mm(7.8))

    def _fitted(self, column: Column) -> tuple[list[str], float, str]:
        main, second = column.head()
        wide = measure(main, BOLD, style.TABLE_HEAD)
        if wide <= column.room:
            return [main], style.TABLE_HEAD, second
        lines = break_lines(main, column.room, BOLD, 6.8)
        whole = all(measure(line, BOLD, 6.8) <= column.room for line in lines)
        if len(lines) == 2 and whole and not second:
            return lines, 6.8, ""
        return [main], style.TABLE_HEAD * column.room / wide, second

    def draw(self, sketch: Sketch, x: float, y: float, first: bool) -> None:
        """Draw it in its place."""
        sketch.ink.append(
            Box(
                x,
                y,
                self.width,
                self.height,
                style.TINT,
                radius=style.RADIUS if first else 0,
                bottom=False,
            )
        )
        for number, column in enumerate(self.columns):
            left = x + column.x
            if number:
                sketch.rule(left, y, left, y + self.height)
            self._title(sketch, column, left + column.inset, y, self.titles[number])

    def _title(
        self,
        sketch: Sketch,
        column: Column,
        left: float,
        y: float,
        title: tuple[list[str], float, str],
    ) -> None:
        lines, size, second = title
        count = len(lines) + bool(second)
        base = y + self.height / 2 + size * 0.36 - (count - 1) * 3.9
        for line in lines:
            if column.right and not second:
                sketch.text_right(left + column.room, base, line, size, style.NAVY, BOLD)
            else:
                sketch.text(left, base, line, size, style.NAVY, BOLD)
            base += 7.8
        if second:
            small = min(
                style.LABEL_SECOND,
                style.LABEL_SECOND * column.room / measure(second, REGULAR, style.LABEL_SECOND),
            )
            sketch.text(left, base - 0.4, second, small, style.LABEL)


class RowStrip(Strip):
    """One row of a table."""

    def __init__(self, columns: list[Column], contents: list[Content], head: HeadStrip) -> None:
        self.columns = columns
        self.contents = contents
        self.head = head
        setting = columns[0].setting
        need = max(content.height(setting) for content in contents)
        written = max(column.field.lines for column in columns) * style.mm(5.4)
        if setting.fit.padded:
            need = max(need, written)
        self.height = max(setting.fit.row, need + setting.fit.row * 0.42)

    def draw(self, sketch: Sketch, x: float, y: float, first: bool) -> None:
        """Draw it in its place."""
        del first
        height = self.height
        for column, content in zip(self.columns, self.contents, strict=True):
            left = x + column.x
            if column.x:
                sketch.rule(left, y, left, y + height)
            content.draw(sketch, column, left + column.inset, y, height)

    def split(self, room: float) -> tuple[Strip, Strip] | None:
        """Cut a row whose text is too long for a page between two lines."""
        setting = self.columns[0].setting
        fits = int((room - setting.fit.row * 0.42) / setting.fit.table_leading)
        tall = [len(words.lines) for words in self.contents if isinstance(words, Words)]
        if fits < 1 or max(tall, default=0) <= fits:
            return None
        parts = [
            content.cut(fits) if isinstance(content, Words) else (content, EMPTY)
            for content in self.contents
        ]
        assert isinstance(self.head, HeadStrip)
        return (
            RowStrip(self.columns, [first for first, _ in parts], self.head),
            RowStrip(self.columns, [rest for _, rest in parts], self.head),
        )


class CaptionStrip(Strip):
    """The name of a table that shares its block with other answers."""

    is_head = True

    def __init__(self, field: Field, setting: Setting) -> None:
        self.main = setting.speech.main(field.label)
        self.second = setting.speech.second(field.label)
        self.height = setting.fit.caption

    def draw(self, sketch: Sketch, x: float, y: float, first: bool) -> None:
        """Draw it in its place."""
        del first
        base = y + self.height / 2 + 2.6
        sketch.label(x + style.PADDING, base, self.main, self.second, style.mm(150), bold=True)


def table_strips(
    field: Field, value: Any, width: float, setting: Setting, captioned: bool
) -> list[Strip]:
    """Return caption, head and rows of a table, padded with empty rows to write in."""
    shown = [column for column in field.columns if column.on_paper]
    total = sum(column.width for column in shown)
    columns: list[Column] = []
    x = 0.0
    for column in shown:
        share = width * column.width / total
        columns.append(Column(column, x, share, setting))
        x += share
    head = HeadStrip(columns, width, setting)
    strips: list[Strip] = [CaptionStrip(field, setting)] if captioned else []
    strips.append(head)
    rows = field.rows(value)
    least = field.lines if setting.fit.padded else 1
    translate = _preset_texts(field, setting)
    for row in rows + [{}] * (max(least, 1) - len(rows)):
        contents = [column.prepare(translate(column.field, row)) for column in columns]
        strips.append(RowStrip(columns, contents, head))
    return strips


def _preset_texts(field: Field, setting: Setting) -> Callable[[Field, Mapping[str, Any]], Any]:
    """Return how to read a row: texts the form itself declares are translated."""
    own = {text for row in field.preset for text in row.values() if isinstance(text, str)}
    if not own:
        return lambda column, row: row.get(column.key)

    def read(column: Field, row: Mapping[str, Any]) -> Any:
        value = row.get(column.key)
        fixed = column.auto and column.kind is Kind.TEXT and value in own
        return setting.speech.words(CONTEXT, value) if fixed and isinstance(value, str) else value

    return read
