"""One window a data folder: a second start raises the first and ends."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QStandardPaths, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1_000


def lock_of(folder: Path) -> QLockFile:
    """Return the lock of a data folder, not yet taken; it falls free when its holder dies."""
    lock = QLockFile(str(folder / "salesdesk.lock"))
    lock.setStaleLockTime(0)
    return lock


class SingleInstance(QObject):
    """``acquire`` tells whether we are the first; ``raised`` that somebody started again.

    The lock lies in the data folder and is taken over after a crash; a lock of another
    computer is not broken by itself (``holder`` tells whose it is).
    """

    raised = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._lock = lock_of(folder)
        runtime = QStandardPaths.StandardLocation.RuntimeLocation
        place = QStandardPaths.writableLocation(runtime)
        mark = sha256(str(folder.resolve()).encode()).hexdigest()[:16]
        self._name = str(Path(place) / f"salesdesk-{mark}") if place else f"salesdesk-{mark}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)

    def acquire(self) -> bool:
        """Become the one window of this folder; False when there is one already."""
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def raise_other(self) -> bool:
        """Ask the window that is open to come to the front; False when none answers."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        answered = socket.waitForConnected(_WAIT_MS)
        socket.disconnectFromServer()
        return answered

    def holder(self) -> str:
        """Return the computer that holds the lock."""
        return self._lock.getLockInfo()[2]

    def release(self) -> None:
        """Let another window open this folder."""
        self._server.close()
        self._lock.unlock()

    def _called(self) -> None:
        while caller := self._server.nextPendingConnection():
            caller.disconnectFromServer()
            caller.deleteLater()
        self.raised.emit()
