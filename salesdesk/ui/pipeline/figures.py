"""The strip of figures above the pipeline."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales import pipeline, pipeline_cards, pipeline_figures
from salesdesk.sales.pipeline import PipelineFilter
from salesdesk.ui.pipeline import words
from salesdesk.ui.say import money_text
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import ElidedLabel, Text, said


class Figure(Card):
    """A number under its caption; the chip beside it says what else there is to know."""

    def __init__(self, caption: Text) -> None:
        super().__init__(padding=12, spacing=0)
        self._caption = caption
        self.caption = ElidedLabel(caption, "caption")
        self.value = ElidedLabel("—", "question")
        self.chip = Chip("")
        self.chip.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.value, 1)
        row.addWidget(self.chip)
        self.add(self.caption)
        self.body.addLayout(row)

    def show_value(self, value: str, chip: str = "", tone: str = "neutral", tip: str = "") -> None:
        """Show another number."""
        self.value.say(value)
        self.chip.say(chip, tone)
        self.chip.setVisible(bool(chip))
        self.setToolTip(tip)
        self.setAccessibleName(f"{said(self._caption)}: {value} {chip}".strip())


class Figures(QWidget):
    """Open ones, their sum, the weighted sum, what was won this quarter, the median cycle."""

    def __init__(self) -> None:
        super().__init__()
        self.open = Figure(lambda: translate("Pipeline", "Open opportunities"))
        self.sum = Figure(lambda: translate("Pipeline", "Amount"))
        self.weighted = Figure(lambda: translate("Pipeline", "Weighted by stage"))
        self.won = Figure(lambda: translate("Pipeline", "Won this quarter"))
        self.cycle = Figure(lambda: translate("Pipeline", "Median sales cycle"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for figure in (self.open, self.sum, self.weighted, self.won, self.cycle):
            row.addWidget(figure, 1)

    def show_figures(self, wanted: PipelineFilter, now: datetime) -> None:
        """Tell what *wanted* comes to; quarter and cycle are of all clients."""
        told = pipeline.sums(wanted, now)
        count = sum(one.count for one in told)
        unpriced = sum(one.unpriced for one in told)
        chip = translate("Pipeline", "{count} unpriced", count=unpriced) if unpriced else ""
        self.open.show_value(str(count), chip, "warn")
        self.sum.show_value(money_text(sum(one.amount_fen for one in told)))
        shares = " · ".join(f"{pipeline.CHANCE_PERCENT[one.stage]}%" for one in told)
        weighted = sum(one.weighted_fen for one in told) // 100 * 100
        self.weighted.show_value(
            money_text(weighted),
            tip=translate(
                "Pipeline",
                "Each amount counts for the chance of its stage: {chances}",
                chances=shares,
            ),
        )
        won = pipeline_cards.won_since(quarter(now.date()), now)
        chip = translate("Pipeline", "{count} won", count=won.count) if won.count else ""
        self.won.show_value(money_text(won.amount_fen), chip, "success")
        cycle = pipeline_figures.cycle(now)
        days = round(cycle.median_days) if cycle.median_days is not None else None
        chip = translate("Pipeline", "of {count}", count=cycle.count) if cycle.count else ""
        self.cycle.show_value(words.days_text(days), chip)


def quarter(today: date) -> date:
    """Return the first day of the quarter of *today*."""
    return today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1)
