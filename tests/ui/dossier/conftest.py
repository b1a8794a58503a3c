"""The workspace of three clients, copied for every test, and the tab over it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salesdesk.sales import preferences
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.ui.changes import Changes
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.tab import LAST, DossierTab
from tests.ui.conftest import NOW


@pytest.fixture
def ids(three_clients: tuple[Path, dict[str, int]]) -> dict[str, int]:
    return three_clients[1]


@pytest.fixture
def desk(
    dressed: QApplication, tmp_path: Path, three_clients: tuple[Path, dict[str, int]]
) -> Iterator[Desk]:
    folder = tmp_path / "workspace"
    shutil.copytree(three_clients[0], folder)
    yield Desk(lambda: NOW, folder=folder, attachments=open_workspace(folder))
    close_workspace()


@pytest.fixture
def tab(desk: Desk, ids: dict[str, int], qtbot: QtBot) -> Iterator[DossierTab]:
    made = DossierTab(desk)
    made.resize(1280, 740)
    qtbot.addWidget(made)
    changes = Changes()
    changes.happened.connect(lambda notice: made.notice(frozenset(notice.touched)))
    desk.client_wanted.connect(made.show_client)
    preferences.put(LAST, ids["cloud"])  # opened at once, as the one looked at last
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.hide()  # what was put off looks nothing up any more
    changes.close()
