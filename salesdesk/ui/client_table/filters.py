"""The filters of the table: which there are, what each may be, and how one is said."""

from __future__ import annotations

from dataclasses import dataclass

from salesdesk.forms.choice import Choice
from salesdesk.forms.choices import (
    GRADE_SHORT,
    INDUSTRY,
    INTENT_CLASS,
    OWNERSHIP,
    PRIORITY,
    SIZE,
    STAGE,
)
from salesdesk.forms.market_choices import SOURCE_CHANNEL
from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales import client_list, clients, list_origins
from salesdesk.sales.list_filter import NONE, ListFilter
from salesdesk.ui.dossier.words import option, options

_MOST = 30
"""Values of a filter offered at once: the most used ones."""
FILTERS = {
    "grade": mark("ClientTable", "Grade"),
    "stage": mark("ClientTable", "Stage"),
    "due": mark("ClientTable", "Next follow-up"),
    "stale": mark("ClientTable", "Last contact"),
    "industry": mark("ClientTable", "Industry"),
    "tag": mark("ClientTable", "Tag"),
    "intent": mark("ClientTable", "Intent"),
    "priority": mark("ClientTable", "Priority"),
    "source": mark("ClientTable", "Source"),
    "channel": mark("ClientTable", "Channel"),
    "event": mark("ClientTable", "Met at"),
    "referrer": mark("ClientTable", "Referrer"),
    "deals_from": mark("ClientTable", "Deals from"),
    "city": mark("ClientTable", "City"),
    "size": mark("ClientTable", "Size"),
    "ownership": mark("ClientTable", "Ownership"),
    "contactable": mark("ClientTable", "Contacting"),
    "archived": mark("ClientTable", "Archive"),
}
_CHOICES: dict[str, tuple[Choice, ...]] = {
    "grade": GRADE_SHORT, "stage": STAGE, "industry": INDUSTRY, "intent": INTENT_CLASS,
    "priority": PRIORITY, "size": SIZE, "ownership": OWNERSHIP, "channel": SOURCE_CHANNEL,
}  # fmt: skip
_ORIGINS = frozenset({"event", "referrer", "deals_from"})
_WORDS = {
    ("due", "overdue"): mark("ClientTable", "overdue"),
    ("due", "today"): mark("ClientTable", "due by today"),
    ("due", "this_week"): mark("ClientTable", "due this week"),
    ("due", "week"): mark("ClientTable", "in the next 7 days"),
    ("due", NONE): mark("ClientTable", "not set"),
    ("stale", "over"): mark("ClientTable", "beyond the cadence"),
    ("stale", "30"): mark("ClientTable", "over 30 days ago"),
    ("stale", "60"): mark("ClientTable", "over 60 days ago"),
    ("stale", "90"): mark("ClientTable", "over 90 days ago"),
    ("stale", "never"): mark("ClientTable", "never"),
    ("contactable", "yes"): mark("ClientTable", "may be contacted"),
    ("contactable", "no"): mark("ClientTable", "do not contact"),
    ("archived", "yes"): mark("ClientTable", "archived ones"),
}


@dataclass(frozen=True)
class Value:
    """One value a filter may have, and how it is said."""

    value: str
    text: str


def values(key: str, shown: ListFilter) -> list[Value]:
    """Return what the filter *key* may be, in the current language."""
    if key in _CHOICES:
        known = [Value(*one) for one in options(_CHOICES[key])]
        return known if key == "stage" else [*known, Value(NONE, _not_told())]
    if key == "tag":
        return [Value(name, name) for name in clients.all_tags()[:_MOST]]
    if key in _ORIGINS:
        known = [Value(*one) for one in list_origins.offered(key)]
        return known if key == "deals_from" else [*known, Value(NONE, _not_told())]
    if key in ("source", "city"):
        counted = client_list.counts(key, archived=shown.archived)
        best = sorted(counted, key=lambda one: (-counted[one], one))[: _MOST + 1]
        found = [Value(one, f"{one}  {counted[one]:,}") for one in best if one]
        return [*found, Value(NONE, _not_told())] if counted.get("") else found
    return [
        Value(value, translate("ClientTable", text))
        for (of, value), text in _WORDS.items()
        if of == key
    ]


def said(key: str, value: str) -> str:
    """Return a filter in force as a chip says it."""
    name = translate("ClientTable", FILTERS[key])
    if (key, value) in _WORDS:
        told = translate("ClientTable", _WORDS[(key, value)])
    elif value == NONE:
        told = _not_told()
    elif key in _ORIGINS:
        told = _origin(key, value)
    else:
        told = option(_CHOICES[key], value) if key in _CHOICES else value
    return translate("ClientTable", "{name}: {value}", name=name, value=told)


def _origin(key: str, value: str) -> str:
    if key == "deals_from" and value.startswith(list_origins.CHANNEL):
        return option(SOURCE_CHANNEL, value.removeprefix(list_origins.CHANNEL))
    return list_origins.named(key, value) or translate("ClientTable", "no longer there")


def active(shown: ListFilter) -> list[tuple[str, str]]:
    """Return the filters in force as (key, value), in the order they are offered."""
    told = [(key, getattr(shown, key)) for key in FILTERS if key != "archived"]
    if shown.archived:
        told.append(("archived", "yes"))
    return [(key, value) for key, value in told if value]


def _not_told() -> str:
    return translate("ClientTable", "not told")
