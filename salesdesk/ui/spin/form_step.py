"""A step that asks what the form ``interview`` asks in it; saved while one types."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.forms.form import Form
from salesdesk.forms.interview import INTERVIEW
from salesdesk.sales.spin import interviews
from salesdesk.sales.spin.talk import STEPS, Talk
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.spin.session import Session
from salesdesk.ui.spin.step_page import StepPage
from salesdesk.ui.spin.step_words import step_title


class FormStep(StepPage):
    """The section of the step, as calm questions below one another."""

    def __init__(self, session: Session, step: int) -> None:
        super().__init__()
        self.session, self.step = session, step
        section = next(one for one in INTERVIEW.sections if one.key == STEPS[step])
        form = Form(
            key=INTERVIEW.key, number="", title=section.title, about=INTERVIEW.about,
            printable=False, sections=(section,),
        )  # fmt: skip
        self._keys = [field.key for field in section.fields]
        self.editor = FormEditor(form, session.desk.now)
        self._typed = False
        self._at = ""
        self._shown: dict[str, Any] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)
        self.editor.changed.connect(self._touch)

    def title(self) -> str:
        """Return the step's name."""
        return step_title(self.step)

    def first_field(self) -> QWidget:
        """Return the first question."""
        return self.editor.cell(self._keys[0]).entry.focus_target()

    def field(self) -> str:
        """Return the key of the question that has the keyboard."""
        here = self.window().focusWidget()
        for key in self._keys:
            cell = self.editor.cell(key)
            if here is not None and cell.isAncestorOf(here):
                self._at = key
        return self._at

    def restore(self, field: str) -> None:
        """Go to that question."""
        if field in self._keys:
            self.editor.show_field(field)
        else:
            self.first_field().setFocus()

    def show_talk(self, talk: Talk) -> None:
        """Show the answers, unless one is being typed."""
        answers = {key: talk.answers.get(key) for key in self._keys}
        if not self._typed and answers != self._shown:
            self._shown = answers
            self.editor.set_values(answers)
        self.editor.setEnabled(talk.state == "open")

    def keep(self) -> None:
        """Save the answers as they stand."""
        if not self._typed:
            return
        answers = {key: self.editor.values().get(key) for key in self._keys}
        session = self.session
        if session.keep(lambda: interviews.save_answers(session.id, answers, session.desk.now())):
            self._typed = False
            self._shown = answers
            session.answered(answers)

    def _touch(self) -> None:
        self._typed = True
        self.changed.emit()
