"""Workdays of the user's country, from yearly data (DOMAIN §6 Workday).

A listed day off is none, a listed make-up day is one, else Monday to Friday; minus own leave.
A year without data falls back to Monday to Friday, and ``is_known`` says so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache

from salesdesk.paths import resource

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class WorkCalendar:
    """The days off, the make-up workdays, the years they are known for, and own leave."""

    off: frozenset[date] = frozenset()
    work: frozenset[date] = frozenset()
    years: frozenset[int] = frozenset()
    leave: frozenset[date] = field(default=frozenset())

    def is_workday(self, day: date) -> bool:
        """Tell whether *day* is worked."""
        if day in self.leave or day in self.off:
            return False
        return day in self.work or day.weekday() < 5

    def is_known(self, year: int) -> bool:
        """Tell whether the holidays of *year* have been published and loaded."""
        return year in self.years

    def next_workday(self, day: date) -> date:
        """Return the first workday after *day*."""
        return next(self._walk(day, ONE_DAY))

    def previous_workday(self, day: date) -> date:
        """Return the last workday before *day*."""
        return next(self._walk(day, -ONE_DAY))

    def workday_from(self, day: date) -> date:
        """Return *day* itself when it is worked, else the next workday."""
        return day if self.is_workday(day) else self.next_workday(day)

    def add_workdays(self, day: date, count: int) -> date:
        """Return the *count*-th workday after *day*."""
        for _ in range(count):
            day = self.next_workday(day)
        return day

    def _walk(self, day: date, step: timedelta) -> Iterator[date]:
        for _ in range(400):
            day += step
            if self.is_workday(day):
                yield day
        raise ValueError("no workday within a year")


def _days(spans: list[str]) -> Iterator[date]:
    for span in spans:
        first, _, last = span.partition("/")
        day, end = date.fromisoformat(first), date.fromisoformat(last or first)
        while day <= end:
            yield day
            day += ONE_DAY


@cache
def work_calendar(country: str = "CN") -> WorkCalendar:
    """Return the calendar made of all shipped years of *country*."""
    off: set[date] = set()
    work: set[date] = set()
    years: set[int] = set()
    for path in sorted(resource("holidays").glob(f"{country.lower()}-*.json")):
        told = json.loads(path.read_text("utf-8"))
        off.update(_days(told["off"]))
        work.update(_days(told["work"]))
        years.add(told["year"])
    return WorkCalendar(frozenset(off), frozenset(work), frozenset(years))
