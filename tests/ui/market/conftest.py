"""The market view over a copy of the demo week, with undo at hand."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salesdesk.sales import demo as week
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.ui.changes import Changes
from salesdesk.ui.desk import Desk
from salesdesk.ui.market.view import MarketView
from tests.conftest import NOW


@pytest.fixture(scope="session")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a workspace with the demo week, to be copied."""
    folder = tmp_path_factory.mktemp("market") / "workspace"
    open_workspace(folder)
    week.fill(folder, NOW, NOW)
    close_workspace()
    return folder


@pytest.fixture
def desk(dressed: QApplication, tmp_path: Path, told: Path) -> Iterator[Desk]:
    folder = tmp_path / "workspace"
    shutil.copytree(told, folder)
    attachments = open_workspace(folder)
    yield Desk(lambda: NOW, folder=folder, attachments=attachments)
    close_workspace()


@pytest.fixture
def view(desk: Desk, qtbot: QtBot) -> Iterator[MarketView]:
    made = MarketView(desk)
    made.resize(1280, 700)
    qtbot.addWidget(made)
    changes = Changes()
    changes.happened.connect(lambda notice: made.notice(frozenset(notice.touched)))
    with qtbot.waitExposed(made):
        made.show()
    yield made
    changes.close()
