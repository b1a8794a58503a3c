"""The rules on how we ask: R01, R02, R04, R12, R13, R14, R18, R23, R25 (DOMAIN §4 Rules)."""

from __future__ import annotations

from salesdesk.sales.spin.hint import Hint
from salesdesk.sales.spin.seen import Seen, raised
from salesdesk.sales.spin.wording import judge
from salesdesk.sales.text import tidy

_ALL = 100


def too_many_situation(seen: Seen) -> Hint | None:
    """R01: more situation questions than the first or a later interview bears."""
    asked, most = seen.talk.asked("S"), seen.limits.situation(seen.talk.earlier)
    if len(asked) <= most:
        return None
    later = bool(seen.talk.earlier)
    return raised("R01", asked[most:], count=len(asked), most=most, later=later)


def no_problem_questions(seen: Seen) -> Hint | None:
    """R02: no problem question."""
    asked, least = seen.talk.asked("P"), seen.limits.problem_least
    return raised("R02", asked, count=len(asked), least=least) if len(asked) < least else None


def few_implication_questions(seen: Seen) -> Hint | None:
    """R04: many questions, but few of them on implications."""
    total, asked = len(seen.talk.questions), seen.talk.asked("I")
    least = seen.limits.implication_share
    if total < seen.limits.implication_from or len(asked) * _ALL >= least * total:
        return None
    return raised("R04", asked, count=len(asked), total=total, least=least)


def too_many_closed(seen: Seen) -> Hint | None:
    """R12: too large a share of closed questions."""
    asked = seen.talk.questions
    closed = [one for one in asked if judge(one.text).kind == "closed"]
    if len(closed) * _ALL <= seen.limits.closed_share * len(asked):
        return None
    share = len(closed) * _ALL // len(asked)
    return raised("R12", closed, share=share, most=seen.limits.closed_share)


def leading(seen: Seen) -> Hint | None:
    """R13: a question that puts the answer into the customer's mouth."""
    found = [one for one in seen.talk.questions if judge(one.text).kind == "leading"]
    return raised("R13", found) if found else None


def two_in_one(seen: Seen) -> Hint | None:
    """R14: two questions in one."""
    found = [one for one in seen.talk.questions if judge(one.text).double]
    return raised("R14", found) if found else None


def known_already(seen: Seen) -> Hint | None:
    """R18: a situation question whose fields of form ② are all filled."""
    found = []
    asked_for: list[str] = []
    for one in seen.talk.asked("S"):
        fields = seen.fields.get(one.key, ()) if one.key else ()
        if fields and all(field in seen.known.answered for field in fields):
            found.append(one)
            asked_for += fields
    if not found:
        return None
    return raised("R18", found, fields=tuple(dict.fromkeys(asked_for)))


def short_answers(seen: Seen) -> Hint | None:
    """R23: an answer of hardly a word; the questions stand beside it as ``before``."""
    limit = seen.limits.answer_characters
    found = [(one, tidy(one.answer)) for one in seen.talk.questions]
    short = [(one, told) for one, told in found if 0 < len(told) < limit]
    if not short:
        return None
    return Hint(
        "R23",
        tuple(told for _, told in short),
        facts={"least": limit, "before": tuple(one.text for one, _ in short)},
        at=tuple(one.position for one, _ in short),
    )


def prepared(seen: Seen) -> Hint | None:
    """R25: too few or too many opening questions prepared."""
    given = seen.talk.answers.get("opening_questions") or ()
    questions = [told for one in given if (told := tidy(str(one)))]
    least, most = seen.limits.prepared_least, seen.limits.prepared_most
    if least <= len(questions) <= most:
        return None
    facts = {"count": len(questions), "least": least, "most": most}
    return Hint("R25", tuple(questions), facts=facts)
