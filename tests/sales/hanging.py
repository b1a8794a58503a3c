"""Rows of any table of the schema, made by its columns alone, so that later tables are met too."""

from __future__ import annotations

from typing import Any

from salesdesk.store import relations
from salesdesk.store.database import Connection, database

UNREAD = frozenset({"change", "journal", "client_merge", "sqlite_sequence", "sqlite_stat1"})
"""What may differ between a workspace and the same after a merge was taken apart."""


_PLAIN = {
    **dict.fromkeys(("details", "plan", "record", "evidence", "weights", "filter"), "{}"),
    **dict.fromkeys(("profile", "taken", "before", "after", "answers"), "{}"),
    **dict.fromkeys(("roles", "overridden", "columns"), "[]"),
    "zone": "+08:00", "stage": "lead", "state": "planned", "to_stage": "lead", "channel": "face",
}  # fmt: skip


class Maker:
    """Hangs rows on clients, inside a change; every text it writes is another one."""

    def __init__(self, start: int = 0) -> None:
        self._count = start

    def hang(self, table: str, **given: Any) -> int:
        """Insert a row of *table* with *given* columns, and what it must refer to."""
        connection = database.connection()
        links = relations.referred(connection, table)
        row: dict[str, Any] = {}
        for _, name, kind, needed, default, key in connection.execute(
            f"PRAGMA table_info({table})"
        ).fetchall():
            if name in given:
                row[name] = given[name]
            elif not key and needed and default is None:
                row[name] = self.hang(links[name]) if name in links else self._value(name, kind)
        columns = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        made = connection.execute(
            f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(row.values())
        )
        return int(made.lastrowid)

    def _value(self, name: str, kind: str) -> Any:
        self._count += 1
        if kind == "INTEGER":
            return self._count
        if name in _PLAIN:
            return _PLAIN[name]
        if name == "at" or name.endswith("_at"):
            return "2026-09-01T01:00:00Z"
        if name.endswith(("_on", "since")):
            return "2026-09-01"
        return f"演示{self._count}"


def on_clients(connection: Connection) -> list[tuple[str, str]]:
    """Return every (table, column) that refers to a client."""
    return relations.references(connection, "client")


def everything() -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table but the journal's and the merges' own."""
    connection = database.connection()
    tables = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    ).fetchall()
    return {
        name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
        for (name,) in tables
        if name not in UNREAD and not name.startswith("search_index")
    }
