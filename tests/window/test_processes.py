"""Real processes on one folder: a second start, a crash, folders that cannot be opened."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Timer

import pytest

from salesdesk.sales import clients
from salesdesk.sales.workspace import close_workspace, open_workspace
from tests.conftest import NOW

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 and file modes are POSIX's")
ROOT = Path(__file__).parent.parent.parent
LATER = 12  # keystrokes, 40 ms apart
GUARD_S = 20
"""A process that hangs is ended after so many seconds, and its test fails."""
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """A function that starts the program on a folder; what still runs is killed at the end."""
    running: list[subprocess.Popen[str]] = []
    guards: list[Timer] = []

    def begin(folder: Path, what: str = "stay", **more: object) -> subprocess.Popen[str]:
        process: subprocess.Popen[str] = subprocess.Popen(
            [sys.executable, "-m", "tests.window.child", str(folder), what],
            stdout=subprocess.PIPE, text=True, cwd=ROOT, **more,  # type: ignore[call-overload]
        )  # fmt: skip
        running.append(process)
        guards.append(Timer(GUARD_S, process.kill))
        guards[-1].start()
        return process

    yield begin
    for guard in guards:
        guard.cancel()
    for process in running:
        if process.poll() is None:
            process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def hear(process: subprocess.Popen[str], word: str) -> str:
    """Read what the process tells until it says *word*; return that line."""
    assert process.stdout is not None
    heard = []
    for line in process.stdout:
        if line.startswith(word):
            return line.strip()
        heard.append(line)
    raise AssertionError(f"{word} was never said, but: {heard}")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workspace with one client."""
    made = tmp_path / "data"
    open_workspace(made)
    clients.create({"name": "演示草稿有限公司"}, NOW)
    close_workspace()
    return made


def test_a_second_start_raises_the_first_and_a_crash_lets_the_next_in(
    start: Start, folder: Path
) -> None:
    first = start(folder)
    hear(first, "OPEN")
    second = start(folder)
    assert hear(second, "END") == "END 0"
    hear(first, "RAISED")
    os.kill(first.pid, signal.SIGKILL)
    first.wait()
    hear(start(folder), "OPEN")


def killed_while_typing(start: Start, folder: Path, after: int) -> None:
    writing = start(folder, "write")
    for _ in range(after):
        typed = int(hear(writing, "TYPED").split()[1])
    for _ in range(LATER):  # longer than a draft takes; the text goes on growing meanwhile
        hear(writing, "TYPED")
    os.kill(writing.pid, signal.SIGKILL)
    writing.wait()
    kept = hear(start(folder, "draft"), "DRAFT").split()[1:]
    assert kept[:typed] == [str(number) for number in range(1, typed + 1)]


@pytest.mark.parametrize("after", [3, pytest.param(17, marks=pytest.mark.long)])
def test_what_is_typed_survives_a_kill(start: Start, folder: Path, after: int) -> None:
    killed_while_typing(start, folder, after)


@pytest.mark.long
def test_what_is_typed_survives_twenty_kills(start: Start, folder: Path) -> None:
    for after in range(2, 42, 2):
        killed_while_typing(start, folder, after)
