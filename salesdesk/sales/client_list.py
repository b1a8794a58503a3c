"""The list of clients: which, in what order, and the lines to show; made for 100,000 rows."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, tzinfo
from itertools import chain
from typing import Any

from salesdesk.errors import Refused
from salesdesk.sales import list_filter
from salesdesk.sales.firm_names import core, folded
from salesdesk.sales.list_filter import ListFilter
from salesdesk.sales.masks import masked
from salesdesk.store import finding
from salesdesk.store.database import database
from salesdesk.store.fields import moment_of
from salesdesk.store.pinyin import sort_key

_SEARCHED = 1_000
_DIGITS = 19  # SQLite's whole numbers have up to 18 freely chosen ones
_TOLD = (
    "id", "name", "short_name", "industry", "city", "stage", "grade", "score_tenths",
    "last_contact", "next_follow_up", "do_not_contact", "archived",
)  # fmt: skip


@dataclass(frozen=True)
class ClientRow:
    """One line of the list; ``score_tenths`` in tenths of a point, times in UTC."""

    id: int
    name: str
    short_name: str
    industry: str
    city: str
    stage: str
    grade: str
    score_tenths: int | None
    last_contact: datetime | None
    next_follow_up: date | None
    do_not_contact: bool
    archived: bool
    contact: str = ""
    post: str = ""
    phone_masked: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Hit:
    """A client found by a text: what matched (name, pinyin, contact, phone, tag, note)."""

    id: int
    name: str
    kind: str
    match: str
    grade: str
    stage: str


def client_ids(wanted: ListFilter, today: date, zone: tzinfo = UTC) -> array[int]:
    """Return the ids of the clients to list, in order; days since a contact are *zone*'s."""
    where, facts = list_filter.where(wanted, today, zone)
    query = f"SELECT k.client FROM {list_filter.joined(wanted, where)} WHERE {where}"
    order = f" ORDER BY {list_filter.order(wanted)}"
    placed = wanted.order in list_filter.RANKED or wanted.order in list_filter.SPOKEN
    connection = database.connection()
    if not wanted.text.strip():
        if placed:
            return array("q", _placed(wanted, query, facts))
        return array("q", chain.from_iterable(connection.execute(query + order, facts)))
    found = [hit.client_id for hit in finding.find(connection, wanted.text, _SEARCHED)]
    query += f" AND k.client IN ({','.join('?' * len(found))})"
    if placed:
        return array("q", _placed(wanted, query, (*facts, *found)))
    kept = [row[0] for row in connection.execute(query + order, (*facts, *found))]
    if not wanted.sort:
        rank = {client: place for place, client in enumerate(found)}
        kept.sort(key=rank.__getitem__)
    return array("q", kept)


def _placed(wanted: ListFilter, query: str, facts: tuple[object, ...]) -> list[int]:
    """Return the ids by a word's pinyin or a choice's place, each group by name.

    Walking the names in order and parting them is quicker than letting SQLite sort them. Those
    of whom it is not told come last in either direction.
    """
    column = list_filter.SORTS[wanted.order]
    query = query.replace("SELECT k.client", f"SELECT k.client, {column}", 1)
    groups: dict[str, list[int]] = {}
    rows = database.connection().execute(f"{query} ORDER BY k.sort_name, k.client", facts)
    for client, word in rows:
        groups.setdefault(word, []).append(client)
    places: Callable[[str], Any] = list_filter.RANKED.get(wanted.order, {}).get
    if wanted.order in list_filter.SPOKEN:
        places = sort_key
    known = [word for word in groups if word and places(word) is not None]
    known.sort(key=places, reverse=list_filter.descending(wanted))
    unknown = sorted(groups.keys() - set(known))
    return list(chain.from_iterable(groups[word] for word in [*known, *unknown]))


def client_rows(ids: Sequence[int]) -> list[ClientRow]:
    """Return the lines of these clients in the order of *ids*; missing ones are left out."""
    marks = ",".join("?" * len(ids))
    connection = database.connection()
    rows = connection.execute(
        "SELECT c.id, c.name, c.short_name, c.industry, c.city, k.stage, k.grade, "
        "k.score_tenths, k.last_contact, k.next_follow_up, c.do_not_contact, k.archived "
        f"FROM client c JOIN client_key k ON k.client = c.id WHERE c.id IN ({marks})",
        tuple(ids),
    ).fetchall()
    found = {row[0]: _line(row) for row in rows}
    for client, contact, post, phone in connection.execute(
        "SELECT m.client_id, p.name, m.post, (SELECT value FROM contact_point x WHERE "
        "x.contact_id = p.id AND x.digits <> '' ORDER BY x.position LIMIT 1) "
        "FROM chain_member m JOIN contact p ON p.id = m.contact_id "
        f"WHERE m.client_id IN ({marks}) AND m.archived_at IS NULL "
        "ORDER BY m.position DESC, m.id DESC",
        tuple(ids),
    ):
        found[client] = replace(
            found[client], contact=contact, post=post, phone_masked=masked("phone", phone or "")
        )
    for client, names in connection.execute(
        "SELECT c.client_id, group_concat(t.name, char(31)) FROM client_tag c "
        f"JOIN tag t ON t.id = c.tag_id WHERE c.client_id IN ({marks}) GROUP BY c.client_id",
        tuple(ids),
    ):
        found[client] = replace(found[client], tags=tuple(sorted(names.split("\x1f"))))
    return [found[client] for client in ids if client in found]


def _line(row: Sequence[Any]) -> ClientRow:
    told = dict(zip(_TOLD, row, strict=True))
    told["last_contact"] = moment_of(row[8]) if row[8] else None
    told["next_follow_up"] = date.fromisoformat(row[9]) if row[9] else None
    told["do_not_contact"], told["archived"] = bool(row[10]), bool(row[11])
    return ClientRow(**told)


def counts(column: str, *, archived: bool = False) -> dict[str, int]:
    """Return how many clients have each value of grade, stage, industry, source or city."""
    if column not in {"grade", "stage", "industry", "source", "city"}:
        raise ValueError(column)
    query = f"SELECT k.{column}, count(*) FROM client_key k"
    if column in list_filter.OF_CLIENT:
        query = f"SELECT c.{column}, count(*) FROM client_key k JOIN client c ON c.id = k.client"
    rows = database.connection().execute(
        f"{query} WHERE k.archived = ? GROUP BY 1", (int(archived),)
    )
    return dict(rows.fetchall())


def find(text: str, limit: int = 20) -> list[Hit]:
    """Return the clients that match *text*, best and most recently met first."""
    hits = finding.find(database.connection(), text, limit)
    known = _standing(hit.client_id for hit in hits)
    return [
        Hit(hit.client_id, known[hit.client_id][0], hit.kind, hit.text, *known[hit.client_id][1:])
        for hit in hits
        if hit.client_id in known
    ]


def like_named(name: str, limit: int = 5) -> list[Hit]:
    """Return the clients whose name is (nearly) *name*: the same but for place and legal form."""
    bare = core(folded(name))
    if len(bare) < 2:
        return []
    found = {hit.id: hit for text in (name, bare) for hit in find(text, 2 * limit)}
    near = [
        hit
        for hit in found.values()
        if hit.kind == "near"
        or (hit.kind == "name" and (bare in folded(hit.name) or core(folded(hit.name)) in bare))
    ]
    return near[:limit]


def _standing(ids: Iterable[int]) -> dict[int, tuple[str, str, str]]:
    wanted = tuple(ids)
    marks = ",".join("?" * len(wanted))
    rows = database.connection().execute(
        "SELECT c.id, c.name, k.grade, k.stage FROM client c "
        f"JOIN client_key k ON k.client = c.id WHERE c.id IN ({marks})",
        wanted,
    )
    return {row[0]: row[1:] for row in rows}


def resolve(wanted: str) -> int:
    """Return the id of the client meant by an id or a name.

    Raises Refused client_unknown, or client_ambiguous naming the candidates.
    """
    if wanted.isascii() and wanted.isdigit() and len(wanted) < _DIGITS:
        row = (
            database.connection()
            .execute("SELECT id FROM client WHERE id = ?", (int(wanted),))
            .fetchone()
        )
        if row:
            return int(row[0])
    hits = find(wanted, 6)
    exact = [hit for hit in hits if wanted in (hit.name, hit.match)]
    chosen = exact if len(exact) == 1 else hits
    if not chosen:
        raise Refused("client_unknown", text=wanted)
    if len(chosen) > 1:
        raise Refused("client_ambiguous", text=wanted, names=", ".join(h.name for h in chosen[:5]))
    return chosen[0].id
