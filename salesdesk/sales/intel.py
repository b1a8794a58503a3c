"""The intelligence report: what was learned about the market in a period (DOMAIN S2-19)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from salesdesk.forms.form import Head, Sheet
from salesdesk.forms.intel_report import INTEL_REPORT
from salesdesk.sales import competition, competitors, industry_notes, supplier_windows

USUAL_DAYS = 30
"""Days of a report, its last one included, unless told otherwise."""


def intel_answers(
    first: date, last: date, now: datetime, author: str, lead: int | None = None
) -> dict[str, Any]:
    """Return the answers of ``intel_report`` for the days *first* to *last*.

    Notes, prices and what clients said are those of the period; competitors are the ones with a
    card that are met anywhere or were heard of in the period; windows are those open on *last*
    or opening within the 30 days after it.
    """
    met = competition.met()
    cards = competitors.lines()
    prices = [
        (card.name, one) for card in cards for one in card.prices if first <= one.heard_on <= last
    ]
    heard = {name for name, _ in prices}
    lead = supplier_windows.lead_days() if lead is None else lead
    return {
        "from_day": first.isoformat(),
        "to_day": last.isoformat(),
        "author": author,
        "notes": [
            {
                "noted_on": one.noted_on.isoformat(), "industry": one.industry, "text": one.text,
                "source": _joined(one.source, one.client),
            }
            for one in industry_notes.lines(first=first, last=last)
        ],
        "competitors": [
            {
                "name": card.name, "strengths": card.strengths, "weaknesses": card.weaknesses,
                "answer": card.answer, "met": len(met.get(card.name.casefold(), ())),
            }
            for card in cards
            if card.name in heard or card.name.casefold() in met
        ],
        "prices": [
            {
                "heard_on": one.heard_on.isoformat(), "competitor": name, "item": one.item,
                "price_fen": one.price_fen, "unit": one.unit,
                "source": _joined(one.source, one.client),
            }
            for name, one in sorted(prices, key=lambda told: told[1].heard_on, reverse=True)
        ],
        "windows": [
            {
                "client": one.client, "supplier": one.supplier,
                "opens_on": one.opens_on.isoformat(), "ends_on": one.ends_on.isoformat(),
            }
            for one in supplier_windows.windows(last, lead, ahead=USUAL_DAYS)
        ],
        "said": [
            {"said_on": one.said_on.isoformat(), "client": one.client, "words": one.words}
            for one in competition.said(first, last, now.tzinfo)
        ],
    }  # fmt: skip


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def intel_report(last: date, now: datetime, head: Head, days: int = USUAL_DAYS) -> Sheet:
    """Return the report on the *days* that end with *last*."""
    first = last - timedelta(days=days - 1)
    answers = intel_answers(first, last, now, head.person)
    return Sheet(INTEL_REPORT, answers, made_on=now.date().isoformat(), head=head)
