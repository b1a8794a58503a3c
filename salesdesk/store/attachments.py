"""The second file of the workspace: attachments, content-addressed by SHA-256, in chunks.

The bytes live apart from the data file, so that a backup or a check of the data stays quick,
and one file dropped on two clients is stored once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from salesdesk.errors import Refused
from salesdesk.store.database import Connection
from salesdesk.store.faults import refusing

CHUNK = 1 << 20
LIMIT = 200 << 20

_SCHEMA = """
CREATE TABLE IF NOT EXISTS blob (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS chunk (sha256 TEXT NOT NULL, part INTEGER NOT NULL, data BLOB NOT NULL,
  PRIMARY KEY (sha256, part)) WITHOUT ROWID;
"""


class AttachmentStore:
    """The file of attachments; every call opens and closes it, so any thread may call."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def put(self, source: Path) -> tuple[str, int]:
        """Keep the bytes of *source*; return (sha256, size in bytes).

        Raises Refused: file_missing, file_is_folder, file_unreadable, file_too_large (over
        200 MB), disk_full.
        """
        if source.is_dir():
            raise Refused("file_is_folder", path=str(source))
        try:
            size = source.stat().st_size
            if size > LIMIT:
                raise Refused("file_too_large", path=str(source), limit=LIMIT >> 20)
            with source.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
                file.seek(0)
                with self._connected(write=True) as connection:
                    self._store(connection, digest, size, iter(lambda: file.read(CHUNK), b""))
        except FileNotFoundError as error:
            raise Refused("file_missing", path=str(source)) from error
        except OSError as error:
            raise Refused("file_unreadable", path=str(source)) from error
        return digest, size

    def put_bytes(self, data: bytes) -> str:
        """Keep *data* (a logo) and return its sha256."""
        digest = hashlib.sha256(data).hexdigest()
        pieces = (data[at : at + CHUNK] for at in range(0, len(data), CHUNK))
        with self._connected(write=True) as connection:
            self._store(connection, digest, len(data), pieces)
        return digest

    def read(self, sha256: str) -> bytes:
        """Return the bytes kept under *sha256*; Refused attachment_missing when there are none."""
        with self._connected() as connection:
            pieces = connection.execute(
                "SELECT data FROM chunk WHERE sha256 = ? ORDER BY part", (sha256,)
            ).fetchall()
            known = connection.execute("SELECT 1 FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
        if not known:
            raise Refused("attachment_missing", sha256=sha256[:12])
        return b"".join(piece for (piece,) in pieces)

    def broken(self) -> list[str]:
        """Return the digests whose bytes no longer match them (used by the deep check)."""
        if not self.path.exists():
            return []
        with self._connected() as connection:
            digests = [row[0] for row in connection.execute("SELECT sha256 FROM blob")]
        return [one for one in digests if hashlib.sha256(self.read(one)).hexdigest() != one]

    def held(self) -> set[str]:
        """Return the digests that are kept."""
        if not self.path.exists():
            return set()
        with self._connected() as connection:
            return {row[0] for row in connection.execute("SELECT sha256 FROM blob")}

    @staticmethod
    def _store(connection: Connection, digest: str, size: int, pieces: Iterator[bytes]) -> None:
        if connection.execute("SELECT 1 FROM blob WHERE sha256 = ?", (digest,)).fetchone():
            return
        connection.executemany(
            "INSERT INTO chunk VALUES (?, ?, ?)",
            ((digest, part, piece) for part, piece in enumerate(pieces)),
        )
        connection.execute("INSERT INTO blob VALUES (?, ?)", (digest, size))

    @contextmanager
    def _connected(self, *, write: bool = False) -> Iterator[Connection]:
        with refusing(self.path):
            connection = dbapi2.connect(str(self.path), timeout=10, isolation_level=None)
            try:
                connection.execute("PRAGMA journal_mode = wal")
                connection.executescript(_SCHEMA)
                connection.execute("BEGIN IMMEDIATE" if write else "BEGIN")
                yield connection
                connection.execute("COMMIT")
            finally:
                connection.close()
