"""How values are said on screen: choices, days and money in the current language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale

from salesdesk.forms.choice import Choice
from salesdesk.i18n import current_language, translate


def choice_word(choices: Sequence[Choice], key: str) -> str:
    """Return the label of *key* in the current language, empty when it is none of them."""
    found = next((one.label for one in choices if one.key == key), "")
    return translate("Form", found) if found else ""


def day_text(day: date | None) -> str:
    """Return a day as the language writes it, year included: 2026年9月17日, 17 Sep 2026."""
    if day is None:
        return "—"
    pattern = "yyyy年M月d日" if current_language() == "zh_CN" else "d MMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def money_text(fen: int | None) -> str:
    """Return whole yuan with thousands separators, cents only when there are any: ¥386,000."""
    if fen is None:
        return "—"
    yuan, cents = divmod(abs(fen), 100)
    sign = "-" if fen < 0 else ""
    return f"{sign}¥{yuan:,}" + (f".{cents:02}" if cents else "")
