"""One line of text, and several that grow with what is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from salesdesk.forms.form import Field
from salesdesk.ui.form_editor.entry import Entry
from salesdesk.ui.form_editor.offering import Offering

_NO_LIMIT = (1 << 31) - 1
_MOST_LINES = 16


class TextEntry(Entry):
    """A single line."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.offering: Offering | None = None
        self.edit = QLineEdit()
        self.edit.setMaxLength(_NO_LIMIT)
        self.edit.textChanged.connect(self._edited)
        self.line.addWidget(self.edit)
        self.setFocusProxy(self.edit)

    def suggest(self, texts: Sequence[str]) -> None:
        """Offer those of *texts* that contain what is being typed."""
        completer = QCompleter(list(texts), self.edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.edit.setCompleter(completer)

    def offer_creation(self, known: Callable[[], Sequence[str]], say: Callable[[str], str]) -> None:
        """Offer the *known* texts and, worded by *say*, what is none of them.

        What is new comes into being when the form is saved.
        """
        self.offering = Offering(self.edit, known, say)

    def _show(self, value: Any) -> None:
        self.edit.setText("" if value is None else str(value))
        self.edit.setCursorPosition(0)

    def _read(self) -> str:
        return self.edit.text().strip()


class GrowingText(QPlainTextEdit):
    """A text box as high as its text, between a least and a greatest number of lines."""

    def __init__(self, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = max(1, least)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._fit)

    def text(self) -> str:
        """Return the text with its non-breaking spaces, which ``toPlainText`` would lose."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew: another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit anew when the letters change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def sizeHint(self) -> QSize:
        """Return the size that shows all lines up to the greatest number."""
        return QSize(240, self._wanted())

    def minimumSizeHint(self) -> QSize:
        """Return a narrow size of the same height."""
        return QSize(80, self._wanted())

    def _wanted(self) -> int:
        lines = int(self.document().size().height())
        shown = min(max(lines, self._least), _MOST_LINES)
        spacing = self.fontMetrics().lineSpacing()
        around = int(2 * self.document().documentMargin())
        frame = self.height() - self.viewport().height()
        return shown * spacing + around + (frame if 0 < frame < 40 else 14)

    def _fit(self) -> None:
        lines = int(self.document().size().height())
        wanted = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if lines <= _MOST_LINES:
            wanted = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(wanted)
        if self.height() != self._wanted():
            self.setFixedHeight(self._wanted())


class LongEntry(Entry):
    """Several lines; Tab leaves, Enter is a new line unless *edit* has it otherwise."""

    def __init__(
        self, field: Field, parent: QWidget | None = None, edit: GrowingText | None = None
    ) -> None:
        super().__init__(field, parent)
        self.edit = edit or GrowingText(max(2, field.lines))
        self.edit.textChanged.connect(self._edited)
        self.line.addWidget(self.edit)
        self.setFocusProxy(self.edit)

    def _show(self, value: Any) -> None:
        self.edit.setPlainText("" if value is None else str(value))

    def _read(self) -> str:
        return self.edit.text().strip()


class CellText(GrowingText):
    """A text box in a table: Enter goes on to the next cell, Shift+Enter breaks the line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1, parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the table have a plain Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand at the end, where one goes on writing."""
        super().focusInEvent(event)
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.setTextCursor(cursor)
