"""The harness itself: what must fail a test does, on a real run of pytest."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

CULPRITS = {
    "qt_warning": "from PySide6.QtCore import qWarning\ndef test(qapp): qWarning('stray')",
    "stray_log": "import logging\ndef test(): logging.getLogger('any').warning('stray')",
    "thread": """
import threading
def test():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
""",
    "destructor": """
class Thing:
    def __del__(self): 1 / 0
def test():
    Thing()
""",
    "slot": """
from PySide6.QtCore import QTimer
def test(qtbot):
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.wait(20)
""",
    "warning": "import warnings\ndef test(): warnings.warn('old', DeprecationWarning)",
}
INNOCENT = """
import logging, os
from pathlib import Path
def test_expected_log(stray_logs):
    logging.getLogger('any').warning('expected')
    assert [record.getMessage() for record in stray_logs] == ['expected']
    stray_logs.clear()
def test_home_is_nobodys():
    assert 'salesdesk-tests-' in str(Path.home())
def test_golden(golden): golden('told.txt', 'one\\n')
def test_snapshot(snapshot, qapp):
    from PySide6.QtGui import QImage
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(0x336699 if 'RED' not in os.environ else 0xff0000)
    snapshot('blue', image)
"""


def pytest_on(file: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml"), "-q"]
    command += ["-p", "tests.conftest", f"--rootdir={file.parent}", str(file), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout


def test_what_must_fail_fails(tmp_path: Path) -> None:
    for name, text in CULPRITS.items():
        (tmp_path / f"test_{name}.py").write_text(text)
    told = pytest_on(tmp_path)
    blamed = {name for name in CULPRITS if f"test_{name}.py::test" in told.partition("summary")[2]}
    assert blamed == set(CULPRITS)


def test_goldens_are_kept_when_asked_and_changes_are_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "test_innocent.py").write_text(INNOCENT)
    assert "4 passed" in pytest_on(tmp_path, "--update-golden", "--update-snapshots")
    (tmp_path / "golden" / "told.txt").write_text("two\n")
    monkeypatch.setenv("RED", "1")
    told = pytest_on(tmp_path)
    assert "2 failed, 2 passed" in told
    assert "squares of 32 differ within 0,0–32,32" in told
