"""Opening files of every kind: new, old, newer, foreign, damaged, locked, read-only."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from peewee import Model
from sqlcipher3 import dbapi2

from salesdesk.errors import Refused
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store import (
    finding,
    house_records,
    interview_records,
    market_records,
    migrations,
    records,
    search,
    selling_records,
)
from salesdesk.store.database import database
from salesdesk.store.workspace import DATA_FILE

VERSIONS = sorted((Path(__file__).parent / "versions").glob("*.db"))


def models() -> list[Any]:  # peewee's stubs know no _schema
    rooms = (records, selling_records, market_records, house_records, interview_records)
    found = {one for room in rooms for one in vars(room).values() if isinstance(one, type)}
    return [one for one in found if issubclass(one, Model) and one not in (Model, records.Record)]


def columns(connection: Any, table: str) -> dict[str, tuple[str, int]]:
    return {row[1]: (row[2], row[3]) for row in connection.execute(f"PRAGMA table_info({table})")}


@pytest.mark.usefixtures("workspace")
def test_the_steps_make_exactly_the_tables_of_records() -> None:
    built = database.connection()
    declared = dbapi2.connect(":memory:")
    for model in models():
        declared.execute(model._schema._create_table(safe=False).query()[0])
        table = model._meta.table_name
        assert columns(built, table) == columns(declared, table), table
    declared.close()


def test_there_is_a_database_for_every_version() -> None:
    assert [path.stem for path in VERSIONS] == [f"v{n + 1}" for n in range(migrations.VERSION)]


@pytest.mark.parametrize("kept", VERSIONS, ids=lambda path: path.stem)
def test_every_earlier_version_opens_with_all_it_holds(kept: Path, tmp_path: Path) -> None:
    (tmp_path / DATA_FILE).write_bytes(kept.read_bytes())
    open_workspace(tmp_path)
    try:
        assert [row.name for row in records.Client.select()] == ["演示云朵熊精密有限公司"]
        assert database.connection().execute("PRAGMA user_version").fetchone() == (
            migrations.VERSION,
        )
    finally:
        close_workspace()


@pytest.mark.parametrize(("version", "anew"), [(1, True), (2, False)])
def test_the_index_is_made_anew_only_by_a_step_that_changes_what_is_searched(
    version: int, anew: bool, tmp_path: Path
) -> None:
    path = tmp_path / DATA_FILE
    path.write_bytes(VERSIONS[version - 1].read_bytes())
    raw(path, "UPDATE search_text SET notes = 'out of step'", guard=False)
    open_workspace(tmp_path)
    try:
        assert (search.check(database.connection()) == []) == anew, "--deep tells what stayed"
    finally:
        close_workspace()


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE search_text ADD COLUMN colour TEXT",
        "DROP TABLE search_text",
        "DROP TABLE search_index",
    ],
)
def test_an_index_of_another_shape_is_made_anew(statement: str, tmp_path: Path) -> None:
    path = tmp_path / DATA_FILE
    path.write_bytes(VERSIONS[-2].read_bytes())
    raw(path, statement, guard=False)
    open_workspace(tmp_path)
    try:
        assert search.check(database.connection()) == []
        assert [hit.text for hit in finding.find(database.connection(), "云朵")] == [
            "演示云朵熊精密有限公司"
        ]
    finally:
        close_workspace()


def test_a_newer_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / DATA_FILE
    migrations.migrate(path)
    raw(path, f"PRAGMA user_version = {migrations.VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(Refused) as caught:
        open_workspace(tmp_path)
    assert caught.value.code == "data_newer"
    assert path.read_bytes() == before


def test_a_foreign_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / DATA_FILE
    raw(path, "CREATE TABLE diary (page TEXT)")
    with pytest.raises(Refused, match="data_foreign"):
        open_workspace(tmp_path)


@pytest.mark.parametrize("content", [b"not a database at all" * 50, bytes(range(256)) * 40])
def test_a_file_of_something_else_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / DATA_FILE).write_bytes(content)
    with pytest.raises(Refused) as caught:
        open_workspace(tmp_path)
    assert caught.value.code == "data_foreign"
    assert (tmp_path / DATA_FILE).read_bytes() == content


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(Refused, match="data_unwritable"):
        open_workspace(tmp_path / "data")


def test_a_failing_step_leaves_the_old_file_and_a_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / DATA_FILE
    migrations.migrate(path)
    raw(path, "INSERT INTO tag(name) VALUES ('keep me')", guard=False)
    bad = ["ALTER TABLE tag ADD COLUMN colour TEXT", "INSERT INTO no_such_table VALUES (1)"]
    monkeypatch.setattr(migrations, "VERSION", migrations.VERSION + 1)
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, "bad"))
    monkeypatch.setattr(migrations, "_statements", lambda step: bad)
    with pytest.raises(Refused) as caught:
        migrations.migrate(path)
    assert caught.value.code == "migration_failed"
    assert Path(str(caught.value.facts["copy"])).is_file()
    connection = dbapi2.connect(str(path))
    assert connection.execute("SELECT * FROM tag").fetchall() == [(1, "keep me")]
    connection.close()


def test_a_file_locked_by_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / DATA_FILE
    holder = dbapi2.connect(str(path), isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    code = (
        "import sys; from pathlib import Path; from sqlcipher3 import dbapi2\n"
        "from salesdesk.errors import Refused; from salesdesk.store import migrations\n"
        "connect = dbapi2.connect\n"
        "dbapi2.connect = lambda *a, **k: connect(*a, **{**k, 'timeout': 0.1})\n"
        "try:\n migrations.migrate(Path(sys.argv[1]))\n"
        "except Refused as refused: print(refused.code)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    holder.close()
    assert told.stdout.strip() == "data_locked"


@pytest.mark.skipif(not hasattr(os, "setuid"), reason="permissions of another kind")
def test_a_read_only_folder_is_refused(tmp_path: Path) -> None:
    open_workspace(tmp_path / "data")
    close_workspace()
    for path in (tmp_path / "data", *(tmp_path / "data").iterdir()):
        path.chmod(0o555 if path.is_dir() else 0o444)
    for parent in tmp_path.parents:
        if parent.stat().st_uid == os.getuid() and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o055)
    tmp_path.chmod(0o755)
    code = (
        "import os, sys; from pathlib import Path\n"
        "from salesdesk.errors import Refused\n"
        "from salesdesk.sales.workspace import open_workspace\n"
        "if os.getuid() == 0: os.setgid(65534); os.setuid(65534)\n"
        "try: open_workspace(Path(sys.argv[1]))\n"
        "except Refused as refused: print(refused.code)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "data")],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert told.stdout.strip() == "data_unwritable"


def raw(path: Path, statement: str, *, guard: bool = True) -> None:
    connection = dbapi2.connect(str(path), isolation_level=None)
    if not guard:
        connection.execute("INSERT INTO change(label, facts, at) VALUES ('', '{}', '')")
    connection.execute(statement)
    connection.close()
