"""The customer's own figure as it is typed and shown: 12 万元, ¥3,000, 36 小时, 2.5 %."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from salesdesk.i18n import translate
from salesdesk.ui.form_editor.reading import plain, read_money
from salesdesk.ui.say import money_text

_MONEY = re.compile(r"^(?:¥|￥|cny|rmb)|(?:元|块|块钱|圆|yuan|cny|rmb)$")
_NUMBER = re.compile(r"^(?:约|大约|about |some |~)?([-−]?[\d,]*\.?\d+)\s*(万|亿)?\s*(.*)$")
_TIMES = {"万": 10_000, "亿": 100_000_000}


def read_figure(text: str) -> dict[str, Any] | None:
    """Read a figure into the details of a line: ``amount_fen``, or ``number`` with ``unit``.

    Nothing typed gives all three as None, which takes a figure away; None is what is no figure.
    """
    typed = plain(text)
    if not typed:
        return {"amount_fen": None, "number": None, "unit": None}
    if _MONEY.search(typed):
        bare = re.sub(r"^(?:¥|￥|cny|rmb)|(?:元|块钱|块|圆|yuan|cny|rmb)$", "", typed).strip()
        fen = read_money(bare)
        return None if fen is None else {"amount_fen": fen, "number": None, "unit": None}
    found = _NUMBER.match(typed)
    if not found:
        return None
    number = Decimal(found[1].replace(",", "").replace("−", "-")) * _TIMES.get(found[2] or "", 1)
    kept = int(number) if number == number.to_integral_value() else float(number)
    return {"amount_fen": None, "number": kept, "unit": found[3].strip() or None}


def figure_text(details: Mapping[str, Any]) -> str:
    """Return the figure of a line once: ¥120,000 or 36 小时; nothing without one."""
    if (fen := details.get("amount_fen")) is not None:
        return money_text(fen)
    number = details.get("number")
    if number is None:
        return ""
    return " ".join(part for part in (f"{number:,}", str(details.get("unit") or "")) if part)


def yearly_text(details: Mapping[str, Any]) -> str:
    """Return the figure with its arithmetic: ¥120,000 × 12 = ¥1,440,000 a year."""
    figure, times = figure_text(details), details.get("times")
    if not figure or not times or times == 1:
        return figure
    if (fen := details.get("amount_fen")) is not None:
        return translate(
            "Interview", "{figure} × {times} = {total} a year",
            figure=figure, times=times, total=money_text(fen * times),
        )  # fmt: skip
    return translate("Interview", "{figure} × {times} a year", figure=figure, times=times)
