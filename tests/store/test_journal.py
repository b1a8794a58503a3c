"""Undo, redo and reverting, read from the journal alone."""

from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salesdesk.errors import Refused
from salesdesk.sales import caches, chain, clients, plan
from salesdesk.store import journal, search
from salesdesk.store.database import database
from salesdesk.store.records import Client

pytestmark = pytest.mark.usefixtures("workspace")


def snapshot() -> dict[str, list[Any]]:
    """Every row of every table but the journal itself."""
    connection = database.connection()
    tables = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        )
        if name not in {"change", "journal", "sqlite_schema", "sqlite_sequence", "search_text"}
    ]
    return {t: connection.execute(f"SELECT * FROM {t} ORDER BY 1").fetchall() for t in tables}


def test_undo_and_redo_walk_the_same_road(now: datetime) -> None:
    states = [snapshot()]
    client = clients.create({"name": "演示云朵熊"}, now, ["展会"])
    states.append(snapshot())
    clients.edit(client, {"city": "示例市", "headcount": 30}, now)
    states.append(snapshot())
    seat = chain.add(client, {"name": "演示王"}, [{"kind": "mobile", "value": "000-0000-0001"}])
    states.append(snapshot())
    chain.edit(seat, {"post": "总监"}, [])
    states.append(snapshot())
    for expected in states[-2::-1]:
        journal.undo()
        assert snapshot() == expected
    with pytest.raises(Refused, match="nothing_to_undo"):
        journal.undo()
    for expected in states[1:]:
        journal.redo()
        assert snapshot() == expected
    with pytest.raises(Refused, match="nothing_to_undo"):
        journal.redo()


def test_something_new_ends_the_redo(now: datetime) -> None:
    clients.create({"name": "演示甲"}, now)
    journal.undo()
    clients.create({"name": "演示乙"}, now)
    with pytest.raises(Refused, match="nothing_to_undo"):
        journal.redo()


def test_undo_reaches_back_only_as_far_as_it_is_told(now: datetime) -> None:
    clients.create({"name": "昨天"}, now)
    today = journal.last_change()
    with pytest.raises(Refused, match="nothing_to_undo"):
        journal.undo(since=today)
    clients.create({"name": "今天"}, now)
    assert journal.undo(since=today).facts == {"name": "今天"}


def test_a_row_changed_by_somebody_since_is_not_overwritten(now: datetime) -> None:
    client = clients.create({"name": "演示甲"}, now)
    clients.edit(client, {"city": "一"}, now)
    with database.change():  # not the user's: it cannot be undone, but it must not be lost
        Client.update(city="二").execute()
    with pytest.raises(Refused, match="undo_conflict"):
        journal.undo()
    assert Client.get().city == "二"


def test_reverting_an_old_change_keeps_what_came_later(now: datetime) -> None:
    with database.change("Import of {file}", file="a.csv") as run:
        used = clients.create({"name": "演示用上了"}, now)
        clients.create({"name": "演示没用上"}, now)
    plan.add("给它打电话", now.date(), client_id=used)
    undone = journal.revert(run, "Import taken back")
    assert [row.name for row in Client.select()] == ["演示用上了"]
    assert undone.kept == 1


def test_the_history_of_one_record(now: datetime) -> None:
    client = clients.create({"name": "演示甲"}, now)
    clients.edit(client, {"city": "示例市"}, now + timedelta(minutes=1))
    told = [(label, entry.after and entry.after["city"]) for _, label, entry in
            journal.history("client", client)]  # fmt: skip
    assert told == [("Client {name} added", ""), ("Client {name} changed", "示例市")]


step = st.one_of(
    st.tuples(st.just("add"), st.text("演示甲乙丙AB", min_size=1, max_size=6)),
    st.tuples(st.just("edit"), st.text("东南西北", max_size=4)),
    st.tuples(st.just("tag"), st.sampled_from(["展会", "重点", ""])),
    st.tuples(st.just("archive"), st.booleans()),
    st.tuples(st.just("undo"), st.none()),
    st.tuples(st.just("redo"), st.none()),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(step, max_size=14))
def test_caches_follow_any_sequence_of_changes(steps: list[tuple[str, Any]]) -> None:
    now = datetime.fromisoformat("2026-09-17T10:30:00+08:00")
    for verb, what in steps:
        newest = Client.select().order_by(Client.id.desc()).first()
        with suppress(Refused):  # nothing to undo, at times
            if verb == "add":
                clients.create({"name": what}, now)
            elif verb == "undo":
                journal.undo()
            elif verb == "redo":
                journal.redo()
            elif newest and verb == "edit":
                clients.edit(newest.id, {"city": what, "name": f"演示{what}"}, now)
            elif newest and verb == "tag":
                clients.set_tags(newest.id, [what])
            elif newest and verb == "archive":
                clients.set_archived([newest.id], now, archived=what)
    connection = database.connection()
    assert caches.compare(connection) == []
    assert search.check(connection) == []
