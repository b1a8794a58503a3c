"""Competitors: their cards, the prices heard, and where one meets them (DOMAIN S2-48)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from peewee import JOIN

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales.clients import day_or_none
from salesdesk.sales.kept import kept, live
from salesdesk.sales.lead_entry import same_named
from salesdesk.sales.text import checked_name, tidy, tidy_line
from salesdesk.store.database import database
from salesdesk.store.market_records import Competitor, PriceHeard
from salesdesk.store.records import Client


@dataclass(frozen=True)
class Price:
    """A price as somebody told it; ``price_fen`` in fen, ``client`` where it was heard or ""."""

    item: str
    price_fen: int
    unit: str
    heard_on: date
    source: str
    client_id: int | None
    client: str


@dataclass(frozen=True)
class CompetitorLine:
    """A competitor's card; ``prices`` with the latest first."""

    id: int
    name: str
    strengths: str
    weaknesses: str
    answer: str
    website: str
    checked_on: date | None
    archived: bool
    prices: tuple[Price, ...]

    def as_answers(self) -> dict[str, Any]:
        """Return the answers of the form ``competitor``."""
        return {
            "name": self.name, "website": self.website, "strengths": self.strengths,
            "checked_on": self.checked_on.isoformat() if self.checked_on else "",
            "weaknesses": self.weaknesses, "answer": self.answer,
            "prices": [
                {
                    "item": one.item, "price_fen": one.price_fen, "unit": one.unit,
                    "heard_on": one.heard_on.isoformat(), "source": one.source,
                    "client": one.client, "client_id": one.client_id,
                }
                for one in self.prices
            ],
        }  # fmt: skip


def lines(*, archived: bool = False) -> list[CompetitorLine]:
    """Return the cards by name."""
    rows = Competitor.select().where(Competitor.archived_at.is_null(not archived))
    return _lines(list(rows.order_by(Competitor.name)))


def get(competitor_id: int) -> CompetitorLine:
    """Return one card, archived or not; Refused competitor_missing."""
    return _lines([kept(Competitor, competitor_id, Refused("competitor_missing"))])[0]


def _lines(rows: list[Competitor]) -> list[CompetitorLine]:
    prices: dict[int, list[Price]] = {}
    heard = (
        PriceHeard.select(PriceHeard, Client.id, Client.name)
        .join(Client, JOIN.LEFT_OUTER)
        .where(PriceHeard.competitor.in_([row.id for row in rows]))
        .order_by(PriceHeard.heard_on.desc(), PriceHeard.position, PriceHeard.id)
    )
    for one in heard:
        prices.setdefault(one.competitor_id, []).append(
            Price(
                one.item, one.price_fen, one.unit, one.heard_on, one.source, one.client_id,
                one.client.name if one.client else "",
            )
        )  # fmt: skip
    return [
        CompetitorLine(
            row.id, row.name, row.strengths, row.weaknesses, row.answer, row.website,
            row.checked_on, row.archived_at is not None, tuple(prices.get(row.id, ())),
        )
        for row in rows
    ]  # fmt: skip


def names() -> list[str]:
    """Return the names of the competitors that have a card."""
    rows = Competitor.select(Competitor.name).where(Competitor.archived_at.is_null())
    return [row.name for row in rows.order_by(Competitor.name)]


def save(competitor_id: int | None, answers: Mapping[str, Any]) -> int:
    """Add a card from the answers of ``competitor``, or change one; return its id.

    A price's client is named; it must be one we know. Raises Refused competitor_missing,
    competitor_taken, name_required, name_too_long, bad_date, price_incomplete (naming the row,
    from 1), client_not_named.
    """
    name = checked_name(answers.get("name"))
    if competitor_id is not None:
        live(Competitor, competitor_id, Refused("competitor_missing"))
    same = Competitor.get_or_none(Competitor.name == name)
    if same is not None and same.id != competitor_id:
        raise Refused("competitor_taken", name=name)
    columns = {
        "name": name,
        "website": tidy_line(answers.get("website") or ""),
        "checked_on": day_or_none(answers.get("checked_on")),
        **{key: tidy(answers.get(key) or "") for key in ("strengths", "weaknesses", "answer")},
    }
    prices = _prices(answers.get("prices") or ())
    with database.change(mark("Change", "Competitor {name} saved"), name=name):
        if competitor_id is None:
            competitor_id = int(Competitor.create(**columns).id)
        else:
            Competitor.update(**columns).where(Competitor.id == competitor_id).execute()
            PriceHeard.delete().where(PriceHeard.competitor == competitor_id).execute()
        for position, price in enumerate(prices):
            PriceHeard.create(competitor=competitor_id, position=position, **price)
    return competitor_id


def _prices(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    found = []
    for number, row in enumerate(rows, 1):
        item, price = tidy_line(row.get("item") or ""), row.get("price_fen")
        day = day_or_none(row.get("heard_on"))
        if not item or price is None or day is None:
            raise Refused("price_incomplete", row=number)
        client = tidy_line(row.get("client") or "")
        known = _client(client, row.get("client_id")) if client else None
        if client and known is None:
            raise Refused("client_not_named", text=client)
        found.append(
            {
                "item": item, "price_fen": int(price), "heard_on": day, "client": known,
                "unit": tidy_line(row.get("unit") or ""),
                "source": tidy_line(row.get("source") or ""),
            }
        )  # fmt: skip
    return found


def _client(name: str, before: int | None) -> int | None:
    """Return the client of that name; two may be called alike, then the one it was before."""
    if before is not None and Client.select().where(Client.id == before, Client.name == name):
        return before
    return same_named(name)


def set_archived(competitor_id: int, now: datetime, *, archived: bool = True) -> None:
    """Put a card away, or bring it back; Refused competitor_missing."""
    row = kept(Competitor, competitor_id, Refused("competitor_missing"))
    label = (
        mark("Change", "Competitor {name} archived")
        if archived
        else mark("Change", "Competitor {name} brought back")
    )
    with database.change(label, name=row.name):
        Competitor.update(archived_at=now if archived else None).where(
            Competitor.id == competitor_id
        ).execute()
