"""What a form page holds while the leads of an event are entered: their source, and the table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from salesdesk.forms.form import CONTEXT
from salesdesk.forms.market_choices import SOURCE
from salesdesk.i18n import translate
from salesdesk.sales.lead_entry import LeadRow
from salesdesk.sales.lead_yield import sources_in_use
from salesdesk.ui.form_editor.asking import Asking
from salesdesk.ui.market.leads_model import LeadsModel
from salesdesk.ui.market.leads_table import LeadsTable
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.text import Label


class LeadsEditor(Asking):
    """Stands in a ``FormPage`` as a ``FormEditor`` would; its value is rows and their source."""

    def __init__(self) -> None:
        super().__init__()
        self.model = LeadsModel()
        self.table = LeadsTable(self.model)
        self.source = QLineEdit()
        self.source.setMaximumWidth(220)
        self.source.setMaxLength(200)
        self._asked = QLabel()
        self._asked.setProperty("role", "caption")
        self._asked.setBuddy(self.source)
        self.tally = Label("", "muted")
        self._keys = Label(
            lambda: translate(
                "Market",
                "Enter: next row · Tab: next cell · Ctrl+V: rows from a spreadsheet · "
                "Ctrl+L: known or new · Ctrl+Del: remove · Ctrl+Enter: save all",
            ),
            "caption", wrap=True,
        )  # fmt: skip
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        card = Card(spacing=8)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._asked)
        top.addWidget(self.source)
        top.addStretch(1)
        top.addWidget(self.tally)
        card.body.addLayout(top)
        card.add(self.table, self._keys)
        self._column.addWidget(card, 1)
        self.source.textEdited.connect(lambda _: self.changed.emit())
        self.model.edited.connect(self._edited)
        self.retranslate()

    def leads(self) -> list[LeadRow]:
        """Return the rows as they stand, what is open in a cell included."""
        self.table.setFocus()  # closes and keeps what is being typed
        return self.model.leads()

    def show_row(self, row: int) -> None:
        """Go to a row that is to be mended."""
        self.table.go_to(min(row, self.model.rowCount() - 1))

    # --- as a form page asks -----------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Return source and rows."""
        return {"source": self.source.text(), "rows": self.model.told()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show source and rows."""
        self.source.setText(str(values.get("source") or ""))
        self.model.fill(values.get("rows") or ())
        self._count()

    def draft(self) -> dict[str, Any]:
        """Return the same for a draft."""
        return self.values()

    def set_draft(self, answers: Mapping[str, Any]) -> None:
        """Show what ``draft`` returned."""
        self.set_values(answers)

    def put_above(self, widget: QWidget) -> None:
        """Put a notice above the table."""
        self._column.insertWidget(0, widget)

    def check_readable(self) -> bool:
        """Everything typed here can be read."""
        self.table.setFocus()
        return True

    def focusInEvent(self, event: object) -> None:
        """Begin in the first empty row, its cell open for writing."""
        self.table.go_to(self.table.leads.rowCount() - 1)

    def retranslate(self) -> None:
        """Speak the current language."""
        self._asked.setText(translate("Market", "Source of the new ones"))
        self.source.setAccessibleName(translate("Market", "Source of the new ones"))
        known = [*(translate(CONTEXT, one) for one in SOURCE), *sources_in_use(50)]
        completer = QCompleter(list(dict.fromkeys(known)), self.source)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.source.setCompleter(completer)
        self.table.retranslate()
        self._count()

    def _edited(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        new, linked = self.model.counts()
        self.tally.say(
            translate("Market", "{new} new · {linked} known", new=new, linked=linked)
            if new or linked
            else ""
        )
