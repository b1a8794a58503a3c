"""A line across a page that says what the user should know now: refusals, warnings, notices."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from salesdesk.i18n import translate
from salesdesk.ui.icons import draw_icon
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import Label, Text, said

_ICONS = {"danger": "alert", "warn": "alert", "success": "check-circle", "accent": "info"}


class _Mark(Painted):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(20, 20)
        self.tone = "accent"

    def draw(self) -> None:
        draw_icon(self.painter, _ICONS[self.tone], self.area(1), current().tone(self.tone)[0])


class Banner(Painted):
    """Hidden until ``show_text``; ``tone`` is danger, warn, success or accent."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = _Mark()
        self.text = Label(wrap=True)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        self._closable = True
        self._told: Text = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text, 1)
        row.addLayout(self._actions)
        self.hide()

    def show_text(
        self,
        text: Text,
        tone: str = "accent",
        *actions: tuple[Text, Callable[[], object]],
        closable: bool = True,
    ) -> None:
        """Say *text*; every action is (text, what its button does)."""
        while item := self._actions.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for label, act in actions:
            self._actions.addWidget(Button(label, act))
        # made anew, because Tab visits widgets in the order they were made
        self._close = IconButton("x", lambda: translate("Banner", "Close this notice"), self.hide)
        self._actions.addWidget(self._close)
        self._mark.tone = tone
        self.text.say(text)
        self._told = text
        self.setAccessibleName(said(text))
        self._close.setVisible(closable)
        self._closable = closable
        self.show()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(said(self._told))
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape and self._closable:
            self.hide()
        else:
            super().keyPressEvent(event)

    def draw(self) -> None:
        """Paint the tinted ground."""
        _, tint = current().tone(self._mark.tone)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(tint)
        self.painter.drawRoundedRect(self.area(), 10, 10)
