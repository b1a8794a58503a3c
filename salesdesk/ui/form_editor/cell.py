"""One question on screen: its label, its entry, and what is to be said about the answer."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from salesdesk.forms.form import CONTEXT, Field, Kind
from salesdesk.i18n import translate
from salesdesk.ui.form_editor.entry import Clock, Entry, label_of
from salesdesk.ui.form_editor.make import make_entry
from salesdesk.ui.widgets.restyle import restyle

HALF_GAP = 8
"""Pixels that every cell keeps free on its left and right."""


class Cell(QWidget):
    """A label over an entry over a line for hint, warning or fault."""

    def __init__(self, field: Field, now: Clock, *, alone: bool = False) -> None:
        super().__init__()
        self.field = field
        self.entry: Entry = make_entry(field, now)
        self._fault = self._warning = ""
        self._label = QLabel()
        self._label.setProperty("role", "caption")
        self._label.setBuddy(self.entry)
        self._star = QLabel("*")
        self._star.setProperty("role", "caption")
        self._star.setProperty("tone", "danger")
        if not field.required or field.auto:
            self._star.hide()
        self._unit = QLabel()
        self._unit.setProperty("role", "muted")
        self._below = QLabel()
        self._below.setProperty("role", "caption")
        self._below.setWordWrap(True)
        self._assemble(alone)
        self.retranslate()

    def _assemble(self, alone: bool) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._label)
        head.addWidget(self._star)
        head.addStretch()
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addWidget(self.entry, 1)
        across.addWidget(self._unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(HALF_GAP, 0, HALF_GAP, 0)
        column.setSpacing(4)
        if not alone:
            column.addLayout(head)
        else:  # a section of one table says what it asks in its title
            self._label.hide()
            self._star.hide()
        column.addLayout(across)
        column.addWidget(self._below)
        column.addStretch(1)

    def keep_free(self, *, left: bool, right: bool) -> None:
        """Keep the gap free on these sides only; the editor's edge needs none of its own."""
        column = self.layout()
        assert column is not None
        column.setContentsMargins(HALF_GAP * left, 0, HALF_GAP * right, 0)

    def retranslate(self) -> None:
        """Speak the current language."""
        self._label.setText(label_of(self.field))
        self._unit.setText(translate(CONTEXT, self.field.unit) if self.field.unit else "")
        self._unit.setVisible(bool(self.field.unit))
        self.entry.retranslate()
        self._tell()

    def set_fault(self, text: str) -> None:
        """Say what is wrong with the answer; nothing clears it."""
        self._fault = text
        self._tell()

    def set_warning(self, text: str) -> None:
        """Say what is doubtful about the answer; nothing clears it."""
        self._warning = text
        self._tell()

    @property
    def fault(self) -> str:
        """What is said to be wrong now."""
        return self._fault

    def _tell(self) -> None:
        hint = translate(CONTEXT, self.field.hint) if self.field.hint else ""
        text = self._fault or self._warning or hint
        tone = "danger" if self._fault else "warn" if self._warning else ""
        self._below.setText(text)
        self._below.setVisible(bool(text))
        restyle(self._below, "tone", tone)
        needed = self.field.required and not self.field.auto
        name = label_of(self.field)
        must = translate("FormEditor", "required") if needed else ""
        self.entry.set_name(name, ". ".join(each for each in (must, text) if each))
        if self.field.kind is not Kind.ROWS:
            restyle(self.entry.focus_target(), "fault", self._fault != "")
