"""What the tests of the window stand on: a workspace, a desk with a clock that stands still."""

import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salesdesk.i18n import set_language
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.ui import theme
from salesdesk.ui.desk import Desk
from tests.ui.day_world import Thursday, full_thursday, open_world
from tests.ui.dossier.data import build
from tests.ui.plan_probe import Probe, probing

NOW = datetime(2026, 9, 17, 10, 30, tzinfo=timezone(timedelta(hours=8)))
"""The demo's Thursday morning."""


@pytest.fixture
def dressed(qapp: object) -> Iterator[QApplication]:
    """The application in the product's style: Chinese and light, whatever a test makes of it."""
    app = cast(QApplication, qapp)
    theme.load_fonts(app)
    _lighten(app)
    set_language("zh_CN")
    yield app
    # what the test closed goes first: dressing it again would take longer than the test
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    set_language("en")
    _lighten(app)


def _lighten(app: QApplication) -> None:
    """Leave what is light already: dressing all widgets again takes long.

    The sheet stays on between tests, because Qt 6.11 may die when it is emptied and set again.
    """
    if not app.styleSheet() or theme.current().dark:
        theme.apply(app, "light")


@pytest.fixture
def desk(dressed: QApplication, tmp_path: Path, blank: Path) -> Iterator[Desk]:
    """A desk over an empty workspace; its tasks are done at once."""
    folder = tmp_path / "workspace"
    shutil.copytree(blank, folder)
    attachments = open_workspace(folder)
    yield Desk(lambda: NOW, folder=folder, attachments=attachments)
    close_workspace()


class Opened(list[str]):
    """The files handed to the system, by name and content."""


@pytest.fixture
def opened(qapp: object) -> Iterator[Opened]:
    """What was handed to the system, instead of a program that is not there."""

    class Handler(QObject):
        @Slot(QUrl)
        def open(self, url: QUrl) -> None:
            path = Path(url.toLocalFile())
            found.append(f"{path.name}: {path.read_text('utf-8')}")

    found, handler = Opened(), Handler()
    QDesktopServices.setUrlHandler("file", handler, "open")  # type: ignore[arg-type]
    yield found
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture(scope="session")
def three_clients(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, int]]:
    """A workspace with three clients to be copied, one of them well known; and their ids."""
    folder = tmp_path_factory.mktemp("three") / "workspace"
    return folder, build(folder)


@pytest.fixture(scope="session")
def thursday(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Thursday]:
    """A workspace with a full Thursday to be copied, and the ids of what is in it."""
    folder = tmp_path_factory.mktemp("thursday") / "workspace"
    ids = full_thursday(open_world(folder))
    close_workspace()
    return folder, ids


@pytest.fixture
def ids(thursday: tuple[Path, Thursday]) -> Thursday:
    """The ids of what is in the Thursday of ``probe``."""
    return thursday[1]


@pytest.fixture
def probe(
    dressed: QApplication, qtbot: QtBot, tmp_path: Path, thursday: tuple[Path, Thursday]
) -> Iterator[Probe]:
    """The daily plan tab over a full Thursday."""
    folder = tmp_path / "workspace"
    shutil.copytree(thursday[0], folder)
    with probing(qtbot, folder) as made:
        yield made
