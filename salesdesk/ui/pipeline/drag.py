"""What is seen while a card is dragged: the card itself, and the ways an opportunity can end."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from salesdesk.sales.pipeline_cards import Card, Gaps
from salesdesk.ui.desk import Desk
from salesdesk.ui.pipeline import words
from salesdesk.ui.pipeline.card_paint import HEIGHT, draw_card
from salesdesk.ui.widgets.card import Card as Box
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.restyle import restyle
from salesdesk.ui.widgets.text import Label


class Ghost(Painted):
    """The card under the pointer while it is dragged."""

    def __init__(self, parent: QWidget, card: Card, gaps: Gaps, desk: Desk, width: int) -> None:
        super().__init__()
        self.setParent(parent)
        self._card, self._gaps, self._desk = card, gaps, desk
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(width, HEIGHT)

    def draw(self) -> None:
        """Paint the card, as chosen."""
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        draw_card(
            self, self.painter, rect, self._card, self._gaps, self._desk.now(), chosen=True,
            focused=True,
        )  # fmt: skip


class DropBar(QFrame):
    """Shown while a card is dragged: the ways in which an opportunity can end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.zones: dict[str, Box] = {}
        for stage in ("lost", "dormant", "disqualified"):
            zone = Box(kind="inner", padding=12)
            label = Label(partial(words.closing_title, stage), "strong")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            zone.add(label)
            row.addWidget(zone, 1)
            self.zones[stage] = zone
        self.hide()

    def stage_at(self, where: QPoint) -> str:
        """Return the end that lies under a window-wide point."""
        for stage, zone in self.zones.items():
            if zone.isVisible() and zone.rect().contains(zone.mapFromGlobal(where)):
                return stage
        return ""

    def show_target(self, target: str) -> None:
        """Show which of them a card would land on."""
        for stage, zone in self.zones.items():
            restyle(zone, "card", "target" if stage == target else "inner")
