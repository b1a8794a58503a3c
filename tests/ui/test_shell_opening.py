"""Through the empty window into the house: opening, trouble, restoring, closing."""

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salesdesk.app import Opening
from salesdesk.sales import clients, preferences
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store import backup
from salesdesk.store.records import Client
from salesdesk.ui.shell import Shell
from salesdesk.ui.single_instance import SingleInstance
from salesdesk.ui.window import Window
from tests.ui.conftest import NOW


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workspace used before: one client, a small window."""
    made = tmp_path / "data"
    open_workspace(made)
    clients.create({"name": "演示云朵熊精密"}, NOW)
    preferences.put("window", {"width": 1024, "height": 700})
    close_workspace()
    return made


@pytest.fixture
def opening(
    dressed: QApplication, folder: Path, stray_logs: list[logging.LogRecord]
) -> Iterator[Opening]:
    made = Opening(dressed, folder, "zh_CN", lambda: NOW)
    yield made
    house = made.house
    for each in (made.shell, house and house.window, house and house.trouble):
        if each:
            each.close()
            each.deleteLater()
    if house:
        house.close()
    # the screenless platform says so whenever a window is shown
    stray_logs[:] = [one for one in stray_logs if "does not support" not in one.getMessage()]


def stood(window: Window) -> bool:
    """Tell whether the first page stands; on a slow machine it may before anybody can listen."""
    return window.stack.count() > 0 and not window._standing.isActive()


@pytest.fixture
def stand(opening: Opening, qtbot: QtBot) -> Callable[[], tuple[Shell, Window]]:
    """A function that opens the house and returns the shell and what stands in it."""

    def wait() -> tuple[Shell, Window]:
        assert opening.begin()
        shell = opening.shell
        assert shell is not None
        assert not shell.findChildren(Window), "the empty window comes first"
        qtbot.waitUntil(lambda: shell.findChild(Window) is not None)
        window = shell.findChild(Window)
        assert isinstance(window, Window)
        qtbot.waitUntil(lambda: stood(window))
        return shell, window

    return wait


def test_the_house_fills_the_empty_window(stand: Callable[[], tuple[Shell, Window]]) -> None:
    shell, window = stand()
    assert (shell.width(), shell.height()) == (1024, 700)
    assert window.window() is shell
    assert window.size() == shell.size()
    assert window.stack.currentWidget() is window.tab
    assert window.tab.isVisible()


def test_closing_keeps_the_size(stand: Callable[[], tuple[Shell, Window]], qtbot: QtBot) -> None:
    shell, _ = stand()
    shell.resize(1200, 720)
    shell.close()
    assert not shell.isVisible()
    assert preferences.get("window") == {"width": 1200, "height": 720, "maximized": False}


def test_who_starts_again_raises_the_window(
    stand: Callable[[], tuple[Shell, Window]], folder: Path, qtbot: QtBot
) -> None:
    shell, _ = stand()
    shell.hide()
    other = SingleInstance(folder)
    assert not other.acquire()
    assert other.raise_other()
    qtbot.waitUntil(shell.isVisible)


def test_a_start_waits_for_one_that_is_not_ready(folder: Path, qtbot: QtBot) -> None:
    """The first window holds the folder before it can be talked to."""
    first, second = SingleInstance(folder), SingleInstance(folder)
    assert first.acquire()
    assert first.acquire(), "it stays the first"
    assert not second.acquire()
    first.release()
    assert not second.raise_other(), "it has gone meanwhile"
    assert second.acquire()
    second.release()


def test_a_newer_folder_shows_trouble_in_place_of_the_empty_window(
    opening: Opening, folder: Path, qtbot: QtBot
) -> None:
    with closing(sqlite3.connect(folder / "workspace.db")) as connection:
        connection.execute("PRAGMA user_version = 999")
    assert opening.begin()
    shell = opening.shell
    assert shell is not None
    qtbot.waitUntil(lambda: opening.house is not None and opening.house.trouble is not None)
    assert opening.house is not None
    assert opening.house.trouble is not None
    assert opening.house.trouble.isVisible()
    assert not shell.isVisible()
    assert opening.code == 1


def test_a_backup_is_restored_into_the_same_window(
    stand: Callable[[], tuple[Shell, Window]],
    opening: Opening,
    folder: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    shell, window = stand()
    kept = tmp_path / "kept.zip"
    backup.backup(folder, kept)
    clients.create({"name": "演示后来客户"}, NOW)
    window.reopen_wanted.emit(kept)
    assert opening.house is not None
    qtbot.waitUntil(lambda: opening.house.window not in (None, window))  # type: ignore[union-attr]
    again = opening.house.window
    assert again is not None
    qtbot.waitUntil(lambda: stood(again))
    assert shell.isVisible()
    assert again.window() is shell
    assert again.tab.isVisible()
    assert [row.name for row in Client.select()] == ["演示云朵熊精密"]


def test_nothing_is_written_to_the_log_of_a_good_start(
    stand: Callable[[], tuple[Shell, Window]], folder: Path, stray_logs: list[logging.LogRecord]
) -> None:
    stand()
    told = folder / "log" / "salesdesk.log"
    said = told.read_text("utf-8") if told.exists() else ""
    assert [line for line in said.splitlines() if "does not support" not in line] == []
    logging.getLogger("salesdesk").warning("演示一行")
    assert "演示一行" in told.read_text("utf-8")
    stray_logs.clear()
