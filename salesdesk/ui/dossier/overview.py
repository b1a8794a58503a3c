"""What matters on one screen: the chain, the needs, the score, what is to be done."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from salesdesk.sales.dossier import Dossier
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import DossierCard
from salesdesk.ui.dossier.chain_card import ChainCard
from salesdesk.ui.dossier.deal_card import DealCard
from salesdesk.ui.dossier.file_card import FileCard
from salesdesk.ui.dossier.fit_card import FitCard
from salesdesk.ui.dossier.need_card import NeedCard
from salesdesk.ui.dossier.recent_card import RecentCard
from salesdesk.ui.dossier.score_card import ScoreCard
from salesdesk.ui.dossier.stage_card import StageCard
from salesdesk.ui.dossier.steady import SteadyPage
from salesdesk.ui.dossier.suggestion_card import SuggestionCard
from salesdesk.ui.dossier.supply_card import SupplyCard
from salesdesk.ui.dossier.todo_card import ToDoCard

_BESIDE = 800


class Overview(SteadyPage):
    """Two columns of cards, one where two would be too narrow."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.chain = ChainCard(desk)
        self.needs = NeedCard(desk)
        self.recent = RecentCard(desk)
        self.suggested = SuggestionCard(desk)
        self.stage = StageCard(desk)
        self.score = ScoreCard(desk)
        self.fit = FitCard(desk)
        self.to_do = ToDoCard(desk)
        self.supply = SupplyCard(desk)
        self.deals = DealCard(desk)
        self.files = FileCard(desk)
        self._row = row = QHBoxLayout()
        row.setSpacing(16)
        left: tuple[DossierCard, ...] = (self.chain, self.needs, self.recent)
        right: tuple[DossierCard, ...] = (
            self.to_do, self.suggested, self.deals, self.stage, self.score, self.fit, self.supply,
            self.files,
        )  # fmt: skip
        for cards, share in ((left, 8), (right, 5)):
            column = QVBoxLayout()
            column.setSpacing(16)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            row.addLayout(column, share)
        self.body.addLayout(row)
        self._cards: tuple[DossierCard, ...] = (*left, *right)
        self._dossier: Dossier | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns beside or below one another."""
        beside = event.size().width() >= _BESIDE
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
        super().resizeEvent(event)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a client; another one begins at the top."""
        if self._dossier is None or self._dossier.id != dossier.id:
            self.verticalScrollBar().setValue(0)
        self._dossier = dossier
        for card in self._cards:
            card.show_dossier(dossier)
