"""Rows that hang on another row, as the schema's foreign keys have it, moved to a third and back.

Which tables these are is asked of the schema, so that a table that comes later is covered too.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from salesdesk.store.database import Connection

_CHUNK = 500


def references(connection: Connection, table: str) -> list[tuple[str, str]]:
    """Return every (table, column) that refers to rows of *table*."""
    rows = connection.execute(
        'SELECT t.name, f."from" FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f '
        "WHERE t.schema = 'main' AND t.type = 'table' AND f.\"table\" = ? ORDER BY 1, 2",
        (table,),
    )
    return [(name, column) for name, column in rows]


def referred(connection: Connection, table: str) -> dict[str, str]:
    """Return column → table it refers to."""
    rows = connection.execute('SELECT "from", "table" FROM pragma_foreign_key_list(?)', (table,))
    return dict(rows.fetchall())


def _free(connection: Connection, table: str, column: str, owner: str) -> str:
    """Return the condition under which a row may be given ``:there`` as its *column*.

    Not where a unique index has such a row there already, nor where another column of the row
    refers to ``:there``: it would then be about one thing twice.
    """
    parts = [
        f't."{other}" IS NOT :there'
        for other, to in referred(connection, table).items()
        if to == owner and other != column
    ]
    indexes = connection.execute(
        'SELECT name FROM pragma_index_list(?) WHERE "unique"', (table,)
    ).fetchall()
    for (index,) in indexes:
        rows = connection.execute("SELECT name FROM pragma_index_info(?)", (index,))
        columns = [name for (name,) in rows]
        if column in columns:
            same = " AND ".join(f'o."{one}" IS t."{one}"' for one in columns if one != column)
            also = f" AND {same}" if same else ""
            parts.append(f'NOT EXISTS (SELECT 1 FROM {table} o WHERE o."{column}" = :there{also})')
    return "".join(f" AND {part}" for part in parts)


def movable(
    connection: Connection, table: str, column: str, here: int, there: int, owner: str
) -> list[int]:
    """Return the rows of *table* that refer to *here* (of the table *owner*) and could to *there*.

    What stays would be there twice.
    """
    free = _free(connection, table, column, owner)
    rows = connection.execute(
        f'SELECT id FROM {table} t WHERE "{column}" = :here{free} ORDER BY id',
        {"here": here, "there": there},
    )
    return [row[0] for row in rows]


def move(connection: Connection, table: str, column: str, ids: Iterable[int], there: int) -> None:
    """Let rows refer to *there*."""
    every = list(ids)
    for at in range(0, len(every), _CHUNK):
        chunk = every[at : at + _CHUNK]
        marks = ",".join("?" * len(chunk))
        connection.execute(
            f'UPDATE {table} SET "{column}" = ? WHERE id IN ({marks})', (there, *chunk)
        )


def row(connection: Connection, table: str, row_id: int) -> dict[str, Any] | None:
    """Return a row as it is stored, None when it is gone."""
    cursor = connection.execute(f"SELECT * FROM {table} WHERE id = ?", (row_id,))
    found = cursor.fetchone()
    return dict(zip((one[0] for one in cursor.description), found, strict=True)) if found else None


def put(connection: Connection, table: str, row_id: int, columns: dict[str, Any]) -> None:
    """Write some columns of a row, as they are stored."""
    sets = ", ".join(f'"{name}" = ?' for name in columns)
    connection.execute(f"UPDATE {table} SET {sets} WHERE id = ?", (*columns.values(), row_id))
