"""What a recorded visit and a finished interview prove: they move opportunities on (DOMAIN §5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from salesdesk.sales import opportunities, opportunity_lines, stage_moves
from salesdesk.sales.text import NAME_LIMIT, tidy_line

_BEFORE = ("lead", "qualified")
_OVER = ("lost", "dormant")


@dataclass(frozen=True)
class MovedOn:
    """An opportunity, by its title, and the stage it came to."""

    title: str
    stage: str


def note_talk(client_id: int, opportunity_id: int | None, now: datetime) -> list[MovedOn]:
    """Move on what a finished interview proves, inside the change that finishes it; tell which.

    The opportunity it was about, or all of the client when it was about none, come from
    ``contacted`` to ``discovery`` if nothing is missing.
    """
    moved = []
    for deal in opportunity_lines.of_client(client_id):
        if (
            opportunity_id in (None, deal.id)
            and deal.stage == "contacted"
            and not stage_moves.missing(deal.id, "discovery", now)
        ):
            stage_moves.move(deal.id, "discovery", now)
            moved.append(MovedOn(deal.title, "discovery"))
    return moved


def note_contact(client_id: int, title: str, number: str, now: datetime) -> None:
    """Move on what the record *number* of a visit proves, inside the change that writes it.

    A client without opportunities gets a lead called *title*. Those before ``contacted`` come
    there if nothing else is missing; when all are lost or dormant the latest is taken up again.
    """
    if not opportunity_lines.of_client(client_id):
        opportunities.create(client_id, {"title": tidy_line(title)[:NAME_LIMIT]}, now)
    deals = opportunity_lines.of_client(client_id)
    for deal in deals:
        if deal.stage in _BEFORE and not stage_moves.missing(deal.id, "contacted", now):
            stage_moves.move(deal.id, "contacted", now)
    last = deals[-1]
    if all(deal.stage in _OVER for deal in deals):
        gates = stage_moves.gates(last.id, "contacted", now)
        if all(gate.fulfilled for gate in gates if gate.key == "visit"):
            stage_moves.move(last.id, "contacted", now, reason=number)
