"""The one large question: chosen or typed; what is wrong with its wording is underlined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from salesdesk.i18n import translate
from salesdesk.sales.spin.span import Span
from salesdesk.ui.spin.growing_line import GrowingLine
from salesdesk.ui.spin.sentence import units
from salesdesk.ui.theme import current


class QuestionLine(GrowingLine):
    """Large, without a frame until the keyboard or the pointer is there."""

    def __init__(self) -> None:
        super().__init__(20, bold=True)
        self.setProperty("look", "question")
        self.document().setDocumentMargin(0)
        self.retranslate()

    def text(self) -> str:
        """Return the question as one line."""
        return " ".join(self.toPlainText().split())

    def mark_spans(self, spans: Sequence[Span]) -> None:
        """Underline what is wrong."""
        text, found = self.toPlainText(), []
        for span in spans:
            cursor = QTextCursor(self.document())
            cursor.setPosition(units(text, span.start))
            cursor.setPosition(units(text, span.end), QTextCursor.MoveMode.KeepAnchor)
            shown = QTextCharFormat()
            shown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            shown.setUnderlineColor(QColor(current().warn))
            one = QTextEdit.ExtraSelection()
            one.cursor, one.format = cursor, shown
            found.append(one)
        self.setExtraSelections(found)

    def retranslate(self) -> None:
        """Speak the current language."""
        self.setAccessibleName(translate("Interview", "The question"))
        self.setPlaceholderText(translate("Interview", "Type your question, or choose one below"))
