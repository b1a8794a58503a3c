"""The benchmarks run and say what they promise; how fast anything is, no test asks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROMISED = {
    "start.first_frame.ratio",
    "start.first_page.ratio",
    "start.memory.ratio",
    "search.100k.p95_ms",
    "paper.form_vs_typst.ratio",
    "paper.list_1000_s",
    "import.100k.ratio",
    "table.worst_frame_ms",
    "duplicates.one_name_ms",
    "duplicates.all_s",
    "merge.1000_ms",
    "dossier.open.ratio",
    "timeline.search_ms",
    "interview.key.ratio",
}


@pytest.mark.long
def test_every_promised_figure_is_told_as_json() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench", "--json", "--trial"],
        cwd=ROOT, capture_output=True, text=True, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, timeout=170,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)
    assert {figure["name"] for figure in figures} >= PROMISED
    for figure in figures:
        assert set(figure) == {"name", "value", "unit", "floor"}
        assert figure["value"] > 0
        assert figure["floor"] is None or figure["floor"] > 0
