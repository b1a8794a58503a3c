"""The live hints: when each is whispered, and which one first."""

from datetime import UTC, datetime
from typing import Any

import pytest

from salesdesk.sales.spin.live import Whisper, whispers
from tests.sales.spin.story import SOUND, Story


def keys(story: Story, **facts: Any) -> list[str]:
    return [one.key for one in whispers(story.talk, **facts)]


def test_nothing_to_say_at_the_start() -> None:
    assert [keys(Story(answers={}), step=step) for step in range(8)] == [[]] * 8


def test_enough_facts() -> None:
    story = Story()
    for _ in range(7):
        story.ask("S", "什么？")
    assert keys(story, step=2) == []
    story.ask("S", "什么？")
    assert keys(story, step=2) == ["enough_facts"]
    assert keys(story, step=3) == []
    later = Story(earlier=1)
    for _ in range(3):
        later.ask("S", "什么？")
    assert keys(later, step=2) == ["enough_facts"]


def test_from_the_problem_to_its_value() -> None:
    story = Story()
    problem = story.say("problem", "停机太多")
    (said,) = whispers(story.talk, step=3)
    assert said == Whisper("ask_effects", ("停机太多",), problem)
    late = story.say("implication", "交期推迟", problem)
    assert keys(story, step=4) == ["get_figure", "let_them_say"]
    assert whispers(story.talk, step=4)[0].evidence == ("交期推迟",)
    story.say("implication", "一年赔 30 万", late)
    assert keys(story, step=4) == ["get_figure", "let_them_say"]  # the first still has none
    done = Story()
    problem = done.say("problem", "停机太多")
    done.say("implication", "一年赔 30 万", problem)
    assert keys(done, step=4) == ["let_them_say"]
    done.say("payoff", "能多接两单", problem)
    assert keys(done, step=5) == []


def test_the_problem_spoken_of_last_is_meant() -> None:
    story = Story()
    first = story.say("problem", "停机太多")
    second = story.say("problem", "返工太多")
    assert whispers(story.talk, step=3)[0].problem == second
    assert whispers(story.talk, step=3, problem=first)[0].problem == first
    story.ask("I", "停机影响谁？", about=first)
    assert whispers(story.talk, step=3)[0].problem == first


def test_hold_the_pitch() -> None:
    story = Story()
    problem = story.say("problem", "停机太多")
    story.say("feature", "我们能预警")
    assert keys(story, step=3)[0] == "hold_pitch"
    assert "hold_pitch" not in keys(story, step=7)
    story.ask("P", "哪里最慢？")
    assert "hold_pitch" in keys(story, step=3)
    story.ask("P", "多久一次？")
    assert "hold_pitch" not in keys(story, step=3)  # one is asking again
    story.say("feature", "还有报表")
    story.want(problem, "我们要预警")
    assert "hold_pitch" not in keys(story, step=3)


def test_they_open_with_an_explicit_need() -> None:
    story = Story()
    problem = story.say("problem", "停机太多")
    story.want(problem, "我们要停机预警")
    found = whispers(story.talk, step=1)
    assert found[0] == Whisper("jump_to_payoff", ("我们要停机预警",), problem)
    assert keys(story, step=5) == ["let_them_say"]
    story.ask("N", "预警对您意味着什么？", about=problem)
    assert keys(story, step=1) == []


def test_the_mood_sinks() -> None:
    story = Story()
    problem = story.say("problem", "停机太多")
    story.ask("P", "多久一次？", "不多")
    story.ask("I", "影响谁？", "还好", about=problem)
    assert "leave_effects" not in keys(story, step=4)  # what was before the effects is no sign
    story.say("objection", "别老问这个")
    hint = whispers(story.talk, step=4)[0]
    assert hint.key == "leave_effects"
    assert hint.evidence == ("还好", "别老问这个")
    assert "leave_effects" not in keys(story, step=3)
    story.ask("I", "多花多少钱？", "一年三十多万吧", about=problem)
    story.ask("I", "还有呢？", "客户也在抱怨我们", about=problem)
    assert "leave_effects" not in keys(story, step=4)


def test_who_what_when() -> None:
    assert keys(Story(), step=8) == []
    (said,) = whispers(Story(answers={**SOUND, "customer_by": " "}).talk, step=8)
    assert said == Whisper("who_what_when", missing=("customer_by",))
    ended = Story(answers={"outcome": "no_sale", "next_step": "寄样册"})
    assert whispers(ended.talk, step=8)[0].missing == ("next_at",)
    assert keys(ended, step=7) == []


@pytest.mark.parametrize(("roles", "key"), [
    (["economic_buyer"], ["more_effects"]), (["user_buyer"], ["more_problems"]),
    (["user_buyer", "economic_buyer"], ["more_effects"]), (["coach"], []),
])  # fmt: skip
def test_by_whom_we_talk_to(roles: list[str], key: list[str]) -> None:
    assert keys(Story(), step=3, roles=roles) == key
    assert keys(Story(), step=4, roles=roles) == key
    assert keys(Story(), step=7, roles=roles) == []


def test_at_most_a_few_and_the_most_urgent_first() -> None:
    story = Story()
    problem = story.say("problem", "停机太多")
    story.say("implication", "交期推迟", problem)
    story.ask("I", "影响谁？", "不")
    story.ask("I", "多少钱？", "不")
    story.say("feature", "我们能预警")
    roles = ["economic_buyer"]
    found = keys(story, step=4, roles=roles)
    assert found == ["hold_pitch", "leave_effects", "get_figure"]
    assert keys(story, step=4, roles=roles, most=1) == ["hold_pitch"]
    assert keys(story, step=4, roles=roles, most=9)[3:] == ["let_them_say", "more_effects"]


def test_the_step_is_that_of_the_talk_unless_given() -> None:
    assert keys(Story(answers={}, step=8, started_at=datetime(2026, 9, 14, tzinfo=UTC))) == [
        "who_what_when"
    ]
