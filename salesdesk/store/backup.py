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
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from salesdesk.errors import Refused
from salesdesk.store.faults import refusal
from salesdesk.store.migrations import VERSION, version_of
from salesdesk.store.workspace import ATTACHMENT_FILE, DATA_FILE

_MANIFEST = "salesdesk-backup.json"
_FILES = (DATA_FILE, ATTACHMENT_FILE)


def backup(folder: Path, target: Path) -> int:
    """Write the workspace in *folder* to the file *target*; return its size in bytes.

    May run while the workspace is in use (SQLite's online backup, a writer stalls ≤10 ms).
    Raises Refused: backup_exists, backup_failed, disk_full.
    """
    if target.exists():
        raise Refused("backup_exists", path=str(target))
    part = target.with_name(target.name + ".part")
    try:
        with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
            copies = [
                _copy(folder / name, Path(scratch) / name)
                for name in _FILES
                if (folder / name).exists()
            ]
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
                for copy in copies:
                    archive.write(copy, copy.name)
                manifest = {
                    "format": 1,
                    "schema": VERSION,
                    "sha256": {c.name: _digest(c) for c in copies},
                }
                archive.writestr(_MANIFEST, json.dumps(manifest))
        verify(part)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        code = "disk_full" if error.errno == 28 else "backup_failed"
        raise Refused(code, path=str(target), why=error.strerror or str(error)) from error
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return target.stat().st_size


def verify(file: Path) -> None:
    """Read a backup whole and compare it with its manifest.

    Raises Refused: backup_missing, backup_foreign, backup_damaged, data_newer.
    """
    with tempfile.TemporaryDirectory() as scratch:
        _unpack(file, Path(scratch))


def restore(file: Path, folder: Path, now: datetime) -> Path | None:
    """Put the workspace of the backup *file* into *folder*.

    The workspace must not be open. What lay there moves to ``before-restore/<time>``, whose path
    is returned (None when there was nothing). Raises Refused as ``verify`` does.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        names = _unpack(file, Path(scratch))
        aside = _move_aside(folder, now)
        for name in names:
            (Path(scratch) / name).replace(folder / name)
    return aside


def _move_aside(folder: Path, now: datetime) -> Path | None:
    present = [path for name in _FILES for path in folder.glob(f"{name}*") if path.is_file()]
    if not present:
        return None
    aside = folder / "before-restore" / now.strftime("%Y%m%d-%H%M%S")
    aside.mkdir(parents=True, exist_ok=True)
    for path in present:
        path.replace(aside / path.name)
    return aside


def _copy(source: Path, target: Path) -> Path:
    try:
        reader = dbapi2.connect(str(source), timeout=10)
        writer = dbapi2.connect(str(target))
        try:
            reader.backup(writer, pages=-1)
        finally:
            writer.close()
            reader.close()
    except dbapi2.DatabaseError as error:
        refused = refusal(error, source)
        if refused is None:
            raise
        raise refused from error
    return target


def _unpack(file: Path, folder: Path) -> list[str]:
    if not file.is_file():
        raise Refused("backup_missing", path=str(file))
    try:
        with zipfile.ZipFile(file) as archive:
            if _MANIFEST not in archive.namelist():
                raise Refused("backup_foreign", path=str(file))
            manifest = json.loads(archive.read(_MANIFEST))
            if manifest["schema"] > VERSION:
                raise Refused("data_newer", path=str(file), found=manifest["schema"], known=VERSION)
            names = [name for name in _FILES if name in manifest["sha256"]]
            for name in names:
                with archive.open(name) as packed, (folder / name).open("wb") as out:
                    shutil.copyfileobj(packed, out, 1 << 20)
                if _digest(folder / name) != manifest["sha256"][name]:
                    raise Refused("backup_damaged", path=str(file))
    except zipfile.BadZipFile as error:
        code = "backup_damaged" if zipfile.is_zipfile(file) else "backup_foreign"
        raise Refused(code, path=str(file)) from error
    except (KeyError, ValueError, EOFError, zipfile.zlib.error) as error:  # type: ignore[attr-defined]
        raise Refused("backup_damaged", path=str(file)) from error
    _sound(folder / DATA_FILE, file)
    return names


def _sound(copy: Path, file: Path) -> None:
    try:
        connection = dbapi2.connect(str(copy))
        try:
            version_of(connection, file)
            healthy = connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        finally:
            connection.close()
    except dbapi2.DatabaseError as error:
        raise Refused("backup_damaged", path=str(file)) from error
    if not healthy:
        raise Refused("backup_damaged", path=str(file))


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
