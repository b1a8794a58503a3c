"""People and the buying chain: who belongs to a client, in which role, reporting to whom.

A person may sit in the chains of several companies; phones and chat names belong to the person,
post, roles and attitude to the seat (DOMAIN §3 ②, glossary buying_chain).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import clients
from salesdesk.sales.kept import kept, live
from salesdesk.sales.masks import masked
from salesdesk.sales.text import checked_name, tidy, tidy_line
from salesdesk.store.database import database
from salesdesk.store.fields import moment_of
from salesdesk.store.records import ChainMember, Client, Contact, ContactPoint

POINT_KINDS = ("mobile", "phone", "email", "wechat", "qq", "other")
PHONES = ("mobile", "phone")
_SEAT = ("post", "department", "roles", "attitude", "influence", "concern", "met")


class Point(NamedTuple):
    """One way to reach a person; show ``masked`` until the value is asked for."""

    id: int
    kind: str
    value: str
    label: str = ""

    @property
    def masked(self) -> str:
        """Return the value with its middle hidden."""
        return masked(self.kind, self.value)


class Seat(NamedTuple):
    """A person's seat in a client's buying chain; ``reports_to`` is the id of another seat.

    ``last_contact`` (UTC) is the last visit of this client they took part in, or touch answered.
    """

    id: int
    contact_id: int
    name: str
    post: str
    department: str
    roles: tuple[str, ...]
    attitude: str
    influence: int | None
    concern: str
    met: bool
    reports_to: int | None
    points: tuple[Point, ...] = ()
    other_clients: tuple[tuple[int, str], ...] = ()
    birthday: str = ""
    note: str = ""
    consent: str = ""
    last_contact: datetime | None = None

    def as_answers(self) -> dict[str, Any]:
        """Return the row that form ② and the brief show."""
        return {
            "name": self.name,
            "post": self.post,
            "roles": list(self.roles),
            "attitude": self.attitude,
            "influence": self.influence,
            "concern": self.concern,
            "met": self.met,
        }


_CHAIN = "SELECT contact_id FROM chain_member WHERE client_id = ? AND archived_at IS NULL"
_SEATS = (
    "SELECT m.id, m.contact_id, c.name, m.post, m.department, m.roles, m.attitude, m.influence, "
    "m.concern, m.met, m.reports_to_id, c.birthday, c.note, c.consent "
    "FROM chain_member m JOIN contact c ON c.id = m.contact_id "
    "WHERE m.client_id = ? AND m.archived_at IS NULL ORDER BY m.position, m.id"
)
_POINTS = (
    "SELECT contact_id, id, kind, value, label FROM contact_point "
    f"WHERE contact_id IN ({_CHAIN}) ORDER BY position, id"
)
_ELSEWHERE = (
    "SELECT m.contact_id, c.id, c.name FROM chain_member m JOIN client c ON c.id = m.client_id "
    f"WHERE m.contact_id IN ({_CHAIN}) AND m.client_id <> ? AND m.archived_at IS NULL"
)
_SPOKEN = (
    "SELECT contact_id, max(at) FROM (SELECT p.contact_id, v.ended_at AS at FROM visit v "
    "JOIN visit_person p ON p.visit_id = v.id WHERE v.client_id = ? "
    "AND v.state IN ('done', 'recorded') AND p.contact_id NOT NULL UNION ALL "
    "SELECT contact_id, at FROM touch WHERE client_id = ? AND answered = 1 "
    "AND contact_id NOT NULL) GROUP BY contact_id"
)


@lru_cache(maxsize=256)  # few combinations, met in every chain
def _roles(stored: str) -> tuple[str, ...]:
    return tuple(json.loads(stored))


def seats(client_id: int) -> list[Seat]:
    """Return the buying chain of a client in its order."""
    connection = database.connection()
    rows = connection.execute(_SEATS, (client_id,)).fetchall()
    if not rows:
        return []
    points: dict[int, list[Point]] = {}
    for contact, *told in connection.execute(_POINTS, (client_id,)):
        points.setdefault(contact, []).append(Point(*told))
    elsewhere: dict[int, list[tuple[int, str]]] = {}
    for contact, client, name in connection.execute(_ELSEWHERE, (client_id, client_id)):
        elsewhere.setdefault(contact, []).append((client, name))
    spoken = dict(connection.execute(_SPOKEN, (client_id, client_id)).fetchall())
    return [
        Seat(
            seat, contact, name, post, department, _roles(roles), attitude, influence,
            concern, bool(met), above, tuple(points.get(contact, ())),
            tuple(elsewhere.get(contact, ())), birthday, note, consent,
            moment_of(spoken[contact]) if contact in spoken else None,
        )
        for (
            seat, contact, name, post, department, roles, attitude, influence, concern, met,
            above, birthday, note, consent,
        ) in rows
    ]  # fmt: skip


def add(client_id: int, person: Mapping[str, Any], points: Iterable[Mapping[str, str]] = ()) -> int:
    """Seat a new person (name, post, roles … birthday, note, consent); return the seat's id."""
    client = clients.get(client_id)
    name = checked_name(person.get("name"))
    with database.change(mark("Change", "{name} added to {client}"), name=name, client=client.name):
        contact = Contact.create(name=name, **_about(person))
        _set_points(contact.id, points)
        return _seat(client_id, contact.id, person)


def add_existing(client_id: int, contact_id: int, seat: Mapping[str, Any]) -> int:
    """Seat a person known from another client; Refused already_in_chain, contact_missing."""
    client = clients.get(client_id)
    taken = ChainMember.get_or_none(
        (ChainMember.client == client_id)
        & (ChainMember.contact == contact_id)
        & ChainMember.archived_at.is_null()
    )
    contact = kept(Contact, contact_id, Refused("contact_missing"))
    if taken:
        raise Refused("already_in_chain", name=contact.name)
    label = mark("Change", "{name} added to {client}")
    with database.change(label, name=contact.name, client=client.name):
        return _seat(client_id, contact_id, seat)


def _seat(client_id: int, contact_id: int, person: Mapping[str, Any]) -> int:
    last = ChainMember.select().where(ChainMember.client == client_id).count()
    values = {key: _seat_value(key, person[key]) for key in _SEAT if key in person}
    row = ChainMember.create(client=client_id, contact=contact_id, position=last, **values)
    if person.get("reports_to"):
        _relate(row.id, person["reports_to"])
    return int(row.id)


def _seat_value(key: str, value: Any) -> Any:
    if key in {"post", "department"}:
        return tidy_line(value or "")
    if key == "concern":
        return tidy(value or "")
    if key == "attitude":
        return value or "unknown"
    if key == "roles":
        return list(value or ())
    return bool(value) if key == "met" else value


def _about(person: Mapping[str, Any]) -> dict[str, str]:
    return {
        key: tidy(str(person[key] or ""))
        for key in ("birthday", "note", "consent")
        if key in person
    }


def edit(
    seat_id: int, person: Mapping[str, Any], points: Iterable[Mapping[str, str]] | None = None
) -> None:
    """Change a seat and its person; ``points`` replaces all ways to reach them.

    Raises Refused seat_missing, name_required, name_too_long, chain_circle.
    """
    row = _live(seat_id)
    with database.change(mark("Change", "{name} changed"), name=row.contact.name):
        values = {key: _seat_value(key, person[key]) for key in _SEAT if key in person}
        if values:
            ChainMember.update(**values).where(ChainMember.id == seat_id).execute()
        about: dict[str, Any] = _about(person)
        if "name" in person:
            about["name"] = checked_name(person["name"])
        if about:
            Contact.update(**about).where(Contact.id == row.contact_id).execute()
        if "reports_to" in person:
            _relate(seat_id, person["reports_to"])
        if points is not None:
            ContactPoint.delete().where(ContactPoint.contact == row.contact_id).execute()
            _set_points(row.contact_id, points)


def _set_points(contact_id: int, points: Iterable[Mapping[str, str]]) -> None:
    for position, point in enumerate(points):
        value = tidy_line(point.get("value", ""))
        if value:
            kind = point.get("kind") or "other"
            ContactPoint.create(
                contact=contact_id, kind=kind, value=value, digits=digits_of(kind, value),
                label=tidy_line(point.get("label", "")), position=position,
            )  # fmt: skip


def digits_of(kind: str, value: str) -> str:
    """Return the digits a phone is matched and found by; "" for other kinds."""
    if kind not in {"mobile", "phone"}:
        return ""
    return "".join(character for character in value if character.isdigit())


def relate(seat_id: int, superior: int | None) -> None:
    """Let a seat report to another one of the same chain; Refused chain_circle, seat_missing."""
    row = _live(seat_id)
    with database.change(mark("Change", "{name}: reporting line changed"), name=row.contact.name):
        _relate(seat_id, superior)


def _live(seat_id: int) -> ChainMember:
    return live(ChainMember, seat_id, Refused("seat_missing"))


def _relate(seat_id: int, superior: int | None) -> None:
    row = _live(seat_id)
    above = superior
    while above is not None:
        if above == seat_id:
            raise Refused("chain_circle", name=row.contact.name)
        higher = _live(above)
        if higher.client_id != row.client_id:
            raise Refused("chain_circle", name=row.contact.name)
        above = higher.reports_to_id
    ChainMember.update(reports_to=superior).where(ChainMember.id == seat_id).execute()


def reorder(seat_id: int, other: int) -> None:
    """Let two seats of one chain change places in its order; Refused seat_missing."""
    row, beside = _live(seat_id), _live(other)
    if row.client_id != beside.client_id:
        raise Refused("seat_missing")
    order = [seat.id for seat in seats(row.client_id)]
    first, second = order.index(seat_id), order.index(other)
    order[first], order[second] = order[second], order[first]
    with database.change(
        mark("Change", "{name}: place in the chain changed"), name=row.contact.name
    ):
        for position, one in enumerate(order):
            ChainMember.update(position=position).where(
                ChainMember.id == one, ChainMember.position != position
            ).execute()


def give_role(seat_id: int, role: str) -> None:
    """Give a person a further role in the buying chain; Refused seat_missing."""
    row = _live(seat_id)
    if role not in row.roles:
        edit(seat_id, {"roles": [*row.roles, role]})


def remove(seat_id: int, now: datetime) -> None:
    """Take a person out of a chain; those who reported to them report one step higher.

    Raises Refused seat_missing.
    """
    row = _live(seat_id)
    with database.change(mark("Change", "{name} taken out of the chain"), name=row.contact.name):
        ChainMember.update(reports_to=row.reports_to_id).where(
            ChainMember.reports_to == seat_id
        ).execute()
        ChainMember.update(archived_at=now, reports_to=None).where(
            ChainMember.id == seat_id
        ).execute()


def people_like(text: str, limit: int = 10) -> list[tuple[int, str, str]]:
    """Return (contact id, name, company) of people whose name contains *text*."""
    rows = (
        ChainMember.select(ChainMember, Contact, Client)
        .join_from(ChainMember, Contact)
        .join_from(ChainMember, Client)
        .where(Contact.name.contains(text), ChainMember.archived_at.is_null())
        .limit(limit)
    )
    return [(row.contact_id, row.contact.name, row.client.name) for row in rows]
