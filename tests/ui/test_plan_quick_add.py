"""A to-do typed in one line, in both languages."""

from datetime import date

import pytest

from salesdesk.ui.plan.quick_add import read
from tests.ui.day_world import THURSDAY, at

NOW = at("17 10:30")
FRIDAY, SUNDAY = date(2026, 9, 18), date(2026, 9, 20)


@pytest.mark.parametrize(
    ("typed", "title", "day"),
    [
        ("寄样品", "寄样品", THURSDAY),
        ("明天 寄样品", "寄样品", FRIDAY),
        ("明天， 寄样品", "寄样品", FRIDAY),
        ("周五 回访 云朵熊", "回访 云朵熊", FRIDAY),
        ("下周三 送合同", "送合同", date(2026, 9, 23)),
        ("9/20 查库存", "查库存", SUNDAY),
        ("9月20日 查库存", "查库存", SUNDAY),
        ("tomorrow send samples", "send samples", FRIDAY),
        ("Fri call back", "call back", FRIDAY),
        ("next friday call back", "call back", date(2026, 9, 25)),
        ("sep 20 check stock", "check stock", SUNDAY),
        ("+3 check stock", "check stock", SUNDAY),
        ("Fri: call back", "call back", FRIDAY),
        # names and numbers that only look like a day
        ("明天科技 回访", "明天科技 回访", THURSDAY),
        ("Monitor prices", "Monitor prices", THURSDAY),
        ("Sunrise demo", "Sunrise demo", THURSDAY),
        ("17 samples to Demo", "17 samples to Demo", THURSDAY),
        ("周五", "周五", THURSDAY),
        ("tomorrow", "tomorrow", THURSDAY),
    ],
)
def test_a_day_before_the_text(typed: str, title: str, day: date) -> None:
    found = read(typed, THURSDAY, NOW)
    assert (found.title, found.day, found.at) == (title, day, None)


@pytest.mark.parametrize(
    ("typed", "title", "moment"),
    [
        ("周五 15:00 回电", "回电", "18 15:00"),
        ("明天 下午3点 回电", "回电", "18 15:00"),
        ("明天下午3点 回电", "回电", "18 15:00"),
        ("15:00 回电", "回电", "17 15:00"),
        ("下午3点半 回电", "回电", "17 15:30"),
        ("fri 3pm call back", "call back", "18 15:00"),
        ("Tomorrow 09:15 call", "call", "18 09:15"),
    ],
)
def test_a_time_too(typed: str, title: str, moment: str) -> None:
    found = read(typed, THURSDAY, NOW)
    assert (found.title, found.at) == (title, at(moment))


def test_without_a_day_it_is_for_the_day_shown() -> None:
    assert read("寄样品", SUNDAY, NOW).day == SUNDAY
    assert read("明天 寄样品", SUNDAY, NOW).day == FRIDAY, "tomorrow is seen from today"
