"""The empty window that is there at once, while the rooms behind it are still being loaded."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.ui.theme import current

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

    def take(self, content: QWidget) -> None:
        """Show *content* over the whole window, in place of what it showed."""
        if self._content is not None:
            self._column.removeWidget(self._content)
        self._content = content
        self._column.addWidget(content)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the band the head will stand on."""
        if self._content is None:
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), HEIGHT, current().color("surface"))
            painter.fillRect(0, HEIGHT - 1, self.width(), 1, current().color("border"))
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
