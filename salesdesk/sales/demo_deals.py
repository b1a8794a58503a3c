"""The demo's opportunities: every move made by the gates, in the order it happened."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import partial
from typing import Any

from salesdesk.sales import my_side, opportunities, stage_moves
from salesdesk.sales.stage_gates import Fact

Step = tuple[datetime, Callable[[], object]]
"""When something happened, and how it is told to the rooms."""


def steps(client_id: int, told: Mapping[str, Any]) -> Iterator[Step]:
    """Yield what becomes of an opportunity; a recorded visit makes the contact by itself."""
    known: list[int] = []
    first, *others = told["moves"]
    came = datetime.fromisoformat(first["at"])
    yield came, lambda: known.append(_create(client_id, told, came))
    for move in others:
        yield datetime.fromisoformat(move["at"]), partial(_move, known, move)


def _create(client_id: int, told: Mapping[str, Any], now: datetime) -> int:
    answers = {key: told[key] for key in ("title", "amount_fen", "expected_close", "source")}
    deal = opportunities.create(client_id, answers, now)
    models = {line.model: line.id for line in my_side.products()}
    if products := told.get("products"):
        rows = [{**row, "product": models[row["model"]]} for row in products]
        opportunities.set_products(deal, rows)
    if rivals := told.get("rivals"):
        opportunities.set_rivals(deal, rivals)
    return deal


def _move(known: list[int], told: Mapping[str, Any]) -> None:
    evidence = {key: Fact.from_json(fact) for key, fact in told.get("evidence", {}).items()}
    stage_moves.move(
        known[0], told["stage"], datetime.fromisoformat(told["at"]), evidence,
        told.get("reason", ""), told.get("overrides", ()),
    )  # fmt: skip
