"""The workspace for a worker: a connection of its own, for the time of its work."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from salesdesk.store.database import database


@contextmanager
def connected() -> Iterator[None]:
    """Connect a worker's thread for the time of its work; the window's is connected already."""
    if not database.is_closed():
        yield
        return
    with database.connection_context():
        yield
