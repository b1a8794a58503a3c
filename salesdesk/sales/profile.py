"""Form ② as one thing: the client's answers and the buying chain, read and saved together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from salesdesk.marks import mark
from salesdesk.sales import chain, clients
from salesdesk.store.database import database

SEAT = "seat"
"""Under this key a row of the chain carries the id of its seat."""
_ASKED = ("name", "post", "roles", "attitude", "influence", "concern", "met")


def answers(client_id: int) -> dict[str, Any]:
    """Return the answers of form ②; every row of the chain carries its seat."""
    told = clients.answers_of(clients.get(client_id))
    told["chain"] = [{**seat.as_answers(), SEAT: seat.id} for seat in chain.seats(client_id)]
    return told


def save(client_id: int, told: Mapping[str, Any], now: datetime) -> None:
    """Save form ② in one change: answers as ``clients.edit``, and the chain's rows.

    A row without a seat adds a person, a seat without a row is taken out. Raises Refused as
    ``clients.edit`` and ``chain.edit`` do; then nothing was changed.
    """
    client = clients.get(client_id)
    with database.change(mark("Change", "Client {name} changed"), name=client.name):
        clients.edit(client_id, {k: v for k, v in told.items() if k != "chain"}, now)
        if "chain" in told:
            _save_chain(client_id, told["chain"] or (), now)


def _save_chain(client_id: int, rows: Any, now: datetime) -> None:
    known = {seat.id: seat.as_answers() for seat in chain.seats(client_id)}
    for row in rows:
        told = {key: row[key] for key in _ASKED if key in row}
        seat = row.get(SEAT)
        if seat not in known:
            chain.add(client_id, told)
        elif any(known[seat].get(key) != value for key, value in told.items()):
            chain.edit(seat, told)
    for gone in known.keys() - {row.get(SEAT) for row in rows}:
        chain.remove(gone, now)
