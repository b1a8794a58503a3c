"""Competitors: a card each, the prices heard, and at which clients they are met."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales import competition, competitors
from salesdesk.sales.competition import Meeting
from salesdesk.sales.competitors import CompetitorLine, Price
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import empty
from salesdesk.ui.market import forms
from salesdesk.ui.market.section import Listing, Picking, PickRow, actions
from salesdesk.ui.say import day_text, money_text
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card, EmptyState
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.row import Row
from salesdesk.ui.widgets.row_list import RowList
from salesdesk.ui.widgets.text import Label, Text

_MOST = 30
_CARDLESS = 8


class Competitors(Picking):
    """The cards at the left, one of them at the right."""

    def __init__(self, desk: Desk) -> None:
        listed = RowList(
            lambda: translate("Market", "Competitors"),
            lambda: translate("Market", "No card yet. Add one with Ctrl+N."),
        )
        super().__init__(desk, listed)
        self.cardless = Card(lambda: translate("Market", "Met, but without a card"), spacing=8)
        self._shelf = QWidget()
        self._flow = FlowLayout(self._shelf)
        self.cardless.add(self._shelf)
        self.body.insertWidget(1, self.cardless)
        self.cardless_buttons: list[Button] = []
        self._lines: dict[int, CompetitorLine] = {}
        self._met: dict[str, list[Meeting]] = {}

    def load(self) -> Sequence[tuple[int, PickRow]]:
        """Return the cards, and offer one for whoever has none."""
        self._met = competition.met()
        found = competitors.lines()
        self._lines = {line.id: line for line in found}
        self._offer_cards()
        return [
            (
                line.id,
                PickRow(
                    line.name, self._told(line), avatar=line.name,
                    right=str(len(self._of(line))), on=partial(self.pick, line.id),
                ),
            )
            for line in found
        ]  # fmt: skip

    def _of(self, line: CompetitorLine) -> list[Meeting]:
        return self._met.get(line.name.casefold(), [])

    def _told(self, line: CompetitorLine) -> str:
        lost = sum(one.lost for one in self._of(line))
        told = [translate("Market", "met at clients: {count}", count=len(self._of(line)))]
        if lost:
            told.append(translate("Market", "lost to them: {count}", count=lost))
        return " · ".join(told)

    def _offer_cards(self) -> None:
        self._flow.clear()
        self.cardless_buttons = []
        found = competition.without_card()[:_CARDLESS]
        for name, count in found:
            button = Button(f"{name} · {count}", partial(self.new_card, name), icon="plus")
            button.setAccessibleName(translate("Market", "Make a card of {name}", name=name))
            self.cardless_buttons.append(button)
            self._flow.addWidget(button)
            button.show()
        self._shelf.updateGeometry()
        self.cardless.setVisible(bool(found))

    def tell(self, picked: int | None) -> None:
        """Show one card."""
        empty(self.right)
        line = self._lines.get(picked) if picked is not None else None
        if line is None:
            self.right.addWidget(
                EmptyState(
                    "target",
                    lambda: translate("Market", "Who else sells it?"),
                    lambda: translate(
                        "Market",
                        "A card keeps their strengths, weaknesses, our answer and the prices "
                        "heard; it shows by itself where you meet them.",
                    ),
                    lambda: translate("Market", "New competitor"), self.new_here,
                    action_icon="plus",
                )
            )  # fmt: skip
            return
        self.right.addWidget(self._head(line))
        self.right.addWidget(self._prices(line.prices))
        self.right.addWidget(self._meetings(self._of(line)))
        self.right.addStretch(1)

    def _head(self, line: CompetitorLine) -> Card:
        card = Card(spacing=12)
        card.add(Label(line.name, "h1", wrap=True))
        checked = translate("Market", "checked on {day}", day=day_text(line.checked_on))
        told = [line.website, checked if line.checked_on else ""]
        if any(told):
            card.add(Label(" · ".join(one for one in told if one), "muted", wrap=True))
        both = QHBoxLayout()
        both.setSpacing(16)
        for head, text, tone in (
            (lambda: translate("Market", "Strengths"), line.strengths, "warn"),
            (lambda: translate("Market", "Weaknesses"), line.weaknesses, "success"),
        ):
            both.addWidget(_part(head, text, tone), 1)
        card.body.addLayout(both)
        card.add(_part(lambda: translate("Market", "Our answer"), line.answer, "accent"))
        edit = Button(lambda: translate("Market", "Edit"), partial(self.edit, line.id), icon="edit")
        away = Button(
            lambda: translate("Market", "Archive"), partial(self._archive, line), kind="quiet",
            icon="archive",
        )  # fmt: skip
        card.body.addLayout(actions(edit, away))
        return card

    def _prices(self, prices: Sequence[Price]) -> Card:
        card = Listing(lambda: translate("Market", "Prices heard"))
        none = translate("Market", "None yet. “Edit” takes what for, how much and from whom.")
        card.show_rows([self._price(one) for one in prices[:_MOST]], "" if prices else none)
        return card

    def _price(self, one: Price) -> Row:
        told = (day_text(one.heard_on), one.source, one.client)
        amount = money_text(one.price_fen) + (f" / {one.unit}" if one.unit else "")
        on = None
        if one.client_id is not None:
            on = partial(self.desk.show_client, one.client_id)
        return Row(one.item, " · ".join(part for part in told if part), right=amount, on=on)

    def _meetings(self, met: Sequence[Meeting]) -> Card:
        card = Listing(lambda: translate("Market", "Where we meet them"))
        rows = [
            Row(
                one.client, one.deal or translate("Market", "from the background form"),
                avatar=one.client, chip=translate("Market", "Lost to them") if one.lost else "",
                tone="danger", on=partial(self.desk.show_client, one.client_id),
            )
            for one in met[:_MOST]
        ]  # fmt: skip
        none = translate(
            "Market", "Nowhere yet. Name them in a deal or in the background form of a client."
        )
        card.show_rows(rows, "" if met else none)
        return card

    def new_here(self) -> None:
        """Open the form of a new card."""
        self.new_card("")

    def new_card(self, name: str) -> None:
        """Open the form of a new card of *name*."""
        self.form_asked.emit(forms.competitor_page(self.desk, None, self._saved, name))

    def edit(self, competitor: int) -> None:
        """Open the form of a card."""
        self.form_asked.emit(forms.competitor_page(self.desk, competitor, self._saved))

    def _saved(self, competitor: int) -> None:
        self.picked = competitor

    def _archive(self, line: CompetitorLine) -> None:
        self.desk.attempt(lambda: competitors.set_archived(line.id, self.desk.now()))


def _part(head: Text, text: str, tone: str) -> Card:
    card = Card(kind="inner", padding=12, spacing=4)
    card.add(Label(head, "caption", tone=tone), Label(text or "—", wrap=True))
    card.body.addStretch(1)
    return card
