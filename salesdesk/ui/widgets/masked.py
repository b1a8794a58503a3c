"""A phone number or chat name that is shown masked until asked for, and copied in one key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.masks import masked
from salesdesk.ui.widgets.buttons import IconButton
from salesdesk.ui.widgets.text import Label


class MaskedLabel(QWidget):
    """*value* masked by its *kind* (mobile, email, wechat …).

    The eye (or Space) reveals it, the copy button (or Ctrl+C) copies it.
    ``copy`` puts text on the clipboard and says so: give it ``desk.copy``. ``name`` tells what
    the value is ("Mobile") to assistive technology.
    """

    def __init__(self, kind: str, value: str, name: str, copy: Callable[[str], object]) -> None:
        super().__init__()
        self._kind, self._value = kind, value
        self._name, self._copy = name, copy
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.text = Label(masked(kind, value))
        self._eye = IconButton("eye", lambda: translate("Masked", "Show"), self.toggle)
        button = IconButton(
            "copy", lambda: translate("Masked", "Copy"), self.copy, shortcut="Ctrl+C"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.text)
        row.addSpacing(4)
        for one in (self._eye, button):
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(one)
        row.addStretch(1)
        self._describe()

    @property
    def revealed(self) -> bool:
        """Tell whether the whole value is shown."""
        return self.text.text() == self._value

    def toggle(self) -> None:
        """Show the whole value, or mask it again."""
        self.text.say(masked(self._kind, self._value) if self.revealed else self._value)
        self._eye.set_icon("eye-off" if self.revealed else "eye")
        self._describe()

    def copy(self) -> None:
        """Copy the whole value."""
        self._copy(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space reveals, Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            self.toggle()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        """Underline the value that the keys would act on."""
        self._underline(True)

    def focusOutEvent(self, event: object) -> None:
        """Take the underline away."""
        self._underline(False)

    def _underline(self, on: bool) -> None:
        face = self.text.font()
        face.setUnderline(on)
        self.text.setFont(face)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
        super().changeEvent(event)

    def _describe(self) -> None:
        self.setAccessibleName(f"{self._name} {self.text.text()}")
        self.setAccessibleDescription(translate("Masked", "Space shows it, Ctrl+C copies it"))
