"""Everything that happened with a client, in one stream, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time

from salesdesk.sales import scoring, visit_lines
from salesdesk.store.records import (
    Attachment,
    Client,
    Note,
    Objection,
    Opportunity,
    PlanItem,
    StageMove,
)


@dataclass(frozen=True)
class Event:
    """One entry: ``kind`` is visit, note, score, file, objection, stage, task or created.

    ``at`` is UTC (the start of the day where only a day is known, then ``day_only``); ``what``
    is a code to be put into words (state of a visit, grade, stage); ``ref`` the row's id.
    """

    at: datetime
    kind: str
    text: str
    what: str = ""
    detail: str = ""
    ref: int = 0
    day_only: bool = False


def timeline(client_id: int) -> list[Event]:
    """Return all events of a client, newest first."""
    events = [
        *_visits(client_id), *_notes(client_id), *_scores(client_id), *_files(client_id),
        *_objections(client_id), *_stages(client_id), *_tasks(client_id),
    ]  # fmt: skip
    client = Client.get_by_id(client_id)
    events.append(Event(client.created_at, "created", client.source))
    return sorted(events, key=lambda event: event.at, reverse=True)


def _visits(client_id: int) -> list[Event]:
    return [
        Event(
            line.started_at or line.starts_at, "visit", line.objective,
            line.outcome or line.state, str(line.record.get("key_points", "")), line.id,
        )
        for line in visit_lines.of_client(client_id)
    ]  # fmt: skip


def _notes(client_id: int) -> list[Event]:
    rows = Note.select().where(Note.client == client_id, Note.archived_at.is_null())
    return [Event(row.at, "note", row.text, ref=row.id) for row in rows]


def _scores(client_id: int) -> list[Event]:
    return [
        Event(
            datetime.combine(sheet.rated_on, time(), UTC), "score", _tenths(sheet.score.tenths),
            sheet.score.grade, sheet.remark, sheet.id, day_only=True,
        )
        for sheet in scoring.history(client_id)
    ]  # fmt: skip


def _tenths(tenths: int | None) -> str:
    return "" if tenths is None else f"{tenths // 10}.{tenths % 10}".removesuffix(".0")


def _files(client_id: int) -> list[Event]:
    rows = Attachment.select().where(
        Attachment.client == client_id, Attachment.archived_at.is_null()
    )
    return [Event(row.added_at, "file", row.name, ref=row.id) for row in rows]


def _objections(client_id: int) -> list[Event]:
    rows = Objection.select().where(Objection.client == client_id)
    return [
        Event(
            datetime.combine(row.raised_on, time(), UTC), "objection", row.words, row.category,
            row.response, row.id, day_only=True,
        )
        for row in rows
    ]  # fmt: skip


def _stages(client_id: int) -> list[Event]:
    rows = StageMove.select(StageMove, Opportunity).join(Opportunity)
    return [
        Event(row.at, "stage", row.opportunity.title, row.to_stage, row.reason, row.id)
        for row in rows.where(Opportunity.client == client_id)
    ]


def _tasks(client_id: int) -> list[Event]:
    rows = PlanItem.select().where(PlanItem.client == client_id, PlanItem.done_at.is_null(False))
    return [Event(row.done_at, "task", row.title, "done", ref=row.id) for row in rows]
