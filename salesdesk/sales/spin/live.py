"""What the coach whispers while the talk runs: a few hints, the most urgent first (DOMAIN §4).

The whispers: hold_pitch 先别讲产品, jump_to_payoff (they opened with an explicit need),
leave_effects (the mood sinks), who_what_when 谁/做什么/何时, enough_facts 背景够了,
ask_effects 追问影响, get_figure 要个数字, let_them_say 让客户说价值, and, by whom we talk to,
more_effects (executives) and more_problems (users).
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from salesdesk.sales.spin.chains import Chains
from salesdesk.sales.spin.limits import SHIPPED, Limits
from salesdesk.sales.spin.rules_needs import has_number
from salesdesk.sales.spin.talk import Asked, Line, Talk
from salesdesk.sales.text import tidy

MOST = 3
"""Hints at a time; nobody reads more while talking."""
_OPENING, _SITUATION, _PROBLEM, _IMPLICATION, _PAYOFF = 1, 2, 3, 4, 5
_COMMITMENT = 8
_SOON = 2  # questions after which a pitch is over
_MOOD, _SUNK = 3, 2  # of the last so many things said in reply, so many speak of a bad mood
_COMMITTED = ("customer_who", "customer_action", "customer_by")
_NEXT = ("next_step", "next_at")


@dataclass(frozen=True)
class Whisper:
    """One live hint with the sentences it is about and the problem it means, if any."""

    key: str
    evidence: tuple[str, ...] = ()
    problem: int | None = None
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Moment:
    talk: Talk
    limits: Limits
    step: int
    chains: Chains
    problem: Line | None
    roles: Collection[str]


def whispers(
    talk: Talk,
    limits: Limits = SHIPPED,
    *,
    step: int | None = None,
    problem: int | None = None,
    roles: Collection[str] = (),
    most: int = MOST,
) -> list[Whisper]:
    """Return at most *most* live hints for the step and problem one is at.

    *step* is the talk's unless given, *problem* (the id of a line) the one that was spoken of
    last; *roles* are those of the people one talks to, as in the buying chain.
    """
    chains = Chains(talk)
    line = talk.line(problem) if problem is not None else _last_problem(talk, chains)
    at = talk.step if step is None else step
    moment = _Moment(talk, limits, at, chains, line, roles)
    found: list[Whisper] = []
    for hint in _HINTS:
        said = hint(moment)
        if said is not None:
            found.append(said)
        if len(found) == most:
            break
    return found


def _last_problem(talk: Talk, chains: Chains) -> Line | None:
    """Return the problem that was spoken of last."""
    by_id = {one.id: one for one in talk.of("problem")}
    asked = [(one.position, by_id[one.about]) for one in talk.questions if one.about in by_id]
    lines = [(one.position, chains.problem_of(one)) for one in talk.lines]
    last = max((*asked, *lines), key=lambda pair: (pair[1] is not None, pair[0]), default=None)
    return last[1] if last else None


def _hold_pitch(now: _Moment) -> Whisper | None:
    shown = now.talk.of("feature")
    if not shown or not _OPENING <= now.step <= _PAYOFF or now.talk.explicit_needs():
        return None
    last = shown[-1]
    since = sum(one.position > last.position for one in now.talk.questions)
    return Whisper("hold_pitch", (last.text,)) if since < _SOON else None


def _jump_to_payoff(now: _Moment) -> Whisper | None:
    if not _OPENING <= now.step <= _PROBLEM:
        return None
    for need in now.talk.explicit_needs():
        if now.chains.first(need, "payoff") is None:
            return Whisper("jump_to_payoff", (str(need.details["words"]),), need.id)
    return None


def _leave_effects(now: _Moment) -> Whisper | None:
    """The mood sinks: lately hardly an answer, or objections."""
    if now.step != _IMPLICATION:
        return None
    first = min((one.position for one in now.talk.asked("I")), default=None)
    if first is None:
        return None
    replies: list[Asked | Line] = [one for one in now.talk.questions if tidy(one.answer)]
    replies += now.talk.of("objection")
    lately = sorted((one for one in replies if one.position >= first), key=lambda one: one.position)
    bad = [one for one in lately[-_MOOD:] if _is_bad(one, now.limits)]
    if len(bad) < _SUNK:
        return None
    return Whisper(
        "leave_effects", tuple(one.text if isinstance(one, Line) else one.answer for one in bad)
    )


def _is_bad(reply: Asked | Line, limits: Limits) -> bool:
    return isinstance(reply, Line) or len(tidy(reply.answer)) < limits.answer_characters


def _who_what_when(now: _Moment) -> Whisper | None:
    if now.step != _COMMITMENT:
        return None
    asked = (*_COMMITTED, *_NEXT) if now.talk.outcome in ("", "order", "advance") else _NEXT
    missing = tuple(key for key in asked if not tidy(str(now.talk.answers.get(key) or "")))
    return Whisper("who_what_when", missing=missing) if missing else None


def _enough_facts(now: _Moment) -> Whisper | None:
    enough = len(now.talk.asked("S")) >= now.limits.situation(now.talk.earlier)
    return Whisper("enough_facts") if now.step == _SITUATION and enough else None


def _ask_effects(now: _Moment) -> Whisper | None:
    problem = now.problem
    if problem is None or now.step not in (_PROBLEM, _IMPLICATION, _PAYOFF):
        return None
    if problem.explicit or now.chains.under(problem, "implication"):
        return None
    return Whisper("ask_effects", (problem.text,), problem.id)


def _get_figure(now: _Moment) -> Whisper | None:
    if now.problem is None or now.step not in (_PROBLEM, _IMPLICATION, _PAYOFF):
        return None
    bare = [one for one in now.chains.under(now.problem, "implication") if not has_number(one)]
    return Whisper("get_figure", (bare[-1].text,), now.problem.id) if bare else None


def _let_them_say(now: _Moment) -> Whisper | None:
    problem = now.problem
    if problem is None or now.step not in (_IMPLICATION, _PAYOFF):
        return None
    ready = problem.explicit or now.chains.under(problem, "implication")
    if not ready or now.chains.under(problem, "payoff"):
        return None
    return Whisper("let_them_say", (problem.text,), problem.id)


def _by_role(now: _Moment) -> Whisper | None:
    if now.step not in (_PROBLEM, _IMPLICATION):
        return None
    if "economic_buyer" in now.roles:
        return Whisper("more_effects")
    return Whisper("more_problems") if "user_buyer" in now.roles else None


_HINTS: tuple[Callable[[_Moment], Whisper | None], ...] = (
    _hold_pitch,
    _leave_effects,
    _jump_to_payoff,
    _who_what_when,
    _enough_facts,
    _ask_effects,
    _get_figure,
    _let_them_say,
    _by_role,
)
"""The most urgent first."""
