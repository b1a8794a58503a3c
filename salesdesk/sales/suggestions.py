"""What is proposed for the plan, from every source; taken up or turned down once.

A source is a small function in its own module, named in ``SOURCES``. What was made from a
proposal, or turned down, is a plan item with the proposal's origin: it is not proposed again
unless that is undone (DOMAIN §6).
"""

from __future__ import annotations

from datetime import date, datetime

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import deal_suggestions, market_suggestions, score_suggestions
from salesdesk.sales.kept import live
from salesdesk.sales.suggestion import Source, Suggestion
from salesdesk.sales.text import checked_name
from salesdesk.store.database import database
from salesdesk.store.records import Client, PlanItem

SOURCES: tuple[Source, ...] = (
    score_suggestions.crossings,
    score_suggestions.ratings_due,
    market_suggestions.thanks,
    market_suggestions.supplier_visits,
    deal_suggestions.callbacks,
    deal_suggestions.silences,
)


def listed(today: date, client_id: int | None = None) -> list[Suggestion]:
    """Return what is proposed and not yet answered, the most urgent first.

    Clients that are archived or not to be contacted are left out.
    """
    found = [one for source in SOURCES for one in source(client_id, today)]
    answered = _answered([one.origin for one in found])
    silent = _silent({one.client_id for one in found if one.client_id is not None})
    kept = {
        one.origin: one
        for one in found
        if one.origin not in answered and one.client_id not in silent
    }
    return sorted(kept.values(), key=lambda one: (one.due_on, one.origin))


def accept(suggestion: Suggestion, title: str, now: datetime) -> int:
    """Put a proposal on the plan as *title* (its title in the user's language); return the item.

    It is due on its day, or today when that is past. One that was answered meanwhile stays as it
    is. Raises Refused client_missing, name_required, name_too_long.
    """
    told = checked_name(title)
    if (known := _item_of(suggestion)) is not None:
        return known
    today = now.date()
    with database.change(mark("Change", "“{title}” planned"), title=told):
        return _keep(suggestion, told, max(suggestion.due_on, today), None)


def dismiss(suggestion: Suggestion, title: str, now: datetime) -> int:
    """Turn a proposal down, so that it is not made again; return the dropped item.

    Raises Refused as ``accept`` does.
    """
    told = checked_name(title)
    if (known := _item_of(suggestion)) is not None:
        return known
    with database.change(mark("Change", "Suggestion “{title}” dismissed"), title=told):
        return _keep(suggestion, told, suggestion.due_on, now)


def _item_of(suggestion: Suggestion) -> int | None:
    if suggestion.client_id is not None:
        live(Client, suggestion.client_id, Refused("client_missing"))
    found = PlanItem.get_or_none(PlanItem.origin == suggestion.origin)
    return found.id if found else None


def _keep(one: Suggestion, title: str, due_on: date, dropped_at: datetime | None) -> int:
    made = PlanItem.create(
        title=title, kind=one.kind, client=one.client_id, due_on=due_on, planned_on=due_on,
        form=one.form, origin=one.origin, dropped_at=dropped_at,
    )  # fmt: skip
    return int(made.id)


def _answered(origins: list[str]) -> set[str]:
    marks = ",".join("?" * len(origins))
    query = f"SELECT origin FROM plan_item WHERE origin IN ({marks})"
    return {row[0] for row in database.connection().execute(query, origins)}


def _silent(clients: set[int]) -> set[int | None]:
    marks = ",".join("?" * len(clients))
    query = (
        f"SELECT id FROM client WHERE id IN ({marks}) "
        "AND (do_not_contact OR archived_at IS NOT NULL)"
    )
    return {row[0] for row in database.connection().execute(query, sorted(clients))}
