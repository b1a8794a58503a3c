from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.sales.spin.limits import Limits
from salesdesk.sales.spin.quality import MOST, Part, Quality, quality
from salesdesk.sales.spin.talk import Talk
from tests.sales.spin.model_talks import dandelion, orange_isle
from tests.sales.spin.story import SOUND, Story, raised


def test_orange_isle() -> None:
    found = quality(orange_isle())
    assert found.tenths == 908
    assert found.band == "good"
    assert [(part.key, part.tenths) for part in found.parts] == [
        ("situation", 100), ("problem", 150), ("implication", 208), ("payoff", 100),
        ("explicit", 150), ("commitment", 200),
    ]  # fmt: skip
    assert list(raised(orange_isle())) == ["R05"]
    assert raised(orange_isle())["R05"].evidence == ("节后积压严重",)


def test_dandelion() -> None:
    found = quality(dandelion())
    assert found.tenths == 90
    assert found.band == "weak"
    assert {part.key: part.tenths for part in found.parts if part.points} == {
        "situation": 40,
        "problem": 50,
    }
    rules = raised(dandelion())
    assert {"R01", "R04", "R07", "R09", "R10"} <= set(rules)
    assert rules["R10"].blocks == ""  # it is a continuation by now
    assert rules["R10"].facts["vague"]
    assert rules["R09"].evidence == ("我们的系统有智能排班和远程维护",)
    assert len(rules["R01"].evidence) == 3


def test_nothing_asked_and_nothing_said() -> None:
    found = quality(Story(answers={}).talk)
    assert found.tenths == 100  # no situation question too many
    assert sum(MOST.values()) == 100


@pytest.mark.parametrize(("earlier", "asked", "tenths"), [
    (0, 8, 100), (0, 9, 80), (0, 12, 20), (0, 13, 0), (0, 40, 0), (1, 3, 100), (1, 4, 80),
])  # fmt: skip
def test_situation_questions_too_many(earlier: int, asked: int, tenths: int) -> None:
    story = Story(answers={}, earlier=earlier)
    for number in range(asked):
        story.ask("S", f"第 {number} 个？")
    assert quality(story.talk).parts[0].tenths == tenths


def test_the_threshold_of_situation_questions_is_that_of_the_rule() -> None:
    story = Story(answers={})
    for _ in range(4):
        story.ask("S", "什么？")
    assert quality(story.talk, Limits(situation_first=2)).parts[0].tenths == 60


def test_problems_only_supposed_do_not_count() -> None:
    story = Story(answers={})
    story.say("problem", "我们猜的", confirmed=False)
    sure = story.say("problem", "客户说的")
    story.say("implication", "每周 3 小时", sure)
    story.say("implication", "每月 2 次", sure)
    assert quality(story.talk).parts[2].tenths == 250


def test_an_implication_of_an_implication_counts_for_its_problem() -> None:
    story = Story(answers={})
    problem = story.say("problem", "停机")
    first = story.say("implication", "交期推迟 2 天", problem)
    story.say("implication", "罚款 5 万", first)
    assert quality(story.talk).parts[2].tenths == 250


@pytest.mark.parametrize(("tenths", "band"), [(800, "good"), (799, "fair"), (600, "fair")])
def test_bands(tenths: int, band: str) -> None:
    assert Quality((Part("x", 0, 0, Fraction(tenths, 10)),)).band == band


@st.composite
def talks(draw: st.DrawFn) -> Talk:
    """Any talk at all, links to nowhere and circles included."""
    outcome = draw(st.sampled_from(["", "order", "advance", "continuation", "no_sale"]))
    story = Story(answers={**SOUND, "outcome": outcome}, earlier=draw(st.integers(0, 2)))
    told = st.sampled_from(["停机", "", "3 小时", "再说", "<b>", "𬭸", "是吧？"])
    kinds = ("problem", "implication", "payoff", "feature", "objection", "benefit", "quote")
    for _ in range(draw(st.integers(0, 25))):
        link = draw(st.none() | st.integers(1, 25))
        if draw(st.booleans()):
            story.ask(draw(st.sampled_from("SPIN")), draw(told), draw(told), about=link)
        else:
            details = {"explicit": draw(st.booleans()), "words": draw(told)}
            details["confirmed"] = draw(st.booleans())
            story.say(draw(st.sampled_from(kinds)), draw(told), link, **details)
    return story.talk


@given(talks())
def test_quality_lies_between_0_and_100(talk: Talk) -> None:
    found = quality(talk)
    assert 0 <= found.tenths <= 1000
    assert all(0 <= part.points <= part.most for part in found.parts)
    raised(talk)


@given(talks())
def test_what_makes_a_talk_better_never_lowers_it(talk: Talk) -> None:
    before = quality(talk).tenths
    asked = Story()
    asked.ask("P", "哪里最慢？")
    question = replace(asked.talk.questions[0], id=900, position=900)
    assert quality(replace(talk, questions=(*talk.questions, question))).tenths >= before
    won = replace(talk, answers={**talk.answers, "outcome": "advance"})
    assert quality(won).tenths >= before
    facts = [replace(question, id=901 + n, kind="S") for n in range(9)]
    assert quality(replace(talk, questions=(*talk.questions, *facts))).tenths <= before


@given(talks(), st.integers(0, 24))
def test_the_next_link_of_a_chain_never_lowers_it(talk: Talk, pick: int) -> None:
    """For a problem that has an implication, another one and a pay-off are only good."""
    deep = [one for one in talk.problems() if talk.under(one, "implication")]
    if not deep:
        return
    problem = deep[pick % len(deep)]
    before = quality(talk).tenths
    for kind in ("implication", "payoff"):
        story = Story()
        story.say(kind, "每天 2 小时", problem.id)
        more = replace(story.talk.lines[0], id=900, position=900)
        assert quality(replace(talk, lines=(*talk.lines, more))).tenths >= before
    wanted = replace(problem, details={**problem.details, "explicit": True, "words": "我要"})
    lines = tuple(wanted if one is problem else one for one in talk.lines)
    assert quality(replace(talk, lines=lines)).tenths >= before
