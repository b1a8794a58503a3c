"""A folder that cannot be opened: one window, one right sentence, nothing changed."""

from __future__ import annotations

import logging
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from salesdesk.errors import Refused
from salesdesk.house import House
from salesdesk.i18n import sentence
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store.database import database
from salesdesk.store.migrations import VERSION
from salesdesk.ui.window import Window
from tests.cli.test_process import drop_rights
from tests.conftest import NOW
from tests.ui.audit import audit
from tests.window.test_processes import Start, hear
from tests.window.test_processes import start as start

HOLD = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1])
held.execute("PRAGMA locking_mode = EXCLUSIVE")
held.execute("PRAGMA user_version")
held.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.readline()
"""


def newer(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 999")


def damaged(file: Path) -> None:
    kept = bytearray(file.read_bytes())
    kept[2000:-200] = b"\x5a" * (len(kept) - 2200)
    file.write_bytes(kept)


def foreign(file: Path) -> None:
    file.write_bytes(b"\x89PNG of somebody else" * 400)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    open_workspace(made)
    close_workspace()
    return made


@pytest.fixture
def house(
    dressed: QApplication, folder: Path, stray_logs: list[logging.LogRecord]
) -> Iterator[House]:
    made = House(dressed, folder, "zh_CN", lambda: NOW)
    yield made
    for each in (made.trouble, made.window):
        if each is not None:
            each.close()
            each.deleteLater()
    made.close()
    of_no_screen = "This plugin does not support"
    stray_logs[:] = [one for one in stray_logs if of_no_screen not in one.getMessage()]


@pytest.mark.parametrize(
    ("harm", "code"),
    [(newer, "data_newer"), (damaged, "data_damaged"), (foreign, "data_foreign")],
)
def test_what_cannot_be_opened_is_said_and_left(
    house: House, folder: Path, harm: Callable[[Path], None], code: str
) -> None:
    file = folder / "workspace.db"
    harm(file)
    before = file.read_bytes()
    assert house.open()
    assert house.trouble is not None
    facts = {"path": str(file), "found": 999, "known": VERSION}
    told = " ".join(
        each.text() for each in house.trouble.findChildren(type(house.trouble.banner.text))
    )
    assert sentence(Refused(code, **facts)) in told
    assert audit(house.trouble) == []
    assert file.read_bytes() == before


def test_a_file_another_program_holds(
    house: House, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "patience", 0.2)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder / "workspace.db")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as other:  # fmt: skip
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        assert house.open()
        assert house.trouble is not None
        other.communicate("\n")
    house.trouble.buttons["retry"].click()
    assert isinstance(house.window, Window)


def test_a_folder_one_may_not_write_to(start: Start, folder: Path) -> None:
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    told = hear(start(folder, preexec_fn=drop_rights), "TROUBLE")
    folder.chmod(0o755)
    assert "写入" in told or "写" in told
    assert str(folder) in told
