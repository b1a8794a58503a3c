"""A line of figures: how far the day is."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.today import Day
from salesdesk.ui.visit.clock_words import clock_words
from salesdesk.ui.visit.words import OFF
from salesdesk.ui.widgets.figures import StatFigure

_NARROW = 760
_HELD = frozenset({"done", "recorded", "overdue_record"})


class DayFigures(QWidget):
    """Visits held, to-dos done, visits to be recorded, what was carried over."""

    def __init__(self) -> None:
        super().__init__()
        self.visits = StatFigure(lambda: translate("Plan", "Visits held"), ring=True)
        self.tasks = StatFigure(lambda: translate("Plan", "To-dos done"), ring=True)
        self.waiting = StatFigure(lambda: translate("Plan", "Waiting to be recorded"))
        self.carried = StatFigure(lambda: translate("Plan", "Carried over"))
        self._cards = (self.visits, self.tasks, self.waiting, self.carried)
        for figure in self._cards:
            figure.body.setContentsMargins(16, 10, 16, 10)
            if figure.ring is not None:
                figure.ring.setFixedSize(60, 60)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        self._columns = 0
        self._place(4)

    def show_day(self, day: Day, now: datetime) -> None:
        """Show the figures of *day*."""
        planned = [line for line in day.visits if line.state not in OFF]
        held = [line for line in planned if line.shown_state(now) in _HELD]
        self.visits.show_figure(
            f"{len(held)} / {len(planned)}", share=len(held) / len(planned) if planned else None
        )
        due = [*day.tasks, *day.carried]
        done = [item for item in due if item.done_at]
        self.tasks.show_figure(
            f"{len(done)} / {len(due)}", share=len(done) / len(due) if due else None
        )
        late = sum(clock_words(line, now).tone == "danger" for line in day.to_record)
        self.waiting.show_figure(
            f"{len(day.to_record)}",
            chip=(lambda: translate("Plan", "{count} overdue", count=late)) if late else "",
            tone="danger",
        )
        oldest = max((item.days_late(now.date()) for item in day.carried), default=0)
        self.carried.show_figure(
            f"{len(day.carried)}",
            chip=(lambda: translate("Plan", "up to %n day(s) late", None, oldest))
            if oldest
            else "",
            tone="warn",
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in two rows where there is little width."""
        super().resizeEvent(event)
        self._place(2 if event.size().width() < _NARROW else 4)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, figure in enumerate(self._cards):
            self._grid.removeWidget(figure)
            self._grid.addWidget(figure, number // columns, number % columns)
        for place in range(4):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
