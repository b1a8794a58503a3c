"""Opening the workspace for work: the store, and the caches that every change keeps in step."""

from __future__ import annotations

from pathlib import Path

from salesdesk.sales import caches
from salesdesk.store import workspace
from salesdesk.store.attachments import AttachmentStore
from salesdesk.store.database import database
from salesdesk.store.workspace import close_workspace

__all__ = ["close_workspace", "is_empty", "open_workspace"]


def open_workspace(folder: Path) -> AttachmentStore:
    """Open the workspace in *folder* (made when absent); Refused as the store says."""
    attachments = workspace.open_workspace(folder)
    if caches.derive not in database.derivations:
        database.derivations.append(caches.derive)
    return attachments


def is_empty() -> bool:
    """Tell whether nothing has been entered yet."""
    tables = ("client", "plan_item", "visit", "my_side")
    query = " UNION ALL ".join(f"SELECT 1 FROM {table}" for table in tables)
    return not database.connection().execute(f"{query} LIMIT 1").fetchone()
