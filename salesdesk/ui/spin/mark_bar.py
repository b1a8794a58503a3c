"""One key for each thing a sentence can be marked as; the key stands on the button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from salesdesk.i18n import translate
from salesdesk.ui.spin.keys import MARKINGS, Marking, shown
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.text import draw_text, text_width

_HEIGHT = 28


class MarkButton(QAbstractButton):
    """The word in its colour, the key beside it."""

    def __init__(self, marking: Marking) -> None:
        super().__init__()
        self.marking = marking
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the current language."""
        word = translate("Interview", self.marking.word)
        key = shown(self.marking.key)
        self.setText(word)
        self.setAccessibleName(word)
        self.setToolTip(
            translate("Interview", "Mark the sentence at the caret as: {word} ({key})",
                      word=word, key=key)
        )  # fmt: skip
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room of word and key."""
        word = text_width(self.text(), 13)
        key = text_width(shown(self.marking.key), 12)
        return QSize(round(word + key) + 27, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter)
        painter.end()

    def _draw(self, painter: QPainter) -> None:
        theme = current()
        ink, tint = theme.tone(self.marking.tone)
        pressed = self.isDown() or self.underMouse()
        painter.setBrush(tint if pressed else theme.color("surface"))
        pen = QPen(theme.color("border"), 1)
        if self.hasFocus():
            pen = QPen(theme.color("accent"), 2)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 13, 13)
        word = text_width(self.text(), 13)
        draw_text(self, painter, QRectF(10, 0, word + 2, _HEIGHT), self.text(), color=ink, px=13)
        key = shown(self.marking.key)
        place = QRectF(10 + word + 6, 0, self.width() - word - 24, _HEIGHT)
        draw_text(self, painter, place, key, color=theme.color("muted"), px=12)


class MarkBar(QWidget):
    """``marked`` tells the kind."""

    marked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        flow = FlowLayout(self, 5)
        self.buttons: dict[str, MarkButton] = {}
        for one in MARKINGS:
            button = MarkButton(one)
            button.clicked.connect(lambda _=False, kind=one.kind: self.marked.emit(kind))
            self.buttons[one.kind] = button
            flow.addWidget(button)

    def retranslate(self) -> None:
        """Speak the current language."""
        self.setAccessibleName(translate("Interview", "Mark the sentence as"))
        for button in self.buttons.values():
            button.retranslate()
