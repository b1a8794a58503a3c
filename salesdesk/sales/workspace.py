"""Opening the workspace for work: the store, and the caches that every change keeps in step."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from salesdesk.store import workspace
from salesdesk.store.attachments import AttachmentStore
from salesdesk.store.database import Connection, database
from salesdesk.store.workspace import close_workspace

__all__ = ["close_workspace", "is_empty", "open_workspace"]


def open_workspace(folder: Path) -> AttachmentStore:
    """Open the workspace in *folder* (made when absent); Refused as the store says."""
    attachments = workspace.open_workspace(folder)
    if _derive not in database.derivations:
        database.derivations.append(_derive)
    return attachments


def _derive(connection: Connection, touched: Mapping[str, frozenset[int]]) -> None:
    """Keep the caches in step; what that needs is loaded with the first change, not the window."""
    from salesdesk.sales import caches

    caches.derive(connection, touched)


def is_empty() -> bool:
    """Tell whether nothing has been entered yet."""
    tables = ("client", "plan_item", "visit", "my_side")
    query = " UNION ALL ".join(f"SELECT 1 FROM {table}" for table in tables)
    return not database.connection().execute(f"{query} LIMIT 1").fetchone()
