"""The rebuildable row a client is listed, sorted and filtered by, kept in step in every change.

Grade, stage, last contact and next follow-up are derivable; a list of 100,000 clients cannot
derive them per row while scrolling. ``compare`` holds the cache against the truth.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

from salesdesk.sales.score import Score, score
from salesdesk.sales.stages import client_stage
from salesdesk.store import search
from salesdesk.store.database import Connection
from salesdesk.store.fields import moment_of, zone_of
from salesdesk.store.pinyin import sort_key

_CHUNK = 400
_COLUMNS = (
    "client, sort_name, score_tenths, grade, stage, last_contact, next_follow_up, industry, "
    "updated_at, archived"
)
# which clients a touched row belongs to
_OWNERS = {
    "client": "SELECT id FROM client WHERE id IN ({marks})",
    "priority_score": "SELECT client_id FROM priority_score WHERE id IN ({marks})",
    "rating": "SELECT s.client_id FROM rating r JOIN priority_score s ON s.id = r.score_id "
    "WHERE r.id IN ({marks})",
    "opportunity": "SELECT client_id FROM opportunity WHERE id IN ({marks})",
    "visit": "SELECT client_id FROM visit WHERE id IN ({marks})",
    "touch": "SELECT client_id FROM touch WHERE id IN ({marks})",
    "interview": "SELECT client_id FROM interview WHERE id IN ({marks})",
    "plan_item": "SELECT client_id FROM plan_item WHERE id IN ({marks}) AND client_id NOT NULL",
    "note": "SELECT client_id FROM note WHERE id IN ({marks})",
    "need": "SELECT client_id FROM need WHERE id IN ({marks})",
    "objection": "SELECT client_id FROM objection WHERE id IN ({marks})",
    "client_tag": "SELECT client_id FROM client_tag WHERE id IN ({marks})",
    "tag": "SELECT client_id FROM client_tag WHERE tag_id IN ({marks})",
    "chain_member": "SELECT client_id FROM chain_member WHERE id IN ({marks})",
    "contact": "SELECT client_id FROM chain_member WHERE contact_id IN ({marks})",
    "contact_point": "SELECT m.client_id FROM chain_member m JOIN contact_point p "
    "ON p.contact_id = m.contact_id WHERE p.id IN ({marks})",
}


def derive(
    connection: Connection,
    touched: Mapping[str, frozenset[int]],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> None:
    """Bring list keys and search index up to date for what a change touched."""
    ids = _clients_of(connection, touched)
    if ids:
        progress(0, 2 * len(ids))
        refresh(connection, ids)
        search.refresh(connection, ids, progress)


def _clients_of(connection: Connection, touched: Mapping[str, frozenset[int]]) -> set[int]:
    found: set[int] = set()
    for table, rows in touched.items():
        named = rows or _all_rows(connection, table)
        if table == "client":
            found.update(named)  # those deleted by an undo too: their keys must go
        if table not in _OWNERS:
            continue
        for part in _parts(named):
            query = _OWNERS[table].format(marks=_marks(part))
            found.update(row[0] for row in connection.execute(query, part))
        found.update(_owners_before(connection, table))
    return found


def _all_rows(connection: Connection, table: str) -> frozenset[int]:
    """Return the rows of a change too large for its notice to name them."""
    rows = connection.execute(
        "SELECT row_id FROM journal WHERE change = (SELECT max(id) FROM change) AND tbl = ?",
        (table,),
    )
    return frozenset(row[0] for row in rows)


def _owners_before(connection: Connection, table: str) -> set[int]:
    """Return the clients of rows this change deleted, from their images in the journal."""
    images = connection.execute(
        "SELECT json_extract(before, '$.client_id'), json_extract(before, '$.contact_id') "
        "FROM journal WHERE change = (SELECT max(id) FROM change) AND tbl = ? "
        "AND before IS NOT NULL AND after IS NULL",
        (table,),
    ).fetchall()
    found = {client for client, _ in images if client}
    for _, contact in images:
        if contact:
            query = "SELECT client_id FROM chain_member WHERE contact_id = ?"
            found.update(row[0] for row in connection.execute(query, (contact,)))
    return found


def refresh(connection: Connection, ids: Iterable[int]) -> None:
    """Write the list keys of these clients anew."""
    for part in _parts(ids):
        connection.execute(f"DELETE FROM client_key WHERE client IN ({_marks(part)})", part)
        keys = _keys(connection, part)
        connection.executemany(
            f"INSERT INTO client_key ({_COLUMNS}) VALUES ({_marks(range(10))})", keys
        )


def key_of_new(
    client: int, name: str, industry: str, updated_at: str, follow_up_on: str | None
) -> tuple[Any, ...]:
    """Return the list key of a client of whom nothing is known but its own row."""
    return _key(client, (name, industry, updated_at, None, follow_up_on), [], [], [], [], [])


def put(connection: Connection, keys: Iterable[tuple[Any, ...]]) -> None:
    """Write ready-made list keys, in place of what the same clients had."""
    connection.executemany(
        f"INSERT OR REPLACE INTO client_key ({_COLUMNS}) VALUES ({_marks(range(10))})", keys
    )


def rebuild(
    connection: Connection, progress: Callable[[int, int], None] = lambda done, total: None
) -> None:
    """Write the list keys of all clients anew, inside a ``change()``."""
    ids = [row[0] for row in connection.execute("SELECT id FROM client")]
    connection.execute("DELETE FROM client_key")
    for start in range(0, len(ids), 10_000):
        refresh(connection, ids[start : start + 10_000])
        progress(min(start + 10_000, len(ids)), len(ids))


def compare(connection: Connection) -> list[int]:
    """Return the clients whose list keys differ from the truth."""
    ids = [row[0] for row in connection.execute("SELECT id FROM client")]
    wrong: set[int] = set()
    for part in _parts(ids):
        kept = connection.execute(
            f"SELECT {_COLUMNS} FROM client_key WHERE client IN ({_marks(part)})", part
        )
        wrong.update({row[0] for row in set(kept) ^ set(_keys(connection, part))})
    stray = connection.execute(
        "SELECT client FROM client_key WHERE client NOT IN (SELECT id FROM client)"
    )
    return sorted(wrong | {row[0] for row in stray})


def _keys(connection: Connection, ids: list[int]) -> list[tuple[Any, ...]]:
    marks = _marks(ids)

    def by_client(query: str) -> dict[int, list[tuple[Any, ...]]]:
        found: dict[int, list[tuple[Any, ...]]] = {}
        for client, *rest in connection.execute(query.format(marks=marks), ids):
            found.setdefault(client, []).append(tuple(rest))
        return found

    clients = by_client(
        "SELECT id, name, industry, updated_at, archived_at, follow_up_on "
        "FROM client WHERE id IN ({marks})"
    )
    stages = by_client(
        "SELECT client_id, stage FROM opportunity WHERE client_id IN ({marks}) "
        "AND archived_at IS NULL"
    )
    ratings = by_client(
        "SELECT s.client_id, s.id, s.weights, r.criterion, r.points FROM priority_score s "
        "JOIN rating r ON r.score_id = s.id WHERE s.client_id IN ({marks}) AND s.id = "
        "(SELECT id FROM priority_score l WHERE l.client_id = s.client_id "
        "ORDER BY rated_on DESC, id DESC LIMIT 1)"
    )
    visits = by_client(
        "SELECT client_id, state, starts_at, ended_at, zone FROM visit "
        "WHERE client_id IN ({marks}) AND state IN ('planned','confirmed','done','recorded')"
    )
    touches = by_client(
        "SELECT client_id, max(at) FROM (SELECT client_id, at FROM touch WHERE answered = 1 "
        "UNION ALL SELECT client_id, ended_at FROM interview WHERE finished_at NOT NULL "
        "AND archived_at IS NULL) WHERE client_id IN ({marks}) GROUP BY client_id"
    )
    items = by_client(
        "SELECT client_id, min(due_on) FROM plan_item WHERE client_id IN ({marks}) "
        "AND done_at IS NULL AND dropped_at IS NULL GROUP BY client_id"
    )
    return [
        _key(client, rows[0], stages.get(client, []), ratings.get(client, []),
             visits.get(client, []), touches.get(client, []), items.get(client, []))
        for client, rows in clients.items()
    ]  # fmt: skip


def _key(
    client: int,
    row: tuple[Any, ...],
    stages: list[tuple[Any, ...]],
    ratings: list[tuple[Any, ...]],
    visits: list[tuple[Any, ...]],
    touches: list[tuple[Any, ...]],
    items: list[tuple[Any, ...]],
) -> tuple[Any, ...]:
    name, industry, updated_at, archived_at, follow_up_on = row
    rated = _rated(ratings) if ratings else _unrated()
    spoken = [*(ended for _, _, ended, _ in visits if ended), *(at for (at,) in touches)]
    last = max(spoken, default=None)
    coming = [
        _local_day(starts, zone)
        for state, starts, _, zone in visits
        if state in ("planned", "confirmed")
    ]
    due = min([*coming, *(day for (day,) in items), *([follow_up_on] if follow_up_on else [])],
              default=None)  # fmt: skip
    return (
        client, sort_key(name), rated.tenths, rated.grade,
        client_stage(stage for (stage,) in stages), last, due, industry, updated_at,
        int(archived_at is not None),
    )  # fmt: skip


def _rated(ratings: list[tuple[Any, ...]]) -> Score:
    weights = dict(json.loads(ratings[0][1]))
    return score({criterion: points for _, _, criterion, points in ratings}, weights)


@cache
def _unrated() -> Score:
    return score({}, {})


def _local_day(moment: str, zone: str) -> str:
    return moment_of(moment).astimezone(zone_of(zone)).date().isoformat()


def _parts(ids: Iterable[int]) -> Iterable[list[int]]:
    every = list(ids)
    for start in range(0, len(every), _CHUNK):
        yield every[start : start + _CHUNK]


def _marks(parts: Iterable[Any]) -> str:
    return ",".join("?" for _ in parts)
