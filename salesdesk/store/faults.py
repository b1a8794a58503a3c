"""What the database driver says, and the refusal it amounts to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
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
    ("vtable constructor failed", "data_damaged"),  # the index behind the search box
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


def damaged(path: Path) -> bool:
    """Tell whether the pages of the file at *path* contradict one another.

    Whoever read nonsense asks this, to tell a damaged file from a bug. The whole file is read
    once, and again only when it was written to since.
    """
    written = [_touched(path), _touched(path.with_name(f"{path.name}-wal"))]
    return written[0] != 0 and _damaged(path, *written)


def _touched(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


@lru_cache(maxsize=1)
def _damaged(path: Path, *_written: int) -> bool:
    try:
        connection = dbapi2.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        try:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",))
        finally:
            connection.close()
    except _FAULTS as error:
        refused = refusal(error, path)
        return refused is not None and refused.code == "data_damaged"


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
