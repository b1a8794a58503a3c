"""A step of questions: one on the table, its answer, the marks, what to ask next, the catch."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.spin import frames
from salesdesk.sales.spin.jargon import JargonList
from salesdesk.sales.spin.suggest import Suggested
from salesdesk.sales.spin.talk import Talk
from salesdesk.sales.text import tidy
from salesdesk.ui.spin import keys
from salesdesk.ui.spin.answer_box import AnswerBox, Count
from salesdesk.ui.spin.captured_part import CapturedPart
from salesdesk.ui.spin.figure_row import FigureRow
from salesdesk.ui.spin.line_words import kind_tone
from salesdesk.ui.spin.mark_bar import MarkBar
from salesdesk.ui.spin.marking import mark_sentence
from salesdesk.ui.spin.question_flow import MOST, QuestionFlow
from salesdesk.ui.spin.question_head import QuestionHead
from salesdesk.ui.spin.question_line import QuestionLine
from salesdesk.ui.spin.session import Session
from salesdesk.ui.spin.step_page import StepPage
from salesdesk.ui.spin.step_words import KINDS, step_title
from salesdesk.ui.spin.suggested import SuggestedList
from salesdesk.ui.spin.wording_line import WordingLine


class QuestionStep(StepPage):
    """One for each of S, P, I and N (steps 2 to 5)."""

    def __init__(self, session: Session, step: int) -> None:
        super().__init__()
        self.session, self.step = session, step
        self.flow = QuestionFlow(session, KINDS[step], self)
        self._at = "answer"
        self._typed = {"question": False, "answer": False}
        self._jargon = JargonList(frames.jargon())
        self.head = QuestionHead(session, step)
        self.question = QuestionLine()
        self.wording = WordingLine(KINDS[step])
        self.answer = AnswerBox()
        self.marks = MarkBar()
        self.figure = FigureRow()
        self.suggested = SuggestedList()
        self.captured = CapturedPart(session, step, self.figure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(self.wording, 1)
        told.addWidget(Count(self.answer))
        column.addWidget(self.head)
        column.addWidget(self.question)
        column.addLayout(told)
        column.addWidget(self.answer, 3)
        column.addWidget(self.marks)
        column.addWidget(self.figure)
        column.addWidget(self.suggested)
        column.addWidget(self.captured, 2)
        self._connect()
        self._bind()
        self.retranslate()
        self.flow.open(self._unanswered())

    def _connect(self) -> None:
        self.flow.turned.connect(self._show_question)
        self.question.edited.connect(lambda: self._touch("question"))
        self.question.done.connect(self.answer.setFocus)
        self.question.left.connect(self.answer.setFocus)
        self.answer.edited.connect(lambda: self._touch("answer"))
        self.marks.marked.connect(self.mark)
        self.suggested.chosen.connect(self.choose)
        self.head.another.connect(self.another)
        self.head.skip.connect(self.skip)
        self.captured.edited.connect(self.changed)
        self.captured.left.connect(self.answer.setFocus)
        self.session.picked.connect(lambda _: self._picked())

    def _bind(self) -> None:
        for key, act in (
            (keys.NEXT, self.next),
            (keys.ANOTHER, self.another),
            (keys.SKIP, self.skip),
            (keys.BEFORE, partial(self.go, -1)),
            (keys.AFTER, partial(self.go, 1)),
            (keys.TO_QUESTION, self.question.setFocus),
            (keys.TO_CAPTURED, self.captured.list.setFocus),
        ):
            keys.bind(self, key, act)
        for number in range(MOST):
            keys.bind(self, f"Alt+{number + 1}", partial(self.suggested.choose, number))
        for marking in keys.MARKINGS:
            keys.bind(self, marking.key, partial(self.mark, marking.kind))

    def hasHeightForWidth(self) -> bool:
        """Return False: where it is low, answer and lists give way before the page scrolls."""
        return False

    # --- the page ----------------------------------------------------------------------------

    def title(self) -> str:
        """Return the step's name."""
        return step_title(self.step)

    def first_field(self) -> QWidget:
        """Return the answer, or the question as long as there is none."""
        return self.answer if self.flow.text() else self.question

    def field(self) -> str:
        """Return which question is on the table, and whether it or its answer has the keyboard."""
        asked = self.flow.asked
        if self.question.hasFocus() or self.answer.hasFocus():
            self._at = "question" if self.question.hasFocus() else "answer"
        return f"{self._at}:{asked.id if asked is not None else ''}"

    def restore(self, field: str) -> None:
        """Put that question on the table again and the keyboard where it was.

        ``next`` asks what comes next, ``line`` with its id shows a sentence that was captured.
        """
        place, _, number = field.partition(":")
        if place == "next":
            self.keep()
            self.flow.open(None)
        elif place == "line" and self.captured.list.choose(int(number)):
            self.captured.list.setFocus()
            return
        elif place != "line" and number.isdecimal():
            self.flow.open(int(number))
        target = self.question if place == "question" else self.first_field()
        target.setFocus()

    def show_talk(self, talk: Talk) -> None:
        """Show what changed; what is being typed stays."""
        self.flow.refresh(typing=any(self._typed.values()))
        for edit in (self.question, self.answer):
            edit.setReadOnly(talk.state != "open")
        asked = self.flow.asked
        if asked is not None:
            if not self._typed["question"] and self.question.text() != asked.text:
                self.question.show_text(asked.text)
                self._judge()
            if not self._typed["answer"] and tidy(self.answer.toPlainText()) != asked.answer:
                self.answer.show_text(asked.answer)
        self._show_around()
        self.captured.show_lines()
        self.answer.tint((line.text, kind_tone(line.kind)) for line in self.captured.lines())

    def keep(self) -> None:
        """Write question, answer and captured line as far as they were typed."""
        typed = self._typed
        if typed["question"] or typed["answer"]:
            text = self.question.text() if typed["question"] else None
            answer = self.answer.toPlainText() if typed["answer"] else None
            something = text or (answer or "").strip() or self.flow.asked is not None
            if not something or self.flow.keep(text, answer):
                typed.update(question=False, answer=False)
        self.captured.keep()

    # --- what one does -----------------------------------------------------------------------

    def mark(self, kind: str) -> None:
        """Mark the sentence at the caret."""
        if self.answer.composing or self.question.composing:
            return
        text = self.answer.sentence()
        if not text:
            self.session.desk.announce(
                translate("Interview", "Write down what they said first; then mark it.")
            )
            return
        self.keep()
        line = mark_sentence(self.session, kind, text, self.step)
        if line is None:
            return
        self.flow.unsay(line.kind, text)
        self.captured.list.choose(line.id)
        if line.kind in ("implication", "payoff"):
            self.captured.ask_figure(line)

    def choose(self, one: Suggested) -> None:
        """Ask a suggested question."""
        self.keep()
        self.flow.choose(one)
        self.answer.setFocus()

    def next(self) -> None:
        """Go on: this question was put, here is the next one."""
        if self.answer.composing or self.question.composing:
            return
        self.keep()
        if self.flow.asked is None and self.flow.text():
            self.flow.put("", "")
        self.flow.open(None)
        self.first_field().setFocus()

    def another(self) -> None:
        """Ask something else now, this one perhaps later."""
        self.keep()
        self.flow.another(self._answered())
        self.first_field().setFocus()

    def skip(self) -> None:
        """Leave this question out of the talk."""
        self.keep()
        self.flow.skip(self._answered())
        self.first_field().setFocus()

    def go(self, by: int) -> None:
        """Go to the question before or after."""
        self.keep()
        if self.flow.step(by):
            self.answer.setFocus()

    # --- inside ------------------------------------------------------------------------------

    def _answered(self) -> bool:
        return bool(self.answer.toPlainText().strip())

    def _unanswered(self) -> int | None:
        """Return the last question of this talk that waits for its answer."""
        asked = self.session.talk.asked(KINDS[self.step])
        return asked[-1].id if asked and not asked[-1].answer else None

    def _touch(self, what: str) -> None:
        self._typed[what] = True
        if what == "question":
            self._judge()
        self.changed.emit()

    def _judge(self) -> None:
        self.question.mark_spans(self.wording.judge(self.question.toPlainText(), self._jargon))

    def _show_question(self) -> None:
        """Show the question that is on the table now, with its answer."""
        self._typed.update(question=False, answer=False)
        asked = self.flow.asked
        self.question.show_text(self.flow.text())
        self.answer.show_text(asked.answer if asked is not None else "")
        self._judge()
        self._show_around()
        self.answer.tint((line.text, kind_tone(line.kind)) for line in self.captured.lines())

    def _show_around(self) -> None:
        self.head.show_place(*self.flow.place())
        self.head.show_problems()
        self.wording.show_purpose(self.session.purpose(self.flow.kind, self.flow.key()))
        self.suggested.show_rows(self.flow.suggestions())

    def _picked(self) -> None:
        """Ask on about the problem that is looked at now."""
        if self.isVisible() and not any(self._typed.values()):
            self.flow.refresh(typing=False)
            self._show_around()

    def retranslate(self) -> None:
        """Speak the current language."""
        for part in (
            self.head, self.question, self.wording, self.answer, self.marks, self.captured,
        ):  # fmt: skip
            part.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self.isVisible():
                self.show_talk(self.session.talk)
