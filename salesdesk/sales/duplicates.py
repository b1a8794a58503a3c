"""Clients that may be one: pointed out while a name is typed, and listed on request.

Nothing is ever merged by itself, and a pair is called a duplicate only when more than the name
agrees (``alike``). Only reads, but for what the user told apart.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations, pairwise

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import client_list, clients
from salesdesk.sales.alike import REASONS, Firm, one_apart, reasons, slips, sure, within_one
from salesdesk.sales.firm_names import city_of, core, folded, inner_place
from salesdesk.sales.import_firm import call_of, code_of
from salesdesk.sales.kept import live
from salesdesk.store import finding
from salesdesk.store.database import database
from salesdesk.store.house_records import DistinctPair
from salesdesk.store.records import Client

_CHUNK = 500
_LOOKED_AT, _NARROWED = 20, 2_000  # compared by all facts; by the name alone
_MANY = 60  # more of one key are not held against each other one by one
_CITY = 2  # so much of a city's name tells it: 苏州, 苏州工业园区
_STEP = 2_000
_KEY = (1 << 40) - 1  # so much of a key's hash is kept

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Side:
    """One of a pair."""

    id: int
    name: str


@dataclass(frozen=True)
class Pair:
    """Two clients that are likely one; ``reasons`` are keys of ``alike.REASONS``."""

    a: Side
    b: Side
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Like:
    """A client like a name; ``sure`` when more than the name agrees, else it only looks like it."""

    id: int
    name: str
    city: str
    reasons: tuple[str, ...]
    sure: bool


# --- one name ------------------------------------------------------------------------------------


def near(
    name: str,
    *,
    city: str = "",
    code: str = "",
    calls: Iterable[str] = (),
    person: bool = False,
    limit: int = 5,
) -> list[Like]:
    """Return the clients that a new one of that name may already be, the surest first.

    *calls* are phone numbers, mail addresses and chat names as typed.
    """
    told = frozenset(call_of("phone", one) or one.strip().lower() for one in calls) - {""}
    firm = Firm(
        folded(name), city_of(city, folded(name)), code_of({"uscc": code.upper()}), told, person
    )
    return _near(firm, name, limit)


def of_client(client_id: int, limit: int = 5) -> list[Like]:
    """Return the likely doubles of a kept client: those of which more than the name agrees.

    What was told apart is left out. Raises Refused client_missing.
    """
    client = live(Client, client_id, Refused("client_missing"))
    firm = _firms([client_id])[client_id]
    apart = {one for pair in _told_apart(client_id) for one in pair}
    found = _near(firm, client.name, limit + len(apart) + 1)
    return [one for one in found if one.sure and one.id != client_id and one.id not in apart][
        :limit
    ]


def _near(firm: Firm, name: str, limit: int) -> list[Like]:
    ids = _looked_at(firm, name)
    told = clients.columns_of(ids, ("name", "city"))
    firms = _firms(ids)
    found = [
        Like(client, told[client][0], told[client][1], why, sure(why))
        for client in ids
        if client in firms and (why := reasons(firm, firms[client]))
    ]
    found.sort(key=lambda one: (not one.sure, _rank(one.reasons)))
    return found[:limit]


def _looked_at(firm: Firm, name: str) -> list[int]:
    """Return the clients worth comparing, by the indexes alone."""
    connection = database.connection()
    ids: dict[int, None] = {}
    bare = core(firm.name)
    if len(bare) >= 2:
        ids.update((hit.id, None) for hit in client_list.like_named(name, _LOOKED_AT))
        for word in {bare, inner_place(firm.name) or bare}:
            for client, other in finding.named_nearly(connection, word, _NARROWED):
                if within_one(bare, core(folded(other))):
                    ids[client] = None
    if firm.code:
        rows = connection.execute("SELECT id FROM client WHERE uscc = ?", (firm.code,))
        ids.update((row[0], None) for row in rows)
    for call in firm.calls:
        rows = connection.execute(
            "SELECT m.client_id FROM contact_point p JOIN chain_member m "
            "ON m.contact_id = p.contact_id WHERE p.digits = ? LIMIT ?",
            (call, _LOOKED_AT),
        )
        ids.update((row[0], None) for row in rows)
    return list(ids)


# --- all names -----------------------------------------------------------------------------------


def pairs(progress: Progress = lambda done, total: None) -> list[Pair]:
    """Return all pairs of clients that are likely one, the surest first.

    What was told apart and what is archived is left out. *progress* hears of names done; what it
    raises ends the search.
    """
    names, meant = _candidates(progress)
    for pair in _told_apart():
        meant.discard(pair)
    firms = _firms(sorted({client for pair in meant for client in pair}))
    found = []
    for a, b in sorted(meant):
        why = reasons(firms[a], firms[b])
        if sure(why):
            found.append(Pair(Side(a, names[a]), Side(b, names[b]), why))
    found.sort(key=lambda pair: _rank(pair.reasons))
    return found


def _candidates(progress: Progress) -> tuple[dict[int, str], set[tuple[int, int]]]:
    """Return all names, and the pairs of ids of which a fact agrees and the name may.

    Whoever shares a city is looked for by name, and whoever shares a number by the number.
    """
    connection = database.connection()
    rows = connection.execute(
        "SELECT id, name, city, uscc FROM client WHERE archived_at IS NULL"
    ).fetchall()
    names: dict[int, str] = {}
    bare: dict[int, str] = {}
    codes: dict[str, list[int]] = {}
    keys = _Keys(max((row[0] for row in rows), default=0))
    for place, (client, name, city, uscc) in enumerate(rows):
        whole = folded(name)
        names[client], bare[client] = name, core(whole)
        if near_by := city_of(city, whole)[:_CITY]:
            keys.add(client, near_by, bare[client])
        if code := code_of({"uscc": uscc}):
            codes.setdefault(code, []).append(client)
        if place % _STEP == 0:
            progress(place, len(rows))
    found = {
        (a, b) for group in keys.groups() for a, b in _within(group) if within_one(bare[a], bare[b])
    }
    found.update(
        (a, b)
        for group in _reached_alike(names)
        for a, b in _within(group)
        if bare[a] == bare[b] or one_apart(bare[a], bare[b])
    )
    found.update(pair for same in codes.values() for pair in _within(same))
    return names, found


class _Keys:
    """Who shares a city and a name but for one character.

    City and key are hashed into one whole number together with the id, and all are sorted: a
    quarter of the room that a table of texts would take. A key shared by chance costs one
    comparison of names.
    """

    def __init__(self, highest: int) -> None:
        self._packed: list[int] = []
        self._bits = highest.bit_length()

    def add(self, client: int, city: str, bare: str) -> None:
        bits = self._bits
        self._packed += [(hash((city, key)) & _KEY) << bits | client for key in slips(bare)]

    def groups(self) -> Iterator[list[int]]:
        packed, bits = self._packed, self._bits
        low = (1 << bits) - 1
        packed.sort()
        start, last = 0, None
        for at, one in enumerate(packed):
            if one >> bits != last:
                if at - start > 1:
                    yield [each & low for each in packed[start:at]]
                start, last = at, one >> bits
        if len(packed) - start > 1:
            yield [each & low for each in packed[start:]]


def _reached_alike(names: Container[int]) -> Iterator[list[int]]:
    """Yield the clients that share a number, a mail address or a chat name."""
    reached: dict[str, list[int]] = {}
    for client, kind, value in database.connection().execute(
        "SELECT m.client_id, p.kind, p.value FROM chain_member m JOIN contact_point p "
        "ON p.contact_id = m.contact_id WHERE m.archived_at IS NULL"
    ):
        reached.setdefault(call_of(kind, value) or value.lower(), []).append(client)
    for clients_so in reached.values():
        if len(clients_so) > 1 and len(group := sorted(set(clients_so))) > 1:
            yield [client for client in group if client in names]


def _within(group: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of a group, the lower id first; in a crowd each with the next one only."""
    ordered = sorted(group)
    if len(ordered) <= _MANY:
        return combinations(ordered, 2)
    return pairwise(ordered)


def _rank(why: tuple[str, ...]) -> tuple[int, ...]:
    order = list(REASONS)
    return tuple(order.index(key) for key in why)


def _firms(ids: Sequence[int]) -> dict[int, Firm]:
    """Read what clients are compared by, archived ones left out."""
    found: dict[int, Firm] = {}
    connection = database.connection()
    for at in range(0, len(ids), _CHUNK):
        chunk = ids[at : at + _CHUNK]
        marks = ",".join("?" * len(chunk))
        calls: dict[int, set[str]] = {}
        for client, kind, value in connection.execute(
            "SELECT m.client_id, p.kind, p.value FROM chain_member m JOIN contact_point p "
            "ON p.contact_id = m.contact_id WHERE m.archived_at IS NULL "
            f"AND m.client_id IN ({marks})",
            chunk,
        ):
            calls.setdefault(client, set()).add(call_of(kind, value) or value.lower())
        for client, name, city, uscc, kind in connection.execute(
            "SELECT id, name, city, uscc, client_type FROM client "
            f"WHERE archived_at IS NULL AND id IN ({marks})",
            chunk,
        ):
            whole = folded(name)
            found[client] = Firm(
                whole, city_of(city, whole), code_of({"uscc": uscc}),
                frozenset(calls.get(client, ())), kind == "individual",
            )  # fmt: skip
    return found


# --- told apart ----------------------------------------------------------------------------------


def tell_apart(one: int, other: int, now: datetime) -> None:
    """Remember that two clients are not the same; Refused client_missing, merge_same."""
    if one == other:
        raise Refused("merge_same")
    first, second = sorted((one, other))
    names = [live(Client, which, Refused("client_missing")).name for which in (one, other)]
    label = mark("Change", "{one} and {other} are not the same")
    with database.change(label, one=names[0], other=names[1]):
        pair = {"one": first, "other": second}
        if DistinctPair.get_or_none(**pair) is None:
            DistinctPair.create(**pair, at=now)


def _told_apart(client_id: int | None = None) -> list[tuple[int, int]]:
    rows = DistinctPair.select(DistinctPair.one, DistinctPair.other)
    if client_id is not None:
        rows = rows.where((DistinctPair.one == client_id) | (DistinctPair.other == client_id))
    return [(row.one_id, row.other_id) for row in rows]
