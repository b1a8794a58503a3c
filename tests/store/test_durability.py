"""What was committed survives the death of the process and a full disk."""

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from salesdesk.sales import health
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store.records import Client

WRITER = """
import sys
from datetime import datetime
from pathlib import Path
from salesdesk.errors import Refused
from salesdesk.sales import clients, workspace
workspace.open_workspace(Path(sys.argv[1]))
now = datetime.fromisoformat("2026-09-17T10:30:00+08:00")
try:
    for number in range(100000):
        clients.create({"name": f"演示{number}", "details": "长" * 400}, now, ["展会"])
        print(number, flush=True)
except Refused as refused:
    print("refused", refused.code, flush=True)
"""


@pytest.mark.parametrize("after", [1, 3, 8, 20, 45])
def test_killed_while_writing(tmp_path: Path, after: int) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    said = [child.stdout.readline() for _ in range(after)]
    child.send_signal(signal.SIGKILL)
    said += child.stdout.readlines()
    child.stdout.close()
    child.wait()
    told = int([line for line in said if line.endswith("\n")][-1])
    attachments = open_workspace(tmp_path)
    try:
        assert Client.select().count() >= told + 1
        assert health.check(attachments, deep=True) == []
    finally:
        close_workspace()


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
def test_a_full_disk_refuses_and_keeps_what_was_there(tmp_path: Path) -> None:
    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_200_000, 1_200_000))

    told = subprocess.run(
        [sys.executable, "-c", WRITER, str(tmp_path)],
        stdout=subprocess.PIPE, text=True, preexec_fn=limit, check=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    ).stdout.split("\n")  # fmt: skip
    assert told[-2] == "refused disk_full"
    attachments = open_workspace(tmp_path)
    try:
        assert Client.select().count() == int(told[-3]) + 1
        assert health.check(attachments, deep=True) == []
    finally:
        close_workspace()
