"""The base of all entries: the widget that asks for one field's value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from salesdesk.forms.choice import Choice
from salesdesk.forms.form import CONTEXT, Field
from salesdesk.i18n import translate

Clock = Callable[[], datetime]
"""Returns the time now, aware, in the user's zone."""


def label_of(thing: Field | Choice) -> str:
    """Return the translated label of a field or choice."""
    return translate(CONTEXT, thing.label)


class Entry(QWidget):
    """Asks for the value of one field.

    ``changed`` is emitted for edits by hand only. What was set and not touched comes back
    exactly as it was, whatever the widget can show of it.
    """

    changed = Signal()

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._given: Any = None
        self._touched = False
        self._showing = False
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(8)

    def value(self) -> Any:
        """Return the value as ``forms.form`` tells its shape; None when what is typed is unread."""
        return self._read() if self._touched else self._given

    def set_value(self, value: Any) -> None:
        """Show *value* without telling anybody."""
        self._given = value
        self._touched = False
        with self._quietly():
            self._show(value)

    def unread(self) -> str:
        """Return what was typed but cannot be read as a value; nothing when all is well."""
        return ""

    def set_unread(self, text: str) -> None:
        """Show *text* as it was typed before, unreadable as it is."""

    def suggest(self, texts: Sequence[str]) -> None:
        """Offer *texts* while typing; entries without typing do not."""

    def focus_target(self) -> QWidget:
        """Return the widget that takes the keyboard."""
        return self.focusProxy() or self

    def set_name(self, name: str, description: str = "") -> None:
        """Tell a screen reader what is asked for and what is wrong with it."""
        target = self.focus_target()
        target.setAccessibleName(name)
        target.setAccessibleDescription(description)

    def retranslate(self) -> None:
        """Show all texts in the current language; the value stays."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme: icons are tinted when they are made."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.retranslate()

    def _show(self, value: Any) -> None:
        raise NotImplementedError

    def _read(self) -> Any:
        raise NotImplementedError

    def _edited(self, *_: object) -> None:
        if not self._showing:
            self._touched = True
            self.changed.emit()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        before, self._showing = self._showing, True
        try:
            yield
        finally:
            self._showing = before


class WheelGuard(QObject):
    """Keeps the wheel for the page: a combo box under the pointer must not change by passing."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the wheel on to the page unless the widget has the keyboard."""
        if (
            isinstance(event, QWheelEvent)
            and isinstance(watched, QWidget)
            and not watched.hasFocus()
        ):
            event.ignore()
            return True
        return False


def is_plain_enter(event: QKeyEvent) -> bool:
    """Tell whether *event* is Enter without a modifier."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held
