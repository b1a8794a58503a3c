"""Importing a CSV file of 100,000 rows, beside writing what it leaves behind by ``executemany``.

The floor is handed every row ready-made, those of the search index too, and writes them into the
same tables with the same database indexes; nothing is read, matched, tokenised or journaled there.
"""

from __future__ import annotations

import csv
import statistics
import tempfile
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from time import perf_counter

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


def run(count: int = 100_000, rounds: int = _ROUNDS) -> list[Figure]:
    """Measure an import of *count* rows and its floor, *rounds* times in turn."""
    took: list[float] = []
    floors: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        source = place / "list.csv"
        write_csv(source, count)
        for number in range(rounds):
            data = place / f"data{number}"
            open_workspace(data)
            try:
                start = perf_counter()
                take_in(source)
                took.append(perf_counter() - start)
                rows = _left_behind()
            finally:
                close_workspace()
            floors.append(_floor(place / f"floor{number}.db", data / DATA_FILE, rows))
    ratio = statistics.median(a / b for a, b in zip(took, floors, strict=True))
    seconds, floor = statistics.median(took), statistics.median(floors)
    return [
        Figure("import.100k.ratio", ratio, "x", 1.0),
        Figure("import.100k.seconds", seconds, "s", floor),
    ]


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


def _floor(path: Path, like: Path, rows: Rows) -> float:
    """Return the seconds the barest writing of *rows* takes, in a file shaped like *like*."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    for pragma in ("journal_mode=wal", "synchronous=full", "cache_size=-65536"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("ATTACH ? AS pattern", (str(like),))
    shapes = connection.execute(
        "SELECT sql FROM pattern.sqlite_schema WHERE sql NOT NULL AND type IN ('table', 'index') "
        "AND name NOT LIKE 'search_index_%' AND name NOT LIKE 'sqlite_%' ORDER BY type DESC"
    ).fetchall()
    connection.execute("DETACH pattern")
    for (shape,) in shapes:
        connection.execute(shape)
    start = perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    _gather(connection, _BULK)
    for table, ready in rows.items():
        if ready:
            columns = "(rowid, t)" if table == "search_index" else ""
            marks = ", ".join("?" * len(ready[0]))
            connection.executemany(f"INSERT INTO {table}{columns} VALUES ({marks})", ready)
    _gather(connection, _USUAL)
    connection.execute("COMMIT")
    seconds = perf_counter() - start
    connection.close()
    return seconds


def _gather(connection: dbapi2.Connection, size: int) -> None:
    connection.execute(
        "INSERT INTO search_index(search_index, rank) VALUES ('hashsize', ?)", (size,)
    )
