"""The rows of a table field, as Qt's views want to be told of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from salesdesk.forms.form import Field, Kind
from salesdesk.ui.form_editor.entry import Clock, label_of
from salesdesk.ui.form_editor.showing import preset_text, text_of

Index = QModelIndex | QPersistentModelIndex
VALUE = Qt.ItemDataRole.UserRole
DRAWN = (Kind.YES, Kind.RATING)
"""Kinds that are changed where they stand, without a widget over them."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowsModel(QAbstractTableModel):
    """Rows as mappings by column key; the fixed texts of a preset table cannot be changed."""

    edited = Signal()

    def __init__(self, field: Field, now: Clock) -> None:
        super().__init__()
        self.field = field
        self.columns = tuple(column for column in field.columns if column.on_screen)
        self.fixed = bool(field.preset)
        self.faulty: set[tuple[int, str]] = set()
        self._preset_keys = set(field.preset[0]) if field.preset else set()
        self._now = now
        self._rows: list[dict[str, Any]] = []
        self.fill([])

    def fill(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Show *rows*; a preset table keeps its own and takes what is known of each."""
        self.beginResetModel()
        self.faulty = set()
        if self.fixed:
            self._rows = [self._merged(place, rows) for place in range(len(self.field.preset))]
        else:
            empty = max(self.field.at_least, 0 if self.field.auto else 1) - len(rows)
            self._rows = [dict(row) for row in rows] + [{} for _ in range(empty)]
        self.endResetModel()

    def rows(self) -> list[dict[str, Any]]:
        """Return the rows; those nothing was written in are left out."""
        if self.fixed:
            return [dict(row) for row in self._rows]
        return [dict(row) for row in self._rows if self.is_answered(row)]

    def is_answered(self, row: Mapping[str, Any]) -> bool:
        """Tell whether anything stands in *row*."""
        return any(column.answered(row.get(column.key)) for column in self.field.columns)

    def row(self, place: int) -> dict[str, Any]:
        """Return a copy of the row at *place*."""
        return dict(self._rows[place])

    def shown_place(self, answered: int) -> int:
        """Return where the *answered*-th of the rows written in stands on screen."""
        places = [n for n, row in enumerate(self._rows) if self.fixed or self.is_answered(row)]
        return places[answered] if answered < len(places) else 0

    def insert(self, place: int, row: Mapping[str, Any] | None = None) -> None:
        """Put a row before *place*."""
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.insert(place, dict(row or {}))
        self.endInsertRows()

    def remove(self, place: int) -> dict[str, Any]:
        """Take the row at *place* out and return it."""
        self.beginRemoveRows(QModelIndex(), place, place)
        row = self._rows.pop(place)
        self.endRemoveRows()
        return row

    def move(self, place: int, target: int) -> None:
        """Let the row at *place* stand at *target*."""
        after = target + 1 if target > place else target
        if place == target or not self.beginMoveRows(
            QModelIndex(), place, place, QModelIndex(), after
        ):
            return
        self._rows.insert(target, self._rows.pop(place))
        self.endMoveRows()

    def set_faulty(self, faulty: set[tuple[int, str]]) -> None:
        """Mark the cells (row, column key) that keep the form from being complete."""
        self.faulty = faulty
        self.retranslate()

    def retranslate(self) -> None:
        """Have everything shown anew."""
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns are shown."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text, the value or the alignment of a cell."""
        column = self.columns[index.column()]
        value = self._rows[index.row()].get(column.key)
        if role == VALUE:
            return value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if column.key in self._preset_keys:
                return preset_text(column, value)
            return text_of(column, value, self._now().tzinfo)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.kind in (Kind.NUMBER, Kind.MONEY):
            return _RIGHT
        return None

    def setData(self, index: Index, value: Any, role: int = VALUE) -> bool:
        """Keep *value* in a cell."""
        key = self.columns[index.column()].key
        if role != VALUE or self._rows[index.row()].get(key) == value:
            return False
        self._rows[index.row()][key] = value
        self.faulty.discard((index.row(), key))
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything be changed but what the program fills in."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        drawn = index.isValid() and self.columns[index.column()].kind in DRAWN
        if index.isValid() and self.is_asked(index.column()) and not drawn:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def is_asked(self, column: int) -> bool:
        """Tell whether the user fills in *column*."""
        return not (self.field.auto or self.columns[column].auto)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the column's label, or the row's number."""
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return label_of(column) + (" *" if column.required and self.is_asked(section) else "")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            if column.kind in (Kind.NUMBER, Kind.MONEY):
                return _RIGHT
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _merged(self, place: int, rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        preset = self.field.preset[place]
        name = next(iter(preset))
        known = next((row for row in rows if row.get(name) == preset[name]), None)
        if known is None and place < len(rows) and name not in rows[place]:
            known = rows[place]
        return {**preset, **(known or {})}
