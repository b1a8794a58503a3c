"""A running task: what it does, how far it is, and the button that stops it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from salesdesk.i18n import translate
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.text import ElidedLabel, Text, said


class BusyRow(QWidget):
    """``cancel`` is called once when the user asks to stop."""

    def __init__(self, title: Text, cancel: Callable[[], object]) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(said(title))
        self._cancel = Button(lambda: translate("Busy", "Cancel"), self._ask)
        self._asked = cancel
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(ElidedLabel(title), 2)
        row.addWidget(self.bar, 3)
        row.addWidget(self._cancel)

    def set_progress(self, done: int, total: int) -> None:
        """Show *done* of *total*; a total of 0 means nobody knows yet."""
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)

    def _ask(self) -> None:
        self._cancel.setEnabled(False)
        self._asked()
