"""A to-do item typed in one line: “明天 寄样品”, “Fri 15:00 call back”, “9/20 check stock”."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from salesdesk.ui.form_editor.reading import plain, read_day, read_time

_SEPARATORS = " ,，:：、\t"
_LETTERS = re.compile(r"[a-z ]+$")
_ENGLISH_DAYS = re.compile(
    r"(next |this )?(mon|tues?|wed|weds|thur?s?|fri|sat|sun)$"
    r"|(next |this )?(mon|tues|wednes|thurs|fri|satur|sun)day$|today$|tomorrow$|tmr$"
)
_CLOCK = re.compile(r"\d{1,2}[:：]\d{2}$|.*[点时].*|\d{1,2} ?[ap]m$")


@dataclass(frozen=True)
class Quick:
    """What a line means: what is to be done, on which day, at which time if one was said."""

    title: str
    day: date
    at: datetime | None = None


def read(text: str, shown: date, now: datetime) -> Quick:
    """Read a line; without a day before it, it is meant for the *shown* day.

    A day or time counts only as a word of its own, so that a name beginning with 明天 or Sun
    stays a name.
    """
    words = text.split()
    for taken in (3, 2, 1):  # “sep 20”, “next friday”
        if len(words) > taken:
            head, rest = " ".join(words[:taken]), words[taken:]
            day, clock = _day_and_clock(head, now.date())
            if day is not None or clock is not None:
                return _timed(rest, day, clock, shown, now)
    return Quick(" ".join(words), shown)


def _day_and_clock(head: str, today: date) -> tuple[date | None, time | None]:
    typed = plain(head.strip(_SEPARATORS))
    if (day := _day(typed, today)) is not None:
        return day, None
    for cut in range(len(typed) - 1, 0, -1):  # “明天下午3点”
        clock = _clock(typed[cut:].strip())
        if clock and (day := _day(typed[:cut].strip(), today)):
            return day, clock
    return None, _clock(typed)


def _day(typed: str, today: date) -> date | None:
    if typed.isdigit():
        return None
    if _LETTERS.match(typed) and not _ENGLISH_DAYS.match(typed):
        return None
    return read_day(typed, today)


def _clock(typed: str) -> time | None:
    return read_time(typed) if _CLOCK.match(typed) else None


def _timed(
    rest: list[str], day: date | None, clock: time | None, shown: date, now: datetime
) -> Quick:
    if clock is None and len(rest) > 1 and (said := _clock(plain(rest[0].strip("，,、")))):
        clock, rest = said, rest[1:]
    on = day or shown
    at = datetime.combine(on, clock, now.tzinfo) if clock else None
    return Quick(" ".join(rest), on, at)
