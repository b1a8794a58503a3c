"""Adding a person to a buying chain or changing one: new, or known from another company."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from salesdesk.errors import Refused
from salesdesk.forms.choice import Choice
from salesdesk.forms.person import person_form
from salesdesk.i18n import translate
from salesdesk.sales import chain
from salesdesk.sales.chain import Seat
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.form_page import FormPage
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.pause import Pause
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.text import Label

_FORM = "person"
_SHORTEST = 2  # signs of a name from which people of other companies are offered
_ABOUT = ("birthday", "consent", "note", "points", "name")


class KnownPeople(Card):
    """People of other companies with such a name, each a button that seats them here."""

    def __init__(self) -> None:
        super().__init__(kind="inner", padding=12, spacing=8)
        self.add(
            Label(lambda: translate("Dossier", "Already known from another client?"), "strong")
        )
        self._shelf = QWidget()
        self._flow = FlowLayout(self._shelf)
        self.add(self._shelf)
        self.buttons: list[Button] = []
        self.hide()

    def offer(self, people: Sequence[tuple[int, str, str]], take: Any) -> None:
        """Offer (contact, name, company); *take* gets the contact."""
        self._flow.clear()
        self.buttons = []
        for contact, name, company in people:
            button = Button(f"{name} · {company}", partial(take, contact), icon="user")
            self.buttons.append(button)
            self._flow.addWidget(button)
            button.show()
        self._shelf.updateGeometry()
        self.setVisible(bool(people))


class PersonPage(FormPage):
    """A ``FormPage`` about one seat, or about a new one of *client_id*."""

    def __init__(
        self,
        desk: Desk,
        client_id: int,
        client: str,
        seats: Sequence[Seat],
        seat: Seat | None,
        known: Mapping[str, Any] | None = None,
    ) -> None:
        others = tuple(Choice(str(s.id), s.name) for s in seats if seat is None or s.id != seat.id)
        editor = FormEditor(person_form(others), desk.now)
        self._client_id, self._seat, self._seats = client_id, seat, seats
        self.known = KnownPeople()
        super().__init__(
            desk,
            editor,
            (_FORM, f"seat:{seat.id}" if seat else f"client:{client_id}:new"),
            self._title,
            client,
            self._keep_person,
            above=self.known,
        )
        self.form_editor = editor
        self._asking = Pause(self, 150, self.offer_known)
        if seat is None:
            editor.changed.connect(self._asking.start)
        self.open(answers_of(seat) if seat else {"attitude": "unknown", **(known or {})})

    def _title(self) -> str:
        if self._seat is not None:
            return self._seat.name
        return translate("Dossier", "Add a person")

    def offer_known(self) -> None:
        """Offer people of other clients whose name holds what is typed."""
        name = str(self.form_editor.values().get("name") or "").strip()
        here = {seat.contact_id for seat in self._seats}
        found: dict[int, tuple[int, str, str]] = {}
        if len(name) >= _SHORTEST:
            for contact, known, company in chain.people_like(name, 12):
                if contact not in here:
                    found.setdefault(contact, (contact, known, company))
        self.known.offer(list(found.values())[:6], self.take_known)

    def take_known(self, contact: int) -> None:
        """Seat a person known from another client with the post and roles answered here."""
        told = {k: v for k, v in _seat_values(self.editor.values()).items() if k not in _ABOUT}
        try:
            seat = chain.add_existing(self._client_id, contact, told)
        except Refused as refused:
            self.tell(refused)
            return
        self.finish(seat)

    def _keep_person(self, values: dict[str, Any]) -> int:
        told = _seat_values(values)
        points = told.pop("points")
        if self._seat is None:
            return chain.add(self._client_id, told, points)
        chain.edit(self._seat.id, told, points)
        return self._seat.id


def answers_of(seat: Seat) -> dict[str, Any]:
    """Return a seat as the answers of the form ``person``."""
    return {
        **seat.as_answers(),
        "department": seat.department,
        "reports_to": str(seat.reports_to) if seat.reports_to else None,
        "birthday": seat.birthday,
        "consent": seat.consent,
        "note": seat.note,
        "points": [{"kind": p.kind, "value": p.value, "label": p.label} for p in seat.points],
    }


def _seat_values(values: dict[str, Any]) -> dict[str, Any]:
    told = dict(values)
    told["reports_to"] = int(told["reports_to"]) if told.get("reports_to") else None
    told["points"] = [row for row in told.get("points") or () if row.get("value")]
    return told
