"""The rating entry: a nought and five dots."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.forms.form import Field
from salesdesk.i18n import translate
from salesdesk.ui.form_editor.entry import Entry
from salesdesk.ui.theme import current, font

MOST = 5
PITCH = 24
SMALL_PITCH = 18
"""Pixels from dot to dot, in a form and in a table."""


def draw_dots(
    painter: QPainter, left: float, middle: float, points: int | None, pitch: int = PITCH
) -> None:
    """Draw the nought and five dots from *left* on, around the height *middle*."""
    radius = pitch * 0.29
    theme = current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    face = font(12, bold=points == 0)
    painter.setFont(face)
    nought = QRectF(left + 1, middle - 8, 16, 16)
    if points == 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(nought, 8, 8)
    painter.setPen(theme.color("on_accent" if points == 0 else "muted"))
    painter.drawText(nought, Qt.AlignmentFlag.AlignCenter, "0")
    for place in range(1, MOST + 1):
        full = points is not None and place <= points
        colour = theme.color("accent" if full else "faint")
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(colour if full else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(left + pitch * place + 9, middle), radius, radius)


class Dots(QWidget):
    """Five dots to click or type: 0 to 5 set, the arrows step, Delete clears."""

    def __init__(self, entry: RatingEntry) -> None:
        super().__init__(entry)
        self._entry = entry
        self.points: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the size of nought and dots with their focus ring."""
        return QSize(PITCH * (MOST + 1) + 8, 34)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set, step or clear."""
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_5:
            self._entry.take(key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Plus):
            self._entry.take(0 if self.points is None else min(MOST, self.points + 1))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Minus):
            self._entry.take(0 if self.points is None else max(0, self.points - 1))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._entry.take(None)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Set what was clicked; the same again clears."""
        place = max(0, min(MOST, int((event.position().x() - 4) // PITCH)))
        self._entry.take(None if place == self.points else place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots and the focus ring."""
        del event
        painter = QPainter(self)
        draw_dots(painter, 4, self.height() / 2, self.points)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(current().color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class RatingEntry(Entry):
    """A rating from 0 to 5."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._name = self._description = ""
        self.dots = Dots(self)
        self.line.addWidget(self.dots)
        self.line.addStretch()
        self.setFocusProxy(self.dots)

    def take(self, points: int | None) -> None:
        """Rate by hand; None takes the rating back."""
        if points != self.dots.points:
            self._show(points)
            self._edited()

    def set_name(self, name: str, description: str = "") -> None:
        """Name the question; the rating itself is told with it."""
        self._name, self._description = name, description
        told = translate("FormEditor", "not rated")
        if self.dots.points is not None:
            told = translate("FormEditor", "{points} of 5", points=self.dots.points)
        self.dots.setAccessibleName(name)
        self.dots.setAccessibleDescription(". ".join(t for t in (told, description) if t))

    def _show(self, value: Any) -> None:
        self.dots.points = value if isinstance(value, int) else None
        self.dots.update()
        self.set_name(self._name, self._description)

    def _read(self) -> int | None:
        return self.dots.points
