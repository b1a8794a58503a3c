"""Visits that wait to be recorded, with their clock running: nothing here is ever hidden."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.visit_lines import OPEN, VisitLine
from salesdesk.ui.visit.clock_words import clock_words
from salesdesk.ui.visit.words import when
from salesdesk.ui.widgets.avatar import Avatar
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.card import Card, Line
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.figures import Meter
from salesdesk.ui.widgets.text import ElidedLabel

_SHOWN = 3


class WaitingRow(QWidget):
    """One visit: who, what for, its record clock, and the button that records it."""

    record_wanted = Signal(int)
    visit_wanted = Signal(int)

    def __init__(self, line: VisitLine, *, first: bool) -> None:
        super().__init__()
        self.line = line
        self.client = ElidedLabel(line.client, "strong")
        self.told = ElidedLabel("", "caption")
        self.chip = Chip("")
        self.meter = Meter()
        self.clock = ElidedLabel("", "caption")
        self.record = Button(
            lambda: translate("Plan", "Record"), lambda: self.record_wanted.emit(line.id),
            kind="primary" if first else "plain", icon="edit",
            hint=lambda: translate("Plan", "Record this visit (Ctrl+R records the first)"),
        )  # fmt: skip
        self.open = IconButton(
            "chevron-right", lambda: translate("Plan", "Open the visit"),
            lambda: self.visit_wanted.emit(line.id),
        )  # fmt: skip
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.client)
        words.addWidget(self.told)
        bar = QHBoxLayout()
        bar.setSpacing(10)
        bar.addWidget(self.chip)
        bar.addWidget(self.meter, 1, Qt.AlignmentFlag.AlignVCenter)
        clock = QVBoxLayout()
        clock.setSpacing(2)
        clock.addLayout(bar)
        clock.addWidget(self.clock)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Avatar(line.client, 40))
        row.addLayout(words, 4)
        row.addLayout(clock, 5)
        row.addWidget(self.record)
        row.addWidget(self.open)

    def tick(self, now: datetime) -> None:
        """Show how the clock stands at *now*."""
        told = clock_words(self.line, now)
        self.chip.say(told.chip, told.tone)
        self.meter.set_share(told.used, told.tone)
        self.clock.say(told.text)
        held = (
            translate("Plan", "planned, not marked as held")
            if self.line.state in OPEN
            else self.line.objective
        )
        self.told.say(f"{when(self.line.starts_at, self.line.ends_at, now)} · {held}")
        self.setAccessibleName(f"{self.line.client}, {told.chip}, {told.text}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """R records."""
        if event.key() == Qt.Key.Key_R and not event.modifiers():
            self.record_wanted.emit(self.line.id)
        else:
            super().keyPressEvent(event)


class WaitingCard(Card):
    """The oldest first, the rest at a click; gone when there is nothing to record.

    After holidays a dozen may wait: the day below stays in sight, how many wait stays told.
    """

    record_wanted = Signal(int)
    visit_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__(lambda: translate("Plan", "Waiting to be recorded"), spacing=10)
        self.rows: list[WaitingRow] = []
        self._lines: tuple[VisitLine, ...] = ()
        self._now: datetime
        self._whole = False
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.rest = Button(self._rest_text, self._turn, kind="quiet")
        self.body.addLayout(self._list)
        self.body.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignLeft)

    def show_visits(self, lines: tuple[VisitLine, ...], now: datetime) -> None:
        """Show the visits *lines* at *now*."""
        self._lines, self._now = lines, now
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for number, line in enumerate(lines if self._whole or self._few() else self._chosen()):
            if number:
                self._list.addWidget(Line())
            row = WaitingRow(line, first=number == 0)
            row.record_wanted.connect(self.record_wanted)
            row.visit_wanted.connect(self.visit_wanted)
            self._list.addWidget(row)
            self.rows.append(row)
        self.rest.say(self._rest_text)
        self.rest.setVisible(not self._few())
        self.setVisible(bool(lines))
        self.tick(now)

    def _chosen(self) -> list[VisitLine]:
        """Return a few: those that can still be in time, then the oldest, all in their order."""
        in_time = [one for one in self._lines if clock_words(one, self._now).tone != "danger"]
        late = [one for one in self._lines if one not in in_time]
        return sorted((in_time + late)[:_SHOWN], key=self._lines.index)

    def _few(self) -> bool:
        return len(self._lines) <= _SHOWN + 1  # a button for one row saves nothing

    def _rest_text(self) -> str:
        if self._whole:
            return translate("Plan", "Show fewer")
        return translate("Plan", "%n more to record", None, len(self._lines) - _SHOWN)

    def _turn(self) -> None:
        self._whole = not self._whole
        self.show_visits(self._lines, self._now)

    def tick(self, now: datetime) -> None:
        """Let all clocks run on to *now*."""
        self._now = now
        for row in self.rows:
            row.tick(now)
