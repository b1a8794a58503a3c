"""Adding what a gate lacks: the form that holds the evidence, opened over the gates."""

from __future__ import annotations

from typing import Any

from salesdesk.forms.form import CONTEXT
from salesdesk.forms.need_note import NEED_NOTE
from salesdesk.i18n import translate
from salesdesk.sales import chain, need_notes, visit_lines
from salesdesk.sales.dossier import Dossier
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier import forms
from salesdesk.ui.dossier.form_page import FormPage
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.pipeline import words

_DECIDES = "economic_buyer"


def add_word(key: str, dossier: Dossier, desk: Desk) -> str:
    """Return what the button says that adds a gate's evidence; a waiting visit is recorded."""
    if key == "visit" and visit_lines.any_waiting(dossier.id, desk.now()):
        return translate("Pipeline", "Record the visit")
    return words.add_word(key)


def leaves(key: str) -> bool:
    """Tell whether the evidence is added on another page of the window."""
    return key == "visit"


def go(dossier: Dossier, desk: Desk) -> None:
    """Open the record of the visit that waits, else the page that plans one."""
    waiting = visit_lines.waiting_of(dossier.id, desk.now())
    if waiting:
        desk.record_visit(waiting[0].id)
    else:
        desk.plan_visit(dossier.id)


def page(key: str, dossier: Dossier, desk: Desk) -> FormPage:
    """Return the form that adds the evidence of a gate."""
    if key in ("icp", "score"):
        return forms.score_page(desk, dossier)
    if key == "explicit_need":
        return need_page(desk, dossier)
    return decider_page(desk, dossier)


def need_page(desk: Desk, dossier: Dossier) -> FormPage:
    """Return the form that notes one need in the customer's words."""
    editor = FormEditor(NEED_NOTE, desk.now)
    editor.suggest("raised_by", [seat.name for seat in dossier.seats])

    def keep(values: dict[str, Any]) -> int:
        return need_notes.note(dossier.id, values, desk.now())

    made = FormPage(
        desk, editor, (NEED_NOTE.key, f"client:{dossier.id}"),
        lambda: translate(CONTEXT, NEED_NOTE.title), dossier.name, keep,
        missing=lambda: len(editor.faults()),
    )  # fmt: skip
    made.open({"stated_on": desk.today().isoformat()})
    return made


def decider_page(desk: Desk, dossier: Dossier) -> FormPage:
    """Return the form of a new person who decides."""
    made = forms.person_page(desk, dossier, None)
    told = made.form_editor.values()
    made.form_editor.set_value("roles", [*(told.get("roles") or ()), _DECIDES])
    return made


def deciders(dossier: Dossier) -> list[tuple[int, str]]:
    """Return (seat, name) of the people of the chain, any of whom may be the one who decides."""
    return [(seat.id, seat.name) for seat in dossier.seats]


def let_decide(seat_id: int, dossier: Dossier) -> None:
    """Give a person of the chain the role of the one who decides."""
    seat = next(one for one in dossier.seats if one.id == seat_id)
    chain.edit(seat_id, {"roles": [*seat.roles, _DECIDES]})
