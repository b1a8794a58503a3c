"""An event as a client's basics name it: "name · day", so that last year's fair is another one."""

from __future__ import annotations

from datetime import date, datetime

from salesdesk.sales.text import checked_name, tidy_line
from salesdesk.store.records import LeadEvent

_BETWEEN = " · "


def label_of(name: str, held_on: date | str) -> str:
    """Return what an event is called among others of its name; the day in ISO."""
    return f"{name}{_BETWEEN}{held_on}"


def label(event_id: int | None) -> str:
    """Return what the event of that id is called; "" for none, or one that is gone."""
    row = LeadEvent.get_or_none(LeadEvent.id == event_id) if event_id is not None else None
    return label_of(row.name, row.held_on) if row is not None else ""


def labels(limit: int = 200) -> list[str]:
    """Return the events clients may have been met at, the latest first."""
    rows = LeadEvent.select(LeadEvent.name, LeadEvent.held_on).where(
        LeadEvent.archived_at.is_null()
    )
    latest = rows.order_by(LeadEvent.held_on.desc(), LeadEvent.id.desc()).limit(limit)
    return [label_of(row.name, row.held_on) for row in latest]


def meant(text: str, kept: int | None = None) -> int | None:
    """Return the event called so (with its day, or without, then the latest); None for none.

    *kept* is the one chosen so far: it stays where its label still stands, even archived or with
    a twin of the same name and day.
    """
    told = tidy_line(text)
    if not told:
        return None
    row = LeadEvent.get_or_none(LeadEvent.id == kept) if kept is not None else None
    if row is not None and told in (row.name, label_of(row.name, row.held_on)):
        return int(row.id)
    name, _, day = told.rpartition(_BETWEEN.strip())
    rows = list(
        LeadEvent.select(LeadEvent.id, LeadEvent.name, LeadEvent.held_on)
        .where(LeadEvent.name.in_([told, tidy_line(name)]), LeadEvent.archived_at.is_null())
        .order_by(LeadEvent.held_on.desc(), LeadEvent.id.desc())
    )
    for row in rows:
        if row.name == told or (row.name, str(row.held_on)) == (tidy_line(name), tidy_line(day)):
            return int(row.id)
    return None


def meant_or_new(text: str, now: datetime, kept: int | None = None) -> int | None:
    """Return the event meant, added as an exhibition held on *now*'s day when there is none.

    None for no text. Call it inside ``database.change()``. Raises Refused name_too_long.
    """
    if not tidy_line(text):
        return None
    known = meant(text, kept)
    if known is not None:
        return known
    return int(LeadEvent.create(name=checked_name(text), held_on=now.date()).id)
