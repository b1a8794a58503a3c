"""What earlier talks left open, each ready to be carried on (the "SPIN debt")."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.i18n import current_language, translate
from salesdesk.sales.spin.prepare import Debt
from salesdesk.ui.say import day_text
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import ElidedLabel, Label


class DebtCard(Card):
    """*carry_on* is called with the line of a problem; hidden when nothing was left open."""

    def __init__(self, carry_on: Callable[[int], object]) -> None:
        super().__init__(kind="sunken", padding=12, spacing=8)
        self._carry_on = carry_on
        self._shown: object = None
        self.buttons: list[Button] = []
        self.add(Label(lambda: translate("Interview", "Left open in earlier talks"), "strong"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)

    def show_debts(self, debts: Sequence[Debt]) -> None:
        """Show what is still open; nothing is made anew where it is the same."""
        wanted = (list(debts), current_language())
        if wanted == self._shown:
            return
        self._shown, self.buttons = wanted, []
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for debt in debts:
            self._rows.addWidget(self._row(debt))
        self.setVisible(bool(debts))

    def _row(self, debt: Debt) -> QWidget:
        row = QWidget()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(debt.text, "strong"))
        words.addWidget(ElidedLabel(f"{day_text(debt.said_on)} · {debt.question}", "caption"))
        lacks = (
            translate("Interview", "No effect yet")
            if debt.kind == "I"
            else translate("Interview", "No pay-off yet")
        )
        button = Button(
            lambda: translate("Interview", "Carry on"), lambda: self._carry_on(debt.line_id),
            icon="arrow-right",
        )  # fmt: skip
        button.setAccessibleName(f"{translate('Interview', 'Carry on')}: {debt.text}")
        self.buttons.append(button)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(words, 1)
        layout.addWidget(Chip(lacks, debt.kind.lower()), 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(button)
        return row
