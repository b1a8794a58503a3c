"""What the database driver says, and the refusal it amounts to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from peewee import DatabaseError
from sqlcipher3 import dbapi2

from salesdesk.errors import Refused

_CODES = (
    ("disk is full", "disk_full"),
    ("disk i/o error", "disk_full"),
    ("readonly database", "data_unwritable"),
    ("unable to open", "data_unwritable"),
    ("database is locked", "data_locked"),
    ("malformed", "data_damaged"),
    ("corrupt", "data_damaged"),
    ("unsupported file format", "data_damaged"),
    ("could not decode", "data_damaged"),
    ("codec can't decode", "data_damaged"),  # the driver's own words, garbled by the damage
    ("not a database", "data_foreign"),
)
_FAULTS = (DatabaseError, dbapi2.DatabaseError, UnicodeDecodeError)


def refusal(error: BaseException, path: Path | str) -> Refused | None:
    """Return the refusal *error* of the driver amounts to, or None when it is a bug of ours."""
    if not isinstance(error, _FAULTS):
        return None
    told = str(error).lower()
    for piece, code in _CODES:
        if piece in told:
            return Refused(code, path=str(path))
    return None


@contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Raise the refusal that an error of the driver amounts to; *path* is the file it is about."""
    try:
        yield
    except _FAULTS as error:
        refused = refusal(error, path)
        if refused is None:
            raise
        raise refused from error
