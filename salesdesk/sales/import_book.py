"""What an import knows while it matches: clients and people, kept ones and those to come.

Kept clients are read once before the matching, only as far as the list may mean them. Nothing
here writes; ``import_write`` puts down what has changed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from salesdesk.sales.entry import Reach
from salesdesk.sales.firm_names import core, folded
from salesdesk.sales.import_firm import COLUMNS, Firm, Person, Seat, call_of, code_of, contact_key
from salesdesk.store.database import Connection

_CHUNK = 500


class Book:
    """All clients an import may mean, found by code, by name and by the core of the name."""

    def __init__(self) -> None:
        self._kept: dict[int, Firm] = {}
        self._by: dict[str, dict[str, list[int | Firm]]] = {"code": {}, "name": {}, "core": {}}
        self._persons: dict[int, Person] = {}
        self.people: dict[tuple[str, str], Person] = {}
        self.firms: list[Firm] = []
        self.referred: list[tuple[int, Firm]] = []
        """Row → client whose referrer that row has told."""
        self.other_referrers: list[int] = []
        """Rows that name another referrer than the one known."""

    def open(self, connection: Connection) -> None:
        """Note the names of all clients that are not archived."""
        rows = connection.execute("SELECT id, name, uscc FROM client WHERE archived_at IS NULL")
        for client, name, code in rows:
            self._note(client, name, code_of({"uscc": code}))

    def _note(self, firm: int | Firm, name: str, code: str) -> None:
        whole = folded(name)
        self._by["name"].setdefault(whole, []).append(firm)
        short = core(whole)
        if short != whole:
            self._by["core"].setdefault(short, []).append(firm)
        if code:
            self._by["code"].setdefault(code, []).append(firm)

    def add(self, firm: Firm) -> None:
        """Take a client to come into the book."""
        self.firms.append(firm)
        self._note(firm, firm.values["name"], firm.code)

    def note_code(self, firm: Firm) -> None:
        """Let *firm* be found by the code it has just been given."""
        if firm.code:
            self._by["code"].setdefault(firm.code, []).append(firm)

    def by_code(self, code: str) -> Iterator[Firm]:
        """Yield the clients of that credit code."""
        yield from self._firms(self._by["code"].get(code, ()))

    def by_name(self, whole: str) -> Iterator[Firm]:
        """Yield the clients of exactly that folded name."""
        yield from self._firms(self._by["name"].get(whole, ()))

    def by_core(self, whole: str) -> Iterator[Firm]:
        """Yield the clients whose name has the same core as the folded name *whole*."""
        short = core(whole)
        if short != whole:
            yield from self._firms(self._by["core"].get(short, ()))
        yield from self._firms(self._by["name"].get(short, ()) if short != whole else ())
        if short == whole:
            yield from self._firms(self._by["core"].get(whole, ()))

    def _firms(self, found: Iterable[int | Firm]) -> Iterator[Firm]:
        for firm in found:
            known = self._kept.get(firm) if isinstance(firm, int) else firm
            if known is not None:
                yield known

    def wanted(self, whole: str, code: str) -> Iterator[int]:
        """Yield the ids of kept clients that a row of that name and code may mean."""
        short = core(whole)
        for index, key in (("code", code), ("name", whole), ("name", short), ("core", short)):
            for firm in self._by[index].get(key, ()) if key else ():
                if isinstance(firm, int):
                    yield firm

    def load(self, connection: Connection, clients: Iterable[int]) -> None:
        """Read whole what is kept of *clients*."""
        ids = sorted(set(clients))
        for at in range(0, len(ids), _CHUNK):
            self._load(connection, ids[at : at + _CHUNK])
        self.firms += [self._kept[client] for client in ids if client in self._kept]

    def know_people(self, connection: Connection, numbers: Iterable[str]) -> None:
        """Read who is reached by the mobile *numbers*, so that nobody is written down twice."""
        every = sorted(set(numbers))
        for at in range(0, len(every), _CHUNK):
            chunk = every[at : at + _CHUNK]
            marks = ",".join("?" * len(chunk))
            rows = connection.execute(
                "SELECT c.id, c.name, c.birthday, c.note, p.kind, p.value, p.label "
                "FROM contact_point p JOIN contact c ON c.id = p.contact_id WHERE c.archived_at "
                f"IS NULL AND p.contact_id IN (SELECT contact_id FROM contact_point "
                f"WHERE digits IN ({marks})) ORDER BY p.id",
                chunk,
            )
            for contact, name, birthday, note, kind, value, label in rows:
                person = self._person(contact, name, birthday, note)
                reach = Reach(kind, value, call_of(kind, value), label)
                if not person.has(reach):
                    person.points.append(reach)
                if kind == "mobile":
                    self.people.setdefault((folded(name), reach.digits), person)

    def _person(self, contact: int, name: str, birthday: str, note: str) -> Person:
        if contact not in self._persons:
            self._persons[contact] = Person(contact, name, birthday, note)
        return self._persons[contact]

    def _load(self, connection: Connection, ids: list[int]) -> None:
        kept = self._kept
        marks = ",".join("?" * len(ids))

        def rows(statement: str) -> Iterable[tuple[Any, ...]]:
            found: Iterable[tuple[Any, ...]] = connection.execute(
                statement.replace("(*)", f"({marks})"), ids
            )
            return found

        for client, details, *values in rows(
            f"SELECT id, details, {', '.join(COLUMNS)} FROM client WHERE id IN (*)"
        ):
            told = {key: value or "" for key, value in zip(COLUMNS, values, strict=True)}
            kept[client] = Firm(client, told, json.loads(details or "{}"))
        for client, tag in rows(
            "SELECT client_id, name FROM client_tag JOIN tag ON tag.id = tag_id "
            "WHERE client_id IN (*)"
        ):
            kept[client].tags.append(tag)
            kept[client].kept_tags += 1
        for client, text in rows("SELECT client_id, text FROM note WHERE client_id IN (*)"):
            kept[client].notes.append(text)
            kept[client].kept_notes += 1
        seated: dict[int, list[Firm]] = {}
        for client, seat, post, department, contact, name, birthday, note in rows(
            "SELECT m.client_id, m.id, m.post, m.department, c.id, c.name, c.birthday, c.note "
            "FROM chain_member m JOIN contact c ON c.id = m.contact_id WHERE m.client_id IN (*) "
            "AND m.archived_at IS NULL ORDER BY m.position, m.id"
        ):
            person = self._person(contact, name, birthday, note)
            kept[client].seats.append(Seat(seat, person, post, department))
            kept[client].position += 1
            seated.setdefault(contact, []).append(kept[client])
        for contact, kind, value, label in rows(
            "SELECT contact_id, kind, value, label FROM contact_point WHERE contact_id IN "
            "(SELECT contact_id FROM chain_member WHERE client_id IN (*)) ORDER BY id"
        ):
            if contact not in seated:
                continue
            reach = Reach(kind, value, call_of(kind, value), label)
            person = self._persons[contact]
            if not person.has(reach):
                person.points.append(reach)
            for firm in seated[contact]:
                firm.calls.add(contact_key(reach))
            if kind == "mobile":
                self.people.setdefault((folded(person.name), reach.digits), person)
