"""A long list that is kept on the disk beyond a size, so that a million rows fit any computer."""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Iterator
from typing import Generic, TypeVar

T = TypeVar("T")
_HELD = 200_000
_BATCH = 2_000


class Shelf(Generic[T]):
    """Things in the order they were put, to be gone through as often as wanted.

    The file is the program's own, without a name, and gone with the shelf.
    """

    def __init__(self, held: int = _HELD) -> None:
        self._most, self._count = held, 0
        self._held: list[T] = []
        self._batch: list[T] = []
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed in close()

    def __len__(self) -> int:
        return self._count

    def put(self, thing: T) -> None:
        """Add one at the end."""
        self._count += 1
        if len(self._held) < self._most:
            self._held.append(thing)
            return
        self._batch.append(thing)
        if len(self._batch) >= _BATCH:
            pickle.dump(self._batch, self._file, pickle.HIGHEST_PROTOCOL)
            self._batch = []

    def __iter__(self) -> Iterator[T]:
        yield from self._held
        end = self._file.tell()
        self._file.seek(0)
        while self._file.tell() < end:
            yield from pickle.load(self._file)  # noqa: S301 - what we have just written
        yield from self._batch

    def close(self) -> None:
        """Forget everything."""
        self._held, self._batch, self._count = [], [], 0
        self._file.close()
