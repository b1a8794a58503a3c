"""Importing a CSV file of 100,000 rows, beside writing what it leaves behind by ``executemany``.

The floor is handed every row ready-made, those of the search index too, and writes them in one
transaction into a fresh file of the same tables and database indexes, as durably; nothing is read,
matched or tokenised there, and it has no journal. The import's ratio is told against this barest
floor. What the law that every row is journaled costs by itself is told beside it: the same floor
in a file that has the product's triggers too (``with_journal``). Both are measured by the clock
and by the time of the processor (``cpu``), which a busy computer distorts less.
"""

from __future__ import annotations

import csv
import statistics
import tempfile
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from time import perf_counter, process_time
from typing import NamedTuple

from sqlcipher3 import dbapi2

from salesdesk.exchange import reading
from salesdesk.sales import importing
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store import search
from salesdesk.store.database import database
from salesdesk.store.search_texts import ClientText, client_texts, searched_clients
from salesdesk.store.workspace import DATA_FILE
from tests.bench.figure import Figure
from tests.bench.people import companies

NOW = datetime(2026, 9, 17, 10, 30, tzinfo=timezone(timedelta(hours=8)))
_HEADINGS = ("客户名称", "简称", "联系人", "手机", "邮箱", "标签", "备注")
_RECORDS = ("client", "contact", "contact_point", "chain_member", "tag", "client_tag", "note")
_BULK, _USUAL = 32 << 20, 1 << 20
_ROUNDS = 3


def write_csv(path: Path, count: int) -> None:
    """Write a list of *count* clients as a Chinese spreadsheet program saves it."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_HEADINGS)
        for text in companies(count):
            mail = next((point for point in text.points if "@" in point), "")
            writer.writerow(
                (text.name, text.short_name, text.contacts[0], text.points[0], mail,
                 "、".join(text.tags), "".join(text.notes))
            )  # fmt: skip


def take_in(path: Path) -> importing.Outcome:
    """Import *path* into the open workspace, as the command line does."""
    return importing.run(reading.entries(reading.preview(path)), path.name, "0" * 64, NOW)


class Took(NamedTuple):
    """How long something took, in seconds: by the clock and of the processor."""

    clock: float
    cpu: float


class _Watch:
    """Measures what is done inside it."""

    def __enter__(self) -> _Watch:
        self._clock, self._cpu = perf_counter(), process_time()
        return self

    def __exit__(self, *_: object) -> None:
        self.took = Took(perf_counter() - self._clock, process_time() - self._cpu)


def run(count: int = 100_000, rounds: int = _ROUNDS) -> list[Figure]:
    """Measure an import of *count* rows and its floors, *rounds* times in turn."""
    took: list[Took] = []
    bare: list[Took] = []
    journaled: list[Took] = []
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "list.csv"
        write_csv(source, count)
        for number in range(rounds):
            with tempfile.TemporaryDirectory(dir=folder) as place:
                data = Path(place) / "data"
                open_workspace(data)
                try:
                    with _Watch() as watch:
                        take_in(source)
                    rows = _left_behind()
                finally:
                    close_workspace()
                took.append(watch.took)
                like = data / DATA_FILE
                floors = [(bare, False), (journaled, True)]
                for found, journal in floors if number % 2 else reversed(floors):
                    found.append(_floor(Path(place) / f"{journal}.db", like, rows, journal))
                rows.clear()
    return [
        _ratio("import.100k.ratio", took, bare, 0),
        _ratio("import.100k.ratio_cpu", took, bare, 1),
        _ratio("import.100k.ratio_with_journal", took, journaled, 0),
        _ratio("import.100k.ratio_with_journal_cpu", took, journaled, 1),
        _seconds("import.100k.seconds", took, bare, 0),
        _seconds("import.100k.seconds_cpu", took, bare, 1),
    ]


def _ratio(name: str, took: list[Took], floors: list[Took], side: int) -> Figure:
    ratios = [one[side] / other[side] for one, other in zip(took, floors, strict=True)]
    return Figure(name, statistics.median(ratios), "x", 1.0)


def _seconds(name: str, took: list[Took], floors: list[Took], side: int) -> Figure:
    import_, floor = (statistics.median(one[side] for one in these) for these in (took, floors))
    return Figure(name, import_, "s", floor)


Rows = dict[str, list[tuple[object, ...]]]


def _left_behind() -> Rows:
    """Return the rows an import has written, and the entries of the index made ready."""
    connection = database.connection()
    rows: Rows = {
        table: connection.execute(f"SELECT * FROM {table}").fetchall()
        for table in (*_RECORDS, "client_key")
    }
    made = list(search.entries(_texts()))
    rows["search_text"] = [(one.slot, *one.row) for one in made]
    rows["search_index"] = [(one.slot, one.tokens) for one in made]
    return rows


def _texts() -> Iterable[ClientText]:
    connection = database.connection()
    clients = searched_clients(connection)
    for at in range(0, len(clients), 500):
        yield from client_texts(connection, clients[at : at + 500])


def _floor(path: Path, like: Path, rows: Rows, journal: bool) -> Took:
    """Return what the barest writing of *rows* takes, in a file shaped like *like*."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    for pragma in ("journal_mode=wal", "synchronous=full", "foreign_keys=1", "cache_size=-65536"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("ATTACH ? AS pattern", (str(like),))
    kinds = "'table', 'index', 'trigger'" if journal else "'table', 'index'"
    shapes = connection.execute(
        f"SELECT sql FROM pattern.sqlite_schema WHERE sql NOT NULL AND type IN ({kinds}) "
        "AND name NOT LIKE 'search_index_%' AND name NOT LIKE 'sqlite_%' "
        "ORDER BY type = 'trigger', type DESC"
    ).fetchall()
    connection.execute("DETACH pattern")
    for (shape,) in shapes:
        connection.execute(shape)
    with _Watch() as watch:
        connection.execute("BEGIN IMMEDIATE")
        if journal:
            connection.execute("INSERT INTO change(label, facts, at) VALUES ('', '', '')")
        _gather(connection, _BULK)
        for table, ready in rows.items():
            if ready:
                columns = "(rowid, t)" if table == "search_index" else ""
                marks = ", ".join("?" * len(ready[0]))
                connection.executemany(f"INSERT INTO {table}{columns} VALUES ({marks})", ready)
        _gather(connection, _USUAL)
        connection.execute("COMMIT")
    connection.close()
    return watch.took


def _gather(connection: dbapi2.Connection, size: int) -> None:
    connection.execute(
        "INSERT INTO search_index(search_index, rank) VALUES ('hashsize', ?)", (size,)
    )
