"""Step 7: at most two benefits, only against needs they stated; objections met as they come."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from salesdesk.sales.spin import interviews
from salesdesk.sales.spin.talk import Talk
from salesdesk.ui.spin.pages.benefit_part import BenefitPart
from salesdesk.ui.spin.pages.objection_part import ObjectionPart
from salesdesk.ui.spin.session import Session
from salesdesk.ui.spin.step_page import StepPage
from salesdesk.ui.spin.step_words import step_title

TYPED = "fit_typed"
"""Under this answer is kept what was typed for a new line and is not entered yet."""


class FitStep(StepPage):
    """Two parts: what we offer, and what they hold against it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._place = ""
        self._typed: dict[str, str] | None = None
        self.benefits = BenefitPart(session)
        self.objections = ObjectionPart(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(self.benefits)
        column.addWidget(self.objections)
        column.addStretch(1)
        self.objections.edited.connect(self.changed)
        for line in self._lines().values():
            line.textEdited.connect(lambda _: self.changed.emit())

    def _lines(self) -> dict[str, QLineEdit]:
        what = self.benefits.what.lineEdit()
        assert what is not None
        return {"objection": self.objections.new, "benefit": self.benefits.text, "what": what}

    def title(self) -> str:
        """Return the step's name."""
        return step_title(7)

    def first_field(self) -> QWidget:
        """Return the choice of a need, or the objections where no benefit may be told."""
        if self.benefits.need.isVisibleTo(self):
            return self.benefits.need
        return self.objections.first_field()

    def field(self) -> str:
        """Return which part has or had the keyboard last."""
        here = self.window().focusWidget()
        if here is not None and self.objections.isAncestorOf(here):
            self._place = f"objection:{self.objections.form.line_id}"
        elif here is not None and self.benefits.isAncestorOf(here):
            self._place = "benefit"
        return self._place

    def restore(self, field: str) -> None:
        """Go to that part."""
        kind, _, number = field.partition(":")
        if kind in ("objection", "line"):
            if number.isdecimal():
                self.objections.list.choose(int(number))
            self.objections.first_field().setFocus()
        else:
            self.first_field().setFocus()

    def show_talk(self, talk: Talk) -> None:
        """Show both parts."""
        self.benefits.show_talk(talk)
        self.objections.show_talk(talk)
        if self._typed is None:
            self._typed = dict(talk.answers.get(TYPED) or {})
            for key, line in self._lines().items():
                line.setText(self._typed.get(key, ""))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.show_talk(self.session.talk)

    def keep(self) -> None:
        """Save what was typed about an objection, and for a new line."""
        self.objections.keep()
        typed = {key: text for key, line in self._lines().items() if (text := line.text().strip())}
        session = self.session
        if typed != self._typed and session.keep(
            lambda: interviews.save_answers(session.id, {TYPED: typed or None}, session.desk.now())
        ):
            self._typed = typed
