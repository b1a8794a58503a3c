"""The client dossiers: the list at the left, the dossier at the right."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout

from salesdesk.i18n import translate
from salesdesk.sales import preferences
from salesdesk.sales.topics import DOSSIER, MY_SIDE
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.list_pane import ListPane
from salesdesk.ui.dossier.pane import DossierPane
from salesdesk.ui.pause import Pause
from salesdesk.ui.tab import Command, Tab

LAST = "clients.last"
_SETTLE_MS = 70  # a client passed by with the arrow keys is not opened


class DossierTab(Tab):
    """Remembers the client last looked at."""

    icon: ClassVar[str] = "users"
    watches: ClassVar[frozenset[str]] = DOSSIER | {MY_SIDE}

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._wanted: int | None = None
        self._settle = Pause(self, _SETTLE_MS, self._open_wanted)

    def title(self) -> str:
        """Return the tab's name."""
        return translate("Tabs", "Clients")

    def build(self) -> None:
        """Put list and dossier side by side."""
        self.list = ListPane(self.desk)
        self.pane = DossierPane(self.desk)
        row = QHBoxLayout()
        row.setContentsMargins(24, 8, 12, 0)
        row.setSpacing(16)
        side = QHBoxLayout()
        side.setContentsMargins(0, 4, 0, 20)
        side.addWidget(self.list)
        row.addLayout(side)
        right = QHBoxLayout()
        right.setContentsMargins(0, 4, 0, 0)
        right.addWidget(self.pane)
        row.addLayout(right, 1)
        self.page.addLayout(row)
        self.list.opened.connect(self._open_soon)
        self.list.entered.connect(self._enter)
        self.list.new_wanted.connect(self.pane.new_client)
        self.pane.shown.connect(self.show_client)
        self.pane.form_left.connect(self.refresh)

    def sync(self) -> None:
        """Ask again for list and dossier; begin with the client last looked at."""
        self.list.sync()
        if self.pane.client is None and self._wanted is None:
            ids = self.list.view.rows.ids
            last = preferences.get(LAST)
            self.pane.client = last if last in ids else ids[0] if ids else None
        self.pane.sync()
        if self.pane.client is not None:
            self.list.show_client(self.pane.client)

    def editing(self) -> bool:
        """Tell whether a form is open; the list goes on following changes."""
        return False

    def show_client(self, client: int) -> None:
        """Open a client's dossier."""
        self.ensure_built()
        self._settle.stop()
        self._wanted = None
        self.pane.show_client(client)
        self.list.show_client(client)
        preferences.put(LAST, client)

    def new_client(self, name: str) -> None:
        """Open the form of a new client called *name*."""
        self.ensure_built()
        self.pane.new_client(name)

    def new_here(self) -> None:
        """Open the form of a new client."""
        self.ensure_built()
        self.pane.new_client(self.list.search.text().strip() if self._nobody_found() else "")

    def print_here(self) -> None:
        """Show the background form of the client."""
        self.ensure_built()
        self.pane.print_form("background")

    def focus_search(self) -> None:
        """Put the caret into the list's search box; in the timeline, into the timeline's."""
        self.ensure_built()
        reading = self.pane.reading
        if reading.view == "timeline" and reading.isAncestorOf(self.focusWidget() or self):
            reading.timeline().focus_search()
            return
        self.list.search.setFocus()
        self.list.search.selectAll()

    def commands(self) -> list[Command]:
        """Return what the Ctrl+K box may do here."""
        made = [Command(translate("Dossier", "New client"), self.new_here, "Ctrl+N", "plus")]
        if self._built and self.pane.client is not None:
            pane = self.pane
            made += [
                Command(translate("Dossier", "Plan a visit"), pane.plan_visit, icon="calendar"),
                Command(
                    translate("Dossier", "Begin a SPIN interview"), pane.reading.start_interview,
                    icon="message",
                ),
                Command(
                    translate("Dossier", "Edit the background form"),
                    pane.edit_background, "F2", "edit",
                ),
                Command(translate("Dossier", "Rate this client"), pane.rate, icon="star"),
                Command(
                    translate("Pipeline", "New opportunity"),
                    lambda: pane.edit_deal(None), icon="briefcase",
                ),
                Command(
                    translate("Dossier", "Add a person"),
                    lambda: pane.edit_person(None), icon="user",
                ),
                Command(translate("Dossier", "Quick note"), pane.focus_note, "F4", "message"),
                Command(
                    translate("Touch", "Log a call: reached"),
                    lambda: pane.log_call(answered=True), "F6", "phone",
                ),
                Command(
                    translate("Touch", "Log a call: no answer"),
                    lambda: pane.log_call(answered=False), "F7", "phone",
                ),
                Command(
                    translate("Dossier", "Print the background form"),
                    self.print_here, "Ctrl+P", "printer",
                ),
            ]  # fmt: skip
        return made

    def _nobody_found(self) -> bool:
        return self.list.view.rows.rowCount() == 0

    def _open_soon(self, client: int) -> None:
        self._wanted = client
        self._settle.start()

    def _open_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted != self.pane.client:
            self.pane.show_client(wanted)
            preferences.put(LAST, wanted)

    def _enter(self) -> None:
        self._settle.stop()
        self._open_wanted()
        self.pane.take_focus()
