"""The small panel that asks what a move of a visit needs: who, when, why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from salesdesk.errors import Refused
from salesdesk.forms.visit_moves import MOVES
from salesdesk.i18n import sentence, translate
from salesdesk.sales import chain, visit_slots, visits
from salesdesk.sales.visit_lines import VisitLine
from salesdesk.ui.desk import Desk
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.visit.moves import move_word
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.text import Label


class MovePanel(Card):
    """``moved`` tells the id of the visit to show next; ``closed`` that nothing was done."""

    moved = Signal(int)
    closed = Signal()

    def __init__(self, move: str, line: VisitLine, desk: Desk) -> None:
        form = MOVES[move]
        super().__init__(lambda: translate("Form", form.title))
        self.move_key = move
        self.line, self.desk = line, desk
        self.form = FormEditor(form, desk.now)
        for frame in self.form.findChildren(QFrame):
            if frame.property("card") == "true":  # the panel itself is the card
                frame.setProperty("card", "")
                inside = frame.layout()
                assert inside is not None
                inside.setContentsMargins(0, 0, 0, 0)
        self.form.set_values(_first_answers(move, line, desk.now()))
        if move == "confirm":
            names = [seat.name for seat in chain.seats(line.client_id)]
            self.form.suggest("who", list(dict.fromkeys([*line.client_people, *names])))
        self.fault = Label("", tone="danger", wrap=True)
        self.fault.hide()
        self.save = Button(lambda: move_word(move), self.take, kind="primary")
        self.back = Button(lambda: translate("Visit", "Not now"), self.closed.emit)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.fault, 1)
        buttons.addStretch(0)
        buttons.addWidget(self.back)
        buttons.addWidget(self.save)
        self.add(self.form)
        self.body.addLayout(buttons)
        self.form.save_asked.connect(self.take)
        self.form.leave_asked.connect(self.closed)
        self.form.changed.connect(self.fault.hide)

    def take_focus(self) -> None:
        """Put the keyboard into the first question not answered yet."""
        values = self.form.values()
        fields = list(self.form.form.fields())
        first = next((one for one in fields if not one.answered(values.get(one.key))), fields[0])
        self.form.show_field(first.key)

    def take(self) -> None:
        """Do the move, or say what it lacks."""
        if not self.form.check():
            return
        act = _ACTS[self.move_key]
        try:
            shown = act(self.line.id, self.form.values(), self.desk.now())
        except Refused as refused:
            self.fault.say(sentence(refused))
            self.fault.show()
            return
        self.moved.emit(shown if shown is not None else self.line.id)


def _first_answers(move: str, line: VisitLine, now: datetime) -> dict[str, Any]:
    match move:
        case "confirm":
            who = line.client_people[0] if line.client_people else ""
            channel = line.channel if line.channel != "face" else "phone"
            return {"who": who, "when": now.isoformat(timespec="minutes"), "channel": channel}
        case "done":
            zone = now.tzinfo
            start = (line.started_at or line.starts_at).astimezone(zone)
            end = now if line.started_at else min(line.ends_at.astimezone(zone), now)
            if end <= start:
                end = now
            return {"started_at": _text(start), "ended_at": _text(end)}
        case "reschedule":
            day = max(line.starts_at.astimezone(now.tzinfo), now).date() + timedelta(days=1)
            start = visit_slots.next_free(day, now)
            length = line.ends_at - line.starts_at
            return {"starts_at": _text(start), "ends_at": _text(start + length)}
        case "no_show":
            waited = int((now - line.starts_at).total_seconds() // 60)
            return {"waited": waited if waited <= 120 else None}
    return {"by": "client"}


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")


def _confirm(visit: int, told: Mapping[str, Any], now: datetime) -> None:
    visits.confirm(visit, told["who"], visits.moment(told["when"]), told["channel"], now)


def _done(visit: int, told: Mapping[str, Any], now: datetime) -> None:
    started, ended = visits.moment(told["started_at"]), visits.moment(told["ended_at"])
    visits.set_done(visit, started, ended, now)


def _reschedule(visit: int, told: Mapping[str, Any], now: datetime) -> int:
    start, end = visits.moment(told["starts_at"]), visits.moment(told["ends_at"])
    return visits.reschedule(visit, start, end, told["reason"], now)


def _cancel(visit: int, told: Mapping[str, Any], now: datetime) -> None:
    visits.cancel(visit, told["by"], told["reason"], now)


def _no_show(visit: int, told: Mapping[str, Any], now: datetime) -> None:
    visits.no_show(visit, told["waited"], told["action"], now)


_ACTS: dict[str, Callable[[int, Mapping[str, Any], datetime], int | None]] = {
    "confirm": _confirm,
    "done": _done,
    "reschedule": _reschedule,
    "cancel": _cancel,
    "no_show": _no_show,
}
