"""Where in an interview something stands: the step, and what in it takes the keyboard."""

from __future__ import annotations

from typing import NamedTuple

from salesdesk.sales.spin.hint import Hint
from salesdesk.sales.spin.talk import Asked, Line, Talk
from salesdesk.ui.spin.step_words import KINDS, OWN_LINE

NEXT = "next"
"""The field of a question step where the next question is put on the table."""
_STEP_OF_KIND = {kind: step for step, kind in KINDS.items()}
_STEP_OF_LINE = {kind: step for step, kind in OWN_LINE.items()} | {
    "quote": 3, "objection": 8, "feature": 3, "benefit": 7,
}  # fmt: skip


class Place(NamedTuple):
    """A step (0–9) and the field in it as ``StepPage.restore`` takes it; "" for the first."""

    step: int
    field: str = ""


def line_place(line: Line) -> Place:
    """Return where a sentence was marked."""
    step = line.details.get("step")
    known = step if isinstance(step, int) else _STEP_OF_LINE[line.kind]
    return Place(known, f"line:{line.id}")


def question_place(asked: Asked) -> Place:
    """Return where a question was put."""
    return Place(_STEP_OF_KIND[asked.kind], f"answer:{asked.id}")


def gap_place(talk: Talk, kind: str, problem: int) -> Place:
    """Return where a gap of a problem is filled: the question put about it, else the next one."""
    wanted = "I" if kind == "implication" else "N"
    waiting = [one for one in talk.asked(wanted) if one.about == problem and not one.answer]
    return question_place(waiting[-1]) if waiting else Place(_STEP_OF_KIND[wanted], NEXT)


def evidence_places(talk: Talk, hint: Hint) -> list[Place | None]:
    """Return for each sentence of *hint* where it stands."""
    said: dict[int, Place] = {one.position: question_place(one) for one in talk.questions}
    said |= {one.position: line_place(one) for one in talk.lines}
    if hint.at:
        return [said.get(at) for at in hint.at]
    return [cure_place(hint) for _ in hint.evidence]


_CURES = {
    "R01": Place(3, NEXT), "R02": Place(3, NEXT), "R03": Place(4, NEXT), "R04": Place(4, NEXT),
    "R05": Place(5, NEXT), "R06": Place(4, NEXT), "R07": Place(5, NEXT),
    "R10": Place(8, "customer_action"), "R11": Place(8, "next_step"),
    "R25": Place(0, "opening_questions"),
}  # fmt: skip


def cure_place(hint: Hint) -> Place | None:
    """Return where something can be done about *hint*; None where no place is the right one."""
    place = _CURES.get(hint.rule)
    missing = hint.facts.get("missing") or ()
    if place is not None and missing:
        return Place(place.step, str(missing[0]))
    return place
