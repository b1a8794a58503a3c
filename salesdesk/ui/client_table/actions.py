"""What is done with the clients picked in the table, or with all listed when none are picked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from salesdesk.errors import Refused
from salesdesk.forms.form import Head, Sheet
from salesdesk.i18n import translate
from salesdesk.sales import sheets, visit_lines
from salesdesk.sales.letterhead import letterhead
from salesdesk.ui.client_table import many
from salesdesk.ui.client_table.grid import ClientGrid
from salesdesk.ui.desk import Desk
from salesdesk.ui.icons import icon
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.text import Label

MOST_LISTED = 5_000
MOST_SHEETS = 300
"""More are no stack of paper anybody carries."""


class Actions(QWidget):
    """Says how many clients it is about, and changes, prints or exports exactly those."""

    def __init__(self, desk: Desk, grid: ClientGrid) -> None:
        super().__init__()
        self.desk, self._grid = desk, grid
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.about = Label("", "muted")
        self.change_button = Button(
            lambda: translate("ClientTable", "Change…"), self.ask_change, icon="edit"
        )
        self.print_button = Button(
            lambda: translate("ClientTable", "Print"), self.open_print_menu, icon="printer"
        )
        self.export_button = Button(
            lambda: translate("ClientTable", "Export…"), self.ask_export, icon="download"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.about)
        for button in (self.change_button, self.print_button, self.export_button):
            row.addWidget(button)

    def ids(self) -> list[int]:
        """Return the clients meant: those picked if more than one is, else all listed."""
        picked = self._grid.selected_count() > 1
        return self._grid.selected_ids() if picked else list(self._grid.rows.ids)

    def tell(self) -> None:
        """Say how many clients are meant."""
        picked, listed = self._grid.selected_count(), len(self._grid.rows.ids)
        count, text = (picked, "{count} picked") if picked > 1 else (listed, "{count} listed")
        said = {
            "{count} picked": lambda: translate(
                "ClientTable", "{count} picked", count=f"{count:,}"
            ),
            "{count} listed": lambda: translate(
                "ClientTable", "{count} listed", count=f"{count:,}"
            ),
        }
        self.about.say(said[text])
        for button in (self.change_button, self.print_button, self.export_button):
            button.setEnabled(count > 0)

    # --- changing and exporting -------------------------------------------------------------

    def ask_change(self) -> None:
        """Ask what shall become different, then do it."""
        many.ask_change(self.desk, self.ids(), self)

    def ask_export(self) -> None:
        """Ask for kind and place of the file, then write it with the columns shown."""
        ids, columns = self.ids(), self._grid.table.columns
        told = translate(
            "ClientTable",
            "Exactly the {rows} rows and {columns} columns shown, in this order.",
            rows=f"{len(ids):,}", columns=len(columns),
        )  # fmt: skip
        many.ask_export(self.desk, ids, columns, told, self)

    # --- printing ---------------------------------------------------------------------------

    def print_menu(self) -> QMenu:
        """Return what can be printed of them."""
        menu = QMenu(self)
        for sign, text, act in (
            ("list", translate("ClientTable", "Target client list"), self.print_target_list),
            ("file", translate("ClientTable", "Background research"), self.print_backgrounds),
            ("briefcase", translate("ClientTable", "Visit briefs"), self.print_briefs),
        ):
            menu.addAction(icon(sign), text, act)
        return menu

    def open_print_menu(self) -> None:
        """Open the menu below its button."""
        self.print_menu().popup(self.print_button.mapToGlobal(QPoint(0, 38)))

    def print_target_list(self) -> None:
        """Show form ⑤ of exactly these clients, in this order."""
        ids = self.ids()
        if self._too_many(ids, MOST_LISTED):
            return
        self._preview(
            lambda head: [sheets.target_list(ids, self.desk.now(), head)],
            translate("ClientTable", "Target client list"),
        )

    def print_backgrounds(self) -> None:
        """Show form ② of each."""
        ids = self.ids()
        if not self._too_many(ids, MOST_SHEETS):
            self._preview(
                lambda head: [sheets.background(one, self.desk.now(), head) for one in ids],
                translate("ClientTable", "Background research"),
            )

    def print_briefs(self) -> None:
        """Show the brief of each one's latest visit; those without any visit have none."""
        ids = self.ids()
        if self._too_many(ids, MOST_SHEETS):
            return
        lines = [line for one in ids if (line := visit_lines.latest(one)) is not None]
        if not lines:
            self.desk.refuse(Refused("visit_required", form="visit_brief"))
            return
        self._preview(
            lambda head: [sheets.visit_brief(one.id, self.desk.now(), head) for one in lines],
            translate("ClientTable", "Visit briefs"),
        )
        if without := len(ids) - len(lines):
            self.desk.announce(
                translate("ClientTable", "%n client(s) without a visit have no brief.", n=without)
            )

    def _preview(self, made: Callable[[Head], list[Sheet]], name: str) -> None:
        self.desk.preview(lambda: made(letterhead(self.desk.attachments)), name)

    def _too_many(self, ids: list[int], most: int) -> bool:
        if len(ids) > most:
            self.desk.refuse(Refused("too_many_sheets", limit=most, found=len(ids)))
        return len(ids) > most
