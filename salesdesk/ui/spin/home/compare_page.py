"""Talks beside one another: quality and its parts, the trend, the question mix, the ledger."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from salesdesk.forms.choices import OUTCOME
from salesdesk.i18n import translate
from salesdesk.sales.spin import compare, ledger
from salesdesk.sales.spin.compare import Judged
from salesdesk.sales.spin.ledger import LedgerEntry
from salesdesk.ui.desk import Desk
from salesdesk.ui.say import choice_word, day_text
from salesdesk.ui.spin.figure_row import short_words
from salesdesk.ui.spin.home.charts import MixBars, TrendLine, month_points
from salesdesk.ui.spin.home.rows import OUTCOME_TONES, judged_row
from salesdesk.ui.spin.pages.ledger_card import DemandCard
from salesdesk.ui.spin.pages.quality_card import QualityCard, tenths_text
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.figures import row_of
from salesdesk.ui.widgets.page import Page
from salesdesk.ui.widgets.row import Row
from salesdesk.ui.widgets.row_list import RowList
from salesdesk.ui.widgets.text import Label

_FIRST = 12
_WHO = 250


class ComparePage(Page):
    """``left`` goes back, ``opened`` tells an interview, ``client_chosen`` whom to compare."""

    left = Signal()
    opened = Signal(int)

    def __init__(self, desk: Desk) -> None:
        self.who = QComboBox()
        self.who.setMinimumWidth(300)
        self.who.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.back = Button(
            lambda: translate("Interview", "Back to the interviews"), lambda: self.left.emit(),
            icon="arrow-left",
        )  # fmt: skip
        super().__init__(lambda: translate("Interview", "Compare talks"), self.who, self.back)
        self.desk = desk
        self._client: int | None = None
        self._picked: int | None = None
        self._judged: list[Judged] = []
        self.trend = TrendLine()
        self.per_month = Label("", "caption", wrap=True)
        self.mix = MixBars(
            compare.USUAL_IMPLICATION, compare.USUAL_IMPLICATION * compare.TOP_FACTOR
        )
        self.usual = Label("", wrap=True)
        self.quality = QualityCard()
        self.quality_of = Label("", "muted", wrap=True)
        self.quality.body.insertWidget(0, self.quality_of)
        self.talks = RowList(
            lambda: translate("Interview", "Talks by quality and mix"),
            lambda: translate("Interview", "None is finished yet."),
        )
        self.demand = DemandCard()
        self.entries = RowList(
            lambda: translate("Interview", "What the talks came to"),
            lambda: translate("Interview", "Choose one client to see what its talks came to."),
            above=self.demand,
        )
        trend = Card(lambda: translate("Interview", "Quality over time"))
        trend.add(self.trend, self.per_month)
        mix = Card(lambda: translate("Interview", "Questions put, and what research found"))
        mix.add(self.mix, self.usual)
        for fact in (
            lambda: translate(
                "Interview",
                "The two marks at I: usual is one question in 20; top sellers ask about four times "
                "as many.",
            ),
            lambda: translate(
                "Interview",
                "Weak sellers ask more situation questions. In 1,406 large-sale calls the number "
                "of implied needs told nothing about success; explicit needs were twice as "
                "frequent in good calls.",
            ),
        ):
            mix.add(Label(fact, "caption", wrap=True))
        self.add(
            row_of(trend, mix), row_of(_column(self.talks), _column(self.quality, self.entries))
        )
        self.body.addStretch(1)
        self.who.activated.connect(lambda _: self.show_client(self.who.currentData()))

    def show_client(self, client: int | None) -> None:
        """Compare the talks with one client, with all without one."""
        self._client = client
        zone = self.desk.now().tzinfo
        assert zone is not None
        everything = compare.judged()
        self._offer(everything)
        self._judged = [one for one in everything if client in (None, one.client_id)]
        months = compare.trend(self._judged, zone)
        if client is None and len(months) > 1:
            points = month_points(months)
        else:
            points = [
                (f"{one.at.astimezone(zone):%m-%d}", one.quality.tenths) for one in self._judged
            ]
        self.trend.show_points(points)
        self.per_month.say(
            " · ".join(
                translate(
                    "Interview",
                    "{month}: {points} ({count})",
                    month=one.month,
                    points=tenths_text(one.tenths),
                    count=one.count,
                )
                for one in months[-6:]
            )
        )
        together = compare.together(self._judged)
        self.mix.show_mix(together)
        self.usual.say(lambda: self._against(together))
        now = self.desk.now()
        self.talks.show_rows(
            [
                partial(judged_row, one, now, partial(self.pick, one.interview_id))
                for one in reversed(self._judged)
            ],
            _FIRST,
        )
        known = [one.interview_id for one in self._judged]
        self._look_at(self._picked if self._picked in known else known[-1] if known else None)
        self._show_ledger()

    def pick(self, interview: int) -> None:
        """Show of what the quality of one talk is made; once more opens it."""
        if interview == self._picked:
            self.opened.emit(interview)
        else:
            self._look_at(interview)

    def _look_at(self, interview: int | None) -> None:
        found = next((one for one in self._judged if one.interview_id == interview), None)
        self._picked = interview
        self.quality.setVisible(found is not None)
        if found is not None:
            self.quality.show_quality(found.quality)
            day = day_text(found.at.astimezone(self.desk.now().tzinfo).date())
            self.quality_of.say(f"{found.client} · {day}")

    def _offer(self, judged: list[Judged]) -> None:
        self.who.clear()
        self.who.addItem(translate("Interview", "All clients"), None)
        for client, name in dict.fromkeys((one.client_id, one.client) for one in judged):
            self.who.addItem(short_words(name, self.who, _WHO), client)
        self.who.setCurrentIndex(max(self.who.findData(self._client), 0))
        self.who.setAccessibleName(translate("Interview", "Client to compare"))

    @staticmethod
    def _against(mix: compare.Mix) -> str:
        times = mix.against_usual
        if times is None:
            return translate("Interview", "No question has been put yet.")
        told = tenths_text(times)
        if mix.like_the_top:
            return translate(
                "Interview", "Effects are asked about {times} times as often as usual: like the "
                "top.", times=told,
            )  # fmt: skip
        return translate(
            "Interview", "Effects are asked about {times} times as often as usual; the top "
            "reach 4.", times=told,
        )  # fmt: skip

    def _show_ledger(self) -> None:
        found = ledger.entries(self._client) if self._client is not None else []
        self.demand.show_demand(ledger.demand(self._client) if self._client is not None else None)
        self.entries.show_rows([partial(self._entry, one) for one in reversed(found)], _FIRST)

    def _entry(self, one: LedgerEntry) -> Row:
        told = one.customer_action or one.next_step or one.aimed
        who = " · ".join(part for part in (one.customer_who, one.customer_by) if part)
        open_it = (
            partial(self.opened.emit, one.ref)
            if one.kind == "interview"
            else partial(self.desk.show_visit, one.ref)
        )
        day = day_text(one.at.astimezone(self.desk.now().tzinfo).date())
        return Row(
            told or "—",
            " · ".join(part for part in (day, who) if part),
            chip=choice_word(OUTCOME, one.outcome),
            tone=OUTCOME_TONES.get(one.outcome, "neutral"),
            on=open_it,
        )


def _column(*widgets: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return made
