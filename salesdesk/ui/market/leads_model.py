"""The rows of leads being entered, and for each whether its company is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales import lead_entry
from salesdesk.sales.lead_entry import NEW, Known, LeadRow
from salesdesk.ui.theme import current

Index = QModelIndex | QPersistentModelIndex
ASKED = ("company", "person", "post", "phone", "wechat", "interest", "note")
KNOWN = len(ASKED)
"""The last column: what the company was recognised as."""
_HEADS = {
    "company": mark("Market", "Company"), "person": mark("Market", "Person"),
    "post": mark("Market", "Post"), "phone": mark("Market", "Phone"),
    "wechat": mark("Market", "WeChat"), "interest": mark("Market", "Interest"),
    "note": mark("Market", "Note"),
}  # fmt: skip
_NOBODY = Known(None, ())


def _with(row: LeadRow, texts: Mapping[str, str]) -> LeadRow:
    return LeadRow(**{key: texts.get(key, getattr(row, key)) for key in ASKED}, client=row.client)


class LeadsModel(QAbstractTableModel):
    """One row a lead, and always an empty one at the end; ``edited`` follows every edit."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[LeadRow] = [LeadRow()]
        self._known: list[Known] = [_NOBODY]

    # --- rows --------------------------------------------------------------------------------

    def leads(self) -> list[LeadRow]:
        """Return the rows as they stand; each says whom it links or that it is new."""
        return [
            replace(row, client=self.client_at(place) or NEW) if row.told else row
            for place, row in enumerate(self._rows)
        ]

    def told(self) -> list[dict[str, Any]]:
        """Return what was typed, for a draft."""
        return [asdict(row) for row in self._rows if row.told]

    def fill(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = [
            LeadRow(**{key: str(row.get(key) or "") for key in ASKED}, client=row.get("client"))
            for row in rows
        ]
        self._rows.append(LeadRow())
        self._known = [self._look(row) for row in self._rows]
        self.endResetModel()

    def put(self, place: int, first: int, cells: Sequence[Sequence[str]]) -> int:
        """Write *cells* from row *place* and column *first* on; return the row after the last."""
        for offset, told in enumerate(cells):
            self._need(place + offset)
            given = dict(zip(ASKED[first:], told, strict=False))
            self._write(place + offset, _with(self._rows[place + offset], given))
        self.edited.emit()
        return place + len(cells)

    def put_named(self, place: int, rows: Sequence[Mapping[str, str]]) -> int:
        """Write rows by column key from *place* on; return the row after the last."""
        for offset, told in enumerate(rows):
            self._need(place + offset)
            self._write(place + offset, _with(self._rows[place + offset], told))
        self.edited.emit()
        return place + len(rows)

    def remove(self, place: int) -> None:
        """Take a row out; an empty one always stays at the end."""
        if len(self._rows) == 1:
            self._write(0, LeadRow())
        else:
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._rows[place]
            del self._known[place]
            self.endRemoveRows()
            self._need_empty()
        self.edited.emit()

    def toggle(self, place: int) -> None:
        """Take the next of: everybody the company may be, and a new client."""
        known = self._known[place]
        choices = [*(client for client, _ in known.hits), NEW]
        now = self.client_at(place) or NEW
        following = choices[(choices.index(now) + 1) % len(choices)] if now in choices else NEW
        self._rows[place] = replace(self._rows[place], client=following)
        self._tell(place)
        self.edited.emit()

    def client_at(self, place: int) -> int | None:
        """Return the client a row links; None for a new one."""
        decided = self._rows[place].client
        if decided == NEW:
            return None
        return decided if decided is not None else self._known[place].client

    def counts(self) -> tuple[int, int]:
        """Return how many rows are of new clients and how many of known ones."""
        told = [place for place, row in enumerate(self._rows) if row.told]
        linked = sum(self.client_at(place) is not None for place in told)
        return len(told) - linked, linked

    def known_text(self, place: int) -> str:
        """Say what the company of a row was recognised as."""
        if not self._rows[place].company.strip():
            return ""
        client = self.client_at(place)
        names = dict(self._known[place].hits)
        if client is not None:
            return translate("Market", "Known: {name}", name=names.get(client, ""))
        if names and self._rows[place].client is None:
            return translate("Market", "New? Like {name}", name=next(iter(names.values())))
        return translate("Market", "New")

    # --- Qt ----------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns are shown."""
        return 0 if parent.isValid() else len(ASKED) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; what was recognised is coloured."""
        texts = (
            Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole,
        )  # fmt: skip
        if role in texts:
            if index.column() == KNOWN:
                return self.known_text(index.row())
            return getattr(self._rows[index.row()], ASKED[index.column()])
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == KNOWN:
            return current().color(self._ink(index.row()))
        return None

    def _ink(self, place: int) -> str:
        if self.client_at(place) is not None:
            return "success"
        asks = self._known[place].hits and self._rows[place].client is None
        return "warn" if asks else "muted"

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Keep what was typed in a cell."""
        key = ASKED[index.column()]
        text = " ".join(str(value or "").split())
        if role != Qt.ItemDataRole.EditRole or getattr(self._rows[index.row()], key) == text:
            return False
        self._write(index.row(), _with(self._rows[index.row()], {key: text}))
        self.edited.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything be typed but what is recognised."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() != KNOWN:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's name, or the row's number."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        if section == KNOWN:
            return translate("Market", "Client")
        return translate("Market", _HEADS[ASKED[section]])

    def retranslate(self) -> None:
        """Have everything shown anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, KNOWN)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, KNOWN))

    # --- inside ------------------------------------------------------------------------------

    def _write(self, place: int, row: LeadRow) -> None:
        before = self._rows[place]
        if (row.company, row.phone) != (before.company, before.phone):
            row = replace(row, client=None)  # decided about another name
            self._known[place] = self._look(row)
        self._rows[place] = row
        self._tell(place)
        self._need_empty()

    @staticmethod
    def _look(row: LeadRow) -> Known:
        if not row.company.strip():
            return _NOBODY
        return lead_entry.recognise(row.company, row.phone)

    def _tell(self, place: int) -> None:
        self.dataChanged.emit(self.index(place, 0), self.index(place, KNOWN))

    def _need(self, place: int) -> None:
        while len(self._rows) <= place:
            end = len(self._rows)
            self.beginInsertRows(QModelIndex(), end, end)
            self._rows.append(LeadRow())
            self._known.append(_NOBODY)
            self.endInsertRows()

    def _need_empty(self) -> None:
        if self._rows[-1].told:
            self._need(len(self._rows))
