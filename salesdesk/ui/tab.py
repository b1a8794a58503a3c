"""What every tab is: a page that knows what it watches and asks again when that changed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Protocol, runtime_checkable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.sales.list_filter import ListFilter
from salesdesk.ui.desk import Desk


@dataclass(frozen=True)
class Command:
    """Something the Ctrl+K box offers: its name in the current language and what it does."""

    name: str
    run: Callable[[], object]
    shortcut: str = ""
    icon: str = "arrow-right"


class Tab(QWidget):
    """A tab gets one desk and never meets another tab or the window.

    Override ``build`` (once, when first shown) to make the widgets, and ``sync`` to ask for what
    they show. ``watches`` names the tables whose changes concern the tab. A change marks the
    tab stale; it asks again at once when it is seen, else when it is shown next, and never
    while ``editing()``.
    """

    icon: ClassVar[str] = "file"
    watches: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.page = QVBoxLayout(self)
        self.page.setContentsMargins(0, 0, 0, 0)
        self.page.setSpacing(0)
        self._built = False
        self._stale = True

    def title(self) -> str:
        """Return the tab's name in the current language."""
        raise NotImplementedError

    def build(self) -> None:
        """Make the widgets and put them into ``page``; called once, when first shown."""

    def sync(self) -> None:
        """Ask for what is shown and show it."""

    def editing(self) -> bool:
        """Tell whether a form is being edited, which a notice must not disturb."""
        return False

    def commands(self) -> list[Command]:
        """Return what the Ctrl+K box may do here."""
        return []

    def new_here(self) -> None:
        """Make a new thing of the kind this tab is about (Ctrl+N)."""

    def print_here(self) -> None:
        """Print what is shown (Ctrl+P)."""

    def focus_search(self) -> None:
        """Put the caret into the tab's own search box (Ctrl+F)."""

    @property
    def stale(self) -> bool:
        """Tell whether the tab has still to ask again."""
        return self._stale

    def notice(self, topics: frozenset[str]) -> None:
        """Hear that rows of the tables *topics* changed."""
        if self.watches & topics:
            self._stale = True
            self.refresh()

    def refresh(self) -> None:
        """Ask again if that is due and nobody is disturbed; call it when an edit has ended."""
        if self._stale and self._built and self.isVisible() and not self.editing():
            self._stale = False
            self._safely(self.sync)

    def ensure_built(self) -> None:
        """Make the widgets if that has not happened yet."""
        if not self._built:
            self._built = True
            self._safely(self.build)

    @staticmethod
    def _safely(act: Callable[[], None]) -> None:
        """Do *act*; a bug in it is reported as any other.

        It must not pass through Qt: PySide 6.11 dies when an exception leaves a Python
        ``showEvent`` that was itself called from a Python slot.
        """
        try:
            act()
        except Exception:
            sys.excepthook(*sys.exc_info())

    def showEvent(self, event: QShowEvent) -> None:
        """Build when first shown, ask when stale."""
        super().showEvent(event)
        self.ensure_built()
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Ask again in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._stale = True
            self.refresh()


@runtime_checkable
class ShowsClient(Protocol):
    """A tab that can open one client."""

    def show_client(self, client: int) -> None:
        """Open the client's dossier."""


@runtime_checkable
class MakesClient(Protocol):
    """A tab that can ask for a new client."""

    def new_client(self, name: str) -> None:
        """Open the form of a new client called *name*."""


@runtime_checkable
class ShowsList(Protocol):
    """A tab that can list the clients that fit a filter."""

    def show_list(self, wanted: ListFilter) -> None:
        """List them."""


@runtime_checkable
class ShowsVisit(Protocol):
    """A tab that can open one visit, plan one for a client, and record one."""

    def show_visit(self, visit: int) -> None:
        """Open the visit: its plan or its record."""

    def plan_visit(self, client: int) -> None:
        """Open the page that plans a visit to the client."""

    def record_visit(self, visit: int) -> None:
        """Open the record of the visit."""


@runtime_checkable
class ShowsDay(Protocol):
    """A tab that can open one day."""

    def show_day(self, day: date) -> None:
        """Open the day's plan."""


@runtime_checkable
class ShowsPart(Protocol):
    """A page of several parts, of which one can be opened by its name."""

    def show_part(self, part: str) -> None:
        """Open the part."""


@runtime_checkable
class Hears(Protocol):
    """A page that is no tab and follows changes of the data all the same."""

    def notice(self, touched: frozenset[str]) -> None:
        """Hear that rows of the tables *touched* changed."""


@runtime_checkable
class ShowsInterviews(Protocol):
    """A tab that can open the interviews, those of one client if given, begin one, or open one."""

    def show_interviews(self, client: int | None) -> None:
        """Open them."""

    def start_interview(self, client: int, visit: int | None = None) -> None:
        """Begin one with a client, in a visit if given."""

    def open_interview(self, interview: int) -> None:
        """Open one."""
