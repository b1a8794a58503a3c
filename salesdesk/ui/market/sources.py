"""Where leads come from and what became of them; who sends us clients, and how they are thanked."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from salesdesk.forms.market_choices import SOURCE_CHANNEL
from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales import lead_yield, market_suggestions, referrers, suggestions
from salesdesk.sales.lead_yield import Yield
from salesdesk.sales.list_filter import NONE, ListFilter
from salesdesk.sales.list_origins import CHANNEL, of_referrer
from salesdesk.sales.referrers import Referrer
from salesdesk.store.database import database
from salesdesk.ui.desk import Desk
from salesdesk.ui.market.figure_grid import FigureGrid
from salesdesk.ui.market.section import Listing, Section
from salesdesk.ui.market.words import joined
from salesdesk.ui.say import choice_word, money_text
from salesdesk.ui.suggestion_words import title_text
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import SegmentedControl
from salesdesk.ui.widgets.row import Row
from salesdesk.ui.widgets.text import Label

_MOST = 30


class Sources(Section):
    """Yield by source or by channel, and the referrers."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.by = SegmentedControl(
            (
                ("source", lambda: translate("Market", "By source")),
                ("channel", lambda: translate("Market", "By channel")),
            ),
            lambda: translate("Market", "Group"),
        )
        self.by.chosen.connect(lambda _: self.sync())
        self.grid = FigureGrid(
            lambda: translate("Market", "Source"),
            (
                (lambda: translate("Market", "Clients"), 64),
                (lambda: translate("Market", "Qualified"), 72),
                (lambda: translate("Market", "Won"), 56),
                (lambda: translate("Market", "Amount won"), 120),
                (lambda: translate("Market", "In the pipeline"), 120),
                (lambda: translate("Market", "Event cost per lead"), 124),
            ),
        )
        self.none = Label(
            lambda: translate(
                "Market", "No client yet. A client's source is written in its basics."
            ),
            "muted", wrap=True,
        )  # fmt: skip
        self.told = Label(
            lambda: translate(
                "Market",
                "A client counts under their own source, a deal under its own one if it has one.",
            ),
            "caption", wrap=True,
        )  # fmt: skip
        yields = Card(lambda: translate("Market", "What sources yield"), self.by)
        yields.add(self.none, self.grid, self.told)
        self._shown: list[Yield] = []
        self.grid.chosen.connect(self.show_clients)
        self.thanks: list[Button] = []
        self.referrers = Listing(lambda: translate("Market", "Who sends us clients"))
        self.add(yields, self.referrers)
        self.body.addStretch(1)

    def sync(self) -> None:
        """Ask for yields and referrers."""
        channels = self.by.key() == "channel"
        found = lead_yield.by_channel() if channels else lead_yield.by_source()
        self.none.setVisible(not found)
        self.grid.setVisible(bool(found))
        self.told.setVisible(bool(found))
        self._shown = found
        self.grid.show_rows([_told(one, channel=channels) for one in found], choosable=True)
        self._tell_referrers(referrers.lines())

    def show_clients(self, place: int) -> None:
        """List the clients of a source or channel in the table; else those of its deals."""
        one = self._shown[place]
        if self.by.key() == "channel":
            wanted = (
                ListFilter(channel=one.name or NONE)
                if one.clients
                else ListFilter(deals_from=f"{CHANNEL}{one.name}")
            )
        elif one.clients:
            wanted = ListFilter(source=one.name or NONE)
        else:
            wanted = ListFilter(deals_from=one.name)
        self.desk.show_list(wanted)

    def _tell_referrers(self, found: list[Referrer]) -> None:
        self.thanks = []
        rows: list[QWidget | tuple[QWidget, QWidget]] = []
        for one in found[:_MOST]:
            row = Row(
                one.name, _detail(one), avatar=one.name,
                chip=_thanked(one),
                tone="success" if one.thanked == len(one.clients) else "neutral",
                right=money_text(one.result.amount_fen) if one.result.amount_fen else "",
                on=partial(self.show_sent, one),
            )  # fmt: skip
            rows.append((row, self._thank_button(one)) if one.asked < len(one.clients) else row)
        told = translate("Market", "Nobody noted yet. Write a client's referrer in its basics.")
        self.referrers.show_rows(rows, "" if found else told)

    def show_sent(self, one: Referrer) -> None:
        """List the clients somebody sent us in the table."""
        value = of_referrer(one.contact_id, one.name)
        self.desk.show_list(ListFilter(referrer=value))

    def _thank_button(self, one: Referrer) -> Button:
        made = Button(
            lambda: translate("Market", "Plan the thanks"), partial(self.thank, one),
            icon="calendar",
        )  # fmt: skip
        made.setAccessibleName(translate("Market", "Plan the thanks to {name}", name=one.name))
        self.thanks.append(made)
        return made

    def thank(self, one: Referrer) -> None:
        """Put a thank-you on the plan for every client not thanked for yet."""
        now = self.desk.now()

        def plan() -> None:
            with database.change(mark("Change", "Thanks to {name} planned"), name=one.name):
                for client, name in one.clients:
                    told = market_suggestions.thank_you(client, name, one.name, now.date())
                    suggestions.accept(told, title_text(told, now.date()), now)

        self.desk.attempt(plan, translate("Market", "The thanks are on the plan."))


def _told(one: Yield, *, channel: bool) -> tuple[str, ...]:
    name = choice_word(SOURCE_CHANNEL, one.name) if channel else one.name
    return (
        name or translate("Market", "Not noted"), f"{one.clients:,}", f"{one.qualified:,}",
        f"{one.won:,}", money_text(one.amount_fen or None), money_text(one.pipeline_fen or None),
        money_text(one.cost_per_lead_fen),
    )  # fmt: skip


def _detail(one: Referrer) -> str:
    sent = translate("Market", "sent {names}", names=joined(name for _, name in one.clients[:3]))
    more = len(one.clients) - 3
    if more > 0:
        sent = translate("Market", "{names} and {count} more", names=sent, count=more)
    return " · ".join(part for part in (one.company, sent) if part)


def _thanked(one: Referrer) -> str:
    return translate("Market", "Thanked {done} of {all}", done=one.thanked, all=len(one.clients))
