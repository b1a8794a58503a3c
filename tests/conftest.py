"""What every test stands on: no screen, no real home, no stray word from Qt or a log.

A Qt warning fails the test it happens in (``qt_log_level_fail`` in pyproject.toml), an
exception in a slot, a thread or a destructor too (pytest and pytest-qt with warnings as errors),
and so does a log record of WARNING or above that the test did not take away.
"""

import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import hypothesis
import pytest

from salesdesk.paths import resource
from salesdesk.store.attachments import AttachmentStore
from salesdesk.store.workspace import ATTACHMENT_FILE
from tests.goldens import Golden, Snapshot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anybody imports Qt

hypothesis.settings.register_profile(
    "steady", derandomize=True, deadline=None, database=None, max_examples=50
)
hypothesis.settings.register_profile("explore", deadline=None, max_examples=1000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

if sys.dont_write_bytecode and sys.pycache_prefix is None:
    # Whoever wants no byte code beside the sources still wants it once: the tests start dozens of
    # processes, each of which would compile the whole program and its libraries again.
    sys.dont_write_bytecode = False
    sys.pycache_prefix = os.environ["PYTHONPYCACHEPREFIX"] = str(Path(sys.prefix, "bytecode"))
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

_HOME = pytest.StashKey[str]()
_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>{fonts}</dir><cachedir>{cache}</cachedir><match target="font">
<edit name="antialias" mode="assign"><bool>true</bool></edit>
<edit name="rgba" mode="assign"><const>none</const></edit>
<edit name="hinting" mode="assign"><bool>true</bool></edit>
<edit name="hintstyle" mode="assign"><const>hintslight</const></edit></match></fontconfig>"""
"""Letters come from our own files and are drawn one way, whatever this machine prefers."""


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("salesdesk")
    group.addoption(
        "--update-golden", action="store_true", help="write the golden texts anew, then look at git"
    )
    group.addoption(
        "--update-snapshots", action="store_true", help="write the pictures anew, then look at them"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Give the tests a home of their own, so that nobody's real data is ever touched."""
    home = tempfile.mkdtemp(prefix="salesdesk-tests-")
    config.stash[_HOME] = home
    for name in ("DATA", "CONFIG", "CACHE", "STATE", "RUNTIME"):
        folder = Path(home, name.lower())
        folder.mkdir(mode=0o700)
        os.environ[f"XDG_{name}_DIR" if name == "RUNTIME" else f"XDG_{name}_HOME"] = str(folder)
    os.environ["HOME"] = os.environ["USERPROFILE"] = home
    fonts = Path(home, "fonts.conf")
    fonts.write_text(_FONTS.format(fonts=resource("fonts").as_posix(), cache=home))
    os.environ["FONTCONFIG_FILE"] = str(fonts)


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(config.stash[_HOME], ignore_errors=True)
    if sys.pycache_prefix and not hasattr(config, "workerinput"):
        # what the tests installed and wrote in temporary folders is never run again
        passing = Path(tempfile.gettempdir()).resolve()
        kept = Path(sys.pycache_prefix, passing.relative_to(passing.anchor))
        shutil.rmtree(kept, ignore_errors=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long tests to ``-m long``."""
    if not config.option.markexpr:
        config.hook.pytest_deselected(items=[i for i in items if i.get_closest_marker("long")])
        items[:] = [item for item in items if not item.get_closest_marker("long")]


def pytest_runtest_logfinish() -> None:
    """Let the widgets of the test that ended really go.

    pytest-qt asks for their deletion, which Qt does when an event loop ends; none runs here, and
    without this every change of theme or language would walk the widgets of all earlier tests.
    """
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session")
def qapp(qapp: object) -> object:
    """Qt's application with the product's own font, so that no picture depends on the system's."""
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtWidgets import QApplication

    for file in sorted(resource("fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        families = QFontDatabase.applicationFontFamilies(number)
        QApplication.setFont(QFont(families, QApplication.font().pointSize()))
    return qapp


class _Keeper(logging.Handler):
    def __init__(self, kept: list[logging.LogRecord]) -> None:
        super().__init__(logging.WARNING)
        self.kept = kept

    def emit(self, record: logging.LogRecord) -> None:
        self.kept.append(record)


@pytest.fixture(autouse=True)
def stray_logs() -> Iterator[list[logging.LogRecord]]:
    """The warnings logged during the test; one that expects some asserts and clears them."""
    kept: list[logging.LogRecord] = []
    keeper = _Keeper(kept)
    logging.getLogger().addHandler(keeper)
    yield kept
    logging.getLogger().removeHandler(keeper)
    told = [f"{record.name}: {record.getMessage()}" for record in kept]
    assert not told, "stray log records (take stray_logs and clear what is expected)"


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compare a text with the one kept beside the test: ``golden("brief.txt", text)``."""
    return Golden(request.path.parent / "golden", request.config.getoption("--update-golden"))


@pytest.fixture
def snapshot(request: pytest.FixtureRequest, tmp_path: Path) -> Snapshot:
    """Compare a picture with the one kept beside the test: ``snapshot("plan", widget.grab())``."""
    update = request.config.getoption("--update-snapshots")
    return Snapshot(request.path.parent / "snapshots", update, tmp_path)


NOW = datetime.fromisoformat("2026-09-17T10:30:00+08:00")
"""The demo week's Thursday morning, as every story of the tests knows it."""


@pytest.fixture
def now() -> datetime:
    """The fixed present moment of the tests."""
    return NOW


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a closed, empty workspace, to be copied: making one takes five times longer."""
    from salesdesk.sales.workspace import close_workspace, open_workspace

    folder = tmp_path_factory.mktemp("blank") / "workspace"
    open_workspace(folder)
    close_workspace()
    return folder


@pytest.fixture
def workspace(tmp_path: Path, blank: Path) -> Iterator[Path]:
    """An open, empty workspace; the folder it lies in."""
    from salesdesk.sales.workspace import close_workspace, open_workspace
    from salesdesk.store.database import database

    folder = tmp_path / "data"
    shutil.copytree(blank, folder)
    open_workspace(folder)
    listeners = list(database.listeners)
    yield folder
    database.listeners[:] = listeners
    close_workspace()


@pytest.fixture
def attachments(workspace: Path) -> AttachmentStore:
    """The attachment store of the open workspace."""
    return AttachmentStore(workspace / ATTACHMENT_FILE)


DEMO_WEEK = "SALESDESK_TESTS_DEMO_WEEK"
"""Names the folder of the demo week to a process of tests that a test starts."""


@pytest.fixture(scope="session")
def demo_week(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a closed workspace with the demo week, to be copied: filling takes long."""
    if DEMO_WEEK in os.environ:
        return Path(os.environ[DEMO_WEEK])
    from salesdesk.sales import demo as week
    from salesdesk.sales.workspace import close_workspace, open_workspace

    folder = tmp_path_factory.mktemp("demo") / "workspace"
    open_workspace(folder)
    week.fill(folder, NOW, NOW)
    close_workspace()
    return folder


@pytest.fixture
def demo(workspace: Path, demo_week: Path) -> Path:
    """An open workspace with the demo week as of the fixed present moment."""
    from salesdesk.sales.workspace import close_workspace, open_workspace

    close_workspace()
    shutil.copytree(demo_week, workspace, dirs_exist_ok=True)
    open_workspace(workspace)
    return workspace
