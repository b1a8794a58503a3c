"""Which tab each wish of the desk leads to, and what is asked of it there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from salesdesk.sales.list_filter import ListFilter
from salesdesk.ui.desk import Desk
from salesdesk.ui.tab import (
    MakesClient,
    ShowsClient,
    ShowsDay,
    ShowsInterviews,
    ShowsList,
    ShowsVisit,
    Tab,
)

Show = Callable[[str], Tab]
"""Shows the tab of that key and returns it."""


class Routes(QObject):
    """Leads whoever wishes to see a client, a visit, a day or interviews there by *show*."""

    def __init__(self, desk: Desk, show: Show, parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        desk.client_wanted.connect(self._client)
        desk.new_client_wanted.connect(self._new_client)
        desk.list_wanted.connect(self._list)
        desk.visit_wanted.connect(self._visit)
        desk.visit_plan_wanted.connect(self._plan_visit)
        desk.visit_record_wanted.connect(self._record_visit)
        desk.day_wanted.connect(self._day)
        desk.interview_wanted.connect(self._interviews)
        desk.interview_start_wanted.connect(self._start_interview)
        desk.interview_open_wanted.connect(self._open_interview)

    def _client(self, client: int) -> None:
        if isinstance(tab := self._show("dossiers"), ShowsClient):
            tab.show_client(client)

    def _new_client(self, name: str) -> None:
        if isinstance(tab := self._show("dossiers"), MakesClient):
            tab.new_client(name)

    def _list(self, wanted: ListFilter) -> None:
        if isinstance(tab := self._show("dossiers"), ShowsList):
            tab.show_list(wanted)

    def _visit(self, visit: int) -> None:
        if isinstance(tab := self._show("plan"), ShowsVisit):
            tab.show_visit(visit)

    def _plan_visit(self, client: int) -> None:
        if isinstance(tab := self._show("plan"), ShowsVisit):
            tab.plan_visit(client)

    def _record_visit(self, visit: int) -> None:
        if isinstance(tab := self._show("plan"), ShowsVisit):
            tab.record_visit(visit)

    def _day(self, day: date) -> None:
        if isinstance(tab := self._show("plan"), ShowsDay):
            tab.show_day(day)

    def _interviews(self, client: int | None) -> None:
        if isinstance(tab := self._show("spin"), ShowsInterviews):
            tab.show_interviews(client)

    def _start_interview(self, client: int, visit: int | None) -> None:
        if isinstance(tab := self._show("spin"), ShowsInterviews):
            tab.start_interview(client, visit)

    def _open_interview(self, interview: int) -> None:
        if isinstance(tab := self._show("spin"), ShowsInterviews):
            tab.open_interview(interview)
