"""The left side: find, narrow, sort and pick clients."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales import client_list, preferences
from salesdesk.sales.list_filter import ListFilter
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.list_filters import FilterPanel, count
from salesdesk.ui.dossier.list_view import ClientListView
from salesdesk.ui.dossier.picked import PickedBar
from salesdesk.ui.pause import Pause
from salesdesk.ui.widgets.buttons import IconButton
from salesdesk.ui.widgets.card import Card, EmptyState, Line
from salesdesk.ui.widgets.chips import FilterChips
from salesdesk.ui.widgets.search_box import SearchBox
from salesdesk.ui.widgets.text import Label

PREFERENCE = "clients.list"
WIDTH = 348
_REMEMBERED = ("grade", "stage", "tag", "industry", "due", "archived", "sort", "reverse")
_GRADES = (
    ("", mark("ClientList", "All {count}")),
    ("high", mark("ClientList", "High {count}")),
    ("medium", mark("ClientList", "Medium {count}")),
    ("low", mark("ClientList", "Low {count}")),
    ("none", mark("ClientList", "Unrated {count}")),
)
_SORTED_BY = {
    "name": mark("ClientList", "By name"),
    "score": mark("ClientList", "By score"),
    "last_contact": mark("ClientList", "By last contact"),
    "next_follow_up": mark("ClientList", "By next follow-up"),
    "updated": mark("ClientList", "By last change"),
}


class ListPane(Card):
    """``opened`` follows the keyboard, ``entered`` is Enter, ``new_wanted`` asks for a new one."""

    opened = Signal(int)
    entered = Signal()
    new_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0, spacing=8)
        self.desk = desk
        self.setFixedWidth(WIDTH)
        self.shown = _remembered()
        self._searching = Pause(self, 60, self.sync)
        self._make()
        self._assemble()
        self._connect()

    def _make(self) -> None:
        self.title = Label(lambda: translate("ClientList", "Clients"), "title")
        self.found = Label("", "caption")
        self.sort_button = IconButton(
            "sort", lambda: translate("ClientList", "Sort"), self.open_sort_menu
        )
        self.filter_button = IconButton(
            "filter", lambda: translate("ClientList", "More filters"), self.toggle_filters
        )
        self.new_button = IconButton(
            "plus",
            lambda: translate("ClientList", "New client"),
            lambda: self.new_wanted.emit(""),
            shortcut="Ctrl+N",
            ink="accent",
        )
        self.search = SearchBox(
            lambda: translate("ClientList", "Search clients"),
            lambda: translate("ClientList", "Name, pinyin, contact, phone, tag …"),
        )
        self.grades = FilterChips(
            [(key, partial(self._grade_text, key, text)) for key, text in _GRADES],
            lambda: translate("ClientList", "Potential"),
        )
        self.filters = FilterPanel()
        self.filters.setVisible(count(self.shown) > 0)
        self.view = ClientListView(self.desk)
        self.none = EmptyState(
            "users",
            lambda: translate("ClientList", "No clients yet"),
            lambda: translate(
                "ClientList", "Add the first one, or import a contact list you already have."
            ),
            lambda: translate("ClientList", "New client"),
            lambda: self.new_wanted.emit(""),
            action_icon="plus",
        )
        self.unmatched = EmptyState(
            "search",
            lambda: translate("ClientList", "Nobody fits"),
            lambda: translate("ClientList", "Try fewer letters, or take filters away."),
            lambda: translate("ClientList", "Show all clients"),
            self.show_all,
        )
        self.stack = QStackedWidget()
        for page in (self.view, self.none, self.unmatched):
            self.stack.addWidget(page)
        self.picked = PickedBar(self.desk, self.view)

    def _assemble(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 8, 0)
        head.setSpacing(0)
        head.addWidget(self.title)
        head.addSpacing(8)
        head.addWidget(self.found, 1)
        for button in (self.sort_button, self.filter_button, self.new_button):
            head.addWidget(button)
        self.body.addLayout(head)
        for widget in (self.search, self.grades, self.filters):
            row = QHBoxLayout()
            row.setContentsMargins(16, 0, 16, 0)
            row.addWidget(widget)
            self.body.addLayout(row)
        self.body.addSpacing(4)
        self.body.addWidget(Line())
        lists = QHBoxLayout()
        lists.setContentsMargins(4, 0, 4, 0)
        lists.addWidget(self.stack)
        self.body.addSpacing(-8)  # rows go away right below the line
        self.body.addLayout(lists, 1)
        self.body.addWidget(self.picked)
        self.body.setContentsMargins(0, 0, 0, 6)

    def _connect(self) -> None:
        self.search.changed.connect(lambda: self._searching.start())
        self.search.entered.connect(self._search_entered)
        self.search.down.connect(self._into_list)
        self.grades.chosen.connect(lambda key: self.narrow(replace(self.shown, grade=key)))
        self.filters.changed.connect(lambda: self.narrow(self.filters.apply(self.shown)))
        self.view.opened.connect(self.opened)
        self.view.enter_pressed.connect(self.entered)
        self.view.typed.connect(self._typed)
        self.view.archive_asked.connect(self.picked.archive)
        self.view.selection_changed.connect(self._picked_changed)
        self.view.customContextMenuRequested.connect(self._open_menu)

    def sync(self) -> None:
        """Ask again who is to be listed."""
        self._searching.stop()
        wanted = replace(self.shown, text=self.search.text())
        ids = client_list.client_ids(wanted, self.desk.today())
        self._counts = client_list.counts("grade", archived=self.shown.archived)
        for key, text in _GRADES:
            self.grades.say(key, partial(self._grade_text, key, text))
        self.grades.choose(self.shown.grade)
        if self.filters.isVisibleTo(self):
            self.filters.refresh(self.shown)
        self.view.show_ids(ids)
        self.view.retranslate()
        page = self.view if ids else self.unmatched if self._narrowed() else self.none
        self.stack.setCurrentWidget(page)
        self.found.say(f"{len(ids):,}" if self._narrowed() else "")
        active = count(self.shown)
        self.filter_button.set_icon("filter", "accent" if active else "muted")
        self._picked_changed()

    def _narrowed(self) -> bool:
        return bool(self.search.text().strip() or self.shown.grade or count(self.shown))

    _counts: dict[str, int]

    def _grade_text(self, key: str, text: str) -> str:
        counts = getattr(self, "_counts", {})
        number = sum(counts.values()) if not key else counts.get("" if key == "none" else key, 0)
        return translate("ClientList", text, count=f"{number:,}")

    def narrow(self, shown: ListFilter) -> None:
        """List otherwise, and remember it."""
        self.shown = shown
        preferences.put(PREFERENCE, {key: getattr(shown, key) for key in _REMEMBERED})
        self.sync()

    def show_all(self) -> None:
        """Take every filter away."""
        self.search.clear()
        self.narrow(ListFilter(sort=self.shown.sort, reverse=self.shown.reverse))
        self.filters.refresh(self.shown)

    def toggle_filters(self) -> None:
        """Show or hide the further filters."""
        self.filters.setVisible(not self.filters.isVisible())
        if self.filters.isVisible():
            self.filters.refresh(self.shown)

    def sort_menu(self) -> QMenu:
        """Return the menu of orders, the one in force ticked."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for key, text in _SORTED_BY.items():
            one = menu.addAction(translate("ClientList", text))
            one.setCheckable(True)
            one.setChecked(self.shown.order == key)
            one.triggered.connect(lambda _=False, key=key: self._sort(key))
            group.addAction(one)
        menu.addSeparator()
        turned: QAction = menu.addAction(translate("ClientList", "The other way round"))
        turned.setCheckable(True)
        turned.setChecked(self.shown.reverse)
        turned.triggered.connect(
            lambda: self.narrow(replace(self.shown, reverse=not self.shown.reverse))
        )
        return menu

    def open_sort_menu(self) -> None:
        """Open the menu of orders below its button."""
        self.sort_menu().popup(self.sort_button.mapToGlobal(QPoint(0, 36)))

    def _sort(self, key: str) -> None:
        self.narrow(replace(self.shown, sort=key, reverse=False))

    def show_client(self, client_id: int) -> None:
        """Let the list stand on a client; filters that hide them are left as they are."""
        self.view.show_client(client_id)

    def _search_entered(self) -> None:
        if self._searching.isActive():
            self.sync()
        if self.view.rows.rowCount():
            self.view.setCurrentIndex(self.view.rows.at(0))
            self.opened.emit(self.view.rows.ids[0])
            self.entered.emit()
        elif name := self.search.text().strip():
            self.new_wanted.emit(name)

    def _into_list(self) -> None:
        if self._searching.isActive():
            self.sync()
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        if self.view.current_id() is None and self.view.rows.rowCount():
            self.view.setCurrentIndex(self.view.rows.at(0))

    def _typed(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.setText(text)

    def _picked_changed(self) -> None:
        self.picked.show_count(self.view.selected_count())

    def _open_menu(self, at: QPoint) -> None:
        if self.view.indexAt(at).isValid():
            self.picked.menu().popup(self.view.viewport().mapToGlobal(at))


def _remembered() -> ListFilter:
    kept: dict[str, Any] = preferences.get(PREFERENCE, {})
    known = {key: kept[key] for key in _REMEMBERED if key in kept}
    if known.get("sort") not in _SORTED_BY:
        known.pop("sort", None)
    return ListFilter(**known)
