"""The command line as the tests call it: in this process, with its words, exit code and streams."""

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from salesdesk.cli import main
from salesdesk.i18n import set_language

NOW = "2026-09-17T10:30+08:00"


@dataclass(frozen=True)
class Said:
    """What one command line came to."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Return the one JSON document on stdout."""
        return json.loads(self.out)

    def refused(self, *parts: str) -> None:
        """Assert one plain sentence on stderr and nothing else."""
        assert (self.code, self.out) == (1, "")
        assert self.err.count("\n") == 1
        assert "Traceback" not in self.err
        assert "{" not in self.err
        for part in parts:
            assert part in self.err

    def misused(self, *parts: str) -> None:
        """Assert exit code 2, with usage and complaint on stderr."""
        assert (self.code, self.out) == (2, "")
        assert "Traceback" not in self.err
        for part in parts:
            assert part in self.err


Run = Callable[..., Said]


@pytest.fixture
def run(qapp: object, capsys: pytest.CaptureFixture[str]) -> Iterator[Run]:
    """Call the program with these words; ``lang`` and ``data`` come before the verb."""

    def call(*words: object, data: Path | None = None, lang: str = "en", now: str = NOW) -> Said:
        capsys.readouterr()
        before = ["--lang", lang, "--now", now, *(["--data", str(data)] if data else [])]
        code = main([*before, *map(str, words)])
        return Said(code, *capsys.readouterr())

    yield call
    set_language("en")


@pytest.fixture
def week(demo_week: Path, tmp_path: Path) -> Path:
    """A data folder of its own that holds the demo week."""
    return Path(shutil.copytree(demo_week, tmp_path / "week"))
