"""The demo week made once and copied for every test, and the pipeline over it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.ui.desk import Desk
from tests.conftest import NOW
from tests.ui.pipeline.probe import Probe


@pytest.fixture
def desk(dressed: QApplication, tmp_path: Path, demo_week: Path) -> Iterator[Desk]:
    folder = tmp_path / "workspace"
    shutil.copytree(demo_week, folder)
    attachments = open_workspace(folder)
    yield Desk(lambda: NOW, folder=folder, attachments=attachments)
    close_workspace()


@pytest.fixture
def probe(desk: Desk, qtbot: QtBot) -> Iterator[Probe]:
    made = Probe(desk, qtbot)
    yield made
    made.close()
