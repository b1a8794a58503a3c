"""How long a visit may wait for its record (DOMAIN §6 Record): pure rules.

The target is 60 minutes after its end; the limit the end of that day (23:59 local), or the
target where that is later. Both are shown; the first complete record counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo

TARGET = timedelta(minutes=60)
_LAST_MINUTE = time(23, 59)


@dataclass(frozen=True)
class RecordClock:
    """When a record is wanted, and when it is late (aware moments)."""

    target: datetime
    limit: datetime

    def minutes_left(self, now: datetime) -> int:
        """Return whole minutes to the target, negative when it has passed."""
        return int((self.target - now).total_seconds() // 60)

    def timeliness(self, at: datetime) -> str:
        """Return on_time, same_day or late for a record completed (or still open) *at*."""
        if at <= self.target:
            return "on_time"
        return "same_day" if at <= self.limit else "late"


def record_clock(ended_at: datetime, zone: tzinfo) -> RecordClock:
    """Return the clock of a visit that ended at *ended_at*, in the zone it took place in."""
    ended = ended_at.astimezone(zone)
    target = ended + TARGET
    return RecordClock(target, max(target, datetime.combine(ended.date(), _LAST_MINUTE, zone)))
