"""A row by its id, as every command asks for it.

An id may be stale: an undo or another process has taken the row away, or archived it, since the
window showed it. That is no bug, so it is refused with a sentence, and nothing is changed.
"""

from __future__ import annotations

from typing import TypeVar

from salesdesk.errors import Refused
from salesdesk.store.records import Record

Row = TypeVar("Row", bound=Record)


def kept(table: type[Row], row_id: int, missing: Refused) -> Row:
    """Return the row, archived or not; raise *missing* when it is gone."""
    found: Row | None = table.get_or_none(table.id == row_id)
    if found is None:
        raise missing
    return found


def live(table: type[Row], row_id: int, missing: Refused) -> Row:
    """Return the row; raise *missing* when it is gone or archived."""
    found = kept(table, row_id, missing)
    if getattr(found, "archived_at", None) is not None:
        raise missing
    return found
