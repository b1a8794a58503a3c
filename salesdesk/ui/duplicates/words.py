"""How a pair, its fields and what would move read in the current language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from salesdesk.forms.background import BACKGROUND
from salesdesk.forms.client_basics import CLIENT_BASICS
from salesdesk.forms.form import CONTEXT, Field, Kind
from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales.alike import REASONS
from salesdesk.ui.form_editor.showing import text_of

_OWN = {
    "referred_by_id": mark("Duplicates", "Referred by"),
    "met_at_id": mark("Duplicates", "Met at"),
    "do_not_contact": mark("Duplicates", "Do not contact"),
}
_ROWS = {
    "visit": mark("Duplicates", "%n visit(s)"),
    "opportunity": mark("Duplicates", "%n opportunity(ies)"),
    "chain_member": mark("Duplicates", "%n person(s)"),
    "note": mark("Duplicates", "%n note(s)"),
    "plan_item": mark("Duplicates", "%n to-do(s)"),
    "need": mark("Duplicates", "%n need(s)"),
    "objection": mark("Duplicates", "%n objection(s)"),
    "priority_score": mark("Duplicates", "%n score(s)"),
    "attachment": mark("Duplicates", "%n file(s)"),
    "client_tag": mark("Duplicates", "%n tag(s)"),
    "touch": mark("Duplicates", "%n call(s) and message(s)"),
    "price_heard": mark("Duplicates", "%n price(s) heard"),
    "industry_note": mark("Duplicates", "%n industry note(s)"),
}
_UNTOLD = frozenset({"distinct_pair"})


def why(reasons: Iterable[str]) -> str:
    """Return why two clients may be one, in one line."""
    return " · ".join(translate("Duplicates", REASONS[key]) for key in reasons)


def field_of(key: str) -> Field | None:
    """Return the field of form ② or the basics that asks for *key*, None when none does."""
    forms = (BACKGROUND, CLIENT_BASICS)
    return next((one for form in forms for one in form.fields() if one.key == key), None)


def label(key: str) -> str:
    """Return the name of a field."""
    if key in _OWN:
        return translate("Duplicates", _OWN[key])
    field = field_of(key)
    return translate(CONTEXT, field.label) if field else key


def value(key: str, told: Any) -> str:
    """Return a value as it reads, a dash for none."""
    if key == "do_not_contact" and isinstance(told, bool):
        told = translate("Duplicates", "Yes") if told else ""
    if told in (None, "", [], {}):
        return "—"
    field = field_of(key)
    if field is None:
        return str(told)
    if field.kind is Kind.MANY and not field.choices:
        return "\n".join(str(one) for one in told)
    return text_of(field, told)


def counted(rows: Mapping[str, int]) -> str:
    """Return numbers of rows by what they are; what has no name of its own is summed up."""
    told = [translate("Duplicates", text, None, rows[key]) for key, text in _ROWS.items()
            if rows.get(key)]  # fmt: skip
    rest = sum(count for key, count in rows.items() if key not in _ROWS and key not in _UNTOLD)
    if rest:
        told.append(translate("Duplicates", "%n other entry(ies)", None, rest))
    return " · ".join(told)
