"""The box one searches in: named, with a lens, cleared by Esc."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from salesdesk.ui.icons import icon
from salesdesk.ui.widgets.text import Text, said


class SearchBox(QLineEdit):
    """``changed`` tells every edit, ``entered`` Enter, ``down`` the Down key (into the list)."""

    changed = Signal(str)
    entered = Signal()
    down = Signal()

    def __init__(self, name: Text, placeholder: Text | None = None) -> None:
        super().__init__()
        self._name, self._placeholder = name, placeholder if placeholder is not None else name
        self.setProperty("look", "search")
        self.setClearButtonEnabled(True)
        self.setMaxLength(200)
        self._lens: QAction = self.addAction(
            icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._dress()
        self.textChanged.connect(self.changed)
        self.returnPressed.connect(self.entered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the box, Down leads into the list."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        self.setAccessibleName(said(self._name))
        self.setPlaceholderText(said(self._placeholder))
        self._lens.setIcon(icon("search", "muted"))
