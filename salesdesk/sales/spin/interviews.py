"""Interviews: begun, read whole as a ``Talk``, listed, and saved while they go on (DOMAIN §4).

What is typed saves itself: such a change has no label and belongs to the act before it. Any
number may be open at once; a finished one refuses to be written to until it is amended.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import opportunity_lines, visit_lines
from salesdesk.sales.kept import live
from salesdesk.sales.spin import advances, bank, given, opening, prepare
from salesdesk.sales.spin.talk import STEPS, Asked, Line, Talk
from salesdesk.sales.stages import CLOSED, client_stage
from salesdesk.sales.text import tidy_line
from salesdesk.sales.visits import offset_of
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.store.fields import moment_of
from salesdesk.store.interview_records import Interview
from salesdesk.store.records import Client


@dataclass(frozen=True)
class InterviewRow:
    """One interview in a list; moments in UTC. ``amended`` is an open one that was finished."""

    id: int
    uuid: str
    client_id: int
    client: str
    client_short: str
    visit_id: int | None
    state: str
    step: int
    language: str
    objective: str
    outcome: str
    made_at: datetime
    started_at: datetime | None
    finished_at: datetime | None

    @property
    def amended(self) -> bool:
        """Tell whether it was finished and is open again."""
        return self.state == "open" and self.finished_at is not None


def start(
    client_id: int,
    now: datetime,
    *,
    visit_id: int | None = None,
    opportunity_id: int | None = None,
    language: str,
    pack: str = "",
) -> int:
    """Begin an interview with its plan filled in from the dossier; return its id.

    The industry pack is that of the client's trade unless given. Without *opportunity_id* it is
    about the client's only open opportunity, if there is just one.
    Raises Refused client_missing (also of an archived one), visit_missing, opportunity_missing.
    """
    client = live(Client, client_id, Refused("client_missing"))
    if visit_id is not None and visit_lines.get(visit_id).client_id != client_id:
        raise Refused("visit_missing")
    deals = opportunity_lines.of_client(client_id)
    if opportunity_id is None:
        going_on = [deal.id for deal in deals if deal.stage not in CLOSED]
        opportunity_id = going_on[0] if len(going_on) == 1 else None
    elif opportunity_id not in {deal.id for deal in deals}:
        raise Refused("opportunity_missing")
    pack = pack or bank.pack_for(client.industry)
    about = [deal.stage for deal in deals if opportunity_id in (None, deal.id)]
    aims = advances.proposed(client_stage(about), language)
    answers = {**aims, **prepare.plan_answers(client_id, visit_id, now)}
    filling = opening.values(client_id, answers, pack, language)
    if opener := opening.draft(answers["opener_kind"], filling, language):
        answers["opener"] = opener
    with database.change(mark("Change", "Interview with {name} begun"), name=client.name):
        return int(
            Interview.create(
                client=client_id, visit=visit_id, opportunity=opportunity_id, language=language,
                pack=pack, answers=answers,
                zone=offset_of(now), made_at=now,
            ).id
        )  # fmt: skip


# --- reading ---------------------------------------------------------------------

_TALK = """
SELECT i.id, i.uuid, i.client_id, c.name, i.state, i.language, i.pack, i.made_at, i.step, i.field,
  i.visit_id, i.opportunity_id, (SELECT count(*) FROM interview e
    WHERE e.client_id = i.client_id AND e.id <> i.id AND e.archived_at IS NULL
    AND e.finished_at NOT NULL AND (i.finished_at IS NULL OR e.finished_at < i.finished_at
    OR (e.finished_at = i.finished_at AND e.id < i.id))),
  i.answers, i.talk_seconds, i.chat_seconds, i.ours, i.theirs, i.zone, i.started_at, i.ended_at,
  i.finished_at
FROM interview i JOIN client c ON c.id = i.client_id WHERE i.id = ?
"""
_QUESTIONS = """
SELECT id, kind, text, answer, position, key, about_id, at FROM interview_question
WHERE interview_id = ? ORDER BY position, id
"""
_LINES = """
SELECT id, uuid, kind, text, position, parent_id, follows_id, at, details, need_id, objection_id
FROM interview_line WHERE interview_id = ? ORDER BY position, id
"""


def talk(interview_id: int) -> Talk:
    """Return a whole interview, archived or not; Refused interview_missing."""
    with database.reading() as connection:
        row = connection.execute(_TALK, (interview_id,)).fetchone()
        if row is None:
            raise Refused("interview_missing")
        questions = connection.execute(_QUESTIONS, (interview_id,)).fetchall()
        lines = connection.execute(_LINES, (interview_id,)).fetchall()
    number, uuid, client, name, state, language, pack, made = row[:8]
    step, field, visit, deal, earlier, answers = row[8:14]
    talked, chatted, ours, theirs, zone, started, ended, finished = row[14:]
    return Talk(
        number, uuid, client, name, state, language, pack, moment_of(made), step, field, visit,
        deal, earlier, json.loads(answers), tuple(_asked(one) for one in questions),
        tuple(_line(one) for one in lines), talked, chatted, ours, theirs, zone,
        _moment(started), _moment(ended), _moment(finished),
    )  # fmt: skip


def _asked(row: tuple[Any, ...]) -> Asked:
    number, kind, text, answer, position, key, about, at = row
    return Asked(number, kind, text, answer, position, key, about, moment_of(at))


def _line(row: tuple[Any, ...]) -> Line:
    number, uuid, kind, text, position, parent, follows, at, details, need, objection = row
    return Line(
        number, uuid, kind, text, position, parent, follows, moment_of(at), json.loads(details),
        need, objection,
    )  # fmt: skip


def _moment(text: str | None) -> datetime | None:
    return moment_of(text) if text else None


def listing(client_id: int | None = None, *, state: str = "") -> list[InterviewRow]:
    """Return the interviews, the latest begun first: of one client, or in one state if given."""
    wanted = "".join(
        (
            " AND i.client_id = :client" if client_id is not None else "",
            " AND i.state = :state" if state else "",
        )
    )
    rows = database.connection().execute(
        "SELECT i.id, i.uuid, i.client_id, c.name, c.short_name, i.visit_id, i.state, i.step, "
        "i.language, coalesce(json_extract(i.answers, '$.objective'), ''), "
        "coalesce(json_extract(i.answers, '$.outcome'), ''), i.made_at, i.started_at, "
        "i.finished_at FROM interview i JOIN client c ON c.id = i.client_id "
        f"WHERE i.archived_at IS NULL AND c.archived_at IS NULL{wanted} "
        "ORDER BY i.made_at DESC, i.id DESC",
        {"client": client_id, "state": state},
    )
    return [
        InterviewRow(
            number, uuid, client, name, short or name, visit, stands, step, language, objective,
            outcome, moment_of(made), _moment(started), _moment(finished),
        )
        for number, uuid, client, name, short, visit, stands, step, language, objective, outcome,
        made, started, finished in rows
    ]  # fmt: skip


# --- writing while it goes on ---------------------------------------------------------------------


def open_row(interview_id: int) -> Interview:
    """Return an interview that may be written to; Refused interview_missing, interview_finished."""
    row = live(Interview, interview_id, Refused("interview_missing"))
    if row.state != "open":
        raise Refused("interview_finished")
    return row


def save_answers(interview_id: int, answers: Mapping[str, Any], now: datetime) -> None:
    """Keep answers of the form ``interview``; those not named stay, None takes one away.

    Raises Refused interview_missing, interview_finished.
    """
    row = open_row(interview_id)
    told = given.answers(answers)
    kept = {key: value for key, value in {**row.answers, **told}.items() if value is not None}
    if kept != row.answers:
        _save(interview_id, answers=kept, outcome=str(kept.get("outcome") or ""))


def save_place(interview_id: int, step: int, field: str) -> None:
    """Keep where the user is: a step (0–9) and the field in it; Refused as ``save_answers``."""
    row = open_row(interview_id)
    at = max(0, min(step, len(STEPS) - 1))
    if (at, field) != (row.step, row.field):
        _save(interview_id, step=at, field=field)


def save_times(
    interview_id: int,
    *,
    talk_seconds: int | None = None,
    chat_seconds: int | None = None,
    ours: int | None = None,
    theirs: int | None = None,
) -> None:
    """Keep the timers (seconds) and the marks of who was talking; Refused as ``save_answers``."""
    open_row(interview_id)
    told = {
        "talk_seconds": talk_seconds, "chat_seconds": chat_seconds, "ours": ours, "theirs": theirs,
    }  # fmt: skip
    columns = {key: given.count(value) for key, value in told.items() if value is not None}
    if columns:
        _save(interview_id, **columns)


def begin(interview_id: int, now: datetime) -> None:
    """Note that the talk itself begins now; once begun it stays so. Refused as ``save_answers``."""
    if open_row(interview_id).started_at is None:
        _save(interview_id, started_at=now)


def end(interview_id: int, now: datetime) -> None:
    """Note that the talk itself is over; the latest word counts. Refused as ``save_answers``."""
    row = open_row(interview_id)
    with database.change(derive=row.finished_at is not None):
        _save(interview_id, ended_at=now)


def set_pack(interview_id: int, pack: str) -> None:
    """Choose the industry pack the questions are filled from; Refused as ``save_answers``."""
    open_row(interview_id)
    _save(interview_id, pack=tidy_line(pack))


def _save(interview_id: int, **columns: Any) -> None:
    with database.change(derive=False):  # no list shows what is typed
        Interview.update(**columns).where(Interview.id == interview_id).execute()
        journal.fold("interview", interview_id)


def archive(interview_id: int, now: datetime) -> None:
    """Put an interview away; what it gave the dossier stays. Refused interview_missing."""
    row = live(Interview, interview_id, Refused("interview_missing"))
    label = mark("Change", "Interview with {name} archived")
    with database.change(label, name=row.client.name):
        Interview.update(archived_at=now).where(Interview.id == interview_id).execute()
