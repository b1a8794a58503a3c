"""What the settings page writes: our own side, and the catalogue as one form.

The catalogue is read from the records and written back as what became different.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import asdict
from datetime import datetime
from typing import Any

from salesdesk.marks import mark
from salesdesk.sales import my_side
from salesdesk.store.database import database

_USUAL_RATE = 1300


def offer() -> dict[str, Any]:
    """Return the answers of the form ``my_offer``; every row carries the id of its record."""
    products = [
        asdict(line) | {"tax_rate_bp": str(line.tax_rate_bp)} for line in my_side.products()
    ]
    return {
        "products": products,
        "capabilities": [asdict(line) for line in my_side.capabilities()],
    }


def save_own(
    side: Mapping[str, Any] | None, catalogue: Mapping[str, Any] | None, now: datetime
) -> None:
    """Save what was changed, None for what was not; it is one change, so one undo."""
    label = (
        mark("Change", "My side changed")
        if catalogue is None
        else mark("Change", "Catalogue changed")
        if side is None
        else mark("Change", "My side and catalogue changed")
    )
    with database.change(label):
        if side is not None:
            my_side.save(side)
        if catalogue is not None:
            _save_offer(catalogue, now)


def _save_offer(answers: Mapping[str, Any], now: datetime) -> None:
    """Add, change and archive products and capabilities until they are as in *answers*.

    A row whose record has gone meanwhile is added anew, so that nothing typed is lost.
    """
    before = offer()
    known = {row["id"] for row in before["products"]}
    for row in _changed(before["products"], answers["products"]):
        my_side.save_product(_id_in(known, row), **_product(row))
    for row_id in _gone(before["products"], answers["products"]):
        my_side.archive_product(row_id, now)
    known = {row["id"] for row in before["capabilities"]}
    for row in _changed(before["capabilities"], answers["capabilities"]):
        texts = {key: str(row.get(key) or "") for key in ("name", "solves")}
        my_side.save_capability(_id_in(known, row), **texts)
    for row_id in _gone(before["capabilities"], answers["capabilities"]):
        my_side.archive_capability(row_id, now)


def _id_in(known: Set[int], row: Mapping[str, Any]) -> int | None:
    return row["id"] if row.get("id") in known else None


def _product(row: Mapping[str, Any]) -> dict[str, Any]:
    rate = row.get("tax_rate_bp")
    texts = {key: str(row.get(key) or "") for key in ("model", "name", "unit", "note")}
    prices = {key: row.get(key) for key in ("price_fen", "floor_price_fen")}
    return texts | prices | {"tax_rate_bp": _USUAL_RATE if rate in (None, "") else int(rate)}


def _changed(
    before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]] | None
) -> list[Mapping[str, Any]]:
    known = {row["id"]: row for row in before}
    return [row for row in after or () if known.get(row.get("id")) != row]


def _gone(
    before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]] | None
) -> list[int]:
    kept = {row.get("id") for row in after or ()}
    return [row["id"] for row in before if row["id"] not in kept]
