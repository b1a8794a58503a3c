"""Opening and closing the workspace: a folder with the data file and the attachments beside it."""

from __future__ import annotations

from pathlib import Path

from peewee import DatabaseError
from sqlcipher3 import dbapi2

from salesdesk.errors import Refused
from salesdesk.store.attachments import AttachmentStore
from salesdesk.store.database import database, require_writable
from salesdesk.store.faults import refusal
from salesdesk.store.migrations import migrate

DATA_FILE = "workspace.db"
ATTACHMENT_FILE = "attachments.db"


def open_workspace(folder: Path) -> AttachmentStore:
    """Open the workspace in *folder*, making or upgrading it when needed.

    Leaves the calling thread connected; another thread connects with
    ``database.connection_context()``. Raises Refused (data_unwritable, data_locked,
    data_foreign, data_newer, data_damaged, disk_full, migration_failed).
    """
    if folder.exists() and not folder.is_dir():
        raise Refused("data_unwritable", path=str(folder))
    require_writable(folder)
    path = folder / DATA_FILE
    migrate(path)
    database.init(str(path))
    try:
        database.connect()
    except (DatabaseError, dbapi2.DatabaseError) as error:
        refused = refusal(error, path)
        if refused is None:
            raise
        raise refused from error
    return AttachmentStore(folder / ATTACHMENT_FILE)


def close_workspace() -> None:
    """Close the calling thread's connection; what was committed is on the disk."""
    if not database.is_closed():
        database.close()
