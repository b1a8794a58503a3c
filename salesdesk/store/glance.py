"""What a window must know before it is first painted, read without the database's machinery."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def preferences(folder: Path) -> dict[str, Any] | None:
    """Return the kept preferences of the workspace in *folder*; None where none can be read.

    Why not is told by ``open_workspace``, which looks thoroughly.
    """
    from sqlcipher3 import dbapi2

    path = folder / "workspace.db"
    try:
        if not path.is_file():
            return None
        connection = dbapi2.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=0.2)
        try:
            rows = connection.execute("SELECT key, value FROM preference").fetchall()
        finally:
            connection.close()
        return {key: json.loads(value) for key, value in rows}
    except (OSError, ValueError, dbapi2.Error):
        return None
