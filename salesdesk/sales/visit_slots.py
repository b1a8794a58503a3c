"""When a new visit might begin: pure rules on the visits already planned."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from salesdesk.sales import visit_lines
from salesdesk.sales.calendar import work_calendar

USUAL_LENGTH = timedelta(minutes=60)
FIRST, LAST = time(9, 0), time(17, 0)
"""Visits are offered from 9:00; the last one offered begins at 17:00."""
_STEP = timedelta(minutes=30)


def next_free(day: date, now: datetime) -> datetime:
    """Return the next half hour from which an hour is free.

    On *day* itself, where that is still possible (today: after *now*), else on the next workday.
    """
    calendar = work_calendar()
    day = max(day, now.date())
    while True:
        start = datetime.combine(day, time(), now.tzinfo)
        taken = visit_lines.clashes(start, start + timedelta(days=1))
        found = free_half_hour(day, now, [(line.starts_at, line.ends_at) for line in taken])
        if found is not None:
            return found
        day = calendar.next_workday(day)


def free_half_hour(
    day: date, now: datetime, taken: Iterable[tuple[datetime, datetime]]
) -> datetime | None:
    """Return the first half hour of *day* after *now* with a free hour, None when there is none."""
    spans = list(taken)
    slot = datetime.combine(day, FIRST, now.tzinfo)
    while slot.time() <= LAST and slot.date() == day:
        free = all(slot >= end or slot + USUAL_LENGTH <= start for start, end in spans)
        if slot >= now and free:
            return slot
        slot += _STEP
    return None
