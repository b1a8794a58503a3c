"""Everything that happened with a client, in one stream, newest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any

from peewee import fn

from salesdesk.errors import Refused
from salesdesk.sales import scoring
from salesdesk.sales.kept import kept
from salesdesk.store.records import (
    Attachment,
    Client,
    Note,
    Objection,
    Opportunity,
    PlanItem,
    StageMove,
    Visit,
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


def timeline(client_id: int, limit: int = -1) -> list[Event]:
    """Return the events of a client, newest first; only the newest *limit* when given."""
    events = [
        event
        for source in (_visits, _notes, _scores, _files, _objections, _stages, _tasks)
        for event in source(client_id, limit)
    ]
    client = kept(Client, client_id, Refused("client_missing"))
    events.append(Event(client.created_at, "created", client.source))
    events.sort(key=lambda event: event.at, reverse=True)
    return events[:limit] if limit >= 0 else events


def _tuples(query: Any) -> Iterable[tuple[Any, ...]]:
    rows: Iterable[tuple[Any, ...]] = query.tuples()
    return rows


def _visits(client_id: int, limit: int) -> list[Event]:
    # plain columns: a client may have thousands of visits, each with long answers
    rows = (
        Visit.select(
            Visit.id, Visit.started_at, Visit.starts_at, Visit.objective, Visit.outcome,
            Visit.state, fn.json_extract(Visit.record, "$.key_points").alias("points"),
        )
        .where(Visit.client == client_id)
        .order_by(fn.coalesce(Visit.started_at, Visit.starts_at).desc())
        .limit(limit)
    )  # fmt: skip
    return [
        Event(started or starts, "visit", objective, outcome or state, points or "", visit)
        for visit, started, starts, objective, outcome, state, points in _tuples(rows)
    ]


def _notes(client_id: int, limit: int) -> list[Event]:
    rows = Note.select(Note.at, Note.text, Note.id).where(
        Note.client == client_id, Note.archived_at.is_null()
    )
    told = rows.order_by(Note.at.desc()).limit(limit)
    return [Event(at, "note", text, ref=note) for at, text, note in _tuples(told)]


def _scores(client_id: int, limit: int) -> list[Event]:
    return [
        Event(
            datetime.combine(sheet.rated_on, time(), UTC), "score", _tenths(sheet.score.tenths),
            sheet.score.grade, sheet.remark, sheet.id, day_only=True,
        )
        for sheet in scoring.history(client_id, limit)
    ]  # fmt: skip


def _tenths(tenths: int | None) -> str:
    return "" if tenths is None else f"{tenths // 10}.{tenths % 10}".removesuffix(".0")


def _files(client_id: int, limit: int) -> list[Event]:
    rows = Attachment.select().where(
        Attachment.client == client_id, Attachment.archived_at.is_null()
    )
    told = rows.order_by(Attachment.added_at.desc()).limit(limit)
    return [Event(row.added_at, "file", row.name, ref=row.id) for row in told]


def _objections(client_id: int, limit: int) -> list[Event]:
    rows = Objection.select().where(Objection.client == client_id)
    return [
        Event(
            datetime.combine(row.raised_on, time(), UTC), "objection", row.words, row.category,
            row.response, row.id, day_only=True,
        )
        for row in rows.order_by(Objection.raised_on.desc()).limit(limit)
    ]  # fmt: skip


def _stages(client_id: int, limit: int) -> list[Event]:
    rows = StageMove.select(StageMove, Opportunity).join(Opportunity)
    return [
        Event(row.at, "stage", row.opportunity.title, row.to_stage, row.reason, row.id)
        for row in rows.where(Opportunity.client == client_id)
        .order_by(StageMove.at.desc())
        .limit(limit)
    ]


def _tasks(client_id: int, limit: int) -> list[Event]:
    rows = PlanItem.select(PlanItem.done_at, PlanItem.title, PlanItem.id).where(
        PlanItem.client == client_id, PlanItem.done_at.is_null(False)
    )
    told = rows.order_by(PlanItem.done_at.desc()).limit(limit)
    return [Event(at, "task", title, "done", ref=item) for at, title, item in _tuples(told)]
