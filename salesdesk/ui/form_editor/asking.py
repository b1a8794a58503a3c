"""The base of widgets that ask for the answers of a whole form: their keys and their language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from salesdesk.ui.form_editor.entry import is_plain_enter


class Asking(QWidget):
    """``changed`` follows every edit by hand; Ctrl+Enter is ``save_asked``, Esc ``leave_asked``."""

    changed = Signal()
    save_asked = Signal()
    leave_asked = Signal()

    def go_on(self) -> None:
        """Go to the next question, as Enter asks for."""
        self.focusNextChild()

    def retranslate(self) -> None:
        """Speak the current language; what was filled in stays."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Ctrl+Enter, leave by Esc, go on by Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save_asked.emit()
        elif is_plain_enter(event):
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave_asked.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
