"""How we ask: one talk that breaks each rule and one that keeps it."""

import pytest

from salesdesk.sales.spin.limits import Limits
from tests.sales.spin.story import KNOWN, SOUND, Story, raised


def put(kinds: str, text: str = "怎么做？", **facts: object) -> Story:
    story = Story(**facts)
    for number, kind in enumerate(kinds, 1):
        story.ask(kind, text.replace("？", f" {number}？"))
    return story


@pytest.mark.parametrize(("earlier", "most"), [(0, 8), (1, 3), (4, 3)])
def test_r01_situation_questions(earlier: int, most: int) -> None:
    assert "R01" not in raised(put("S" * most, earlier=earlier))
    hint = raised(put("S" * (most + 2), earlier=earlier))["R01"]
    assert hint.evidence == (f"怎么做 {most + 1}？", f"怎么做 {most + 2}？")
    assert hint.facts == {"count": most + 2, "most": most, "later": bool(earlier)}
    assert hint.at == (most + 1, most + 2)


def test_r01_by_own_thresholds() -> None:
    assert "R01" in raised(put("SSS"), limits=Limits(situation_first=2))
    assert "R01" not in raised(put("S" * 5, earlier=1), limits=Limits(situation_later=5))


def test_r02_problem_questions() -> None:
    assert "R02" in raised(put("SSI"))
    assert "R02" not in raised(put("SP"))
    assert raised(put("SP"), limits=Limits(problem_least=2))["R02"].facts["least"] == 2


@pytest.mark.parametrize(("kinds", "broken"), [
    ("SSSSPPP", False),  # seven only
    ("SSSSPPPP", True),
    ("SSSSPPPI", True),  # 12.5 %
    ("SSSPPPII", False),  # 25 %
    ("SSSSPPPPII", False),  # 20 %, not less
    ("SSSSSPPPPII", True),  # 18 %
])  # fmt: skip
def test_r04_implication_questions(kinds: str, broken: bool) -> None:
    assert ("R04" in raised(put(kinds))) is broken


def test_r04_by_own_thresholds() -> None:
    few = raised(put("SP"), limits=Limits(implication_from=2))["R04"]
    assert few.facts == {"count": 0, "total": 2, "least": 20}
    assert "R04" not in raised(put("SSSSPPPP"), limits=Limits(implication_share=0))


@pytest.mark.parametrize(("closed", "opened"), [
    ("贵司盘点吗？", "您怎么盘点？"), ("Do you count?", "How do you count?"),
])  # fmt: skip
def test_r12_closed_questions(closed: str, opened: str) -> None:
    story = Story()
    for text in (closed, closed, closed, opened, opened):
        story.ask("S", text)
    assert "R12" not in raised(story)  # 60 %, not more
    hint = raised(story, limits=Limits(closed_share=59))["R12"]
    assert hint.evidence == (closed,) * 3
    assert hint.facts == {"share": 60, "most": 59}
    story.ask("P", closed)
    assert raised(story)["R12"].facts["share"] == 66


def test_r12_asks_nothing_of_a_talk_without_questions() -> None:
    assert "R12" not in raised(Story())


@pytest.mark.parametrize(("wrong", "right"), [
    ("难道不累吗？", "哪里最累？"), ("It's slow, isn't it?", "What is slow?"),
])  # fmt: skip
def test_r13_leading(wrong: str, right: str) -> None:
    story = Story()
    story.ask("P", right)
    assert "R13" not in raised(story)
    at = story.ask("P", wrong)
    assert raised(story)["R13"].evidence == (wrong,)
    assert raised(story)["R13"].at == (at,)


@pytest.mark.parametrize(("wrong", "right"), [
    ("谁负责，以及预算多少？", "谁负责？"), ("Who signs and when do you pay?", "Who signs?"),
])  # fmt: skip
def test_r14_two_in_one(wrong: str, right: str) -> None:
    story = Story()
    story.ask("S", right)
    assert "R14" not in raised(story)
    story.ask("S", wrong)
    assert raised(story)["R14"].evidence == (wrong,)


def test_r18_answered_in_the_dossier() -> None:
    fields = {"S.supplier": ("supplier", "contract_end"), "S.free": (), "P.x": ("supplier",)}
    story = Story()
    for kind, key in (("S", "S.supplier"), ("S", "S.free"), ("S", ""), ("P", "P.x")):
        story.ask(kind, f"问 {key}？", key=key)

    def with_answers(*keys: str) -> bool:
        known = type(KNOWN)(KNOWN.today, answered=frozenset(keys))
        return "R18" in raised(story, known, fields=fields)

    assert not with_answers()
    assert not with_answers("supplier")  # the other field is still open
    assert with_answers("supplier", "contract_end", "news")
    known = type(KNOWN)(KNOWN.today, answered=frozenset({"supplier", "contract_end"}))
    hint = raised(story, known, fields=fields)["R18"]
    assert hint.evidence == ("问 S.supplier？",)
    assert hint.facts["fields"] == ("supplier", "contract_end")


@pytest.mark.parametrize(("answer", "broken"), [
    ("还好", True), ("没有。", True), ("  no  ", True), ("3 天", True), ("三四天吧", False),
    ("four", False), ("", False), ("   ", False), ("𬭸合金管", False), ("😀😀", True),
])  # fmt: skip
def test_r23_short_answers(answer: str, broken: bool) -> None:
    story = Story()
    story.ask("P", "哪里最慢？", answer)
    assert ("R23" in raised(story)) is broken


def test_r23_names_answer_and_question() -> None:
    story = Story()
    story.ask("P", "哪里最慢？", " 还好\n")
    hint = raised(story)["R23"]
    assert hint.evidence == ("还好",)
    assert hint.facts["before"] == ("哪里最慢？",)
    assert "R23" not in raised(story, limits=Limits(answer_characters=2))


@pytest.mark.parametrize(("count", "broken"), [(0, True), (2, True), (3, False), (5, False),
                                               (6, True)])  # fmt: skip
def test_r25_prepared(count: int, broken: bool) -> None:
    given = [*(f"问题 {number}" for number in range(count)), "", "  "]
    found = raised(Story(answers={**SOUND, "opening_questions": given}))
    assert ("R25" in found) is broken
    if broken:
        assert found["R25"].facts == {"count": count, "least": 3, "most": 5}


def test_r25_without_a_plan() -> None:
    assert "R25" in raised(Story(answers={}))
    assert "R25" not in raised(Story(answers={}), limits=Limits(prepared_least=0))
