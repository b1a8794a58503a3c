"""Lists of any length: only ids are held, rows are fetched a page at a time as they are seen."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from salesdesk.ui.widgets.text import Text, said

Index = QModelIndex | QPersistentModelIndex
_PAGE = 32
_PAGES_KEPT = 64


class Row(Protocol):
    """Whatever is listed: it must know its id."""

    @property
    def id(self) -> int:
        """The id under which it was asked for."""


Fetch = Callable[[Sequence[int]], Iterable[Row]]
"""Returns the rows of these ids, in any order; ids that are gone are left out."""


@dataclass(frozen=True)
class Column:
    """One column: ``show`` makes the text of a row; ``width`` 0 shares what is left.

    ``key`` names it in ``sort_wanted`` (empty: it cannot be sorted by); ``tone`` colours a
    row's text by meaning.
    """

    title: Text
    show: Callable[[Any], str]
    width: int = 0
    key: str = ""
    right: bool = False
    strong: bool = False
    tone: Callable[[Any], str] | None = None


class PagedModel(QAbstractTableModel):
    """Ids in order, and the latest pages of rows."""

    def __init__(self, columns: Sequence[Column], fetch: Fetch) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._fetch = fetch
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, Row]] = OrderedDict()

    @property
    def ids(self) -> array[int]:
        """The ids listed, in order."""
        return self._ids

    def set_ids(self, ids: array[int]) -> None:
        """List these."""
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def forget(self) -> None:
        """Fetch again what is seen: the ids are the same, but something about them changed."""
        self._pages.clear()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row(self, place: int) -> Row | None:
        """Return the row at *place*; None when it is gone by now."""
        number = place // _PAGE
        page = self._pages.get(number)
        if page is None:
            part = self._ids[number * _PAGE : (number + 1) * _PAGE]
            page = self._pages[number] = {row.id: row for row in self._fetch(part)}
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(self._ids[place])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many are listed."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index.row())
        return self.columns[index.column()].show(row) if row is not None else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return said(self.columns[section].title)
        return None
