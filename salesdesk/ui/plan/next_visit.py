"""The next visit on one card: who, when, where, what for, and what to take along."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.forms.choices import KIT
from salesdesk.i18n import translate
from salesdesk.sales.visit_choices import moves_allowed
from salesdesk.sales.visit_lines import VisitLine
from salesdesk.ui.visit.facts import Fact, Numbered, subtitle
from salesdesk.ui.visit.moves import move_icon, move_word
from salesdesk.ui.visit.words import channel_word, duration, stamp, state_tone, state_word, when
from salesdesk.ui.widgets.avatar import Avatar
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.card import Card, EmptyState
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.text import ElidedLabel


class NextVisitCard(Card):
    """``asked`` tells (move, visit id): brief, print, client, open, or a move of the visit."""

    asked = Signal(str, int)
    packed = Signal(int, object)
    plan_wanted = Signal()

    def __init__(self) -> None:
        self.state = Chip("")
        super().__init__(lambda: translate("Plan", "Next visit"), self.state)
        self.line: VisitLine | None = None
        self.avatar = Avatar("", 40)
        self.client = ElidedLabel("", "title")
        self.when = ElidedLabel("", "caption")
        self.open = IconButton(
            "chevron-right", lambda: translate("Plan", "Open the visit"), lambda: self._ask("open")
        )
        self.place = Fact("map-pin", lambda: translate("Plan", "Where"))
        self.people = Fact("users", lambda: translate("Plan", "Who"))
        self.leave = Fact("route", lambda: translate("Plan", "Leave by"))
        self.objective = Fact("target", lambda: translate("Plan", "Objective"))
        self.questions_head = subtitle(lambda: translate("Plan", "Opening questions"))
        self.questions = Numbered()
        self.kit_head = subtitle(lambda: translate("Plan", "Bring along"))
        self.kit = QWidget()
        self._kit_flow = FlowLayout(self.kit, 12)
        self.ticks: dict[str, QCheckBox] = {}
        self.buttons = QWidget()
        self._button_flow = FlowLayout(self.buttons)
        self.empty = EmptyState(
            "calendar",
            lambda: translate("Plan", "No visit ahead"),
            lambda: translate("Plan", "Plan one: it appears here with its brief."),
            lambda: translate("Plan", "Plan a visit"),
            self.plan_wanted.emit,
            action_icon="plus",
        )
        self._assemble()

    def _assemble(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.client)
        words.addWidget(self.when)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.avatar)
        head.addLayout(words, 1)
        head.addWidget(self.open)
        self.inside = QWidget()
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for fact in (self.objective, self.place, self.people, self.leave):
            column.addWidget(fact)
        for widget in (self.questions_head, self.questions, self.kit_head, self.kit):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addWidget(self.buttons)
        self.add(self.inside, self.empty)

    def show_visit(self, line: VisitLine | None, now: datetime) -> None:
        """Show *line* as the next visit, or say that there is none."""
        self.line = line
        self.inside.setVisible(line is not None)
        self.empty.setVisible(line is None)
        self.state.setVisible(line is not None)
        if line is None:
            return
        state = line.shown_state(now)
        self.state.say(state_word(state), state_tone(state))
        self.avatar.set_name(line.client)
        self.client.say(line.client)
        self.objective.tell(line.objective)
        self.place.tell(" · ".join(p for p in (channel_word(line.channel), line.place) if p))
        self.people.tell(translate("Plan", ", ").join(line.client_people))
        leave = line.plan.get("leave_by")
        self.leave.tell(
            translate(
                "Plan", "Leave by {time}", time=stamp(datetime.fromisoformat(str(leave)), now)
            )
            if leave
            else ""
        )
        questions = [str(one) for one in line.plan.get("opening_questions") or ()]
        self.questions_head.setVisible(bool(questions))
        self.questions.tell(questions)
        self._show_kit(line)
        self._show_buttons(line, now)
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Tell how long it is until then."""
        if self.line is None:
            return
        told = when(self.line.starts_at, self.line.ends_at, now)
        if self.line.starts_at > now:
            ahead = duration(self.line.starts_at - now)
            told = f"{told} · {translate('Plan', 'in {time}', time=ahead)}"
        self.when.say(told)

    def _show_kit(self, line: VisitLine) -> None:
        wanted = list(line.plan.get("kit") or ())
        packed = line.plan.get("packed") or ()
        focused = next((key for key, box in self.ticks.items() if box.hasFocus()), "")
        self._kit_flow.clear()
        self.ticks = {}
        for choice in KIT:
            if choice.key in wanted:
                box = QCheckBox(translate("Form", choice.label))
                box.setChecked(choice.key in packed)
                box.clicked.connect(self._tell_packed)
                self.ticks[choice.key] = box
                self._kit_flow.addWidget(box)
        for widget in (self.kit_head, self.kit):
            widget.setVisible(bool(self.ticks))
        if focused in self.ticks:
            self.ticks[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_packed(self) -> None:
        if self.line is not None:
            packed = [key for key, box in self.ticks.items() if box.isChecked()]
            self.packed.emit(self.line.id, packed)

    def _show_buttons(self, line: VisitLine, now: datetime) -> None:
        self._button_flow.clear()
        allowed = moves_allowed(line, now)
        keys = [key for key in ("done", "start", "confirm") if key in allowed]
        if "start" in keys and "done" in keys:
            keys.remove("done")
        for number, key in enumerate(keys):
            self._button(move_word(key), key, move_icon(key), primary=number == 0)
        self._button(translate("Plan", "Brief"), "brief", "file", primary=not keys)
        self._button(translate("Plan", "Print"), "print", "printer")

    def _button(self, text: str, key: str, sign: str, *, primary: bool = False) -> None:
        button = Button(text, kind="primary" if primary else "plain", icon=sign)
        button.setObjectName(key)
        button.clicked.connect(lambda: self._ask(key))
        self._button_flow.addWidget(button)
        button.show()

    def _ask(self, key: str) -> None:
        if self.line is not None:
            self.asked.emit(key, self.line.id)
