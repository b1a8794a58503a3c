"""Scrolling the list of 100,000 clients: by wheel steps, by pages and by jumps.

It is the very list of the clients tab, over a real workspace. The floor is a plain ``QListView``
of the same row height over ready texts: what Qt itself needs to paint a screenful. Every step is
taken three times with nothing fetched before and counted at its quickest, so that a busy
machine's pauses are not taken for the list's.
"""

from __future__ import annotations

import os
import statistics
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from datetime import UTC, date, datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from salesdesk.sales.client_list import client_ids, client_rows
from salesdesk.sales.list_filter import ListFilter
from salesdesk.store.database import database
from salesdesk.store.workspace import close_workspace, open_workspace
from salesdesk.ui import theme
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.list_view import ClientListView
from tests.bench.figure import Figure
from tests.bench.people import companies
from tests.bench.rows import insert

_AT = "2026-09-17T02:30:00Z"
_SIZE = (340, 720)
_GRADES = ("high", "medium", "low", "")
_ROW_HEIGHT = 68


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
        insert("client", "id uuid name short_name city", clients)
        insert("client_key", "client sort_name score_tenths grade last_contact", keys)
        insert("contact", "id uuid name", people)
        insert("chain_member", "id client_id contact_id post", seats)
        insert("contact_point", "contact_id value digits", points)


def _measure(application: QApplication, passes: int) -> list[Figure]:
    view = ClientListView(Desk(lambda: datetime(2026, 9, 17, 10, 30, tzinfo=UTC)))
    start = perf_counter()
    ids = client_ids(ListFilter(), date(2026, 9, 17))
    view.show_ids(ids)
    listed = (perf_counter() - start) * 1000
    frames = sorted(_quickest(application, view, view.rows.forget, passes))
    plain = _plain([row.name for row in client_rows(ids[:2000])])
    floor = max(_quickest(application, plain, lambda: None, passes))
    return [
        Figure("table.worst_frame_ms", frames[-1], "ms", floor),
        Figure("table.p95_frame_ms", frames[int(len(frames) * 0.95)], "ms"),
        Figure("table.median_frame_ms", statistics.median(frames), "ms"),
        Figure("table.list_ids_ms", listed, "ms"),
    ]


def _quickest(
    application: QApplication, view: QAbstractItemView, forget: Callable[[], object], count: int
) -> list[float]:
    passes = []
    for _ in range(count):
        forget()
        passes.append(list(_frames(application, view)))
    return [min(step) for step in zip(*passes, strict=True)]


def _plain(names: list[str]) -> QListView:
    model = QStandardItemModel()
    for name in names:
        item = QStandardItem(name)
        item.setSizeHint(QSize(0, _ROW_HEIGHT))
        model.appendRow(item)
    view = QListView()
    model.setParent(view)
    view.setModel(model)
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    return view


def _frames(application: QApplication, view: QAbstractItemView) -> Iterator[float]:
    """Yield the milliseconds of each frame: move the bar, paint what came into view."""
    view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    view.resize(*_SIZE)
    view.show()
    application.processEvents()
    bar = view.verticalScrollBar()
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
    view.close()


if __name__ == "__main__":
    for figure in run():
        print(figure)
