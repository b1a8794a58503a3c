"""Tables: a tinted head, repeated on every page, and rows as high as their longest text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from salesdesk.forms.form import CONTEXT, Field, Kind
from salesdesk.paper import style
from salesdesk.paper.columns import EMPTY, Column, Content, Words
from salesdesk.paper.faces import measure
from salesdesk.paper.ink import BOLD, REGULAR, Box
from salesdesk.paper.linebreak import break_lines
from salesdesk.paper.setting import Setting
from salesdesk.paper.sketch import Sketch
from salesdesk.paper.strip import Strip


class HeadStrip(Strip):
    """The head of a table."""

    is_head = True

    def __init__(self, columns: list[Column], width: float, setting: Setting) -> None:
        self.columns = columns
        self.width = width
        self.edges = tuple(column.x for column in columns[1:])
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
            left = x + column.x + column.inset
            self._title(sketch, column, left, y, self.titles[number])

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
            if column.right:
                sketch.text_right(left + column.room, base, line, size, style.NAVY, BOLD)
            else:
                sketch.text(left, base, line, size, style.NAVY, BOLD)
            base += 7.8
        if second:
            small = min(
                style.LABEL_SECOND,
                style.LABEL_SECOND * column.room / measure(second, REGULAR, style.LABEL_SECOND),
            )
            if column.right:
                sketch.text_right(left + column.room, base - 0.4, second, small, style.LABEL)
            else:
                sketch.text(left, base - 0.4, second, small, style.LABEL)


class RowStrip(Strip):
    """One row of a table."""

    def __init__(self, columns: list[Column], contents: list[Content], head: HeadStrip) -> None:
        self.columns = columns
        self.contents = contents
        self.head = head
        self.edges = head.edges
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
            if content is not EMPTY:
                content.draw(sketch, column, x + column.x + column.inset, y, height)

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
