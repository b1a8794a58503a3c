"""Where the answer is written down while the customer speaks; plain text, whatever it holds."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit

from salesdesk.i18n import translate
from salesdesk.ui.spin.sentence import spoken
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import draw_text

_MARKED = 60
"""So many marked sentences are tinted in one answer, the newest first: more nobody tells apart."""


class AnswerBox(QPlainTextEdit):
    """``edited`` tells edits by hand; ``composing`` while an input method holds the keys."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.composing = False
        self._showing = False
        self.setTabChangesFocus(True)
        self.setMinimumHeight(72)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.textChanged.connect(self._tell)
        self.retranslate()

    def sizeHint(self) -> QSize:
        """Return room for a few lines."""
        return QSize(300, 150)

    def show_text(self, text: str) -> None:
        """Show an answer; ``edited`` stays silent."""
        self._showing = True
        self.setPlainText(text)
        self._showing = False
        self.moveCursor(QTextCursor.MoveOperation.End)

    def sentence(self) -> str:
        """Return the selection, else the sentence or line the caret stands in."""
        return spoken(self.textCursor())

    def tint(self, marked: Iterable[tuple[str, str]]) -> None:
        """Put a tint under the sentences that were marked, given as (text, tone)."""
        found: list[QTextEdit.ExtraSelection] = []
        whole = QTextDocument.FindFlag.FindCaseSensitively
        for text, tone in list(marked)[-_MARKED:]:
            cursor = self.document().find(text.split("\n")[0], 0, whole) if text else None
            if cursor is None or cursor.isNull():
                continue
            shown = QTextCharFormat()
            shown.setBackground(current().tone(tone)[1])
            one = QTextEdit.ExtraSelection()
            one.cursor, one.format = cursor, shown
            found.append(one)
        self.setExtraSelections(found)

    def retranslate(self) -> None:
        """Speak the current language."""
        self.setAccessibleName(translate("Interview", "What they answer"))
        self.setPlaceholderText(translate("Interview", "What they answer, in their own words"))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Know whether a word is being composed."""
        super().inputMethodEvent(event)
        self.composing = bool(event.preeditString())

    def _tell(self) -> None:
        if not self._showing:
            self.edited.emit()


class Count(Painted):
    """How long the answer is; of one size, so that no letter moves the page."""

    def __init__(self, box: AnswerBox) -> None:
        super().__init__()
        self._box = box
        self.setFixedSize(96, 20)
        box.textChanged.connect(self.update)

    def draw(self) -> None:
        """Paint the number."""
        count = self._box.document().characterCount() - 1
        text = translate("Interview", "Characters: {count}", count=f"{count:,}")
        right = Qt.AlignmentFlag.AlignRight
        ink = current().color("muted")
        draw_text(self, self.painter, self.area(), text, color=ink, px=12, align=right, elide=True)
