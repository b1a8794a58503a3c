"""What merging two clients would come to: fields that differ, rows that would move; only reads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from salesdesk.errors import Refused
from salesdesk.sales.firm_names import folded
from salesdesk.sales.import_firm import call_of
from salesdesk.sales.kept import kept
from salesdesk.store import relations
from salesdesk.store.database import Connection, database
from salesdesk.store.records import Client, Contact, LeadEvent

KEPT, GONE, BOTH = "kept", "gone", "both"
OWN = frozenset({"id", "uuid", "created_at", "updated_at", "archived_at", "details"})
"""What a client keeps for itself; every other column is chosen between, later ones too."""
STAY = frozenset({("client_merge", "kept_id"), ("client_merge", "gone_id")})
"""References to a client that are about that very record and never move."""
_FORBIDDEN = "do_not_contact"
_REASON = "do_not_contact_reason"
_ORDER = (
    "name", "short_name", "uscc", "client_type", "industry", "size", "ownership", "city", "address",
    "website", "source", "referrer", "referred_by_id", "met_at_id", "intent_class", "priority",
    "follow_up_on", "supplier_contract_end", _FORBIDDEN,
)  # fmt: skip


@dataclass(frozen=True)
class FieldChoice:
    """A field in which the two differ: both values (plain data), and which is proposed.

    ``can_join`` when both can be kept, one behind the other (lists).
    """

    key: str
    kept: Any
    gone: Any
    proposed: str
    can_join: bool = False


@dataclass(frozen=True)
class MergePlan:
    """Everything a person decides on before two clients become one.

    ``moving`` counts rows by table; ``staying`` those that are there already, and so stay with
    the one archived.
    """

    kept_id: int
    kept_name: str
    gone_id: int
    gone_name: str
    fields: tuple[FieldChoice, ...]
    moving: Mapping[str, int]
    staying: Mapping[str, int]


def plan(kept_id: int, gone_id: int) -> MergePlan:
    """Tell what merging *gone_id* into *kept_id* would come to.

    Raises Refused client_missing, merge_same, merge_archived.
    """
    stays, goes = both(kept_id, gone_id)
    connection = database.connection()
    moving: dict[str, int] = {}
    staying: dict[str, int] = {}
    for (table, _), (moved, left) in movements(connection, kept_id, gone_id).items():
        moving[table] = moving.get(table, 0) + len(moved)
        staying[table] = staying.get(table, 0) + left
    return MergePlan(
        kept_id,
        stays["name"],
        gone_id,
        goes["name"],
        tuple(_readable(one) for one in choices(stays, goes)),
        {table: count for table, count in moving.items() if count},
        {table: count for table, count in staying.items() if count},
    )


def both(kept_id: int, gone_id: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the two rows as stored; Refused as ``plan``."""
    if kept_id == gone_id:
        raise Refused("merge_same")
    for client_id in (kept_id, gone_id):
        client = kept(Client, client_id, Refused("client_missing"))
        if client.archived_at is not None:
            raise Refused("merge_archived", name=client.name)
    connection = database.connection()
    stays = relations.row(connection, "client", kept_id)
    goes = relations.row(connection, "client", gone_id)
    assert stays is not None
    assert goes is not None
    return stays, goes


def movements(
    connection: Connection, kept_id: int, gone_id: int
) -> dict[tuple[str, str], tuple[list[int], int]]:
    """Return (table, column) → the rows that move and the number of those that stay."""
    found: dict[tuple[str, str], tuple[list[int], int]] = {}
    seated = {gone for gone, _ in twice_seated(connection, kept_id, gone_id)}
    for table, column in relations.references(connection, "client"):
        if (table, column) in STAY:
            continue
        ids = relations.movable(connection, table, column, gone_id, kept_id, "client")
        if table == "chain_member":
            ids = [one for one in ids if one not in seated]
        total = connection.execute(
            f'SELECT count(*) FROM {table} WHERE "{column}" = ?', (gone_id,)
        ).fetchone()[0]
        found[table, column] = (ids, total - len(ids))
    return found


def twice_seated(connection: Connection, kept_id: int, gone_id: int) -> list[tuple[int, int]]:
    """Return (seat at the one that goes, seat at the one that stays) of the same person.

    That is one known by both, or one of the same name who is reached the same way and sits
    nowhere else.
    """
    here = {contact: seat for seat, contact, _ in _seats(connection, kept_id)}
    named: dict[str, list[tuple[int, int]]] = {}
    for seat, contact, name in _seats(connection, kept_id):
        named.setdefault(folded(name), []).append((seat, contact))
    found: list[tuple[int, int]] = []
    for seat, contact, name in _seats(connection, gone_id):
        if contact in here:
            found.append((seat, here[contact]))
            continue
        for other_seat, other in named.get(folded(name), ()):
            calls = _calls(connection, contact)
            if not calls.isdisjoint(_calls(connection, other)) and _sits_once(connection, contact):
                found.append((seat, other_seat))
                break
    return found


def _seats(connection: Connection, client_id: int) -> list[tuple[int, int, str]]:
    rows = connection.execute(
        "SELECT m.id, c.id, c.name FROM chain_member m JOIN contact c ON c.id = m.contact_id "
        "WHERE m.client_id = ? AND m.archived_at IS NULL ORDER BY m.id DESC",
        (client_id,),
    )
    return [(seat, contact, name) for seat, contact, name in rows]


def _calls(connection: Connection, contact_id: int) -> set[str]:
    rows = connection.execute(
        "SELECT kind, value FROM contact_point WHERE contact_id = ?", (contact_id,)
    )
    return {call_of(kind, value) or value.lower() for kind, value in rows}


def _sits_once(connection: Connection, contact_id: int) -> bool:
    rows = connection.execute(
        "SELECT count(*) FROM chain_member WHERE contact_id = ? AND archived_at IS NULL",
        (contact_id,),
    )
    return int(rows.fetchone()[0]) == 1


def choices(stays: Mapping[str, Any], goes: Mapping[str, Any]) -> list[FieldChoice]:
    """Return the fields in which two stored rows differ, the answers in ``details`` too."""
    columns = [key for key in stays if key not in OWN and key not in (_FORBIDDEN, _REASON)]
    columns.sort(key=lambda key: _ORDER.index(key) if key in _ORDER else len(_ORDER))
    found = [
        FieldChoice(key, stays[key], goes[key], _proposed(stays[key], goes[key]))
        for key in columns
        if told(stays[key]) != told(goes[key])
    ]
    here, there = (row[_REASON] or True if row[_FORBIDDEN] else False for row in (stays, goes))
    if here != there:  # whoever asked not to be called must not be called under the other name
        found.append(FieldChoice(_FORBIDDEN, here, there, KEPT if here else GONE))
    mine, theirs = json.loads(stays["details"]), json.loads(goes["details"])
    for key in dict.fromkeys((*mine, *theirs)):
        one, other = mine.get(key), theirs.get(key)
        if told(one) != told(other):
            lists = bool(one) and bool(other) and isinstance(one, list) and isinstance(other, list)
            found.append(
                FieldChoice(key, one, other, BOTH if lists else _proposed(one, other), lists)
            )
    return found


def told(value: Any) -> Any:
    """Return *value*, None for everything that means "not answered"."""
    return None if value in ("", [], {}) else value


def _proposed(stays: Any, goes: Any) -> str:
    return GONE if told(stays) is None and told(goes) is not None else KEPT


def _readable(one: FieldChoice) -> FieldChoice:
    """Return the choice with names in place of the ids of a referrer or an event."""
    tables: dict[str, type[Contact] | type[LeadEvent]] = {
        "referred_by_id": Contact, "met_at_id": LeadEvent
    }  # fmt: skip
    table = tables.get(one.key)
    if table is None:
        return one
    rows = [
        table.get_or_none(table.id == which) if which else None for which in (one.kept, one.gone)
    ]
    kept_name, gone_name = (row.name if row is not None else None for row in rows)
    return FieldChoice(one.key, kept_name, gone_name, one.proposed)
