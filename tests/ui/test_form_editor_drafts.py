"""Drafts: kept after a pause and when the keyboard leaves, restored, discarded, never lost."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from salesdesk.sales import drafts
from salesdesk.store.workspace import close_workspace, open_workspace
from salesdesk.ui.desk import Desk
from salesdesk.ui.form_editor.drafts import DraftKeeper
from salesdesk.ui.form_editor.editor import FormEditor
from tests.ui.form_probe import EVERY_KIND, commit, now

CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from salesdesk.store.workspace import open_workspace
from salesdesk.ui.desk import Desk
from salesdesk.ui.form_editor.drafts import DraftKeeper
from salesdesk.ui.form_editor.editor import FormEditor
from tests.ui.form_probe import EVERY_KIND, commit, now

app = QApplication([])
open_workspace(Path(sys.argv[1]))
editor = FormEditor(EVERY_KIND, now)
keeper = DraftKeeper(editor, "every_kind", "client:1", Desk(now))
editor.show()
line = editor.cell("name").entry.focus_target()
keeper.kept.connect(lambda _: print("kept", flush=True))
commit(line, "打到一半的字")
app.exec()
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Path]:
    open_workspace(tmp_path)
    yield tmp_path
    close_workspace()


def opened(qtbot: QtBot, name: str = "") -> tuple[FormEditor, DraftKeeper]:
    editor = FormEditor(EVERY_KIND, now)
    qtbot.addWidget(editor)
    editor.set_values({"name": name})
    keeper = DraftKeeper(editor, "every_kind", "client:1", Desk(now))
    editor.show()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    return editor, keeper


def write(editor: FormEditor, text: str) -> None:
    target = editor.cell("name").entry.focus_target()
    target.setFocus()
    commit(target, text)


def test_an_edit_is_kept_after_a_pause(qtbot: QtBot, workspace: Path) -> None:
    editor, keeper = opened(qtbot)
    with qtbot.waitSignal(keeper.kept, timeout=2000):
        write(editor, "演示")
    found = drafts.find("every_kind", "client:1")
    assert found is not None
    assert found.answers["name"] == "演示"


def test_an_edit_is_kept_at_once_when_the_keyboard_leaves(qtbot: QtBot, workspace: Path) -> None:
    editor, keeper = opened(qtbot)
    write(editor, "演示")
    editor.cell("story").entry.focus_target().setFocus()
    assert not keeper.pending
    assert drafts.find("every_kind", "client:1") is not None


def test_a_draft_comes_back_and_can_be_discarded_and_taken_back(
    qtbot: QtBot, workspace: Path
) -> None:
    editor, keeper = opened(qtbot, "旧名")
    write(editor, "新")
    editor.hide()
    again, keeper = opened(qtbot, "旧名")
    assert "新" in again.values()["name"]
    assert keeper.banner.isVisible()
    keeper._discard()
    assert again.values()["name"] == "旧名"
    assert drafts.find("every_kind", "client:1") is None
    keeper._take_back({"name": "新旧名"})
    assert again.values()["name"] == "新旧名"
    assert drafts.find("every_kind", "client:1") is not None


def test_saving_forgets_the_draft(qtbot: QtBot, workspace: Path) -> None:
    editor, keeper = opened(qtbot)
    write(editor, "演示")
    keeper.keep()
    keeper.saved()
    assert drafts.find("every_kind", "client:1") is None


def test_a_killed_program_loses_nothing_that_was_kept(tmp_path: Path, qtbot: QtBot) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert child.stdout is not None
    assert child.stdout.readline().strip() == "kept"
    child.kill()
    child.wait()
    child.stdout.close()
    open_workspace(tmp_path)
    try:
        editor, keeper = opened(qtbot)
        assert editor.values()["name"] == "打到一半的字"
        assert keeper.banner.isVisible()
    finally:
        close_workspace()
