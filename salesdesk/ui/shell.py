"""The empty window that is there at once, while the rooms behind it are still being loaded.

It draws by the style sheet alone: filling one rectangle with a QPainter makes every enumeration
of Qt first, and that takes longer than the rest of the window.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

HEIGHT = 57
"""Of the head of the window, in pixels."""

_SMALLEST = (1024, 640)
_AT_FIRST = (1280, 800)


def restore_size(window: QWidget, kept: Mapping[str, Any]) -> None:
    """Make *window* as large as it was left; 1280×800 at first, never larger than the screen."""
    room = window.screen().availableGeometry()
    width, height = kept.get("width", _AT_FIRST[0]), kept.get("height", _AT_FIRST[1])
    window.resize(min(width, room.width()), min(height, room.height()))
    if kept.get("maximized"):
        from PySide6.QtCore import Qt  # its enumerations take 25 ms to make

        window.setWindowState(Qt.WindowState.WindowMaximized)


class Shell(QWidget):
    """``painted`` tells, once, that it stands on the screen; ``take`` gives it its content."""

    painted = Signal()
    _content: QWidget | None = None  # asked for by events that come while Qt makes the window

    def __init__(self, kept: Mapping[str, Any]) -> None:
        super().__init__()
        self.setWindowTitle("Salesdesk")
        self.setMinimumSize(*_SMALLEST)
        restore_size(self, kept)
        self._told = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._band = QFrame()
        self._band.setObjectName("header")
        self._band.setFixedHeight(HEIGHT)
        self._column.addWidget(self._band)
        self._column.addStretch()

    def take(self, content: QWidget) -> None:
        """Show *content* over the whole window, in place of what it showed."""
        while (item := self._column.takeAt(0)) is not None:
            if item.widget() is self._band:
                self._band.deleteLater()
        self._content = content
        self._column.addWidget(content)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell that it stands; the head is still an empty band."""
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Let the content know when the window comes to the front; Qt tells only the window."""
        if self._content is not None and event.type() == QEvent.Type.ActivationChange:
            QCoreApplication.sendEvent(self._content, event)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the content save what is being typed."""
        if self._content is not None:
            self._content.close()
        super().closeEvent(event)
