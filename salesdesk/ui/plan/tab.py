"""The daily plan tab: the day, and the visit that is planned, moved on or recorded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget

from salesdesk.errors import Refused
from salesdesk.i18n import translate
from salesdesk.sales import topics, visit_lines
from salesdesk.sales.visit_choices import moves_allowed
from salesdesk.ui.desk import Desk
from salesdesk.ui.plan.day_page import DayPage
from salesdesk.ui.tab import Command, Tab
from salesdesk.ui.visit.page import VisitPage
from salesdesk.ui.visit.paper import briefs_of_day

_TICK_MS = 20_000


class PlanTab(Tab):
    """Shows a day, and over it one visit page at a time."""

    icon = "calendar"
    watches = topics.DAY

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._scrolled = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def title(self) -> str:
        """Return the tab's name."""
        return translate("Tabs", "Daily plan")

    def build(self) -> None:
        """Make the day's page; visit pages are made when asked for."""
        self.stack = QStackedWidget()
        self.page.addWidget(self.stack)
        self.day_page = DayPage(self.desk)
        self.stack.addWidget(self.day_page)
        self.day_page.visit_wanted.connect(self._visit)
        self.day_page.plan_wanted.connect(lambda start: self._plan(start=start))

    @property
    def visit_page(self) -> VisitPage | None:
        """Return the visit page that is shown, None while the day is."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, VisitPage) else None

    def sync(self) -> None:
        """Ask again for what is shown."""
        if (page := self.visit_page) is None:
            self.day_page.sync()
            return
        try:
            page.sync()
        except Refused:  # the visit was taken back
            self._leave()

    def editing(self) -> bool:
        """Tell whether a form is open."""
        return self._built and (page := self.visit_page) is not None and page.editing()

    def tick(self) -> None:
        """Let the clocks run on."""
        if not self._built:
            return
        if (page := self.visit_page) is not None:
            page.tick()
        else:
            self.day_page.tick()

    def showEvent(self, event: QShowEvent) -> None:
        """Run the clocks while they are seen."""
        super().showEvent(event)
        self.tick()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop them."""
        super().hideEvent(event)
        self._timer.stop()

    # --- what others ask for ----------------------------------------------------------------

    def show_day(self, day: date) -> None:
        """Open a day's plan."""
        self.ensure_built()
        self._close()
        self.day_page.show_day(day)
        self.day_page.verticalScrollBar().setValue(0)

    def show_visit(self, visit: int) -> None:
        """Open a visit."""
        self._visit(visit, "")

    def record_visit(self, visit: int) -> None:
        """Open the record of a visit."""
        self._visit(visit, "record")

    def plan_visit(self, client: int) -> None:
        """Open the page that plans a visit to the client."""
        self._plan(client=client)

    def commands(self) -> list[Command]:
        """Return what the box that finds anything may do here."""
        self.ensure_built()
        day = self.day_page
        return [
            Command(translate("Plan", "Plan a visit"), self.new_here, "Ctrl+N", "plus"),
            Command(translate("Plan", "Record the visit that waits longest"), day.record_first,
                    "Ctrl+R", "edit"),
            Command(translate("Plan", "Print the briefs of tomorrow"), day.print_tomorrow, "",
                    "printer"),
            Command(translate("Plan", "Print the briefs of this day"),
                    lambda: briefs_of_day(self.desk, day.shown), "", "printer"),
            Command(translate("Plan", "Go to today"), lambda: self.show_day(self.desk.today()),
                    "Alt+Home", "calendar"),
        ]  # fmt: skip

    def new_here(self) -> None:
        """Plan a visit on the day that is shown."""
        self._plan()

    def print_here(self) -> None:
        """Show the paper of what is shown: a record, or the brief of the chosen or next visit."""
        self.ensure_built()
        if (page := self.visit_page) is not None:
            page.print_here()
        else:
            self.day_page.print_shown()

    def focus_search(self) -> None:
        """Put the caret where a to-do is added."""
        if self.visit_page is None:
            self.day_page.todo.add_line.setFocus()

    # --- the pages --------------------------------------------------------------------------

    def _visit(self, visit: int, move: str) -> None:
        self.ensure_built()
        try:
            line = visit_lines.get(visit)
        except Refused as refused:
            self.desk.refuse(refused)
            return
        allowed = moves_allowed(line, self.desk.now())
        if move in ("record", "amend") and not {"record", "amend", "done"} & set(allowed):
            self.desk.announce(translate("Plan", "This visit does not allow that now."))
            self._detail(visit)
        elif move in ("record", "amend"):
            self._record(visit)
        elif move == "edit":
            self._plan(visit=visit)
        else:
            self._detail(visit, move)

    def _detail(self, visit: int, move: str = "", told: str = "") -> None:
        from salesdesk.ui.visit.detail import VisitDetail  # the editor's rooms take 25 ms to load

        page = VisitDetail(self.desk, visit)
        page.move_wanted.connect(self._visit)
        page.open_wanted.connect(self._detail)
        self._open(page, self._leave)
        if move:
            page.ask(move)
        if told:
            page.tell_saved(told)

    def _record(self, visit: int) -> None:
        back = self._way_back(visit)
        from salesdesk.ui.visit.record import VisitRecordPage

        page = VisitRecordPage(self.desk, visit)
        page.saved.connect(lambda: self._detail(visit, told="recorded"))
        self._open(page, back)

    def _plan(
        self,
        client: int | None = None,
        start: datetime | None = None,
        visit: int | None = None,
    ) -> None:
        self.ensure_built()
        back = self._way_back(visit) if visit is not None else self._leave
        day = self.day_page.shown
        from salesdesk.ui.visit.planning import VisitPlanning

        page = VisitPlanning(self.desk, client=client, start=start, visit=visit, day=day)
        page.saved.connect(lambda made: self._detail(made, told="planned"))
        self._open(page, back)

    def _way_back(self, visit: int) -> Callable[[], object]:
        from salesdesk.ui.visit.detail import VisitDetail

        if isinstance(self.visit_page, VisitDetail):
            return lambda: self._detail(visit)
        return self._leave

    def _open(self, page: VisitPage, back: Callable[[], object]) -> None:
        if self.visit_page is None:
            self._scrolled = self.day_page.verticalScrollBar().value()
        self._close()
        page.left.connect(back)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        page.take_focus()

    def _close(self) -> None:
        if (page := self.visit_page) is not None:
            self.stack.setCurrentWidget(self.day_page)
            self.stack.removeWidget(page)
            page.deleteLater()

    def _leave(self) -> None:
        self._close()
        self.day_page.sync()
        self.day_page.agenda.setFocus()
        # Qt scrolls to whatever takes the keyboard from the page that goes
        self.day_page.verticalScrollBar().setValue(self._scrolled)
