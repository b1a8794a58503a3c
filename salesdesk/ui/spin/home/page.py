"""The home of the interview tab: start, go on, look back, and what is known by now."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales import clients, visit_lines
from salesdesk.sales.spin import compare, interviews
from salesdesk.sales.spin.interviews import InterviewRow
from salesdesk.sales.spin.saved import saved_at
from salesdesk.ui.desk import Desk
from salesdesk.ui.spin.home.known_part import KnownPart
from salesdesk.ui.spin.home.lesson_list import LessonList
from salesdesk.ui.spin.home.rows import draft_row, finished_row, visit_row
from salesdesk.ui.visit.client_picker import ClientPicker
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import EmptyState
from salesdesk.ui.widgets.figures import row_of
from salesdesk.ui.widgets.page import Page
from salesdesk.ui.widgets.row_list import RowList

_AHEAD = timedelta(days=7)
_FIRST = 6


class HomePage(Page):
    """``start_wanted`` tells (client, visit or None), ``opened`` an interview."""

    start_wanted = Signal(int, object)
    opened = Signal(int)
    compare_wanted = Signal()
    everybody_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        self.all = Button(
            self._all_text, lambda: self.everybody_wanted.emit(), kind="quiet", icon="x"
        )
        self.comparing = Button(
            lambda: translate("Interview", "Compare talks"), lambda: self.compare_wanted.emit(),
            icon="list",
        )  # fmt: skip
        self.new = Button(
            lambda: translate("Spin", "New interview"), self.ask_client, kind="primary",
            icon="plus", hint=lambda: translate("Spin", "New interview (Ctrl+N)"),
        )  # fmt: skip
        super().__init__(
            lambda: translate("Tabs", "SPIN interviews"), self.all, self.comparing, self.new
        )
        self.desk = desk
        self._client: int | None = None
        self._name = ""
        self.picker = ClientPicker(desk)
        self.picker.picked.connect(lambda client: self.start_wanted.emit(client, None))
        self.picker.hide()
        self.drafts = RowList(
            lambda: translate("Spin", "Open interviews"),
            lambda: translate(
                "Interview", "None is open. Ctrl+N begins one; several may be open at once."
            ),
        )
        self.visits = RowList(
            lambda: translate("Interview", "Prepare for a visit"),
            lambda: translate("Interview", "No visit of the next seven days waits for a plan."),
        )
        self.finished = RowList(
            lambda: translate("Interview", "Finished interviews"),
            lambda: translate("Interview", "None is finished yet."),
        )
        self.lessons = LessonList(desk)
        self.lessons.opened.connect(self.opened)
        self.known = KnownPart(desk)
        left, right = _column(self.drafts, self.visits), _column(self.finished, self.lessons)
        self.talks = row_of(left, right)
        self.nothing = EmptyState(
            "message",
            lambda: translate("Spin", "Nothing has been asked yet"),
            lambda: translate(
                "Interview",
                "Begin an interview with a client: it prepares the questions, shows what is "
                "still missing while you talk, and turns the answers into needs and the next step.",
            ),
            lambda: translate("Spin", "New interview"),
            self.ask_client,
        )
        self.add(self.picker, self.talks, self.known, self.nothing)
        self.body.addStretch(1)

    def ask_client(self) -> None:
        """Ask with whom the new interview is; the one that is shown is meant at once."""
        if self._client is not None:
            self.start_wanted.emit(self._client, None)
            return
        self.picker.show()
        self.picker.box.clear()  # who was looked for before is not meant
        self.picker.search("")
        self.verticalScrollBar().setValue(0)
        self.picker.box.setFocus()

    def put_away(self, one: InterviewRow) -> None:
        """Put a talk away, which can be undone; what it gave the dossier stays."""
        self.desk.attempt(
            lambda: interviews.archive(one.id, self.desk.now()),
            translate("Interview", "The talk with {client} is put away", client=one.client_short),
        )

    def show_client(self, client: int | None) -> None:
        """Show the talks with a client, with all without one."""
        now = self.desk.now()
        self._client = client
        self._name = clients.get(client).name if client is not None else ""
        self.all.setVisible(client is not None)
        self.all.say(self._all_text)
        rows = interviews.listing(client)
        drafts = [one for one in rows if one.state == "open"]
        done = [one for one in rows if one.state == "finished"]
        judged = {one.interview_id: one for one in compare.judged(client)}
        saved = saved_at(one.id for one in drafts)
        self.drafts.show_rows(
            [
                partial(
                    draft_row, one, saved.get(one.id), now, partial(self.opened.emit, one.id),
                    partial(self.put_away, one),
                )
                for one in drafts
            ]
        )  # fmt: skip
        self.finished.show_rows(
            [
                partial(
                    finished_row, one, judged.get(one.id), now, partial(self.opened.emit, one.id),
                    partial(self.put_away, one),
                )
                for one in done
            ],
            _FIRST,
        )  # fmt: skip
        taken = {one.visit_id for one in rows}
        waiting = [one for one in visit_lines.waiting(now) if one.id not in taken]
        coming = [
            one for one in visit_lines.between(now, now + _AHEAD)
            if one.state in visit_lines.OPEN and one.id not in taken and one not in waiting
        ]  # fmt: skip
        visits = [one for one in (*waiting, *coming) if client in (None, one.client_id)]
        self.visits.show_rows(
            [
                partial(visit_row, one, now, partial(self.start_wanted.emit, one.client_id, one.id))
                for one in visits
            ],
            _FIRST,
        )
        self.lessons.show_client(client)
        self.lessons.setVisible(bool(done))
        anything = self.known.show_client(client)
        self.known.setVisible(anything)
        begun = bool(rows or visits)
        self.talks.setVisible(begun or anything)
        self.nothing.setVisible(not begun and not anything)
        self.comparing.setVisible(bool(judged))
        self.say(
            lambda: (
                translate("Interview", "With {client}", client=self._name)
                if client is not None
                else translate(
                    "Spin",
                    "Explicit needs decide; turn each implied one into the client's own words.",
                )
            )
        )

    def _all_text(self) -> str:
        return translate("Interview", "All clients")


def _column(*widgets: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return made
