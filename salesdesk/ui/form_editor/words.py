"""Free texts of one field, each a chip; written one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from salesdesk.forms.form import Field
from salesdesk.i18n import translate
from salesdesk.ui.form_editor.entry import Entry, is_plain_enter
from salesdesk.ui.form_editor.offering import Offering
from salesdesk.ui.icons import icon
from salesdesk.ui.widgets.flow import FlowLayout

_BREAKS = "\n;；、"


class WordsEntry(Entry):
    """A list of free texts: Enter or 、 adds one, Backspace takes the last back for mending."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._words: list[str] = []
        self.offering: Offering | None = None
        self._shelf = QWidget()
        self._flow = FlowLayout(self._shelf)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._shelf.setSizePolicy(policy)
        self._shelf.hide()
        self.edit = QLineEdit()
        self.edit.setMaxLength((1 << 31) - 1)
        self.edit.textChanged.connect(self._typed)
        self.edit.installEventFilter(self)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._shelf)
        column.addWidget(self.edit)
        self.line.addLayout(column)
        self.setFocusProxy(self.edit)
        self.retranslate()

    def suggest(self, texts: Sequence[str]) -> None:
        """Offer those of *texts* that contain what is being typed."""
        completer = QCompleter(list(texts), self.edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        queued = Qt.ConnectionType.QueuedConnection
        completer.activated.connect(lambda _text: self._take_typed(), queued)
        self.edit.setCompleter(completer)

    def offer_creation(
        self,
        known: Callable[[], Sequence[str]],
        say: Callable[[str], str],
        create: Callable[[str], bool],
    ) -> None:
        """Offer the *known* texts and, worded by *say*, to *create* what is none of them."""
        self.offering = Offering(self.edit, known, say)
        self.offering.taken.connect(lambda _text: self._take_typed())
        self.offering.create_asked.connect(lambda name: self._create(name, create))

    def _create(self, name: str, create: Callable[[str], bool]) -> None:
        if create(name):
            self.edit.setText(name)
            self._take_typed()

    def retranslate(self) -> None:
        """Speak the current language."""
        self.edit.setPlaceholderText(translate("FormEditor", "Add, then Enter"))
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter adds, Backspace in an empty line takes the last text back, leaving adds too."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if is_plain_enter(event) and self.edit.text().strip():
                self._take_typed()
                return True
            if event.key() == Qt.Key.Key_Backspace and not self.edit.text() and self._words:
                self.edit.setText(self._words.pop())
                self._fill()
                self._edited()
                return True
        elif event.type() == QEvent.Type.FocusOut and self.edit.text().strip():
            popup = self.edit.completer() and self.edit.completer().popup()
            if not (popup and popup.isVisible()):
                self._take_typed()
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        if self._showing:
            return
        if len(text) > 1 and text[-1] in _BREAKS:
            self._take_typed()
        self._edited()

    def _take_typed(self) -> None:
        text = self.edit.text().strip().strip(_BREAKS).strip()
        with self._quietly():
            self.edit.clear()
        if text and text not in self._words:
            self._words.append(text)
            self._fill()
        self._edited()

    def _remove(self, word: str) -> None:
        self._words.remove(word)
        self._fill()
        self._edited()
        self.edit.setFocus()

    def _fill(self) -> None:
        self._flow.clear()
        for word in self._words:
            chip = QPushButton(self._cut(word))
            chip.setIcon(icon("x", size=12))
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            chip.setProperty("kind", "pill")
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            chip.setToolTip(word)
            chip.setAccessibleName(translate("FormEditor", "Remove “{word}”", word=word))
            chip.clicked.connect(lambda _=False, w=word: self._remove(w))
            self._flow.addWidget(chip)
            chip.show()
        self._shelf.setVisible(bool(self._words))
        self._shelf.updateGeometry()

    def _cut(self, word: str) -> str:
        return (
            self.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, 420).replace("&", "&&")
        )

    def _show(self, value: Any) -> None:
        self._words = [str(word) for word in value or ()]
        self.edit.clear()
        self._fill()

    def _read(self) -> list[str]:
        pending = self.edit.text().strip()
        return [*self._words, pending] if pending and pending not in self._words else [*self._words]
