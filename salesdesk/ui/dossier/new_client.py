"""A new client: the name first; who is already known by nearly that name is pointed out."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from salesdesk.forms.client_basics import CLIENT_BASICS
from salesdesk.i18n import translate
from salesdesk.sales import clients, duplicates
from salesdesk.sales.duplicates import Like
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.form_page import FormPage
from salesdesk.ui.dossier.forms import suggest_origin
from salesdesk.ui.duplicates.words import why
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.pause import Pause
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.text import Label


class KnownClients(Card):
    """Clients of nearly the same name, each a button that opens them."""

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__(kind="inner", padding=12, spacing=8)
        self.title = Label("", "strong", tone="warn")
        self.add(self.title)
        self._shelf = QWidget()
        self._flow = FlowLayout(self._shelf)
        self.add(self._shelf)
        self.buttons: list[Button] = []
        self.hide()

    def show_likes(self, likes: list[Like]) -> None:
        """Show these clients and why, or nothing; a name alone only looks like one of them."""
        self.title.say(
            (lambda: translate("Dossier", "You probably have this client already:"))
            if any(like.sure for like in likes)
            else (lambda: translate("Dossier", "Clients of this or nearly this name:"))
        )
        self._flow.clear()
        self.buttons = []
        for like in likes:
            button = Button(partial(_told, like), partial(self.opened.emit, like.id), icon="users")
            self.buttons.append(button)
            self._flow.addWidget(button)
            button.show()
        self._shelf.updateGeometry()
        self.setVisible(bool(likes))


def _told(like: Like) -> str:
    return f"{like.name} · {why(like.reasons)}"


class NewClientPage(FormPage):
    """A ``FormPage`` that creates; ``saved`` tells the new client's id."""

    def __init__(self, desk: Desk, name: str = "") -> None:
        self.form_editor = FormEditor(CLIENT_BASICS, desk.now)
        suggest_origin(self.form_editor)
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
        self._asking = Pause(self, 150, self.look_for_known)
        self.form_editor.changed.connect(self._asking.start)
        self.open({})
        if name:
            self.form_editor.set_value("name", name)
            self.look_for_known()

    def look_for_known(self) -> None:
        """Point out clients of nearly the name typed."""
        told = self.form_editor.values()
        self.known.show_likes(
            duplicates.near(
                str(told.get("name") or ""),
                city=str(told.get("city") or ""),
                person=told.get("client_type") == "individual",
            )
        )

    def _create(self, values: dict[str, Any]) -> int:
        return clients.create(values, self.desk.now())
