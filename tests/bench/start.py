"""From starting the process to the first painted frame, and to the plan tab painted.

Every start is a process of its own, the product's and a bare window's in turn. A start is timed
from the moment the parent asks for the process to the moment the frame lies painted; memory is
the most the process ever held until the plan tab was painted. On Linux an X server is started
for it where there is one (Xvfb); elsewhere Qt's screenless platform serves both. Both have their
bytecode compiled, as every program has that was started before.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import time

from salesdesk.sales import preferences
from salesdesk.sales.workspace import close_workspace, open_workspace
from tests.bench.figure import Figure
from tests.bench.taking_in import take_in, write_csv

_ROUNDS = 9
_CHILD = Path(__file__).with_name("start_child.py")
_ROOT = Path(__file__).parents[2]


def run(count: int = 100_000, rounds: int = _ROUNDS) -> list[Figure]:
    """Measure *rounds* starts of each kind with *count* clients stored."""
    with tempfile.TemporaryDirectory() as folder, _screen() as surroundings:
        surroundings["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
        data = Path(folder) / "data"
        fill(data, count)
        for kind in ("bare", "salesdesk"):
            _start(kind, data, surroundings)  # the disk's cache is warm for both
        bare, ours = [], []
        for _ in range(rounds):
            bare.append(_start("bare", data, surroundings))
            ours.append(_start("salesdesk", data, surroundings))
    return [
        *_beside("first_frame", "frame", "ms", bare, ours),
        *_beside("first_page", "page", "ms", bare, ours),
        *_beside("memory", "memory", "MB", bare, ours),
    ]


def fill(data: Path, count: int) -> None:
    """Make a workspace of *count* clients in *data*, one that has been used before."""
    source = data.with_suffix(".csv")
    write_csv(source, count)
    open_workspace(data)
    try:
        take_in(source)
        preferences.put("welcomed", True)
    finally:
        close_workspace()
    source.unlink()


def _beside(
    name: str, key: str, unit: str, bare: list[dict[str, float]], ours: list[dict[str, float]]
) -> Iterator[Figure]:
    ratio = statistics.median(a[key] / b[key] for a, b in zip(ours, bare, strict=True))
    value, floor = (statistics.median(one[key] for one in each) for each in (ours, bare))
    yield Figure(f"start.{name}.ratio", ratio, "x", 1.0)
    yield Figure(f"start.{name}_{unit.lower()}", value, unit, floor)


def _start(kind: str, data: Path, surroundings: dict[str, str]) -> dict[str, float]:
    begun = time()
    done = subprocess.run(
        [sys.executable, str(_CHILD), kind, str(data), str(begun)],
        env=surroundings, cwd=_ROOT, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


@contextmanager
def _screen() -> Iterator[dict[str, str]]:
    """Yield the environment of the children, with a screen of their own where one can be had."""
    surroundings = dict(os.environ, PYTHONPATH=str(_ROOT))
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    xvfb = shutil.which("Xvfb") if sys.platform == "linux" else None
    if xvfb is None:
        yield surroundings | {"QT_QPA_PLATFORM": "offscreen"}
        return
    server = subprocess.Popen(
        [xvfb, "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        assert server.stdout is not None
        display = server.stdout.readline().strip()
        yield surroundings | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{display}"}
    finally:
        server.terminate()
        server.wait()
