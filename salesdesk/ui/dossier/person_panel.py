"""The person stood on in the picture: how to reach them, what they care about, where else."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from salesdesk.forms.choices import ATTITUDE
from salesdesk.forms.person import POINT
from salesdesk.i18n import translate
from salesdesk.sales.chain import Point, Seat
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import empty
from salesdesk.ui.dossier.words import attitude_tone, option, past
from salesdesk.ui.widgets.avatar import Avatar
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.masked import MaskedLabel
from salesdesk.ui.widgets.text import ElidedLabel, Label

_SCHEMES = {"mobile": "tel", "phone": "tel", "email": "mailto"}


class PersonPanel(Card):
    """``edit_asked`` and ``remove_asked`` are about the person shown."""

    edit_asked = Signal(int)
    remove_asked = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(kind="sunken", padding=12, spacing=6)
        self.desk = desk
        self._inside = QVBoxLayout()
        self._inside.setSpacing(6)
        self.body.addLayout(self._inside)

    def show_seat(self, seat: Seat | None) -> None:
        """Show a person, or nobody."""
        empty(self._inside)
        self.setVisible(seat is not None)
        if seat is None:
            return
        self._head(seat)
        for point in seat.points:
            self._point(point, seat)
        if not seat.points:
            told = translate("Dossier", "No number or address yet: add one with Edit.")
            self._inside.addWidget(Label(told, "caption", wrap=True))
        for label, text in (
            (translate("Dossier", "Last contact"), self._last(seat)),
            (translate("Dossier", "Cares about"), seat.concern),
            (translate("Dossier", "Birthday"), seat.birthday),
            (translate("Dossier", "Note"), seat.note),
            (translate("Dossier", "Source and consent"), seat.consent),
        ):
            if text:
                self._inside.addWidget(Label(f"{label}: {text}", "caption", wrap=True))
        if seat.other_clients:
            self._elsewhere(seat)

    def _last(self, seat: Seat) -> str:
        if seat.last_contact is None:
            return ""
        now = self.desk.now()
        return past(seat.last_contact.astimezone(now.tzinfo).date(), now.date())

    def _head(self, seat: Seat) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Avatar(seat.name, 32))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(seat.name, "strong"))
        told = " · ".join(one for one in (seat.post, seat.department) if one)
        if told:
            words.addWidget(ElidedLabel(told, "caption"))
        row.addLayout(words, 1)
        row.addWidget(Chip(option(ATTITUDE, seat.attitude), attitude_tone(seat.attitude)))
        edit = IconButton(
            "edit",
            lambda: translate("Dossier", "Edit {name}", name=seat.name),
            lambda: self.edit_asked.emit(seat.id),
        )
        remove = IconButton(
            "x",
            lambda: translate("Dossier", "Take {name} out of the chain", name=seat.name),
            lambda: self.remove_asked.emit(seat.id),
        )
        row.addWidget(edit)
        row.addWidget(remove)
        self._inside.addLayout(row)

    def _point(self, point: Point, seat: Seat) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        kind = option(POINT, point.kind)
        name = Label(f"{kind} {point.label}".strip(), "caption")
        name.setMinimumWidth(64)
        row.addWidget(name)
        told = f"{seat.name}, {kind}"
        row.addWidget(MaskedLabel(point.kind, point.value, told, self._copy))
        if scheme := _SCHEMES.get(point.kind):
            call = scheme == "tel"
            row.addWidget(
                IconButton(
                    "phone" if call else "mail",
                    (lambda: translate("Dossier", "Call"))
                    if call
                    else (lambda: translate("Dossier", "Write an e-mail")),
                    lambda: QDesktopServices.openUrl(QUrl(f"{scheme}:{_target(point)}")),
                )
            )
        row.addStretch(1)
        self._inside.addLayout(row)

    def _elsewhere(self, seat: Seat) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(Label(translate("Dossier", "Also at"), "caption"))
        for client, name in seat.other_clients[:3]:
            row.addWidget(Button(name, partial(self.desk.show_client, client), kind="quiet"))
        row.addStretch(1)
        self._inside.addLayout(row)

    def _copy(self, text: str) -> None:
        self.desk.copy(text, translate("Dossier", "Copied"))


def _target(point: Point) -> str:
    if point.kind == "email":
        return point.value
    return "".join(sign for sign in point.value if sign.isdigit() or sign == "+")
