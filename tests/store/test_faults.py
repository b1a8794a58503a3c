"""What the driver says becomes the refusal it amounts to; a bug stays a bug."""

from datetime import datetime
from pathlib import Path

import peewee
import pytest
from sqlcipher3 import dbapi2

from salesdesk.errors import Refused
from salesdesk.mishaps import refusal_of
from salesdesk.sales import chain, client_list, clients
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store.database import database
from salesdesk.store.faults import refusal
from salesdesk.store.workspace import DATA_FILE


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (dbapi2.DatabaseError("database disk image is malformed"), "data_damaged"),
        (dbapi2.DatabaseError("fts5: corruption found reading blob 10"), "data_damaged"),
        (dbapi2.OperationalError("unsupported file format"), "data_damaged"),
        (dbapi2.OperationalError("Could not decode to UTF-8 column 'name'"), "data_damaged"),
        (peewee.DatabaseError("database disk image is malformed"), "data_damaged"),
        (peewee.OperationalError("database is locked"), "data_locked"),
        (UnicodeDecodeError("utf-8", b"\xce", 0, 1, "invalid"), "data_damaged"),
        (dbapi2.OperationalError("no such column: nmae"), None),
        (ValueError("malformed"), None),
    ],
)
def test_each_word_of_the_driver(error: Exception, code: str | None) -> None:
    refused = refusal(error, "workspace.db")
    assert (refused.code if refused else None) == code


def test_the_worlds_other_mishaps() -> None:
    assert [found.code for found in map(refusal_of, (
        ImportError("x", name="reportlab"), MemoryError(), OSError(28, "full"),
        PermissionError(13, "no", "/a"), Refused("name_required"),
    )) if found] == [
        "library_missing", "memory_full", "disk_full", "system_refused", "name_required",
    ]  # fmt: skip
    assert refusal_of(KeyError("name")) is None


def test_nonsense_from_pages_out_of_place_is_told_as_damage(workspace: Path, now: datetime) -> None:
    one = clients.create({"name": "演示甲有限公司"}, now, tags=["展会"])
    chain.add(one, {"name": "演示李工"})
    told = [0, 0]
    for place, table in enumerate(("chain_member", "rating")):
        (told[place],) = (
            database.connection()
            .execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,))
            .fetchone()
        )
    close_workspace()
    path = workspace / DATA_FILE
    good = path.read_bytes()
    first, other = (slice((page - 1) * 4096, page * 4096) for page in told)
    bad = bytearray(good)
    bad[first], bad[other] = good[other], good[first]
    path.write_bytes(bad)
    open_workspace(workspace)
    for error in (KeyError("name"), TypeError("fromisoformat: argument must be str")):
        refused = refusal_of(error)
        assert refused is not None
        assert refused.code == "data_damaged"
    assert refusal_of(KeyboardInterrupt()) is None
    close_workspace()
    path.write_bytes(good)
    open_workspace(workspace)
    assert refusal_of(KeyError("name")) is None, "a bug of ours where the file is sound"


def test_damage_met_by_a_reading_query_is_told_as_damage(workspace: Path, now: datetime) -> None:
    clients.create({"name": "演示甲有限公司"}, now)
    (page,) = (
        database.connection()
        .execute("SELECT rootpage FROM sqlite_schema WHERE name = 'client'")
        .fetchone()
    )
    (size,) = database.connection().execute("PRAGMA page_size").fetchone()
    close_workspace()
    path = workspace / DATA_FILE
    data = bytearray(path.read_bytes())
    data[(page - 1) * size : page * size] = bytes(size)
    path.write_bytes(data)
    open_workspace(workspace)
    with pytest.raises(dbapi2.DatabaseError) as caught:
        client_list.find("演示", 5)
    refused = refusal_of(caught.value)
    assert refused is not None
    assert refused.code == "data_damaged"
