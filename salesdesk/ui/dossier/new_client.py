"""A new client: the name first; who is already known by nearly that name is pointed out."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from salesdesk.forms.client_basics import CLIENT_BASICS
from salesdesk.i18n import translate
from salesdesk.sales import client_list, clients
from salesdesk.sales.client_list import Hit
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.form_page import FormPage
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.text import Label


class KnownClients(Card):
    """Clients of nearly the same name, each a button that opens them."""

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__(kind="inner", padding=12, spacing=8)
        self.add(
            Label(
                lambda: translate("Dossier", "There is a client of this or nearly this name:"),
                "strong",
                tone="warn",
            )
        )
        self._shelf = QWidget()
        self._flow = FlowLayout(self._shelf)
        self.add(self._shelf)
        self.buttons: list[Button] = []
        self.hide()

    def show_hits(self, hits: list[Hit]) -> None:
        """Show these clients, or nothing."""
        self._flow.clear()
        self.buttons = []
        for hit in hits:
            button = Button(hit.name, partial(self.opened.emit, hit.id), icon="users")
            self.buttons.append(button)
            self._flow.addWidget(button)
            button.show()
        self._shelf.updateGeometry()
        self.setVisible(bool(hits))


class NewClientPage(FormPage):
    """A ``FormPage`` that creates; ``saved`` tells the new client's id."""

    def __init__(self, desk: Desk, name: str = "") -> None:
        self.form_editor = FormEditor(CLIENT_BASICS, desk.now)
        self.known = KnownClients()
        super().__init__(
            desk,
            self.form_editor,
            ("client_basics", "client:new"),
            lambda: translate("Dossier", "New client"),
            lambda: translate("Dossier", "The name is enough; the rest can wait."),
            self._create,
            above=self.known,
        )
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(150)
        self._asking.timeout.connect(self.look_for_known)
        self.form_editor.changed.connect(self._asking.start)
        self.open({})
        if name:
            self.form_editor.set_value("name", name)
            self.look_for_known()

    def look_for_known(self) -> None:
        """Point out clients of nearly the name typed."""
        name = str(self.form_editor.values().get("name") or "")
        self.known.show_hits(client_list.like_named(name))

    def _create(self, values: dict[str, Any]) -> int:
        return clients.create(values, self.desk.now())
