"""The foot of the map: what doing nothing costs the customer a year, by their own figures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.spin.cost import Cost
from salesdesk.ui.spin.cost_list import CostList
from salesdesk.ui.spin.cost_words import others, total_text
from salesdesk.ui.widgets.buttons import IconButton
from salesdesk.ui.widgets.card import Line
from salesdesk.ui.widgets.text import ElidedLabel, Label


class CostFoot(QWidget):
    """``chosen`` tells a line, ``copied`` wants it all as text; the list opens and closes."""

    chosen = Signal(int)
    copied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cost = Cost((), 0)
        self.title = Label(
            lambda: translate("Map", "What doing nothing costs"), "caption", wrap=True
        )
        self.amount = ElidedLabel("", "title")
        self.rest = Label("", "caption", wrap=True)
        self.none = Label(
            lambda: translate("Map", "No figure yet: ask how much, and how often a year."),
            "caption", wrap=True,
        )  # fmt: skip
        self.copy = IconButton(
            "copy", lambda: translate("Map", "Copy with its arithmetic (C)"), self.copied.emit,
            small=True,
        )  # fmt: skip
        self.opener = IconButton("chevron-up", self._opener_name, self.toggle, small=True)
        self.list = CostList()
        self.list.chosen.connect(self.chosen)
        self.list.copied.connect(self.copied)
        self.list.hide()
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        for label in (self.title, self.amount, self.rest):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4)
        head.addLayout(words, 1)
        head.addWidget(self.copy)
        head.addWidget(self.opener)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Line())
        column.addLayout(head)
        column.addWidget(self.none)
        column.addWidget(self.list)
        self.show_cost(self._cost)

    def show_cost(self, cost: Cost) -> None:
        """Show the sum, and each figure where the list is open."""
        self._cost = cost
        some = bool(cost.items)
        rest = " · ".join(others(cost))
        amount = total_text(cost)
        self.amount.say(amount or rest)
        self.amount.setVisible(some)
        self.rest.say(translate("Map", "Besides, a year: {figures}", figures=rest))
        self.rest.setVisible(bool(amount and rest))
        self.none.setVisible(not some)
        self.copy.setVisible(some)
        self.opener.setVisible(some)
        self.list.show_items(cost.items)
        if not some:
            self.list.hide()

    def toggle(self) -> None:
        """Open or close the list of figures."""
        opened = self.list.isHidden()
        self.list.setVisible(opened)
        self.opener.set_icon("chevron-down" if opened else "chevron-up")
        if opened:
            self.list.setFocus()

    def _opener_name(self) -> str:
        opened = hasattr(self, "list") and not self.list.isHidden()
        return (
            translate("Map", "Hide the figures") if opened else translate("Map", "Show each figure")
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.list.retranslate()
            self.show_cost(self._cost)
