"""Whether the time goes to those who are worth it: minutes with clients by potential.

A visit counts with the minutes from its start to its end; a call, message or letter that was
answered has no length, so each counts ``TOUCH_MINUTES``. The grade is today's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from salesdesk.sales.client_list import client_ids
from salesdesk.sales.list_filter import ListFilter
from salesdesk.store.database import database
from salesdesk.store.fields import moment_text

TOUCH_MINUTES = 10
GRADES = ("high", "medium", "low", "")
"""The last are the unrated."""
HIGH = "high"


@dataclass(frozen=True)
class Focus:
    """Time and clients by grade ("" unrated); ``overdue`` and ``unmet`` count high ones only.

    ``overdue`` were last spoken with longer ago than their cadence allows, ``unmet`` never.
    """

    days: int
    minutes: Mapping[str, int]
    contacts: Mapping[str, int]
    clients: Mapping[str, int]
    overdue: int
    unmet: int

    @property
    def total(self) -> int:
        """Return all minutes."""
        return sum(self.minutes.values())

    @property
    def share(self) -> int | None:
        """Return the percentage of the time that went to high ones, None without any time."""
        return _percent(self.minutes[HIGH], self.total)

    @property
    def client_share(self) -> int | None:
        """Return the percentage of the clients that are high ones, None without clients."""
        return _percent(self.clients[HIGH], sum(self.clients.values()))


def _percent(part: int, whole: int) -> int | None:
    """Return whole percents, half up; None of nothing (DOMAIN §6 KPI: shown as a dash)."""
    return (200 * part + whole) // (2 * whole) if whole else None


def focus(now: datetime, days: int) -> Focus:
    """Return where the time of the last *days* days went, today included; archived ones left out.

    Only what lies before *now* counts.
    """
    first = datetime.combine(now.date() - timedelta(days=days - 1), time(), now.tzinfo)
    span = (moment_text(first), moment_text(now))
    connection = database.connection()
    minutes, contacts = dict.fromkeys(GRADES, 0), dict.fromkeys(GRADES, 0)
    for grade, count, seconds in connection.execute(
        "SELECT k.grade, count(*), sum(strftime('%s', v.ended_at) - strftime('%s', v.started_at)) "
        "FROM visit v JOIN client_key k ON k.client = v.client_id WHERE k.archived = 0 "
        "AND v.state IN ('done', 'recorded') AND v.started_at >= ? AND v.ended_at <= ? "
        "AND v.ended_at > v.started_at GROUP BY k.grade",
        span,
    ):
        minutes[grade] += round(seconds / 60)
        contacts[grade] += count
    for grade, count in connection.execute(
        "SELECT k.grade, count(*) FROM touch t JOIN client_key k ON k.client = t.client_id "
        "WHERE k.archived = 0 AND t.answered = 1 AND t.at >= ? AND t.at <= ? GROUP BY k.grade",
        span,
    ):
        minutes[grade] += count * TOUCH_MINUTES
        contacts[grade] += count
    clients = dict.fromkeys(GRADES, 0) | dict(
        connection.execute("SELECT grade, count(*) FROM client_key WHERE archived = 0 GROUP BY 1")
    )
    overdue, unmet = (len(_ids(wanted, now)) for wanted in (OVERDUE, UNMET))
    return Focus(days, minutes, contacts, clients, overdue, unmet)


OVERDUE = ListFilter(grade=HIGH, stale="over", sort="days_since")
"""High ones beyond their cadence, the longest silent first."""
UNMET = ListFilter(grade=HIGH, stale="never", contactable="yes")
"""High ones nobody has spoken with yet."""


def _ids(wanted: ListFilter, now: datetime) -> list[int]:
    assert now.tzinfo is not None
    return list(client_ids(wanted, now.date(), now.tzinfo))
