"""Talks side by side: quality, mix, lessons; and the ledger of what they came to (DOMAIN §4)."""

from datetime import timedelta
from typing import Any

import pytest

from salesdesk.sales.spin import capture, compare, ledger
from tests.conftest import NOW
from tests.sales.play import client, recorded
from tests.sales.spin.talks import ADVANCE, PUT_OFF, begun, done, read, said

pytestmark = pytest.mark.usefixtures("workspace")
DAY = timedelta(days=1)


def put_off(one: int, days: int, **more: Any) -> int:
    return done(begun(one, NOW + days * DAY), NOW + days * DAY, **{**PUT_OFF, **more})


def test_three_continuations_running_ask_for_something_else() -> None:
    one = client()
    put_off(one, 0, target_advance="试用", next_step="再联系")
    put_off(one, 1, target_advance="试用", next_step="寄资料")
    assert ledger.demand(one) is None
    put_off(one, 2, target_advance="见老板", next_step="再联系")
    told = ledger.demand(one)
    assert told is not None
    assert told.run == 3
    assert told.tried == ("见老板", "再联系", "试用", "寄资料")
    assert told.repeats("试 用。")
    assert not told.repeats("请贵司技术来厂测试")
    done(begun(one, NOW + 3 * DAY), NOW + 3 * DAY)
    assert ledger.demand(one) is None
    assert ledger.demand(client("演示乙")) is None


def test_recorded_visits_count_and_a_talk_held_there_counts_once() -> None:
    one = client()
    put_off(one, -5)
    recorded(one, NOW - 3 * DAY)  # a continuation
    visit = recorded(one, NOW - DAY)
    done(begun(one, visit_id=visit), NOW, **PUT_OFF)
    assert [(entry.kind, entry.outcome) for entry in ledger.entries(one)] == [
        ("interview", "continuation"), ("visit", "continuation"), ("visit", "continuation"),
    ]  # fmt: skip
    told = ledger.demand(one)
    assert told is not None
    assert told.run == 3


def test_quality_and_mix_of_every_finished_talk() -> None:
    one = client()
    talk = begun(one)
    for kind, count in (("S", 4), ("P", 3), ("I", 2), ("N", 1)):
        for number in range(count):
            capture.ask(talk, kind, f"{kind}{number}？", NOW)
    problem = said(talk, "problem", "换模慢")
    said(talk, "implication", "停线", problem)
    said(talk, "payoff", "省五万", problem)
    done(talk)
    put_off(client("演示乙"), 1)
    begun(one)  # an open one is not judged
    first, second = compare.judged()
    assert (first.interview_id, first.client_id) == (talk, one)
    assert first.quality.tenths == 725  # 10 + 15 + 12.5 + 15 + 0 + 20
    assert first.mix.counts == (4, 3, 2, 1)
    assert [first.mix.share(kind) for kind in "SPIN"] == [400, 300, 200, 100]
    assert (first.mix.against_usual, first.mix.like_the_top) == (40, True)
    assert (second.mix.total, second.mix.share("I"), second.mix.against_usual) == (0, None, None)
    assert [found.interview_id for found in compare.judged(one)] == [talk]
    assert compare.together([first, first]).counts == (8, 6, 4, 2)
    assert compare.together([]).total == 0


def test_the_trend_is_the_mean_of_each_month() -> None:
    one = client()
    done(begun(one))
    put_off(one, 1)
    put_off(one, 20)
    points = compare.trend(compare.judged(one), NOW.tzinfo)  # type: ignore[arg-type]
    assert [(point.month, point.count, point.tenths) for point in points] == [
        ("2026-09", 2, 200), ("2026-10", 1, 100),
    ]  # fmt: skip


def test_best_questions_and_lessons_are_found_by_their_words() -> None:
    first, second = client("演示甲公司"), client("演示乙公司")
    done(begun(first), **ADVANCE, best_question="停线一小时 会推迟哪些交期？", lessons="先问再说")
    done(begun(second, NOW + DAY), NOW + DAY, **ADVANCE, lessons="100%_不要先讲产品 OEE")
    assert [one.kind for one in compare.lessons()] == ["lessons", "best_question", "lessons"]
    (found,) = compare.lessons("交期 停线")
    assert (found.kind, found.client, found.text[:2]) == ("best_question", "演示甲公司", "停线")
    assert [one.client for one in compare.lessons("oee")] == ["演示乙公司"]
    assert [one.text for one in compare.lessons("%_")] == ["100%_不要先讲产品 OEE"]
    assert [one.kind for one in compare.lessons("甲公司", "lessons")] == ["lessons"]
    assert compare.lessons("没有这句") == []
    assert read(begun(first)).earlier == 1
