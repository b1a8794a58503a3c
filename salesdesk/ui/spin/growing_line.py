"""A line to type in that grows with its text; Enter ends it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from salesdesk.ui.theme import font


class GrowingLine(QPlainTextEdit):
    """As high as its text, *most* lines at most.

    ``edited`` tells edits by hand, ``done`` Enter, ``left`` Esc; none of them while an input
    method holds the keys.
    """

    edited = Signal()
    done = Signal()
    left = Signal()

    def __init__(self, px: int = 14, *, bold: bool = False, most: int = 3) -> None:
        super().__init__()
        self._most = most
        self._composing = False
        self._showing = False
        self.setFont(font(px, bold=bold))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._tell)
        self._fit()

    @property
    def composing(self) -> bool:
        """Tell whether an input method holds the keys."""
        return self._composing

    def show_text(self, text: str) -> None:
        """Show a text; ``edited`` stays silent."""
        if text != self.toPlainText():
            self._showing = True
            self.setPlainText(text)
            self._showing = False

    def sizeHint(self) -> QSize:
        """Return the room of the lines there are."""
        return QSize(300, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew: another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        lines = max(1, min(round(self.document().size().height()), self._most))
        height = lines * self.fontMetrics().lineSpacing() + 12
        if (height, height) != (self.minimumHeight(), self.maximumHeight()):
            self.setFixedHeight(height)

    def _tell(self) -> None:
        if not self._showing:
            self.edited.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Know whether a word is being composed."""
        super().inputMethodEvent(event)
        self._composing = bool(event.preeditString())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the text, Esc leaves it; the rest is the editor's."""
        if self._composing or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
