"""One short question below a row: Enter answers, Esc lets it be."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.text import Label


class InlineAsk(QWidget):
    """``answer`` returns why a text will not do, or nothing when it was taken."""

    closed = Signal()

    def __init__(self, question: str, text: str, answer: Callable[[str], str]) -> None:
        super().__init__()
        self._answer = answer
        self.edit = QLineEdit(text)
        self.edit.setMaxLength(200)
        self.edit.setAccessibleName(question)
        self.edit.setPlaceholderText(question)
        self.edit.selectAll()
        self.edit.returnPressed.connect(self.take)
        self.fault = Label("", "caption", tone="danger", wrap=True)
        self.fault.hide()
        self.edit.textChanged.connect(lambda _: self.fault.hide())
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.edit, 1)
        line.addWidget(Button(lambda: translate("Plan", "OK"), self.take))
        line.addWidget(IconButton("x", lambda: translate("Plan", "Close"), self.closed.emit))
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 0, 0, 8)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.fault)
        self.setFocusProxy(self.edit)

    def take(self) -> None:
        """Hand the text over; say what is wrong with it."""
        if told := self._answer(self.edit.text()):
            self.fault.say(told)
            self.fault.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
