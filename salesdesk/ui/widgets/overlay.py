"""A card over the dimmed window that asks for something; the keyboard stays inside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from salesdesk.ui.widgets.card import Card

_EDGE = 24


class Overlay(QWidget):
    """Put things into ``card``; it is as wide as *width* where the window allows.

    ``closed`` tells that it has gone; the keyboard is where it was before then.
    """

    closed = Signal()

    def __init__(self, owner: QWidget, width: int) -> None:
        # a sub-window keeps the Tab key among its own widgets
        super().__init__(owner.window(), Qt.WindowType.SubWindow)
        self._ground = owner.window()
        self._before = self._ground.focusWidget()
        self._wide, self._tall = width, False
        self.card = Card(padding=24, spacing=16)
        self.card.setParent(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignCenter)
        self._ground.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it over the window."""
        self._fit()
        self.show()
        self.raise_()

    def widen(self, width: int, *, tall: bool) -> None:
        """Be another width; ``tall`` takes all the height the window has."""
        self._wide, self._tall = width, tall
        self._fit()

    def close_box(self) -> None:
        """Go away and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        self._ground.removeEventFilter(self)
        before = self._before
        # a change may have renewed the page it was on
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; no key reaches what lies beneath."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_box()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing beneath is clicked, and nothing typed is lost by a click beside the card."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies beneath."""
        QPainter(self).fillRect(self.rect(), QColor(10, 14, 22, 110))

    def _fit(self) -> None:
        self.setGeometry(self._ground.rect())
        self.card.setFixedWidth(min(self._wide, self.width() - 2 * _EDGE))
        high = self.height() - 2 * _EDGE
        self.card.setMaximumHeight(high)
        self.card.setMinimumHeight(high if self._tall else 0)
