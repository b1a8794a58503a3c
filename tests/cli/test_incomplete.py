"""A program that lacks a part, a library or a screen says so in one sentence."""

import os
from pathlib import Path

import pytest

from tests.cli.test_process import one_sentence, program

WHERE = {"en": "Install salesdesk again", "zh_CN": "重新安装"}


@pytest.mark.parametrize(
    ("part", "verb", "lang"),
    [
        ("PySide6", ["find", "x"], "zh_CN"),
        ("PySide6", [], "en"),
        ("sqlcipher3", ["day"], "en"),
        ("sqlcipher3", [], "zh_CN"),
        ("reportlab", ["print", "background", "--blank", "-o", "never.pdf"], "zh_CN"),
    ],
)
def test_a_missing_library(tmp_path: Path, part: str, verb: list[str], lang: str) -> None:
    (tmp_path / f"{part}.py").write_text(f"raise ModuleNotFoundError(name={part!r})")
    done = program(
        "--data", tmp_path / "d", "--lang", lang, *verb, env={"PYTHONPATH": str(tmp_path)}
    )
    told = one_sentence(done)
    assert part in told
    assert WHERE[lang] in told


def test_a_library_missed_only_when_the_window_is_furnished(week: Path, tmp_path: Path) -> None:
    (tmp_path / "peewee.py").write_text("raise ModuleNotFoundError(name='peewee')")
    env = {"PYTHONPATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    assert "peewee" in one_sentence(program("--data", week, "--lang", "en", env=env))


@pytest.mark.skipif(os.name != "posix", reason="screens of X")
@pytest.mark.parametrize(("lang", "word"), [("en", "no screen"), ("zh_CN", "没有屏幕")])
def test_no_screen(tmp_path: Path, lang: str, word: str) -> None:
    env = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":987"}
    assert word in one_sentence(program("--data", tmp_path, "--lang", lang, env=env))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("verb", [["find", "演示"], ["forms", "--json"], ["day"]])
def test_an_answer_that_finds_no_room(week: Path, verb: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = program("--data", week, "--lang", "en", *verb, out=full)
    assert done.returncode == 1
    assert done.stderr.decode().count("\n") == 1
    assert b"could not be written out" in done.stderr
