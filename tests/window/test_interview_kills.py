"""An interview whose process is killed while one types loses the last 300 ms at most."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from salesdesk.sales import client_list, clients
from salesdesk.sales.spin import interviews
from salesdesk.sales.workspace import close_workspace, open_workspace
from tests.conftest import NOW
from tests.window.test_processes import Start, hear, start

__all__ = ["start"]
pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX's")
LOST = 8
"""Keystrokes that may be gone: 300 ms at 40 ms each, less the one that was typed last."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workspace with one open interview."""
    made = tmp_path / "data"
    open_workspace(made)
    clients.create({"name": "演示橙屿有限公司"}, NOW)
    client = client_list.resolve("演示橙屿")
    interviews.start(client, NOW, language="zh_CN", pack="manufacturing")
    close_workspace()
    return made


def killed_while_answering(start: Start, folder: Path, after: int) -> None:
    writing = start(folder, "talk")
    for _ in range(after):
        typed = int(hear(writing, "TYPED").split()[1])
    for _ in range(LOST):
        hear(writing, "TYPED")
    os.kill(writing.pid, signal.SIGKILL)
    writing.wait()
    _, step, place, *kept = hear(start(folder, "heard"), "HEARD").split()
    assert (step, place) == ("4", "answer")
    assert kept[:typed] == [str(number) for number in range(1, typed + 1)]


@pytest.mark.parametrize("after", [2, 17])
def test_what_they_say_survives_a_kill(start: Start, folder: Path, after: int) -> None:
    killed_while_answering(start, folder, after)


@pytest.mark.long
def test_what_they_say_survives_twenty_kills(start: Start, folder: Path) -> None:
    for after in range(2, 42, 2):
        killed_while_answering(start, folder, after)
