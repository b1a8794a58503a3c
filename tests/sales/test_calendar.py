"""Workdays of 2026 as published, and what happens in a year nobody published yet."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.sales.calendar import WorkCalendar, work_calendar

DAYS = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
MAKE_UP = ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"]
OFF = [
    ("01-01", "01-03"), ("02-15", "02-23"), ("04-04", "04-06"), ("05-01", "05-05"),
    ("06-19", "06-21"), ("09-25", "09-27"), ("10-01", "10-07"),
]  # fmt: skip


def test_2026_has_248_workdays_and_september_22() -> None:
    worked = [day for day in DAYS if work_calendar().is_workday(day)]
    assert len(worked) == 248
    assert sum(day.month == 9 for day in worked) == 22
    assert sum(day.month == 9 and day.day >= 14 for day in worked) == 13


@pytest.mark.parametrize("day", MAKE_UP)
def test_a_make_up_day_is_worked_though_it_is_a_weekend(day: str) -> None:
    told = date.fromisoformat(f"2026-{day}")
    assert told.weekday() >= 5
    assert work_calendar().is_workday(told)


@pytest.mark.parametrize(("first", "last"), OFF)
def test_a_holiday_is_off_from_its_first_to_its_last_day(first: str, last: str) -> None:
    day, end = date.fromisoformat(f"2026-{first}"), date.fromisoformat(f"2026-{last}")
    while day <= end:
        assert not work_calendar().is_workday(day)
        day += timedelta(days=1)


def test_the_demo_week_has_a_worked_sunday() -> None:
    week = [date(2026, 9, 14) + timedelta(days=number) for number in range(7)]
    assert [work_calendar().is_workday(day) for day in week] == [*[True] * 5, False, True]


def test_the_next_workday_steps_over_the_holidays() -> None:
    calendar = work_calendar()
    assert calendar.next_workday(date(2026, 9, 30)) == date(2026, 10, 8)
    assert calendar.next_workday(date(2026, 2, 14)) == date(2026, 2, 24)
    assert calendar.previous_workday(date(2026, 9, 21)) == date(2026, 9, 20)
    assert calendar.workday_from(date(2026, 9, 19)) == date(2026, 9, 20)
    assert calendar.workday_from(date(2026, 9, 17)) == date(2026, 9, 17)
    assert calendar.add_workdays(date(2026, 9, 8), 3) == date(2026, 9, 11)
    assert calendar.add_workdays(date(2026, 9, 17), 0) == date(2026, 9, 17)


def test_an_unpublished_year_falls_back_to_monday_to_friday_and_says_so() -> None:
    calendar = work_calendar()
    assert calendar.is_known(2026)
    assert not calendar.is_known(2027)
    assert calendar.is_workday(date(2027, 1, 1))  # a Friday; a guess, and flagged as one
    assert not calendar.is_workday(date(2027, 1, 2))


def test_own_leave_is_no_workday_not_even_on_a_make_up_day() -> None:
    sunday = date(2026, 9, 20)
    shipped = work_calendar()
    mine = WorkCalendar(shipped.off, shipped.work, shipped.years, frozenset({sunday}))
    assert not mine.is_workday(sunday)


@given(st.dates(date(2026, 1, 10), date(2026, 12, 20)))
def test_next_and_previous_lead_back(day: date) -> None:
    calendar = work_calendar()
    after = calendar.next_workday(day)
    assert after > day
    assert calendar.is_workday(after)
    assert calendar.previous_workday(after) <= day
    between = [day + timedelta(days=n) for n in range(1, (after - day).days)]
    assert not any(calendar.is_workday(one) for one in between)
