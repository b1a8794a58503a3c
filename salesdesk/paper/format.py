"""How a value is written out on paper, in the sheet's language."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from salesdesk.forms.form import CONTEXT, Field, Kind
from salesdesk.marks import mark
from salesdesk.paper.speech import Words

_WEEKDAYS = (
    mark("Paper", "Mon"),
    mark("Paper", "Tue"),
    mark("Paper", "Wed"),
    mark("Paper", "Thu"),
    mark("Paper", "Fri"),
    mark("Paper", "Sat"),
    mark("Paper", "Sun"),
)
_YES = mark("Paper", "Yes")
_NO = mark("Paper", "No")
_AND = mark("Paper", ", ")


def money(fen: int) -> str:
    """Write integer fen as ``¥386,000.00``; a minus stands before the sign."""
    sign = "−" if fen < 0 else ""
    yuan, cents = divmod(abs(fen), 100)
    return f"{sign}¥{yuan:,}.{cents:02d}"


def number(value: float) -> str:
    """Write a count; thousands are set apart from five digits on."""
    return f"{value:,}" if abs(value) >= 10_000 else str(value)


def day(value: str) -> str:
    """Write an ISO date as it is; anything else as it was given."""
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        return value


def moment(value: str, words: Words) -> str:
    """Write an ISO moment in its own zone: date, weekday, hour and minute."""
    try:
        when = datetime.fromisoformat(value)
    except ValueError:
        return value
    weekday = words("Paper", _WEEKDAYS[when.weekday()])
    return f"{when:%Y-%m-%d} {weekday} {when:%H:%M}"


def told(field: Field, value: Any, words: Words) -> str:
    """Return the text of one answer; "" when there is none.

    A value of an unexpected type is written as it is: paper shows what is there and never fails.
    """
    if isinstance(value, str) and field.kind is Kind.TEXT:
        return value
    if value is None or value == "" or value == []:
        return ""
    if isinstance(value, bool):
        return words("Paper", _YES if value else _NO)
    if isinstance(value, int | float):
        text = money(int(value)) if field.kind is Kind.MONEY else number(value)
        return f"{text} {words(CONTEXT, field.unit)}" if field.unit else text
    if isinstance(value, list | tuple):
        return words("Paper", _AND).join(chosen(field, one, words) for one in value)
    if field.kind is Kind.CHOICE:
        return chosen(field, value, words)
    text = str(value)
    if field.kind is Kind.DATE:
        return day(text)
    return moment(text, words) if field.kind is Kind.MOMENT else text


def chosen(field: Field, key: Any, words: Words) -> str:
    """Return the label of a choice; a key no longer offered is written as it is."""
    choice = field.choice(key)
    return words(CONTEXT, choice.label) if choice else str(key)
