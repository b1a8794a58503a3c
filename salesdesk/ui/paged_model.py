"""Lists of any length: only ids are held, rows are fetched a page at a time as they are seen."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

if TYPE_CHECKING:
    _Qt = QAbstractItemModel
else:
    _Qt = object  # Qt's classes can be inherited from once only

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_PAGE = 32
_PAGES_KEPT = 64


class Row(Protocol):
    """Whatever is listed: it must know its id."""

    @property
    def id(self) -> int:
        """The id under which it was asked for."""


Fetch = Callable[[Sequence[int]], Iterable[Row]]
"""Returns the rows of these ids, in any order; ids that are gone are left out."""


class Paged(_Qt):
    """Ids in order, and the latest pages of rows; the row itself lies under the role ``ROW``."""

    def __init__(self, fetch: Fetch) -> None:
        super().__init__()
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
            self.dataChanged.emit(self.at(0), self.end(len(self._ids) - 1))

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

    def place_of(self, wanted: int) -> int:
        """Return where an id stands, -1 when it is not listed."""
        try:
            return self._ids.index(wanted)
        except ValueError:
            return -1

    def at(self, place: int) -> QModelIndex:
        """Return the index of a place."""
        return self.index(place, 0)

    def end(self, place: int) -> QModelIndex:
        """Return the index of a place's last column."""
        return self.at(place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many are listed."""
        return 0 if parent.isValid() else len(self._ids)


class PagedModel(Paged, QAbstractListModel):
    """A list of rows; *name* gives a row's text, for typing ahead and for assistive technology."""

    def __init__(self, fetch: Fetch, name: Callable[[Any], str]) -> None:
        super().__init__(fetch)
        self._name = name

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row itself, or its name."""
        if role not in (ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index.row())
        if role == ROW:
            return row
        return self._name(row) if row is not None else ""


class PagedTable(Paged, QAbstractTableModel):
    """The same with columns by key; *text* says what a column tells of a row."""

    def __init__(
        self,
        fetch: Fetch,
        columns: Sequence[str],
        heading: Callable[[str], str],
        text: Callable[[Any, str], str],
        right: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(fetch)
        self.columns = tuple(columns)
        self._heading, self._text, self._right = heading, text, right

    def set_columns(self, columns: Sequence[str]) -> None:
        """Show these columns, in this order."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def end(self, place: int) -> QModelIndex:
        """Return the index of a place's last column."""
        return self.index(place, len(self.columns) - 1)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns are shown."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading."""
        if way != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        key = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heading(key)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if key in self._right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row itself, or what its cell says."""
        if role not in (ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index.row())
        if role == ROW:
            return row
        return self._text(row, self.columns[index.column()]) if row is not None else ""
