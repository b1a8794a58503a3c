"""The advance ledger's demand: what led nowhere three times is not asked for a fourth time."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from salesdesk.i18n import translate
from salesdesk.sales.spin.ledger import Demand
from salesdesk.ui.say import day_text
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.text import ElidedLabel, Label


class DemandCard(Card):
    """Hidden while nothing is demanded."""

    def __init__(self) -> None:
        super().__init__(kind="sunken", padding=12, spacing=6)
        self._demand: Demand | None = None
        self.title = Label("", "strong", tone="warn", wrap=True)
        self.repeats = Label("", "caption", tone="danger", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.add(self.title)
        self.body.addLayout(self._rows)
        self.add(self.repeats)
        self.hide()

    def show_demand(self, demand: Demand | None) -> None:
        """Show what led nowhere, and that something else must be asked for."""
        self.setVisible(demand is not None)
        if demand is None or demand == self._demand:
            self._demand = demand
            return
        self._demand = demand
        self.title.say(
            lambda: translate(
                "Interview",
                "{count} talks running ended in a continuation: ask for a different commitment.",
                count=demand.run,
            )
        )
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for entry in demand.entries:
            told = entry.next_step or entry.customer_action or entry.aimed or "—"
            self._rows.addWidget(ElidedLabel(f"{day_text(entry.at.date())} · {told}", "caption"))

    def judge(self, *asked_for: str) -> None:
        """Say when what is asked for now was tried already."""
        again = [one for one in asked_for if self._demand is not None and self._demand.repeats(one)]
        self.repeats.say(
            translate("Interview", "“{text}” was tried already.", text=again[0]) if again else ""
        )
        self.repeats.setVisible(bool(again))
