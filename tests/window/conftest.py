"""The whole window over a copy of the demo week."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.ui.desk import Desk
from salesdesk.ui.window import Window
from tests.conftest import NOW
from tests.ui.conftest import dressed as dressed
from tests.window import interview_scenes as interview_scenes  # adds its scenes
from tests.window.scenes import open_window, settle


@pytest.fixture
def demo_desk(dressed: QApplication, demo_week: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk over a copy of the demo week; its clock stands still, its tasks are done at once."""
    folder = tmp_path / "data"
    shutil.copytree(demo_week, folder)
    yield Desk(lambda: NOW, folder=folder, attachments=open_workspace(folder))
    close_workspace()


@pytest.fixture
def opened(demo_desk: Desk) -> Iterator[Callable[[], Window]]:
    """A function that opens the window; what it opened is closed afterwards."""
    windows: list[Window] = []

    def make() -> Window:
        windows.append(open_window(demo_desk))
        return windows[-1]

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    settle()


@pytest.fixture
def standing(
    opened: Callable[[], Window], dressed: QApplication, qtbot: QtBot
) -> Iterator[Callable[[], Window]]:
    """A function that opens a window in which all is filled in and nothing blinks or glows."""
    blinks = dressed.cursorFlashTime()
    dressed.setCursorFlashTime(0)
    QCursor.setPos(QPoint())

    def make() -> Window:
        window = opened()
        qtbot.waitUntil(lambda: bool(window.header.me.person))  # filled in last, with the bell
        return window

    yield make
    dressed.setCursorFlashTime(blinks)


class Strays(QObject):
    """Notes every widget that appears as a window of its own, even for a blink."""

    def __init__(self, *expected: type[QWidget]) -> None:
        super().__init__()
        self.expected = expected
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and not isinstance(watched, self.expected)
        ):
            self.seen.append(type(watched).__name__)
        return False
