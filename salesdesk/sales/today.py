"""A day as the salesperson lives it: agenda, to-do list, what waits to be recorded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from salesdesk.sales import plan, visit_lines
from salesdesk.sales.calendar import work_calendar
from salesdesk.sales.plan import PlanLine
from salesdesk.sales.visit_lines import OPEN, VisitLine


@dataclass(frozen=True)
class Day:
    """One day; ``holidays_known`` is False for a year whose days off are not published yet.

    ``carried`` are items of earlier days still open this morning (only on today); ``to_record``
    waits for a record or an explanation, oldest first; ``next_visit`` is the first still open.
    """

    date: date
    workday: bool
    holidays_known: bool
    visits: tuple[VisitLine, ...]
    tasks: tuple[PlanLine, ...]
    carried: tuple[PlanLine, ...]
    to_record: tuple[VisitLine, ...]
    next_visit: VisitLine | None

    def clashing(self) -> frozenset[int]:
        """Return the ids of open visits that overlap another one."""
        live = [visit for visit in self.visits if visit.state in {*OPEN, "done", "recorded"}]
        return frozenset(
            one.id
            for one in live
            for other in live
            if one.id != other.id
            and one.starts_at < other.ends_at
            and other.starts_at < one.ends_at
        )


def day(wanted: date, now: datetime) -> Day:
    """Return what *wanted* holds, seen at *now* (aware, in the user's zone)."""
    start = datetime.combine(wanted, time(), now.tzinfo)
    visits = visit_lines.between(start, start + timedelta(days=1))
    tasks, carried = plan.for_day(wanted, now)
    calendar = work_calendar()
    return Day(
        date=wanted,
        workday=calendar.is_workday(wanted),
        holidays_known=calendar.is_known(wanted.year),
        visits=tuple(visits),
        tasks=tuple(tasks),
        carried=tuple(carried),
        to_record=tuple(visit_lines.waiting(now)),
        next_visit=next_visit(now),
    )


def next_visit(now: datetime) -> VisitLine | None:
    """Return the first open visit that is not over yet, of today or a later day."""
    coming = visit_lines.coming(now, limit=1)
    return coming[0] if coming else None
