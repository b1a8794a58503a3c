"""What the market proposes for the plan: thank a referrer, be there before a contract ends.

The supplier's window opens so many days before the contract with the present supplier ends that
there is time to be heard (DOMAIN §5, S0-17).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from salesdesk.marks import mark
from salesdesk.sales import supplier_windows
from salesdesk.sales.calendar import work_calendar
from salesdesk.sales.suggestion import Suggestion
from salesdesk.store.database import database

_THANKS_WITHIN_DAYS = 90
"""A client known for longer was sent long ago; the thanks would come as a surprise."""

_PUNCTUATION = re.compile(r"[，,：:；;。（(、]")


def thanks(client_id: int | None, today: date) -> list[Suggestion]:
    """Propose to thank whoever sent us a client of the last 90 days; origin thanks:<client>."""
    since = (today - timedelta(days=_THANKS_WITHIN_DAYS)).isoformat()
    rows = database.connection().execute(
        "SELECT c.id, c.name, coalesce(p.name, c.referrer) FROM client c "
        "LEFT JOIN contact p ON p.id = c.referred_by_id "
        "WHERE (c.referred_by_id IS NOT NULL OR c.referrer <> '') AND c.archived_at IS NULL "
        "AND c.created_at >= ? AND (? IS NULL OR c.id = ?) AND NOT EXISTS (SELECT 1 "
        "FROM plan_item i WHERE i.origin = 'thanks:' || c.id) ORDER BY c.id",
        (since, client_id, client_id),
    )
    return [
        thank_you(client, name, referrer.partition(" · ")[0], today)
        for client, name, referrer in rows
    ]


def thank_you(client_id: int, client: str, referrer: str, today: date) -> Suggestion:
    """Return the thank-you for one client, due on the next workday."""
    return Suggestion(
        f"thanks:{client_id}", client_id,
        mark("Suggestion", "Thank {referrer} for the introduction to {client}"),
        mark("Suggestion", "{referrer} sent us {client}."),
        work_calendar().next_workday(today),
        {"referrer": referrer, "client": client},
    )  # fmt: skip


def supplier_visits(client_id: int | None, today: date) -> list[Suggestion]:
    """Propose a visit where a supplier's window is open; origin supplier:<client>:<end>."""
    return [
        Suggestion(
            window.origin, window.client_id,
            mark("Suggestion", "Visit {client} before the supplier's contract ends"),
            mark("Suggestion", "The contract with {supplier} ends on {day}.")
            if _name(window.supplier)
            else mark("Suggestion", "The present supplier's contract ends on {day}."),
            work_calendar().next_workday(today),
            {"client": window.client, "supplier": _name(window.supplier), "day": window.ends_on},
        )
        for window in _open_ones(today, client_id)
    ]  # fmt: skip


def _name(supplier: str) -> str:
    """Return the name that what is written about a supplier begins with."""
    return _PUNCTUATION.split(supplier, maxsplit=1)[0].strip()


def _open_ones(today: date, client_id: int | None) -> Iterable[supplier_windows.Window]:
    lead = supplier_windows.lead_days()
    found = supplier_windows.windows(today, lead, client_id)
    return (one for one in found if one.opens_on <= today)
