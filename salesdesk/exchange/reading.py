"""A foreign list from file to entries: look at it first, then take it row by row.

``preview`` tells what the file is and what its columns seem to mean; the user may change the
mapping, the encoding or the sheet; ``entries`` then streams. Nothing is held but the first rows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from hashlib import file_digest
from itertools import islice
from pathlib import Path

from salesdesk.errors import Refused
from salesdesk.exchange import delimited, vcard, workbook
from salesdesk.exchange.cards import entry_of
from salesdesk.exchange.columns import Kind, Layout, Mapped, kind_of, layout
from salesdesk.exchange.encoding import encoding_of, encoding_of_cards
from salesdesk.exchange.files import Source, source_of
from salesdesk.exchange.rows import Rows
from salesdesk.sales.entry import Entry, Rejected

MOST_ROWS = 300_000
"""Of one file; a run is all or nothing, and 850,000 new clients took 4.7 GB to match and write."""
SHOWN_ROWS = 50
_STEP = 500
_PIECE = 1 << 20
_BEGIN = re.compile(rb"BEGIN:VCARD", re.IGNORECASE)

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Preview:
    """What a file holds; ``first`` are its first rows below the headings, ``total`` counts all.

    For a vCard file there is nothing to map and ``first`` shows name, company and phone.
    """

    path: Path
    source: Source
    encoding: str
    sheet: str
    sheets: tuple[str, ...]
    layout: Layout
    first: tuple[tuple[str, ...], ...]
    total: int

    @property
    def kind(self) -> Kind:
        """What a row is about."""
        return self.layout.kind

    def mapped(self, mapping: Mapped) -> Preview:
        """Return the same file with another meaning given to its columns by hand."""
        changed = replace(self.layout, mapping=dict(mapping), kind=kind_of(mapping))
        return replace(self, layout=changed)


def preview(
    path: Path,
    *,
    encoding: str = "",
    sheet: str = "",
    with_headings: bool | None = None,
    cancelled: Cancelled = lambda: False,
) -> Preview:
    """Look at *path*: its shape, encoding, columns, first rows and how many rows there are.

    What is given by hand is not guessed. Raises Refused: import_missing, import_folder,
    import_empty, import_unreadable, import_too_large, import_unknown_format, import_not_text,
    import_no_cards, import_workbook_damaged, import_workbook_locked, import_bomb,
    import_line_too_long, import_no_columns, import_no_rows, import_too_many, import_cancelled.
    """
    source = source_of(path)
    with _readable(path):
        if source is Source.VCARD:
            return _cards_preview(path, encoding or encoding_of_cards(path))
        sheets: tuple[str, ...] = ()
        if source is Source.WORKBOOK:
            sheets, first_sheet = workbook.sheets(path)
            sheet = sheet or first_sheet
        else:
            encoding = encoding or encoding_of(path)
        rows = _rows(path, source, encoding, sheet)
        head = list(islice(rows, SHOWN_ROWS * 2))
        found = layout(head, with_headings)
        body = [row for row in head[found.heading_row + 1 :] if any(map(str.strip, row))]
        total = _count(rows, path, cancelled, len(body))
        if not total:
            raise Refused("import_no_rows", path=str(path))
        first = tuple(tuple(row) for row in body[:SHOWN_ROWS])
        return Preview(path, source, encoding, sheet, sheets, found, first, total)


def entries(
    seen: Preview,
    *,
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = lambda: False,
) -> Iterator[Entry | Rejected]:
    """Yield every row of a looked-at file as an entry, or as rejected with the reason.

    *progress* hears (done, total) now and then. Raises Refused as ``preview`` does, and
    import_no_columns where no column names a client or a person.
    """
    with _readable(seen.path):
        if seen.source is Source.VCARD:
            found: Iterator[Entry | Rejected | None] = (
                entry_of(card) for card in vcard.cards(seen.path, seen.encoding)
            )
        else:
            found = _of_rows(seen)
        done = 0
        for entry in found:
            if entry is None:
                continue
            yield entry
            done += 1
            if done % _STEP == 0:
                progress(min(done, seen.total), seen.total)
                if cancelled():
                    raise Refused("import_cancelled", path=str(seen.path))
                if done > MOST_ROWS:
                    raise Refused("import_too_many", path=str(seen.path), limit=MOST_ROWS)
        progress(seen.total, seen.total)


def digest(seen: Preview) -> str:
    """Return the SHA-256 of a looked-at file; Refused when it is gone by now."""
    with _readable(seen.path), seen.path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def shown_name(seen: Preview) -> str:
    """Return the name of a looked-at file as text; bytes of its name that are none become ?."""
    return seen.path.name.encode(errors="replace").decode()


def names_somebody(mapping: Mapped) -> bool:
    """Tell whether rows under *mapping* can be taken: some column must name who they are about."""
    return bool({"client", "person", "family", "given"} & {str(t) for t in mapping.values()})


def _of_rows(seen: Preview) -> Iterator[Entry | Rejected | None]:
    if not names_somebody(seen.layout.mapping):
        raise Refused("import_no_columns", path=str(seen.path))
    make = Rows(seen.layout)
    rows = _rows(seen.path, seen.source, seen.encoding, seen.sheet)
    for number, cells in enumerate(rows):
        if number > seen.layout.heading_row:
            yield make.entry(number + 1, cells)


def _rows(path: Path, source: Source, encoding: str, sheet: str) -> Iterator[list[str]]:
    if source is Source.WORKBOOK:
        return workbook.rows(path, sheet)
    return delimited.rows(path, encoding)


def _count(rows: Iterator[list[str]], path: Path, cancelled: Cancelled, total: int) -> int:
    for row in rows:
        if any(row):
            total += 1
            if total % _STEP == 0 and cancelled():
                raise Refused("import_cancelled", path=str(path))
            if total > MOST_ROWS:
                raise Refused("import_too_many", path=str(path), limit=MOST_ROWS)
    return total


def _cards_preview(path: Path, encoding: str) -> Preview:
    first = []
    for card in islice(vcard.cards(path, encoding), SHOWN_ROWS):
        told = entry_of(card)
        if isinstance(told, Rejected):
            first.append(told.raw)
        else:
            phone = next((r.value for r in (*told.reaches, *told.client_reaches)), "")
            first.append((told.person.get("name", ""), told.client["name"], phone))
    if not first:
        raise Refused("import_no_cards", path=str(path))
    total = 0
    with path.open("rb") as file:
        tail = b""
        while piece := file.read(_PIECE):
            text = tail + piece.replace(b"\0", b"")
            total += len(_BEGIN.findall(text))
            tail = text[-10:]
    if total > MOST_ROWS:
        raise Refused("import_too_many", path=str(path), limit=MOST_ROWS)
    headings = Layout(-1, (), {}, Kind.PEOPLE)
    return Preview(path, Source.VCARD, encoding, "", (), headings, tuple(first), total)


class _readable:  # noqa: N801 - used as a statement
    """Turns the world's refusal to be read into ours."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, FileNotFoundError):
            raise Refused("import_missing", path=str(self._path)) from error
        if isinstance(error, OSError | MemoryError):
            raise Refused("import_unreadable", path=str(self._path)) from error
        if isinstance(error, UnicodeError | LookupError):
            raise Refused("import_not_text", path=str(self._path)) from error
