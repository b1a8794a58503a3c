"""Two clients made one: all rows moved, fields as chosen; ``parting`` makes two of them again.

Every row that refers to the one is moved onto the other, the other's fields are completed as
chosen, and the one is archived. ``ClientMerge`` keeps which rows moved and every value changed
besides, as stored.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from salesdesk.marks import mark
from salesdesk.sales import merge_origins, merge_plan
from salesdesk.sales.import_firm import call_of
from salesdesk.sales.merge_plan import BOTH, GONE
from salesdesk.store import relations
from salesdesk.store.database import Connection, database
from salesdesk.store.fields import moment_text
from salesdesk.store.house_records import ClientMerge
from salesdesk.store.records import Client

Choices = Mapping[str, str]
_SEAT = {"post": "", "department": "", "concern": "", "influence": None, "attitude": "unknown",
         "met": 0, "roles": "[]"}  # fmt: skip
_PERSON = {"birthday": "", "note": "", "consent": ""}


@dataclass(frozen=True)
class MergeLine:
    """A merge in force: who went into whom, and when."""

    id: int
    kept_id: int
    kept_name: str
    gone_id: int
    gone_name: str
    at: datetime


class _Edits:
    """Writes columns of single rows and remembers them as they were and as they are left."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.before: dict[str, dict[str, dict[str, Any]]] = {}
        self.after: dict[str, dict[str, dict[str, Any]]] = {}

    def put(self, table: str, row_id: int, **columns: Any) -> None:
        row = relations.row(self._connection, table, row_id)
        assert row is not None
        changed = {name: value for name, value in columns.items() if row[name] != value}
        if changed:
            relations.put(self._connection, table, row_id, changed)
            was = self.before.setdefault(table, {}).setdefault(str(row_id), {})
            for name in changed:
                was.setdefault(name, row[name])
            self.after.setdefault(table, {}).setdefault(str(row_id), {}).update(changed)


def merge(kept_id: int, gone_id: int, choices: Choices, now: datetime) -> int:
    """Make *gone_id* part of *kept_id* and archive it; return the id of the merge.

    *choices* are field → kept, gone or both, for the fields of ``plan`` decided otherwise than
    proposed. Raises Refused client_missing, merge_same, merge_archived.
    """
    stays, goes = merge_plan.both(kept_id, gone_id)
    label = mark("Change", "{gone} merged into {kept}")
    with database.change(label, gone=goes["name"], kept=stays["name"]):
        connection = database.connection()
        edits = _Edits(connection)
        seated = merge_plan.twice_seated(connection, kept_id, gone_id)
        moved = merge_plan.movements(connection, kept_id, gone_id)
        _seat(connection, edits, moved["chain_member", "client_id"][0], seated, kept_id)
        taken: dict[str, list[int]] = {}
        for (table, column), (ids, _) in moved.items():
            if ids:
                relations.move(connection, table, column, ids, kept_id)
                taken[f"{table}.{column}"] = ids
        told = moment_text(now)
        same = _same_people(connection, seated)
        edits.put("client", kept_id, **_chosen(stays, goes, choices), updated_at=told)
        edits.put("client", gone_id, archived_at=told, updated_at=told)
        _refer(connection, edits, same)
        _follow(connection, edits, stays, goes, same)
        row = ClientMerge.create(
            kept=kept_id, gone=gone_id, at=now, taken=taken, before=edits.before, after=edits.after
        )
        return int(row.id)


def _chosen(stays: dict[str, Any], goes: dict[str, Any], choices: Choices) -> dict[str, Any]:
    """Return the columns of the one that stays, as decided."""
    columns: dict[str, Any] = {}
    details = json.loads(stays["details"])
    known = dict(details)
    for field in merge_plan.choices(stays, goes):
        side = choices.get(field.key, field.proposed)
        if side == BOTH and field.can_join:
            value = [*field.kept, *(one for one in field.gone if one not in field.kept)]
        elif side == GONE:
            value = field.gone
        else:
            continue
        if field.key == "do_not_contact":
            columns["do_not_contact"] = goes["do_not_contact"]
            columns["do_not_contact_reason"] = goes["do_not_contact_reason"]
        elif field.key in stays:
            columns[field.key] = value
        else:
            details[field.key] = value
    if details != known:
        columns["details"] = json.dumps(details, ensure_ascii=False)
    return columns


def _seat(
    connection: Connection,
    edits: _Edits,
    moving: list[int],
    seated: list[tuple[int, int]],
    kept_id: int,
) -> None:
    """Line the seats that move up behind the others, and let no one report to an empty one.

    A person who sits there already keeps that seat; what only the other one knew is filled in.
    """
    last = connection.execute(
        "SELECT coalesce(max(position) + 1, 0) FROM chain_member WHERE client_id = ?", (kept_id,)
    ).fetchone()[0]
    same = dict(seated)
    for seat in moving:
        row = relations.row(connection, "chain_member", seat)
        assert row is not None
        above = same.get(row["reports_to_id"], row["reports_to_id"])
        edits.put("chain_member", seat, position=row["position"] + last, reports_to_id=above)
    for gone_seat, kept_seat in seated:
        gone = relations.row(connection, "chain_member", gone_seat)
        stays = relations.row(connection, "chain_member", kept_seat)
        assert gone is not None
        assert stays is not None
        edits.put("chain_member", kept_seat, **_filled(stays, gone, _SEAT))
        if gone["reports_to_id"] in moving:
            edits.put("chain_member", gone_seat, reports_to_id=None)
        if gone["contact_id"] != stays["contact_id"]:
            _one_person(connection, edits, gone["contact_id"], stays["contact_id"])


def _one_person(connection: Connection, edits: _Edits, gone: int, stays: int) -> None:
    rows = [relations.row(connection, "contact", which) for which in (stays, gone)]
    assert rows[0] is not None
    assert rows[1] is not None
    edits.put("contact", stays, **_filled(rows[0], rows[1], _PERSON))
    points = connection.execute(
        "SELECT contact_id, id, kind, value FROM contact_point WHERE contact_id IN (?, ?) "
        "ORDER BY position, id",
        (stays, gone),
    ).fetchall()
    known = {
        call_of(kind, value) or value.lower() for who, _, kind, value in points if who == stays
    }
    place = len(known)
    for who, point, kind, value in points:
        if who == gone and (call_of(kind, value) or value.lower()) not in known:
            edits.put("contact_point", point, contact_id=stays, position=place)
            place += 1


def _same_people(connection: Connection, seated: list[tuple[int, int]]) -> dict[int, int]:
    """Return person who goes → the person they are, for those who were kept as two."""
    found: dict[int, int] = {}
    for seats in seated:
        rows = [relations.row(connection, "chain_member", seat) or {} for seat in seats]
        gone, stays = (row["contact_id"] for row in rows)
        if gone != stays:
            found[gone] = stays
    return found


def _refer(connection: Connection, edits: _Edits, same: dict[int, int]) -> None:
    """Let the clients somebody sent us be sent by the person they are from now on."""
    for gone, stays in same.items():
        sent = connection.execute("SELECT id FROM client WHERE referred_by_id = ?", (gone,))
        for (client,) in sent.fetchall():
            edits.put("client", client, referred_by_id=stays)


def _follow(
    connection: Connection,
    edits: _Edits,
    stays: dict[str, Any],
    goes: dict[str, Any],
    same: dict[int, int],
) -> None:
    """Let proposals that were answered for the one that goes be answered for the other."""
    now = relations.row(connection, "client", stays["id"]) or stays
    by_now, theirs, before = (
        (same.get(row["referred_by_id"], row["referred_by_id"]), row["referrer"])
        for row in (now, goes, stays)
    )
    following = merge_origins.following(
        connection, stays["id"], goes["id"], same_referrer=by_now == theirs, had=before == theirs
    )
    for item, origin in following.items():
        edits.put("plan_item", item, origin=origin)


def _filled(stays: dict[str, Any], gone: dict[str, Any], empty: dict[str, Any]) -> dict[str, Any]:
    return {
        name: gone[name]
        for name, nothing in empty.items()
        if stays[name] == nothing and gone[name] != nothing
    }


# --- what is in force ----------------------------------------------------------------------------


def merged(client_id: int) -> list[MergeLine]:
    """Return who went into a client, and into those, newest first."""
    found: list[ClientMerge] = []
    wanted = [client_id]
    while wanted:
        rows = list(ClientMerge.select().where(ClientMerge.kept.in_(wanted)))
        rows = [row for row in rows if row.id not in {one.id for one in found}]
        found += rows
        wanted = [row.gone_id for row in rows]
    return [_line(row) for row in sorted(found, key=lambda row: -row.id)]


def merged_into(client_id: int) -> MergeLine | None:
    """Return the merge by which a client went into another one, None when it did not."""
    row = (
        ClientMerge.select()
        .where(ClientMerge.gone == client_id)
        .order_by(ClientMerge.id.desc())
        .first()
    )
    return _line(row) if row is not None else None


def _line(row: ClientMerge) -> MergeLine:
    names = [Client.get_by_id(which).name for which in (row.kept_id, row.gone_id)]
    return MergeLine(row.id, row.kept_id, names[0], row.gone_id, names[1], row.at)
