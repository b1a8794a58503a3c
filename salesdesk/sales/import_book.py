"""What an import knows while it matches: clients and people, kept ones and those to come.

Kept clients are read once before the matching, only as far as the list may mean them. Nothing
here writes; ``import_write`` puts down what has changed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from salesdesk.sales.entry import Reach
from salesdesk.sales.firm_names import city_of, core, folded
from salesdesk.sales.phone import comparable
from salesdesk.store.database import Connection

COLUMNS = (
    "name", "short_name", "uscc", "industry", "size", "ownership", "client_type", "city", "address",
    "website", "source", "referrer", "intent_class", "priority", "supplier_contract_end",
    "follow_up_on",
)  # fmt: skip
_CHUNK = 500
_CODE_LENGTH = 15
_FEW = 12
"""Seats up to which looking through them is quicker than an index."""
PERSONAL = ("mobile", "email", "wechat", "qq")
"""What belongs to one person; a landline may be shared."""


@dataclass(slots=True, eq=False)
class Person:
    """A person; ``id`` 0 is one to come. ``added`` are the ways to reach them that are new."""

    id: int
    name: str
    birthday: str = ""
    note: str = ""
    points: list[Reach] = field(default_factory=list)
    added: list[Reach] = field(default_factory=list)
    changed: bool = False

    def has(self, reach: Reach) -> bool:
        """Tell whether *reach* is known, in whatever form it was typed."""
        return any(same(reach, known) for known in self.points)


@dataclass(slots=True, eq=False)
class Seat:
    """A person's place at a client."""

    id: int
    person: Person
    post: str = ""
    department: str = ""
    changed: bool = False


@dataclass(slots=True, eq=False)
class Firm:
    """A client; ``id`` 0 is one to come. Of its tags and notes the first ones are kept already."""

    id: int
    values: dict[str, str]
    details: dict[str, Any] = field(default_factory=dict)
    tags: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    seats: list[Seat] = field(default_factory=list)
    calls: set[str] = field(default_factory=set)
    kept_tags: int = 0
    kept_notes: int = 0
    changed: frozenset[str] = frozenset()
    position: int = 0
    _found: dict[str, Seat] | None = None

    @property
    def added_tags(self) -> list[str]:
        """The tags that are new."""
        return self.tags[self.kept_tags :]

    @property
    def added_notes(self) -> list[str]:
        """The notes that are new."""
        return self.notes[self.kept_notes :]

    def mark(self, column: str) -> None:
        """Note that a column of a kept client is to be written anew."""
        if self.id:
            self.changed |= {column}

    def seat(self, key: str, reaches: Iterable[Reach] = ()) -> Seat | None:
        """Return the seat of the person of that folded name, else of one reached that way."""
        if self._found is None:
            if len(self.seats) <= _FEW:
                return _among(self.seats, key, reaches)
            self._found = {}
            for seat in self.seats:
                self._remember(seat)
        if (found := self._found.get(key)) is not None:
            return found
        return next((s for r in reaches if (s := self._found.get("@" + contact_key(r)))), None)

    def sit(self, seat: Seat) -> None:
        """Add a seat."""
        self.seats.append(seat)
        if self._found is not None:
            self._remember(seat)

    def _remember(self, seat: Seat) -> None:
        if self._found is not None:
            self._found.setdefault(folded(seat.person.name), seat)
            for reach in seat.person.points:
                self.remember(seat, reach)

    def remember(self, seat: Seat, reach: Reach) -> None:
        """Let *seat* be found by a way to reach its person alone."""
        if self._found is not None and reach.kind in PERSONAL:
            self._found.setdefault("@" + contact_key(reach), seat)

    @property
    def city(self) -> str:
        """The city it is compared by."""
        return city_of(self.values.get("city", ""), folded(self.values["name"]))

    @property
    def code(self) -> str:
        """The credit code it is compared by; anything too short is none."""
        return code_of(self.values)


def code_of(values: Any) -> str:
    """Return the credit code of *values* if it is long enough to be one."""
    code = str(values.get("uscc", ""))
    return code if len(code) >= _CODE_LENGTH else ""


def contact_key(reach: Reach) -> str:
    """Return what two rows may agree in: the digits of a phone, an address, a chat name."""
    return reach.digits or reach.value.lower()


def same(one: Reach, other: Reach) -> bool:
    """Tell whether two ways to reach somebody are one."""
    if one.digits and other.digits:
        return one.digits == other.digits
    return one.kind == other.kind and one.value.lower() == other.value.lower()


def _among(seats: Iterable[Seat], key: str, reaches: Iterable[Reach]) -> Seat | None:
    for seat in seats:
        if folded(seat.person.name) == key:
            return seat
    for seat in seats if reaches else ():
        if any(seat.person.has(reach) for reach in reaches):
            return seat
    return None


class Book:
    """All clients an import may mean, found by code, by name and by the core of the name."""

    def __init__(self) -> None:
        self._kept: dict[int, Firm] = {}
        self._by: dict[str, dict[str, list[int | Firm]]] = {"code": {}, "name": {}, "core": {}}
        self._persons: dict[int, Person] = {}
        self.people: dict[tuple[str, str], Person] = {}
        self.firms: list[Firm] = []

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


def call_of(kind: str, value: str) -> str:
    """Return the digits a kept way to reach somebody is compared by."""
    return comparable(value) if kind in ("mobile", "phone") else ""
