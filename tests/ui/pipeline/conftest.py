"""The demo week made once and copied for every test, and the pipeline over it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salesdesk.sales import demo
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.ui.desk import Desk
from tests.conftest import NOW
from tests.ui.pipeline.probe import Probe


@pytest.fixture(scope="session")
def week(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("week") / "workspace"
    open_workspace(folder)
    demo.fill(folder, NOW, NOW)
    close_workspace()
    return folder


@pytest.fixture
def desk(dressed: QApplication, tmp_path: Path, week: Path) -> Iterator[Desk]:
    folder = tmp_path / "workspace"
    shutil.copytree(week, folder)
    attachments = open_workspace(folder)
    yield Desk(lambda: NOW, folder=folder, attachments=attachments)
    close_workspace()


@pytest.fixture
def probe(desk: Desk, qtbot: QtBot) -> Iterator[Probe]:
    made = Probe(desk, qtbot)
    yield made
    made.close()
