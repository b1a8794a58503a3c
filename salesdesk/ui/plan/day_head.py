"""The head of a day: its date, what kind of day it is, and the way to other days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.calendar import work_calendar
from salesdesk.ui.visit.words import day_long
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import Label

if TYPE_CHECKING:
    from salesdesk.ui.form_editor.calendar_popup import CalendarPopup


class DayHead(QWidget):
    """``day_wanted`` tells the day gone to; actions stand to the right."""

    day_wanted = Signal(object)

    def __init__(self, *actions: QWidget) -> None:
        super().__init__()
        self.day, self._today = date.min, date.min
        self.title = Label("", "h1")
        self.kind = Chip("")
        self.near = Label("", "muted")
        self.notice = Label("", "caption", wrap=True)
        self.before = IconButton(
            "chevron-left", lambda: translate("Plan", "Previous day"), lambda: self._step(-1),
            shortcut="Alt+Left",
        )  # fmt: skip
        self.after = IconButton(
            "chevron-right", lambda: translate("Plan", "Next day"), lambda: self._step(1),
            shortcut="Alt+Right",
        )  # fmt: skip
        self.today_button = Button(
            lambda: translate("Plan", "Today"), lambda: self.day_wanted.emit(self._today)
        )
        self.jump = IconButton(
            "calendar", lambda: translate("Plan", "Go to a day"), self.open_calendar,
            shortcut="Alt+Down",
        )  # fmt: skip
        self._calendar: CalendarPopup | None = None
        title = QHBoxLayout()
        title.setSpacing(12)
        title.addWidget(self.title)
        title.addWidget(self.kind)
        title.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(title)
        words.addWidget(self.near)
        words.addWidget(self.notice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for widget in (self.before, self.today_button, self.after, self.jump, *actions):
            row.addWidget(widget)

    def show_day(self, day: date, today: date, *, workday: bool, known: bool) -> None:
        """Show *day*; ``known`` is False when its year's days off are not published yet."""
        self.day, self._today = day, today
        self._workday, self._known = workday, known
        self._say()

    def open_calendar(self) -> None:
        """Open the calendar to jump to a day."""
        from salesdesk.ui.form_editor.calendar_popup import CalendarPopup

        if self._calendar is None:
            self._calendar = CalendarPopup(self)
            self._calendar.picked.connect(self.day_wanted)
        self._calendar.open_below(self.jump, self.day, self._today)

    def _step(self, days: int) -> None:
        self.day_wanted.emit(self.day + timedelta(days=days))

    def _say(self) -> None:
        title = day_long(self.day)
        if self.day.year != self._today.year:
            title = f"{title} {self.day.year}"
        self.title.say(title)
        self.kind.say(*self._kind())
        self.near.say(self._near())
        self.today_button.setEnabled(self.day != self._today)
        self.notice.setVisible(not self._known)
        self.notice.say(
            translate(
                "Plan",
                "The days off of {year} are not published yet: Monday to Friday count as workdays.",
                year=self.day.year,
            )
        )

    def _kind(self) -> tuple[str, str]:
        weekend = self.day.weekday() >= 5
        calendar = work_calendar()
        if self._workday:
            if weekend:
                return translate("Plan", "Make-up workday"), "warn"
            return translate("Plan", "Workday"), "neutral"
        if self.day in calendar.off:
            return translate("Plan", "Holiday"), "success"
        return translate("Plan", "Day off"), "success"

    def _near(self) -> str:
        days = (self.day - self._today).days
        week = translate("Plan", "Week {number}", number=self.day.isocalendar().week)
        match days:
            case 0:
                near = translate("Plan", "Today")
            case 1:
                near = translate("Plan", "Tomorrow")
            case -1:
                near = translate("Plan", "Yesterday")
            case _ if days > 0:
                near = translate("Plan", "in %n day(s)", None, days)
            case _:
                near = translate("Plan", "%n day(s) ago", None, -days)
        return f"{near} · {week}"
