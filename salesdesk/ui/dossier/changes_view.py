"""Who changed what: the journal of one client, read back in words."""

from __future__ import annotations

from datetime import tzinfo
from typing import Any

from salesdesk.forms.background import BACKGROUND
from salesdesk.forms.client_basics import CLIENT_BASICS
from salesdesk.forms.form import CONTEXT, Field
from salesdesk.forms.touch import TOUCH_FIELDS
from salesdesk.i18n import translate
from salesdesk.sales import record_history
from salesdesk.sales.record_history import Edit, HistoryLine
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.steady import SteadyPage
from salesdesk.ui.dossier.words import moment
from salesdesk.ui.form_editor.showing import text_of
from salesdesk.ui.widgets.card import Card, Line
from salesdesk.ui.widgets.text import Label

_LONGEST = 160
_SHOWN = 100
_FIELDS = {field.key: field for form in (BACKGROUND, CLIENT_BASICS) for field in form.fields()}
_FIELDS |= {f"touch.{field.key}": field for field in TOUCH_FIELDS}


class ChangesView(SteadyPage):
    """The newest changes first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._card: Card | None = None

    def show_client(self, client_id: int) -> None:
        """Show the changes of a client."""
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        self._card = Card(lambda: translate("Dossier", "What was changed"), spacing=10)
        lines = record_history.of_client(client_id)[:_SHOWN]
        if not lines:
            self._card.add(Label(_nothing, "muted", wrap=True))
        for number, line in enumerate(lines):
            if number:
                self._card.add(Line())
            self._show(line)
        self.body.insertWidget(0, self._card)
        if self.body.count() == 1:
            self.body.addStretch(1)

    def _show(self, line: HistoryLine) -> None:
        assert self._card is not None
        told = translate("Change", line.label, **line.facts)
        what = Label(told, "strong", wrap=True)
        self._card.add_row(what, Label(moment(line.at, self.desk.now()), "caption"), stretch=0)
        for edit in line.edits:
            if text := _edit_text(edit, self.desk.now().tzinfo):
                self._card.add(Label(text, "caption", wrap=True))


def _nothing() -> str:
    return translate(
        "Dossier",
        "Nothing has been changed since this client was entered. From now on every change is "
        "kept here: what it was before, what it became, and when.",
    )


def _edit_text(edit: Edit, zone: tzinfo | None) -> str:
    field = _FIELDS.get(edit.field)
    if field is None:
        return ""
    name = translate(CONTEXT, field.label)
    before, after = (_value(field, one, zone) for one in (edit.before, edit.after))
    return translate("Dossier", "{field}: {before} → {after}", field=name, before=before,
                     after=after)  # fmt: skip


def _value(field: Field, value: Any, zone: tzinfo | None) -> str:
    told = text_of(field, value, zone).replace("\n", "; ") or "—"
    return told if len(told) <= _LONGEST else told[: _LONGEST - 1] + "…"
