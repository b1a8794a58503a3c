"""What happens when a sentence is marked: the line, its place in the chain, what comes with it."""

from __future__ import annotations

from typing import Any

from salesdesk.i18n import translate
from salesdesk.sales.spin import capture
from salesdesk.sales.spin.talk import Line
from salesdesk.ui.spin.session import Session

_HANGING = frozenset({"implication", "payoff"})


def mark_sentence(session: Session, kind: str, text: str, step: int) -> Line | None:
    """Mark *text*, said in *step*; return the line, None where it was refused.

    A sentence that is marked as this already is chosen again, not doubled. ``explicit`` makes
    the problem spoken of an explicit need, with *text* as the customer's words.
    """
    if kind == "explicit":
        return _explicit(session, text)
    known = [line for line in session.talk.of(kind) if line.text == text]
    if known:
        session.pick(known[-1].id)
        return known[-1]
    problem = session.problem
    parent = problem.id if kind in _HANGING and problem is not None else None
    details: dict[str, Any] = {"step": step}
    if kind == "objection" and (before := _said_before(session)):
        details["said_before"] = before
    made = session.act(
        lambda: capture.note(
            session.id, kind, text, session.desk.now(), parent=parent, details=details
        )
    )
    if made is None:
        return None
    session.pick(made)
    return session.talk.line(made)


def _explicit(session: Session, words: str) -> Line | None:
    problem = session.problem
    if problem is None:
        session.desk.announce(
            translate("Interview", "Mark a problem first; then their wish makes it a need.")
        )
        return None

    if not session.do(lambda: capture.set_explicit(problem.id, words)):
        return None
    session.pick(problem.id)
    return session.talk.line(problem.id)


def _said_before(session: Session) -> str:
    """Return what we said last: a feature we showed or the question we put."""
    talk = session.talk
    ours = [(one.position, one.text) for one in talk.questions]
    ours += [(one.position, one.text) for one in talk.of("feature")]
    return max(ours, default=(0, ""))[1]
