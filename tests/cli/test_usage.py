"""Help and complaints are in the user's language; wrong use is exit code 2, never a traceback."""

import re
from pathlib import Path

import pytest

from salesdesk import __version__
from salesdesk.cli.verbs import VERBS
from tests.cli.conftest import Run

CHINESE = re.compile(r"[\u4e00-\u9fff]")


@pytest.mark.parametrize("verb", ["", *VERBS])
def test_help_is_wholly_in_one_language(run: Run, verb: str) -> None:
    words = [verb, "--help"] if verb else ["--help"]
    english, chinese = run(*words), run(*words, lang="zh_CN")
    for said in (english, chinese):
        assert (said.code, said.err) == (0, "")
    assert english.out.startswith("usage: salesdesk")
    assert not CHINESE.search(english.out)
    assert chinese.out.startswith("用法：salesdesk")
    for foreign in ("usage", "options", "arguments", "show this", "positional"):
        assert foreign not in chinese.out


def test_the_help_names_every_verb(run: Run) -> None:
    told = run("--help").out
    assert all(re.search(rf"^ +{verb} ", told, re.MULTILINE) for verb in VERBS)


def test_the_version(run: Run) -> None:
    assert run("--version").out == f"salesdesk {__version__}\n"


@pytest.mark.parametrize(
    ("words", "english", "chinese"),
    [
        (["bogus"], "verb cannot be “bogus”; choose from demo, import", "“bogus”，可选：demo"),
        (["print"], "missing: form, -o/--output", "缺少：form"),
        (["print", "background"], "missing: -o/--output", "缺少：-o/--output"),
        (["find"], "missing: text", "缺少：text"),
        (["find", "x", "--limit"], "--limit needs a value", "--limit 后面要给一个值"),
        (["find", "x", "--limt", "3"], "nothing here: --limt 3", "无法识别：--limt 3"),
        (["find", "x", "--lang", "en"], "nothing here: --lang en", "无法识别：--lang en"),
        (["find", "x", "--js"], "nothing here: --js", "无法识别：--js"),
        (["day", "2026-02-30"], "“2026-02-30” is not a day", "“2026-02-30”不是"),
        (["demo", "--as-of", "now"], "“now” is not a moment", "“now”不是"),
        (["demo", "--as-of", "0001-01-01T00:00"], "is not a moment", "不是"),
        (["print", "x", "--visit", "0", "-o", "a"], "“0” is not a number", "“0”不是"),
        (["print", "x", "--paper-lang", "fr", "-o", "a"], "cannot be “fr”", "不能是“fr”"),
    ],
)
def test_a_wrong_line_is_explained_in_both_languages(
    run: Run, tmp_path: Path, words: list[str], english: str, chinese: str
) -> None:
    run(*words, data=tmp_path).misused("usage: salesdesk", english)
    run(*words, data=tmp_path, lang="zh_CN").misused("用法：salesdesk", chinese)
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_line_without_a_verb_is_explained_too(run: Run) -> None:
    run("--bogus", lang="zh_CN").misused("用法：", "--bogus")
    run("--data").misused("--data needs a value")
    run("--lang", "fr").misused("cannot be “fr”; choose from zh_CN, en")
    run("--now", "soon", lang="zh_CN").misused("“soon”")
