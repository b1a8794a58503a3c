"""The funnel: how many of a cohort came to each stage, and how long they stayed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainterPath
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales import pipeline_figures
from salesdesk.ui.dossier.steady import SteadyPage
from salesdesk.ui.dossier.words import stage_text
from salesdesk.ui.pipeline import words
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.card import Card, EmptyState
from salesdesk.ui.widgets.chips import SegmentedControl
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import Label, draw_text, text_width

_ROW = 44
_HEAD = 24
_HEADS = (
    mark("Pipeline", "Stage"), mark("Pipeline", "Reached"), mark("Pipeline", "Of the stage before"),
    mark("Pipeline", "Of all"), mark("Pipeline", "Median days"), mark("Pipeline", "Left it"),
)  # fmt: skip


@dataclass(frozen=True)
class Step:
    """One stage of the funnel; shares 0–1, days the median of those who left it."""

    stage: str
    reached: int
    rate: float | None
    share: float | None
    days: int | None
    left: int


def percent(share: float | None) -> str:
    """Return a share as a percentage; a dash where there is nothing to count."""
    return "—" if share is None else f"{share:.0%}"


class FunnelChart(Painted):
    """Bars around one axis, each as wide as the share of all that came there."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: Sequence[Step] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these, widest first; the whole is told in words too."""
        self._steps = steps
        told = [
            translate(
                "Pipeline", "{stage}: {reached}, {rate} of the stage before",
                stage=stage_text(one.stage), reached=one.reached, rate=percent(one.rate),
            )
            for one in steps
        ]  # fmt: skip
        self.setAccessibleName(translate("Pipeline", "Funnel"))
        self.setAccessibleDescription("; ".join(told))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a row for each stage."""
        return QSize(600, _HEAD + _ROW * max(len(self._steps), 1))

    def minimumSizeHint(self) -> QSize:
        """Return the same height; it may be narrower."""
        return QSize(320, self.sizeHint().height())

    def draw(self) -> None:
        """Paint a row for each stage: name, bar with its count, rate, days."""
        theme = current()
        names = [stage_text(one.stage) for one in self._steps]
        left = max((text_width(name) for name in names), default=0) + 20
        heads = (translate("Pipeline", "Of the stage before"), translate("Pipeline", "Median days"))
        columns = [text_width(head, 12) + 2 for head in heads]
        right = sum(columns) + 48
        room = max(self.width() - left - right, 80)
        middle = left + room / 2
        wide = [max(room * (one.share or 0), 6.0) for one in self._steps]
        for place, one in enumerate(self._steps):
            top = _HEAD + place * _ROW
            line = QRectF(0, top, left - 12, _ROW - 8)
            draw_text(self, self.painter, line, names[place], color=theme.color("text"))
            bar = QRectF(middle - wide[place] / 2, top, wide[place], _ROW - 8)
            won = place == len(self._steps) - 1
            self._bar(bar, theme.tone("success" if won else "accent"), str(one.reached))
            if place + 1 < len(self._steps):
                self._neck(
                    bar, QRectF(middle - wide[place + 1] / 2, top + _ROW, wide[place + 1], 0)
                )
            self._figures(one, columns, QRectF(0, top, self.width(), _ROW - 8), first=not place)
        self._figures(None, columns, QRectF(0, 0, self.width(), _HEAD - 6), heads=heads)

    def _figures(
        self, one: Step | None, columns: Sequence[float], line: QRectF, *,
        heads: Sequence[str] = (), first: bool = False,
    ) -> None:  # fmt: skip
        """Write rate and days at the right, or the heads above them."""
        theme, align = current(), Qt.AlignmentFlag.AlignRight
        days = QRectF(line.right() - columns[1], line.top(), columns[1], line.height())
        rate = QRectF(days.left() - 24 - columns[0], line.top(), columns[0], line.height())
        if one is None:
            for where, head in zip((rate, days), heads, strict=True):
                draw_text(
                    self, self.painter, where, head, color=theme.color("muted"), px=12, align=align
                )
            return
        told = "" if first else percent(one.rate)
        draw_text(self, self.painter, rate, told, color=theme.color("text"), bold=True, align=align)
        told = words.days_text(one.days)
        draw_text(self, self.painter, days, told, color=theme.color("muted"), align=align)

    def _bar(self, bar: QRectF, tone: tuple[QColor, QColor], count: str) -> None:
        ink, tint = tone
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(tint)
        self.painter.drawRoundedRect(bar, 8, 8)
        room = text_width(count, bold=True) + 16
        if room > bar.width():
            bar = QRectF(bar.right() + 4, bar.top(), room, bar.height())
        draw_text(
            self, self.painter, bar, count, color=ink, bold=True,
            align=Qt.AlignmentFlag.AlignHCenter,
        )  # fmt: skip

    def _neck(self, above: QRectF, below: QRectF) -> None:
        path = QPainterPath()
        inset = 8.0
        path.moveTo(above.left() + min(inset, above.width() / 2), above.bottom())
        path.lineTo(above.right() - min(inset, above.width() / 2), above.bottom())
        path.lineTo(below.right() - min(inset, below.width() / 2), below.top())
        path.lineTo(below.left() + min(inset, below.width() / 2), below.top())
        path.closeSubpath()
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(current().color("sunken" if not current().dark else "border"))
        self.painter.drawPath(path)


class FunnelPage(SteadyPage):
    """The chart, and the same as a table beneath; the cohort is chosen by when it came up."""

    def __init__(self) -> None:
        super().__init__()
        self.period = SegmentedControl(
            (
                ("quarter", lambda: translate("Pipeline", "This quarter")),
                ("year", lambda: translate("Pipeline", "12 months")),
                ("all", lambda: translate("Pipeline", "All time")),
            ),
            lambda: translate("Pipeline", "Came up in"),
        )
        self.period.choose("year")
        self.told = Label("", "muted", wrap=True)
        self.chart = FunnelChart()
        self.table = QTableWidget(0, len(_HEADS))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(36)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = EmptyState(
            "filter",
            lambda: translate("Pipeline", "No opportunity came up in this time"),
            lambda: translate("Pipeline", "Choose a longer time, or add one with Ctrl+N."),
        )
        self.whole = Card(spacing=16)
        head = QHBoxLayout()
        head.addWidget(Label(lambda: translate("Pipeline", "Funnel"), "title"))
        head.addStretch(1)
        head.addWidget(self.period)
        self.whole.body.addLayout(head)
        self.whole.add(self.told, self.chart, self.table, self.nothing)
        column = QVBoxLayout()
        column.addWidget(self.whole)
        column.addStretch(1)
        self.body.addLayout(column)

    def show_funnel(self, now: datetime) -> None:
        """Show the cohort chosen, as it stands *now*."""
        steps = funnel_steps(self.period.key(), now)
        rate = pipeline_figures.win_rate(now, since=_since(self.period.key(), now.date()))
        some = bool(steps and steps[0].reached)
        for widget in (self.told, self.chart, self.table):
            widget.setVisible(some)
        self.nothing.setVisible(not some)
        self.told.say(
            translate(
                "Pipeline",
                "{count} came up; in this time {won} were won and {lost} lost: {rate}.",
                count=steps[0].reached, won=rate.won, lost=rate.lost, rate=percent(rate.rate),
            )
        )  # fmt: skip
        self.chart.show_steps(steps)
        self._fill(steps)

    def _fill(self, steps: Sequence[Step]) -> None:
        self.table.setAccessibleName(translate("Pipeline", "Funnel as a table"))
        self.table.setHorizontalHeaderLabels([translate("Pipeline", head) for head in _HEADS])
        self.table.setRowCount(len(steps))
        for place, one in enumerate(steps):
            texts = (
                stage_text(one.stage), str(one.reached), percent(one.rate) if place else "—",
                percent(one.share), words.days_text(one.days), str(one.left),
            )  # fmt: skip
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(place, column, item)
        for column in range(len(_HEADS)):
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            if head := self.table.horizontalHeaderItem(column):
                head.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.table.setFixedHeight(38 + 36 * len(steps))


def funnel_steps(period: str, now: datetime) -> list[Step]:
    """Return the funnel of those that came up in a period, with the days of those who left."""
    since = _since(period, now.date())
    times = {one.stage: one for one in pipeline_figures.stage_times(now, since)}
    steps = []
    for one in pipeline_figures.funnel(now, since):
        spent = times.get(one.stage)
        days = round(spent.median_days) if spent and spent.median_days is not None else None
        left = spent.count if spent else 0
        steps.append(Step(one.stage, one.reached, one.rate, one.share, days, left))
    return steps


def _since(period: str, today: date) -> date | None:
    if period == "quarter":
        return today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1)
    return today - timedelta(days=365) if period == "year" else None
