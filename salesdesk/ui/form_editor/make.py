"""Which entry asks for which kind of field."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from salesdesk.forms.form import Field, Kind
from salesdesk.ui.form_editor.choice import ChipsEntry, ComboEntry, YesEntry
from salesdesk.ui.form_editor.entry import Clock, Entry
from salesdesk.ui.form_editor.masked import MaskedEntry
from salesdesk.ui.form_editor.rating import RatingEntry
from salesdesk.ui.form_editor.rows import RowsEntry
from salesdesk.ui.form_editor.showing import text_of
from salesdesk.ui.form_editor.text import LongEntry, TextEntry
from salesdesk.ui.form_editor.typed import DayEntry, MomentEntry, NumberEntry
from salesdesk.ui.form_editor.words import WordsEntry


class AutoEntry(Entry):
    """What the program fills in: to read and to copy, not to change."""

    def __init__(self, field: Field, now: Clock, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._now = now
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setMinimumHeight(34)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        self.label.setTextInteractionFlags(flags)
        if field.strong:
            self.label.setProperty("role", "number")
        self.line.addWidget(self.label, 1)

    def focus_target(self) -> QWidget:
        """Return the label, which a screen reader reads."""
        return self.label

    def set_name(self, name: str, description: str = "") -> None:
        """Read the label together with its question."""
        self.label.setAccessibleName(f"{name}: {self.label.text()}")
        self.label.setAccessibleDescription(description)

    def retranslate(self) -> None:
        """Speak the current language."""
        self._show(self._given)

    def _show(self, value: Any) -> None:
        self.label.setText(text_of(self.field, value, self._now().tzinfo) or "—")

    def _read(self) -> Any:
        return self._given


def make_entry(field: Field, now: Clock, parent: QWidget | None = None) -> Entry:
    """Make the entry that asks for *field*."""
    match field.kind:
        case Kind.ROWS:
            return RowsEntry(field, now, parent)
        case _ if field.auto:
            return AutoEntry(field, now, parent)
        case Kind.TEXT if field.masked:
            return MaskedEntry(field, parent)
        case Kind.LONG:
            return LongEntry(field, parent)
        case Kind.DATE:
            return DayEntry(field, now, parent)
        case Kind.MOMENT:
            return MomentEntry(field, now, parent)
        case Kind.NUMBER | Kind.MONEY:
            return NumberEntry(field, parent)
        case Kind.CHOICE if field.boxed:
            return ChipsEntry(field, single=True, parent=parent)
        case Kind.CHOICE:
            return ComboEntry(field, parent)
        case Kind.MANY if field.choices:
            return ChipsEntry(field, single=False, parent=parent)
        case Kind.MANY:
            return WordsEntry(field, parent)
        case Kind.YES:
            return YesEntry(field, parent)
        case Kind.RATING:
            return RatingEntry(field, parent)
        case _:
            return TextEntry(field, parent)
