"""What the sheets of an interview say: its plan, form ④, and the summary (DOMAIN §3 ④, §4)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from salesdesk.errors import Refused
from salesdesk.forms.catalogue import FORMS
from salesdesk.forms.form import Head, Sheet
from salesdesk.sales import visit_lines
from salesdesk.sales.spin import bank, interviews, limits, needs, prepare
from salesdesk.sales.spin.cost import Cost, CostItem, cost
from salesdesk.sales.spin.quality import Quality, quality
from salesdesk.sales.spin.suggest import suggestions
from salesdesk.sales.spin.talk import QUESTION_KINDS, Line, Talk
from salesdesk.store.fields import zone_of

_DECIDED = ("budget", "timing", "criteria")
_PROMISED = (
    "outcome", "customer_action", "customer_who", "customer_by", "next_step", "next_owner",
    "next_at",
)  # fmt: skip
_PLANNED = ("objective", "target_advance", "fallback", "opener", "small_talk", "hypotheses",
            "minutes")  # fmt: skip
_TURN = "INPSIPNSP"
"""Which kinds of questions the rows of the plan are shared among, beside the opening ones."""
_LEAST = 4


def needs_answers(talk: Talk) -> dict[str, Any]:
    """Return form ④: one row for every problem the customer confirmed."""
    return {
        **_head(talk),
        **_told(talk, _DECIDED),
        "situation": _in_one(talk.language, [line.text for line in talk.of("fact")]),
        "problems": [_need(talk, place, line) for place, line in enumerate(talk.problems(), 1)],
        "agreed_by": _agreed(talk),
    }


def _in_one(language: str, sentences: list[str]) -> str:
    """Return sentences as one paragraph: a line for each would push the footer off the page."""
    mark = "; " if language == "en" else "；"
    return mark.join(one.rstrip("。.；; ") for one in sentences)


def plan_answers(talk: Talk, now: datetime) -> dict[str, Any]:
    """Return the plan as it is carried to the talk: what is left blank is written there."""
    opening = [str(one) for one in talk.answers.get("opening_questions") or ()]
    questions = [{"kind": "opening", "question": one} for one in opening]
    rows = FORMS["interview_plan"].field("questions").lines  # more would leave no room to write
    turns = _TURN[: max(rows - len(opening), _LEAST)]
    questions += [
        {"kind": kind, "question": text}
        for kind in QUESTION_KINDS
        for text in _to_ask(talk, kind, opening, now)[: turns.count(kind)]
    ]
    return {
        **_head(talk),
        **_told(talk, (*_PLANNED, *_DECIDED, *_PROMISED)),
        "starts_at": _planned_at(talk),
        "questions": questions,
    }


def _to_ask(talk: Talk, kind: str, opening: list[str], now: datetime) -> list[str]:
    """Return what the wizard would offer at the start of the talk, but for the *opening*."""
    values = bank.values(talk.pack, talk.language)
    found = suggestions(
        talk, prepare.known(talk, now), bank.questions(kind, talk.pack, talk.language),
        prepare.debts(talk.client_id, talk.language, talk.id), kind, values=values,
    )  # fmt: skip
    return [one.text for one in found if one.text not in opening]


def summary_answers(talk: Talk) -> dict[str, Any]:
    """Return the summary: what was found and what it costs, what was agreed, how it went."""
    found = cost(talk)
    return {
        **_head(talk),
        **_told(talk, ("objective", "goal_reached", "summary", "best_question", "lessons",
                       "next_time", *_PROMISED)),
        "minutes": talk.talk_seconds // 60 or None,
        "talk_share": _share(talk),
        "problems": [_found(talk, line) for line in talk.problems()],
        **_costs(found),
        "benefits": [line.text for line in talk.of("benefit")],
        "objections": [_objection(line) for line in talk.of("objection")],
        **_quality(quality(talk, limits.read())),
        "question_mix": " / ".join(str(len(talk.asked(kind))) for kind in QUESTION_KINDS),
    }  # fmt: skip


def _told(talk: Talk, keys: tuple[str, ...]) -> dict[str, Any]:
    return {key: talk.answers[key] for key in keys if talk.answers.get(key) not in (None, "", [])}


def _head(talk: Talk) -> dict[str, Any]:
    visit = visit_lines.get(talk.visit_id) if talk.visit_id is not None else None
    people = list(visit.client_people) if visit else [talk.answers.get("contact") or ""]
    held = talk.started_at
    return {
        "client": talk.client,
        "held_at": held.astimezone(zone_of(talk.zone)).isoformat() if held else "",
        "client_people": [one for one in people if one],
        "interview_no": str(talk.earlier + 1),
    }


def _planned_at(talk: Talk) -> str:
    if talk.visit_id is None:
        return ""
    visit = visit_lines.get(talk.visit_id)
    return visit.starts_at.astimezone(visit.zone).isoformat()


def _need(talk: Talk, place: int, line: Line) -> dict[str, Any]:
    told = line.details
    before = len(needs.versions(line.need)) if line.need is not None else 0
    worth = [str(told.get("expected") or ""), *(one.text for one in talk.under(line, "payoff"))]
    return {
        "position": place,
        "problem": line.text,
        "severity": told.get("severity"),
        "effects": _effects(talk, line),
        "expected": "\n".join(one for one in worth if one),
        "words": told.get("words") if line.explicit else "",
        "level": told.get("level"),
        "kind": told.get("need_kind"),
        "raised_by": told.get("raised_by"),
        "can_do": told.get("can_do"),
        "metric": told.get("metric"),
        "version": str(before + 1),
    }


def _found(talk: Talk, line: Line) -> dict[str, Any]:
    return {
        "problem": line.text,
        "effects": _effects(talk, line),
        "worth": "\n".join(one.text for one in talk.under(line, "payoff")),
        "words": line.details.get("words") if line.explicit else "",
        "level": line.details.get("level"),
    }


def _effects(talk: Talk, problem: Line) -> str:
    """Return the implications one below the other: what, who suffers, how much."""
    figures = {one.line_id: _figure(one) for one in cost(talk).items}
    shown = []
    for place, line in enumerate(talk.under(problem, "implication"), 1):
        parts = (line.text, str(line.details.get("who") or ""), figures.get(line.id, ""))
        shown.append(f"{place}. " + " · ".join(part for part in parts if part))
    return "\n".join(shown)


def _costs(found: Cost) -> dict[str, Any]:
    rows = [
        {"what": one.text, "who": one.who, "sum": _figure(one), "yearly": one.year_fen}
        for one in found.items
    ]
    return {"costs": rows, "total": found.total_fen or None}


def _figure(item: CostItem) -> str:
    """Return the customer's figure with its arithmetic: ``¥1,200 × 12``."""
    if item.amount_fen is not None:
        yuan, fen = divmod(item.amount_fen, 100)
        once = f"¥{yuan:,}.{fen:02d}" if fen else f"¥{yuan:,}"
    else:
        once = f"{item.number:,} {item.unit}".strip()
    return f"{once} × {item.times:,}" if item.times != 1 else once


def _objection(line: Line) -> dict[str, Any]:
    told = line.details
    return {
        "category": told.get("category"),
        "words": line.text,
        "response": told.get("response"),
        "solved": bool(told.get("solved")),
    }


def _agreed(talk: Talk) -> str:
    told: Mapping[str, Any] = talk.answers
    if not told.get("agreed"):
        return ""
    return " ".join(str(told[key]) for key in ("agreed_by", "agreed_on") if told.get(key))


def _share(talk: Talk) -> str:
    marks = talk.ours + talk.theirs
    return f"{talk.ours * 100 // marks} %" if marks else ""


def _quality(found: Quality) -> dict[str, Any]:
    return {
        "quality": _tenths(found.tenths),
        "quality_parts": [{"part": one.key, "points": _tenths(one.tenths), "most": str(one.most)}
                          for one in found.parts],
    }  # fmt: skip


def _tenths(tenths: int) -> str:
    return f"{tenths // 10}.{tenths % 10}".removesuffix(".0")


def _sheet(key: str, talk: Talk, answers: dict[str, Any], now: datetime, head: Head) -> Sheet:
    return Sheet(FORMS[key], answers, talk.client, talk.uuid, now.date().isoformat(), head)


def sheet(key: str, interview_id: int, now: datetime, head: Head) -> Sheet:
    """Return the filled sheet of an interview; Refused interview_missing."""
    talk = interviews.talk(interview_id)
    if key == "interview_plan":
        answers = plan_answers(talk, now)
    elif key == "interview_summary":
        answers = summary_answers(talk)
    else:
        answers = needs_answers(talk)
    return _sheet(key, talk, answers, now, head)


def wanted(key: str, client_id: int, visit_id: int | None = None) -> int:
    """Return the interview a sheet is about when only the client or the visit is named.

    A plan is that of the interview prepared last, the other sheets those of the one held last.
    Raises Refused interview_required.
    """
    rows = [row for row in interviews.listing(client_id) if visit_id in (None, row.visit_id)]
    state = "open" if key == "interview_plan" else "finished"
    fitting = [row for row in rows if row.state == state] or rows
    if not fitting:
        raise Refused("interview_required", form=key)
    return fitting[0].id
