"""What the tests of the window stand on: a workspace, a desk with a clock that stands still."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from salesdesk.i18n import set_language
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.ui import theme
from salesdesk.ui.desk import Desk

NOW = datetime(2026, 9, 17, 10, 30, tzinfo=timezone(timedelta(hours=8)))
"""The demo's Thursday morning."""


@pytest.fixture
def dressed(qapp: object) -> Iterator[QApplication]:
    """The application in the product's style: Chinese and light, whatever a test makes of it."""
    app = cast(QApplication, qapp)
    theme.load_fonts(app)
    theme.apply(app, "light")
    set_language("zh_CN")
    yield app
    set_language("en")
    app.setStyleSheet("")
    theme.apply(app, "light")
    app.setStyleSheet("")


@pytest.fixture
def desk(dressed: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """A desk over an empty workspace; its tasks are done at once."""
    attachments = open_workspace(tmp_path / "workspace")
    yield Desk(lambda: NOW, folder=tmp_path / "workspace", attachments=attachments)
    close_workspace()
