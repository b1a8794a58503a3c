"""The dossier: all that is known of one client, as it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from salesdesk.sales import chain, client_list, clients, plan, scoring
from salesdesk.sales.chain import Seat
from salesdesk.sales.client_list import ClientRow
from salesdesk.sales.plan import PlanLine
from salesdesk.sales.scoring import ScoreSheet
from salesdesk.store.records import Attachment, Need, Objection, Opportunity


@dataclass(frozen=True)
class NeedLine:
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


@dataclass(frozen=True)
class ObjectionLine:
    """An objection in the customer's words, and how it was answered."""

    id: int
    category: str
    words: str
    response: str
    solved: bool
    raised_on: date
    visit_id: int | None


@dataclass(frozen=True)
class DealLine:
    """An opportunity; amount in fen."""

    id: int
    title: str
    amount_fen: int | None
    expected_close: date | None
    stage: str


@dataclass(frozen=True)
class FileLine:
    """An attached file; size in bytes."""

    id: int
    name: str
    media_type: str
    size: int
    added_at: datetime


@dataclass(frozen=True)
class Dossier:
    """One client; ``answers`` are keyed like form ② (and hold do-not-contact's neighbours)."""

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

    def supplier_ends_in(self, today: date) -> int | None:
        """Return the days until the present supplier's contract ends, None when not known."""
        end = self.answers.get("supplier_contract_end")
        return (date.fromisoformat(end) - today).days if end else None


def dossier(client_id: int) -> Dossier:
    """Return all that is known of a client; Refused client_missing."""
    client = clients.get(client_id)
    return Dossier(
        id=client.id,
        uuid=client.uuid,
        name=client.name,
        row=client_list.client_rows([client.id])[0],
        answers=clients.answers_of(client),
        do_not_contact=client.do_not_contact,
        do_not_contact_reason=client.do_not_contact_reason,
        archived=client.archived_at is not None,
        created_at=client.created_at,
        updated_at=client.updated_at,
        seats=tuple(chain.seats(client_id)),
        score=scoring.latest(client_id),
        needs=tuple(needs(client_id)),
        objections=tuple(objections(client_id)),
        deals=tuple(_deals(client_id)),
        files=tuple(_files(client_id)),
        to_do=tuple(plan.open_for_client(client_id)),
    )


def needs(client_id: int) -> list[NeedLine]:
    """Return the needs of a client, newest first."""
    rows = Need.select().where(Need.client == client_id)
    return [
        NeedLine(
            row.id, row.text, row.words, row.explicit, row.level, row.kind, row.stated_on,
            row.visit_id, row.closed_at is None,
        )
        for row in rows.order_by(Need.stated_on.desc(), Need.id)
    ]  # fmt: skip


def objections(client_id: int) -> list[ObjectionLine]:
    """Return the objections of a client, unsolved first, then newest first."""
    rows = Objection.select().where(Objection.client == client_id)
    return [
        ObjectionLine(
            row.id, row.category, row.words, row.response, row.solved, row.raised_on, row.visit_id
        )
        for row in rows.order_by(Objection.solved, Objection.raised_on.desc(), Objection.id)
    ]


def _deals(client_id: int) -> list[DealLine]:
    rows = Opportunity.select().where(Opportunity.client == client_id).order_by(Opportunity.id)
    return [DealLine(r.id, r.title, r.amount_fen, r.expected_close, r.stage) for r in rows]


def _files(client_id: int) -> list[FileLine]:
    rows = Attachment.select().where(
        Attachment.client == client_id, Attachment.archived_at.is_null()
    )
    return [
        FileLine(r.id, r.name, r.media_type, r.size, r.added_at)
        for r in rows.order_by(Attachment.added_at.desc())
    ]
