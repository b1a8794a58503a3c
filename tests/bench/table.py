"""Scrolling a table of 100,000 clients: by wheel steps, by pages and by jumps.

Rows come from a real workspace through the client list's own query. The floor is a plain
``QTableView`` over a small model of ready texts with the same columns: what Qt itself needs to
paint a screenful. Every step is taken three times with nothing fetched before and counted at
its quickest, so that a busy machine's pauses are not taken for the table's.
"""

from __future__ import annotations

import os
import statistics
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from salesdesk.sales.client_list import ClientRow, ListFilter, client_ids, client_rows
from salesdesk.store.database import database
from salesdesk.store.workspace import close_workspace, open_workspace
from salesdesk.ui import theme
from salesdesk.ui.paged_model import Column, PagedModel
from salesdesk.ui.table import PagedTable
from tests.bench.figure import Figure
from tests.bench.people import companies

_AT = "2026-09-17T02:30:00Z"
_SIZE = (1180, 720)
_GRADES = ("high", "medium", "low", "")
_JSON = {"details": "{}", "roles": "[]"}
COLUMNS = (
    Column("Name", lambda row: row.name, key="name", strong=True),
    Column("Contact", lambda row: row.contact, width=100),
    Column("Phone", lambda row: row.phone_masked, width=130),
    Column("City", lambda row: row.city, width=90),
    Column("Stage", lambda row: row.stage, width=110, tone=lambda row: "accent"),
    Column("Grade", lambda row: row.grade, width=90, key="grade"),
    Column("Score", lambda row: str(row.score_tenths or ""), width=80, right=True),
    Column("Last contact", lambda row: str(row.last_contact or "")[:10], width=120),
)


def run(large: bool = False, shrink: int = 1) -> list[Figure]:
    """Measure at 100,000 rows, with *large* at 1,000,000; at fewer with *shrink*."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme.load_fonts(application)
    theme.apply(application, "light")
    count = (1_000_000 if large else 100_000) // shrink
    with tempfile.TemporaryDirectory() as folder:
        open_workspace(Path(folder))
        try:
            _fill(count)
            return _measure(application, passes=3 if shrink == 1 else 1)
        finally:
            close_workspace()


def _fill(count: int) -> None:
    clients, keys, people, seats, points = [], [], [], [], []
    for text in companies(count):
        digits = text.points[0].replace("-", "")
        clients.append((text.id, f"{text.id:032x}", text.name, text.short_name, text.name[:2]))
        keys.append((text.id, text.name, 400 + text.id % 600, _GRADES[text.id % 4], _AT))
        people.append((text.id, f"{text.id:032x}", text.contacts[0]))
        seats.append((text.id, text.id, text.id, "采购经理"))
        points.append((text.id, text.points[0], digits))
    with database.change():
        _insert("client", "id uuid name short_name city", clients)
        _insert("client_key", "client sort_name score_tenths grade last_contact", keys)
        _insert("contact", "id uuid name", people)
        _insert("chain_member", "id client_id contact_id post", seats)
        _insert("contact_point", "contact_id value digits", points)


def _insert(table: str, given: str, rows: Sequence[tuple[object, ...]]) -> None:
    """Insert *rows* by the columns *given*; what else must not be missing is left empty."""
    connection = database.connection()
    columns = given.split()
    told = connection.execute(f"PRAGMA table_info({table})").fetchall()
    empty = {name: 0 if kind == "INTEGER" else "" for _, name, kind, needed, default, key in told
             if needed and default is None and not key and name not in columns}  # fmt: skip
    names = ", ".join([*columns, *empty])
    marks = ", ".join("?" * (len(columns) + len(empty)))
    rest = tuple(_JSON.get(name, value) for name, value in empty.items())
    connection.executemany(
        f"INSERT OR REPLACE INTO {table}({names}) VALUES ({marks})", (row + rest for row in rows)
    )


def _measure(application: QApplication, passes: int) -> list[Figure]:
    model = PagedModel(COLUMNS, client_rows)
    table = PagedTable(model, "clients")
    start = perf_counter()
    ids = client_ids(ListFilter(), date(2026, 9, 17))
    table.set_ids(ids)
    listed = (perf_counter() - start) * 1000
    frames = sorted(_quickest(application, table, model.forget, passes))
    plain = _plain(client_rows(ids[:2000]))
    floor = max(_quickest(application, plain, lambda: None, passes))
    return [
        Figure("table.worst_frame_ms", frames[-1], "ms", floor),
        Figure("table.p95_frame_ms", frames[int(len(frames) * 0.95)], "ms"),
        Figure("table.median_frame_ms", statistics.median(frames), "ms"),
        Figure("table.list_ids_ms", listed, "ms"),
    ]


def _quickest(
    application: QApplication, table: QTableView, forget: Callable[[], object], count: int
) -> list[float]:
    passes = []
    for _ in range(count):
        forget()
        passes.append(list(_frames(application, table)))
    return [min(step) for step in zip(*passes, strict=True)]


def _plain(rows: list[ClientRow]) -> QTableView:
    model = QStandardItemModel(0, len(COLUMNS))
    for row in rows:
        model.appendRow([QStandardItem(column.show(row)) for column in COLUMNS])
    view = QTableView()
    model.setParent(view)
    view.setModel(model)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    for place, column in enumerate(COLUMNS):
        view.setColumnWidth(place, column.width or 460)
    return view


def _frames(application: QApplication, table: QTableView) -> Iterator[float]:
    """Yield the milliseconds of each frame: move the bar, paint what came into view."""
    table.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    table.resize(*_SIZE)
    table.show()
    application.processEvents()
    bar = table.verticalScrollBar()
    random = Random(7)
    steps = [48 * n for n in range(150)]
    steps += [bar.pageStep() * n for n in range(100)]
    steps += [random.randrange(max(1, bar.maximum())) for _ in range(150)]
    for warm in steps[:10]:
        bar.setValue(warm)
        application.processEvents()
    for place in steps:
        start = perf_counter()
        bar.setValue(min(place, bar.maximum()))
        application.processEvents()
        yield (perf_counter() - start) * 1000
    table.close()


if __name__ == "__main__":
    for figure in run():
        print(figure)
