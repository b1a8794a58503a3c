"""Rows written by the thousand, past the rooms' own verbs."""

from __future__ import annotations

from collections.abc import Iterable

from salesdesk.store.database import database

_JSON = {
    "details": "{}", "roles": "[]", "plan": "{}", "record": "{}", "evidence": "{}",
    "overridden": "[]",
}  # fmt: skip


def insert(table: str, given: str, rows: Iterable[tuple[object, ...]]) -> None:
    """Insert *rows* by the columns *given*; what else must not be missing is left empty."""
    connection = database.connection()
    columns = given.split()
    told = connection.execute(f"PRAGMA table_info({table})").fetchall()
    empty = {name: 0 if kind == "INTEGER" else "" for _, name, kind, needed, default, key in told
             if needed and default is None and not key and name not in columns}  # fmt: skip
    names = ", ".join([*columns, *empty])
    marks = ", ".join("?" * (len(columns) + len(empty)))
    rest = tuple(_JSON.get(name, value) for name, value in empty.items())
    connection.executemany(
        f"INSERT OR REPLACE INTO {table}({names}) VALUES ({marks})", (row + rest for row in rows)
    )
