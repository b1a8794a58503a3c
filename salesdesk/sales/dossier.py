"""The dossier: all that is known of one client, as it is shown."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from salesdesk.errors import Refused
from salesdesk.sales import chain, clients, score_rules, timeline
from salesdesk.sales.chain import Seat
from salesdesk.sales.client_list import ClientRow
from salesdesk.sales.event_names import label_of
from salesdesk.sales.masks import masked
from salesdesk.sales.plan import PlanLine
from salesdesk.sales.score import CriterionRating, weights_of
from salesdesk.sales.scoring import ScoreSheet
from salesdesk.sales.timeline import Event
from salesdesk.store.database import database
from salesdesk.store.fields import moment_of

LATEST = 6
"""Entries of the timeline that are seen without asking for it."""


class NeedLine(NamedTuple):
    """A need as the customer has it; explicit only with their own words."""

    id: int
    text: str
    words: str
    explicit: bool
    level: str
    kind: str
    stated_on: date
    visit_id: int | None
    open: bool
    before: str = ""
    """Its text before an interview changed it last."""


class ObjectionLine(NamedTuple):
    """An objection in the customer's words, and how it was answered."""

    id: int
    category: str
    words: str
    response: str
    solved: bool
    raised_on: date
    visit_id: int | None


class DealLine(NamedTuple):
    """An opportunity; amount in fen."""

    id: int
    title: str
    amount_fen: int | None
    expected_close: date | None
    stage: str


class FileLine(NamedTuple):
    """An attached file; size in bytes."""

    id: int
    name: str
    media_type: str
    size: int
    added_at: datetime


class Dossier(NamedTuple):
    """One client; ``answers`` are keyed like form ② (and hold do-not-contact's neighbours).

    ``latest`` are the newest entries of the timeline. ``waits_since`` (UTC) is the earliest
    start of a visit that is still open, or of one done and not recorded; None where no visit is.
    """

    id: int
    uuid: str
    name: str
    row: ClientRow
    answers: Mapping[str, Any]
    do_not_contact: bool
    do_not_contact_reason: str
    archived: bool
    created_at: datetime
    updated_at: datetime
    seats: tuple[Seat, ...]
    score: ScoreSheet | None
    needs: tuple[NeedLine, ...]
    objections: tuple[ObjectionLine, ...]
    deals: tuple[DealLine, ...]
    files: tuple[FileLine, ...]
    to_do: tuple[PlanLine, ...]
    latest: tuple[Event, ...]
    waits_since: datetime | None

    def visit_waits(self, now: datetime) -> bool:
        """Tell whether a visit is under way or waits to be recorded."""
        return self.waits_since is not None and self.waits_since <= now

    def supplier_ends_in(self, today: date) -> int | None:
        """Return the days until the present supplier's contract ends, None when not known."""
        end = self.answers.get("supplier_contract_end")
        return (date.fromisoformat(end) - today).days if end else None


_COLUMNS = (*sorted(clients.COLUMNS),)
_CLIENT = (
    "SELECT c.id, c.uuid, c.do_not_contact, c.do_not_contact_reason, c.created_at, c.updated_at, "
    "c.details, k.stage, k.grade, k.score_tenths, k.last_contact, k.next_follow_up, k.archived, "
    f"{', '.join(f'c.{column}' for column in _COLUMNS)}, e.name, e.held_on, "
    "(SELECT group_concat(t.name, char(31)) FROM client_tag g JOIN tag t ON t.id = g.tag_id "
    "WHERE g.client_id = c.id), (SELECT min(CASE state WHEN 'done' "
    "THEN coalesce(ended_at, starts_at) ELSE starts_at END) FROM visit v WHERE v.client_id = c.id "
    "AND state IN ('done', 'planned', 'confirmed')) "
    "FROM client c JOIN client_key k ON k.client = c.id "
    "LEFT JOIN lead_event e ON e.id = c.met_at_id WHERE c.id = ?"
)
_SCORE = (
    "SELECT id, uuid, rated_on, rater, weights, remark FROM priority_score WHERE client_id = ? "
    "ORDER BY rated_on DESC, id DESC LIMIT 1"
)
_RATINGS = (
    "SELECT criterion, points, evidence, evidence_on FROM rating WHERE score_id = ? ORDER BY id"
)
_NEEDS = (
    "SELECT id, text, words, explicit, level, kind, stated_on, visit_id, closed_at IS NULL, "
    "coalesce((SELECT json_extract(v.columns, '$.text') FROM need_version v "
    "WHERE v.need_id = need.id ORDER BY v.id DESC LIMIT 1), '') "
    "FROM need WHERE client_id = ? ORDER BY stated_on DESC, id"
)
_OBJECTIONS = (
    "SELECT id, category, words, response, solved, raised_on, visit_id "
    "FROM objection WHERE client_id = ? ORDER BY solved, raised_on DESC, id"
)
_DEALS = (
    "SELECT id, title, amount_fen, expected_close, stage FROM opportunity "
    "WHERE client_id = ? AND archived_at IS NULL ORDER BY id"
)
_FILES = (
    "SELECT id, name, media_type, size, added_at FROM attachment "
    "WHERE client_id = ? AND archived_at IS NULL ORDER BY added_at DESC"
)
_TO_DO = (
    "SELECT id, uuid, title, kind, visit_id, due_on, due_at, planned_on, owner, form, reason "
    "FROM plan_item WHERE client_id = ? AND done_at IS NULL AND dropped_at IS NULL "
    "ORDER BY due_on, due_at NULLS LAST, id"
)


def dossier(client_id: int) -> Dossier:
    """Return all that is known of a client; Refused client_missing."""
    with database.reading():
        return _read(client_id)


def _read(client_id: int) -> Dossier:
    found = _rows(_CLIENT, client_id)
    if not found:
        raise Refused("client_missing")
    (
        _, uuid, forbidden, reason, created, updated, details, stage, grade, tenths, last, follow,
        archived, *values, event, held_on, tags, waits,
    ) = found[0]  # fmt: skip
    answers = {**json.loads(details), **dict(zip(_COLUMNS, values, strict=True))}
    answers["met_at"] = label_of(event, held_on) if event else ""
    name, short = answers["name"], answers["short_name"]
    seats = tuple(chain.seats(client_id))
    first = seats[0] if seats else None
    numbers = [p.value for p in first.points if p.kind in chain.PHONES] if first else []
    row = ClientRow(
        client_id, name, short, answers["industry"], answers["city"], stage, grade, tenths,
        moment_of(last) if last else None, date.fromisoformat(follow) if follow else None,
        bool(forbidden), bool(archived), first.name if first else "", first.post if first else "",
        masked("phone", numbers[0]) if numbers else "",
        tuple(sorted(tags.split("\x1f"))) if tags else (),
    )  # fmt: skip
    return Dossier(
        client_id, uuid, name, row, answers, bool(forbidden), reason, bool(archived),
        moment_of(created), moment_of(updated), seats, _score(client_id), tuple(needs(client_id)),
        tuple(objections(client_id)), tuple(deals(client_id)), tuple(files(client_id)),
        tuple(_to_do(client_id, name, short)), tuple(timeline.timeline(client_id, LATEST)),
        moment_of(waits) if waits else None,
    )  # fmt: skip


def _score(client_id: int) -> ScoreSheet | None:
    found = _rows(_SCORE, client_id)
    if not found:
        return None
    score_id, uuid, rated_on, rater, weights, remark = found[0]
    ratings = [
        CriterionRating(criterion, points, evidence, date.fromisoformat(on) if on else None)
        for criterion, points, evidence, on in _rows(_RATINGS, score_id)
    ]
    return ScoreSheet(
        id=score_id, uuid=uuid, rated_on=date.fromisoformat(rated_on), rater=rater,
        weights=weights_of(weights), ratings=tuple(ratings), remark=remark,
        stale_days=score_rules.stale_days(),
    )  # fmt: skip


def _to_do(client_id: int, client: str, short: str) -> list[PlanLine]:
    return [
        PlanLine(
            item, uuid, title, kind, client_id, client, visit, date.fromisoformat(due),
            moment_of(due_at) if due_at else None, date.fromisoformat(planned), owner, form, None,
            None, reason, short or client,
        )
        for item, uuid, title, kind, visit, due, due_at, planned, owner, form, reason in _rows(
            _TO_DO, client_id
        )
    ]  # fmt: skip


def _rows(query: str, about: int) -> list[tuple[Any, ...]]:
    # plain columns: an object of peewee's for every row would cost more than the rows do
    rows: list[tuple[Any, ...]] = database.connection().execute(query, (about,)).fetchall()
    return rows


def needs(client_id: int) -> list[NeedLine]:
    """Return the needs of a client, newest first."""
    return [
        NeedLine(need, text, words, bool(explicit), level, kind, date.fromisoformat(stated),
                 visit, bool(still_open), before)
        for need, text, words, explicit, level, kind, stated, visit, still_open, before in _rows(
            _NEEDS, client_id
        )
    ]  # fmt: skip


def objections(client_id: int) -> list[ObjectionLine]:
    """Return the objections of a client, unsolved first, then newest first."""
    return [
        ObjectionLine(one, category, words, response, bool(solved), date.fromisoformat(raised),
                      visit)
        for one, category, words, response, solved, raised, visit in _rows(_OBJECTIONS, client_id)
    ]  # fmt: skip


def deals(client_id: int) -> list[DealLine]:
    """Return the opportunities of a client in the order they were entered."""
    return [
        DealLine(deal, title, amount, date.fromisoformat(close) if close else None, stage)
        for deal, title, amount, close, stage in _rows(_DEALS, client_id)
    ]


def files(client_id: int) -> list[FileLine]:
    """Return the files kept with a client, newest first."""
    return [
        FileLine(file, name, media_type, size, moment_of(added))
        for file, name, media_type, size, added in _rows(_FILES, client_id)
    ]
