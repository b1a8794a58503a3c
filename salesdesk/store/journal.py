"""The journal kept by triggers, and what is read from it: undo, redo, history, reverting.

Every journaled table has three triggers that write the row's image before and after, as JSON,
under the id of the running change. Undoing plays a change's images backwards inside a new
change, so an undo is itself journaled and can be redone.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlcipher3 import dbapi2

from salesdesk.errors import Refused
from salesdesk.store.database import Connection, Told, database
from salesdesk.store.swap import Step, swap, swap_as_far

SCHEMA = """
CREATE TABLE change (id INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL,
  facts TEXT NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'edit',
  undone INTEGER NOT NULL DEFAULT 0);
CREATE TABLE journal (id INTEGER PRIMARY KEY, change INTEGER NOT NULL, tbl TEXT NOT NULL,
  row_id INTEGER NOT NULL, before TEXT, after TEXT);
CREATE INDEX journal_change ON journal (change, tbl);
CREATE INDEX journal_row ON journal (tbl, row_id);
"""

_REVERTS = "reverts"
"""Under this key the facts of a revert carry the id of the change it took back."""
_PORTION = 1_000
"""Rows deleted by one statement: between two of them a revert can be stopped."""

UNJOURNALED = frozenset({"change", "journal", "draft", "preference", "client_key"})


@dataclass(frozen=True)
class Entry:
    """One row image of the journal; ``before`` is None for an insert, ``after`` for a delete."""

    table: str
    row_id: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True)
class Coming:
    """The change that an undo (``back``) or a redo would take, with its images of ``rows``.

    ``reverted`` is the older change it took back itself; those until ``since`` are left alone.
    """

    change: int
    label: str
    facts: dict[str, Any]
    reverted: int | None
    rows: int
    since: int
    back: bool


@dataclass(frozen=True)
class Undone:
    """What an undo, a redo or a revert did: the change it was about and what had to stay."""

    label: str
    facts: dict[str, Any]
    kept: int = 0


def install(connection: Connection) -> None:
    """(Re)create the triggers for every journaled table as it stands now."""
    for table in _tables(connection):
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        images = {
            side: "json_object(" + ", ".join(f"'{c}', {side}.\"{c}\"" for c in columns) + ")"
            for side in ("OLD", "NEW")
        }
        for verb, row, before, after in (
            ("INSERT", "NEW", "NULL", images["NEW"]),
            ("UPDATE", "NEW", images["OLD"], images["NEW"]),
            ("DELETE", "OLD", images["OLD"], "NULL"),
        ):
            name = f"journal_{table}_{verb.lower()}"
            connection.execute(f"DROP TRIGGER IF EXISTS {name}")
            connection.execute(
                f"CREATE TRIGGER {name} AFTER {verb} ON {table} BEGIN "
                "INSERT INTO journal(change, tbl, row_id, before, after) VALUES "
                f"((SELECT max(id) FROM change), '{table}', {row}.id, {before}, {after}); END"
            )


def _tables(connection: Connection) -> list[str]:
    rows = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    )
    return [
        name
        for (name,) in rows
        if name not in UNJOURNALED and not name.startswith(("sqlite_", "search_"))
    ]


def fold(table: str, row_id: int) -> None:
    """Let what the running change saved by itself belong to the last act on the row.

    What is typed is saved many times without a label. Folded in, the act that made the row can
    still be undone, and redone with the latest text: typing closes neither way. And a long talk
    keeps no image of every letter.
    """
    connection = database.connection()
    act = connection.execute(
        "SELECT max(j.id) FROM journal j JOIN change c ON c.id = j.change WHERE j.tbl = ? "
        "AND j.row_id = ? AND c.kind = 'edit' AND c.undone = 0 AND c.label <> ''",
        (table, row_id),
    ).fetchone()[0]
    latest = connection.execute(
        "SELECT id, change, after FROM journal WHERE tbl = ? AND row_id = ? ORDER BY id DESC "
        "LIMIT 1",
        (table, row_id),
    ).fetchone()
    if act is None or latest is None:
        return
    connection.execute("UPDATE change SET kind = 'typed' WHERE id = ? AND label = ''", (latest[1],))
    connection.execute("UPDATE journal SET after = ? WHERE id = ?", (latest[2], act))
    connection.execute(
        "DELETE FROM journal WHERE tbl = ? AND row_id = ? AND id > ? AND change <> ? "
        "AND change IN (SELECT id FROM change WHERE label = '')",
        (table, row_id, act, latest[1]),
    )


def newest(since: int = 0) -> tuple[int | None, int | None]:
    """Return the ids of the changes that undo and redo would take, among those after *since*."""
    connection = database.connection()
    undo = connection.execute(
        "SELECT max(id) FROM change WHERE kind = 'edit' AND undone = 0 AND label <> '' AND id > ?",
        (since,),
    ).fetchone()[0]
    redo = connection.execute(
        "SELECT min(id) FROM change WHERE kind = 'edit' AND undone = 1 AND id > ? AND id > "
        "(SELECT coalesce(max(id), 0) FROM change WHERE kind = 'edit' AND undone = 0)",
        (since,),
    ).fetchone()[0]
    return undo, redo


def last_change() -> int:
    """Return the id of the latest change, 0 in a new workspace."""
    found = database.connection().execute("SELECT coalesce(max(id), 0) FROM change").fetchone()[0]
    return int(found)


def coming(since: int = 0, *, back: bool = True) -> Coming:
    """Return what undo would take back (redo do again, if not *back*) of the changes after *since*.

    Raises Refused nothing_to_undo: for redo also when something else was done since.
    """
    change = newest(since)[0 if back else 1]
    if change is None:
        raise Refused("nothing_to_undo")
    connection = database.connection()
    label, told, rows = connection.execute(
        "SELECT label, facts, (SELECT count(*) FROM journal WHERE change = c.id) "
        "FROM change c WHERE id = ?",
        (change,),
    ).fetchone()
    facts = json.loads(told)
    return Coming(change, label, facts, facts.pop(_REVERTS, None), rows, since, back)


def undo(since: int = 0) -> Undone:
    """Take back the newest labelled change after *since*; Refused when there is none."""
    return play(coming(since))


def redo(since: int = 0) -> Undone:
    """Do again what was undone last; Refused when something else was done since."""
    return play(coming(since, back=False))


def play(wanted: Coming, progress: Told = lambda done, total: None) -> Undone:
    """Undo or redo *wanted*; Refused undo_conflict where another change has come between.

    What *progress* raises leaves everything as it was.
    """
    change, undone = wanted.change, int(wanted.back)
    if newest(wanted.since)[0 if wanted.back else 1] != change:
        raise Refused("undo_conflict")
    connection = database.connection()
    try:
        with database.change(wanted.label, progress=progress, **wanted.facts) as number:
            connection.execute("PRAGMA defer_foreign_keys = 1")
            if not swap(connection, _steps(entries_of(change), back=wanted.back)):
                raise Refused("undo_conflict")
            kind = "undo" if wanted.back else "redo"
            connection.execute("UPDATE change SET kind = ? WHERE id = ?", (kind, number))
            connection.execute("UPDATE change SET undone = ? WHERE id = ?", (undone, change))
            if wanted.reverted:  # undone, its revert can be undone again, and the other way round
                connection.execute(
                    "UPDATE change SET undone = ? WHERE id = ?",
                    (0 if undone else 2, wanted.reverted),
                )
    except dbapi2.IntegrityError as error:  # something made since depends on it
        raise Refused("undo_conflict") from error
    return Undone(wanted.label, wanted.facts)


def revert(
    change: int, label: str, done: Callable[[int], None] = lambda rows: None, **facts: Any
) -> Undone:
    """Take an older change back as far as nothing has happened to its rows since.

    Columns changed again later keep their later value; an inserted row that is used by now
    stays. ``kept`` counts the rows that could not be taken back whole. *done* hears how many
    more of the change's images are done with; what it raises leaves everything as it was.
    """
    connection = database.connection()
    kept = 0
    with database.change(label, **facts) as number:
        connection.execute("PRAGMA defer_foreign_keys = 1")
        _drop_untouched(connection, change, done)
        entries = entries_of(change, but=number)
        references = {t: _references(connection, t) for t in {entry.table for entry in entries}}
        for entry, step in zip(reversed(entries), _steps(entries, back=True), strict=True):
            if _used(connection, entry, references[entry.table]) or not swap_as_far(
                connection, step
            ):
                kept += 1
            done(1)
        connection.execute("UPDATE change SET undone = 2 WHERE id = ?", (change,))
        connection.execute(
            f"UPDATE change SET facts = json_set(facts, '$.{_REVERTS}', ?) WHERE id = ?",
            (change, number),
        )
    return Undone(label, facts, kept)


def _drop_untouched(connection: Connection, change: int, done: Callable[[int], None]) -> None:
    """Delete many at once, table by table, what stands as a change inserted it and nobody uses."""
    tables = connection.execute(
        "SELECT tbl, min(id), max(id) FROM journal WHERE change = ? AND before IS NULL "
        "GROUP BY tbl ORDER BY min(id) DESC",
        (change,),
    ).fetchall()
    for table, first, last in tables:
        unused = "".join(
            f' AND NOT EXISTS (SELECT 1 FROM {other} r WHERE r."{column}" = {table}.id)'
            for other, column in _references(connection, table)
        )
        for highest in range(last, first - 1, -_PORTION):
            dropped = connection.execute(
                f"DELETE FROM {table} WHERE id IN (SELECT row_id FROM journal j WHERE change = ? "
                f"AND tbl = '{table}' AND j.id > ? AND j.id <= ? AND before IS NULL "
                f"AND after = (SELECT after FROM journal l WHERE l.tbl = '{table}' "
                f"AND l.row_id = j.row_id ORDER BY l.id DESC LIMIT 1)){unused}",
                (change, highest - _PORTION, highest),
            )
            done(dropped.rowcount)


def entries_of(change: int, but: int = 0) -> list[Entry]:
    """Return the row images of one change in the order they were written.

    Rows that the change *but* has deleted are left out.
    """
    rows = database.connection().execute(
        "SELECT tbl, row_id, before, after FROM journal j WHERE change = ? AND NOT EXISTS ("
        "SELECT 1 FROM journal d WHERE d.tbl = j.tbl AND d.row_id = j.row_id AND d.change = ? "
        "AND d.after IS NULL) ORDER BY id",
        (change, but),
    )
    return [Entry(t, r, b and json.loads(b), a and json.loads(a)) for t, r, b, a in rows]


def history(table: str, row_id: int) -> list[tuple[str, str, Entry]]:
    """Return (UTC time, label, images) of every change of one row, oldest first."""
    rows = database.connection().execute(
        "SELECT c.at, c.label, j.before, j.after FROM journal j JOIN change c ON c.id = j.change "
        "WHERE j.tbl = ? AND j.row_id = ? ORDER BY j.id",
        (table, row_id),
    )
    return [
        (at, label, Entry(table, row_id, b and json.loads(b), a and json.loads(a)))
        for at, label, b, a in rows
    ]


def _steps(entries: list[Entry], *, back: bool) -> list[Step]:
    """Return what leads through the images, the other way round to take them *back*."""
    if back:
        return [Step(e.table, e.row_id, e.after, e.before) for e in reversed(entries)]
    return [Step(e.table, e.row_id, e.before, e.after) for e in entries]


def _used(connection: Connection, entry: Entry, references: list[tuple[str, str]]) -> bool:
    """Tell whether a row that would vanish is referred to by rows that would stay."""
    if entry.before is not None:
        return False
    for table, column in references:
        found = connection.execute(
            f'SELECT 1 FROM {table} WHERE "{column}" = ? LIMIT 1',
            (entry.row_id,),
        ).fetchone()
        if found:
            return True
    return False


def _references(connection: Connection, table: str) -> list[tuple[str, str]]:
    return [
        (other, row[3])
        for other in _tables(connection)
        for row in connection.execute(f"PRAGMA foreign_key_list({other})").fetchall()
        if row[2] == table
    ]
