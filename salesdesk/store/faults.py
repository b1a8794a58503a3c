"""What the database driver says, and the refusal it amounts to."""

from __future__ import annotations

from pathlib import Path

from salesdesk.errors import Refused

_CODES = (
    ("disk is full", "disk_full"),
    ("disk i/o error", "disk_full"),
    ("readonly database", "data_unwritable"),
    ("unable to open", "data_unwritable"),
    ("database is locked", "data_locked"),
    ("malformed", "data_damaged"),
    ("not a database", "data_foreign"),
)


def refusal(error: Exception, path: Path | str) -> Refused | None:
    """Return the refusal *error* of the driver amounts to, or None when it is a bug of ours."""
    told = str(error).lower()
    for piece, code in _CODES:
        if piece in told:
            return Refused(code, path=str(path))
    return None
