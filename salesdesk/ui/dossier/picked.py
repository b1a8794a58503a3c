"""What can be done with the clients picked in the list: archive, tag, change, print, export."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from salesdesk.forms.form import Sheet
from salesdesk.i18n import translate
from salesdesk.sales import clients, sheets
from salesdesk.sales.client_list import ClientRow
from salesdesk.sales.letterhead import letterhead
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import later
from salesdesk.ui.dossier.handing_over import ask_workbook, print_handover
from salesdesk.ui.dossier.head import workbook_texts
from salesdesk.ui.dossier.list_view import ClientListView
from salesdesk.ui.duplicates.page import pair_page
from salesdesk.ui.icons import icon
from salesdesk.ui.widgets.buttons import IconButton
from salesdesk.ui.widgets.card import Line
from salesdesk.ui.widgets.text import Label


class PickedBar(QWidget):
    """Shown below the list as soon as more than one client is picked."""

    def __init__(self, desk: Desk, view: ClientListView) -> None:
        super().__init__()
        self.desk, self._view = desk, view
        self._count = 0
        self.text = Label("", "strong")
        self.tag_button = IconButton("tag", lambda: translate("ClientList", "Tag"), self._open_tags)
        self.print_button = IconButton(
            "printer", lambda: translate("ClientList", "Print"), self._open_print
        )
        self.change_button = IconButton(
            "edit", lambda: translate("ClientTable", "Change…"), self.ask_change
        )
        self.export_button = IconButton(
            "download", lambda: translate("ClientTable", "Export…"), self.ask_export
        )
        self.archive_button = IconButton("archive", self._archive_text, self.archive)
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 12, 2)
        row.setSpacing(4)
        row.addWidget(self.text, 1)
        for button in (
            self.tag_button, self.change_button, self.print_button, self.export_button,
            self.archive_button,
        ):  # fmt: skip
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addLayout(row)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many are picked; hide while it is one or none."""
        self._count = count
        self.text.say(lambda: translate("ClientList", "{count} picked", count=f"{self._count:,}"))
        self.archive_button.set_icon("archive")  # and its name, which depends on who is listed
        self.setVisible(count > 1)

    def menu(self) -> QMenu:
        """Return the same as a menu, for the pointer."""
        menu = QMenu(self._view)
        menu.addAction(icon("archive"), self._archive_text(), self.archive)
        tags = menu.addMenu(icon("tag"), translate("ClientList", "Tag"))
        self._fill_tags(tags)
        menu.addAction(icon("edit"), translate("ClientTable", "Change…"), self.ask_change)
        menu.addAction(icon("download"), translate("ClientTable", "Export…"), self.ask_export)
        if len(pair := self._view.selected_ids()) == 2 and not self._in_archive():
            text = translate("ClientList", "Merge the two …")
            menu.addAction(icon("link"), text, later(self.desk.show_page, pair_page(*pair)))
        menu.addSeparator()
        self._fill_print(menu)
        return menu

    def archive(self) -> None:
        """Archive what is picked, or bring it back when the archive is shown."""
        ids = self._view.selected_ids()
        if ids:
            back = self._in_archive()
            self.desk.attempt(lambda: clients.set_archived(ids, self.desk.now(), archived=not back))

    def tag(self, name: str) -> None:
        """Put a tag on all that are picked, in one change."""
        ids = self._view.selected_ids()
        self.desk.attempt(lambda: clients.tag_all(ids, name))

    def ask_change(self) -> None:
        """Ask what of those picked shall become different, then do it."""
        from salesdesk.ui.client_table import many  # the table's rooms load when first needed

        many.ask_change(self.desk, self._view.selected_ids(), self)

    def ask_export(self) -> None:
        """Write those picked into a file, with the columns the table was left with."""
        from salesdesk.ui.client_table import many
        from salesdesk.ui.client_table.view import columns_kept

        ids, columns = self._view.selected_ids(), columns_kept()
        told = translate(
            "ClientTable",
            "The {rows} clients picked, with the {columns} columns of the table.",
            rows=f"{len(ids):,}", columns=len(columns),
        )  # fmt: skip
        many.ask_export(self.desk, ids, columns, told, self)

    def print_target_list(self) -> None:
        """Show form ⑤ of what is picked, in the list's order."""
        ids = self._view.selected_ids()

        def made() -> list[Sheet]:
            return [sheets.target_list(ids, self.desk.now(), letterhead(self.desk.attachments))]

        self.desk.preview(made, translate("ClientList", "Target client list"))

    def print_backgrounds(self) -> None:
        """Show form ② of each that is picked."""
        ids = self._view.selected_ids()

        def made() -> list[Sheet]:
            head = letterhead(self.desk.attachments)
            return [sheets.background(client, self.desk.now(), head) for client in ids]

        self.desk.preview(made, translate("ClientList", "Background research"))

    def print_handovers(self) -> None:
        """Show the hand-over of each that is picked, all in one file."""
        print_handover(self.desk, self._view.selected_ids(), self._told())

    def hand_over(self, phones: bool) -> None:
        """Ask where the hand-over workbook of what is picked is to go."""
        ids = self._view.selected_ids()
        ask_workbook(self.desk, ids, self._told(), self, phones=phones)

    def _told(self) -> str:
        return translate("ClientList", "%n client(s)", n=len(self._view.selected_ids()))

    def _in_archive(self) -> bool:
        current = self._view.rows.row(0) if self._view.rows.rowCount() else None
        return isinstance(current, ClientRow) and current.archived

    def _archive_text(self) -> str:
        if self._in_archive():
            return translate("ClientList", "Bring back")
        return translate("ClientList", "Archive")

    def _fill_tags(self, menu: QMenu) -> None:
        for name in clients.all_tags()[:20]:
            menu.addAction(name.replace("&", "&&"), later(self.tag, name))
        if menu.isEmpty():
            told = translate("ClientList", "No tags yet: add one in a dossier")
            menu.addAction(told).setEnabled(False)

    def _fill_print(self, menu: QMenu) -> None:
        list_text = translate("ClientList", "Print target list")
        menu.addAction(icon("printer"), list_text, self.print_target_list)
        sheets_text = translate("ClientList", "Print background research")
        menu.addAction(icon("file"), sheets_text, self.print_backgrounds)
        handover_text = translate("ClientList", "Print hand-over sheets")
        menu.addAction(icon("file"), handover_text, self.print_handovers)
        for phones, text in workbook_texts().items():
            menu.addAction(icon("download"), text, later(self.hand_over, phones))

    def _open_tags(self) -> None:
        menu = QMenu(self)
        self._fill_tags(menu)
        menu.popup(self.tag_button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _open_print(self) -> None:
        menu = QMenu(self)
        self._fill_print(menu)
        menu.popup(self.print_button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
