"""What is typed is kept a moment after the first letter, and whenever the keyboard leaves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

PAUSE_MS = 200
"""Under the promised 300, so that the writing itself has time."""


class Autosave(QObject):
    """Calls *keep* at most ``PAUSE_MS`` after ``touch``: who types on and on is kept too.

    It also does so when the keyboard leaves a widget in *page*. Who hides the page calls ``flush``.
    """

    def __init__(self, page: QWidget, keep: Callable[[], object]) -> None:
        super().__init__(page)
        self._page, self._keep = page, keep
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._keep)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]

    @property
    def pending(self) -> bool:
        """Tell whether an edit waits to be kept."""
        return self._timer.isActive()

    def touch(self) -> None:
        """Hear of an edit."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Keep now what waits, and what could not be kept before."""
        self._timer.stop()
        self._keep()

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is None or not isValid(self._page) or not isValid(old):
            return
        if self._page.isAncestorOf(old):
            self.flush()
