"""A list of clients as a workbook or a CSV: exactly the columns and rows that are shown."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

from salesdesk.errors import Refused
from salesdesk.exchange.rejects import harmless
from salesdesk.forms.form import CONTEXT
from salesdesk.marks import mark
from salesdesk.sales import client_table
from salesdesk.sales.client_table import CHOICES_OF, HEADINGS, TableRow
from salesdesk.whole_file import whole_file

Words = Callable[[str, str], str]
Progress = Callable[[int, int], object]
Cell = str | int | Decimal | date | None

_PART = 500
_YES = mark("ClientTable", "Yes")
_LONGEST = 32_767
"""Signs an Excel cell holds."""
_WIDTHS = {"name": 36, "tags": 28, "source": 16, "contact": 14, "phone": 18, "amount": 14}


def write(
    path: Path,
    ids: Sequence[int],
    columns: Sequence[str],
    now: datetime,
    words: Words,
    *,
    open_phones: bool = False,
    progress: Progress = lambda done, total: None,
) -> int:
    """Write these clients in this order; return how many there were (those gone are left out).

    ``.csv`` makes a CSV that Excel opens as UTF-8, any other name a workbook with real numbers
    and dates. Phone numbers are masked unless *open_phones*. What *progress* raises leaves no
    file behind. Raises Refused export_failed.
    """
    lines = _lines(ids, columns, now, words, open_phones, progress)
    headings = [words("ClientTable", HEADINGS[key]) for key in columns]
    make = _delimited if path.suffix.lower() == ".csv" else _workbook
    try:
        with whole_file(path) as part, part.open("wb") as file:
            return make(file, columns, headings, lines)
    except OSError as error:
        raise Refused("export_failed", path=str(path)) from error


def _lines(
    ids: Sequence[int],
    columns: Sequence[str],
    now: datetime,
    words: Words,
    open_phones: bool,
    progress: Progress,
) -> Iterator[list[Cell]]:
    asks = open_phones and "phone" in columns
    for start in range(0, len(ids), _PART):
        part = ids[start : start + _PART]
        progress(start, len(ids))
        phones = client_table.phones(part) if asks else {}
        for row in client_table.table_rows(part):
            yield [phones.get(row.id, "") if asks and key == "phone" else
                   cell(row, key, now, words) for key in columns]  # fmt: skip


def cell(row: TableRow, key: str, now: datetime, words: Words) -> Cell:
    """Return what a column says of a client: words, a number, a day, or nothing."""
    value: Any = _OF[key](row) if key in _OF else getattr(row, key)
    if key in CHOICES_OF:
        labels = {choice.key: choice.label for choice in CHOICES_OF[key]}
        return words(CONTEXT, labels[value]) if value in labels else value
    if key == "last_contact":
        return value.astimezone(now.tzinfo).date() if value else None
    if key == "days_since":
        return row.staleness(now).days
    if key == "archived":
        return words("ClientTable", _YES) if value else ""
    told: Cell = value
    return told


_OF: dict[str, Callable[[TableRow], object]] = {
    "score": lambda row: None if row.score_tenths is None else Decimal(row.score_tenths) / 10,
    "intent": lambda row: row.intent_class,
    "days_since": lambda row: None,
    "tags": lambda row: "、".join(row.tags),
    "phone": lambda row: row.phone_masked,
    "amount": lambda row: (
        None if row.open_amount_fen is None else Decimal(row.open_amount_fen) / 100
    ),
}


def _delimited(
    file: IO[bytes], columns: Sequence[str], headings: list[str], lines: Iterable[list[Cell]]
) -> int:
    from io import TextIOWrapper

    text = TextIOWrapper(file, "utf-8-sig", "replace", newline="")
    writer = csv.writer(text)
    writer.writerow(headings)
    count = 0
    for line in lines:
        writer.writerow([_plain(key, value) for key, value in zip(columns, line, strict=True)])
        count += 1
    text.detach()
    return count


def _plain(key: str, value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal) and key == "amount":
        return f"{value:.2f}"
    return harmless(value) if isinstance(value, str) else str(value)


def _workbook(
    file: IO[bytes], columns: Sequence[str], headings: list[str], lines: Iterable[list[Cell]]
) -> int:
    from xlsxwriter import Workbook

    read = list(lines)  # whoever stops does so here, before the book has opened files of its own
    book = Workbook(file, {"constant_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet()
    bold = book.add_format({"bold": True, "bottom": 1})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    money = book.add_format({"num_format": "#,##0.00"})
    for x, (key, heading) in enumerate(zip(columns, headings, strict=True)):
        sheet.set_column(x, x, _WIDTHS.get(key, 12))
        sheet.write_string(0, x, heading, bold)
    sheet.freeze_panes(1, 1)
    count = 0
    for line in read:
        count += 1
        for x, (key, value) in enumerate(zip(columns, line, strict=True)):
            if isinstance(value, date):
                sheet.write_datetime(count, x, value, day)
            elif isinstance(value, str):
                sheet.write_string(count, x, value[:_LONGEST])
            elif value is not None:
                sheet.write_number(count, x, value, money if key == "amount" else None)
    sheet.autofilter(0, 0, count, len(columns) - 1)
    book.close()
    return count
