"""Bringing a data file up to this version: ordered steps of plain SQL.

A file of another program is refused, so is one written by a newer version. Before any step the
file is copied (the newest three copies are kept); a step that fails leaves the file as it was.
The caches are not migrated: the search index is made anew after a step that changes what is
searched, or where its tables have another shape, else it stays; ``check --deep`` compares it.
"""

from __future__ import annotations

from pathlib import Path

from sqlcipher3 import dbapi2

from salesdesk.errors import Refused
from salesdesk.store import journal, search
from salesdesk.store.database import Connection
from salesdesk.store.faults import refusal, refusing

APPLICATION_ID = 0x53444B31  # "SDK1"
STEPS = ("001_first", "002_depth", "003_interviews")
SEARCHED = frozenset({"001_first", "002_depth"})
"""The steps that change what of a client is searched: a new one is named here if it does."""
_FOLDER = Path(__file__).with_name("steps")
VERSION = len(STEPS)
COPIES = 3


def migrate(path: Path, patience: float = 5.0) -> bool:
    """Create or upgrade the file at *path*; return True when anything was done.

    Another program that holds the file is waited for, *patience* seconds at most.
    Raises Refused: data_foreign, data_newer, data_damaged, data_locked, data_unwritable,
    disk_full, migration_failed.
    """
    with refusing(path):
        connection = dbapi2.connect(str(path), timeout=patience, isolation_level=None)
        try:
            return _bring_up(connection, path)
        finally:
            connection.close()


def _bring_up(connection: Connection, path: Path) -> bool:
    found = version_of(connection, path)
    if found == VERSION:
        return False
    copy = _copy(connection, path, found) if found else None
    connection.execute("PRAGMA journal_mode = wal")
    connection.execute("PRAGMA foreign_keys = 0")
    connection.execute("BEGIN EXCLUSIVE")
    try:
        for step in STEPS[found:]:
            for statement in _statements(step):
                connection.execute(statement)
        journal.install(connection)
        if not SEARCHED.isdisjoint(STEPS[found:]) or not search.stands(connection):
            _renew_search(connection, filled=found > 0)
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise dbapi2.IntegrityError(f"foreign keys broken: {broken[:3]}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if copy is None or not isinstance(error, dbapi2.Error) or refusal(error, path):
            raise
        raise Refused("migration_failed", copy=str(copy)) from error
    return True


def _renew_search(connection: Connection, *, filled: bool) -> None:
    """Make the search index anew; of 100,000 clients that takes most of a minute."""
    connection.execute("DROP TABLE IF EXISTS search_index")
    connection.execute("DROP TABLE IF EXISTS search_text")
    for statement in search.SCHEMA:
        connection.execute(statement)
    if filled:
        search.rebuild(connection)


def version_of(connection: Connection, path: Path) -> int:
    """Return the schema version of an open file, 0 for an empty one; Refused when not ours."""
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    empty = not connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
    if empty and not owner and not found:
        return 0
    if owner != APPLICATION_ID:
        raise Refused("data_foreign", path=str(path))
    if found > VERSION:
        raise Refused("data_newer", path=str(path), found=found, known=VERSION)
    return found


def _copy(connection: Connection, path: Path, version: int) -> Path:
    folder = path.parent / "before-upgrade"
    folder.mkdir(exist_ok=True)
    for leftover in folder.glob("*.part"):
        leftover.unlink()
    target = folder / f"{path.stem}-v{version}.db"
    part = target.with_suffix(".part")
    connection.execute("VACUUM INTO ?", (str(part),))
    part.replace(target)
    for old in sorted(folder.glob("*.db"), key=lambda one: one.stat().st_mtime)[:-COPIES]:
        old.unlink()
    return target


def _statements(step: str) -> list[str]:
    text = (_FOLDER / f"{step}.sql").read_text("utf-8")
    found, piece = [], ""
    for line in text.splitlines():
        piece += line + "\n"
        if dbapi2.complete_statement(piece):
            found.append(piece.strip())
            piece = ""
    return found
