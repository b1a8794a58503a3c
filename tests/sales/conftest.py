"""The demo week once for a whole module of tests that only read it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from salesdesk.sales import demo as week
from salesdesk.sales.workspace import close_workspace, open_workspace
from tests.conftest import NOW


@pytest.fixture(scope="module")
def told_week(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the open demo workspace; such a module may open no other."""
    folder = tmp_path_factory.mktemp("week")
    open_workspace(folder)
    week.fill(folder, NOW, NOW)
    yield folder
    close_workspace()
