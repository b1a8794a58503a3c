"""The problems one by one: what level each need has, and whether they said it themselves (R08)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.forms.choices import NEED_LEVEL
from salesdesk.forms.interview_need import INTERVIEW_NEED
from salesdesk.i18n import translate
from salesdesk.sales import chain
from salesdesk.sales.spin import capture
from salesdesk.sales.spin.talk import Line, Talk
from salesdesk.ui.say import choice_word
from salesdesk.ui.spin.pages.line_form import LineForm
from salesdesk.ui.spin.pages.line_list import LineList
from salesdesk.ui.spin.session import Session
from salesdesk.ui.widgets.text import Label

LEVEL_TONES = {"must": "danger", "expected": "accent"}
_ABOUT_WORDS = frozenset({"explicit", "words"})


def need_chips(line: Line) -> list[tuple[str, str]]:
    """Return what stands beside a problem: supposed or explicit, and its level."""
    chips = []
    if line.explicit:
        chips.append((translate("Interview", "Explicit"), "success"))
    elif not line.confirmed:
        chips.append((translate("Interview", "Supposed"), "neutral"))
    if level := line.details.get("level"):
        chips.append((choice_word(NEED_LEVEL, level), LEVEL_TONES.get(level, "neutral")))
    else:
        chips.append((translate("Interview", "No level yet"), "neutral"))
    return chips


class NeedPart(QWidget):
    """A list, and below it what is asked about the problem looked at."""

    edited = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.title = Label(lambda: translate("Interview", "What they need"), "title")
        self.hint = Label(
            lambda: translate(
                "Interview", "↑ ↓ go through them; 1 must have, 2 expected, 3 nice to have."
            ),
            "caption", wrap=True,
        )  # fmt: skip
        self.none = Label(
            lambda: translate(
                "Interview", "No problem has been marked yet; go back to P and listen for one."
            ),
            "muted", wrap=True,
        )  # fmt: skip
        self.list = LineList(need_chips, lambda: translate("Interview", "What they need"))
        self.form = LineForm(session, INTERVIEW_NEED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.title, self.none, self.list, self.hint, self.form):
            column.addWidget(widget)
        self._stale = False
        self.list.looked_at.connect(self._look)
        self.list.key.connect(self._level)
        self.list.left.connect(self.first_field_of_form)
        self.form.edited.connect(self.edited)

    def show_talk(self, talk: Talk) -> None:
        """Show the problems."""
        problems = talk.of("problem")
        self.list.show_lines(problems)
        picked = self.session.problem
        if self.form.line_id == 0 and picked is not None:
            self.list.choose(picked.id)
        line = self.list.line()
        for widget in (self.list, self.hint, self.form):
            widget.setVisible(line is not None)
        self.none.setVisible(line is None)
        self.form.editor.setEnabled(talk.state == "open")
        if line is None:
            self.form.forget()
        else:
            self.form.show_line(line)

    def show_known(self, client: int) -> None:
        """Offer the people of the chain as those who raised a problem."""
        self.form.editor.suggest("raised_by", [seat.name for seat in chain.seats(client)])

    def first_field_of_form(self) -> None:
        """Go to the first question about the problem."""
        self.form.editor.cell("level").entry.focus_target().setFocus()

    def keep(self) -> None:
        """Save what was edited; an explicit need only with their words (R08)."""
        answers, line = self.form.changed_answers(), self.session.talk.line(self.form.line_id)
        if answers and line is not None:
            told = {key: value for key, value in answers.items() if key not in _ABOUT_WORDS}
            if told and self._change(line.id, told):
                self.form.saved(told)
            if answers.keys() & _ABOUT_WORDS:
                self._keep_words(line, answers)
            self._stale = True
        if self._stale and not self.form.isAncestorOf(self.window().focusWidget() or self.list):
            self._stale = False
            self.session.reload()

    def _keep_words(self, line: Line, answers: dict[str, Any]) -> None:
        now = self.form.editor.values()
        explicit, words = bool(now["explicit"]), str(now["words"] or "").strip()
        cell = self.form.editor.cell("words")
        about = {key: answers[key] for key in _ABOUT_WORDS & answers.keys()}
        if explicit and not words:
            cell.set_fault(
                translate(
                    "Interview", "Write down how they said it; it stays an implied need until then."
                )
            )
            return
        cell.set_fault("")
        was = self.session.talk.line(line.id)
        if explicit and was is not None and not was.explicit:
            done = self.session.do(lambda: capture.set_explicit(line.id, words))
        elif not explicit and was is not None and was.explicit:
            done = self.session.do(lambda: capture.set_implied(line.id))
            done = done and self._change(line.id, {"words": words})
        else:
            done = self._change(line.id, {"words": words})
        if done:
            self.form.saved(about)

    def _change(self, line: int, details: dict[str, Any]) -> bool:
        if details.keys() & {"level"}:
            return self.session.do(lambda: capture.change_line(line, details=details))
        return self.session.keep(lambda: capture.change_line(line, details=details))

    def _look(self, line: int) -> None:
        found = self.session.talk.line(line)
        if found is None or line == self.form.line_id:
            return
        self.keep()
        self.form.editor.cell("words").set_fault("")
        self.form.show_line(found)
        self.session.pick(line)

    def _level(self, number: int) -> None:
        line = self.list.line()
        if line is not None and number <= len(NEED_LEVEL) and self.form.editor.isEnabled():
            level = NEED_LEVEL[number - 1].key
            self.session.do(lambda: capture.change_line(line.id, details={"level": level}))
