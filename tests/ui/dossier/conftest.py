"""A workspace made once a module and copied for every test, and the tab over it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.ui.changes import Changes
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.tab import DossierTab
from tests.ui.dossier.data import NOW, build


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, int]]:
    folder = tmp_path_factory.mktemp("built") / "workspace"
    return folder, build(folder)


@pytest.fixture
def ids(built: tuple[Path, dict[str, int]]) -> dict[str, int]:
    return built[1]


@pytest.fixture
def desk(
    dressed: QApplication, tmp_path: Path, built: tuple[Path, dict[str, int]]
) -> Iterator[Desk]:
    folder = tmp_path / "workspace"
    shutil.copytree(built[0], folder)
    attachments = open_workspace(folder)
    yield Desk(lambda: NOW, folder=folder, attachments=attachments)
    close_workspace()


@pytest.fixture
def tab(desk: Desk, ids: dict[str, int], qtbot: QtBot) -> Iterator[DossierTab]:
    made = DossierTab(desk)
    made.resize(1280, 740)
    qtbot.addWidget(made)
    changes = Changes()
    changes.happened.connect(lambda notice: made.notice(frozenset(notice.touched)))
    desk.client_wanted.connect(made.show_client)
    with qtbot.waitExposed(made):
        made.show()
    made.show_client(ids["cloud"])
    yield made
    made.hide()  # what was put off looks nothing up any more
    changes.close()
