"""The entry of a table field: rows added, removed and moved by keyboard and mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.forms.form import Field
from salesdesk.i18n import translate
from salesdesk.ui.form_editor.entry import Clock, Entry
from salesdesk.ui.form_editor.rows_cells import Cells
from salesdesk.ui.form_editor.rows_model import RowsModel
from salesdesk.ui.form_editor.rows_table import RowsTable
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.text import Label


class RowsEntry(Entry):
    """A table with a button below to add a row; a removed row can be taken back."""

    def __init__(self, field: Field, now: Clock, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.model = RowsModel(field, now)
        self._cells = Cells(self.model, lambda column, owner: _make(column, now, owner))
        self.table = RowsTable(self.model, self._cells)
        self._removed: tuple[int, dict[str, Any]] | None = None
        self._add = Button(
            lambda: translate("FormEditor", "Add a row"), self.add_row, kind="quiet", icon="plus"
        )
        self._undo = Button(
            lambda: translate("FormEditor", "Put it back"), self.undo_removal, kind="quiet"
        )
        self._told = Label(role="muted")
        self._assemble()
        self._connect()
        self.retranslate()
        self._forget_removed()

    def _assemble(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._add)
        below.addStretch()
        below.addWidget(self._told)
        below.addWidget(self._undo)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.table)
        column.addLayout(below)
        self.line.addLayout(column)
        self.setFocusProxy(self.table)
        self._add.setVisible(not (self.model.fixed or self.field.auto))

    def _connect(self) -> None:
        self.table.add_asked.connect(self.add_row)
        self.table.remove_asked.connect(self.remove_row)
        self.table.move_asked.connect(self.move_row)
        self.model.edited.connect(self._edited)

    def add_row(self, place: int = -1) -> None:
        """Add an empty row before *place* (at the end unless told) and open its first cell."""
        place = self.model.rowCount() if place < 0 else place
        self.model.insert(place)
        self._edited()
        first = next((n for n in range(len(self.model.columns)) if self.model.is_asked(n)), 0)
        self.table.go_to(self.model.index(place, first))

    def remove_row(self, place: int) -> None:
        """Take a row out; it can be taken back until the next one goes."""
        self._removed = (place, self.model.remove(place))
        if not self.model.rowCount():
            self.model.insert(0)
        self._edited()
        self.retranslate()
        self._told.show()
        self._undo.show()
        column = max(0, self.table.currentIndex().column())
        self.table.setFocus()
        row = min(place, self.model.rowCount() - 1)
        self.table.setCurrentIndex(self.model.index(row, column))

    def undo_removal(self) -> None:
        """Put the row back where it stood."""
        if self._removed is not None:
            self.model.insert(min(self._removed[0], self.model.rowCount()), self._removed[1])
            self._forget_removed()
            self._edited()
            self.table.setFocus()

    def move_row(self, place: int, target: int) -> None:
        """Let the row at *place* stand at *target*."""
        if 0 <= target < self.model.rowCount():
            column = max(0, self.table.currentIndex().column())
            self.model.move(place, target)
            self._edited()
            self.table.setCurrentIndex(self.model.index(target, column))

    def suggest(self, texts: Sequence[str]) -> None:
        """Offer *texts* in the first column."""
        self.suggest_in(self.model.columns[0].key, texts)

    def suggest_in(self, column: str, texts: Sequence[str]) -> None:
        """Offer *texts* in the column of that key."""
        self._cells.suggestions[column] = texts

    def offer_creation_in(
        self, column: str, known: Callable[[], Sequence[str]], say: Callable[[str], str]
    ) -> None:
        """Offer *known* texts in the column of that key and, worded by *say*, a new one."""
        self._cells.offers[column] = known, say

    def set_name(self, name: str, description: str = "") -> None:
        """Name the table; its cells are told by row and column."""
        self._cells.name = name
        self._add.setAccessibleName(f"{name}: {translate('FormEditor', 'Add a row')}")
        super().set_name(name, description)

    def retranslate(self) -> None:
        """Speak the current language."""
        place = self._removed[0] + 1 if self._removed else 0
        self._told.say(translate("FormEditor", "Row {number} was removed.", number=place))
        with self._quietly():
            self.model.retranslate()

    def _forget_removed(self) -> None:
        self._removed = None
        self._told.hide()
        self._undo.hide()

    def _show(self, value: Any) -> None:
        self._forget_removed()
        self.model.fill(value or ())

    def _read(self) -> list[dict[str, Any]]:
        return self.model.rows()


def _make(column: Field, now: Clock, owner: QWidget) -> Entry:
    from salesdesk.ui.form_editor.make import make_entry  # the one circle: a table holds entries

    return make_entry(column, now, owner)
