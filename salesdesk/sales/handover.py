"""What a colleague must know to take a client over; the sheet and the workbook are made of it.

Phones and other ways to reach people are masked unless the user asks for them: a hand-over
leaves the computer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from salesdesk.sales import chain, visit_lines
from salesdesk.sales.chain import Point, Seat
from salesdesk.sales.dossier import Dossier, dossier
from salesdesk.sales.visit_lines import VisitLine
from salesdesk.store.database import database

CONTACTS_SHOWN = 5
_WHOSE = {"next_step": "ours", "customer_step": "theirs"}
_DEALS = (
    "SELECT o.title, o.stage, o.amount_fen, o.expected_close, o.note, coalesce((SELECT "
    "group_concat(c.name, char(31)) FROM opportunity_rival r JOIN competitor c "
    "ON c.id = r.competitor_id WHERE r.opportunity_id = o.id), o.rival) "
    "FROM opportunity o WHERE o.client_id = ? AND o.archived_at IS NULL ORDER BY o.id"
)
_TOUCHES = (
    "SELECT t.at, t.channel, t.note, coalesce(c.name, '') FROM touch t "
    "LEFT JOIN contact c ON c.id = t.contact_id WHERE t.client_id = ? AND t.answered = 1 "
    "ORDER BY t.at DESC LIMIT ?"
)


@dataclass(frozen=True)
class HandOver:
    """One client as handed over: the dossier, and the answers of the form ``handover``."""

    dossier: Dossier
    answers: Mapping[str, Any]


def hand_over(client_id: int, now: datetime, person: str, *, phones: bool = False) -> HandOver:
    """Return what is handed over of a client by *person*; *phones* shows numbers in full.

    Raises Refused client_missing.
    """
    known = dossier(client_id)
    told, row = known.answers, known.row
    visits = visit_lines.of_client(client_id)
    answers = {
        "client": known.name,
        **{key: told.get(key) or "" for key in (
            "industry", "city", "client_type", "intent_class", "priority", "address", "supplier",
            "supplier_contract_end",
        )},
        "stage": row.stage,
        "score": "" if row.score_tenths is None else f"{row.score_tenths / 10:g}",
        "grade": row.grade,
        "last_contact": day_of(row.last_contact, now),
        "follow_up_on": row.next_follow_up.isoformat() if row.next_follow_up else "",
        "from_person": person,
        "do_not_contact": known.do_not_contact,
        "do_not_contact_reason": known.do_not_contact_reason,
        "deals": _deals(client_id),
        "people": people(known.seats, now, phones=phones),
        "promises": promises(known),
        "contacts": _contacts(client_id, visits, now),
        "needs": [
            {"text": need.text, "words": need.words, "level": need.level,
             "stated_on": need.stated_on.isoformat()}
            for need in known.needs if need.open
        ],
        "objections": [
            {"category": one.category, "words": one.words, "response": one.response,
             "raised_on": one.raised_on.isoformat()}
            for one in known.objections if not one.solved
        ],
        "co_visitors": co_visitors(visits, person),
        "next_visit": _next_visit(visits, now),
        "competitors": "、".join(told.get("competitors") or ()),
        "files": "\n".join(
            f"{file.name} · {day_of(file.added_at, now)}" for file in known.files
        ),
    }  # fmt: skip
    return HandOver(known, answers)


def day_of(moment: datetime | None, now: datetime) -> str:
    """Return the local day of a moment as an answer, "" without one."""
    return moment.astimezone(now.tzinfo).date().isoformat() if moment else ""


def _deals(client_id: int) -> list[dict[str, Any]]:
    rows = database.connection().execute(_DEALS, (client_id,))
    return [
        {"title": title, "stage": stage, "amount": amount, "expected_close": close or "",
         "rivals": (rivals or "").replace("\x1f", "、"), "note": note}
        for title, stage, amount, close, note, rivals in rows
    ]  # fmt: skip


def people(seats: tuple[Seat, ...], now: datetime, *, phones: bool) -> list[dict[str, Any]]:
    """Return the rows of the buying chain; ways to reach people masked unless *phones*."""
    names = {seat.id: seat.name for seat in seats}
    return [
        {
            **seat.as_answers(),
            "reports_to": names.get(seat.reports_to or 0, ""),
            "phone": _phone(seat.points, phones=phones),
            "last_contact": day_of(seat.last_contact, now),
        }
        for seat in seats
    ]


def _phone(points: tuple[Point, ...], *, phones: bool) -> str:
    for point in points:
        if point.kind in chain.PHONES:
            return point.value if phones else point.masked
    return ""


def promises(known: Dossier) -> list[dict[str, Any]]:
    """Return what is promised and not done yet, the earliest first: ours, theirs, our plan."""
    return [
        {
            "due_on": item.due_on.isoformat(),
            "whose": _WHOSE.get(item.kind, "task"),
            "what": item.title,
            "owner": item.owner,
        }
        for item in known.to_do
    ]


def _contacts(client_id: int, visits: list[VisitLine], now: datetime) -> list[dict[str, Any]]:
    """Return the last real contacts, newest first: visits held and touches answered."""
    held = [line for line in visits if line.ended_at and line.state in ("done", "recorded")]
    found = [
        (
            line.ended_at,
            {
                "on": day_of(line.ended_at, now),
                "channel": line.channel,
                "people": "、".join(line.client_people),
                "summary": line.record.get("agreements") or line.record.get("key_points", ""),
                "next_step": line.record.get("next_step", ""),
            },
        )
        for line in held
    ]
    for at, channel, note, name in database.connection().execute(
        _TOUCHES, (client_id, CONTACTS_SHOWN)
    ):
        moment = datetime.fromisoformat(at)
        told = {"on": day_of(moment, now), "channel": channel, "people": name, "summary": note,
                "next_step": ""}  # fmt: skip
        found.append((moment, told))
    found.sort(key=lambda one: one[0] or now, reverse=True)
    return [told for _, told in found[:CONTACTS_SHOWN]]


def co_visitors(visits: list[VisitLine], person: str) -> str:
    """Return who of ours went along besides *person*, with how often, the most often first."""
    counted = Counter(
        name for line in visits if line.ended_at for name in line.our_people if name != person
    )
    return "、".join(f"{name} ×{count}" for name, count in counted.most_common())


def _next_visit(visits: list[VisitLine], now: datetime) -> str:
    coming = [line for line in visits if line.state in visit_lines.OPEN and line.starts_at > now]
    if not coming:
        return ""
    line = coming[0]
    return f"{line.starts_at.astimezone(line.zone):%Y-%m-%d %H:%M} · {line.objective}"
