"""Events where leads are met, and what is done in communities (DOMAIN S0-15, S0-16)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import lead_yield
from salesdesk.sales.clients import day_or_none
from salesdesk.sales.kept import kept, live
from salesdesk.sales.lead_yield import Standing, Yield
from salesdesk.sales.text import checked_name, tidy, tidy_line
from salesdesk.store.database import database
from salesdesk.store.records import LeadEvent


@dataclass(frozen=True)
class EventLine:
    """An event with what came of it; money in fen, ``reach`` in people."""

    id: int
    kind: str
    name: str
    held_on: date
    ends_on: date | None
    place: str
    link: str
    reach: int | None
    cost_fen: int | None
    note: str
    archived: bool
    result: Yield
    leads: tuple[int, ...]

    @property
    def cost_per_lead_fen(self) -> int | None:
        """Return what one lead cost; None where no cost or no lead is known."""
        return Yield("", clients=len(self.leads), cost_fen=self.cost_fen).cost_per_lead_fen

    def as_answers(self) -> dict[str, Any]:
        """Return the answers of the form ``lead_event``."""
        return {
            "kind": self.kind, "name": self.name, "place": self.place,
            "held_on": self.held_on.isoformat(),
            "ends_on": self.ends_on.isoformat() if self.ends_on else "",
            "cost_fen": self.cost_fen, "link": self.link, "reach": self.reach, "note": self.note,
        }  # fmt: skip


def lines(*, archived: bool = False) -> list[EventLine]:
    """Return the events, the latest first."""
    met: dict[int | None, list[Standing]] = {}
    for one in lead_yield.standings("c.met_at_id IS NOT NULL"):
        met.setdefault(one.event, []).append(one)
    rows = LeadEvent.select().where(LeadEvent.archived_at.is_null(not archived))
    return [
        _line(row, met.get(row.id, []))
        for row in rows.order_by(LeadEvent.held_on.desc(), LeadEvent.id.desc())
    ]


def get(event_id: int) -> EventLine:
    """Return one event, archived or not; Refused event_missing."""
    row = kept(LeadEvent, event_id, Refused("event_missing"))
    return _line(row, lead_yield.standings("c.met_at_id = ?", (event_id,)))


def _line(row: LeadEvent, met: list[Standing]) -> EventLine:
    return EventLine(
        row.id, row.kind, row.name, row.held_on, row.ends_on, row.place, row.link, row.reach,
        row.cost_fen, row.note, row.archived_at is not None, lead_yield.total(row.name, met),
        tuple(one.client for one in met),
    )  # fmt: skip


def save(event_id: int | None, answers: Mapping[str, Any]) -> int:
    """Add an event from the answers of ``lead_event``, or change one; return its id.

    Raises Refused event_missing, name_required, name_too_long, bad_date, event_day_required,
    event_days.
    """
    columns = _columns(answers)
    if event_id is not None:
        live(LeadEvent, event_id, Refused("event_missing"))
    with database.change(mark("Change", "Event {name} saved"), name=columns["name"]):
        if event_id is None:
            return int(LeadEvent.create(**columns).id)
        LeadEvent.update(**columns).where(LeadEvent.id == event_id).execute()
        return event_id


def _columns(answers: Mapping[str, Any]) -> dict[str, Any]:
    name = checked_name(answers.get("name"))
    first, last = (day_or_none(answers.get(key)) for key in ("held_on", "ends_on"))
    if first is None:
        raise Refused("event_day_required")
    if last is not None and last < first:
        raise Refused("event_days", first=first.isoformat(), last=last.isoformat())
    return {
        "kind": answers.get("kind") or "exhibition",
        "name": name,
        "held_on": first,
        "ends_on": last,
        "place": tidy_line(answers.get("place") or ""),
        "link": tidy_line(answers.get("link") or ""),
        "reach": answers.get("reach"),
        "cost_fen": answers.get("cost_fen"),
        "note": tidy(answers.get("note") or ""),
    }


def set_archived(event_id: int, now: datetime, *, archived: bool = True) -> None:
    """Put an event away, or bring it back; its leads stay. Refused event_missing."""
    row = kept(LeadEvent, event_id, Refused("event_missing"))
    label = (
        mark("Change", "Event {name} archived")
        if archived
        else mark("Change", "Event {name} brought back")
    )
    with database.change(label, name=row.name):
        LeadEvent.update(archived_at=now if archived else None).where(
            LeadEvent.id == event_id
        ).execute()
