"""A hand-over as one workbook: clients, people, opportunities, promises, needs, timeline.

Headings and choices are those of the printed form, so that sheet and workbook say the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import IO, Any

from salesdesk.errors import Refused
from salesdesk.forms.choices import CHANNEL, GRADE_SHORT, NEED_LEVEL, OBJECTION, OUTCOME, STAGE
from salesdesk.forms.form import CONTEXT, Field, Kind
from salesdesk.forms.handover import HANDOVER
from salesdesk.marks import mark
from salesdesk.sales import timeline
from salesdesk.sales.handover import HandOver, hand_over
from salesdesk.sales.timeline import Event
from salesdesk.whole_file import whole_file

Words = Callable[[str, str], str]
Progress = Callable[[int, int], object]

_LONGEST = 32_767
"""Signs an Excel cell holds."""
_CLIENT = HANDOVER.field("client")
_YES = mark("HandOver", "Yes")
_NO = mark("HandOver", "No")
_AND = mark("HandOver", ", ")
_TITLES = {
    "clients": mark("HandOver", "Clients"),
    "deals": mark("HandOver", "Opportunities"),
    "people": mark("HandOver", "People"),
    "promises": mark("HandOver", "Promises"),
    "needs": mark("HandOver", "Needs"),
    "objections": mark("HandOver", "Objections"),
    "timeline": mark("HandOver", "Timeline"),
}
_TABLES = ("deals", "people", "promises", "needs", "objections")
_EVENT_HEADINGS = (
    mark("HandOver", "When"),
    mark("HandOver", "Kind"),
    mark("HandOver", "What"),
    mark("HandOver", "Result"),
    mark("HandOver", "Details"),
)
_KINDS = {
    "visit": mark("HandOver", "Visit"),
    "touch": mark("HandOver", "Call or message"),
    "note": mark("HandOver", "Note"),
    "need": mark("HandOver", "Need"),
    "objection": mark("HandOver", "Objection"),
    "score": mark("HandOver", "Score"),
    "stage": mark("HandOver", "Stage"),
    "file": mark("HandOver", "File"),
    "task": mark("HandOver", "Task done"),
    "merge": mark("HandOver", "Merged"),
    "created": mark("HandOver", "Added"),
}
_ANSWERED = {"answered": mark("HandOver", "Answered"), "missed": mark("HandOver", "Not answered")}
_CODES = {
    choice.key: choice.label
    for choices in (GRADE_SHORT, NEED_LEVEL, OBJECTION, OUTCOME, STAGE)
    for choice in choices
}
_CHANNELS = {choice.key: choice.label for choice in CHANNEL}
_WIDTHS = {Kind.DATE: 12, Kind.MONEY: 16, Kind.YES: 10, Kind.RATING: 10, Kind.LONG: 40}
_PART = 200


def write(
    path: Path,
    ids: Sequence[int],
    now: datetime,
    person: str,
    words: Words,
    *,
    phones: bool = False,
    progress: Progress = lambda done, total: None,
) -> int:
    """Write the hand-over of these clients by *person*; return how many there were.

    Numbers are masked unless *phones*. What *progress* raises leaves no file behind.
    Raises Refused client_missing, export_failed.
    """
    books = []
    for number, client in enumerate(ids):
        progress(number, 2 * len(ids))
        books.append(hand_over(client, now, person, phones=phones))
    try:
        with whole_file(path) as part, part.open("wb") as file:
            _write(file, books, now, words, progress)
    except OSError as error:
        raise Refused("export_failed", path=str(path)) from error
    return len(books)


class _Book:
    """The workbook being written, and its formats."""

    def __init__(self, file: IO[bytes], now: datetime, words: Words) -> None:
        from xlsxwriter import Workbook

        self.book = Workbook(file, {"constant_memory": True, "strings_to_formulas": False})
        self.words, self.now = words, now
        self.bold = self.book.add_format({"bold": True, "bottom": 1})
        self.day = self.book.add_format({"num_format": "yyyy-mm-dd"})
        self.moment = self.book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        self.money = self.book.add_format({"num_format": "#,##0.00"})

    def table(
        self, key: str, headings: Sequence[tuple[str, int]], rows: Iterator[list[Any]]
    ) -> None:
        """Write a sheet of a table; the first row stays in sight and filters."""
        sheet = self.book.add_worksheet(self.words("HandOver", _TITLES[key]))
        for x, (heading, width) in enumerate(headings):
            sheet.set_column(x, x, width)
            sheet.write_string(0, x, heading, self.bold)
        sheet.freeze_panes(1, 1)
        count = 0
        for count, row in enumerate(rows, 1):
            for x, cell in enumerate(row):
                if isinstance(cell, datetime):
                    sheet.write_datetime(count, x, cell, self.moment)
                elif isinstance(cell, date):
                    sheet.write_datetime(count, x, cell, self.day)
                elif isinstance(cell, float):
                    sheet.write_number(count, x, cell, self.money)
                elif isinstance(cell, int):
                    sheet.write_number(count, x, cell)
                elif cell:
                    sheet.write_string(count, x, cell[:_LONGEST])
        sheet.autofilter(0, 0, max(count, 1), len(headings) - 1)

    def heading(self, field: Field) -> tuple[str, int]:
        """Return a column's heading and width."""
        return self.words(CONTEXT, field.label), _WIDTHS.get(field.kind, 22)

    def cell(self, field: Field, value: Any) -> Any:
        """Return what a cell says of an answer: words, a number, a day, or nothing."""
        if value is None or value == "" or value == []:
            return ""
        match field.kind:
            case Kind.MONEY:
                return value / 100  # a spreadsheet has no other numbers; two places are exact
            case Kind.DATE:
                return date.fromisoformat(value)
            case Kind.YES:
                return self.words("HandOver", _YES if value else _NO)
            case Kind.CHOICE | Kind.MANY:
                given = value if isinstance(value, list | tuple) else [value]
                return self.words("HandOver", _AND).join(self._chosen(field, one) for one in given)
        return value

    def _chosen(self, field: Field, key: str) -> str:
        choice = field.choice(key)
        return self.words(CONTEXT, choice.label) if choice else key


def _write(
    file: IO[bytes], books: list[HandOver], now: datetime, words: Words, progress: Progress
) -> None:
    out = _Book(file, now, words)
    told = [
        field
        for field in HANDOVER.fields()
        if field.kind is not Kind.ROWS and field.auto and field.key != "client"
    ]
    fields = [_CLIENT, *told]
    out.table(
        "clients",
        [out.heading(field) for field in fields],
        ([out.cell(field, book.answers.get(field.key)) for field in fields] for book in books),
    )
    for key in _TABLES:
        columns = [column for column in HANDOVER.field(key).columns if column.key != "taken"]
        headings = [out.heading(_CLIENT), *(out.heading(column) for column in columns)]
        out.table(key, headings, _rows(out, books, key, columns))
    headings = [out.heading(_CLIENT)]
    headings += [
        (words("HandOver", text), width)
        for text, width in zip(_EVENT_HEADINGS, (17, 14, 40, 18, 60), strict=True)
    ]
    out.table("timeline", headings, _events(out, books, progress))
    out.book.close()


def _rows(
    out: _Book, books: list[HandOver], key: str, columns: Sequence[Field]
) -> Iterator[list[Any]]:
    for book in books:
        row: Mapping[str, Any]
        for row in book.answers[key]:
            yield [book.dossier.name, *(out.cell(one, row.get(one.key)) for one in columns)]


def _events(out: _Book, books: list[HandOver], progress: Progress) -> Iterator[list[Any]]:
    for number, book in enumerate(books):
        progress(len(books) + number, 2 * len(books))
        keys = timeline.keys(book.dossier.id)
        for start in range(0, len(keys), _PART):
            for event in timeline.events(keys[start : start + _PART]):
                yield [book.dossier.name, *_event(out, event)]


def _event(out: _Book, event: Event) -> list[Any]:
    when: date = event.at.date()
    if not event.day_only:
        when = event.at.astimezone(out.now.tzinfo).replace(tzinfo=None)
    result = event.what
    if event.what in _ANSWERED:
        result = out.words("HandOver", _ANSWERED[event.what])
    elif event.what in _CODES:
        result = out.words(CONTEXT, _CODES[event.what])
    elif event.kind in ("visit", "task"):  # a state that is no outcome: planned, called off …
        result = ""
    channel = _CHANNELS.get(event.aside, "") if event.kind in ("visit", "touch") else ""
    parts = (out.words(CONTEXT, channel) if channel else "", event.detail)
    details = " · ".join(one for one in parts if one)
    return [when, out.words("HandOver", _KINDS[event.kind]), event.text, result, details]
