"""A long history and very many clients, opened through the whole window.

What holds up a window is what one action asks for at once. It is counted, not timed: statements,
steps of SQLite's machine, rows of the list and events painted. None may grow with the number of
clients but the steps that go through the list's keys, and those by a few a client.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salesdesk.sales import client_list, clients
from salesdesk.sales.client_list import ClientRow
from salesdesk.sales.client_table import SORTABLE
from salesdesk.sales.list_filter import ListFilter
from salesdesk.store.database import database
from salesdesk.store.fields import new_uuid
from salesdesk.store.records import Note, PlanItem, Visit
from salesdesk.ui.client_table.view import ClientTableView
from salesdesk.ui.dossier.clients_tab import ClientsTab
from salesdesk.ui.dossier.list_view import ClientListView
from salesdesk.ui.dossier.tab import DossierTab
from salesdesk.ui.dossier.timeline_view import EVENT, TimelineView
from salesdesk.ui.paged_model import Index
from salesdesk.ui.window import Window
from tests.bench import taking_in
from tests.conftest import NOW
from tests.window.scenes import CTRL, DOSSIERS, clients_view, dossier_tab, settle
from tests.window.toll import Toll, toll

NOTES, TASKS, VISITS = 1400, 400, 200
STATEMENTS = 130
"""The most one action may run: a note added renews key, index, list, dossier and timeline."""
LOOKUPS = 400
"""The most look-ups inside the search index for one action: likely doubles ask for the most."""
STEPS = 400
"""The most thousand steps of one action, whatever the number of clients."""
STEPS_A_CLIENT = 30
"""More steps for every client, where the list is asked for anew: keys counted and sorted."""
PAGES = 3 * 32
"""The most rows of the list fetched by one action: two pages seen, one come upon."""
SCROLLED = 60
"""The most statements for the pages seen: one a kind, one a row where there are few of a kind."""
SEEN = 20
"""The most events painted by one action; fewer fit on the screen."""


@contextmanager
def light(clients: int = 0) -> Iterator[Toll]:
    """Assert that what is done inside, and what follows from it, asks for little."""
    with toll() as paid:
        yield paid
        settle()
    assert paid.statements <= STATEMENTS, paid
    assert paid.lookups <= LOOKUPS, paid
    assert paid.steps <= STEPS + clients * STEPS_A_CLIENT // 1000, paid


def long_history(client: int) -> None:
    """Give a client 2,000 more entries."""
    hours = [NOW - timedelta(hours=number + 1) for number in range(NOTES)]
    days = [NOW - timedelta(days=number + 1) for number in range(max(TASKS, VISITS))]
    with database.change():
        Note.insert_many(
            {"client": client, "text": f"演示电话第 {number} 次", "at": at}
            for number, at in enumerate(hours)
        ).execute()
        PlanItem.insert_many(
            {"uuid": new_uuid(), "title": f"演示待办 {number}", "client": client,
             "due_on": at.date(), "planned_on": at.date(), "done_at": at}
            for number, at in enumerate(days[:TASKS])
        ).execute()  # fmt: skip
        Visit.insert_many(
            {"uuid": new_uuid(), "client": client, "objective": f"演示拜访 {number}",
             "state": "recorded", "starts_at": at, "ends_at": at + timedelta(hours=1),
             "started_at": at, "ended_at": at + timedelta(hours=1), "recorded_at": NOW,
             "outcome": "advance", "record": {"key_points": "演示要点" * 50}}
            for number, at in enumerate(days[:VISITS])
        ).execute()  # fmt: skip


def painted_events(timeline: TimelineView) -> list[int]:
    """Return a list that grows by the place of every event painted from now on."""
    places: list[int] = []
    data = timeline.model.data

    def noted(index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == EVENT:
            places.append(index.row())
        return data(index, role)

    timeline.model.data = noted  # type: ignore[method-assign]
    return places


def test_two_thousand_entries_of_one_client(opened: Callable[[], Window]) -> None:
    client = client_list.resolve("云朵熊")
    long_history(client)
    window = opened()
    tab = dossier_tab(window, "橙子岛")
    settle()
    with light():
        window.desk.show_client(client)
    with light():
        tab.pane.reading.show_view("timeline")
    timeline = tab.pane.reading.timeline()
    whole = timeline.model.rowCount()
    assert whole >= NOTES + TASKS + VISITS
    places = painted_events(timeline)
    bar = timeline.list.verticalScrollBar()
    for place in (40, bar.maximum() // 2, bar.maximum()):
        places.clear()
        with light() as paid:
            bar.setValue(place)
        assert paid.statements <= SCROLLED, "scrolling asks for the page or two that come into view"
        assert 0 < len(places) <= SEEN
    assert places[-1] == whole - 1
    for kind, least in (("visit", VISITS), ("note", NOTES), ("other", TASKS), ("", whole)):
        places.clear()
        with light():
            QTest.mouseClick(timeline.chips._pills[kind], Qt.MouseButton.LeftButton)
        assert timeline.model.rowCount() >= least
        assert 0 < len(places) <= SEEN
    timeline.list.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_Up):
        places.clear()
        with light():
            QTest.keyClick(timeline.list, key)
        assert len(places) <= 2 * SEEN, "the panel below may open beside"
    with light():
        clients.add_note(client, "演示新备注", NOW)
    assert timeline.model.rowCount() == whole + 1
    with light():
        tab.pane.reading.show_view("overview")


def fetched_rows(view: ClientListView) -> list[int]:
    """Return a list that grows by the id of every row fetched from now on."""
    ids: list[int] = []
    fetch = view.rows._fetch

    def noted(part: Sequence[int]) -> Sequence[ClientRow]:
        ids.extend(part)
        return fetch(part)  # type: ignore[return-value]

    view.rows._fetch = noted
    return ids


@pytest.mark.parametrize("count", [1_000, pytest.param(100_000, marks=pytest.mark.long)])
def test_very_many_clients(opened: Callable[[], Window], tmp_path: Path, count: int) -> None:
    file = tmp_path / "演示名单.csv"
    taking_in.write_csv(file, count)
    taking_in.take_in(file)
    with light(count):
        window = opened()
    with light(count):
        window.show_tab(DOSSIERS)
    assert isinstance(window.tab, ClientsTab)
    tab = window.tab.view
    assert isinstance(tab, DossierTab)
    view = tab.list.view
    everybody = view.rows.rowCount()
    assert everybody > count * 0.99, "a few are named alike and are one"
    ids = fetched_rows(view)
    _scroll(view, ids)
    for text, most in (("y", 1000), ("yd", 1000), ("演示", 1000), ("000-0", 1000), ("没有谁", 0)):
        ids.clear()
        with light(count):
            tab.list.search.setText(text)
            tab.list.sync()
        assert view.rows.rowCount() <= most
        assert len(ids) <= PAGES
    tab.list.search.clear()
    for narrowed in (
        ListFilter(grade="high"), ListFilter(grade="none"), ListFilter(tag="展会"),
        ListFilter(due="week"), ListFilter(sort="score"), ListFilter(sort="updated", reverse=True),
    ):  # fmt: skip
        ids.clear()
        with light(count):
            tab.list.narrow(narrowed)
        assert len(ids) <= PAGES
    with light(count):
        tab.list.narrow(replace(ListFilter()))
    assert view.rows.rowCount() == everybody
    _open(window, tab, view)


@pytest.mark.parametrize("count", [1_000, pytest.param(100_000, marks=pytest.mark.long)])
def test_very_many_clients_in_the_table(
    opened: Callable[[], Window], tmp_path: Path, count: int
) -> None:
    file = tmp_path / "演示名单.csv"
    taking_in.write_csv(file, count)
    taking_in.take_in(file)
    window = opened()
    window.show_tab(DOSSIERS)
    with light(count):
        clients_view(window, "table")
    assert isinstance(window.tab, ClientsTab)
    view = window.tab.view
    assert isinstance(view, ClientTableView)
    grid = view.grid
    everybody = grid.rows.rowCount()
    assert everybody > count * 0.99
    ids = fetched_rows(grid)
    _scroll(grid, ids)
    QTest.keyClick(grid, Qt.Key.Key_A, CTRL)
    assert grid.selected_count() == everybody, "all are picked without one being fetched"
    for key in (one for one in grid.table.columns if one in SORTABLE):
        for _ in range(2):
            ids.clear()
            with light(count):
                grid.sort_asked.emit(key)
            assert len(ids) <= PAGES, key
    for wanted in (ListFilter(grade="high"), ListFilter(tag="展会"), ListFilter(due="week")):
        ids.clear()
        with light(count):
            view.narrow(wanted)
        assert len(ids) <= PAGES
    with light(count):
        view.show_all()
    for text, most in (("y", 1000), ("演示", 1000), ("没有谁", 0)):
        ids.clear()
        with light(count):
            view.search.setText(text)
            view.list_anew()
        assert grid.rows.rowCount() <= most
        assert len(ids) <= PAGES
    view.search.clear()
    with light(count):
        view.narrow(columns=[*grid.table.columns[::-1]])
    assert grid.rows.rowCount() == everybody


def _scroll(view: ClientListView, ids: list[int]) -> None:
    bar = view.verticalScrollBar()
    for place in (34, bar.pageStep(), bar.maximum() // 3, bar.maximum() // 2, bar.maximum(), 0):
        ids.clear()
        with light():
            bar.setValue(place)
        assert len(ids) <= PAGES
    view.setFocus()
    for key, held in (
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, CTRL),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier),
    ):
        ids.clear()
        with light():
            QTest.keyClick(view, key, held)
        assert len(ids) <= PAGES


def _open(window: Window, tab: DossierTab, view: ClientListView) -> None:
    last = view.rows.ids[-1]
    with light(view.rows.rowCount()):  # everybody's tags are counted, to be offered
        window.desk.show_client(last)
    assert (tab.pane.client, view.current_id()) == (last, last)
    with light():
        QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    box = window.palette_box.box
    for letter in "演示w":
        with light():
            box.setText(box.text() + letter)
    QTest.keyClick(QApplication.focusWidget() or box, Qt.Key.Key_Escape)
    for number in range(4):
        with light(view.rows.rowCount()):
            window.show_tab(number)
