"""Putting an import's book into the database: whole tables at a time, inside one change.

Ids are given here and not by the database, so that search tokens can be made before the write
lock is taken; ``importing`` makes sure that nobody wrote in between.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from salesdesk.sales import caches
from salesdesk.sales.chain import digits_of
from salesdesk.sales.import_book import Book
from salesdesk.sales.import_firm import COLUMNS, Firm, Person
from salesdesk.store.database import Connection
from salesdesk.store.search_texts import ClientText, said

_TABLES = ("client", "contact", "contact_point", "chain_member", "tag", "client_tag", "note")
_DAYS = ("supplier_contract_end", "follow_up_on")


@dataclass
class Plan:
    """What will be written at the moment *at*: per table the rows to come, and the changes to
    kept ones; ``keys`` are the list keys of the added clients."""

    at: str
    new: dict[str, list[tuple[Any, ...]]] = field(default_factory=lambda: {t: [] for t in _TABLES})
    updates: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict)
    added: list[Firm] = field(default_factory=list)
    touched: list[int] = field(default_factory=list)
    keys: list[tuple[Any, ...]] = field(default_factory=list)


_COLUMNS = {
    "client": f"id, uuid, {', '.join(COLUMNS)}, do_not_contact, do_not_contact_reason, details, "
    "created_at, updated_at",
    "contact": "id, uuid, name, birthday, note, consent",
    "contact_point": "id, contact_id, kind, value, digits, label, position",
    "chain_member": "id, client_id, contact_id, post, department, roles, attitude, concern, met, "
    "position",
    "tag": "id, name",
    "client_tag": "id, client_id, tag_id",
    "note": "id, client_id, text, at",
}
_UPDATES = {
    "details": "UPDATE client SET details = ? WHERE id = ?",
    "updated_at": "UPDATE client SET updated_at = ? WHERE id = ?",
    "referred_by": "UPDATE client SET referred_by_id = ? WHERE id = ?",
    "person": "UPDATE contact SET birthday = ?, note = ? WHERE id = ?",
    "seat": "UPDATE chain_member SET post = ?, department = ? WHERE id = ?",
    **{column: f"UPDATE client SET {column} = ? WHERE id = ?" for column in COLUMNS},
}


def plan(connection: Connection, book: Book, at: str) -> Plan:
    """Give ids to everything to come and lay out its rows; *at* is the moment as stored."""
    made = Plan(at)
    ids = {table: _next(connection, table) for table in _TABLES}
    tags = dict(connection.execute("SELECT name, id FROM tag").fetchall())
    for firm in book.firms:
        if not firm.id:
            firm.id = next(ids["client"])
            made.added.append(firm)
            made.new["client"].append(_client_row(firm, at))
        elif _touched(firm):
            made.touched.append(firm.id)
            _updates(made, firm, at)
        _people(made, firm, ids)
        for tag in firm.added_tags:
            if tag not in tags:
                tags[tag] = next(ids["tag"])
                made.new["tag"].append((tags[tag], tag))
            made.new["client_tag"].append((next(ids["client_tag"]), firm.id, tags[tag]))
        for note in firm.added_notes:
            made.new["note"].append((next(ids["note"]), firm.id, note, at))
    sent = [(_id_of(firm.referred_by), firm.id) for firm in book.firms if firm.referred_by]
    if sent:
        made.updates[_UPDATES["referred_by"]] = sent
    return made


def _id_of(who: Person | int | None) -> int | None:
    return who.id if isinstance(who, Person) else who


def _next(connection: Connection, table: str) -> Iterator[int]:
    from itertools import count

    last = connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0]
    return count(int(last) + 1)


def _touched(firm: Firm) -> bool:
    return bool(
        firm.changed
        or firm.added_tags
        or firm.added_notes
        or any(
            not seat.id or seat.changed or seat.person.changed or seat.person.added
            for seat in firm.seats
        )
    )


def _client_row(firm: Firm, at: str) -> tuple[Any, ...]:
    values = [firm.values.get(column) or (None if column in _DAYS else "") for column in COLUMNS]
    details = json.dumps(firm.details, ensure_ascii=False) if firm.details else "{}"
    return (firm.id, uuid4().hex, *values, 0, "", details, at, at)


def _updates(made: Plan, firm: Firm, at: str) -> None:
    def note(statement: str, *values: object) -> None:
        made.updates.setdefault(_UPDATES[statement], []).append(values)

    for column in sorted(firm.changed):
        value = (
            json.dumps(firm.details, ensure_ascii=False)
            if column == "details"
            else firm.values[column]
        )
        note(column, value, firm.id)
    note("updated_at", at, firm.id)
    for seat in firm.seats:
        if seat.id and seat.changed:
            note("seat", seat.post, seat.department, seat.id)
        person = seat.person
        if person.id and person.changed:
            note("person", person.birthday, person.note, person.id)
            person.changed = False


def _people(made: Plan, firm: Firm, ids: dict[str, Iterator[int]]) -> None:
    for seat in firm.seats:
        person = seat.person
        if not person.id:
            person.id = next(ids["contact"])
            made.new["contact"].append(
                (person.id, uuid4().hex, person.name, person.birthday, person.note, "")
            )
        elif person.changed:  # known from another client
            made.updates.setdefault(_UPDATES["person"], []).append(
                (person.birthday, person.note, person.id)
            )
            person.changed = False
        first = len(person.points) - len(person.added)
        for position, reach in enumerate(person.added, first):
            digits = digits_of(reach.kind, reach.value)
            made.new["contact_point"].append(
                (next(ids["contact_point"]), person.id, reach.kind, reach.value, digits,
                 reach.label, position)
            )  # fmt: skip
        person.added = []
        if not seat.id:
            seat.id = next(ids["chain_member"])
            made.new["chain_member"].append(
                (seat.id, firm.id, person.id, seat.post, seat.department, "[]", "unknown", "", 0,
                 firm.position)
            )  # fmt: skip
            firm.position += 1


def list_key(made: Plan, firm: Firm) -> tuple[Any, ...]:
    """Return the list key of a new client as ``caches`` would read it back."""
    value = firm.values.get
    due = value("follow_up_on") or None
    return caches.key_of_new(firm.id, firm.values["name"], value("industry") or "", made.at, due)


def text(firm: Firm) -> ClientText:
    """Return the searched texts of a new client as ``search_texts`` will read them back."""
    people: list[Person] = [seat.person for seat in firm.seats]
    value = firm.values.get
    points = [reach.value for person in people for reach in person.points]
    told = [t for s in firm.seats for t in (s.post, s.department, s.person.note)]
    about = (*firm.added_notes, *told, value("city"), value("address"), *said(firm.details))
    return ClientText(
        firm.id,
        firm.values["name"],
        value("short_name") or "",
        tuple(dict.fromkeys(person.name for person in people)),
        tuple(dict.fromkeys(p for p in (*points, value("uscc"), value("website")) if p)),
        tuple(sorted(firm.tags)),
        tuple(text for text in about if text),
    )


def write(connection: Connection, made: Plan) -> None:
    """Write a plan; call it inside ``database.change()``."""
    for table in _TABLES:
        rows = made.new[table]
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            connection.executemany(
                f"INSERT INTO {table} ({_COLUMNS[table]}) VALUES ({marks})",
                rows,
            )
    caches.put(connection, made.keys)
    for statement, values in made.updates.items():
        connection.executemany(statement, values)
