"""How long nobody has really spoken with a client, and whether that is too long.

A real contact is a visit that took place, an interview or a touch that was answered; a note, a
letter without an answer or a planned visit is none. How long may pass depends on the grade, and
is longer once the client has bought (DOMAIN §6 Cadence). This is the one place that says so:
list, dossier, pipeline and paper all ask here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from salesdesk.sales.stages import CLOSED, WON

LONGEST_GAP = {"high": 7, "medium": 14, "low": 30}
"""Calendar days by grade while something is being sold."""
LONGEST_GAP_WON = {"high": 30, "medium": 60, "low": 90}
"""Calendar days by grade once the client has bought."""
_UNRATED = "low"
_FAR = 2  # so many times the longest gap without contact is more than a slip


@dataclass(frozen=True)
class Staleness:
    """``days`` since the last real contact, None when there was none; ``longest`` may pass.

    ``longest`` is None where nobody is to be contacted: lost, disqualified, dormant, or asked
    not to be.
    """

    days: int | None
    longest: int | None

    @property
    def over(self) -> int:
        """Return by how many days the longest gap is passed, 0 when it is not."""
        if self.days is None or self.longest is None:
            return 0
        return max(0, self.days - self.longest)

    @property
    def tone(self) -> str:
        """Return "" as long as it is in time, warn beyond the longest gap, danger beyond twice."""
        if not self.over or self.days is None or self.longest is None:
            return ""
        return "danger" if self.days > _FAR * self.longest else "warn"


def longest_gap(grade: str, stage: str) -> int | None:
    """Return the days that may pass between contacts; unrated clients count as low.

    None for a closed stage: nobody expects a contact there.
    """
    if stage in CLOSED:
        return None
    gaps = LONGEST_GAP_WON if stage in WON else LONGEST_GAP
    return gaps.get(grade, gaps[_UNRATED])


def staleness(
    last_contact: datetime | None,
    grade: str,
    stage: str,
    now: datetime,
    *,
    do_not_contact: bool = False,
) -> Staleness:
    """Return how stale a client is; *last_contact* is aware, days are those of *now*'s zone."""
    days = None
    if last_contact is not None:
        days = max(0, (now.date() - last_contact.astimezone(now.tzinfo).date()).days)
    return Staleness(days, None if do_not_contact else longest_gap(grade, stage))


def next_contact_by(last: date, grade: str, stage: str) -> date | None:
    """Return the last day that still keeps the cadence, counted from the day of *last*."""
    gap = longest_gap(grade, stage)
    return None if gap is None else date.fromordinal(last.toordinal() + gap)
