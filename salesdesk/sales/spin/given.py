"""What a talk is told, brought into the shape the rules, the dossier and the paper count on.

The window hands over nothing else; what comes by another way must not break them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from salesdesk.forms.choices import OUTCOME
from salesdesk.forms.form import Field, Kind
from salesdesk.forms.interview import INTERVIEW
from salesdesk.sales.text import tidy_answers

_OUTCOMES = frozenset(one.key for one in OUTCOME)
_LISTS = {
    field.key: field
    for section in INTERVIEW.sections
    for field in section.fields
    if field.kind in (Kind.ROWS, Kind.MANY)
}
_MOST = 1_000_000
"""Of seconds (eleven days) and marks: no talk has more."""
_WORST = 5


def answers(told: Mapping[str, Any]) -> dict[str, Any]:
    """Return answers of the form ``interview``, tidied, lists as lists and rows as rows.

    A text where a list belongs is its first line; an outcome that is none is taken away.
    """
    found = tidy_answers(told)
    for key in found.keys() & _LISTS.keys():
        found[key] = _listed(_LISTS[key], found[key])
    if found.get("outcome") and str(found["outcome"]) not in _OUTCOMES:
        found["outcome"] = None
    return found


def _listed(field: Field, value: Any) -> list[Any] | None:
    if value is None:
        return None
    some = value if isinstance(value, list) else [value]
    if field.kind == Kind.MANY:
        return [one if isinstance(one, str) else str(one) for one in some]
    first = field.columns[0].key
    return [one if isinstance(one, Mapping) else {first: str(one)} for one in some]


def count(value: object) -> int:
    """Return seconds or marks, 0 to a million; 0 for what is no number."""
    return max(0, min(_whole(value) or 0, _MOST))


def details(told: Mapping[str, Any]) -> dict[str, Any]:
    """Return the details of a line, tidied; a severity beyond 1–5 is the nearest, else none."""
    found = tidy_answers(told)
    if "severity" in found:
        severity = _whole(found["severity"])
        found["severity"] = max(1, min(severity, _WORST)) if severity else None
    return {key: value for key, value in found.items() if value is not None}


def _whole(value: object) -> int | None:
    try:
        return int(value)  # type: ignore[call-overload, no-any-return]
    except (TypeError, ValueError, OverflowError):
        return None
