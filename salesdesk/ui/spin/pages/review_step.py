"""Step 9: what this talk was worth, and what to learn from it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales.spin import limits, rules
from salesdesk.sales.spin.quality import quality
from salesdesk.sales.spin.talk import Talk
from salesdesk.ui.spin.pages.answer_step import AnswerStep
from salesdesk.ui.spin.pages.quality_card import QualityCard
from salesdesk.ui.spin.pages.rules_part import RulesPart
from salesdesk.ui.spin.session import Session
from salesdesk.ui.widgets.text import Label


class ReviewStep(AnswerStep):
    """The best question is chosen from those that were put, or written down."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, 9)
        self.limits = limits.read()
        self.quality = QualityCard(framed=False)
        self.rules = RulesPart()
        self.goal = Label("", "muted", wrap=True)
        self.asked = QComboBox()
        self.asked.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.asked.setMinimumContentsLength(10)
        self.asked.activated.connect(self._choose)
        group = self.group()
        self.ask(mark("Form", "Was the objective reached?"), "goal_reached", into=group)
        group.addWidget(self.goal)
        group = self.group()
        self.ask(mark("Form", "What to learn from it"), "best_question", into=group)
        group.addWidget(self.asked)
        self.ask("", "needs_changed", "next_time", "lessons", into=group)
        self.add(self.quality, self.rules)
        self.column.addStretch(1)

    def show_rest(self, talk: Talk, *, typing: bool) -> None:
        """Show quality, rules and the questions put."""
        if typing:
            return
        objective = str(talk.answers.get("objective") or "")
        self.goal.say(
            lambda: (
                translate("Interview", "Objective: {text}", text=objective)
                if objective
                else translate("Interview", "No objective was set.")
            )
        )
        self._offer(talk)
        self.quality.show_quality(quality(talk, self.limits))
        found = rules.hints(talk, self.session.known, self.limits, self.session.fields())
        self.rules.show_hints([hint for hint in found if hint.rule != "R11"])

    def _offer(self, talk: Talk) -> None:
        self.asked.clear()
        self.asked.addItem(translate("Interview", "Choose from the questions put …"), "")
        for one in talk.questions:
            self.asked.addItem(f"{one.kind} · {one.text}".replace("\n", " "), one.text)
        self.asked.setVisible(bool(talk.questions) and talk.state == "open")
        self.asked.setAccessibleName(translate("Interview", "Best question of those put"))

    def _choose(self, place: int) -> None:
        if text := str(self.asked.itemData(place) or ""):
            self.put("best_question", text)
        self.asked.setCurrentIndex(0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.show_rest(self.session.talk, typing=False)
