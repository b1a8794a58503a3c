"""The record clock in words: minutes left to the target, then to the end of the day, then late."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from salesdesk.i18n import translate
from salesdesk.sales.record_clock import TARGET, record_clock
from salesdesk.sales.visit_lines import VisitLine
from salesdesk.ui.visit.words import clock, duration, stamp


@dataclass(frozen=True)
class ClockWords:
    """What the record clock says: a chip, the sentence beside it, and how much is used up."""

    chip: str
    text: str
    tone: str
    used: float


def clock_words(line: VisitLine, now: datetime) -> ClockWords:
    """Return the clock of a visit that waits for its record.

    One whose planned time is over without a word runs from its planned end. Both limits are
    always told: 60 minutes after the end, and the end of that day.
    """
    ended = line.ended_at or line.ends_at
    limits = record_clock(ended, line.zone)
    zone = now.tzinfo
    both = translate(
        "Visit", "Ended {ended} · target {target} · at the latest {limit}",
        ended=stamp(ended, now), target=clock(limits.target, zone), limit=stamp(limits.limit, now),
    )  # fmt: skip
    match limits.timeliness(now):
        case "on_time":
            left = limits.target - now
            chip = translate("Visit", "{time} left", time=duration(left))
            used = 1 - left / TARGET
            tone = "warn" if limits.minutes_left(now) < 15 else "success"
            return ClockWords(chip, both, tone, min(1.0, max(0.0, used)))
        case "same_day":
            chip = translate("Visit", "{time} left today", time=duration(limits.limit - now))
            return ClockWords(chip, both, "warn", 1.0)
    chip = translate("Visit", "{time} late", time=duration(now - limits.limit))
    return ClockWords(chip, both, "danger", 1.0)
