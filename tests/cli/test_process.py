"""The installed program in processes of its own: locale, rights, full disk, pipes, silence."""

import ctypes
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import NOW

resource = pytest.importorskip("resource", reason="POSIX processes")
LIBC = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None
PR_CAPBSET_DROP, OVERRIDES = 24, (1, 2)  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
PASSED_ON = (
    "PATH", "HOME", "QT_QPA_PLATFORM", "SYSTEMROOT",
    "LD_LIBRARY_PATH", "XKB_CONFIG_ROOT", "FONTCONFIG_PATH",  # where Qt's libraries were unpacked
)  # fmt: skip
CSV = "客户名称,城市\n" + "".join(f"演示第{number}公司,示例市\n" for number in range(3000))


def drop_rights() -> None:
    """Let even root mind the mode of its own files."""
    if LIBC is not None:
        for right in OVERRIDES:
            LIBC.prctl(PR_CAPBSET_DROP, right, 0, 0, 0)


def small_files() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))


def program(
    *words: object,
    before: Callable[[], None] | None = None,
    env: dict[str, str] | None = None,
    out: Any = subprocess.PIPE,
    **options: Any,
) -> subprocess.CompletedProcess[bytes]:
    kept = {key: os.environ[key] for key in PASSED_ON if key in os.environ}
    return subprocess.run(
        [sys.executable, "-m", "salesdesk", *map(str, words)],
        env={**kept, **(env or {})}, preexec_fn=before, stdout=out, stderr=subprocess.PIPE,
        timeout=60, cwd=Path(__file__).parent.parent.parent, **options,
    )  # fmt: skip


def one_sentence(done: subprocess.CompletedProcess[bytes]) -> str:
    told = done.stderr.decode()
    assert (done.returncode, done.stdout) == (1, b"")
    assert told.count("\n") == 1, told
    assert "Traceback" not in told
    return told


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C"}, {"LC_ALL": "POSIX"}, {"LANG": "C"}, {},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
)  # fmt: skip
def test_a_plain_locale_prints_chinese_and_nothing_else(week: Path, env: dict[str, str]) -> None:
    done = program("--data", week, "--lang", "zh_CN", "--now", NOW, "day", env=env)
    assert (done.returncode, done.stderr) == (0, b"")
    if "PYTHONUTF8" in env:
        assert done.stdout.startswith(b"2026-09-17  ???\n")
    else:
        assert done.stdout.decode().startswith("2026-09-17  工作日\n")


def test_restoring_without_a_runtime_folder_says_nothing_but_that(
    week: Path, tmp_path: Path
) -> None:
    assert program("--data", week, "backup", tmp_path / "b").returncode == 0
    done = program("--data", tmp_path / "d", "--lang", "en", "restore", tmp_path / "b")
    assert (done.stdout, done.stderr) == (b"The workspace is restored.\n", b"")


def test_one_json_document_of_utf8_in_any_locale(week: Path) -> None:
    done = program("--data", week, "find", "演示", "--json", env={"LC_ALL": "C"})
    assert len(json.loads(done.stdout)) == 12


class TestRights:
    @pytest.fixture
    def closed(self, week: Path) -> Iterator[Path]:
        """A data folder that the program may read but not write to."""
        for path in week.iterdir():
            path.chmod(0o444)
        week.chmod(0o555)
        yield week
        week.chmod(0o755)

    @pytest.mark.parametrize("verb", [["find", "演示"], ["demo"], ["check"]])
    def test_a_folder_one_may_not_write_to(self, closed: Path, verb: list[str]) -> None:
        done = program("--data", closed, "--lang", "zh_CN", *verb, before=drop_rights)
        assert str(closed) in one_sentence(done)

    def test_a_file_one_may_not_write_to(self, closed: Path, tmp_path: Path) -> None:
        closed.chmod(0o755)
        file = tmp_path / "a.csv"
        file.write_text(CSV, "utf-8")
        done = program("--data", closed, "--lang", "en", "import", file, before=drop_rights)
        assert "write permission" in one_sentence(done)

    @pytest.mark.parametrize("verb", ["import", "restore"])
    def test_a_file_one_may_not_read(self, tmp_path: Path, verb: str) -> None:
        file = tmp_path / "secret.csv"
        file.write_text(CSV, "utf-8")
        file.chmod(0o000)
        data = tmp_path / "d"
        done = program("--data", data, "--lang", "en", verb, file, before=drop_rights)
        assert "secret.csv" in one_sentence(done)

    @pytest.mark.parametrize("verb", ["backup", "print"])
    def test_a_place_one_may_not_write_to(self, week: Path, tmp_path: Path, verb: str) -> None:
        place = tmp_path / "closed"
        place.mkdir(0o555)
        out = place / "out"
        words = ["print", "background", "--blank", "-o", out] if verb == "print" else [verb, out]
        done = program("--data", week, "--lang", "zh_CN", *words, before=drop_rights)
        assert str(out) in one_sentence(done)


def test_a_full_disk_loses_nothing(week: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text(CSV, "utf-8")
    for words in (["import", file], ["backup", tmp_path / "b"]):
        done = program("--data", week, "--lang", "en", *words, before=small_files)
        assert "disk is full" in one_sentence(done), words
    assert not (tmp_path / "b").exists()
    assert {path.name for path in tmp_path.iterdir()} == {"week", "a.csv"}
    done = program("--data", week, "check", "--deep", "--json")
    assert json.loads(done.stdout)["ok"]
    done = program("--data", week, "find", "演示", "--json", "--limit", "99")
    assert len(json.loads(done.stdout)) == 12


def test_a_reader_that_leaves_early_is_no_fault(week: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "salesdesk", "--data", str(week), "find", "演示"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdout.close()
    told = child.stderr.read()
    child.stderr.close()
    assert (child.wait(60), told) == (0, b"")
