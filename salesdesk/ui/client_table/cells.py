"""What a cell of the client table says, in which colour, and how wide its column begins."""

from __future__ import annotations

from datetime import datetime

from salesdesk.forms.choices import GRADE_SHORT
from salesdesk.i18n import translate
from salesdesk.sales.client_table import CHOICES_OF, HEADINGS, TableRow
from salesdesk.ui.dossier.words import due, due_tone, grade_tone, option, past, points, stage_tone
from salesdesk.ui.say import money_text

RIGHT = frozenset({"score", "days_since", "amount"})
CHIPS = frozenset({"grade", "stage"})
WIDTHS = {
    "name": 208, "short_name": 120, "industry": 110, "city": 80, "size": 90, "source": 110,
    "grade": 88, "score": 68, "stage": 110, "intent": 96, "priority": 84, "last_contact": 102,
    "days_since": 92, "next_follow_up": 118, "tags": 118, "contact": 82, "phone": 106,
    "amount": 110, "archived": 84,
}  # fmt: skip
"""In pixels; those of the columns shown at first fit side by side in a window 1280 wide."""


def heading(key: str) -> str:
    """Return what a column is called."""
    return translate("ClientTable", HEADINGS[key])


def text(row: TableRow, key: str, now: datetime) -> str:
    """Return what a column says of a client; nothing where nothing is known."""
    today = now.date()
    match key:
        case "grade":
            return option(GRADE_SHORT, row.grade) if row.grade else ""
        case "score":
            return points(row.score_tenths) if row.score_tenths is not None else ""
        case "intent":
            return option(CHOICES_OF[key], row.intent_class)
        case "industry" | "size" | "stage" | "priority":
            return option(CHOICES_OF[key], getattr(row, key))
        case "last_contact":
            at = row.last_contact
            return past(at.astimezone(now.tzinfo).date(), today) if at else ""
        case "days_since":
            days = row.staleness(now).days
            return "" if days is None else str(days)
        case "next_follow_up":
            return due(row.next_follow_up, today) if row.next_follow_up else ""
        case "tags":
            return "、".join(row.tags)
        case "phone":
            return row.phone_masked
        case "amount":
            return money_text(row.open_amount_fen) if row.open_amount_fen is not None else ""
        case "archived":
            return translate("ClientTable", "Yes") if row.archived else ""
        case _:
            return str(getattr(row, key))


def tone(row: TableRow, key: str, now: datetime) -> str:
    """Return the tone of a cell: of a chip, or of plain words ("" is the ordinary ink)."""
    match key:
        case "grade":
            return grade_tone(row.grade)
        case "stage":
            return stage_tone(row.stage)
        case "days_since":
            return row.staleness(now).tone
        case "next_follow_up":
            return due_tone(row.next_follow_up, now.date()) if row.next_follow_up else ""
        case "name":
            return "muted" if row.archived else ""
        case _:
            return ""
