"""What came up unforeseen: the world's doing, which has a sentence, or a bug of ours."""

from __future__ import annotations

from errno import EDQUOT, EFBIG, ENOSPC

from salesdesk.errors import Refused
from salesdesk.store import faults
from salesdesk.store.database import database

FULL = frozenset({EFBIG, ENOSPC, EDQUOT})


def refusal_of(error: BaseException) -> Refused | None:
    """Return the refusal *error* amounts to, None where it is a bug.

    Any statement may meet a damaged page or a full disk, any import a file that is gone; nobody
    below can answer for that at every line.
    """
    if isinstance(error, Refused):
        return error
    if isinstance(error, ImportError):
        return Refused("library_missing", name=error.name or str(error))
    if isinstance(error, MemoryError):
        return Refused("memory_full")
    if isinstance(error, OSError):
        path = str(error.filename or error.strerror or error)
        return Refused("disk_full" if error.errno in FULL else "system_refused", path=path)
    if refused := faults.refusal(error, database.path):
        return refused
    # rows of a page that another program put in the wrong place are any nonsense
    if isinstance(error, Exception) and faults.damaged(database.path):
        return Refused("data_damaged", path=str(database.path))
    return None
