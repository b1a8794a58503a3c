"""An opportunity as its form asks for it: products by name, quantities as they are typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import my_side, opportunities
from salesdesk.sales.my_side import ProductLine
from salesdesk.sales.opportunity_lines import OpportunityLine
from salesdesk.sales.opportunity_lines import ProductLine as SoldLine
from salesdesk.sales.text import tidy_line
from salesdesk.store.database import database

_MILLI = 1000
_MOST = 10**12
_ASKED = ("title", "amount_fen", "expected_close", "source", "note")


def answers(deal: OpportunityLine) -> dict[str, Any]:
    """Return an opportunity as the answers of its form."""
    return {
        **deal.as_answers(),
        "products": [
            {
                "product": product_text(line),
                "quantity": quantity_text(line.quantity_milli),
                "price_fen": line.price_fen,
            }
            for line in deal.products
        ],
        "rivals": [name for _, name in deal.rivals],
    }


def save(client_id: int, deal: int | None, values: Mapping[str, Any], now: datetime) -> int:
    """Keep an opportunity with its products and competitors as one change; return its id.

    A product not known yet goes into the catalogue. Without an amount, that of the products
    counts. Raises what ``opportunities`` raises, and Refused bad_quantity.
    """
    rows = [row for row in values.get("products") or () if str(row.get("product") or "").strip()]
    sold = [(row, read_quantity(row.get("quantity"))) for row in rows]
    told = {key: values.get(key) for key in _ASKED}
    if told["amount_fen"] is None:
        told["amount_fen"] = total(rows)
    title = str(told["title"] or "")
    label = (
        mark("Change", "Opportunity “{title}” added")
        if deal is None
        else mark("Change", "Opportunity “{title}” changed")
    )
    with database.change(label, title=title):
        if deal is None:
            deal = opportunities.create(client_id, told, now)
        else:
            opportunities.edit(deal, told)
        known = {folded(product_text(one)): one.id for one in my_side.products()}
        opportunities.set_products(
            deal,
            [
                {
                    "product": _product(str(row["product"]), known, row.get("price_fen")),
                    "quantity_milli": milli,
                    "price_fen": row.get("price_fen"),
                }
                for row, milli in sold
            ],
        )
        opportunities.set_rivals(deal, values.get("rivals") or ())
    return deal


def folded(text: str) -> str:
    """Return a text as it is compared: full-width signs narrowed, spaces collapsed, lower case."""
    return " ".join(unicodedata.normalize("NFKC", text).lower().split())


def product_text(product: ProductLine | SoldLine) -> str:
    """Return how a product is named where it is chosen."""
    return " ".join(part for part in (product.model, product.name) if part)


def _product(text: str, known: dict[str, int], price_fen: int | None) -> int:
    if folded(text) not in known:
        known[folded(text)] = my_side.save_product(
            None, model="", name=tidy_line(text), price_fen=price_fen
        )
    return known[folded(text)]


def read_quantity(text: object) -> int | None:
    """Read a quantity as thousandths of its unit, None for nothing; Refused bad_quantity."""
    typed = folded(str(text or "")).replace(",", "").replace(" ", "")
    if not typed:
        return None
    try:
        found = Decimal(typed) * _MILLI
    except InvalidOperation as error:
        raise Refused("bad_quantity", text=typed) from error
    if not found.is_finite() or found < 0 or found != int(found) or found > _MOST:
        raise Refused("bad_quantity", text=typed)
    return int(found)


def quantity_text(milli: int | None) -> str:
    """Return a quantity as it is typed."""
    return "" if milli is None else f"{Decimal(milli) / _MILLI:f}"


def total(rows: Sequence[Mapping[str, Any]]) -> int | None:
    """Return what the products come to, None while one has no quantity or price."""
    fen = 0
    for row in rows:
        try:
            milli = read_quantity(row.get("quantity"))
        except Refused:
            return None
        price = row.get("price_fen")
        if milli is None or price is None:
            return None
        fen += (milli * price * 2 + _MILLI) // (2 * _MILLI)
    return fen if rows else None
