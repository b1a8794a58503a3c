"""A form on screen: calm cards of questions, from the same declaration as the paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from salesdesk.forms.form import CONTEXT, Fault, Form, Kind, Problem, Section
from salesdesk.i18n import translate
from salesdesk.ui.form_editor.asking import Asking
from salesdesk.ui.form_editor.card import Card
from salesdesk.ui.form_editor.cell import Cell
from salesdesk.ui.form_editor.entry import Clock
from salesdesk.ui.form_editor.rows import RowsEntry
from salesdesk.ui.form_editor.text import TextEntry
from salesdesk.ui.form_editor.words import WordsEntry

Warn = Callable[[Any], str]
"""Given a field's value, returns a sentence of doubt in the window's language, or nothing."""

UNREAD = "unread"
"""Under this key a draft keeps what was typed but cannot be read as a value."""
_NARROW = 720


class FormEditor(Asking):
    """Asks for the values of *form*; put it into a scroll area."""

    def __init__(self, form: Form, now: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self._extra: dict[str, Any] = {}
        self._warnings: dict[str, Warn] = {}
        self._cells: dict[str, Cell] = {}
        self._cards: list[Card] = []
        self._checked = False
        self._narrow = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for section in form.sections:
            self._add_card(section, now, column)
        column.addStretch(1)
        self._arrange()

    # --- values ------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Return all values by key; what no entry asks for comes back as it was set."""
        return self._extra | {key: cell.entry.value() for key, cell in self._cells.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show *values*; what is missing is shown as not answered. ``changed`` stays silent."""
        self._extra = {key: value for key, value in values.items() if key not in self._cells}
        for key, cell in self._cells.items():
            cell.entry.set_value(values.get(key))
            self._doubt(key)
        self.clear_faults()

    def set_value(self, key: str, value: Any) -> None:
        """Show one value, e.g. a total the program keeps up to date."""
        self._cells[key].entry.set_value(value)
        self._doubt(key)

    def draft(self) -> dict[str, Any]:
        """Return the values for a draft, with what is typed but unreadable as it stands."""
        unread = {key: text for key, cell in self._cells.items() if (text := cell.entry.unread())}
        return self.values() | ({UNREAD: unread} if unread else {})

    def set_draft(self, answers: Mapping[str, Any]) -> None:
        """Show what ``draft`` returned; ``changed`` stays silent."""
        unread = answers.get(UNREAD) or {}
        self.set_values({key: value for key, value in answers.items() if key != UNREAD})
        self.blockSignals(True)
        for key, text in unread.items():
            if key in self._cells:
                self._cells[key].entry.set_unread(text)
        self.blockSignals(False)

    # --- help for the one who fills in -------------------------------------------------------

    def suggest(self, key: str, texts: Sequence[str]) -> None:
        """Offer *texts* while typing into a field, or ``table.column``."""
        key, _, column = key.partition(".")
        entry = self._cells[key].entry
        if column and isinstance(entry, RowsEntry):
            entry.suggest_in(column, texts)
        else:
            entry.suggest(texts)

    def offer_creation(
        self,
        key: str,
        known: Callable[[], Sequence[str]],
        say: Callable[[str], str],
        create: Callable[[str], bool] = lambda _name: True,
    ) -> None:
        """Offer *known* texts while typing into a field, or ``table.column``, and a new one.

        *say* words the offer. *create* makes it at once where a field takes several, and tells
        whether it was made; without it the new one comes into being with the form.
        """
        key, _, column = key.partition(".")
        entry = self._cells[key].entry
        if column and isinstance(entry, RowsEntry):
            entry.offer_creation_in(column, known, say)
        elif isinstance(entry, WordsEntry):
            entry.offer_creation(known, say, create)
        elif isinstance(entry, TextEntry):
            entry.offer_creation(known, say)

    def warn(self, key: str, doubt: Warn) -> None:
        """Ask *doubt* about the field's value after each edit; it warns and never blocks."""
        self._warnings[key] = doubt
        self._doubt(key)

    def put_above(self, widget: QWidget) -> None:
        """Put a notice above the first card."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, widget)

    def flatten(self) -> None:
        """Stand without frames, in line with what is around."""
        for card in self._cards:
            card.flatten()
        self._arrange()

    def cell(self, key: str) -> Cell:
        """Return the question of that key, with its entry."""
        return self._cells[key]

    def show_field(self, key: str) -> None:
        """Bring a field into view and give it the keyboard."""
        cell = self._cells[key]
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(cell, 0, 48)
        cell.entry.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)

    # --- completeness ------------------------------------------------------------------------

    def faults(self) -> list[Fault]:
        """List what keeps the form from being complete, in reading order; show nothing."""
        return self.form.faults(self.values())

    def check(self) -> bool:
        """Say beside each field what is missing, go to the first; tell whether all is well."""
        self._checked = True
        faulty = self._tell_faults()
        if faulty:
            self.show_field(faulty[0])
        return not faulty

    def check_readable(self) -> bool:
        """Like ``check``, but only for what is typed and cannot be read."""
        unread = [key for key, cell in self._cells.items() if cell.entry.unread()]
        for key in unread:
            self._cells[key].set_fault(self.unread_text(key))
        if unread:
            self.show_field(unread[0])
        return not unread

    def clear_faults(self) -> None:
        """Say nothing more about what is missing, until asked again."""
        self._checked = False
        for cell in self._cells.values():
            cell.set_fault("")
            if isinstance(cell.entry, RowsEntry):
                cell.entry.model.set_faulty(set())

    def _tell_faults(self) -> list[str]:
        texts: dict[str, str] = {}
        marks: dict[str, set[tuple[int, str]]] = {}
        for key, cell in self._cells.items():
            if cell.entry.unread():
                texts[key] = self.unread_text(key)
        for fault in self.faults():
            key = self._owner(fault)
            if key in self._cells:
                texts.setdefault(key, self._fault_text(fault))
                if fault.row is not None:
                    marks.setdefault(key, set()).add((fault.row, fault.field.key))
        for key, cell in self._cells.items():
            cell.set_fault(texts.get(key, ""))
            if isinstance(cell.entry, RowsEntry):
                model = cell.entry.model
                places = {(model.shown_place(row), name) for row, name in marks.get(key, ())}
                model.set_faulty(places)
        return [key for key in self._cells if key in texts]

    def _owner(self, fault: Fault) -> str:
        if fault.row is None:
            return fault.field.key
        tables = (field for field in self.form.fields() if field.kind is Kind.ROWS)
        return next((t.key for t in tables if any(c is fault.field for c in t.columns)), "")

    def _fault_text(self, fault: Fault) -> str:
        label = translate(CONTEXT, fault.field.label)
        if fault.row is not None:
            return translate(
                "FormEditor", "Row {row}: “{label}” is missing.", row=fault.row + 1, label=label
            )
        if fault.problem is Problem.TOO_FEW:
            return translate(
                "FormEditor", "At least {count} are needed.", count=fault.field.at_least
            )
        if fault.problem is Problem.TOO_MANY:
            return translate(
                "FormEditor", "At most {count} are allowed.", count=fault.field.at_most
            )
        return translate("FormEditor", "This is needed to complete the form.")

    def unread_text(self, key: str) -> str:
        """Say that what is typed into a field is no date or number."""
        if self._cells[key].field.kind in (Kind.DATE, Kind.MOMENT):
            return translate(
                "FormEditor", "This cannot be read as a date, e.g. 9/17, tomorrow, +3."
            )
        return translate("FormEditor", "This cannot be read as a number.")

    # --- events ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use fewer columns where there is little width."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def retranslate(self) -> None:
        """Speak the current language; what was filled in stays."""
        for card in self._cards:
            card.retranslate()
        for key, cell in self._cells.items():
            cell.retranslate()
            self._doubt(key)
        if self._checked:
            self._tell_faults()
        # chips that now wrap otherwise: Qt asks for the new heights one turn too early
        QTimer.singleShot(0, self, self.updateGeometry)

    def _add_card(self, section: Section, now: Clock, column: QVBoxLayout) -> None:
        asked = [f for f in section.fields if f.on_screen and f.kind is not Kind.SIGNATURE]
        if not asked:
            return
        alone = len(asked) == 1 and asked[0].kind is Kind.ROWS and bool(section.title)
        cells = [Cell(field, now, alone=alone) for field in asked]
        for cell in cells:
            self._cells[cell.field.key] = cell
            cell.entry.changed.connect(lambda key=cell.field.key: self._entry_changed(key))
        card = Card(section, cells, required=alone and asked[0].required)
        self._cards.append(card)
        column.addWidget(card)

    def _entry_changed(self, key: str) -> None:
        cell = self._cells[key]
        if cell.fault:
            if self._checked:
                QTimer.singleShot(0, self, self._tell_faults)
            elif not cell.entry.unread():
                cell.set_fault("")
        self._doubt(key)
        self.changed.emit()

    def _doubt(self, key: str) -> None:
        if (doubt := self._warnings.get(key)) and key in self._cells:
            self._cells[key].set_warning(doubt(self._cells[key].entry.value()))

    def _arrange(self) -> None:
        for card in self._cards:
            card.arrange(narrow=self._narrow)
