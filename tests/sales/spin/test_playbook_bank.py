"""The shipped bank and packs: each sentence filled as it is said, in both languages."""

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.forms.background import BACKGROUND
from salesdesk.forms.choices import OBJECTION
from salesdesk.paths import resource
from salesdesk.sales.spin import bank, frames, playbook, wording
from salesdesk.sales.spin.jargon import JargonList
from salesdesk.sales.spin.playbook_kinds import KINDS, SLOTS, slots_in

PACKS = ("manufacturing", "it", "retail", "logistics", "medical")
_HALF = re.compile(r"[,;!?()]|[:.](?!\d)")


@pytest.fixture(autouse=True)
def _opened(workspace: object) -> None:
    """The user has changed nothing yet."""


def _texts(value: Any, language: str) -> Iterator[str]:
    if isinstance(value, dict):
        for key, one in value.items():
            if key == language:
                yield from [one] if isinstance(one, str) else one
            else:
                yield from _texts(one, language)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one, language)


def _shipped() -> list[Any]:
    return [json.loads(one.read_text("utf-8")) for one in resource("playbook").glob("*.json")]


def test_the_general_bank_has_eight_questions_of_each_kind() -> None:
    for kind in "SPIN":
        general = [one for one in bank.questions(kind) if not one.pack]
        assert len(general) == 8
        assert all(one.purpose for one in general)
    fields = {field.key for section in BACKGROUND.sections for field in section.fields}
    for one in bank.questions("S"):
        assert one.fields
        assert set(one.fields) <= fields


@pytest.mark.parametrize("pack", PACKS)
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_question_is_filled_by_every_pack(pack: str, language: str) -> None:
    filling = bank.values(pack, language)
    assert set(filling) == set(SLOTS)
    found = bank.questions("", pack, language)
    assert len(found) == 36
    assert [one.kind for one in found[:4]] == list("SPIN")
    said = [bank.fill(one.text, filling) for one in found]
    assert all(said)
    assert len(set(said)) == 36
    for text in said:
        assert text
        assert not set("{}") & set(text)
        assert not re.search(r"\b(\w+) \1\b|\b(each|which|latest) (the|an?)\b|  ", text, re.I)
        assert text.endswith("？" if language == "zh_CN" else "?")


@pytest.mark.parametrize("pack", PACKS)
def test_every_wording_of_a_slot_fills_as_well_as_the_first(pack: str) -> None:
    for language in ("zh_CN", "en"):
        found = bank.pack(pack, language)
        assert found
        assert not found.unfilled()
        for slot, some in found.wordings.items():
            for text in some:
                filling = {**found.values(), slot: text}
                assert all(bank.fill(one.text, filling) for one in bank.questions("", pack))


@pytest.mark.parametrize("pack", PACKS)
def test_the_shipped_bank_breaks_no_rule_of_wording(pack: str) -> None:
    for language in ("zh_CN", "en"):
        for one in bank.questions("", pack, language):
            judged = wording.judge(bank.fill(one.text, bank.values(pack, language)) or "")
            assert (judged.kind, judged.double) == ("open", False), one.text


@pytest.mark.parametrize("pack", PACKS)
def test_what_is_shipped_to_be_said_holds_no_jargon(pack: str) -> None:
    words = JargonList(frames.jargon())
    for language in ("zh_CN", "en"):
        filling = bank.values(pack, language)
        asked = [bank.fill(one.text, filling) or "" for one in bank.questions("", pack, language)]
        answers = [
            text
            for one in frames.objections(language)
            for text in (one.acknowledge, one.explore, one.respond, one.check)
        ]
        for text in (*asked, *answers, *frames.small_talk(language)):
            assert not words.find(text), text


def test_shipped_chinese_has_full_width_marks_and_a_twin_in_english() -> None:
    for document in _shipped():
        chinese = list(_texts(document, "zh_CN"))
        assert chinese
        assert all(list(_texts(document, "en")))
        for text in chinese:
            assert not _HALF.search(text), text
        for entry in document["entries"]:
            for value in entry.values():
                if isinstance(value, dict) and "zh_CN" in value:
                    assert value["zh_CN"]
                    assert value["en"]
                    assert set(slots_in(value["zh_CN"])) == set(slots_in(value["en"]))


def test_every_kind_of_objection_has_its_frame() -> None:
    assert {one.key for one in playbook.entries("objection")} == {one.key for one in OBJECTION}
    assert set(KINDS) - {"case"} == {one["kind"] for one in _shipped()}


def test_a_question_with_an_unfilled_slot_is_left_out_or_asked_for() -> None:
    text = "{process}由谁负责，{role}怎么看？"
    assert bank.fill(text, {"process": "换模"}) is None
    assert bank.missing(text, {"process": "换模", "role": " "}) == ["role"]
    assert bank.fill(text, {"process": "换模", "role": "班组长"}) == "换模由谁负责，班组长怎么看？"


@pytest.mark.parametrize(
    ("text", "filling", "said"),
    [
        ("这对{metric}有什么影响？", {"metric": "OEE"}, "这对 OEE 有什么影响？"),
        ("约{n}分钟，方便吗？", {"n": "15"}, "约 15 分钟，方便吗？"),
        ("Which {tool} do you use?", {"tool": "the planner"}, "Which planner do you use?"),
        ("When {problem} occurs", {"problem": "a delay"}, "When a delay occurs"),
        ("{tool} falls short", {"tool": "the planner"}, "The planner falls short"),
        ("每次{problem}多少？", {"problem": "{停机}"}, None),
        ("没有槽位？", {}, "没有槽位？"),
    ],
)
def test_filling_reads_well(text: str, filling: dict[str, str], said: str | None) -> None:
    assert bank.fill(text, filling) == said


@given(st.text(max_size=40), st.dictionaries(st.sampled_from(SLOTS), st.text(max_size=20)))
def test_a_brace_is_never_shown(text: str, filling: dict[str, str]) -> None:
    for template in (text, "{process}" + text, text + "{role}和{tool}"):
        done = bank.fill(template, filling)
        assert done is None or not set("{}") & set(done)


def test_an_own_text_is_offered_in_the_language_it_was_typed_in(now: datetime) -> None:
    key = playbook.add("question", {"kind": "I", "text": {"zh_CN": "一年要赔多少？"}}, now)
    found = next(one for one in bank.questions("I", "", "en") if one.key == key)
    assert (found.text, found.language, found.own) == ("一年要赔多少？", "zh_CN", True)


def test_a_known_answer_makes_a_question_needless_only_when_whole() -> None:
    approval = next(one for one in bank.questions("S") if one.key == "S.approval")
    steps = next(one for one in bank.questions("S") if one.key == "S.steps")
    assert approval.answered({"buying_process"})
    assert not steps.answered({"business_scope"})
    assert not bank.questions("P")[0].answered({"pains"})


def test_an_own_pack_takes_its_industry_and_an_unfilled_slot_is_named(now: datetime) -> None:
    assert bank.pack_for("retail") == "retail"
    assert bank.pack_for("energy") == ""
    slots = {"process": {"zh_CN": ["巡检", "检修"]}}
    body = {"name": {"zh_CN": "演示能源"}, "industries": ["energy", "retail"], "slots": slots}
    key = playbook.add("pack", body, now)
    assert bank.pack_for("energy") == bank.pack_for("retail") == key
    found = bank.pack(key, "en")
    assert found
    assert found.values() == {"process": "巡检"}
    assert "tool" in found.unfilled()
    playbook.leave_out("pack", key, now)
    assert bank.pack(key) is None
    assert bank.values(key) == {}
