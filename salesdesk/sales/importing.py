"""Importing a list: match every row, then write all of it in one change, or nothing.

Rows are parsed, matched and tokenised before the write lock is taken, so that what is typed
meanwhile is saved; should somebody write in between, matching starts again. The worker that
runs this has a connection of its own (``database.connection_context()``).
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import TypeVar

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import caches, duplicates, import_match, import_referrers, import_write
from salesdesk.sales.entry import Entry, Rejected
from salesdesk.sales.firm_names import folded
from salesdesk.sales.import_book import Book
from salesdesk.sales.import_firm import code_of
from salesdesk.sales.kept import kept
from salesdesk.sales.shelf import Shelf
from salesdesk.store import journal, search
from salesdesk.store.database import Connection, database
from salesdesk.store.fields import moment_text
from salesdesk.store.house_records import ImportRun

SWITCHBOARD = mark("Import", "Switchboard")
"""The name a company's own numbers are kept under; the caller hands it in, translated."""

_STEP = 500
_AS_LONG = 5  # a client's keys and index take as long to renew as so many rows to take back
_TRIES = 3
_DOUBTS_SHOWN = 200
LOOKED_AT = 200
"""Clients to come that a dry run holds against the kept ones."""

Thing = TypeVar("Thing")
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Tally:
    """What an import did, in rows; the last four add up to ``read``."""

    read: int
    added: int
    updated: int
    unchanged: int
    rejected: int


@dataclass(frozen=True)
class Likely:
    """A client to come that may be a kept one, and why (see ``alike.REASONS``)."""

    name: str
    known: str
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """The end of an import; ``run_id`` is None when there was nothing to write.

    ``doubts`` are (row, code) of what was left out of rows that were taken, or of referrers that
    were kept as a name only. ``likely`` tells of a
    dry run which clients to come may be kept ones (of the first ``LOOKED_AT`` of them).
    """

    tally: Tally
    rejected: tuple[Rejected, ...]
    doubts: tuple[tuple[int, str], ...]
    run_id: int | None
    likely: tuple[Likely, ...] = ()


@dataclass(frozen=True)
class Run:
    """One import of the past, newest first in ``runs()``."""

    id: int
    file_name: str
    at: datetime
    tally: Tally


def run(
    rows: Iterable[Entry | Rejected],
    file_name: str,
    sha256: str,
    now: datetime,
    *,
    switchboard: str = SWITCHBOARD,
    dry_run: bool = False,
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = lambda: False,
) -> Outcome:
    """Import *rows* (see ``import_match`` for what is taken as the same client).

    With *dry_run* nothing is written and the tally tells what would be. Raises Refused:
    import_cancelled, import_busy, and whatever reading the rows raises; then nothing has changed.
    """
    with _collector_at_rest():
        source = _Source(file_name, sha256, now)
        return _run(rows, source, switchboard, dry_run, progress, cancelled)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Spare Python's search for circles among millions of new objects that have none."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _run(
    rows: Iterable[Entry | Rejected],
    source: _Source,
    switchboard: str,
    dry_run: bool,
    progress: Progress,
    cancelled: Cancelled,
) -> Outcome:
    with closing(Shelf[Entry]()) as taken:
        rejected: list[Rejected] = []
        doubts: list[tuple[int, str]] = []
        for row in rows:
            if isinstance(row, Rejected):
                rejected.append(row)
                continue
            taken.put(row)
            if row.doubts and len(doubts) < _DOUBTS_SHOWN:
                doubts += [(row.row, code) for code in row.doubts]
        step = _Steps(2 * len(taken), progress, cancelled)
        for _ in range(_TRIES):
            found = _try(taken, tuple(rejected), tuple(doubts), source, switchboard, dry_run, step)
            if found is not None:
                return found
    raise Refused("import_busy")


@dataclass(frozen=True)
class _Source:
    file_name: str
    sha256: str
    now: datetime


def _try(
    taken: Shelf[Entry],
    rejected: tuple[Rejected, ...],
    doubts: tuple[tuple[int, str], ...],
    source: _Source,
    switchboard: str,
    dry_run: bool,
    step: _Steps,
) -> Outcome | None:
    """Match, tokenise and write; return nothing where somebody wrote in between."""
    seen = journal.last_change()
    connection = database.connection()
    step.done = 0
    book, counts = _matched(connection, taken, switchboard, step)
    found = import_referrers.link(connection, book, switchboard)
    doubts = (*doubts, *found[:_DOUBTS_SHOWN])
    tally = Tally(len(taken) + len(rejected), *counts, len(rejected))
    if dry_run or not (tally.added or tally.updated):
        likely = tuple(_likely(book)) if dry_run else ()
        return Outcome(tally, rejected, doubts, None, likely)
    made = import_write.plan(connection, book, moment_text(source.now))
    with closing(Shelf[search.Entry]()) as ready:
        for firm in step.over(made.added):
            ready.put(search.entry(import_write.text(firm)))
            made.keys.append(import_write.list_key(made, firm))
        try:
            run_id = _write(made, ready, tally, source, seen)
        except _MovedOnError:
            return None
    return Outcome(tally, rejected, doubts, run_id)


def _likely(book: Book) -> Iterator[Likely]:
    """Yield which of the clients to come may be kept ones; a part of a name says too little."""
    coming = (firm for firm in book.firms if not firm.id)
    for firm in islice(coming, LOOKED_AT):
        told = firm.values
        for like in duplicates.near(
            told["name"],
            city=told.get("city", ""),
            code=told.get("uscc", ""),
            calls=firm.calls,
            person=told.get("client_type") == "individual",
            limit=1,
        ):
            if "part_name" not in like.reasons:
                yield Likely(told["name"], like.name, like.reasons)


class _MovedOnError(Exception):
    """Somebody wrote between the matching and the lock."""


class _Steps:
    """Counts rows through the stages, tells of progress and hears of cancelling."""

    def __init__(
        self, total: int, progress: Progress, cancelled: Cancelled = lambda: False
    ) -> None:
        self.done, self._total = 0, max(1, total)
        self._progress, self._cancelled = progress, cancelled

    def over(self, things: Iterable[Thing]) -> Iterator[Thing]:
        for thing in things:
            yield thing
            self.add(1)

    def add(self, count: int) -> None:
        before, self.done = self.done, self.done + count
        if before // _STEP < self.done // _STEP:
            self._progress(min(self.done, self._total), self._total)
            if self._cancelled():
                raise Refused("import_cancelled")


def _matched(
    connection: Connection, taken: Shelf[Entry], switchboard: str, step: _Steps
) -> tuple[Book, tuple[int, int, int]]:
    book = Book()
    book.open(connection)
    if connection.execute("SELECT 1 FROM client LIMIT 1").fetchone():
        meant: set[int] = set()
        mobiles: set[str] = set()
        for entry in taken:
            meant.update(book.wanted(folded(entry.client["name"]), code_of(entry.client)))
            mobiles.update(r.digits for r in entry.reaches if r.kind == "mobile")
        book.load(connection, meant)
        book.know_people(connection, mobiles)
    counts = {"added": 0, "updated": 0, "unchanged": 0}
    for entry in step.over(taken):
        counts[import_match.take(book, entry, switchboard)] += 1
    return book, (counts["added"], counts["updated"], counts["unchanged"])


def _write(
    made: import_write.Plan,
    ready: Shelf[search.Entry],
    tally: Tally,
    source: _Source,
    seen: int,
) -> int:
    name = Path(source.file_name).name
    with database.change(mark("Change", "Import of {file}"), derive=False, file=name) as number:
        connection = database.connection()
        if _last_before(connection, number) != seen:
            raise _MovedOnError
        import_write.write(connection, made)
        caches.refresh(connection, made.touched)
        search.put(connection, ready, bulk=len(ready) > _STEP)
        search.refresh(connection, made.touched)
        created = ImportRun.create(
            file_name=name, sha256=source.sha256, at=source.now, change=number, read=tally.read,
            added=tally.added, updated=tally.updated, unchanged=tally.unchanged,
            rejected=tally.rejected,
        )  # fmt: skip
        return int(created.id)


def _last_before(connection: Connection, number: int) -> int:
    found = connection.execute(
        "SELECT coalesce(max(id), 0) FROM change WHERE id < ?", (number,)
    ).fetchone()
    return int(found[0])


def runs() -> list[Run]:
    """Return the imports that have not been taken back, newest first."""
    found = ImportRun.select().order_by(ImportRun.id.desc())
    return [
        Run(
            row.id, row.file_name, row.at,
            Tally(row.read, row.added, row.updated, row.unchanged, row.rejected),
        )
        for row in found
    ]  # fmt: skip


def undo_run(run_id: int, progress: Progress = lambda done, total: None) -> int:
    """Take an import back as far as its rows were not changed since; return how many stayed.

    Raises Refused import_run_missing, and whatever *progress* raises to stop it; then nothing
    has changed.
    """
    row = kept(ImportRun, run_id, Refused("import_run_missing"))
    label = mark("Change", "Import of {file} taken back")
    with database.change(label, derive=False, file=row.file_name):
        connection = database.connection()
        clients = _clients_of(connection, row.change)
        step = _Steps(_images_of(connection, row.change) + _AS_LONG * len(clients), progress)
        undone = journal.revert(row.change, label, step.add, file=row.file_name)
        for start in range(0, len(clients), _STEP):
            part = clients[start : start + _STEP]
            caches.refresh(connection, part)
            search.refresh(connection, part)
            step.add(_AS_LONG * len(part))
    return undone.kept


def _images_of(connection: Connection, change: int) -> int:
    found = connection.execute("SELECT count(*) FROM journal WHERE change = ?", (change,))
    return int(found.fetchone()[0])


def _clients_of(connection: Connection, change: int) -> list[int]:
    rows = connection.execute(
        "SELECT DISTINCT CASE tbl WHEN 'client' THEN row_id ELSE "
        "json_extract(coalesce(after, before), '$.client_id') END FROM journal WHERE change = ? "
        "AND tbl IN ('client', 'chain_member', 'client_tag', 'note')",
        (change,),
    )
    return [client for (client,) in rows if client]
