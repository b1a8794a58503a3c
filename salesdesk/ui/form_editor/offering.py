"""What is offered below a line while one types: known texts, and to create what is not known."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

_MOST = 12
_TEXT = Qt.ItemDataRole.UserRole
_NEW = Qt.ItemDataRole.UserRole + 1


class Offering(QCompleter):
    """``taken`` tells a known text that was chosen, ``create_asked`` a new one; by key or click.

    *say* words the last line, shown as long as what is typed is none of the known texts. Going
    over it with the arrows leaves what was typed as it is.
    """

    taken = Signal(str)
    create_asked = Signal(str)

    def __init__(
        self, line: QLineEdit, known: Callable[[], Sequence[str]], say: Callable[[str], str]
    ) -> None:
        super().__init__(line)
        self._known, self._say = known, say
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        line.setCompleter(self)
        line.textEdited.connect(self.offer)
        chosen = self.activated[QModelIndex]  # type: ignore[index]  # the stubs know one overload
        chosen.connect(self._chosen, Qt.ConnectionType.QueuedConnection)

    def offer(self, text: str) -> None:
        """Show what fits *text*."""
        typed = text.strip()
        low = typed.casefold()
        known = self._known()
        self._rows.clear()
        for one in [each for each in known if low in each.casefold()][:_MOST]:
            self._add(one, one, new=False)
        if typed and low not in {each.casefold() for each in known}:
            self._add(self._say(typed), typed, new=True)
        if typed and self._rows.rowCount():
            self.complete()
        elif popup := self.popup():
            popup.hide()

    def lines(self) -> list[str]:
        """Return the lines offered now."""
        return [self._rows.item(row).text() for row in range(self._rows.rowCount())]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return what a line puts into the edit: the text itself, never the offer's words."""
        return str(index.data(_TEXT))

    def _add(self, shown: str, text: str, *, new: bool) -> None:
        item = QStandardItem(shown)
        item.setData(text, _TEXT)
        item.setData(new, _NEW)
        self._rows.appendRow(item)

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            text = str(index.data(_TEXT))
            (self.create_asked if index.data(_NEW) else self.taken).emit(text)
