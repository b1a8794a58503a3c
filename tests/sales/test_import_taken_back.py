"""Taking an import back tells how far it is and can be stopped, whole or not at all."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from salesdesk.exchange.reading import entries, preview
from salesdesk.sales import caches, importing
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store import search
from salesdesk.store.database import Notice, database

NOW = datetime(2026, 9, 17, 10, 30, tzinfo=timezone(timedelta(hours=8)))


class Stopped(Exception):
    """Raised by whoever is told of the progress and wants no more of it."""


@pytest.fixture
def run(tmp_path: Path) -> Iterator[int]:
    """An import of two thousand companies with a person each."""
    open_workspace(tmp_path / "data")
    path = tmp_path / "a.csv"
    lines = "".join(f"演示{n}公司,林{n},138{n:08},展会\n" for n in range(2000))
    path.write_text("客户名称,联系人,手机,标签\n" + lines, "utf-8")
    made = importing.run(entries(preview(path)), "a.csv", "x", NOW).run_id
    assert made is not None
    yield made
    connection = database.connection()
    assert search.check(connection) == []
    assert caches.compare(connection) == []
    close_workspace()


def everything() -> dict[str, list[object]]:
    """Return all rows of what an import writes, and the journal's and changes' last."""
    connection = database.connection()
    tables = ("client", "contact", "contact_point", "chain_member", "client_tag", "import_run",
              "client_key", "change")  # fmt: skip
    rows = {one: connection.execute(f"SELECT * FROM {one}").fetchall() for one in tables}
    return rows | {"journal": connection.execute("SELECT max(id) FROM journal").fetchall()}


def test_progress_grows_to_its_end(run: int) -> None:
    heard: list[tuple[int, int]] = []
    assert importing.undo_run(run, lambda done, total: heard.append((done, total))) == 0
    assert len(heard) > 10
    assert heard == sorted(heard)
    assert len({total for _, total in heard}) == 1
    done, total = heard[-1]
    assert total - done < total / 20
    assert everything()["client"] == []


@pytest.mark.parametrize("after", [1, 12])
def test_stopped_it_leaves_everything_as_it_was(run: int, after: int) -> None:
    before = everything()
    heard: list[int] = []
    notices: list[Notice] = []
    database.listeners.append(notices.append)

    def stop(done: int, total: int) -> None:
        heard.append(done)
        if len(heard) == after:
            raise Stopped

    with pytest.raises(Stopped):
        importing.undo_run(run, stop)
    database.listeners.remove(notices.append)
    assert everything() == before
    assert notices == []
    assert importing.undo_run(run) == 0, "and can be taken back later"


def test_once_written_an_import_cannot_be_stopped(tmp_path: Path) -> None:
    open_workspace(tmp_path / "other")
    path = tmp_path / "b.csv"
    path.write_text("客户名称\n演示公司\n", "utf-8")

    def stop(done: int, total: int) -> None:
        if importing.runs():
            raise Stopped

    outcome = importing.run(entries(preview(path)), "b.csv", "x", NOW, progress=stop)
    assert [one.id for one in importing.runs()] == [outcome.run_id]
    close_workspace()
