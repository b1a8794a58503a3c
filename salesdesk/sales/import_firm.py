"""A client and its people as an import sees them, kept ones and those to come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from salesdesk.sales.entry import Reach
from salesdesk.sales.firm_names import city_of, folded
from salesdesk.sales.phone import comparable

COLUMNS = (
    "name", "short_name", "uscc", "industry", "size", "ownership", "client_type", "city", "address",
    "website", "source", "referrer", "intent_class", "priority", "supplier_contract_end",
    "follow_up_on",
)  # fmt: skip
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
    """A client; ``id`` 0 is one to come. Of its tags and notes the first ones are kept already.

    ``referred_by`` is who this list says sent them.
    """

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
    referred_by: Person | int | None = None
    _found: dict[str, Seat] | None = None

    @property
    def added_tags(self) -> list[str]:
        """The tags that are new."""
        return self.tags[self.kept_tags :]

    @property
    def added_notes(self) -> list[str]:
        """The notes that are new."""
        return self.notes[self.kept_notes :]

    def refer(self, by: Person | int) -> None:
        """Note who sent them to us: somebody to come, or the id of somebody kept."""
        self.referred_by = by

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


def call_of(kind: str, value: str) -> str:
    """Return the digits a kept way to reach somebody is compared by."""
    return comparable(value) if kind in ("mobile", "phone") else ""
