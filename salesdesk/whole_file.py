"""Writing a file that appears whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EACCES
from pathlib import Path


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """Yield the path to write to; it takes the place of *target* when the block ends well.

    A link stays a link. A device or a pipe is written to as it is, for nothing may stand in its
    place. OSError comes through: the caller knows what the path meant to the user.
    """
    if target.exists() and not target.is_file():
        yield target
        return
    real = Path(os.path.realpath(target))
    if real.exists() and not os.access(real, os.W_OK):
        raise PermissionError(EACCES, os.strerror(EACCES), str(target))
    part = real.with_name(real.name + ".part")
    try:
        yield part
        part.replace(real)
    finally:
        part.unlink(missing_ok=True)
