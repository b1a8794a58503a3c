"""Which moves a visit allows now: pure rules (DOMAIN §5 Visit)."""

from __future__ import annotations

from datetime import datetime, timedelta

from salesdesk.sales.visit_lines import OPEN, VisitLine
from salesdesk.sales.visits import NO_SHOW_WAIT_MINUTES


def moves_allowed(line: VisitLine, now: datetime) -> tuple[str, ...]:
    """Return the moves a visit allows at *now*, the most fitting first.

    They are start, done, confirm, record, amend, edit, reschedule, cancel and no_show. A visit
    of the future can be neither begun before its day nor done.
    """
    if line.state == "recorded":
        return ("amend",)
    if line.state == "done":
        return ("record",)
    if line.state not in OPEN:
        return ()
    begun, over = line.started_at is not None, line.ends_at <= now
    its_day = line.starts_at.astimezone(now.tzinfo).date() <= now.date()
    waited = line.starts_at + timedelta(minutes=NO_SHOW_WAIT_MINUTES) <= now
    asked = (
        ("record", over or begun),
        ("done", over or begun),
        ("start", its_day and not begun and not over),
        ("confirm", line.state == "planned" and not begun and not over),
        ("done", its_day and not begun and not over),
        ("edit", not over),
        ("reschedule", not begun),
        ("cancel", not begun),
        ("no_show", waited and not begun),
    )
    return tuple(move for move, allowed in asked if allowed)
