"""The table view of the clients: kept views, filters, the table, and what is done with many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import UTC
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout

from salesdesk.i18n import translate
from salesdesk.sales import client_list, preferences, saved_views
from salesdesk.sales.client_table import SORTABLE
from salesdesk.sales.list_filter import ListFilter
from salesdesk.sales.saved_views import View
from salesdesk.sales.topics import DOSSIER
from salesdesk.ui.client_table import cells
from salesdesk.ui.client_table.actions import Actions
from salesdesk.ui.client_table.chips_bar import ChipsBar
from salesdesk.ui.client_table.columns_dialog import ColumnsDialog
from salesdesk.ui.client_table.focus_panel import FocusPanel
from salesdesk.ui.client_table.grid import ClientGrid
from salesdesk.ui.client_table.views_bar import ViewsBar
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import later
from salesdesk.ui.pause import Pause
from salesdesk.ui.tab import Command, Tab
from salesdesk.ui.widgets.buttons import IconButton
from salesdesk.ui.widgets.card import Card, EmptyState
from salesdesk.ui.widgets.search_box import SearchBox

PREFERENCE = "clients.table"


class ClientTableView(Tab):
    """A click or a key changes what is shown at once; it is remembered until the next time."""

    icon: ClassVar[str] = "list"
    watches: ClassVar[frozenset[str]] = DOSSIER

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.key, self.shown, self.columns = _remembered()
        self._searching = Pause(self, 80, self.list_anew)

    def title(self) -> str:
        """Return the view's name."""
        return translate("Views", "Table")

    def build(self) -> None:
        """Put views, filters and table below one another."""
        self.views = ViewsBar(self.desk)
        self.focus_panel = FocusPanel(self.desk)
        self.search = SearchBox(
            lambda: translate("ClientList", "Search clients"),
            lambda: translate("ClientList", "Name, pinyin, contact, phone, tag …"),
        )
        self.search.setFixedWidth(260)
        self.chips = ChipsBar()
        self.grid = ClientGrid(self.desk, self.columns)
        self.actions_bar = Actions(self.desk, self.grid)
        self.sort_button = IconButton(
            "sort", lambda: translate("ClientList", "Sort"), self.open_sort_menu
        )
        self.columns_button = IconButton(
            "settings", lambda: translate("ClientTable", "Columns"), self.ask_columns
        )
        self.nobody = EmptyState(
            "search",
            lambda: translate("ClientList", "Nobody fits"),
            lambda: translate("ClientList", "Try fewer letters, or take filters away."),
            lambda: translate("ClientList", "Show all clients"),
            self.show_all,
        )
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        chips = QVBoxLayout()
        chips.setContentsMargins(0, 3, 0, 0)
        chips.addWidget(self.chips)
        chips.addStretch(1)
        tools.addLayout(chips, 1)
        for widget in (self.actions_bar, self.sort_button, self.columns_button):
            tools.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.grid)
        self.stack.addWidget(self.nobody)
        card = Card(padding=0, spacing=0)
        card.body.setContentsMargins(6, 4, 6, 6)
        card.body.addWidget(self.stack)
        column = QVBoxLayout()
        column.setContentsMargins(24, 12, 24, 20)
        column.setSpacing(10)
        column.addWidget(self.views)
        column.addWidget(self.focus_panel)
        column.addLayout(tools)
        column.addWidget(card, 1)
        self.page.addLayout(column)

    def _connect(self) -> None:
        self.views.chosen.connect(self.show_kept)
        self.chips.changed.connect(self.narrow)
        self.focus_panel.filter_wanted.connect(self.show_list)
        self.search.changed.connect(lambda _text: self._searching.start())
        self.search.entered.connect(self._search_entered)
        self.search.down.connect(self._into_table)
        self.grid.sort_asked.connect(self.sort_by)
        self.grid.arranged.connect(lambda columns: self.narrow(columns=columns))
        self.grid.header_menu_asked.connect(lambda at: self.header_menu().popup(at))
        self.grid.enter_pressed.connect(self.open_current)
        self.grid.doubleClicked.connect(lambda _index: self.open_current())
        self.grid.typed.connect(self._typed)
        self.grid.archive_asked.connect(self.actions_bar.ask_change)
        self.grid.selection_changed.connect(self.actions_bar.tell)
        self.grid.customContextMenuRequested.connect(self._row_menu)

    # --- what is shown ----------------------------------------------------------------------

    def sync(self) -> None:
        """Ask again who is to be listed, and where the time went."""
        self.list_anew()
        self.focus_panel.sync()

    def list_anew(self) -> None:
        """Ask again who is to be listed: the order or the filter became another."""
        self._searching.stop()
        now = self.desk.now()
        wanted = replace(self.shown, text=self.search.text())
        ids = client_list.client_ids(wanted, now.date(), now.tzinfo or UTC)
        self.grid.show_columns(self.columns)
        self.grid.show_ids(ids)
        self.grid.show_order(wanted)
        self.grid.retranslate()
        self.stack.setCurrentWidget(self.grid if ids else self.nobody)
        self.views.show_views(self.key, self.shown, self.columns)
        self.chips.show_filter(self.shown)
        self.actions_bar.tell()

    def narrow(self, shown: ListFilter | None = None, columns: Sequence[str] | None = None) -> None:
        """List otherwise or show other columns, and remember it."""
        self.shown = replace(shown, text="") if shown is not None else self.shown
        self.columns = tuple(columns) if columns is not None else self.columns
        self._keep()
        self.list_anew()

    def show_kept(self, view: View) -> None:
        """Show one of the views."""
        self.key, self.shown, self.columns = view.key, view.filter, view.columns
        self._keep()
        self.list_anew()

    def show_list(self, wanted: ListFilter) -> None:
        """List the clients that fit; what is searched for goes away."""
        self.ensure_built()
        self.search.clear()
        self.narrow(wanted)

    def show_all(self) -> None:
        """Take every filter away, and what is searched for."""
        self.search.clear()
        self.narrow(ListFilter(sort=self.shown.sort, reverse=self.shown.reverse))

    def sort_by(self, key: str) -> None:
        """Sort by a column; by the one in force the other way round."""
        again = self.shown.sort == key or (not self.shown.sort and self.shown.order == key)
        self.narrow(replace(self.shown, sort=key, reverse=again and not self.shown.reverse))

    def _keep(self) -> None:
        preferences.put(
            PREFERENCE,
            {"view": self.key, "filter": asdict(self.shown), "columns": list(self.columns)},
        )

    # --- menus ------------------------------------------------------------------------------

    def ask_columns(self) -> None:
        """Ask which columns to show."""
        asking = ColumnsDialog(self.columns, self)
        if asking.exec() == QDialog.DialogCode.Accepted:
            self.narrow(columns=asking.columns())

    def sort_menu(self) -> QMenu:
        """Return the menu of the columns shown that can be sorted by, the one in force ticked."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for key in (one for one in self.columns if one in SORTABLE):
            one = menu.addAction(cells.heading(key), later(self._sort_first, key))
            one.setCheckable(True)
            one.setChecked(self.shown.order == key)
            group.addAction(one)
        menu.addSeparator()
        turned = menu.addAction(translate("ClientList", "The other way round"), later(self._turn))
        turned.setCheckable(True)
        turned.setChecked(self.shown.reverse)
        return menu

    def open_sort_menu(self) -> None:
        """Open the menu of orders below its button."""
        self.sort_menu().popup(self.sort_button.mapToGlobal(QPoint(0, 36)))

    def header_menu(self) -> QMenu:
        """Return the menu at a heading: all columns, those shown ticked."""
        menu = QMenu(self)
        for key in cells.WIDTHS:
            one = menu.addAction(cells.heading(key), later(self.switch_column, key))
            one.setCheckable(True)
            one.setChecked(key in self.columns)
        menu.addSeparator()
        menu.addAction(translate("ClientTable", "Columns and their order…"), self.ask_columns)
        return menu

    def switch_column(self, key: str) -> None:
        """Show a column as the last, or show it no more; one always stays."""
        if key not in self.columns:
            self.narrow(columns=(*self.columns, key))
        elif len(self.columns) > 1:
            self.narrow(columns=[one for one in self.columns if one != key])

    def _sort_first(self, key: str) -> None:
        self.narrow(replace(self.shown, sort=key, reverse=False))

    def _turn(self) -> None:
        self.narrow(replace(self.shown, sort=self.shown.order, reverse=not self.shown.reverse))

    def _row_menu(self, at: QPoint) -> None:
        if not self.grid.indexAt(at).isValid():
            return
        menu = self.actions_bar.print_menu()
        first = menu.actions()[0]
        for text, act in (
            (translate("ClientTable", "Open the dossier"), self.open_current),
            (translate("ClientTable", "Change…"), self.actions_bar.ask_change),
            (translate("ClientTable", "Export…"), self.actions_bar.ask_export),
        ):
            action = menu.addAction(text, act)
            menu.insertAction(first, action)
        menu.insertSeparator(first)
        menu.popup(self.grid.viewport().mapToGlobal(at))

    # --- the keyboard -----------------------------------------------------------------------

    def open_current(self) -> None:
        """Open the dossier of the client the keyboard stands on."""
        if (client := self.grid.current_id()) is not None:
            self.desk.show_client(client)

    def new_here(self) -> None:
        """Open the form of a new client; the dossiers have it."""
        self.desk.new_client(self.search.text().strip() if not self.grid.rows.ids else "")

    def print_here(self) -> None:
        """Show the target list of what is picked or listed."""
        self.ensure_built()
        self.actions_bar.print_target_list()

    def focus_search(self) -> None:
        """Put the caret into the search box."""
        self.ensure_built()
        self.search.setFocus()
        self.search.selectAll()

    def commands(self) -> list[Command]:
        """Return what the Ctrl+K box may do here."""
        if not self._built:
            return []
        bar = self.actions_bar
        return [
            Command(translate("ClientTable", "Change many clients"), bar.ask_change, icon="edit"),
            Command(
                translate("ClientTable", "Print the target list"), self.print_here, "Ctrl+P",
                "printer",
            ),
            Command(translate("ClientTable", "Export the list"), bar.ask_export, icon="download"),
            Command(translate("ClientTable", "Columns"), self.ask_columns, icon="settings"),
            Command(
                translate("ClientTable", "Save as view"), self.views.begin_saving, icon="plus"
            ),
        ]  # fmt: skip

    def _search_entered(self) -> None:
        self.list_anew()
        if self.grid.rows.rowCount():
            self.grid.setCurrentIndex(self.grid.rows.at(0))
            self.open_current()

    def _into_table(self) -> None:
        if self._searching.isActive():
            self.list_anew()
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)
        if self.grid.current_id() is None and self.grid.rows.rowCount():
            self.grid.setCurrentIndex(self.grid.rows.at(0))

    def _typed(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.setText(text)


def columns_kept() -> tuple[str, ...]:
    """Return the columns the table was left with."""
    return _remembered()[2]


def _remembered() -> tuple[str, ListFilter, tuple[str, ...]]:
    """Return how the table was left: the view's key, the filter, the columns."""
    kept: dict[str, Any] = preferences.get(PREFERENCE, {})
    first = saved_views.SHIPPED[0]
    shown = saved_views.filter_of(kept.get("filter", {}))
    columns = saved_views.known_columns(kept.get("columns", ()))
    return str(kept.get("view", first.key)), shown, columns
