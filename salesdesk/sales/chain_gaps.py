"""What a buying chain lacks: pure rules over its seats (codes of ``forms.buying_chain.GAP``)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from salesdesk.sales.chain import Seat
from salesdesk.sales.staleness import staleness

QUIET_DAYS = 60
"""Days without a real contact after which a chain is said to have gone quiet."""
COVERED = ("economic_buyer", "technical_influencer", "user_buyer", "coach")
"""The roles somebody should have before a proposal."""


def gaps(seats: Sequence[Seat], last_contact: datetime | None, now: datetime) -> tuple[str, ...]:
    """Return the gaps of a chain, the gravest first; a client nobody talks to has gone quiet.

    Somebody is met when the seat says so or when they took part in a contact.
    """
    buyers = [seat for seat in seats if "economic_buyer" in seat.roles]
    quiet = staleness(last_contact, "", "lead", now).days
    found = {
        "no_economic_buyer": not buyers,
        "no_coach": not any("coach" in seat.roles for seat in seats),
        "nobody_met": bool(seats) and not any(met(seat) for seat in seats),
        "buyer_not_met": bool(buyers)
        and any(met(seat) for seat in seats)
        and not any(met(seat) for seat in buyers),
        "no_recent_contact": quiet is None or quiet > QUIET_DAYS,
        "single_contact": len(seats) == 1,
    }
    return tuple(code for code, missing in found.items() if missing)


def met(seat: Seat) -> bool:
    """Tell whether somebody was met: ticked, or seen to have taken part in a contact."""
    return seat.met or seat.last_contact is not None


def missing_roles(seats: Sequence[Seat]) -> tuple[str, ...]:
    """Return the roles of ``COVERED`` that nobody has."""
    taken = {role for seat in seats for role in seat.roles}
    return tuple(role for role in COVERED if role not in taken)
