"""Step 8: concerns first, then what the customer will do, and when we do what."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout

from salesdesk.forms.choices import OUTCOME
from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales import chain, my_side
from salesdesk.sales.spin import ledger, limits, rules
from salesdesk.sales.spin.hint import Hint
from salesdesk.sales.spin.talk import Talk
from salesdesk.ui.say import choice_word
from salesdesk.ui.spin import rule_words
from salesdesk.ui.spin.pages.answer_step import AnswerStep
from salesdesk.ui.spin.pages.concern_part import ConcernPart
from salesdesk.ui.spin.pages.ledger_card import DemandCard
from salesdesk.ui.spin.session import Session
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import Label

_JUDGED = ("R10", "R11")


class CommitmentStep(AnswerStep):
    """The outcome is judged while it is typed (R10); it may be set to what it is."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, 8)
        self.limits = limits.read()
        self.demand = DemandCard()
        self.concerns = ConcernPart(session)
        self.verdict = Card(kind="sunken", padding=12, spacing=6)
        self.verdict_chip = Chip("")
        self.verdict_title = Label("", "strong", wrap=True)
        self.found = Label("", wrap=True)
        self.advice = Label("", "caption", wrap=True)
        self.instead = Button(
            lambda: translate(
                "Interview", "Set “{outcome}” instead", outcome=choice_word(OUTCOME, "continuation")
            ),
            self.set_continuation, icon="check",
        )  # fmt: skip
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.verdict_chip)
        head.addWidget(self.verdict_title, 1)
        head.addWidget(self.instead)
        self.verdict.body.addLayout(head)
        self.verdict.add(self.found, self.advice)
        self.add(self.demand, self.concerns)
        self.ask(mark("Form", "Ready to propose?"), "concerns_covered", "benefits_summed")
        group = self.group()
        self.promised = self.ask(
            mark("Form", "What the customer agreed to"), "outcome", "customer_action",
            "customer_who", "customer_by",
            into=group,
        )  # fmt: skip
        group.addWidget(self.verdict)
        group = self.group()
        self.ours = self.ask(
            mark("Form", "What we do next"),
            "next_step",
            "next_owner",
            "next_at",
            "next_form",
            into=group,
        )
        self.missing = Label("", "caption", tone="warn", wrap=True)
        group.addWidget(self.missing)
        self.column.addStretch(1)

    def show_rest(self, talk: Talk, *, typing: bool) -> None:
        """Show concerns, demand and judgement."""
        self.concerns.show_talk(talk)
        if not typing:
            self.demand.show_demand(ledger.demand(talk.client_id))
            names = [seat.name for seat in chain.seats(talk.client_id)]
            self.promised.suggest("customer_who", names)
            person = str(my_side.details().get("person") or "")
            self.ours.suggest("next_owner", [person] if person else [])
            targets = (talk.answers.get("target_advance"), talk.answers.get("fallback"))
            self.promised.suggest("customer_action", [str(one) for one in targets if one])
        self.edited()

    def edited(self) -> None:
        """Judge the outcome as it stands on the screen."""
        told = {key: value for key, value in self.values().items() if value is not None}
        talk = self.session.talk
        seen = replace(talk, answers={**talk.answers, **told, **self._emptied()})
        found = rules.hints(seen, self.session.known, self.limits)
        hints = {hint.rule: hint for hint in found if hint.rule in _JUDGED}
        self._show_verdict(str(told.get("outcome") or ""), hints.get("R10"))
        late = hints.get("R11")
        shown = late is not None and bool(told.get("outcome"))
        self.missing.setVisible(shown)
        if late is not None:
            self.missing.say(f"{rule_words.title('R11')} {rule_words.finding(late)}")
        self.demand.judge(str(told.get("customer_action") or ""), str(told.get("next_step") or ""))

    def _emptied(self) -> dict[str, str]:
        return {key: "" for key, value in self.values().items() if value is None}

    def set_continuation(self) -> None:
        """Call the outcome what it is."""
        self.put("outcome", "continuation")
        self.edited()
        self.promised.show_field("outcome")

    def _show_verdict(self, outcome: str, hint: Hint | None) -> None:
        good = hint is None and outcome in ("advance", "order")
        self.verdict.setVisible(bool(outcome) and (hint is not None or good))
        blocked = hint is not None and bool(hint.blocks)
        self.instead.setVisible(blocked)
        if hint is None:
            self.verdict_chip.say(choice_word(OUTCOME, outcome), "success")
            self.verdict_title.say(
                translate("Interview", "The customer will act: that is a success.")
            )
            self.found.hide()
            self.advice.hide()
            return
        self.verdict_chip.say("R10", "danger" if blocked else "warn")
        self.verdict_title.say(rule_words.title("R10") if blocked else self._doubt())
        for label, text in (
            (self.found, rule_words.finding(hint)), (self.advice, rule_words.advice("R10")),
        ):  # fmt: skip
            label.say(text)
            label.setVisible(bool(text) and (blocked or label is self.found))

    @staticmethod
    def _doubt() -> str:
        return translate("Interview", "Is that really something they will do?")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.show_rest(self.session.talk, typing=True)
