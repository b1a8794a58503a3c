"""Opportunities as they are read: what they are about, how they stand, how they got there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from salesdesk.errors import Refused
from salesdesk.sales import stage_evidence, stage_gates
from salesdesk.sales.kept import kept
from salesdesk.sales.stage_gates import Fact
from salesdesk.store.market_records import Competitor
from salesdesk.store.records import Client, Opportunity, Product, StageMove
from salesdesk.store.selling_records import OpportunityProduct, OpportunityRival


@dataclass(frozen=True)
class ProductLine:
    """A product of an opportunity; quantity in thousandths of its unit, price per unit in fen."""

    product_id: int
    model: str
    name: str
    unit: str
    quantity_milli: int | None
    price_fen: int | None

    @property
    def total_fen(self) -> int | None:
        """Return quantity × price, half up to the fen; None while one is not known."""
        if self.quantity_milli is None or self.price_fen is None:
            return None
        return (self.quantity_milli * self.price_fen * 2 + 1000) // 2000


@dataclass(frozen=True)
class OpportunityLine:
    """An opportunity as it stands; amount in fen, moments in UTC.

    ``rival`` is who it was lost to; ``rivals`` are (id, name) of the competitors met.
    ``follows`` is the lost or dormant one it takes up again.
    """

    id: int
    uuid: str
    client_id: int
    client: str
    title: str
    amount_fen: int | None
    expected_close: date | None
    stage: str
    stage_since: datetime
    created_at: datetime
    source: str
    note: str
    loss_reason: str
    rival: str
    follows: int | None
    archived: bool
    products: tuple[ProductLine, ...]
    rivals: tuple[tuple[int, str], ...]

    @property
    def products_fen(self) -> int | None:
        """Return what the products come to, None while one has no quantity or price."""
        totals = [line.total_fen for line in self.products]
        return None if not totals or None in totals else sum(t for t in totals if t is not None)

    def as_answers(self) -> dict[str, Any]:
        """Return what ``edit`` takes, days as ISO text."""
        close = self.expected_close.isoformat() if self.expected_close else None
        return {
            "title": self.title, "amount_fen": self.amount_fen, "expected_close": close,
            "source": self.source, "note": self.note,
        }  # fmt: skip


@dataclass(frozen=True)
class MoveLine:
    """One move: what proved it, gate by gate, which gates the reason stood in for.

    ``noted`` is what was noted at its stage ahead of a later move.
    """

    id: int
    from_stage: str
    to_stage: str
    at: datetime
    reason: str
    evidence: Mapping[str, Fact]
    overridden: tuple[str, ...]
    noted: Mapping[str, Fact]


def get(opportunity_id: int) -> OpportunityLine:
    """Return an opportunity, archived or not; Refused opportunity_missing."""
    kept(Opportunity, opportunity_id, Refused("opportunity_missing"))
    return _lines(Opportunity.id == opportunity_id)[0]


def of_client(client_id: int, *, archived: bool = False) -> list[OpportunityLine]:
    """Return the opportunities of a client, oldest first."""
    wanted = Opportunity.client == client_id
    return _lines(wanted if archived else wanted & Opportunity.archived_at.is_null())


def _lines(wanted: Any) -> list[OpportunityLine]:
    found = Opportunity.select(Opportunity, Client.id, Client.name).join(Client).where(wanted)
    rows = list(found.order_by(Opportunity.id))
    ids = [row.id for row in rows]
    sold, met = _sold(ids), _met(ids)
    return [
        OpportunityLine(
            id=row.id, uuid=row.uuid, client_id=row.client_id, client=row.client.name,
            title=row.title, amount_fen=row.amount_fen, expected_close=row.expected_close,
            stage=row.stage, stage_since=row.stage_since or row.created_at,
            created_at=row.created_at, source=row.source, note=row.note,
            loss_reason=row.loss_reason, rival=row.rival, follows=row.follows_id,
            archived=row.archived_at is not None,
            products=tuple(sold.get(row.id, ())), rivals=tuple(met.get(row.id, ())),
        )
        for row in rows
    ]  # fmt: skip


def _sold(ids: list[int]) -> dict[int, list[ProductLine]]:
    rows = (
        OpportunityProduct.select(OpportunityProduct, Product)
        .join(Product)
        .where(OpportunityProduct.opportunity.in_(ids))
        .order_by(OpportunityProduct.position, OpportunityProduct.id)
    )
    found: dict[int, list[ProductLine]] = {}
    for row in rows:
        line = ProductLine(
            row.product_id, row.product.model, row.product.name, row.product.unit,
            row.quantity_milli, row.price_fen,
        )  # fmt: skip
        found.setdefault(row.opportunity_id, []).append(line)
    return found


def _met(ids: list[int]) -> dict[int, list[tuple[int, str]]]:
    rows = (
        OpportunityRival.select(OpportunityRival, Competitor)
        .join(Competitor)
        .where(OpportunityRival.opportunity.in_(ids))
        .order_by(OpportunityRival.id)
    )
    found: dict[int, list[tuple[int, str]]] = {}
    for row in rows:
        found.setdefault(row.opportunity_id, []).append((row.competitor_id, row.competitor.name))
    return found


def moves(opportunity_id: int) -> list[MoveLine]:
    """Return the history of an opportunity's stage in the order it was made."""
    rows = StageMove.select().where(StageMove.opportunity == opportunity_id)
    return [_move(row) for row in rows.order_by(StageMove.id)]


def _move(row: StageMove) -> MoveLine:
    facts = {key: stage_evidence.shown_form(told) for key, told in row.evidence.items()}
    asked = stage_gates.asked(row.from_stage, row.to_stage)
    return MoveLine(
        row.id, row.from_stage, row.to_stage, row.at, row.reason,
        {key: fact for key, fact in facts.items() if key in asked}, tuple(row.overridden),
        {key: fact for key, fact in facts.items() if key not in asked},
    )  # fmt: skip
