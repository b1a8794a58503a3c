"""How a dossier's facts are put into words and colours."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from salesdesk.forms.choice import Choice
from salesdesk.forms.choices import GRADE, STAGE
from salesdesk.forms.form import CONTEXT
from salesdesk.i18n import translate

_GRADE_TONES = {"high": "success", "medium": "accent", "low": "warn"}
_STAGE_TONES = {
    "qualified": "accent", "contacted": "accent", "discovery": "accent", "proposal": "warn",
    "negotiation": "warn", "won": "success", "active": "success", "lost": "danger",
}  # fmt: skip
ATTITUDE_TONES = {"supportive": "success", "opposed": "danger", "neutral": "warn"}
INTENT_TONES = {"focus": "accent", "interested": "accent"}
PRIORITY_TONES = {"high": "danger", "medium": "warn"}


def option(choices: Sequence[Choice], key: object) -> str:
    """Return the label of the choice *key* in the current language, the key itself if unknown."""
    found = next((choice.label for choice in choices if choice.key == key), None)
    return translate(CONTEXT, found) if found else str(key or "")


def options(choices: Sequence[Choice]) -> list[tuple[str, str]]:
    """Return all (key, label) in the current language."""
    return [(choice.key, translate(CONTEXT, choice.label)) for choice in choices]


def grade_text(grade: str) -> str:
    """Return the name of a grade, “Unrated” without one."""
    return option(GRADE, grade) if grade else translate("Dossier", "Unrated")


def grade_tone(grade: str) -> str:
    """Return the tone of a grade."""
    return _GRADE_TONES.get(grade, "neutral")


def stage_text(stage: str) -> str:
    """Return the name of a stage."""
    return option(STAGE, stage)


def stage_tone(stage: str) -> str:
    """Return the tone of a stage."""
    return _STAGE_TONES.get(stage, "neutral")


def attitude_tone(attitude: str) -> str:
    """Return the tone of a person's attitude; unknown ones are neutral."""
    return ATTITUDE_TONES.get(attitude, "neutral")


def points(tenths: int | None) -> str:
    """Return a score in tenths as people write it: ``86``, ``59.5``, a dash when not known."""
    return "—" if tenths is None else f"{tenths // 10}.{tenths % 10}".removesuffix(".0")


def day(told: date, today: date) -> str:
    """Return a day: its name when near, month and day this year, the whole date otherwise."""
    away = (told - today).days
    if away in (-1, 0, 1):
        return (
            translate("Dossier", "Yesterday"),
            translate("Dossier", "Today"),
            translate("Dossier", "Tomorrow"),
        )[away + 1]
    if told.year == today.year:
        return QLocale().toString(_qdate(told), translate("Dossier", "d MMM"))
    return QLocale().toString(_qdate(told), translate("Dossier", "d MMM yyyy"))


def past(told: date, today: date) -> str:
    """Return how long ago a day was, for a list: 3 days ago, last week, else the day."""
    ago = (today - told).days
    if 2 <= ago < 7:
        return translate("Dossier", "{count} days ago", count=ago)
    return day(told, today)


def due(told: date, today: date) -> str:
    """Return when something is due: overdue by days, today, tomorrow, a day."""
    late = (today - told).days
    if late > 0:
        return translate("Dossier", "{count} d overdue", count=late)
    return day(told, today)


def due_tone(told: date, today: date) -> str:
    """Return the tone of a due day: danger when past, accent today, none later."""
    return "danger" if told < today else "accent" if told == today else ""


def moment(told: datetime, now: datetime) -> str:
    """Return day and time in the user's zone."""
    local = told.astimezone(now.tzinfo)
    return f"{day(local.date(), now.date())} {local:%H:%M}"


def size(count: int) -> str:
    """Return a number of bytes as people read it."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def _qdate(told: date) -> QDate:
    return QDate(told.year, told.month, told.day)
