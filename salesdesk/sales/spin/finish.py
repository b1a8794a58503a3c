"""Finishing a talk: one change that brings the dossier, the plan and the visit in line with it.

Needs and objections go to the dossier, our next step and the customer's promise to the plan, the
visit's record is filled in as far as the talk knows it, and what the talk proves moves the
opportunity on (DOMAIN §4 step 8, §5). A finished talk is amended with a reason; finishing it
again changes what it gave before instead of giving it twice.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import contact_made, visit_lines, visits
from salesdesk.sales.clients import day_or_none
from salesdesk.sales.contact_made import MovedOn
from salesdesk.sales.kept import live
from salesdesk.sales.spin import needs, prepare, promises, visit_prefill
from salesdesk.sales.spin.interviews import open_row, talk
from salesdesk.sales.spin.limits import read
from salesdesk.sales.spin.rules import hints
from salesdesk.sales.spin.talk import Known, Talk
from salesdesk.sales.text import tidy
from salesdesk.store.database import database
from salesdesk.store.fields import zone_of
from salesdesk.store.interview_records import Interview, InterviewLine, InterviewMove

_HELD = frozenset({*visit_lines.OPEN, "done", "recorded"})


def finish(interview_id: int, now: datetime, *, owner: str) -> list[MovedOn]:
    """Finish an interview and return which opportunities moved on by it.

    *owner* is who does our next step unless it names somebody.

    Raises Refused: interview_missing, interview_finished, outcome_required, next_step_required
    (R11), advance_needs_customer (R10: what, who or by when is not said), advance_is_ours (R10),
    bad_moment, bad_date.
    """
    row = open_row(interview_id)
    told = _held(talk(interview_id))
    known = prepare.known(told, now)
    require_complete(told, replace(known, ours=known.ours | ({owner} - {""})))
    ended = _ended(told, now)
    day = ended.astimezone(zone_of(told.zone)).date()
    label = (
        mark("Change", "Amended interview with {name} finished again")
        if row.finished_at is not None
        else mark("Change", "Interview with {name} finished")
    )
    with database.change(label, name=told.client):
        InterviewMove.create(interview=interview_id, from_state="open", to_state="finished", at=now)
        Interview.update(
            state="finished", outcome=told.outcome, ended_at=ended,
            finished_at=told.finished_at or now,
        ).where(Interview.id == interview_id).execute()  # fmt: skip
        _keep_needs(told, day, now)
        promises.keep(told, owner)
        if told.visit_id is not None:
            visit_prefill.fill(told, told.visit_id, ended, now)
        return contact_made.note_talk(told.client_id, told.opportunity_id, now)


def amend(interview_id: int, reason: str, now: datetime) -> None:
    """Open a finished interview again; the move keeps why.

    Raises Refused interview_missing, interview_open, reason_required.
    """
    row = live(Interview, interview_id, Refused("interview_missing"))
    if row.state != "finished":
        raise Refused("interview_open")
    told = tidy(reason)
    if not told:
        raise Refused("reason_required")
    label = mark("Change", "Interview with {name} opened to be amended")
    with database.change(label, name=row.client.name):
        InterviewMove.create(
            interview=interview_id, from_state="finished", to_state="open", at=now, reason=told
        )
        Interview.update(state="open").where(Interview.id == interview_id).execute()


def moves(interview_id: int) -> list[tuple[str, str, datetime, str]]:
    """Return (from, to, UTC time, reason) of every move of an interview, oldest first."""
    rows = InterviewMove.select().where(InterviewMove.interview == interview_id)
    return [
        (row.from_state, row.to_state, row.at, row.reason)
        for row in rows.order_by(InterviewMove.id)
    ]


def require_complete(told: Talk, known: Known) -> None:
    """Raise Refused unless a talk may be finished as it stands; the codes are those of finish."""
    if not told.outcome:
        raise Refused("outcome_required")
    answers = told.answers
    blocking = {hint.blocks for hint in hints(told, known, read()) if hint.blocks}
    if "outcome" in blocking:
        asked = ("customer_action", "customer_who", "customer_by")
        whole = all(answers.get(key) for key in asked)
        raise Refused("advance_is_ours" if whole else "advance_needs_customer")
    if "finish" in blocking:
        raise Refused("next_step_required")
    if answers.get("next_at"):
        visits.moment(answers["next_at"])
    day_or_none(answers.get("customer_by"))


def _held(told: Talk) -> Talk:
    """Leave a visit aside that did not take place: the talk was held some other way."""
    if told.visit_id is not None and visit_lines.get(told.visit_id).state not in _HELD:
        return replace(told, visit_id=None)
    return told


def _ended(told: Talk, now: datetime) -> datetime:
    """Return when the talk was over: as noted, by its timer, else with the visit, else now."""
    if told.ended_at is not None:
        return told.ended_at
    if told.started_at is not None and told.talk_seconds:
        return min(told.started_at + timedelta(seconds=told.talk_seconds), now)
    if told.visit_id is not None and told.started_at is None:
        visit = visit_lines.get(told.visit_id)
        return visit.ended_at or min(visit.ends_at, now)
    return now


def _keep_needs(told: Talk, day: date, now: datetime) -> None:
    agreed = _agreed_on(told.answers, day)
    became: dict[int, int] = {}
    for line in told.of("problem"):
        if line.confirmed:
            columns = needs.columns_of(line, day, agreed)
            became[line.id] = needs.keep(told, line, columns, now)
        elif line.need is not None:
            needs.take_back(InterviewLine.get_by_id(line.id))
    behind = {one.parent: became.get(one.id) for one in told.of("problem") if one.parent}
    for line in told.of("objection"):
        needs.keep_objection(told, line, behind.get(line.id), day)


def _agreed_on(answers: Any, day: date) -> date | None:
    if not answers.get("agreed"):
        return None
    return day_or_none(answers.get("agreed_on")) or day
