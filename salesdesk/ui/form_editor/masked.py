"""An entry whose value is shown only when asked for, and copied in one key."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from salesdesk.forms.form import Field
from salesdesk.i18n import translate
from salesdesk.sales.masks import MASKED_KINDS, masked
from salesdesk.ui.form_editor.entry import Entry, is_plain_enter
from salesdesk.ui.icons import icon


def masked_by(field: Field, value: str) -> str:
    """Return *value* masked as the kind of contact its field's key names, else as a phone."""
    return masked(field.key if field.key in MASKED_KINDS else "phone", value)


class MaskedEntry(Entry):
    """A line behind a mask: Enter or the eye shows it, Ctrl+C copies it unseen."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._text = ""
        self._shown = True
        self.edit = QLineEdit()
        self.edit.textChanged.connect(self._typed)
        self.edit.installEventFilter(self)
        self._copy = QAction(self.edit)
        self._copy.triggered.connect(self.copy)
        self._eye = QAction(self.edit)
        self._eye.triggered.connect(lambda: self.reveal(not self._shown))
        for action in (self._eye, self._copy):
            self.edit.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
        self.line.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.reveal(shown=False)

    def reveal(self, shown: bool) -> None:
        """Show the value for reading and changing, or hide it; an empty one needs no mask."""
        self._shown = shown or not self._text
        with self._quietly():
            self.edit.setText(self._text if self._shown else masked_by(self.field, self._text))
        self.edit.setReadOnly(not self._shown)
        self.retranslate()

    def copy(self) -> None:
        """Copy the value, seen or not."""
        QGuiApplication.clipboard().setText(self._text)

    def retranslate(self) -> None:
        """Speak the current language."""
        self._copy.setToolTip(translate("FormEditor", "Copy (Ctrl+C)"))
        hide, show = translate("FormEditor", "Hide"), translate("FormEditor", "Show (Enter)")
        self._eye.setToolTip(hide if self._shown else show)
        self._eye.setIcon(icon("eye-off" if self._shown else "eye"))
        self._copy.setIcon(icon("copy"))
        self._eye.setVisible(bool(self._text))
        self._copy.setVisible(bool(self._text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Copy what is masked as it is; hide again when left."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Copy) and not self.edit.hasSelectedText():
                self.copy()
                return True
            if not self._shown and event.matches(QKeySequence.StandardKey.Copy):
                self.copy()
                return True
            if is_plain_enter(event) and not self._shown:
                self.reveal(shown=True)
                self.edit.selectAll()
                return True
        elif event.type() == QEvent.Type.FocusOut and self._text:
            self.reveal(shown=False)
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        if not self._showing:
            self._text = text
            self._edited()

    def _show(self, value: Any) -> None:
        self._text = "" if value is None else str(value)
        self.reveal(shown=False)

    def _read(self) -> str:
        return self._text.strip()
