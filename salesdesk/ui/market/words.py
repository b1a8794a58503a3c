"""How the market is put into words: kinds of events, days, lists of names."""

from __future__ import annotations

from collections.abc import Iterable

from salesdesk.forms.market_choices import EVENT_KIND
from salesdesk.i18n import current_language
from salesdesk.sales.events import EventLine
from salesdesk.ui.say import choice_word, day_text

EVENT_ICONS = {
    "exhibition": "building", "seminar": "users", "chamber": "briefcase", "community": "chat",
}  # fmt: skip


def joined(names: Iterable[str]) -> str:
    """Return names as the language lists them."""
    return ("、" if current_language() == "zh_CN" else ", ").join(names)


def kind_word(kind: str) -> str:
    """Return what kind of event it is."""
    return choice_word(EVENT_KIND, kind)


def days_of(line: EventLine) -> str:
    """Return the day of an event, or its first and last."""
    if line.ends_on is None or line.ends_on == line.held_on:
        return day_text(line.held_on)
    return f"{day_text(line.held_on)} – {day_text(line.ends_on)}"
