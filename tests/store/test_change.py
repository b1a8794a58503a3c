"""change() is the only way to write, and it tells once what it touched."""

from datetime import datetime

import pytest
from peewee import OperationalError

from salesdesk.sales import clients
from salesdesk.store.database import Notice, database
from salesdesk.store.records import Client, Tag


def names() -> list[str]:
    return [row.name for row in Client.select().order_by(Client.id)]


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize(
    "write",
    [
        lambda: Tag.create(name="演示"),
        lambda: Tag.insert_many([{"name": "演示"}]).execute(),
        lambda: database.connection().execute("INSERT INTO tag(name) VALUES ('演示')"),
        lambda: database.connection().executemany("INSERT INTO tag(name) VALUES (?)", [("演示",)]),
    ],
    ids=["model", "many", "sql", "raw"],
)
def test_every_write_outside_a_change_is_refused(write: object) -> None:
    with pytest.raises(Exception, match="readonly database"):
        write()  # type: ignore[operator]
    assert Tag.select().count() == 0


@pytest.mark.usefixtures("workspace")
def test_one_commit_one_notice(now: datetime) -> None:
    heard: list[Notice] = []
    database.listeners.append(heard.append)
    with database.change("Two at once"):
        clients.create({"name": "演示甲"}, now, ["展会"])
        clients.create({"name": "演示乙"}, now, ["展会"])
    assert [notice.label for notice in heard] == ["Two at once"]
    assert heard[0].touched == {
        "client": frozenset({1, 2}),
        "tag": frozenset({1}),
        "client_tag": frozenset({1, 2}),
    }


def fail_half_way(now: datetime) -> None:
    with database.change("Fails"):
        clients.create({"name": "演示甲"}, now)
        raise ZeroDivisionError


@pytest.mark.usefixtures("workspace")
def test_a_rollback_changes_and_announces_nothing(now: datetime) -> None:
    heard: list[Notice] = []
    database.listeners.append(heard.append)
    with pytest.raises(ZeroDivisionError):
        fail_half_way(now)
    assert names() == []
    assert heard == []
    with pytest.raises(OperationalError, match="readonly"):
        Tag.create(name="still guarded")


@pytest.mark.usefixtures("workspace")
def test_writing_nothing_leaves_no_trace() -> None:
    heard: list[Notice] = []
    database.listeners.append(heard.append)
    with database.change("Nothing"):
        pass
    count = database.connection().execute("SELECT count(*) FROM change").fetchone()[0]
    assert (count, heard) == (0, [])
