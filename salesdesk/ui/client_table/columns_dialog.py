"""Choosing the table's columns and their order: Space switches, Alt+Up and Alt+Down move."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from salesdesk.i18n import translate
from salesdesk.sales.client_table import COLUMNS, USUAL
from salesdesk.ui.client_table import cells
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.text import Label

_KEY = Qt.ItemDataRole.UserRole


class _Columns(QListWidget):
    """``move_asked`` tells by how many places the current column shall move."""

    move_asked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by Alt and the arrows."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_asked.emit(step)
        else:
            super().keyPressEvent(event)


class ColumnsDialog(QDialog):
    """``columns()`` are those ticked, in the order they stand."""

    def __init__(self, columns: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("ClientTable", "Columns"))
        self.list = _Columns()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.move_asked.connect(self.move_by)
        hint = Label(
            translate("ClientTable", "Tick what to show; drag, or Alt+Up and Alt+Down, to order."),
            "muted", wrap=True,
        )  # fmt: skip
        up = IconButton("chevron-up", translate("ClientTable", "Up"), lambda: self.move_by(-1))
        down = IconButton("chevron-down", translate("ClientTable", "Down"), lambda: self.move_by(1))
        usual = Button(
            translate("ClientTable", "Usual columns"), lambda: self._fill(USUAL), kind="quiet"
        )
        self.done_button = Button(translate("ClientTable", "Show"), self.accept, kind="primary")
        self.done_button.setDefault(True)
        leave = Button(translate("ClientTable", "Cancel"), self.reject)
        row = QHBoxLayout()
        for widget in (up, down, usual):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(hint)
        framed = Card(padding=6)
        framed.add(self.list)
        column.addWidget(framed, 1)
        column.addLayout(row)
        self.resize(400, 620)
        self.list.itemChanged.connect(self._ticked)
        self._fill(columns)
        self.list.setFocus()

    def columns(self) -> tuple[str, ...]:
        """Return the keys of the columns to show."""
        items = [self.list.item(place) for place in range(self.list.count())]
        return tuple(
            item.data(_KEY) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def switch(self, key: str) -> None:
        """Tick a column, or take its tick away."""
        item = self._item(key)
        on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def move_by(self, by: int) -> None:
        """Move the current column."""
        place = self.list.currentRow()
        to = place + by
        if place >= 0 and 0 <= to < self.list.count():
            item = self.list.takeItem(place)
            self.list.insertItem(to, item)
            self.list.setCurrentRow(to)

    def _fill(self, columns: Sequence[str]) -> None:
        self.list.clear()
        for key in (*columns, *(one for one in COLUMNS if one not in columns)):
            item = QListWidgetItem(cells.heading(key))
            item.setData(_KEY, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            ticked = Qt.CheckState.Checked if key in columns else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._ticked()

    def _ticked(self) -> None:
        self.done_button.setEnabled(bool(self.columns()))

    def _item(self, key: str) -> QListWidgetItem:
        items = (self.list.item(place) for place in range(self.list.count()))
        return next(item for item in items if item.data(_KEY) == key)
