"""Form ② to read: calm cards in two columns, each leading to where it is edited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.forms.background import BACKGROUND
from salesdesk.forms.client_basics import CLIENT_BASICS
from salesdesk.forms.form import CONTEXT, Field, Kind, Section
from salesdesk.i18n import current_language, translate
from salesdesk.sales.dossier import Dossier
from salesdesk.sales.uscc import is_sound
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import empty
from salesdesk.ui.dossier.steady import SteadyPage
from salesdesk.ui.form_editor.showing import text_of
from salesdesk.ui.widgets.buttons import IconButton
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.text import Label

_HALF = 6  # of twelve columns: what is narrower stands two to a row
_LEFT = ("company", "supply", "money")  # about as high as what is left for the right


class ProfileView(SteadyPage):
    """``edit_asked`` names the field to begin with, ``basics_asked`` opens the basics."""

    edit_asked = Signal(str)
    basics_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._key: object = None
        row = QHBoxLayout()
        row.setSpacing(16)
        self._columns = (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            column.setSpacing(16)
            row.addLayout(column, 1)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show what is known; nothing happens when it is the same."""
        key = (dossier.id, dict(dossier.answers), current_language())
        if key == self._key:
            return
        self._key = key
        for column in self._columns:
            empty(column)
        left, right = self._columns
        left.addWidget(self._basics(dossier.answers))
        for section in BACKGROUND.sections:
            if section.key != "chain":
                card = self._section(section, dossier.answers)
                (left if section.key in _LEFT else right).addWidget(card)
        for column in self._columns:
            column.addStretch(1)

    def _basics(self, told: Mapping[str, Any]) -> Card:
        edit = IconButton("edit", lambda: translate("Dossier", "Edit basics"))
        edit.clicked.connect(lambda: self.basics_asked.emit())
        card = Card(lambda: translate("Dossier", "Basics"), edit)
        skipped = {"name", "industry"}
        fields = [field for field in CLIENT_BASICS.fields() if field.key not in skipped]
        card.body.addWidget(self._grid(fields, told))
        return card

    def _section(self, section: Section, told: Mapping[str, Any]) -> Card:
        first = section.fields[0].key
        edit = IconButton(
            "edit",
            lambda: translate(
                "Dossier", "Edit: {section}", section=translate(CONTEXT, section.title)
            ),
        )
        edit.clicked.connect(lambda: self.edit_asked.emit(first))
        card = Card(lambda: translate(CONTEXT, section.title), edit)
        card.body.addWidget(self._grid(list(section.fields), told))
        return card

    def _grid(self, fields: list[Field], told: Mapping[str, Any]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        row, column = 0, 0
        for field in fields:
            wide = field.width > _HALF and not field.boxed
            if wide and column:
                row, column = row + 1, 0
            cell = self._cell(field, told.get(field.key))
            grid.addWidget(cell, row, column, 1, 2 if wide else 1, Qt.AlignmentFlag.AlignTop)
            if wide or column:
                row, column = row + 1, 0
            else:
                column = 1
        return holder

    def _cell(self, field: Field, value: Any) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(translate(CONTEXT, field.label), "caption", wrap=True))
        if field.kind is Kind.ROWS or (field.kind is Kind.MANY and not field.choices):
            rows = [text for one in value or () if (text := self._row(field, one))]
            for number, text in enumerate(rows, 1):
                column.addWidget(Label(f"{number}. {text}", wrap=True))
            known = bool(rows)
        else:
            text = text_of(field, value, self.desk.now().tzinfo)
            known = bool(text)
            if known:
                label = Label(text, wrap=True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                column.addWidget(label)
            if field.key == "uscc" and known and not is_sound(text):
                column.addWidget(Label(uscc_doubt(text), "caption", tone="warn", wrap=True))
        if not known:
            column.addWidget(Label("—", "muted"))
        return cell

    def _row(self, field: Field, row: Any) -> str:
        if not isinstance(row, Mapping):
            return str(row)
        told = (text_of(column, row.get(column.key)) for column in field.columns)
        return " · ".join(text for text in told if text)


def uscc_doubt(code: Any) -> str:
    """Return a sentence of doubt about a credit code, nothing when it is sound or empty."""
    if not code or is_sound(str(code)):
        return ""
    return translate("Dossier", "The check character does not fit; please compare the code.")
