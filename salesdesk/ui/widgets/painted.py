"""The base of widgets that paint themselves: antialiased, repainted on theme and language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from salesdesk.ui.theme import current

_REPAINT = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange,
            QEvent.Type.EnabledChange)  # fmt: skip


class Painted(QWidget):
    """Override ``draw``; ``painter`` is ready inside it."""

    painter: QPainter

    def draw(self) -> None:
        """Paint the widget."""
        raise NotImplementedError

    def area(self, margin: float = 0.0) -> QRectF:
        """Return the widget's rectangle less *margin* on every side."""
        return QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)

    def draw_ground(self, *, hover: bool = False) -> None:
        """Paint the ground of a row that has the keyboard, or else the mouse if *hover*."""
        theme = current()
        if self.hasFocus():
            self.painter.setPen(theme.color("accent"))
            self.painter.setBrush(theme.color("accent_soft"))
            self.painter.drawRoundedRect(self.area(0.5), 8, 8)
        elif hover:
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(theme.color("hover"))
            self.painter.drawRoundedRect(self.area(), 8, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint by ``draw``."""
        self.painter = QPainter(self)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            self.draw()
        finally:
            self.painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the language."""
        if event.type() in _REPAINT:
            self.updateGeometry()
            self.update()
        super().changeEvent(event)
