"""What is to be done for this client: visits to record, the next visit, open tasks."""

from __future__ import annotations

from itertools import chain

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout

from salesdesk.i18n import translate
from salesdesk.sales import plan, visit_lines
from salesdesk.sales.dossier import Dossier
from salesdesk.sales.plan import PlanLine
from salesdesk.sales.visit_lines import VisitLine
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import DossierCard
from salesdesk.ui.dossier.words import due, due_tone, moment
from salesdesk.ui.visit.words import state_tone, state_word
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import ElidedLabel, Label

_COMING = 2
_WAITING, _TASKS = 4, 8
"""Shown before the rest is asked for: a client's dossier must not grow by what was left undone."""


class ToDoCard(DossierCard):
    """Tasks are ticked off here; a new one is typed into the line below."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Dossier", "To do"))
        self.boxes: dict[int, QCheckBox] = {}
        self.line = QLineEdit()
        self.line.setMaxLength(200)
        self.line.returnPressed.connect(self._add)
        self.body.addWidget(self.line)
        self._client = 0
        self._whole = False

    def facts(self, dossier: Dossier) -> object:
        """Return the open tasks and the visits ahead or waiting."""
        now = self.desk.now()
        return (
            dossier.to_do,
            [(v.id, v.state, v.starts_at, v.objective) for v in chain(*self._visits(dossier.id))],
            self._whole and self._client == dossier.id,
            f"{now:%H}",  # an hour is precise enough for what a record's clock says here
        )

    def fill(self, dossier: Dossier) -> None:
        """Show visits, then tasks."""
        if self._client != dossier.id:
            self._client, self._whole = dossier.id, False
        self.boxes = {}
        told = translate("Dossier", "Something to do today, then Enter")
        self.line.setPlaceholderText(told)
        self.line.setAccessibleName(translate("Dossier", "New task for today"))
        waiting, coming = self._visits(dossier.id)
        tasks = dossier.to_do
        left = 0 if self._whole else len(waiting[_WAITING:]) + len(tasks[_TASKS:])
        for visit in (*(waiting[:_WAITING] if left else waiting), *coming):
            self._visit(visit)
        for task in tasks[:_TASKS] if left else tasks:
            self._task(task)
        if left:
            text = translate("RowList", "{count} more", count=left)
            self.inside.addWidget(
                Button(text, lambda: self._show_all(dossier), kind="quiet"),
                alignment=Qt.AlignmentFlag.AlignLeft,
            )
        if not waiting and not coming and not tasks:
            self.say_nothing(
                translate("Dossier", "Nothing is planned. What is the next step with them?")
            )

    def _visits(self, client_id: int) -> tuple[list[VisitLine], list[VisitLine]]:
        now = self.desk.now()
        return (
            visit_lines.waiting_of(client_id, now),
            visit_lines.coming_of(client_id, now)[:_COMING],
        )

    def _visit(self, visit: VisitLine) -> None:
        now = self.desk.now()
        state = visit.shown_state(now)
        begun = visit.state in visit_lines.OPEN and visit.starts_at <= now
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(visit.objective, "strong"))
        words.addWidget(Label(moment(visit.starts_at, now), "caption"))
        row.addLayout(words, 1)
        if begun or visit.state == "done":
            text, kind = translate("Dossier", "Record"), "primary"
            row.addWidget(Button(text, lambda: self.desk.record_visit(visit.id), kind=kind))
        else:
            row.addWidget(Chip(state_word(state), state_tone(state)))
            text = translate("Dossier", "Open")
            row.addWidget(Button(text, lambda: self.desk.show_visit(visit.id), kind="quiet"))
        self.inside.addLayout(row)

    def _task(self, task: PlanLine) -> None:
        today = self.desk.today()
        row = QHBoxLayout()
        row.setSpacing(8)
        box = QCheckBox()
        box.setAccessibleName(translate("Dossier", "Done: {title}", title=task.title))
        box.clicked.connect(
            lambda on: self.desk.attempt(
                lambda: plan.set_done(task.id, self.desk.now(), done=bool(on))
            )
        )
        self.boxes[task.id] = box
        title = ElidedLabel(task.title)
        title.setBuddy(box)
        row.addWidget(box)
        row.addWidget(title, 1)
        row.addWidget(Label(due(task.due_on, today), "caption", tone=due_tone(task.due_on, today)))
        self.inside.addLayout(row)

    def _show_all(self, dossier: Dossier) -> None:
        self._whole = True
        self.show_dossier(dossier)

    def _add(self) -> None:
        title = self.line.text().strip()
        if title and self.desk.attempt(
            lambda: plan.add(title, self.desk.today(), client_id=self._client)
        ):
            self.line.clear()
