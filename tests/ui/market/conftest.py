"""The market view over a copy of the demo week, with undo at hand."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.ui.changes import Changes
from salesdesk.ui.desk import Desk
from salesdesk.ui.market.view import MarketView
from tests.conftest import NOW


@pytest.fixture
def desk(dressed: QApplication, tmp_path: Path, demo_week: Path) -> Iterator[Desk]:
    folder = tmp_path / "workspace"
    shutil.copytree(demo_week, folder)
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
    made.hide()  # what was put off asks nothing any more
    changes.close()
