"""The cards of the map as Qt's lists ask for them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from salesdesk.sales.spin.talk import Talk
from salesdesk.ui.paged_model import ROW, Index
from salesdesk.ui.spin.map_model import Card
from salesdesk.ui.spin.map_words import card_text, spoken

_ROOT = QModelIndex()


class MapModel(QAbstractListModel):
    """The cards; what those hear who do not see them is asked for when it is needed."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[Card] = []
        self._talk: Talk | None = None

    def show_cards(self, talk: Talk, cards: list[Card]) -> bool:
        """Show *cards*; tell whether they are others than before."""
        self._talk = talk
        if cards == self.cards:
            return False
        self.beginResetModel()
        self.cards = cards
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a card, its words, or how it is spoken."""
        if not index.isValid() or index.row() >= len(self.cards):
            return None
        card = self.cards[index.row()]
        if role == ROW:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card_text(card)
        if role == Qt.ItemDataRole.AccessibleTextRole and self._talk is not None:
            return spoken(card, self._talk.line(card.problem))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading is not walked to."""
        heading = index.isValid() and self.cards[index.row()].kind == "heading"
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)
