"""Where in an interview that stands what keeps it from being finished."""

from __future__ import annotations

from salesdesk.errors import Refused
from salesdesk.sales.spin.talk import Talk
from salesdesk.ui.spin.place import Place

COMMITMENT = 8
_FIELDS = {
    "outcome_required": ("outcome",),
    "advance_needs_customer": ("customer_action", "customer_who", "customer_by"),
    "advance_is_ours": ("customer_who",),
    "next_step_required": ("next_step", "next_at"),
    "bad_moment": ("next_at",),
    "bad_date": ("customer_by",),
}


def place_of(refused: Refused, talk: Talk) -> Place | None:
    """Return the field a refusal is about, the first of several that is empty; None for others."""
    fields = _FIELDS.get(refused.code)
    if fields is None:
        return None
    empty = (field for field in fields if not talk.answers.get(field))
    return Place(COMMITMENT, next(empty, fields[0]))
