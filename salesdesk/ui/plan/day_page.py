"""One day on one page: head, what waits, figures, agenda, next visit, to-do list."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout

from salesdesk.errors import Refused
from salesdesk.i18n import translate
from salesdesk.sales import today, visit_lines, visits
from salesdesk.sales.today import Day
from salesdesk.sales.visit_choices import moves_allowed
from salesdesk.ui.desk import Desk
from salesdesk.ui.plan.agenda import Agenda
from salesdesk.ui.plan.agenda_items import Block, blocks
from salesdesk.ui.plan.day_figures import DayFigures
from salesdesk.ui.plan.day_head import DayHead
from salesdesk.ui.plan.next_visit import NextVisitCard
from salesdesk.ui.plan.todo import TodoCard
from salesdesk.ui.plan.waiting import WaitingCard
from salesdesk.ui.visit.moves import menu_of
from salesdesk.ui.visit.paper import brief_of, briefs_of_day
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.page import Page

_WIDE, _NARROW = 1180, 860
_PLACES = {
    3: (((0, 0, 1), (0, 1, 1), (0, 2, 1)), (6, 4, 4)),
    2: (((0, 0, 2), (0, 1, 1), (1, 1, 1)), (4, 3, 0)),
    1: (((0, 0, 1), (1, 0, 1), (2, 0, 1)), (1, 0, 0)),
}
"""By the number of columns: (row, column, rows) of agenda, next visit and to-do list; shares."""


class DayPage(Page):
    """Asks ``today`` for a day and shows it; wishes go up as signals.

    ``visit_wanted`` tells (visit id, move): a move opens the visit with its question asked.
    """

    visit_wanted = Signal(int, str)
    plan_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.shown = desk.today()
        self.day: Day | None = None
        self._follows_today = True
        self.plan_button = Button(
            lambda: translate("Plan", "Plan a visit"), lambda: self.plan_wanted.emit(None),
            kind="primary", icon="plus", hint=lambda: translate("Plan", "Plan a visit (Ctrl+N)"),
        )  # fmt: skip
        self.briefs_button = Button(
            lambda: translate("Plan", "Tomorrow's briefs"), self.print_tomorrow, icon="printer",
            hint=lambda: translate("Plan", "All briefs of tomorrow as one paper"),
        )  # fmt: skip
        self.head = DayHead(self.briefs_button, self.plan_button)
        self.waiting = WaitingCard()
        self.figures = DayFigures()
        self.agenda = Agenda()
        self.next_chip = Chip("", "accent")
        self.next_card = NextVisitCard()
        self.todo = TodoCard(desk)
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        timeline = Card(lambda: translate("Plan", "Agenda"), self.next_chip, spacing=8)
        timeline.add(self.agenda)
        timeline.body.addStretch(1)
        self._timeline = timeline
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        self._columns = 0
        self.add(self.head, self.waiting, self.figures)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self._place(3)

    def _connect(self) -> None:
        self.head.day_wanted.connect(self.show_day)
        self.waiting.record_wanted.connect(lambda visit: self.visit_wanted.emit(visit, "record"))
        self.waiting.visit_wanted.connect(lambda visit: self.visit_wanted.emit(visit, ""))
        self.agenda.opened.connect(self._open)
        self.agenda.slot_wanted.connect(self.plan_wanted)
        self.agenda.menu_wanted.connect(self._menu)
        self.agenda.moved.connect(self._move)
        self.next_card.asked.connect(self._act)
        self.next_card.packed.connect(
            lambda visit, keys: self.desk.attempt(lambda: visits.pack(visit, keys))
        )
        self.next_card.plan_wanted.connect(lambda: self.plan_wanted.emit(None))
        for keys, act in (
            ("Alt+Left", lambda: self.go(-1)),
            ("Alt+Right", lambda: self.go(1)),
            ("Alt+Home", lambda: self.show_day(self.desk.today())),
            ("Alt+Down", self.jump),
            ("Ctrl+R", self.record_first),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)

    # --- what is shown ----------------------------------------------------------------------

    def show_day(self, day: date) -> None:
        """Show another day."""
        self.shown = day
        self._follows_today = day == self.desk.today()
        self.sync()

    def go(self, days: int) -> None:
        """Go to the day so many days on."""
        self.show_day(self.shown + timedelta(days=days))

    def jump(self) -> None:
        """Open the calendar to go to another day."""
        self.verticalScrollBar().setValue(0)
        self.head.open_calendar()

    def sync(self) -> None:
        """Ask for the day and show it."""
        now = self.desk.now()
        if self._follows_today:
            self.shown = now.date()
        self.day = day = today.day(self.shown, now)
        self.head.show_day(day.date, now.date(), workday=day.workday, known=day.holidays_known)
        self.waiting.show_visits(day.to_record, now)
        self.figures.show_day(day, now)
        start = datetime.combine(day.date, time(), now.tzinfo)
        lines = visit_lines.overlapping(start, start + timedelta(days=1))
        found = blocks(day.date, lines, (*day.tasks, *day.carried), day.clashing(), now)
        self.agenda.show_day(day.date, found, now)
        self.next_card.show_visit(day.next_visit, now)
        self.todo.show_day(day, now)
        self._tell_next(day, now)

    def tick(self) -> None:
        """Let clocks and the line of now run on; at midnight today becomes the next day."""
        now = self.desk.now()
        if self._follows_today and now.date() != self.shown:
            self.sync()
            return
        self.waiting.tick(now)
        self.agenda.tick(now)
        self.next_card.tick(now)
        if self.day is not None and today.next_visit(now) != self.day.next_visit:
            self.sync()

    def _tell_next(self, day: Day, now: datetime) -> None:
        coming = day.next_visit
        its_day = coming and coming.starts_at.astimezone(now.tzinfo).date()
        self.next_chip.setVisible(coming is not None and its_day == day.date)
        if coming is not None:
            at = coming.starts_at.astimezone(now.tzinfo).strftime("%H:%M")
            self.next_chip.say(translate("Plan", "Next {time}", time=at))

    # --- what is done -----------------------------------------------------------------------

    def record_first(self) -> None:
        """Record what has been waiting longest."""
        if self.day is not None and self.day.to_record:
            self.visit_wanted.emit(self.day.to_record[0].id, "record")
        else:
            self.desk.announce(translate("Plan", "Nothing waits to be recorded."))

    def print_tomorrow(self) -> None:
        """Show all briefs of tomorrow as one paper."""
        briefs_of_day(self.desk, self.desk.today() + timedelta(days=1))

    def print_shown(self) -> None:
        """Show the brief of the chosen visit, else of the next one."""
        block = self.agenda.current if self.agenda.hasFocus() else None
        if block is not None and block.kind == "visit":
            self._act("brief", block.id)
        elif self.day is not None and self.day.next_visit is not None:
            self._act("brief", self.day.next_visit.id)
        else:
            self.desk.announce(translate("Plan", "There is no visit whose brief could be printed."))

    def _open(self, block: Block) -> None:
        if block.kind == "visit":
            self.visit_wanted.emit(block.id, "")
        else:
            self.todo.focus_item(block.id)

    def _menu(self, block: Block, place: QPoint) -> None:
        if block.kind == "task":
            self.todo.focus_item(block.id)
            row = next((one for one in self.todo.rows if one.line.id == block.id), None)
            if row is not None:
                row.menu().popup(place)
            return
        line = visit_lines.get(block.id)
        keys = ["open", *moves_allowed(line, self.desk.now()), "", "brief", "client"]
        self.menu = menu_of(keys, self, lambda key: self._act(key, block.id))
        self.menu.popup(place)

    def _move(self, block: Block, key: str) -> None:
        if block.kind == "visit":
            self._act(key, block.id)

    def _act(self, key: str, visit: int) -> None:
        try:
            line = visit_lines.get(visit)
        except Refused as refused:
            self.desk.refuse(refused)
            return
        now = self.desk.now()
        allowed = moves_allowed(line, now)
        match key:
            case "open":
                self.visit_wanted.emit(visit, "")
            case "client":
                self.desk.show_client(line.client_id)
            case "brief" | "print":
                brief_of(self.desk, line, printed=key == "print")
            case "start" if key in allowed:
                self.desk.attempt(lambda: visits.start(visit, now))
            case "record" if "amend" in allowed:
                self.visit_wanted.emit(visit, "amend")
            case _ if key in allowed:
                self.visit_wanted.emit(visit, key)
            case _:
                self.desk.announce(translate("Plan", "This visit does not allow that now."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in three columns, in two, or below one another, as the width allows."""
        super().resizeEvent(event)
        width = event.size().width()
        self._place(3 if width >= _WIDE else 2 if width >= _NARROW else 1)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        cards = (self._timeline, self.next_card, self.todo)
        spots, shares = _PLACES[columns]
        for card, (row, column, rows) in zip(cards, spots, strict=True):
            self._grid.removeWidget(card)
            top = Qt.AlignmentFlag.AlignTop if card is not self._timeline else Qt.AlignmentFlag(0)
            self._grid.addWidget(card, row, column, rows, 1, top)
        for column in range(3):
            self._grid.setColumnStretch(column, shares[column])
        self._grid.setRowStretch(1, 1 if columns == 2 else 0)
