"""Rows turned from one image of the journal into the other, many of a kind by one statement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from salesdesk.store.database import Connection

Image = dict[str, Any]
_MOST = 500


class Step(NamedTuple):
    """A row that should look like ``now`` and become ``then``; None where there is no row."""

    table: str
    row_id: int
    now: Image | None
    then: Image | None


def swap(connection: Connection, steps: Iterable[Step]) -> bool:
    """Take all *steps* in their order; return False at the first whose row looks different.

    What was done until then is for the caller to roll back.
    """
    return all(_swap_batch(connection, *batch) for batch in _batches(steps))


def swap_as_far(connection: Connection, step: Step) -> bool:
    """Take a step as far as the row still looks like it; return whether that was all of it."""
    table, row_id, now, then = step
    if now is None or then is None:
        return swap(connection, [step])
    changed = _changed(now, then)
    current = _rows(connection, table, changed, [row_id]).get(row_id)
    if current is None:
        return False
    taken = tuple(key for key in changed if current.get(key) == now.get(key))
    if taken:
        _update(connection, table, taken, [step])
    return len(taken) == len(changed)


def _batches(steps: Iterable[Step]) -> Iterator[tuple[tuple[str, ...], list[Step]]]:
    """Return the steps as runs of one kind, each row once in a run, with the columns it is about.

    These are the columns of an image to insert, or those an update changes.
    """
    batch: list[Step] = []
    rows: set[int] = set()
    kind: tuple[object, ...] = ()
    columns: tuple[str, ...] = ()
    for step in steps:
        about = _columns(step)
        its = (step.table, step.now is None, step.then is None, about)
        if batch and (its != kind or step.row_id in rows or len(batch) == _MOST):
            yield columns, batch
            batch, rows = [], set()
        kind, columns = its, about
        batch.append(step)
        rows.add(step.row_id)
    if batch:
        yield columns, batch


def _columns(step: Step) -> tuple[str, ...]:
    if step.then is None:
        return ()
    return tuple(step.then) if step.now is None else _changed(step.now, step.then)


def _changed(now: Image, then: Image) -> tuple[str, ...]:
    return tuple(key for key, value in then.items() if now.get(key) != value)


def _swap_batch(connection: Connection, columns: tuple[str, ...], batch: list[Step]) -> bool:
    table, _, now, then = batch[0]
    ids = [step.row_id for step in batch]
    looked_at = columns if now is not None and then is not None else ("*",)
    current = _rows(connection, table, looked_at, ids)
    if not all(_stands(step, current.get(step.row_id), columns) for step in batch):
        return False
    if then is None:
        connection.executemany(f"DELETE FROM {table} WHERE id = ?", [(one,) for one in ids])
    elif now is None:
        names = ", ".join(f'"{key}"' for key in then)
        connection.executemany(
            f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(then))})",
            [tuple(step.then.values()) for step in batch if step.then is not None],
        )
    elif columns:
        _update(connection, table, columns, batch)
    return True


def _update(
    connection: Connection, table: str, columns: tuple[str, ...], batch: list[Step]
) -> None:
    sets = ", ".join(f'"{key}" = ?' for key in columns)
    connection.executemany(
        f"UPDATE {table} SET {sets} WHERE id = ?",
        [
            (*(step.then[key] for key in columns), step.row_id)
            for step in batch
            if step.then is not None
        ],
    )


def _stands(step: Step, current: Image | None, columns: tuple[str, ...] = ()) -> bool:
    """Tell whether a row looks as a step wants it; columns that came with a later version are new.

    Of a row that stays, only those of its *columns* that change are asked.
    """
    if step.now is None or current is None:
        return current is None and step.now is None
    asked = step.now if step.then is None else columns
    return all(current.get(key) == step.now.get(key) for key in asked)


def _rows(
    connection: Connection, table: str, columns: tuple[str, ...], ids: list[int]
) -> dict[int, Image]:
    told = "".join(f', "{name}"' if name != "*" else ", *" for name in columns)
    marks = ",".join("?" * len(ids))
    cursor = connection.execute(f"SELECT id{told} FROM {table} WHERE id IN ({marks})", ids)
    names = [one[0] for one in cursor.description]
    return {row[0]: dict(zip(names, row, strict=True)) for row in cursor}
