"""A step that asks for answers of the form ``interview``, in parts between which others stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.forms.interview import INTERVIEW
from salesdesk.sales.spin import interviews
from salesdesk.sales.spin.talk import Talk
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.spin.session import Session
from salesdesk.ui.spin.step_page import StepPage
from salesdesk.ui.spin.step_words import step_title

_HALF = 4
"""A question with a short answer takes half of the narrow middle."""


def fields_of(*keys: str) -> tuple[Field, ...]:
    """Return fields of the interview's form."""
    found = (INTERVIEW.field(key) for key in keys)
    return tuple(replace(one, width=_HALF) if one.kind is Kind.YES else one for one in found)


def flat_editor(session: Session, title: str, fields: tuple[Field, ...]) -> FormEditor:
    """Return an editor of some fields without a frame around it: the step has one already."""
    section = Section("part", title, fields)
    form = Form(
        key=INTERVIEW.key, number="", title=title, about=INTERVIEW.about, printable=False,
        sections=(section,),
    )  # fmt: skip
    editor = FormEditor(form, session.desk.now)
    editor.flatten()
    return editor


class AnswerStep(StepPage):
    """Override ``show_rest`` for what stands beside the answers. Parts are added in order.

    An answer is written when it was edited by hand, and shown anew when it changed elsewhere,
    but never while the keyboard is in it.
    """

    def __init__(self, session: Session, step: int) -> None:
        super().__init__()
        self.session, self.step = session, step
        self.editors: list[FormEditor] = []
        self._of: dict[str, FormEditor] = {}
        self._shown: dict[str, Any] = {}
        self._typed = False
        self._writing = False
        self._place = ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(20)

    # --- making ------------------------------------------------------------------------------

    def ask(self, title: str, *keys: str, into: QVBoxLayout | None = None) -> FormEditor:
        """Add a part that asks for these answers under *title* (a text of the context Form).

        It is put below what is there already, or below what is in *into*.
        """
        editor = flat_editor(self.session, title, fields_of(*keys))
        editor.changed.connect(self._touch)
        self.editors.append(editor)
        self._of |= dict.fromkeys(keys, editor)
        (into or self.column).addWidget(editor)
        return editor

    def group(self) -> QVBoxLayout:
        """Return a part whose widgets stand close together."""
        group = QVBoxLayout()
        group.setSpacing(8)
        self.column.addLayout(group)
        return group

    def add(self, *widgets: QWidget) -> None:
        """Put *widgets* below one another."""
        for widget in widgets:
            self.column.addWidget(widget)

    # --- the page ----------------------------------------------------------------------------

    def title(self) -> str:
        """Return the step's name."""
        return step_title(self.step)

    def first_field(self) -> QWidget:
        """Return the first question."""
        key, editor = next(iter(self._of.items()))
        return editor.cell(key).entry.focus_target()

    def field(self) -> str:
        """Return the key of the question that has or had the keyboard last."""
        here = self.window().focusWidget()
        for key, editor in self._of.items():
            if here is not None and editor.cell(key).isAncestorOf(here):
                self._place = key
        return self._place

    def restore(self, field: str) -> None:
        """Go to that question."""
        if field in self._of:
            self._of[field].show_field(field)
        else:
            self.first_field().setFocus()

    def show_fault(self, field: str, text: str) -> None:
        """Go to a question and say below it, and there alone, what is wrong with its answer."""
        for editor in self.editors:
            editor.clear_faults()
        self.restore(field)
        if field in self._of:
            cell = self._of[field].cell(field)
            cell.set_fault(self._of[field].unread_text(field) if cell.entry.unread() else text)

    def show_talk(self, talk: Talk) -> None:
        """Show the answers, but for the one that is being typed."""
        here = self.window().focusWidget()
        for key, editor in self._of.items():
            value, cell = talk.answers.get(key), editor.cell(key)
            typing = self._typed and here is not None and cell.isAncestorOf(here)
            if not typing and (key not in self._shown or value != self._shown[key]):
                self._shown[key] = value
                editor.set_value(key, value)
        for editor in self.editors:
            editor.setEnabled(talk.state == "open")
        self.show_rest(talk, typing=self._writing)

    def show_rest(self, talk: Talk, *, typing: bool) -> None:
        """Show what else stands in the step; where one is *typing*, only what depends on that."""

    def values(self) -> dict[str, Any]:
        """Return the answers as they stand on the screen."""
        return {key: editor.cell(key).entry.value() for key, editor in self._of.items()}

    def keep(self) -> None:
        """Save the answers that were edited."""
        if not self._typed:
            return
        now = self.values()
        answers = {key: value for key, value in now.items() if value != self._shown.get(key)}
        if self.write(answers):
            self._typed = False

    def write(self, answers: Mapping[str, Any]) -> bool:
        """Save *answers* and tell the talk; tell whether that went well."""
        session, told = self.session, dict(answers)
        if told:
            if not session.keep(
                lambda: interviews.save_answers(session.id, told, session.desk.now())
            ):
                return False
            self._shown |= told
            self._writing = True
            session.answered(told)
            self._writing = False
        return True

    def put(self, key: str, value: Any) -> None:
        """Put a proposed answer into its field and save it."""
        self._of[key].set_value(key, value)
        self._shown.pop(key, None)
        self.write({key: value})

    def edited(self) -> None:
        """Hear of an edit by hand, before it is saved."""

    def _touch(self) -> None:
        self._typed = True
        self.edited()
        self.changed.emit()
