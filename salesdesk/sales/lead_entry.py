"""Leads of an event, entered many at a time: one save, one change, one undo (DOMAIN S0-16).

A company that is known is linked instead of doubled: by the client chosen in its row, or where
none was chosen by a name that is exactly a client's. What stands twice in one batch is one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import chain, clients, duplicates
from salesdesk.sales.firm_names import folded
from salesdesk.sales.kept import live
from salesdesk.sales.phone import comparable
from salesdesk.sales.text import checked_name, tidy, tidy_line
from salesdesk.store.database import database
from salesdesk.store.records import ChainMember, Client, ContactPoint, LeadEvent, Note

NEW = 0
"""Chosen in a row that is a new client although one is called so."""
_SHORTEST_PHONE = 7
_LEGAL_FORMS = ("公司", "有限公司", "有限责任公司", "股份有限公司", "集团", "集团有限公司")


@dataclass(frozen=True)
class LeadRow:
    """What was typed in one row; ``client`` is a known one's id, NEW, or None: not decided."""

    company: str = ""
    person: str = ""
    post: str = ""
    phone: str = ""
    wechat: str = ""
    interest: str = ""
    note: str = ""
    client: int | None = None

    @property
    def told(self) -> bool:
        """Tell whether anything stands in the row."""
        texts = (self.company, self.person, self.post, self.phone, self.wechat, self.interest)
        return any(text.strip() for text in (*texts, self.note))


@dataclass(frozen=True)
class Taken:
    """The clients a batch added, and those it linked to the event."""

    added: tuple[int, ...]
    linked: tuple[int, ...]


def same_named(name: str) -> int | None:
    """Return the live client that is called exactly so (name or short name), if it is one only."""
    told = tidy_line(name)
    if not told:
        return None
    rows = (
        Client.select(Client.id)
        .where((Client.name == told) | (Client.short_name == told), Client.archived_at.is_null())
        .limit(2)
    )
    found = [row.id for row in rows]
    return int(found[0]) if len(found) == 1 else None


@dataclass(frozen=True)
class Known:
    """Who a row may be: ``client`` when it is as good as certain, and everybody it may be."""

    client: int | None
    hits: tuple[tuple[int, str], ...]


def recognise(company: str, phone: str = "", limit: int = 4) -> Known:
    """Return the client a row is about, as far as company and phone tell.

    Certain enough to be linked unless the user says otherwise: exactly the name or short name, or
    a name that may be theirs together with the same phone. Who has only the name (be it the same
    but for place and legal form) or only the phone in common is offered. A city read out of the
    name is the name.
    """
    same = same_named(company)
    likes = duplicates.near(company, calls=[phone], limit=limit)
    both = [
        one.id for one in likes
        if "same_call" in one.reasons and "other_number" not in one.reasons
        and (one.sure or _formally(company, one.name))
    ]  # fmt: skip
    sure = same or (both[0] if len(both) == 1 else None)
    hits = dict([*((one.id, one.name) for one in likes), *_owners(phone)])
    if same is not None and same not in hits:
        hits = {same: tidy_line(company)} | hits
    first = [(client, hits[client]) for client in hits if client == sure]
    return Known(sure, (*first, *(hit for hit in hits.items() if hit[0] != sure))[:limit])


def _formally(typed: str, kept_name: str) -> bool:
    """Tell whether a name is the other without its legal form."""
    return folded(kept_name) in {folded(typed) + form for form in _LEGAL_FORMS}


def _owners(phone: str) -> list[tuple[int, str]]:
    digits = comparable(phone)
    if len(digits) < _SHORTEST_PHONE:
        return []
    rows = (
        ChainMember.select(ChainMember.client, Client.id, Client.name)
        .join_from(ChainMember, Client)
        .join_from(ChainMember, ContactPoint, on=(ContactPoint.contact == ChainMember.contact))
        .where(
            ContactPoint.digits == digits,
            ChainMember.archived_at.is_null(),
            Client.archived_at.is_null(),
        )
        .distinct()
        .limit(2)
    )
    return [(one.client.id, one.client.name) for one in rows]


def take(event_id: int, rows: Iterable[LeadRow], now: datetime, source: str) -> Taken:
    """Write a batch of leads of an event; new clients get *source*.

    Rows without anything in them are passed over. A known person of the client gets no second
    seat, only what reaches them and was not known. Raises Refused event_missing, leads_empty,
    lead_company (naming the row, from 1), name_too_long, client_missing; then nothing was written.
    """
    event = live(LeadEvent, event_id, Refused("event_missing"))
    wanted = [(number, row) for number, row in enumerate(rows, 1) if row.told]
    if not wanted:
        raise Refused("leads_empty")
    for number, row in wanted:
        if not tidy_line(row.company):
            raise Refused("lead_company", row=number)
        checked_name(row.company)
    added: dict[int, None] = {}
    linked: dict[int, None] = {}
    batch: dict[str, int] = {}
    label = mark("Change", "{count} lead(s) of {event} entered")
    with database.change(label, count=len(wanted), event=event.name):
        for _, row in wanted:
            key = tidy_line(row.company).casefold()
            client = batch.get(key) if row.client is None or row.client == NEW else row.client
            if client is None and row.client is None:
                client = same_named(row.company)
            if client is None:
                client = clients.create({"name": row.company, "source": source}, now)
                added[client] = None
            elif client not in added:
                live(Client, client, Refused("client_missing"))
                linked[client] = None
            batch.setdefault(key, client)
            _enter(client, row, event, now)
    return Taken(tuple(added), tuple(linked))


def _enter(client_id: int, row: LeadRow, event: LeadEvent, now: datetime) -> None:
    Client.update(met_at=event.id).where(Client.id == client_id, Client.met_at.is_null()).execute()
    if tidy_line(row.person):
        _seat(client_id, row)
    reached = "" if tidy_line(row.person) else _reached(row)
    told = [tidy(text) for text in (row.interest, row.note, reached)]
    text = "\n".join((event.name, *(one for one in told if one)))
    Note.create(client=client_id, text=text, at=now)


def _reached(row: LeadRow) -> str:
    return " · ".join(one for one in (tidy_line(row.phone), tidy_line(row.wechat)) if one)


def _seat(client_id: int, row: LeadRow) -> None:
    points = [
        {"kind": kind, "value": tidy_line(value)}
        for kind, value in (("mobile", row.phone), ("wechat", row.wechat))
        if tidy_line(value)
    ]
    name = tidy_line(row.person)
    known = next((seat for seat in chain.seats(client_id) if seat.name == name), None)
    if known is None:
        chain.add(client_id, {"name": name, "post": row.post, "met": True}, points)
        return
    have = {_key(point.kind, point.value) for point in known.points}
    missing = [one for one in points if _key(one["kind"], one["value"]) not in have]
    kept_points = [
        {"kind": one.kind, "value": one.value, "label": one.label} for one in known.points
    ]
    seat = {"met": True} | ({"post": row.post} if tidy_line(row.post) and not known.post else {})
    chain.edit(known.id, seat, [*kept_points, *missing] if missing else None)


def _key(kind: str, value: str) -> str:
    return comparable(value) if kind in ("mobile", "phone") else tidy_line(value).casefold()
