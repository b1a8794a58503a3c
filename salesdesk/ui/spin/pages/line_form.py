"""What is asked about one captured sentence; saved while one types, each line its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.forms.form import Form
from salesdesk.sales.spin.talk import Line
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.spin.session import Session


class LineForm(QWidget):
    """``edited`` tells edits by hand; ``take`` returns what changed since it was shown."""

    edited = Signal()

    def __init__(self, session: Session, form: Form) -> None:
        super().__init__()
        self.editor = FormEditor(form, session.desk.now)
        self.editor.flatten()
        self._keys = [field.key for field in form.fields()]
        self._line = 0
        self._shown: dict[str, Any] = {}
        self._typed = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)
        self.editor.changed.connect(self._touch)

    @property
    def line_id(self) -> int:
        """Return which line it is about, 0 for none."""
        return self._line

    def show_line(self, line: Line) -> None:
        """Ask about *line*; what is being typed about it stays."""
        told = {key: line.details.get(key) for key in self._keys}
        if line.id != self._line:
            self._line, self._shown, self._typed = line.id, told, False
            self.editor.set_values(told)
            return
        here = self.window().focusWidget()
        for key, value in told.items():
            cell = self.editor.cell(key)
            typing = self._typed and here is not None and cell.isAncestorOf(here)
            if not typing and value != self._shown.get(key):
                self._shown[key] = value
                self.editor.set_value(key, value)

    def changed_answers(self) -> dict[str, Any]:
        """Return the answers that were edited and are not saved yet."""
        if not self._typed:
            return {}
        now = self.editor.values()
        return {key: now.get(key) for key in self._keys if now.get(key) != self._shown.get(key)}

    def saved(self, answers: Mapping[str, Any]) -> None:
        """Hear that *answers* were saved."""
        self._shown |= answers
        self._typed = bool(self.changed_answers())

    def forget(self) -> None:
        """Be about no line."""
        self._line, self._typed = 0, False

    def _touch(self) -> None:
        self._typed = True
        self.edited.emit()
