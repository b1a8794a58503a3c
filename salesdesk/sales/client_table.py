"""The lines of the client table: everything a column can show, read a page of clients at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from salesdesk.forms.choices import GRADE_SHORT, INDUSTRY, INTENT_CLASS, PRIORITY, SIZE, STAGE
from salesdesk.marks import mark
from salesdesk.sales.client_list import ClientRow, client_rows
from salesdesk.sales.stages import OPEN
from salesdesk.sales.staleness import Staleness, staleness
from salesdesk.store.database import database

COLUMNS = (
    "name", "short_name", "industry", "city", "size", "source", "grade", "score", "stage",
    "intent", "priority", "last_contact", "days_since", "next_follow_up", "tags", "contact",
    "phone", "amount", "archived",
)  # fmt: skip
USUAL = (
    "name", "grade", "score", "stage", "contact", "phone", "last_contact", "days_since",
    "next_follow_up", "amount", "tags",
)  # fmt: skip
"""The columns of a table nobody has arranged yet."""
HEADINGS = {
    "name": mark("ClientTable", "Client"),
    "short_name": mark("ClientTable", "Short name"),
    "industry": mark("ClientTable", "Industry"),
    "city": mark("ClientTable", "City"),
    "size": mark("ClientTable", "Size"),
    "source": mark("ClientTable", "Source"),
    "grade": mark("ClientTable", "Grade"),
    "score": mark("ClientTable", "Score"),
    "stage": mark("ClientTable", "Stage"),
    "intent": mark("ClientTable", "Intent"),
    "priority": mark("ClientTable", "Priority"),
    "last_contact": mark("ClientTable", "Last contact"),
    "days_since": mark("ClientTable", "Days since"),
    "next_follow_up": mark("ClientTable", "Next follow-up"),
    "tags": mark("ClientTable", "Tags"),
    "contact": mark("ClientTable", "Contact"),
    "phone": mark("ClientTable", "Phone"),
    "amount": mark("ClientTable", "Open amount"),
    "archived": mark("ClientTable", "Archived"),
}
CHOICES_OF = {
    "industry": INDUSTRY, "size": SIZE, "grade": GRADE_SHORT, "stage": STAGE,
    "intent": INTENT_CLASS, "priority": PRIORITY,
}  # fmt: skip
"""Columns that hold the key of a choice."""
SORTABLE = frozenset(COLUMNS) - {"tags", "contact", "phone", "archived"}
"""A column is sorted by under its own name."""
_PART = 500


@dataclass(frozen=True)
class TableRow(ClientRow):
    """A line of the list and what only the table shows; ``open_amount_fen`` over all open deals."""

    size: str = ""
    source: str = ""
    intent_class: str = ""
    priority: str = ""
    open_amount_fen: int | None = None

    def staleness(self, now: datetime) -> Staleness:
        """Return for how long nobody has spoken with them."""
        return staleness(
            self.last_contact, self.grade, self.stage, now, do_not_contact=self.do_not_contact
        )


def table_rows(ids: Sequence[int]) -> list[TableRow]:
    """Return the lines of these clients in the order of *ids*; missing ones are left out."""
    marks = ",".join("?" * len(ids))
    stages = ", ".join(f"'{stage}'" for stage in OPEN)
    connection = database.connection()
    further = {
        row[0]: row[1:]
        for row in connection.execute(
            "SELECT c.id, c.size, c.source, c.intent_class, c.priority, (SELECT sum(amount_fen) "
            "FROM opportunity o WHERE o.client_id = c.id AND o.archived_at IS NULL "
            f"AND o.stage IN ({stages})) FROM client c WHERE c.id IN ({marks})",
            tuple(ids),
        )
    }
    return [
        TableRow(*_told(row), *further[row.id]) for row in client_rows(ids) if row.id in further
    ]


def _told(row: ClientRow) -> tuple[Any, ...]:
    return tuple(getattr(row, field.name) for field in fields(ClientRow))


def phones(ids: Sequence[int]) -> dict[int, str]:
    """Return the number of each client's first person unmasked, for an export that asks for it."""
    found: dict[int, str] = {}
    connection = database.connection()
    for start in range(0, len(ids), _PART):
        part = tuple(ids[start : start + _PART])
        marks = ",".join("?" * len(part))
        found |= dict(
            connection.execute(
                "SELECT m.client_id, (SELECT value FROM contact_point x WHERE x.contact_id = "
                "m.contact_id AND x.digits <> '' ORDER BY x.position LIMIT 1) FROM chain_member m "
                f"WHERE m.client_id IN ({marks}) AND m.archived_at IS NULL "
                "ORDER BY m.position DESC, m.id DESC",
                part,
            )
        )
    return {client: phone or "" for client, phone in found.items()}
