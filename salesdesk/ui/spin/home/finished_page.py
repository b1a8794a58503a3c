"""A finished talk, to be read: what came of it, how well it was led, where everything went."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from salesdesk.forms.choices import OUTCOME
from salesdesk.i18n import translate
from salesdesk.sales import my_side
from salesdesk.sales.contact_made import MovedOn
from salesdesk.sales.spin import bank, finish, interviews, limits, prepare, rules
from salesdesk.sales.spin.quality import quality
from salesdesk.sales.spin.talk import QUESTION_KINDS, Talk
from salesdesk.ui.desk import Desk
from salesdesk.ui.say import choice_word, day_text
from salesdesk.ui.spin.home.finished_rows import (
    goal_word,
    move_row,
    moved_text,
    need_row,
    said_row,
    version_row,
    versions_of,
)
from salesdesk.ui.spin.home.rows import LESSON_WORDS, OUTCOME_TONES
from salesdesk.ui.spin.pages.quality_card import QualityCard
from salesdesk.ui.spin.pages.rules_part import RulesPart
from salesdesk.ui.spin.paper import FOUND, sheet_name, show_sheet
from salesdesk.ui.visit.facts import Told, clear
from salesdesk.ui.visit.words import stamp
from salesdesk.ui.widgets.banner import Banner
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.figures import row_of
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.page import Page
from salesdesk.ui.widgets.row import Row
from salesdesk.ui.widgets.row_list import RowList

_FIRST = 12


class FinishedPage(Page):
    """``left`` goes back; ``amended`` tells that it is open again."""

    left = Signal()
    amended = Signal(int)

    def __init__(self, desk: Desk, interview: int) -> None:
        self.back = Button(
            lambda: translate("Interview", "Back to the interviews"), lambda: self.left.emit(),
            icon="arrow-left",
        )  # fmt: skip
        self.amend_button = Button(
            lambda: translate("Interview", "Amend …"), self.ask_reason, icon="edit"
        )
        super().__init__(self._title, self.amend_button, self.back)
        self.desk, self.interview = desk, interview
        self.talk: Talk = interviews.talk(interview)
        self.title.say(self._title)
        self.banner = Banner()
        self.reason_card = Card(
            lambda: translate("Interview", "Why is it amended? The reason is kept.")
        )
        self.reason = QLineEdit()
        self.reason.setMaxLength(500)
        self.reason.returnPressed.connect(self.amend)
        self.reason_card.add_row(
            self.reason,
            Button(lambda: translate("Interview", "Open it again"), self.amend, kind="primary"),
            Button(lambda: translate("Interview", "Cancel"), self.reason_card.hide, kind="quiet"),
            stretch=0,
        )
        self.reason_card.hide()
        self.tools = QWidget()
        self._flow = FlowLayout(self.tools)
        self.came = Card(lambda: translate("Interview", "What came of it"))
        self._came = QVBoxLayout()
        self._came.setSpacing(10)
        self.came.body.addLayout(self._came)
        self.came.body.addStretch(1)
        self.quality = QualityCard()
        self.rules = RulesPart()
        self.coach = Card()
        self.coach.add(self.rules)
        self.needs = RowList(
            lambda: translate("Interview", "What they need"),
            lambda: translate("Interview", "No problem was marked."),
        )
        self.before = RowList(
            lambda: translate("Interview", "How these needs stood before"), lambda: ""
        )
        self.asked = RowList(
            lambda: translate("Interview", "Questions and answers"),
            lambda: translate("Interview", "No question was put."),
        )
        self.said = RowList(
            lambda: translate("Interview", "What else was said"),
            lambda: translate("Interview", "Nothing else was marked."),
        )
        self.moves = RowList(
            lambda: translate("Interview", "History"),
            lambda: translate("Interview", "Not finished yet."),
        )
        self.add(self.banner, self.reason_card, self.tools)
        self.add(
            row_of(
                _column(self.came, self.needs, self.before, self.asked),
                _column(self.quality, self.coach, self.said, self.moves),
            )
        )
        self.body.addStretch(1)
        self.sync()

    def sync(self) -> None:
        """Read the talk again and show it."""
        self.talk = talk = interviews.talk(self.interview)
        self.title.say(self._title)
        now = self.desk.now()
        at = (talk.started_at or talk.ended_at or talk.made_at).astimezone(now.tzinfo)
        self.say(
            lambda: " · ".join(
                part
                for part in (day_text(at.date()), str(talk.answers.get("objective") or ""))
                if part
            )
        )
        self._show_tools(talk)
        self._show_came(talk, now)
        held = limits.read()
        self.quality.show_quality(quality(talk, held))
        known = prepare.known(talk, now)
        bank_of = bank.questions("S", talk.pack, talk.language)
        found = rules.hints(talk, known, held, {one.key: one.fields for one in bank_of})
        self.rules.show_hints([hint for hint in found if hint.rule != "R11"])
        self.needs.show_rows([partial(need_row, line) for line in talk.problems()], _FIRST)
        earlier = versions_of(talk)
        self.before.show_rows([partial(version_row, one) for one in earlier], _FIRST)
        self.before.setVisible(bool(earlier))
        asked = sorted(talk.questions, key=lambda one: one.position)
        self.asked.show_rows(
            [
                partial(
                    Row, one.text, " ".join(one.answer.split()), chip=one.kind,
                    tone=one.kind.lower() if one.kind in QUESTION_KINDS else "neutral",
                )
                for one in asked
            ],
            _FIRST,
        )  # fmt: skip
        self.said.show_rows(
            [partial(said_row, one) for one in talk.lines if one.kind != "problem"], _FIRST
        )
        moves = finish.moves(self.interview)
        self.moves.show_rows([partial(move_row, to, when, why, now) for _, to, when, why in moves])
        self.reason.setAccessibleName(translate("Interview", "Reason"))

    def tell_finished(self, moved: Sequence[MovedOn]) -> None:
        """Say where everything went, right after it was finished; *moved* by what it proved."""
        talk = self.talk
        found, objections = len(talk.problems()), len(talk.of("objection"))
        self.banner.show_text(
            lambda: translate(
                "Interview",
                "Finished. In the dossier now: needs {needs}, objections {objections}. {rest}",
                needs=found, objections=objections, rest=self._rest(moved),
            ),
            "success",
        )  # fmt: skip

    def _rest(self, moved: Sequence[MovedOn]) -> str:
        talk, told = self.talk, [moved_text(deal) for deal in moved]
        if day := self._next_day():
            told.append(translate("Interview", "Our next step is on the plan of {day}.",
                                  day=day_text(day)))  # fmt: skip
        if talk.visit_id is not None:
            told.append(translate("Interview", "The visit's record is filled in as far as known."))
        return " ".join(told)

    # --- acts --------------------------------------------------------------------------------

    def ask_reason(self) -> None:
        """Ask why the talk is amended."""
        self.reason_card.show()
        self.reason.setFocus()
        self.ensureWidgetVisible(self.reason_card)

    def amend(self) -> None:
        """Open the talk again, with the reason."""
        text = self.reason.text()
        if self.desk.attempt(lambda: finish.amend(self.interview, text, self.desk.now())):
            self.amended.emit(self.interview)
        else:
            self.reason.setFocus()

    def print_here(self) -> None:
        """Show the needs record."""
        show_sheet(self.desk, "needs_record", self.interview, self.talk.client)

    def take_focus(self) -> None:
        """Put the keyboard on the first of what can be done now."""
        button = self.tools.findChild(Button)
        (button or self.back).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, or closes the question for a reason."""
        if event.key() == Qt.Key.Key_Escape:
            if self.reason_card.isVisible():
                self.reason_card.hide()
                self.amend_button.setFocus()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- what is shown -----------------------------------------------------------------------

    def _title(self) -> str:
        talk = getattr(self, "talk", None)
        return talk.client if talk is not None else ""

    def _next_day(self) -> date | None:
        at = self.talk.answers.get("next_at")
        return datetime.fromisoformat(str(at)).date() if at else None

    def _show_tools(self, talk: Talk) -> None:
        self._flow.clear()
        for form in FOUND:
            act = partial(show_sheet, self.desk, form, talk.id, talk.client)
            self._tool(sheet_name(form), "printer", act)
        if talk.visit_id is not None:
            self._tool(
                translate("Interview", "Open the visit's record"), "edit",
                partial(self.desk.record_visit, talk.visit_id),
            )  # fmt: skip
        self._tool(
            translate("Interview", "Open the dossier"), "building",
            partial(self.desk.show_client, talk.client_id),
        )  # fmt: skip
        if day := self._next_day():
            self._tool(
                translate("Interview", "Plan of {day}", day=day_text(day)), "calendar",
                partial(self.desk.show_day, day),
            )  # fmt: skip

    def _tool(self, text: str, sign: str, act: partial[None]) -> None:
        button = Button(text, act, icon=sign)
        self._flow.addWidget(button)
        button.show()

    def _show_came(self, talk: Talk, now: datetime) -> None:
        clear(self._came)
        told = talk.answers
        chips = QHBoxLayout()
        chips.setSpacing(8)
        tone = OUTCOME_TONES.get(talk.outcome, "neutral")
        chips.addWidget(Chip(choice_word(OUTCOME, talk.outcome) or "—", tone))
        if goal := goal_word(told.get("goal_reached")):
            chips.addWidget(Chip(goal, "success" if told.get("goal_reached") else "neutral"))
        chips.addStretch(1)
        self._came.addLayout(chips)
        by = told.get("customer_by")
        parts = (told.get("customer_action"), told.get("customer_who"),
                 day_text(date.fromisoformat(str(by))) if by else "")  # fmt: skip
        theirs = " · ".join(str(part) for part in parts if part)
        self._came.addWidget(Told(translate("Visit", "The customer will"), theirs))
        at = told.get("next_at")
        owner = told.get("next_owner") or my_side.details().get("person")
        parts = (told.get("next_step"), owner if told.get("next_step") else "",
                 stamp(datetime.fromisoformat(str(at)), now) if at else "")  # fmt: skip
        ours = " · ".join(str(part) for part in parts if part)
        self._came.addWidget(Told(translate("Visit", "Our next step"), ours))
        self._came.addWidget(
            Told(translate("Interview", "Said back to them"), str(told.get("summary") or ""))
        )
        for key in LESSON_WORDS:
            text = str(told.get(key) or "")
            self._came.addWidget(Told(translate("Interview", LESSON_WORDS[key]), text))


def _column(*widgets: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return made
