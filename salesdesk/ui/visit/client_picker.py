"""Choosing a client by typing: the best matches appear below, Enter takes the first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from salesdesk.forms.choices import STAGE
from salesdesk.i18n import translate
from salesdesk.sales import client_list, clients
from salesdesk.sales.client_list import ClientRow
from salesdesk.sales.list_filter import ListFilter
from salesdesk.ui.desk import Desk
from salesdesk.ui.say import choice_word
from salesdesk.ui.visit.facts import clear
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.row import Row
from salesdesk.ui.widgets.search_box import SearchBox
from salesdesk.ui.widgets.text import Label

_MOST = 8


class ClientPicker(Card):
    """``picked`` tells the client's id. Without a text, those touched last are offered."""

    picked = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: translate("Visit", "Which client?"), spacing=8)
        self.desk = desk
        self.box = SearchBox(
            lambda: translate("Visit", "Client"),
            lambda: translate("Visit", "Name, pinyin, contact, phone …"),
        )
        self.none = Label(
            lambda: translate("Visit", "No client is called that yet."),
            "muted", wrap=True,
        )  # fmt: skip
        self.create_row: Row | None = None
        self.rows: list[Row] = []
        self.ids: list[int] = []
        self._found: list[ClientRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.add(self.box, self.none)
        self.body.addLayout(self._list)
        self.box.changed.connect(self.search)
        self.box.entered.connect(self._take_first)
        self.box.down.connect(self._into_list)
        self.setFocusProxy(self.box)
        self.search("")

    def search(self, text: str) -> None:
        """Offer the clients that match *text*."""
        wanted = ListFilter(text=text, sort="" if text.strip() else "updated")
        self.ids = list(client_list.client_ids(wanted, self.desk.today())[:_MOST])
        clear(self._list)
        self.rows = []
        self._found = client_list.client_rows(self.ids)
        for found in self._found:
            stage = choice_word(STAGE, found.stage)
            detail = " · ".join(p for p in (found.city, found.contact, found.post, stage) if p)
            off = translate("Visit", "Do not contact") if found.do_not_contact else ""
            row = Row(
                found.name, detail, avatar=found.name, chip=off, tone="danger",
                on=partial(self.picked.emit, found.id),
            )  # fmt: skip
            self._list.addWidget(row)
            self.rows.append(row)
        self.none.setVisible(not self.rows)
        self._offer_creation(text.strip())

    def _offer_creation(self, name: str) -> None:
        """Offer to add the client that was typed, unless one is called exactly that."""
        self.create_row = None
        if not name or any(row.name.casefold() == name.casefold() for row in self._found):
            return
        self.create_row = Row(
            translate("Visit", "Create client “{name}”", name=name), icon="plus", tone="accent",
            on=partial(self.create_client, name),
        )  # fmt: skip
        self._list.addWidget(self.create_row)

    def create_client(self, name: str) -> None:
        """Add a client called *name* and take it; its dossier can be filled in later."""
        made: list[int] = []
        if self.desk.attempt(lambda: made.append(clients.create({"name": name}, self.desk.now()))):
            self.picked.emit(made[0])

    def changeEvent(self, event: QEvent) -> None:
        """Say the stages in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.search(self.box.text())

    def _take_first(self) -> None:
        if self.ids:
            self.picked.emit(self.ids[0])
        elif self.create_row is not None:
            self.create_client(self.box.text().strip())

    def _into_list(self) -> None:
        if first := next(iter(self.rows), self.create_row):
            first.setFocus(Qt.FocusReason.TabFocusReason)
