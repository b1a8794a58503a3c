"""Opportunities: what is sold to whom, made and edited (DOMAIN §5 Opportunity).

They are read by ``opportunity_lines``: ``get(id)`` and ``of_client(client_id)`` return
``OpportunityLine`` (with products and rivals), ``moves(id)`` the history as ``MoveLine``. They
come up as leads by ``create`` and are moved on by ``stage_moves``. Each of ``create``, ``edit``,
``set_products``, ``set_rivals`` and ``archive`` is one change that can be undone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import clients
from salesdesk.sales.clients import day_or_none
from salesdesk.sales.kept import kept, live
from salesdesk.sales.text import checked_name, tidy, tidy_line
from salesdesk.store.database import database
from salesdesk.store.market_records import Competitor
from salesdesk.store.records import Opportunity, Product, StageMove
from salesdesk.store.selling_records import OpportunityProduct, OpportunityRival

MOST_FEN = 10**14
"""The most an opportunity may be worth: sums of many must stay whole numbers of 64 bits."""


def create(client_id: int, answers: Mapping[str, Any], now: datetime) -> int:
    """Add an opportunity as a lead and return its id.

    *answers*: ``title``, ``amount_fen``, ``expected_close``, ``source``, ``note``. Raises
    Refused client_missing, name_required, name_too_long, bad_date, amount_out_of_range.
    """
    client = clients.get(client_id)
    columns = {"title": None, **_columns({"title": "", **answers})}
    label = mark("Change", "{name}: opportunity “{title}” added")
    with database.change(label, name=client.name, title=columns["title"]):
        return come_up(client_id, columns, "lead", now)


def come_up(
    client_id: int, columns: Mapping[str, Any], stage: str, now: datetime, **move: Any
) -> int:
    """Write a new opportunity at *stage* and the *move* that brought it there; return its id.

    It is written inside the change of who calls it.
    """
    deal = Opportunity.create(
        client=client_id, stage=stage, created_at=now, stage_since=now, **columns
    )
    StageMove.create(opportunity=deal.id, to_stage=stage, at=now, **move)
    return int(deal.id)


def edit(opportunity_id: int, answers: Mapping[str, Any]) -> None:
    """Change the given answers (see ``create``) and leave the others as they are."""
    deal = _live(opportunity_id)
    columns = _columns(answers)
    with database.change(mark("Change", "Opportunity “{title}” changed"), title=deal.title):
        Opportunity.update(**columns).where(Opportunity.id == opportunity_id).execute()


def _live(opportunity_id: int) -> Opportunity:
    return live(Opportunity, opportunity_id, Refused("opportunity_missing"))


def _columns(answers: Mapping[str, Any]) -> dict[str, Any]:
    told: dict[str, Any] = {}
    if "title" in answers:
        told["title"] = checked_name(answers["title"])
    if "amount_fen" in answers:
        told["amount_fen"] = _amount(answers["amount_fen"])
    if "expected_close" in answers:
        told["expected_close"] = day_or_none(answers["expected_close"])
    if "source" in answers:
        told["source"] = tidy_line(answers["source"] or "")
    if "note" in answers:
        told["note"] = tidy(answers["note"] or "")
    return told


def _amount(value: int | None) -> int | None:
    if value is not None and not 0 <= value <= MOST_FEN:
        raise Refused("amount_out_of_range")
    return value


def set_products(opportunity_id: int, rows: Iterable[Mapping[str, Any]]) -> None:
    """Give it exactly these products: ``product`` (id), ``quantity_milli``, ``price_fen``.

    Raises Refused product_missing, amount_out_of_range.
    """
    deal = _live(opportunity_id)
    wanted = [
        {
            "product": kept(Product, row["product"], Refused("product_missing")).id,
            "quantity_milli": _amount(row.get("quantity_milli")),
            "price_fen": _amount(row.get("price_fen")),
        }
        for row in rows
    ]
    with database.change(mark("Change", "Products of “{title}” changed"), title=deal.title):
        OpportunityProduct.delete().where(
            OpportunityProduct.opportunity == opportunity_id
        ).execute()
        for position, columns in enumerate(wanted):
            OpportunityProduct.create(opportunity=opportunity_id, position=position, **columns)


def set_rivals(opportunity_id: int, names: Iterable[str]) -> None:
    """Give it exactly these competitors; one not known yet gets a card of its own."""
    deal = _live(opportunity_id)
    wanted = list(dict.fromkeys(checked_name(name) for name in names))
    with database.change(mark("Change", "Competitors of “{title}” changed"), title=deal.title):
        ids = [meet(opportunity_id, name) for name in wanted]
        OpportunityRival.delete().where(
            OpportunityRival.opportunity == opportunity_id,
            OpportunityRival.competitor.not_in(ids),
        ).execute()


def meet(opportunity_id: int, name: str) -> int:
    """Note a competitor met over an opportunity, inside the change of who calls it.

    One not known yet gets a card of its own; returns the competitor's id.
    """
    one = Competitor.get_or_none(Competitor.name == name) or Competitor.create(name=name)
    met = OpportunityRival.select().where(
        OpportunityRival.opportunity == opportunity_id, OpportunityRival.competitor == one.id
    )
    if not met.exists():
        OpportunityRival.create(opportunity=opportunity_id, competitor=one.id)
    return int(one.id)


def archive(opportunity_id: int, now: datetime, *, archived: bool = True) -> None:
    """Take an opportunity out of lists and sums, or bring it back; its history stays."""
    missing_one = Refused("opportunity_missing")
    deal = (live if archived else kept)(Opportunity, opportunity_id, missing_one)
    label = (
        mark("Change", "Opportunity “{title}” archived")
        if archived
        else mark("Change", "Opportunity “{title}” brought back")
    )
    with database.change(label, title=deal.title):
        Opportunity.update(archived_at=now if archived else None).where(
            Opportunity.id == opportunity_id
        ).execute()
