"""Two merged clients parted again, without loss of what happened since.

The rows that moved go back, with what hangs on them by now, and each value that still is as the
merge left it is put back; what was added or changed since stays with the one that was kept.
"""

from __future__ import annotations

import copy
import json
from typing import Any

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import merge_plan
from salesdesk.sales.kept import kept
from salesdesk.store import relations
from salesdesk.store.database import Connection, database
from salesdesk.store.house_records import ClientMerge


def part(merge_id: int) -> int:
    """Part two merged clients again; return the id of the one that comes back.

    Its rows go back to it, with what hangs on them by now (the needs told in a visit go where
    the visit goes). Raises Refused merge_missing.
    """
    row = kept(ClientMerge, merge_id, Refused("merge_missing"))
    label = mark("Change", "{gone} parted from {kept} again")
    with database.change(label, gone=row.gone.name, kept=row.kept.name):
        connection = database.connection()
        holder = _holder(row.kept_id)
        back: dict[str, set[int]] = {}
        for where, ids in row.taken.items():
            table, column = where.split(".")
            here = set(relations.movable(connection, table, column, holder, row.gone_id, "client"))
            returning = [one for one in ids if one in here]
            relations.move(connection, table, column, returning, row.gone_id)
            back.setdefault(table, set()).update(returning)
        _follow(connection, back, holder, row.gone_id)
        _follow_talks(connection, sorted(back.get("interview", ())), holder, row.gone_id)
        _put_back(connection, row)
        _cut_chains(connection, holder, row.gone_id)
        row.delete_instance()
    return int(row.gone_id)


def _holder(client_id: int) -> int:
    """Return who holds the rows of a client by now: whoever it went into itself, if it did."""
    seen = {client_id}
    while (further := ClientMerge.get_or_none(ClientMerge.gone == client_id)) is not None:
        client_id = further.kept_id
        if client_id in seen:
            break
        seen.add(client_id)
    return client_id


def _follow(connection: Connection, back: dict[str, set[int]], holder: int, gone: int) -> None:
    """Let what was added since to rows that go back go with them."""
    owned = [
        (table, column)
        for table, column in relations.references(connection, "client")
        if (table, column) not in merge_plan.STAY
    ]
    for table, column in owned:
        for link, to in relations.referred(connection, table).items():
            if to == table or not back.get(to):
                continue
            rows = connection.execute(
                f'SELECT id, "{link}" FROM {table} WHERE "{column}" = ? AND "{link}" IS NOT NULL',
                (holder,),
            )
            hanging = [one for one, on in rows if on in back[to]]
            relations.move(connection, table, column, hanging, gone)


def _follow_talks(connection: Connection, talks: list[int], holder: int, gone: int) -> None:
    """Let what an interview that goes back gave the dossier and the plan since go with it.

    A need that an interview of the other one spoke of as well stays.
    """
    marks = ",".join("?" * len(talks))
    for table, column in (("need", "need_id"), ("objection", "objection_id")):
        connection.execute(
            f"UPDATE {table} SET client_id = ? WHERE client_id = ? AND id IN (SELECT {column} "
            f"FROM interview_line WHERE interview_id IN ({marks})) AND NOT EXISTS (SELECT 1 "
            f"FROM interview_line o WHERE o.{column} = {table}.id "
            f"AND o.interview_id NOT IN ({marks}))",
            (gone, holder, *talks, *talks),
        )
    connection.execute(
        "UPDATE plan_item SET client_id = ? WHERE client_id = ? AND origin IN "
        f"(SELECT 'interview:' || uuid FROM interview WHERE id IN ({marks}))",
        (gone, holder, *talks),
    )


def _put_back(connection: Connection, row: ClientMerge) -> None:
    """Put back every value that still is as the merge left it.

    Where a later merge has changed it since, that one will know the earlier value from now on.
    """
    later = list(ClientMerge.select().where(ClientMerge.id > row.id).order_by(ClientMerge.id))
    for table, rows in row.after.items():
        for key, columns in rows.items():
            back: dict[str, Any] = {}
            there = relations.row(connection, table, int(key)) or {}
            for name, left in columns.items():
                was = row.before[table][key][name]
                over = _over(later, table, key, name)
                if over is not None:
                    _teach(over, table, key, name, left, was)
                if name == "details" and there and there[name] != left:
                    back[name] = _details(there[name], left, was)
                elif over is None and there and there[name] == left:
                    back[name] = was
            back = _standing(connection, table, back)
            if back:
                relations.put(connection, table, int(key), back)
    for one in later:
        if one.is_dirty():
            one.save(only=one.dirty_fields)


def _over(later: list[ClientMerge], table: str, key: str, name: str) -> ClientMerge | None:
    """Return the first later merge that changed the same column of the same row."""
    return next((one for one in later if name in one.before.get(table, {}).get(key, {})), None)


def _teach(over: ClientMerge, table: str, key: str, name: str, left: Any, was: Any) -> None:
    """Let a later merge put back what was there before the earlier one, too."""
    before, after = copy.deepcopy(over.before), copy.deepcopy(over.after)
    found = before[table][key]
    if found[name] == left:
        found[name] = was
    elif name == "details":
        found[name] = _details(found[name], left, was)
    if name == "details":
        after[table][key][name] = _details(after[table][key][name], left, was)
    over.before, over.after = before, after


def _standing(connection: Connection, table: str, columns: dict[str, Any]) -> dict[str, Any]:
    """Return *columns* without those that would refer to a row that is gone."""
    links = relations.referred(connection, table)
    return {
        name: value
        for name, value in columns.items()
        if name not in links
        or value is None
        or relations.row(connection, links[name], value) is not None
    }


def _details(now: str, left: str, before: str) -> str:
    """Return the answers with each one put back that still is as the merge left it."""
    answers, was, made = json.loads(now), json.loads(before), json.loads(left)
    for key, value in made.items():
        if was.get(key) != value and key in answers and answers[key] == value:
            if key in was:
                answers[key] = was[key]
            else:
                del answers[key]
    return json.dumps(answers, ensure_ascii=False)


def _cut_chains(connection: Connection, one: int, other: int) -> None:
    """Let nobody report to a seat at the other company."""
    connection.execute(
        "UPDATE chain_member SET reports_to_id = NULL WHERE client_id IN (:one, :other) AND "
        "(SELECT a.client_id FROM chain_member a WHERE a.id = chain_member.reports_to_id) "
        "IN (:one, :other) AND client_id <> "
        "(SELECT a.client_id FROM chain_member a WHERE a.id = chain_member.reports_to_id)",
        {"one": one, "other": other},
    )
