"""From the database's notices to the window: on its thread, as names of what was touched."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from salesdesk.sales.topics import EVERYTHING
from salesdesk.store.database import Notice, database


class Changes(QObject):
    """``happened`` tells one commit; ``elsewhere`` that another process wrote.

    Listeners may be called on a worker's thread; the signal brings the notice over.
    """

    happened = Signal(object)
    elsewhere = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._version = self._ask()
        database.listeners.append(self._hear)

    def close(self) -> None:
        """Stop listening."""
        if self._hear in database.listeners:
            database.listeners.remove(self._hear)

    def look_around(self) -> None:
        """Find out whether another connection wrote; ask when the window comes to the front."""
        version = self._ask()
        if version != self._version:
            self._version = version
            self.elsewhere.emit(EVERYTHING)

    def _hear(self, notice: Notice) -> None:
        self.happened.emit(notice)

    @staticmethod
    def _ask() -> int:
        return int(database.connection().execute("PRAGMA data_version").fetchone()[0])
