"""The to-do list: what is to be done on which day, and what became of it.

An item not done stays due on its day; the day view shows it as carried over until it is done,
moved or dropped with a reason (DOMAIN §1 S0-2).
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any, NamedTuple

from peewee import JOIN

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales.kept import kept
from salesdesk.sales.text import checked_name, tidy_line
from salesdesk.store.database import database
from salesdesk.store.records import Client, PlanItem, Visit


class PlanLine(NamedTuple):
    """One item; ``due_at`` (UTC) when it has a time, ``planned_on`` the day it was first for.

    ``client_short`` is what the client is called where room is short: the short name, or the
    whole one.
    """

    id: int
    uuid: str
    title: str
    kind: str
    client_id: int | None
    client: str
    visit_id: int | None
    due_on: date
    due_at: datetime | None
    planned_on: date
    owner: str
    form: str
    done_at: datetime | None
    dropped_at: datetime | None
    reason: str
    client_short: str = ""

    def days_late(self, today: date) -> int:
        """Return by how many days an open item is overdue, 0 when it is not."""
        open_still = self.done_at is None and self.dropped_at is None
        return max(0, (today - self.due_on).days) if open_still else 0


def add(
    title: str,
    due_on: date,
    *,
    due_at: datetime | None = None,
    client_id: int | None = None,
    visit_id: int | None = None,
    kind: str = "task",
    owner: str = "",
    form: str = "",
) -> int:
    """Put something on a day's list; return its id.

    Raises Refused name_required, name_too_long, client_missing, visit_missing.
    """
    told = checked_name(title)
    if client_id is not None:
        kept(Client, client_id, Refused("client_missing"))
    if visit_id is not None:
        kept(Visit, visit_id, Refused("visit_missing"))
    with database.change(mark("Change", "“{title}” planned"), title=told):
        return int(
            PlanItem.create(
                title=told, kind=kind, client=client_id, visit=visit_id, due_on=due_on,
                due_at=due_at, planned_on=due_on, owner=tidy_line(owner), form=form,
            ).id
        )  # fmt: skip


def edit(item_id: int, **columns: Any) -> None:
    """Change title, client or time of an item."""
    row = _get(item_id)
    if "title" in columns:
        columns["title"] = checked_name(columns["title"])
    with database.change(mark("Change", "“{title}” changed"), title=row.title):
        PlanItem.update(**columns).where(PlanItem.id == item_id).execute()


def set_done(item_id: int, now: datetime, *, done: bool = True) -> None:
    """Tick an item off, or open it again."""
    row = _get(item_id)
    label = mark("Change", "“{title}” done") if done else mark("Change", "“{title}” open again")
    with database.change(label, title=row.title):
        PlanItem.update(done_at=now if done else None, dropped_at=None).where(
            PlanItem.id == item_id
        ).execute()


def move(item_id: int, to: date, reason: str = "") -> None:
    """Put an item on another day; the day it was first planned for is kept."""
    row = _get(item_id)
    with database.change(mark("Change", "“{title}” moved to {day}"), title=row.title, day=str(to)):
        PlanItem.update(due_on=to, due_at=None, reason=tidy_line(reason)).where(
            PlanItem.id == item_id
        ).execute()


def drop(item_id: int, reason: str, now: datetime) -> None:
    """Give an item up; Refused reason_required without a reason."""
    row = _get(item_id)
    if not tidy_line(reason):
        raise Refused("reason_required")
    with database.change(mark("Change", "“{title}” dropped"), title=row.title):
        PlanItem.update(dropped_at=now, reason=tidy_line(reason)).where(
            PlanItem.id == item_id
        ).execute()


def _get(item_id: int) -> PlanItem:
    return kept(PlanItem, item_id, Refused("plan_item_missing"))


def get(item_id: int) -> PlanLine:
    """Return one item; Refused plan_item_missing."""
    found = lines(PlanItem.id == item_id)
    if not found:
        raise Refused("plan_item_missing")
    return found[0]


def lines(*where: Any) -> list[PlanLine]:
    """Return the items that meet *where*, by day, time and the order they were entered."""
    query = (
        PlanItem.select(PlanItem, Client.id, Client.name, Client.short_name)
        .join(Client, JOIN.LEFT_OUTER)
        .where(*where)
        .order_by(PlanItem.due_on, PlanItem.due_at.asc(nulls="LAST"), PlanItem.id)
    )
    return [
        PlanLine(
            row.id, row.uuid, row.title, row.kind, row.client_id,
            row.client.name if row.client else "", row.visit_id, row.due_on, row.due_at,
            row.planned_on, row.owner, row.form, row.done_at, row.dropped_at, row.reason,
            (row.client.short_name or row.client.name) if row.client else "",
        )
        for row in query
    ]  # fmt: skip


def for_day(day: date, now: datetime) -> tuple[list[PlanLine], list[PlanLine]]:
    """Return (the items of *day*, those carried over into it).

    Only today carries over: every open item of an earlier day. What was ticked off today counts
    as carried over as long as the day lasts, so that the list does not jump.
    """
    own = lines(PlanItem.due_on == day, PlanItem.dropped_at.is_null())
    if day != now.date():
        return own, []
    morning = datetime.combine(day, time(), now.tzinfo)
    carried = lines(
        PlanItem.due_on < day,
        PlanItem.done_at.is_null() | (PlanItem.done_at >= morning),
        PlanItem.dropped_at.is_null(),
    )
    return own, carried


def open_for_client(client_id: int) -> list[PlanLine]:
    """Return what is still to be done for a client."""
    return lines(
        PlanItem.client == client_id, PlanItem.done_at.is_null(), PlanItem.dropped_at.is_null()
    )
