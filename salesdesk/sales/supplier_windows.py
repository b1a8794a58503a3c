"""When the contract with a client's present supplier ends, and from when on to be there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from salesdesk.errors import Refused
from salesdesk.sales import preferences
from salesdesk.store.records import Client

LEAD_PREFERENCE = "market.supplier_lead_days"
USUAL_LEAD_DAYS = 90
_LONGEST_LEAD = 730


@dataclass(frozen=True)
class Window:
    """The contract of a client's supplier ends on ``ends_on``; one should be there from
    ``opens_on`` on."""

    client_id: int
    client: str
    supplier: str
    opens_on: date
    ends_on: date
    do_not_contact: bool

    @property
    def origin(self) -> str:
        """Return what the proposal to go there is known by."""
        return f"supplier:{self.client_id}:{self.ends_on.isoformat()}"


def lead_days() -> int:
    """Return how many days before the end of a contract its window opens."""
    return int(preferences.get(LEAD_PREFERENCE, USUAL_LEAD_DAYS))


def set_lead_days(days: int) -> None:
    """Keep how many days before the end of a contract its window opens; Refused lead_days."""
    if not 1 <= days <= _LONGEST_LEAD:
        raise Refused("lead_days", most=_LONGEST_LEAD)
    preferences.put(LEAD_PREFERENCE, days)


def windows(
    today: date, lead: int, client_id: int | None = None, ahead: int | None = None
) -> list[Window]:
    """Return the windows of contracts not yet over, the nearest end first.

    *lead* is in days. Without *ahead* those that are open today, else those too that open within
    so many days.
    """
    last = today + timedelta(days=lead + (ahead or 0))
    rows = Client.select().where(
        Client.archived_at.is_null(), Client.supplier_contract_end.between(today, last)
    )
    if client_id is not None:
        rows = rows.where(Client.id == client_id)
    return [
        Window(
            row.id, row.name, _told(row), row.supplier_contract_end - timedelta(days=lead),
            row.supplier_contract_end, row.do_not_contact,
        )
        for row in rows.order_by(Client.supplier_contract_end, Client.id)
    ]  # fmt: skip


def _told(row: Client) -> str:
    return " ".join(str(row.details.get("supplier") or "").split())
