"""The clients listed: their ids in order, the lines fetched a page at a time as they are seen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from salesdesk.sales.client_list import client_rows
from salesdesk.ui.paged_model import Column, PagedModel

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


class ClientModel(PagedModel):
    """One column; the line itself (a ``ClientRow``) under the role ``ROW``."""

    def __init__(self) -> None:
        super().__init__((Column("", lambda row: row.name),), client_rows)

    def place_of(self, client_id: int) -> int:
        """Return where a client stands, -1 when they are not listed."""
        try:
            return self.ids.index(client_id)
        except ValueError:
            return -1

    def at(self, place: int) -> QModelIndex:
        """Return the index of a place."""
        return self.index(place, 0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the line itself, or the name for assistive technology."""
        if role == ROW:
            return self.row(index.row())
        return super().data(index, role)
