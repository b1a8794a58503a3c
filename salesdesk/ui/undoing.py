"""Taking back and doing again what was changed since the window was opened, and saying so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from salesdesk.errors import Refused
from salesdesk.i18n import translate
from salesdesk.store import journal
from salesdesk.ui.desk import Desk


class Undoing(QObject):
    """What was changed before it was made is never taken back by it."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._since = journal.last_change()

    def undo(self) -> None:
        """Take back the newest change."""
        if told := self._play(journal.undo):
            self._desk.announce(translate("Strip", "Taken back: {change}", change=told))

    def redo(self) -> None:
        """Do again what was taken back last."""
        if told := self._play(journal.redo):
            text = translate("Strip", "Done again: {change}", change=told)
            self._desk.announce(text, undoable=True)

    def _play(self, act: Callable[[int], journal.Undone]) -> str:
        """Return the name of the change that *act* was about; nothing where it was refused."""
        try:
            change = act(self._since)
        except Refused as refused:
            self._desk.refuse(refused)
            return ""
        return translate("Change", change.label, **change.facts)
