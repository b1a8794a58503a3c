"""What something asked of the database, counted: the same on every machine, unlike time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from salesdesk.store.database import database

STRIDE = 1000


@dataclass
class Toll:
    """What was asked: ``steps`` of SQLite's machine are in thousands; a row read is a few.

    ``statements`` are ours. ``lookups`` are those the search index asks of itself, about one
    a piece of the index and a word.
    """

    statements: int = 0
    lookups: int = 0
    steps: int = 0


@contextmanager
def toll() -> Iterator[Toll]:
    """Count what is asked on the window's connection inside the block."""
    paid = Toll()
    connection = database.connection()

    def stepped() -> int:
        paid.steps += 1
        return 0

    def ran(statement: str) -> None:
        if statement.startswith("--"):  # so SQLite marks what a virtual table asks inside
            paid.lookups += 1
        else:
            paid.statements += 1

    connection.set_trace_callback(ran)
    connection.set_progress_handler(stepped, STRIDE)
    yield paid
    connection.set_trace_callback(None)
    connection.set_progress_handler(None, STRIDE)
