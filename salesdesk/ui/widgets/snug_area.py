"""An area as high as what is in it, up to a most; beyond that, and in a low window, it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_BESIDE = 12  # the room between what is inside and the bar


class SnugArea(QScrollArea):
    """Put *inside* into it; it is at most *most* and at least *least* pixels high.

    The keyboard reaches it while there is something to scroll.
    """

    def __init__(self, inside: QWidget, most: int, least: int) -> None:
        super().__init__()
        self._most, self._least = most, least
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        inside.installEventFilter(self)
        self.verticalScrollBar().rangeChanged.connect(self._let_in)

    def _let_in(self, first: int, last: int) -> None:
        more = last > first
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if more else Qt.FocusPolicy.NoFocus)
        inside = self.widget()
        if inside is not None and (lines := inside.layout()) is not None:
            lines.setContentsMargins(0, 0, _BESIDE if more else 0, 0)

    def sizeHint(self) -> QSize:
        """Return the height of what is inside, up to the most."""
        inside = self.widget()
        high = 0
        if inside is not None:
            wide = self.viewport().width()
            high = inside.heightForWidth(wide) if inside.hasHeightForWidth() else -1
            high = high if high >= 0 else inside.sizeHint().height()
        return QSize(400, min(high + 2, self._most))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(200, min(self.sizeHint().height(), self._least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when something else is inside."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
