"""What is being sold to them: title, amount, how far it is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from salesdesk.i18n import translate
from salesdesk.sales.dossier import DealLine, Dossier
from salesdesk.sales.stages import CLOSED, OPEN, WON
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import DossierCard
from salesdesk.ui.dossier.words import day, stage_text
from salesdesk.ui.say import money_text
from salesdesk.ui.widgets.figures import Meter
from salesdesk.ui.widgets.text import ElidedLabel, Label


class DealCard(DossierCard):
    """Hidden while there is no opportunity."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Dossier", "Opportunities"), spacing=12)

    def facts(self, dossier: Dossier) -> object:
        """Return the opportunities."""
        return dossier.deals

    def fill(self, dossier: Dossier) -> None:
        """Show each with a bar of how far it is."""
        self.setVisible(bool(dossier.deals))
        for deal in dossier.deals:
            self._deal(deal)

    def _deal(self, deal: DealLine) -> None:
        column = QVBoxLayout()
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(ElidedLabel(deal.title), 1)
        row.addWidget(Label(money_text(deal.amount_fen), "strong"))
        column.addLayout(row)
        share, tone = progress(deal.stage)
        column.addWidget(Meter(share, tone))
        told = translate("Dossier", "Stage: {stage}", stage=stage_text(deal.stage))
        if deal.expected_close:
            close = day(deal.expected_close, self.desk.today())
            told += f" · {translate('Dossier', 'expected {day}', day=close)}"
        column.addWidget(Label(told, "caption", wrap=True))
        self.inside.addLayout(column)


def progress(stage: str) -> tuple[float, str]:
    """Return how far a stage is on the way to an order, and the tone of its bar."""
    if stage in WON:
        return 1.0, "success"
    if stage in CLOSED:
        return 1.0, "neutral"
    return (OPEN.index(stage) + 1) / (len(OPEN) + 1), "accent"
