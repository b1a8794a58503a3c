"""Every refusal has its sentence with all its facts, no sentence is idle, in both languages."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from salesdesk.errors import Refused
from salesdesk.i18n import sentence, set_language, words
from salesdesk.sentences import SENTENCES
from salesdesk.store import faults

ROOT = Path(__file__).resolve().parent.parent
HOLE = re.compile(r"\{(\w+)\}")


def texts(node: ast.expr, inside: ast.AST) -> set[str]:
    """Return the codes an expression may stand for, following names within *inside*."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return {node.value}
    if isinstance(node, ast.IfExp):
        return texts(node.body, inside) | texts(node.orelse, inside)
    if isinstance(node, ast.Name):
        return {
            told
            for one in ast.walk(inside)
            if isinstance(one, ast.Assign)
            and any(isinstance(t, ast.Name) and t.id == node.id for t in one.targets)
            for told in texts(one.value, inside)
        }
    return set()


@cache
def raised() -> tuple[tuple[str, set[str], str], ...]:
    """Return (code, facts given, place) of every ``Refused(…)`` in the program."""
    return tuple(_raised())


def _raised() -> Iterator[tuple[str, set[str], str]]:
    for path in sorted((ROOT / "salesdesk").rglob("*.py")):
        whole = ast.parse(path.read_text("utf-8"))
        nodes = list(ast.walk(whole))
        scopes = [n for n in nodes if isinstance(n, ast.FunctionDef)]
        for node in nodes:
            if not (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "Refused"
            ):
                continue
            place = f"{path.relative_to(ROOT)}:{node.lineno}"
            around = [s for s in scopes if s.lineno <= node.lineno <= (s.end_lineno or 0)]
            scope: ast.AST = max(around, key=lambda s: s.lineno, default=whole)
            facts = {word.arg for word in node.keywords if word.arg}
            codes = texts(node.args[0], scope)
            if path.name == "faults.py":
                codes = {code for _, code in faults._CODES}
            assert codes, f"{place}: which code is this?"
            for code in codes:
                yield code, facts, place


def test_every_refusal_has_a_sentence_and_no_sentence_is_idle() -> None:
    codes = {code for code, _, _ in raised()}
    assert codes - set(SENTENCES) == set()
    assert set(SENTENCES) - codes == set()


def test_every_refusal_gives_what_its_sentence_asks_for() -> None:
    short = [
        f"{place} {code}: {set(HOLE.findall(SENTENCES[code])) - facts}"
        for code, facts, place in raised()
        if code in SENTENCES and not set(HOLE.findall(SENTENCES[code])) <= facts
    ]
    assert short == []


@pytest.mark.parametrize("code", SENTENCES)
def test_chinese_says_the_same_with_the_same_facts(code: str) -> None:
    english, chinese = SENTENCES[code], words("zh_CN")("Refused", SENTENCES[code])
    assert chinese != english
    assert sorted(HOLE.findall(chinese)) == sorted(HOLE.findall(english))
    assert not re.search(r"[\u4e00-\u9fff][,;:?!]|[,;?!][\u4e00-\u9fff]", HOLE.sub("x", chinese))


@pytest.mark.usefixtures("qapp")
def test_a_list_of_fields_is_named_in_the_users_language() -> None:
    refused = Refused("record_incomplete", fields=["Key points", "Our next step"])
    try:
        set_language("zh_CN")
        assert "沟通要点、我方下一步" in sentence(refused)
    finally:
        set_language("en")
    assert "Key points, Our next step" in sentence(refused)
