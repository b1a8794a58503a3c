"""The stages of an opportunity, in order, and the one a client shows (DOMAIN §5)."""

from __future__ import annotations

from collections.abc import Iterable

OPEN = ("lead", "qualified", "contacted", "discovery", "proposal", "negotiation")
WON = ("won", "active")
CLOSED = ("dormant", "lost", "disqualified")
STAGES = OPEN + WON + CLOSED

# without an open opportunity a client shows the best that is over
_STANDING = (*OPEN[::-1], "active", "won", *CLOSED)


def client_stage(stages: Iterable[str]) -> str:
    """Return the furthest open stage, else the best closed one, else ``lead``."""
    return min(stages, key=_STANDING.index, default="lead")
