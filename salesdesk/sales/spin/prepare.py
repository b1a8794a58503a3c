"""What is known before a talk begins: its plan, what earlier talks left open, topics to warm up.

A debt is a problem of an earlier talk that was never asked on about: it lacks an implication,
or a pay-off (the "SPIN debt"). It is carried on by a problem line that ``follows`` it; what is
answered there closes it. DOMAIN §4 Steps (0: the plan).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from salesdesk.forms.background import BACKGROUND
from salesdesk.sales import chain, clients, industry_notes, my_side, stage_evidence, visit_lines
from salesdesk.sales.clients import answers_of
from salesdesk.sales.my_side import CapabilityLine
from salesdesk.sales.opportunity_lines import of_client
from salesdesk.sales.spin.talk import Known, Talk
from salesdesk.sales.stages import client_stage
from salesdesk.store.database import database
from salesdesk.store.fields import moment_of, zone_of
from salesdesk.store.records import Client

MOST_QUESTIONS = 5
_TOPICS = 5
_FRESH = timedelta(days=365)
_OVER = ("lost", "disqualified")
_MINUTE = 60
_QUOTED = 60
"""Characters of an earlier problem that a question still repeats."""
_ASKED_ON = {
    "zh_CN": {
        "I": "上次您提到“{problem}”，这件事影响到了哪些部门？",
        "N": "上次您提到“{problem}”，如果这一点解决了，对您意味着什么？",
    },
    "en": {
        "I": "Last time you mentioned “{problem}”. Which departments feel it?",
        "N": "Last time you mentioned “{problem}”. What would it mean for you to have it solved?",
    },
}


@dataclass(frozen=True)
class Debt:
    """A problem left open: ``line_id`` where it was said last, ``kind`` (I or N) what it lacks.

    ``question`` asks on about it, ready to be put; ``said_on`` is the day of that talk.
    """

    line_id: int
    interview_id: int
    text: str
    kind: str
    question: str
    said_on: date
    severity: int | None = None
    need_id: int | None = None


def plan_answers(client_id: int, visit_id: int | None, now: datetime) -> dict[str, Any]:
    """Return the answers of the step ``plan`` as far as the dossier and the visit know them.

    ``contact`` is whom we talk to. Raises Refused client_missing, visit_missing.
    """
    client = clients.get(client_id)
    known = answers_of(client)
    visit = visit_lines.get(visit_id) if visit_id is not None else None
    asked = (visit.plan.get("opening_questions") if visit else None) or known.get(
        "opening_questions"
    )
    told: dict[str, Any] = {
        "objective": visit.objective if visit else "",
        "hypotheses": hypotheses(known.get("pains") or (), my_side.capabilities()),
        "opening_questions": [one for one in asked or () if one][:MOST_QUESTIONS],
        "small_talk": small_talk(client_id, now),
        "opener_kind": _opener_kind(client, now),
        "minutes": _minutes(visit) if visit else None,
        "contact": contact(client_id, visit_id),
    }
    return {key: value for key, value in told.items() if value not in (None, "", [])}


def _minutes(visit: visit_lines.VisitLine) -> int:
    return int((visit.ends_at - visit.starts_at).total_seconds()) // _MINUTE


def contact(client_id: int, visit_id: int | None) -> str:
    """Return whom we will talk to: the first of the visit, else the first of the chain."""
    people = visit_lines.get(visit_id).client_people if visit_id is not None else ()
    if people:
        return people[0]
    seats = chain.seats(client_id)
    return seats[0].name if seats else ""


def hypotheses(
    pains: Sequence[Mapping[str, Any]], capabilities: Sequence[CapabilityLine]
) -> list[dict[str, str]]:
    """Return the pains supposed in form ② as rows of the plan, each with what we can do.

    "We can" stands only beside one of our listed capabilities; where the user named none, the one
    whose trouble reads most like the pain is proposed.
    """
    rows = []
    for row in pains:
        pain, ours = str(row.get("pain") or ""), str(row.get("capability") or "")
        if not pain:
            continue
        found = _named(ours, capabilities) if ours else _solving(pain, capabilities)
        told = {"pain": pain, "capability": ours or (found.name if found else "")}
        told |= {"can_do": "yes" if found else "", "basis": str(row.get("basis") or "")}
        rows.append({key: value for key, value in told.items() if value})
    return rows


def _named(text: str, capabilities: Sequence[CapabilityLine]) -> CapabilityLine | None:
    told = text.casefold()
    for one in capabilities:
        name = one.name.casefold()
        if name and (name in told or told in name):
            return one
    return None


def _solving(pain: str, capabilities: Sequence[CapabilityLine]) -> CapabilityLine | None:
    wanted = _pairs(pain)
    scored = [(len(wanted & (_pairs(one.solves) | _pairs(one.name))), one) for one in capabilities]
    best = max(scored, key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] * 3 >= max(len(wanted), 6) else None


def _pairs(text: str) -> set[str]:
    """Return what a text is compared by: its words, in Chinese its pairs of characters."""
    found: set[str] = set()
    for word in "".join(c if c.isalnum() else " " for c in text.casefold()).split():
        if word.isascii():
            found.add(word)
        else:
            found.update(word[at : at + 2] for at in range(len(word) - 1))
    return found


def small_talk(client_id: int, now: datetime) -> list[str]:
    """Return topics of business to warm up with: their news, where we met, their trade."""
    client = clients.get(client_id)
    known = answers_of(client)
    topics = [line.strip() for line in str(known.get("news") or "").splitlines() if line.strip()]
    if client.met_at is not None:
        topics.append(str(client.met_at.name))
    if client.industry:
        notes = industry_notes.lines(
            industry=client.industry, first=now.date() - _FRESH, last=now.date(), limit=3
        )
        topics += [note.text for note in notes]
    return list(dict.fromkeys(topics))[:_TOPICS]


def _opener_kind(client: Client, now: datetime) -> str:
    spoken = stage_evidence.last_contact(client.id)
    if _talked(client.id) or (spoken is not None and spoken <= now):
        return "follow_up"
    return "referral" if client.referred_by_id is not None or client.referrer else "first"


def _talked(client_id: int) -> bool:
    found = database.connection().execute(
        "SELECT 1 FROM interview WHERE client_id = ? AND finished_at NOT NULL "
        "AND archived_at IS NULL LIMIT 1",
        (client_id,),
    )
    return found.fetchone() is not None


def known(talk: Talk, now: datetime) -> Known:
    """Return what the dossier knows, as the rules ask for it."""
    client = clients.get(talk.client_id)
    answers = answers_of(client)
    fields = {field.key: field for section in BACKGROUND.sections for field in section.fields}
    seats = chain.seats(talk.client_id)
    filled = {key for key, field in fields.items() if field.answered(answers.get(key))}
    mine = my_side.details()
    can = {one.name: "yes" for one in my_side.capabilities()}
    for row in talk.answers.get("hypotheses") or ():
        if row.get("capability") and row.get("can_do"):
            can[str(row["capability"])] = str(row["can_do"])
    deals = of_client(talk.client_id)
    stage = client_stage(deal.stage for deal in deals)
    names = {str(mine.get(key) or "") for key in ("company", "person")}
    names |= {str(talk.answers.get("next_owner") or "")}
    if talk.visit_id is not None:
        names |= set(visit_lines.get(talk.visit_id).our_people)
    return Known(
        today=now.date(),
        answered=frozenset(filled | ({"chain"} if seats else set())),
        capabilities=can,
        economic_buyer=any("economic_buyer" in seat.roles for seat in seats),
        budget=bool(answers.get("budget") or talk.answers.get("budget")),
        timing=bool(talk.answers.get("timing")),
        spared=client.do_not_contact or stage in _OVER,
        ours=frozenset(names - {""}),
    )


_DEBTS = """
SELECT p.id, p.interview_id, p.text, p.details,
  coalesce(i.started_at, i.made_at), i.zone
FROM interview_line p JOIN interview i ON i.id = p.interview_id
WHERE i.client_id = ? AND i.finished_at NOT NULL AND i.archived_at IS NULL AND p.kind = 'problem'
  AND NOT EXISTS (SELECT 1 FROM interview_line l JOIN interview o ON o.id = l.interview_id
    WHERE l.follows_id = p.id AND o.finished_at NOT NULL AND o.archived_at IS NULL)
ORDER BY coalesce(i.started_at, i.made_at) DESC, p.position
"""
_LINES = """
SELECT l.id, l.kind, l.parent_id, l.follows_id, l.need_id,
  l.kind = 'problem' AND coalesce(json_extract(l.details, '$.confirmed'), 1) FROM interview_line l
JOIN interview i ON i.id = l.interview_id
WHERE i.client_id = ? AND i.archived_at IS NULL AND l.kind IN ('problem', 'implication', 'payoff')
"""


def debts(client_id: int, language: str = "zh_CN", besides: int | None = None) -> list[Debt]:
    """Return the problems of finished talks that lack an implication or a pay-off, newest first.

    A problem carried on counts with what was answered in later talks, open ones too; *besides* is
    the interview one is in: what it carries on already is asked there as a gap, not as a debt.
    """
    connection = database.connection()
    lines = connection.execute(_LINES, (client_id,)).fetchall()
    follows = {row[0]: row[3] for row in lines if row[3] is not None}
    needs = {row[0]: row[4] for row in lines if row[4] is not None}
    confirmed = {row[0] for row in lines if row[5]}
    answered = _answered([row[:3] for row in lines])
    carried = {before for after, before in follows.items() if after in _lines_of(besides)}
    found = []
    for line, interview, text, details, at, zone in connection.execute(_DEBTS, (client_id,)):
        same = _chain(line, follows)
        if interview == besides or line in carried or not confirmed & set(same):
            continue
        has = {kind for one in same for kind in answered.get(one, ())}
        kind = "I" if "implication" not in has else "N" if "payoff" not in has else ""
        if kind:
            asked = _ASKED_ON.get(language, _ASKED_ON["zh_CN"])[kind]
            day = moment_of(at).astimezone(zone_of(zone)).date()
            need = next((needs[one] for one in same if one in needs), None)
            severity = json.loads(details).get("severity")
            question = asked.replace("{problem}", _in_short(text))
            found.append(Debt(line, interview, text, kind, question, day, severity, need))
    return found


def _in_short(text: str) -> str:
    told = " ".join(text.split())
    return told if len(told) <= _QUOTED else told[: _QUOTED - 1] + "…"


def _lines_of(interview_id: int | None) -> set[int]:
    rows = database.connection().execute(
        "SELECT id FROM interview_line WHERE interview_id = ?", (interview_id,)
    )
    return {row[0] for row in rows}


def _answered(lines: Sequence[tuple[int, str, int | None]]) -> dict[int, set[str]]:
    """Return what hangs on each problem, over other implications too."""
    parents = {line: parent for line, _, parent in lines}
    kinds = {line: kind for line, kind, _ in lines}
    found: dict[int, set[str]] = {}
    for line, kind, _ in lines:
        seen: set[int] = set()
        above: int | None = line
        while above is not None and kinds.get(above) != "problem" and above not in seen:
            seen.add(above)
            above = parents.get(above)
        if above is not None and above != line:
            found.setdefault(above, set()).add(kind)
    return found


def _chain(line: int, follows: Mapping[int, int]) -> list[int]:
    """Return a problem with all that it follows and all that follow it."""
    after: dict[int, list[int]] = {}
    for later, earlier in follows.items():
        after.setdefault(earlier, []).append(later)
    found = [line]
    for one in found:
        near = [*after.get(one, ()), *([follows[one]] if one in follows else [])]
        found += [other for other in near if other not in found]
    return found
