"""The one database, and ``change()``, the only way to write to it.

Outside ``change()`` the connection is ``query_only``: peewee, raw and bulk statements alike are
refused. Inside, a journal kept by triggers notes every row touched; it is what the notice after
the commit, undo and redo, the history of a record and the undoing of an import are read from.
The driver is sqlcipher3 (its SQLite has ``contentless_delete``; without a key it reads and
writes ordinary SQLite files).
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from peewee import SqliteDatabase
from sqlcipher3 import dbapi2

from salesdesk.errors import Refused
from salesdesk.store.faults import refusing

Connection = Any  # sqlcipher3 ships no types

_MANY = 5_000
_PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": "full",
    "foreign_keys": 1,
    "cache_size": -65536,
    "temp_store": "memory",
    "query_only": 1,
}


@dataclass(frozen=True)
class Notice:
    """What one commit touched: table name → row ids (empty when there were very many)."""

    change: int
    label: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    touched: Mapping[str, frozenset[int]] = field(default_factory=dict)


Told = Callable[[int, int], None]
"""Hears (done, all); what it raises rolls the change back."""
Derive = Callable[[Connection, Mapping[str, frozenset[int]], Told], None]
Listener = Callable[[Notice], None]


class Database(SqliteDatabase):
    """One local file, WAL, full sync, one connection a thread, writes only in ``change()``."""

    def __init__(self) -> None:
        super().__init__(None, pragmas=_PRAGMAS, autoconnect=False)
        self._open_change = threading.local()
        self.patience = 5.0
        """Seconds to wait for another writer, from the next opening on."""
        self.listeners: list[Listener] = []
        self.derivations: list[Derive] = []

    def _connect(self) -> Connection:
        connection = dbapi2.connect(self.database, timeout=self.patience, isolation_level=None)
        try:
            self._add_conn_hooks(connection)  # type: ignore[attr-defined]
        except Exception:
            connection.close()
            raise
        return connection

    def connection(self) -> Connection:
        """Return the driver's connection of this thread, for raw SQL."""
        # peewee's own way asks three objects first; what is read in one go asks for it 20 times
        return self._state.conn or super().connection()  # type: ignore[attr-defined, no-untyped-call]

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read several things as they were at one moment, locking the file once for all of them."""
        connection = self.connection()
        if connection.in_transaction:
            yield connection
            return
        connection.execute("BEGIN")
        try:
            yield connection
        finally:
            connection.execute("COMMIT")

    @property
    def path(self) -> Path:
        """Return the file this database lies in."""
        return Path(str(self.database))

    @contextmanager
    def change(
        self,
        label: str = "",
        *,
        derive: bool = True,
        progress: Told = lambda done, total: None,
        **facts: Any,
    ) -> Iterator[int]:
        """Write in one transaction; yield the change id; announce once after the commit.

        ``label`` (marked in the context ``Change``) and ``facts`` name the change for the undo
        strip; a change without a label cannot be undone by the user. A nested ``change()``
        joins the outer one. ``derive=False`` is for bulk writers that keep the caches (search
        index, list keys) themselves; otherwise *progress* hears how far that is. Raises Refused
        when the environment forbids the write; then nothing at all has changed.
        """
        if (joined := getattr(self._open_change, "id", None)) is not None:
            yield joined
            return
        try:
            with refusing(self.path), self._transaction() as connection:
                number = _begin(connection, label, facts)
                self._open_change.id = number
                yield number
                touched = _touched(connection, number)
                if derive:
                    for derivation in self.derivations:
                        derivation(connection, touched, progress)
                if touched:
                    _forget_undone(connection, number)
                else:
                    connection.execute("DELETE FROM change WHERE id = ?", (number,))
        finally:
            self._open_change.id = None
        if touched:
            notice = Notice(number, label, facts, touched)
            for listener in tuple(self.listeners):
                listener(notice)

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        connection = self.connection()
        connection.execute("PRAGMA query_only = 0")
        try:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                # a full disk has already rolled back; a second ROLLBACK would hide the cause
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
        finally:
            connection.execute("PRAGMA query_only = 1")


def _begin(connection: Connection, label: str, facts: Mapping[str, Any]) -> int:
    row = connection.execute(
        "INSERT INTO change(label, facts, at) VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%SZ'))",
        (label, json.dumps(facts, ensure_ascii=False, default=str)),
    )
    return int(row.lastrowid)


def _forget_undone(connection: Connection, number: int) -> None:
    """Let a new edit close the way back to what was undone before it: redo never takes that up."""
    connection.execute(
        "UPDATE change SET undone = 2 WHERE undone = 1 AND id < :new "
        "AND (SELECT kind FROM change WHERE id = :new) = 'edit' "
        "AND id > (SELECT coalesce(max(id), 0) FROM change "
        "WHERE kind = 'edit' AND undone = 0 AND id < :new)",
        {"new": number},
    )


def _touched(connection: Connection, change: int) -> dict[str, frozenset[int]]:
    counts = connection.execute(
        "SELECT tbl, count(*) FROM journal WHERE change = ? GROUP BY tbl", (change,)
    ).fetchall()
    found: dict[str, frozenset[int]] = {}
    for table, count in counts:
        rows: list[tuple[int]] = []
        if count <= _MANY:
            # no DISTINCT: for it SQLite would walk through all that ever happened to this table
            rows = connection.execute(
                "SELECT row_id FROM journal WHERE change = ? AND tbl = ?", (change, table)
            ).fetchall()
        found[table] = frozenset(row[0] for row in rows)
    return found


database = Database()


def require_writable(path: Path) -> None:
    """Raise Refused when *path* (a folder) cannot be made or written to."""
    try:
        path.mkdir(parents=True, exist_ok=True)
        probe = path / ".salesdesk-probe"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        full = error.errno == 28
        raise Refused("disk_full" if full else "data_unwritable", path=str(path)) from error
