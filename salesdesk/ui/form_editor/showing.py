"""How a value reads as text: in a table cell, or where the program filled it in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from typing import Any

from PySide6.QtCore import QLocale

from salesdesk.forms.form import CONTEXT, Field, Kind
from salesdesk.i18n import translate
from salesdesk.ui.form_editor.entry import label_of
from salesdesk.ui.form_editor.masked import masked_by
from salesdesk.ui.form_editor.reading import show_money


def text_of(field: Field, value: Any, zone: tzinfo | None = None) -> str:
    """Return *value* of *field* as one text in the current language; nothing when unanswered."""
    if value is None or value == "" or value == []:
        return ""
    if field.masked:
        return masked_by(field, str(value))
    match field.kind:
        case Kind.CHOICE:
            choice = field.choice(value)
            return label_of(choice) if choice else str(value)
        case Kind.MANY:
            return _join(_choice_text(field, each) for each in value)
        case Kind.YES:
            yes, no = translate("FormEditor", "Yes"), translate("FormEditor", "No")
            return yes if value else no
        case Kind.MONEY if isinstance(value, int):
            return f"¥{show_money(value)}"
        case Kind.NUMBER if isinstance(value, int):
            return f"{value:,}"
        case Kind.RATING:
            return f"{value}"
        case Kind.DATE:
            return _day(str(value))
        case Kind.MOMENT:
            return _moment(str(value), zone)
        case Kind.ROWS:
            return "\n".join(_row(field, row, zone) for row in value)
        case _:
            return str(value)


def preset_text(field: Field, value: Any) -> str:
    """Return a preset value of a table in the current language."""
    if field.kind is Kind.TEXT and isinstance(value, str):
        return translate(CONTEXT, value) if value else ""
    return text_of(field, value)


def _choice_text(field: Field, key: object) -> str:
    choice = field.choice(key)
    return label_of(choice) if choice else str(key)


def _join(texts: Any) -> str:
    return translate("FormEditor", ", ").join(texts)


def _row(field: Field, row: object, zone: tzinfo | None) -> str:
    if not isinstance(row, Mapping):
        return str(row)
    told = (text_of(column, row.get(column.key), zone) for column in field.columns)
    return " · ".join(text for text in told if text)


def _day(value: str) -> str:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    name = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{day.isoformat()} {name}"


def _moment(value: str, zone: tzinfo | None) -> str:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return value
    if zone is not None and moment.tzinfo is not None:
        moment = moment.astimezone(zone)
    return moment.strftime("%Y-%m-%d %H:%M")
