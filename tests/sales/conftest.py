"""The demo week once for a whole module of tests that only read it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from salesdesk.sales.workspace import close_workspace, open_workspace


@pytest.fixture(scope="module")
def told_week(demo_week: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the open demo workspace; such a module may open no other."""
    folder = tmp_path_factory.mktemp("week") / "data"
    shutil.copytree(demo_week, folder)
    open_workspace(folder)
    yield folder
    close_workspace()
