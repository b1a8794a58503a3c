"""How visits are spoken of: states, channels, days, times, how long something takes."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

from PySide6.QtCore import QDate, QLocale

from salesdesk.forms.choices import CHANNEL, OUTCOME
from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales.visit_lines import VisitLine
from salesdesk.ui.say import choice_word

STATES = {
    "planned": (mark("Visit", "Not confirmed"), "neutral"),
    "confirmed": (mark("Visit", "Confirmed"), "accent"),
    "under_way": (mark("Visit", "Under way"), "accent"),
    "done": (mark("Visit", "To be recorded"), "warn"),
    "overdue_record": (mark("Visit", "Record overdue"), "danger"),
    "recorded": (mark("Visit", "Recorded"), "success"),
    "rescheduled": (mark("Visit", "Rescheduled"), "neutral"),
    "cancelled": (mark("Visit", "Cancelled"), "neutral"),
    "no_show": (mark("Visit", "Nobody came"), "neutral"),
}
OFF = frozenset({"rescheduled", "cancelled", "no_show"})
"""The states in which a visit did not take place."""
TONES = {"face": "s", "phone": "p", "video": "i", "email": "accent", "wechat": "n", "expo": "warn"}
ICONS = {
    "face": "users", "phone": "phone", "video": "video", "email": "mail", "wechat": "chat",
    "expo": "flag",
}  # fmt: skip


def state_word(state: str) -> str:
    """Return a state (as ``VisitLine.shown_state`` tells it) in the current language."""
    return translate("Visit", STATES[state][0])


def state_tone(state: str) -> str:
    """Return the tone of a state's chip."""
    return STATES[state][1]


def channel_word(key: str) -> str:
    """Return a channel in the current language."""
    return choice_word(CHANNEL, key)


def outcome_word(key: str) -> str:
    """Return an outcome in the current language."""
    return choice_word(OUTCOME, key)


def _written(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def day_short(day: date) -> str:
    """Return ``Fri 18 Sep`` or ``9月18日 周五``."""
    return _written(day, translate("Visit", "ddd d MMM"))


def day_bare(day: date) -> str:
    """Return ``18 Sep`` or ``9月18日``."""
    return _written(day, translate("Visit", "d MMM"))


def day_long(day: date) -> str:
    """Return ``Friday, 18 September`` or ``9月18日，星期五``."""
    return _written(day, translate("Visit", "dddd, d MMMM"))


def day_near(day: date, today: date) -> str:
    """Return today, tomorrow, yesterday, or the short day (with its year when that differs)."""
    match (day - today).days:
        case 0:
            return translate("Visit", "Today")
        case 1:
            return translate("Visit", "Tomorrow")
        case -1:
            return translate("Visit", "Yesterday")
    if day.year != today.year:
        return _written(day, translate("Visit", "ddd d MMM yyyy"))
    return day_short(day)


def clock(when: datetime, zone: tzinfo | None) -> str:
    """Return the time of day in *zone*: ``09:00``."""
    return f"{when.astimezone(zone):%H:%M}"


def span(start: datetime, end: datetime, zone: tzinfo | None) -> str:
    """Return ``14:00–15:00``; an end on a later day is marked with its distance in days."""
    first, last = start.astimezone(zone), end.astimezone(zone)
    days = (last.date() - first.date()).days
    return f"{first:%H:%M}–{last:%H:%M}" + (f" +{days}" if days else "")


def when(start: datetime, end: datetime, now: datetime) -> str:
    """Return day and time of something, seen from *now*."""
    day = start.astimezone(now.tzinfo).date()
    return f"{day_near(day, now.date())} {span(start, end, now.tzinfo)}"


def stamp(at: datetime, now: datetime) -> str:
    """Return day and time of a moment, seen from *now*; of one today the time alone."""
    day, time = at.astimezone(now.tzinfo).date(), clock(at, now.tzinfo)
    return time if day == now.date() else f"{day_near(day, now.date())} {time}"


def duration(length: timedelta) -> str:
    """Return ``25 min``, ``3 h 20 min`` or ``2 d 4 h``; the sign is dropped."""
    minutes = int(abs(length).total_seconds() // 60)
    hours, minutes = divmod(minutes, 60)
    days, rest = divmod(hours, 24)
    if days:
        return translate("Visit", "{days} d {hours} h", days=days, hours=rest)
    if hours:
        return translate("Visit", "{hours} h {minutes} min", hours=hours, minutes=minutes)
    return translate("Visit", "{minutes} min", minutes=minutes)


def shown_times(line: VisitLine, zone: tzinfo | None) -> tuple[datetime, datetime]:
    """Return when a visit really took place, else when it is planned."""
    if line.started_at and line.ended_at:
        return line.started_at.astimezone(zone), line.ended_at.astimezone(zone)
    return line.starts_at.astimezone(zone), line.ends_at.astimezone(zone)
