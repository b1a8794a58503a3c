"""The visit brief: everything to know before a visit, on one page (DOMAIN §3 Visit brief)."""

from __future__ import annotations

from typing import Any

from salesdesk.sales import chain, visit_lines
from salesdesk.sales.dossier import Dossier, dossier
from salesdesk.sales.visit_lines import VisitLine

_LAST = 3


def brief_answers(visit: VisitLine) -> dict[str, Any]:
    """Return the answers of the form ``visit_brief`` for a visit."""
    known = dossier(visit.client_id)
    return {
        "client": visit.client,
        "starts_at": visit.starts_at.astimezone(visit.zone).isoformat(),
        "leave_by": visit.plan.get("leave_by", ""),
        "place": visit.place or known.answers.get("address", ""),
        "channel": visit.channel,
        "score": _score(known),
        "stage": known.row.stage,
        "objective": visit.objective,
        "people": _people(visit),
        "contacts": _last_contacts(visit),
        "needs": [
            {"text": need.text, "words": need.words, "level": need.level}
            for need in known.needs
            if need.open
        ],
        "objections": [
            {"category": one.category, "words": one.words, "response": one.response}
            for one in known.objections
            if not one.solved
        ],
        "opening_questions": list(visit.plan.get("opening_questions") or ()),
        "gaps": [need.text for need in known.needs if need.open and not need.explicit],
        "kit": list(visit.plan.get("kit") or ()),
    }


def _score(known: Dossier) -> str:
    tenths = known.row.score_tenths
    return "" if tenths is None else f"{tenths / 10:g}"


def _people(visit: VisitLine) -> list[dict[str, Any]]:
    """Return whom we meet: those named for the visit first, then the rest of the chain."""
    seats = chain.seats(visit.client_id)
    named = [seat for seat in seats if seat.name in visit.client_people]
    strangers = [{"name": name} for name in visit.client_people
                 if name not in {seat.name for seat in named}]  # fmt: skip
    rest = [seat for seat in seats if seat not in named]
    return [*(seat.as_answers() for seat in named), *strangers,
            *(seat.as_answers() for seat in rest)]  # fmt: skip


def _last_contacts(visit: VisitLine) -> list[dict[str, Any]]:
    past = [
        line
        for line in visit_lines.of_client(visit.client_id)
        if line.ended_at and line.starts_at < visit.starts_at
    ]
    return [
        {
            "on": line.day().isoformat(),
            "channel": line.channel,
            "summary": line.record.get("agreements") or line.record.get("key_points", ""),
            "next_step": line.record.get("next_step", ""),
        }
        for line in past[-_LAST:][::-1]
    ]
