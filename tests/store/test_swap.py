"""Many rows taken back and done again at once: exactly, in any order of changes, or not at all."""

from datetime import datetime
from pathlib import Path

import pytest

from salesdesk.errors import Refused
from salesdesk.sales import bulk, caches, clients
from salesdesk.store import journal, search
from salesdesk.store.database import database
from salesdesk.store.records import Client
from tests.store.test_journal import snapshot

_MANY = 620  # more than go by one statement


def _clients(now: datetime, count: int = _MANY) -> list[int]:
    with database.change():
        return [clients.create({"name": f"演示第{number}家"}, now) for number in range(count)]


def test_a_change_of_many_clients_is_taken_back_and_done_again_exactly(
    workspace: Path, now: datetime
) -> None:
    ids = _clients(now)
    clients.set_tags(ids[3], ["展会", "老客户"])
    before = snapshot()
    edit = bulk.Edit(add_tags=("展会",), take_tags=("老客户",), source="展会", archived=True)
    bulk.apply(ids, edit, now)
    after = snapshot()
    for _ in range(2):
        journal.undo()
        assert snapshot() == before
        journal.redo()
        assert snapshot() == after
    assert caches.compare(database.connection()) == []
    assert search.check(database.connection()) == []


def test_a_row_changed_several_times_goes_back_step_by_step(workspace: Path, now: datetime) -> None:
    ids = _clients(now, 5)[:3]
    before = snapshot()
    with database.change("Client {name} changed", name="演示"):
        for city in ("东", "南", "东"):
            Client.update(city=city).where(Client.id.in_(ids)).execute()
        gone = clients.create({"name": "演示一时"}, now)
        Client.delete().where(Client.id == gone).execute()
    after = snapshot()
    journal.undo()
    assert snapshot() == before
    journal.redo()
    assert snapshot() == after


def test_one_row_changed_since_leaves_all_of_them_as_they_are(
    workspace: Path, now: datetime
) -> None:
    ids = _clients(now)
    bulk.apply(ids, bulk.Edit(add_tags=("展会",), source="展会"), now)
    with database.change():
        Client.update(source="转介绍").where(Client.id == ids[-9]).execute()
    before = snapshot()
    with pytest.raises(Refused, match="undo_conflict"):
        journal.undo()
    assert snapshot() == before
