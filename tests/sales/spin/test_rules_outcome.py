"""How the talk went and what came of it: what breaks each rule and what keeps it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial

import pytest

from salesdesk.sales.spin.hint import Hint
from salesdesk.sales.spin.limits import Limits
from salesdesk.sales.spin.rules import blocking, hints, timely
from salesdesk.sales.spin.rules_outcome import is_ours
from salesdesk.sales.spin.talk import Talk
from salesdesk.ui.spin.rule_words import finding
from tests.sales.spin.story import KNOWN, SOUND, Story, raised
from tests.work import calls


def r10(**answers: object) -> Hint | None:
    return raised(Story(answers={**SOUND, **answers})).get("R10")


def test_r10_a_real_advance() -> None:
    assert r10() is None
    assert r10(customer_by=date(2026, 9, 28)) is None


@pytest.mark.parametrize("key", ["customer_action", "customer_who", "customer_by"])
@pytest.mark.parametrize("nothing", ["", "  ", None])
def test_r10_who_what_when(key: str, nothing: object) -> None:
    hint = r10(**{key: nothing})
    assert hint is not None
    assert hint.blocks == "outcome"
    assert hint.facts["missing"] == (key,)


@pytest.mark.parametrize(
    "who", ["我们", "咱们", "我公司", "我方", "we", "Us", "林示例", "lin  example", "我方、林示例"]
)
def test_r10_the_action_is_ours(who: str) -> None:
    hint = r10(customer_who=who)
    assert hint is not None
    assert hint.blocks == "outcome"
    assert hint.facts["ours"]
    assert who in hint.evidence


@pytest.mark.parametrize(("action", "ours"), [
    ("我方提供样机", True), ("由我司报价", True), ("林示例周五送样机", True),
    ("我们两家门店试用两周", False), ("我方客户自己测试", False), ("给我方一份台账", False),
])  # fmt: skip
def test_r10_an_action_of_ours_is_no_advance(action: str, ours: bool) -> None:
    hint = r10(customer_action=action, customer_who="演示周经理")
    assert (hint is not None and hint.blocks == "outcome") is ours


@pytest.mark.parametrize(("text", "who"), [
    ("采购部周五发给我们资料清单", "采购部"), ("研究研究以后给答复", "演示周经理"),
    ("They will send us the drawings", "Demo Zhou"), ("Circle back with the board", "Demo Zhou"),
])  # fmt: skip
def test_r10_words_alone_only_warn(text: str, who: str) -> None:
    hint = r10(customer_action=text, customer_who=who)
    assert hint is not None
    assert hint.blocks == ""
    assert hint.facts["vague"]
    assert hint.evidence == (text,)


@pytest.mark.parametrize("text", [
    "再联系", "以后再说", "回头给您电话", "到时候看", "有需要找你", "考虑考虑", "研究研究",
    "发一份资料",
    "发资料", "Keep in touch", "some time", "sometime", "think it over", "think over", "send me it",
    "send us", "circle back",
])  # fmt: skip
def test_r10_put_offs(text: str) -> None:
    assert r10(outcome="continuation", customer_action=text) is not None
    assert r10(outcome="", customer_action="", next_step=text) is not None
    assert r10(outcome="no_sale", customer_action=text) is None


@pytest.mark.parametrize("text", ["周五签样品单", "发样品十二件", "Sign the sample order"])
def test_r10_no_put_off(text: str) -> None:
    assert r10(customer_action=text) is None


@pytest.mark.parametrize(("outcome", "who"), [("continuation", "我们"), ("order", ""), ("", "")])
def test_r10_blocks_an_advance_only(outcome: str, who: str) -> None:
    assert r10(outcome=outcome, customer_who=who) is None


@pytest.mark.parametrize(("who", "ours"), [
    ("我们销售部", True),
    ("我们的客户", False),
    ("our customer", False), ("我司和林示例", True), ("our engineer", True),
    ("we and Lin Example", True),
    ("演示周经理和我们", False), ("采购部", False), ("和平公司", False), ("Wes", False),
    ("", False),
    ("用户部", False), ("Demo and us", False), ("、", False),
])  # fmt: skip
def test_whose_action_it_is(who: str, ours: bool) -> None:
    assert is_ours(who, KNOWN.ours) is ours


def test_r10_a_day_before_the_talk_only_warns() -> None:
    hint = r10(customer_by="2026-09-16")
    assert hint is not None
    assert hint.blocks == ""
    assert "2026-09-16" in hint.evidence
    assert "2026-09-16" in finding(hint)
    written_up = Story(
        answers={**SOUND, "customer_by": "2026-09-16"}, ended_at=datetime(2026, 9, 15, tzinfo=UTC)
    )
    assert "R10" not in raised(written_up), "its own day counts, not when it is written up"
    assert r10(customer_by="2026-09-17") is None
    assert r10(customer_by="someday") is None  # refused where it is kept


@pytest.mark.parametrize("key", ["next_step", "next_at"])
def test_r11_next_step(key: str) -> None:
    assert "R11" not in raised(Story())
    story = Story(answers={**SOUND, key: ""})
    hint = raised(story)["R11"]
    assert hint.facts["missing"] == (key,)
    assert blocking(hints(story.talk, KNOWN), "finish") == [hint]


@pytest.mark.parametrize(("outcome", "spared", "broken"), [
    ("no_sale", True, False), ("no_sale", False, True), ("continuation", True, True),
])  # fmt: skip
def test_r11_is_not_asked_when_it_is_over(outcome: str, spared: bool, broken: bool) -> None:
    story = Story(answers={"outcome": outcome})
    assert ("R11" in raised(story, replace(KNOWN, spared=spared))) is broken


@pytest.mark.parametrize(("ours", "theirs", "broken"), [
    (0, 0, False), (5, 5, False), (6, 5, True), (1, 0, True), (2, 9, False),
])  # fmt: skip
def test_r16_talk_share(ours: int, theirs: int, broken: bool) -> None:
    story = Story(ours=ours, theirs=theirs)
    assert ("R16" in raised(story)) is broken
    assert "R16" not in raised(story, limits=Limits(talk_share=100))


@pytest.mark.parametrize(("chat", "talk", "broken"), [
    (180, 3600, False), (181, 3600, True), (120, 600, False), (121, 600, True), (0, 0, False),
    (170, 0, False), (200, 0, True),
])  # fmt: skip
def test_r19_small_talk(chat: int, talk: int, broken: bool) -> None:
    story = Story(chat_seconds=chat, talk_seconds=talk)
    assert ("R19" in raised(story)) is broken
    assert "R19" not in raised(story, limits=Limits(chat_seconds=300, chat_share=100))


def test_r20_what_we_said_before() -> None:
    story = Story()
    story.say("objection", "现在不急")
    story.say("feature", "我们有远程诊断")
    story.say("objection", "太贵了")
    assert "R20" not in raised(story)
    story.ask("P", "哪里最慢？")
    story.say("objection", "以前吃过亏", said_before="我们保证不停机")
    hint = raised(story)["R20"]
    assert hint.evidence == ("现在不急", "太贵了", "以前吃过亏")
    assert hint.facts["before"] == ("", "我们有远程诊断", "我们保证不停机")
    assert hint.facts["features"] == 1
    assert "R20" not in raised(story, limits=Limits(objections=4))


def test_while_the_talk_runs_only_what_is_timely_is_said() -> None:
    found = hints(Story(answers={}, step=1).talk, KNOWN)
    assert {"R02", "R07", "R11", "R25"} == {one.rule for one in found}
    assert [one.rule for one in timely(found, Story(step=0).talk)] == []
    assert [one.rule for one in timely(found, Story(step=4).talk)] == ["R02", "R25"]
    assert timely(found, Story(step=9).talk) == found
    assert timely(found, Story(step=1, ended_at=datetime(2026, 9, 17, tzinfo=UTC)).talk) == found


def test_the_rules_come_in_the_order_of_their_numbers() -> None:
    story = Story(answers={"outcome": "advance"}, ours=9, chat_seconds=999)
    for number in range(12):
        story.ask("S", f"有 {number} 吗？以及还有几个吗？", "是")
        story.say("objection", f"不要 {number}")
    story.say("feature", "新功能")
    problem = story.say("problem", "慢", can_do="no")
    story.say("payoff", "快", problem)
    rules = list(raised(story))
    assert rules == sorted(rules)
    assert len(rules) >= 14
    assert {"R17", "R22", "R24"}.isdisjoint(rules)  # those are a proposal's


def long_talk(lines: int, questions: int) -> Talk:
    """A talk in which so much was said and asked, with problems and what follows from them."""
    story = Story()
    kinds = ("problem", "implication", "payoff", "feature", "objection", "quote", "fact")
    problem = 0
    said, asked = [], []
    story.say("problem", "第 0 句话")
    story.ask("S", "您怎么看？", "还可以吧")
    for number in range(lines):
        kind = kinds[number % len(kinds)]
        parent = problem if kind in ("implication", "payoff") else None
        at = number + 1
        problem = at if kind == "problem" else problem
        line = replace(story.talk.lines[0], id=at, kind=kind, position=at, parent=parent)
        said.append(line)
    for number in range(questions):
        one = replace(
            story.talk.questions[0], id=number, kind="SPIN"[number % 4], position=1000 + number,
            text=f"第 {number} 个环节怎么样？",
        )  # fmt: skip
        asked.append(one)
    return replace(story.talk, lines=tuple(said), questions=tuple(asked))


def test_a_long_talk_is_judged_in_one_walk() -> None:
    """Twice as long a talk is twice the work, not four times; each letter typed asks for it."""
    short, long = long_talk(250, 100), long_talk(500, 200)
    hints(long, KNOWN)  # the wordings are judged once and remembered
    done = [calls(partial(hints, talk, KNOWN)) for talk in (short, long)]
    assert done[1] < 2.5 * done[0], done
    assert done[1] < 30 * 700, done
