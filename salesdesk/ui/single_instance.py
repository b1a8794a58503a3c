"""One window a data folder: a second start raises the first and ends.

What talks to the other process is imported when it is needed: it is no part of a first frame.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_WAIT_MS = 1_000
_TRIES, _PAUSE_MS = 10, 100


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
        self._folder = folder
        self._lock = lock_of(folder)
        self._server: QLocalServer | None = None

    @cached_property
    def _name(self) -> str:
        from hashlib import sha256

        from PySide6.QtCore import QStandardPaths

        runtime = QStandardPaths.StandardLocation.RuntimeLocation
        place = QStandardPaths.writableLocation(runtime)
        mark = sha256(str(self._folder.resolve()).encode()).hexdigest()[:16]
        return str(Path(place) / f"salesdesk-{mark}") if place else f"salesdesk-{mark}"

    def acquire(self) -> bool:
        """Become (or stay) the one window of this folder; False when there is another."""
        return self._lock.isLocked() or self._lock.tryLock(0)

    def listen(self) -> None:
        """Hear from now on of whoever starts again; until then they wait."""
        from PySide6.QtNetwork import QLocalServer

        if self._server is None:
            self._server = QLocalServer(self)
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            self._server.newConnection.connect(self._called)
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def raise_other(self) -> bool:
        """Ask the window that is open to come to the front; False when none answers.

        It may be just starting, or just closing, so that asking once is not enough.
        """
        from PySide6.QtNetwork import QLocalSocket

        for _ in range(_TRIES):
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(_WAIT_MS):
                socket.disconnectFromServer()
                return True
            if self._lock.tryLock(_PAUSE_MS):
                self._lock.unlock()
                break
        return False

    def holder(self) -> str:
        """Return the computer that holds the lock."""
        return self._lock.getLockInfo()[2]

    def release(self) -> None:
        """Let another window open this folder."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _called(self) -> None:
        assert self._server is not None
        while caller := self._server.nextPendingConnection():
            caller.disconnectFromServer()
            caller.deleteLater()
        self.raised.emit()
