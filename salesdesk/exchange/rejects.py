"""The rows that could not be taken, written back as a file with the reason in each row."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterable
from io import BytesIO, StringIO
from pathlib import Path

from salesdesk.errors import Refused
from salesdesk.exchange.reading import Preview
from salesdesk.marks import mark
from salesdesk.sales.entry import Rejected
from salesdesk.whole_file import whole_file

Words = Callable[[str, str], str]

_CONTEXT = "Import"
REASONS: dict[str, str] = {
    "no_name": mark("Import", "Neither a company nor a person is named."),
    "name_too_long": mark("Import", "The name is longer than 200 characters."),
    "cell_too_long": mark("Import", "A cell holds more than 20,000 characters."),
    "group_card": mark("Import", "This card is a distribution list, not a person."),
}
DOUBTS: dict[str, str] = {
    "digits_lost": mark(
        "Import", "A number was rounded by a spreadsheet (like 1.38E+10) and was left out."
    ),
    "referrer_unknown": mark(
        "Import", "Nobody of the referrer's name is known; it was kept as a name."
    ),
    "referrer_several": mark(
        "Import", "Several people may be the referrer; the name was kept without a link."
    ),
    "referrer_other": mark(
        "Import", "The client has another referrer already; the one of the list is in a note."
    ),
}
REASON_HEADING = mark("Import", "Why it was not imported")
_ROW_HEADING = mark("Import", "Row")
_CARD_HEADINGS = (
    mark("Import", "Name"),
    mark("Import", "Company"),
    mark("Import", "Phone or e-mail"),
)
_FORMULA = ("=", "+", "-", "@")


def require_writable(path: Path, seen: Preview) -> None:
    """Refuse a place for the rejected rows that cannot be: asked before anything is imported.

    Raises Refused: rejects_unwritable, rejects_is_source.
    """
    if path.exists() and path.samefile(seen.path):
        raise Refused("rejects_is_source", path=str(path))
    folder = path.parent
    if path.is_dir() or not folder.is_dir() or not os.access(folder, os.W_OK):
        raise Refused("rejects_unwritable", path=str(path))


def write(path: Path, seen: Preview, rejected: Iterable[Rejected], words: Words) -> int:
    """Write *rejected* in the shape of the source, with the row's place and reason in front.

    ``.xlsx`` makes a workbook, any other name a CSV that Excel opens as UTF-8. Nothing is
    written when nothing was rejected. Returns the number of rows; Refused rejects_unwritable.
    """
    rows = list(rejected)
    if not rows:
        return 0
    headings = seen.layout.headings or tuple(words(_CONTEXT, text) for text in _card_headings(seen))
    table = [[words(_CONTEXT, _ROW_HEADING), words(_CONTEXT, REASON_HEADING), *headings]]
    table += [[str(r.row), words(_CONTEXT, REASONS[r.reason]), *r.raw] for r in rows]
    make = _workbook if path.suffix.lower() == ".xlsx" else _delimited
    try:
        with whole_file(path) as part:
            part.write_bytes(make(table))
    except OSError as error:
        raise Refused("rejects_unwritable", path=str(path)) from error
    return len(rows)


def _card_headings(seen: Preview) -> tuple[str, ...]:
    return _CARD_HEADINGS if seen.source.value == "vcard" else ()


def _delimited(table: list[list[str]]) -> bytes:
    text = StringIO(newline="")
    csv.writer(text).writerows([[harmless(cell) for cell in row] for row in table])
    return text.getvalue().encode("utf-8-sig", "replace")


def harmless(cell: str) -> str:
    """Keep a spreadsheet from running a cell as a formula; phone numbers stay as they are."""
    risky = cell.startswith(_FORMULA) and not cell.lstrip("+-").replace(" ", "").isdigit()
    return "'" + cell if risky else cell


def _workbook(table: list[list[str]]) -> bytes:
    from xlsxwriter import Workbook

    target = BytesIO()
    book = Workbook(target, {"in_memory": True})
    sheet = book.add_worksheet()
    for y, row in enumerate(table):
        for x, cell in enumerate(row):
            sheet.write_string(y, x, cell[:32_767])
    sheet.freeze_panes(1, 0)
    sheet.set_column(1, 1, 40)
    book.close()
    return target.getvalue()
