"""What doing nothing costs in words: each figure with its arithmetic, money and the rest apart."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal

from salesdesk.i18n import translate
from salesdesk.sales.spin.cost import Cost, CostItem
from salesdesk.ui.say import money_text


def arithmetic(item: CostItem) -> str:
    """Return the figure, how often a year, and what that makes: ¥8,000 × 52 = ¥416,000."""
    times = number_text(item.times)
    if item.amount_fen is not None:
        return f"{money_text(item.amount_fen)} × {times} = {money_text(item.year_fen)}"
    year = item.year_number if item.year_number is not None else Decimal(0)
    counted = f"{number_text(item.number or Decimal(0))} × {times} = {number_text(year)}"
    return f"{counted} {item.unit}".rstrip()


def others(cost: Cost) -> list[str]:
    """Return what a year comes to in each unit that is no money: 547.5 hours."""
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for item in cost.items:
        if item.year_number is not None:
            sums[item.unit] += item.year_number
    return [f"{number_text(total)} {unit}".rstrip() for unit, total in sums.items()]


def total_text(cost: Cost) -> str:
    """Return the sum of money a year; "" where no figure is money."""
    if not any(item.amount_fen is not None for item in cost.items):
        return ""
    return translate("Map", "{amount} a year", amount=money_text(cost.total_fen))


def whole_text(cost: Cost, client: str) -> str:
    """Return all of it as plain text, to be pasted into a mail or a proposal."""
    lines = [translate("Map", "{client}: what doing nothing costs a year", client=client)]
    for item in cost.items:
        words = " ".join(item.text.split())
        who = f" ({item.who})" if item.who else ""
        lines.append(f"- {words}{who}: {arithmetic(item)}")
    if total := total_text(cost):
        lines.append(translate("Map", "Together: {amount}", amount=total))
    if rest := others(cost):
        lines.append(translate("Map", "Besides, a year: {figures}", figures=" · ".join(rest)))
    return "\n".join(lines)


def number_text(number: Decimal) -> str:
    """Return a number with thousands separators and no zeros behind."""
    whole = f"{number:,f}"
    return whole.rstrip("0").rstrip(".") if "." in whole else whole
