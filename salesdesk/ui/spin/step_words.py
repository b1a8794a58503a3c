"""How the steps of an interview are called and how far each has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from salesdesk.forms.choices import OUTCOME
from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales.spin.chains import Chains
from salesdesk.sales.spin.talk import Line, Talk
from salesdesk.ui.say import choice_word

TITLES = (
    mark("Interview", "Plan"), mark("Interview", "Opening"), mark("Interview", "Situation S"),
    mark("Interview", "Problems P"), mark("Interview", "Effects I"),
    mark("Interview", "Pay-off N"), mark("Interview", "Check"), mark("Interview", "Fit"),
    mark("Interview", "Commitment"), mark("Interview", "Review"),
)  # fmt: skip
TONES = ("neutral", "neutral", "s", "p", "i", "n", "neutral", "neutral", "neutral", "neutral")
KINDS = {2: "S", 3: "P", 4: "I", 5: "N"}
"""The steps in which questions of a kind are put."""
OWN_LINE = {2: "fact", 3: "problem", 4: "implication", 5: "payoff"}
"""The kind of line a question step is for."""


@dataclass(frozen=True)
class Status:
    """How far a step has come: ``text`` below its name, and whether it is done."""

    text: str
    done: bool = False


def step_title(step: int) -> str:
    """Return the name of a step (0–9)."""
    return translate("Interview", TITLES[step])


def statuses(talk: Talk, chains: Chains) -> list[Status]:
    """Return how far each step has come, by what is written down."""
    answers, problems = talk.answers, talk.of("problem")
    with_effect = [one for one in problems if chains.under(one, "implication")]
    with_payoff = [one for one in problems if chains.under(one, "payoff")]
    explicit, benefits = talk.explicit_needs(), talk.of("benefit")
    asked = len(talk.asked("S"))
    return [
        _plan(answers),
        _said(bool(answers.get("leave_given")), translate("Interview", "They agreed to be asked")),
        _said(asked > 0, translate("Interview", "Asked: {count}", count=asked)),
        _said(bool(problems), translate("Interview", "Problems: {count}", count=len(problems))),
        _linked(with_effect, problems),
        _linked(with_payoff, problems),
        _check(answers, explicit),
        _said(bool(benefits), translate("Interview", "Benefits: {count}", count=len(benefits))),
        _said(bool(talk.outcome), choice_word(OUTCOME, talk.outcome)),
        _said(
            bool(answers.get("best_question") or answers.get("lessons")),
            translate("Interview", "Written down"),
        ),
    ]


def _nothing() -> str:
    return translate("Interview", "Not begun")


def _said(done: bool, text: str) -> Status:
    return Status(text if done else _nothing(), done)


def _linked(with_one: list[Line], problems: list[Line]) -> Status:
    if not problems:
        return Status(_nothing())
    done, every = len(with_one), len(problems)
    text = translate("Interview", "{done} / {every} linked", done=done, every=every)
    return Status(text, done == every)


def _plan(answers: Mapping[str, object]) -> Status:
    hypotheses, questions = answers.get("hypotheses"), answers.get("opening_questions")
    supposed = len(hypotheses) if isinstance(hypotheses, list | tuple) else 0
    ready = len(questions) if isinstance(questions, list | tuple) else 0
    if not (supposed or ready or answers.get("objective")):
        return Status(_nothing())
    text = translate(
        "Interview", "Supposed: {count} · questions: {ready}", count=supposed, ready=ready
    )
    return Status(text, bool(answers.get("objective")) and supposed >= 3 and 3 <= ready <= 5)


def _check(answers: Mapping[str, object], explicit: list[Line]) -> Status:
    if answers.get("agreed"):
        return Status(translate("Interview", "Agreed by the customer"), True)
    if not explicit:
        return Status(_nothing())
    return Status(translate("Interview", "Explicit needs: {count}", count=len(explicit)))
