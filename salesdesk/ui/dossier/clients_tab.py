"""The client tab: one of its views at a time, chosen above them."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from salesdesk.i18n import translate
from salesdesk.sales import topics
from salesdesk.sales.list_filter import ListFilter
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.views import DOSSIERS, TABLE, VIEWS
from salesdesk.ui.tab import Command, MakesClient, ShowsClient, ShowsList, Tab
from salesdesk.ui.widgets.chips import SegmentedControl


class ClientsTab(Tab):
    """Hands everything on to the view that is shown; a view knows nothing of the others."""

    icon: ClassVar[str] = "users"
    watches: ClassVar[frozenset[str]] = topics.EVERYTHING

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._views: dict[str, Tab] = {}

    def title(self) -> str:
        """Return the tab's name."""
        return translate("Tabs", "Clients")

    def build(self) -> None:
        """Put the choice of views above the stack of them."""
        self.choice = SegmentedControl(
            [(entry.key, entry.title) for entry in VIEWS],
            lambda: translate("Views", "Views of my clients"),
        )
        self.choice.chosen.connect(self.show_view)
        self.stack = QStackedWidget()
        row = QHBoxLayout()
        row.setContentsMargins(24, 4, 24, 0)
        row.addWidget(self.choice)
        row.addStretch(1)
        self.page.addLayout(row)
        self.choice.setVisible(len(VIEWS) > 1)  # not before it has its place: it would be a window
        self.page.addWidget(self.stack, 1)
        self.show_view(DOSSIERS)

    def show_view(self, key: str) -> Tab:
        """Show the view *key* and return it."""
        self.ensure_built()
        if key not in self._views:
            entry = next(entry for entry in VIEWS if entry.key == key)
            self._views[key] = entry.make(self.desk)
            self.stack.addWidget(self._views[key])
        self.choice.choose(key)
        self.stack.setCurrentWidget(self._views[key])
        return self._views[key]

    @property
    def view(self) -> Tab:
        """Return the view that is shown."""
        self.ensure_built()
        return self._views[self.choice.key()]

    def notice(self, topics: frozenset[str]) -> None:
        """Pass on what changed to every view that was made."""
        for view in self._views.values():
            view.notice(topics)

    def editing(self) -> bool:
        """Tell whether a form is being edited in the view shown."""
        return self._built and self.view.editing()

    def show_client(self, client: int) -> None:
        """Open a client's dossier."""
        if isinstance(view := self.show_view(DOSSIERS), ShowsClient):
            view.show_client(client)

    def new_client(self, name: str) -> None:
        """Open the form of a new client."""
        if isinstance(view := self.show_view(DOSSIERS), MakesClient):
            view.new_client(name)

    def show_list(self, wanted: ListFilter) -> None:
        """List the clients that fit in the table."""
        if isinstance(view := self.show_view(TABLE), ShowsList):
            view.show_list(wanted)

    def commands(self) -> list[Command]:
        """Return what the Ctrl+K box may do here: the other views, and what the view offers."""
        others = [
            Command(
                translate("Views", "Show {view}", view=entry.title()),
                partial(self.show_view, entry.key),
                icon="arrow-right",
            )
            for entry in VIEWS
            if not self._built or entry.key != self.choice.key()
        ]
        return [*self.view.commands(), *others]

    def new_here(self) -> None:
        """Make a new thing of the kind the view is about."""
        self.view.new_here()

    def print_here(self) -> None:
        """Print what the view shows."""
        self.view.print_here()

    def focus_search(self) -> None:
        """Put the caret into the view's own search box."""
        self.view.focus_search()
