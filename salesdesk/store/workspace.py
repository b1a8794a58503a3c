"""Opening and closing the workspace: a folder with the data file and the attachments beside it."""

from __future__ import annotations

import os
from pathlib import Path

from salesdesk.errors import Refused
from salesdesk.store.attachments import AttachmentStore
from salesdesk.store.database import database, require_writable
from salesdesk.store.faults import refusing
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
    migrate(path, database.patience)
    database.init(str(path))
    with refusing(path):
        database.connect()
    return AttachmentStore(folder / ATTACHMENT_FILE)


def require_apart(folder: Path, target: Path) -> None:
    """Raise Refused output_is_data where writing *target* would write over the workspace itself."""
    inside = os.path.realpath(target.parent) == os.path.realpath(folder)
    if inside and target.name.startswith((DATA_FILE, ATTACHMENT_FILE)):
        raise Refused("output_is_data", path=str(target))


def close_workspace() -> None:
    """Close the calling thread's connection; what was committed is on the disk."""
    if not database.is_closed():
        database.close()
