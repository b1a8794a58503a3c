"""Backup, restore and verification of a whole workspace in one file.

A backup is a zip of finished database copies and a manifest with their SHA-256; it is written
beside its place as ``.part``, verified, and only then takes its name. A restore verifies first
and moves what it replaces into ``before-restore``, so that even a wrong restore loses nothing.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from errno import EDQUOT, EFBIG, ENOSPC
from pathlib import Path

from sqlcipher3 import dbapi2

from salesdesk.errors import Refused
from salesdesk.store.faults import refusing
from salesdesk.store.migrations import VERSION, version_of
from salesdesk.store.workspace import ATTACHMENT_FILE, DATA_FILE, require_apart
from salesdesk.whole_file import whole_file

_MANIFEST = "salesdesk-backup.json"
_FILES = (DATA_FILE, ATTACHMENT_FILE)
_LONGEST_MANIFEST = 1 << 16
_FULL = frozenset({EFBIG, ENOSPC, EDQUOT})
# what a mangled archive makes the library raise: lost entries, passwords, unknown packing, …
_UNREADABLE = (
    KeyError, ValueError, TypeError, EOFError, RecursionError, RuntimeError, zlib.error,
)  # fmt: skip


def backup(folder: Path, target: Path, *, replace: bool = False) -> int:
    """Write the workspace in *folder* to the file *target*; return its size in bytes.

    May run while the workspace is in use (SQLite's online backup, a writer stalls ≤10 ms). What
    lies at *target* is never touched unless *replace* says so, and then only by the finished
    backup. Raises Refused: backup_exists, backup_failed, disk_full, output_is_data.
    """
    require_apart(folder, target)
    if target.exists() and not (replace and target.is_file()):
        raise Refused("backup_exists", path=str(target))
    try:
        with (
            whole_file(target) as part,
            tempfile.TemporaryDirectory(dir=target.parent) as scratch,
        ):
            copies = [
                _copy(folder / name, Path(scratch) / name, target)
                for name in _FILES
                if (folder / name).exists()
            ]
            for copy in copies:
                if not _sound(copy, folder / copy.name):
                    raise Refused("data_damaged", path=str(folder / copy.name))
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
                for copy in copies:
                    archive.write(copy, copy.name)
                manifest = {
                    "format": 1,
                    "schema": VERSION,
                    "sha256": {c.name: _digest(c) for c in copies},
                }
                archive.writestr(_MANIFEST, json.dumps(manifest))
            for copy in copies:
                copy.unlink()  # makes room for what is unpacked to be compared
            _unpack(part, Path(scratch))
    except OSError as error:
        code = "disk_full" if error.errno in _FULL else "backup_failed"
        raise Refused(code, path=str(target), why=error.strerror or str(error)) from error
    return target.stat().st_size


def verify(file: Path) -> None:
    """Read a backup whole and compare it with its manifest.

    Raises Refused: backup_missing, backup_foreign, backup_damaged, data_newer, disk_full,
    file_unreadable.
    """
    with _reading(file, Path(tempfile.gettempdir())) as scratch:
        _unpack_sound(file, scratch)


def restore(file: Path, folder: Path, now: datetime) -> Path | None:
    """Put the workspace of the backup *file* into *folder*.

    The workspace must not be open. What lay there moves to ``before-restore/<time>``, whose path
    is returned (None when there was nothing). Raises Refused as ``verify`` does.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _reading(file, folder) as scratch:
        names = _unpack_sound(file, scratch)
        aside, moved = _move_aside(folder, now)
        try:
            for name in names:
                (scratch / name).replace(folder / name)
        except OSError:
            for name in (*names, *moved):
                (folder / name).unlink(missing_ok=True)
            for name in moved:
                (aside / name).replace(folder / name)
            raise
    return aside if moved else None


@contextmanager
def _reading(file: Path, place: Path) -> Iterator[Path]:
    """Yield a folder in *place* to unpack *file* into; it goes again."""
    try:
        with tempfile.TemporaryDirectory(dir=place) as scratch:
            yield Path(scratch)
    except OSError as error:
        if error.errno in _FULL:
            raise Refused("disk_full", path=str(place)) from error
        raise Refused("file_unreadable", path=str(error.filename or file)) from error


def _move_aside(folder: Path, now: datetime) -> tuple[Path, list[str]]:
    """Move what lies in *folder* away; return where to, and the names of what was moved."""
    present = [path for name in _FILES for path in folder.glob(f"{name}*") if path.is_file()]
    name = now.strftime("%Y%m%d-%H%M%S")
    aside = folder / "before-restore" / name
    number = 1
    while aside.exists():  # twice in a second: the first must not be written over
        number += 1
        aside = aside.with_name(f"{name}-{number}")
    if present:
        aside.mkdir(parents=True)
    for path in present:
        path.replace(aside / path.name)
    return aside, [path.name for path in present]


def _copy(source: Path, copy: Path, target: Path) -> Path:
    """Copy a database that may be in use; a full disk is told of *target*, not of *source*."""
    try:
        with (
            refusing(source),
            closing(dbapi2.connect(str(source), timeout=10)) as reader,
            closing(dbapi2.connect(str(copy))) as writer,
        ):
            reader.backup(writer, pages=-1)
    except Refused as refused:
        if refused.code == "disk_full":
            raise Refused("disk_full", path=str(target)) from refused
        raise
    return copy


def _unpack(file: Path, folder: Path) -> list[str]:
    if not file.is_file():
        raise Refused("backup_missing", path=str(file))
    try:
        with zipfile.ZipFile(file) as archive:
            digests = _manifest(archive, file)
            names = [name for name in _FILES if name in digests]
            for name in names:
                with archive.open(name) as packed, (folder / name).open("wb") as out:
                    shutil.copyfileobj(packed, out, 1 << 20)
                if _digest(folder / name) != digests[name]:
                    raise Refused("backup_damaged", path=str(file))
    except zipfile.BadZipFile as error:
        code = "backup_damaged" if zipfile.is_zipfile(file) else "backup_foreign"
        raise Refused(code, path=str(file)) from error
    except _UNREADABLE as error:
        raise Refused("backup_damaged", path=str(file)) from error
    return names


def _unpack_sound(file: Path, folder: Path) -> list[str]:
    names = _unpack(file, folder)
    if not all(_sound(folder / name, file) for name in names):
        raise Refused("backup_damaged", path=str(file))
    return names


def _manifest(archive: zipfile.ZipFile, file: Path) -> dict[str, str]:
    """Return the digests the backup is to be compared with, by name."""
    if _MANIFEST not in archive.namelist():
        raise Refused("backup_foreign", path=str(file))
    with archive.open(_MANIFEST) as packed:
        told = json.loads(packed.read(_LONGEST_MANIFEST))
    schema, digests = int(told["schema"]), dict(told["sha256"])
    if schema > VERSION:
        raise Refused("data_newer", path=str(file), found=schema, known=VERSION)
    if DATA_FILE not in digests:
        raise Refused("backup_damaged", path=str(file))
    return digests


def _sound(copy: Path, file: Path) -> bool:
    """Tell whether a copy is whole; Refused when *file*, which it came from, is not ours."""
    try:
        with closing(dbapi2.connect(str(copy))) as connection:
            known = copy.name != DATA_FILE or version_of(connection, file) > 0
            told = connection.execute("PRAGMA quick_check").fetchone()[0]
    except (dbapi2.DatabaseError, UnicodeDecodeError):
        return False
    return known and bool(told == "ok")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
