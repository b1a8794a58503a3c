"""Objections met: each with its frame of listen, acknowledge, explore, respond and check."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from salesdesk.forms.choices import OBJECTION
from salesdesk.forms.interview_need import INTERVIEW_OBJECTION
from salesdesk.i18n import translate
from salesdesk.sales.spin import capture, frames
from salesdesk.sales.spin.frames import ObjectionFrame
from salesdesk.sales.spin.talk import Line, Talk
from salesdesk.ui.say import choice_word
from salesdesk.ui.spin.pages.line_form import LineForm
from salesdesk.ui.spin.pages.line_list import LineList
from salesdesk.ui.spin.session import Session
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.text import Label

Said = Callable[[], str]


def objection_chips(line: Line) -> list[tuple[str, str]]:
    """Return what stands beside an objection: its category, and whether it is solved."""
    category = str(line.details.get("category") or "")
    chips = [(choice_word(OBJECTION, category) or category, "neutral")] if category else []
    solved = bool(line.details.get("solved"))
    word = translate("Interview", "Solved") if solved else translate("Interview", "Not solved")
    return [*chips, (word, "success" if solved else "warn")]


class FrameCard(Card):
    """How an objection of one category is met, in five lines to be read at a glance."""

    def __init__(self) -> None:
        super().__init__(kind="sunken", padding=12, spacing=8)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._texts: list[Label] = []
        names: tuple[Said, ...] = (
            lambda: translate("Interview", "Listen"),
            lambda: translate("Interview", "Acknowledge"),
            lambda: translate("Interview", "Explore"),
            lambda: translate("Interview", "Respond"),
            lambda: translate("Interview", "Check with them"),
        )
        for row, name in enumerate(names):
            text = Label("", wrap=True)
            self._texts.append(text)
            self._grid.addWidget(Label(name, "caption"), row, 0)
            self._grid.addWidget(text, row, 1)
        self.body.addLayout(self._grid)
        self.hide()

    def show_frame(self, frame: ObjectionFrame | None) -> None:
        """Show a frame; None hides the card."""
        self.setVisible(frame is not None)
        if frame is not None:
            steps = (frame.listen, frame.acknowledge, frame.explore, frame.respond, frame.check)
            for label, text in zip(self._texts, steps, strict=True):
                label.say(text or "—")


class ObjectionPart(QWidget):
    """A list, a line to note a new one, and what is asked about the one looked at."""

    edited = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._stale = False
        self._frames: list[ObjectionFrame] = []
        self.title = Label(lambda: translate("Interview", "Objections met"), "title")
        self.new = QLineEdit()
        self.new.setMaxLength(1000)
        self.add_button = Button(
            lambda: translate("Interview", "Write it down"), self.note, icon="plus"
        )
        self.list = LineList(objection_chips, lambda: translate("Interview", "Objections met"))
        self.frame = FrameCard()
        self.form = LineForm(session, INTERVIEW_OBJECTION)
        self.need = Button(
            lambda: translate("Interview", "There is a need behind it"), self.make_need,
            icon="link",
        )  # fmt: skip
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.new, 1)
        line.addWidget(self.add_button)
        foot = QHBoxLayout()
        foot.addWidget(self.need)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(line)
        column.addWidget(self.list)
        column.addWidget(self.frame)
        column.addWidget(self.form)
        column.addLayout(foot)
        self.new.returnPressed.connect(self.note)
        self.list.looked_at.connect(self._look)
        self.list.left.connect(
            lambda: self.form.editor.cell("category").entry.focus_target().setFocus()
        )
        self.form.edited.connect(self._form_edited)

    def first_field(self) -> QWidget:
        """Return the list, or the line for a new one where there is none."""
        return self.list if self.list.line() is not None else self.new

    def show_talk(self, talk: Talk) -> None:
        """Show the objections."""
        self._frames = frames.objections(talk.language) if not self._frames else self._frames
        self.list.show_lines(talk.of("objection"))
        line = self.list.line()
        for widget in (self.list, self.form, self.need):
            widget.setVisible(line is not None)
        for part in (self.form.editor, self.new, self.add_button, self.need):
            part.setEnabled(talk.state == "open")
        said = translate("Interview", "What they object, in their words")
        self.new.setPlaceholderText(said)
        self.new.setAccessibleName(said)
        if line is None:
            self.form.forget()
            self.frame.show_frame(None)
        else:
            self.form.show_line(line)
            self._show_frame()

    def note(self) -> None:
        """Keep a new objection, with what we had said just before it."""
        text, session = self.new.text().strip(), self.session
        if not text:
            self.new.setFocus()
            return
        made = session.act(lambda: capture.note(session.id, "objection", text, session.desk.now()))
        if made is not None:
            self.new.clear()
            self.list.choose(made)
            self.list.setFocus()

    def make_need(self) -> None:
        """Take the objection for a problem to be asked on about."""
        line, session = self.list.line(), self.session
        if line is not None:
            made = session.act(lambda: capture.objection_to_problem(line.id, session.desk.now()))
            if made is not None:
                session.pick(made)
                session.desk.announce(
                    translate("Interview", "It is a problem now: ask on about it."), undoable=True
                )

    def keep(self) -> None:
        """Save what was edited."""
        answers, line = self.form.changed_answers(), self.form.line_id
        if answers and line:
            act = self.session.do if answers.keys() & {"category", "solved"} else self.session.keep
            if act(lambda: capture.change_line(line, details=answers)):
                self.form.saved(answers)
                self._stale = True
        if self._stale and not self.form.isAncestorOf(self.window().focusWidget() or self.list):
            self._stale = False
            self.session.reload()

    def _form_edited(self) -> None:
        self._show_frame()
        self.edited.emit()

    def _show_frame(self) -> None:
        category = self.form.editor.values().get("category")
        self.frame.show_frame(next((one for one in self._frames if one.key == category), None))

    def _look(self, line: int) -> None:
        found = self.session.talk.line(line)
        if found is not None and line != self.form.line_id:
            self.keep()
            self.form.show_line(found)
            self._show_frame()
