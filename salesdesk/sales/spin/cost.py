"""What doing nothing costs the customer in a year, by their own figures (DOMAIN §4 step 4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from salesdesk.sales.spin.talk import Talk

_DIGITS = 18
"""Digits before the point; a longer figure is a slip of the finger, and no sum could show it."""


@dataclass(frozen=True)
class CostItem:
    """One consequence with its figure and the arithmetic: figure × ``times`` a year.

    With money ``amount_fen`` and ``year_fen`` are set, else ``number``, ``unit`` and
    ``year_number``: hours and pieces are shown but belong to no sum of money.
    """

    line_id: int
    text: str
    who: str
    times: Decimal
    amount_fen: int | None = None
    year_fen: int | None = None
    number: Decimal | None = None
    unit: str = ""
    year_number: Decimal | None = None


@dataclass(frozen=True)
class Cost:
    """The consequences that have a figure, in the order they were told; the sum is a year's fen."""

    items: tuple[CostItem, ...]
    total_fen: int


def cost(talk: Talk) -> Cost:
    """Add up the consequences with their figures; pay-offs are gains and not added."""
    items: list[CostItem] = []
    for line in talk.of("implication"):
        told = line.details
        times = _number(told.get("times"))
        times = Decimal(1) if times is None else times
        who, amount = str(told.get("who") or ""), _number(told.get("amount_fen"))
        if amount is not None:
            year = int((amount * times).to_integral_value(ROUND_HALF_UP))
            items.append(CostItem(line.id, line.text, who, times, int(amount), year))
        elif (number := _number(told.get("number"))) is not None:
            items.append(_counted(line.id, line.text, who, times, number, told))
    return Cost(tuple(items), sum(one.year_fen or 0 for one in items))


def _counted(
    line_id: int, text: str, who: str, times: Decimal, number: Decimal, told: Mapping[str, Any]
) -> CostItem:
    unit = str(told.get("unit") or "")
    return CostItem(line_id, text, who, times, number=number, unit=unit, year_number=number * times)


def _number(value: object) -> Decimal | None:
    """Read what the details hold as a number; None for what is none."""
    if value is None or isinstance(value, bool):
        return None
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        return None
    return found if found.is_finite() and found.adjusted() < _DIGITS else None
