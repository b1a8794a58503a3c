"""What is done a moment after the last letter, and never behind a closed window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class Pause(QTimer):
    """``start()`` asks, again and again; *then* is called *ms* after the last time.

    A widget nobody sees asks the workspace nothing: what falls due meanwhile waits until it is
    shown again.
    """

    def __init__(self, widget: QWidget, ms: int, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget, self._then = widget, then
        self.setSingleShot(True)
        self.setInterval(ms)
        self.timeout.connect(self._over)

    def _over(self) -> None:
        if self._widget.isVisible():
            self._then()
        else:
            self._widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on when the widget is shown again."""
        if event.type() == QEvent.Type.Show:
            watched.removeEventFilter(self)
            self.start()
        return False
