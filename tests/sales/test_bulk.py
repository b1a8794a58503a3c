"""Changing many clients at once: exact counts, one change, one undo, caches in step."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salesdesk.sales import bulk, caches, client_list, clients
from salesdesk.sales.bulk import Edit
from salesdesk.sales.list_filter import ListFilter
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store import journal, search
from salesdesk.store.database import database
from tests.conftest import NOW
from tests.sales.play import client, refused


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path) -> Iterator[None]:
    open_workspace(tmp_path)
    yield
    close_workspace()


def state() -> list[tuple[Any, ...]]:
    """Return everything of the clients and their tags, as it stands."""
    connection = database.connection()
    return [
        *connection.execute("SELECT * FROM client ORDER BY id"),
        *connection.execute(
            "SELECT g.client_id, t.name FROM client_tag g JOIN tag t ON t.id = g.tag_id "
            "ORDER BY 1, 2"
        ),
        *connection.execute("SELECT * FROM client_key ORDER BY client"),
    ]


def sound() -> bool:
    connection = database.connection()
    return not caches.compare(connection) and not search.check(connection)


def test_only_those_that_would_differ_are_counted_and_changed() -> None:
    ids = [client(f"演示{n}", source="展会" if n < 2 else "") for n in range(5)]
    edit = Edit(source="展会")
    assert bulk.affected(ids, edit) == 3
    before = state()
    assert bulk.apply(ids, edit, NOW) == 3
    assert bulk.affected(ids, edit) == 0
    with refused("nothing_to_change"):
        bulk.apply(ids, edit, NOW)
    journal.undo()
    assert state() == before


def test_everything_at_once_is_one_change_and_one_undo() -> None:
    ids = [client(f"演示{n}", intent_class="potential") for n in range(4)]
    clients.set_tags(ids[0], ["旧", "重点"])
    before, since = state(), journal.last_change()
    edit = Edit(
        add_tags=("重点", "新标签"), take_tags=("旧",), source="转介绍", intent="focus",
        priority="high", industry="retail", follow_up="2026-10-09", do_not_contact=True,
        reason="统一停止联系", archived=True,
    )  # fmt: skip
    assert bulk.apply(ids[:3], edit, NOW) == 3
    assert journal.last_change() == since + 1
    line = client_list.client_rows([ids[0]])[0]
    assert line.tags == ("新标签", "重点")
    assert (line.archived, line.do_not_contact, line.industry) == (True, True, "retail")
    kept = clients.get(ids[2])
    assert (kept.source, kept.intent_class, kept.priority) == ("转介绍", "focus", "high")
    assert kept.do_not_contact_reason == "统一停止联系"
    assert clients.get(ids[3]).intent_class == "potential"
    assert sound()
    journal.undo()
    assert state() == before
    assert sound()
    journal.redo()
    assert clients.get(ids[1]).priority == "high"
    assert sound()


def test_an_answer_can_be_taken_away_and_the_mark_lifted() -> None:
    one = client("演示甲", source="展会", follow_up_on="2026-09-30")
    clients.set_do_not_contact(one, "不要来电", NOW)
    bulk.apply([one], Edit(source="", follow_up="", do_not_contact=False), NOW)
    kept = clients.get(one)
    assert (kept.source, kept.follow_up_on, kept.do_not_contact) == ("", None, False)
    assert kept.do_not_contact_reason == ""


def test_a_mark_without_a_reason_leaves_the_reason_there_was() -> None:
    one, two = client("演示甲"), client("演示乙")
    clients.set_do_not_contact(one, "不要来电", NOW)
    assert bulk.apply([one, two], Edit(do_not_contact=True), NOW) == 1
    assert clients.get(one).do_not_contact_reason == "不要来电"


def test_who_is_archived_already_keeps_the_day() -> None:
    one, two = client("演示甲"), client("演示乙")
    clients.set_archived([one], NOW.replace(day=1))
    assert bulk.apply([one, two], Edit(archived=True, source="展会"), NOW) == 2
    assert clients.get(one).archived_at == NOW.replace(day=1)
    bulk.apply([one, two], Edit(archived=False), NOW)
    assert clients.get(one).archived_at is None
    assert sound()


def test_clients_that_are_gone_and_ids_told_twice_count_once() -> None:
    one = client("演示甲")
    assert bulk.affected([one, one, 999], Edit(priority="high")) == 1
    assert bulk.apply([one, one, 999], Edit(priority="high"), NOW) == 1


def test_bad_input_changes_nothing() -> None:
    one = client("演示甲")
    before = state()
    with refused("bad_date"):
        bulk.apply([one], Edit(follow_up="下周"), NOW)
    with refused("name_too_long"):
        bulk.apply([one], Edit(add_tags=("长" * 201,)), NOW)
    with refused("nothing_to_change"):
        bulk.apply([one], Edit(), NOW)
    assert state() == before


_TAGS = st.lists(st.sampled_from(["甲", "乙", "丙"]), max_size=2).map(tuple)
_EDITS = st.builds(
    Edit,
    add_tags=_TAGS,
    take_tags=_TAGS,
    source=st.sampled_from([None, "", "展会"]),
    priority=st.sampled_from([None, "", "high"]),
    follow_up=st.sampled_from([None, "", "2026-09-30"]),
    do_not_contact=st.sampled_from([None, True, False]),
    archived=st.sampled_from([None, True, False]),
)


@settings(max_examples=10)
@given(edits=st.lists(st.tuples(_EDITS, st.sets(st.integers(0, 5))), min_size=1, max_size=4))
def test_the_count_is_always_the_truth_and_undo_gives_everything_back(
    edits: list[tuple[Edit, set[int]]],
) -> None:
    ids = [client(f"演示{n}") for n in range(6)]
    for edit, places in edits:
        some = [ids[place] for place in places]
        before, count = state(), bulk.affected(some, edit)
        rows = {one: clients.get(one).updated_at for one in ids}
        if not count:
            with refused("nothing_to_change"):
                bulk.apply(some, edit, NOW)
            continue
        assert bulk.apply(some, edit, NOW.replace(minute=31)) == count
        assert bulk.affected(some, edit) == 0
        assert sum(clients.get(one).updated_at != rows[one] for one in ids) <= count
        assert sound()
        journal.undo()
        assert state() == before
        bulk.apply(some, edit, NOW.replace(minute=31))


def test_many_in_one_change() -> None:
    with database.change("许多"):
        ids = [client(f"演示{n:04}") for n in range(1_000)]
    assert bulk.apply(ids, Edit(priority="high", add_tags=("批量",)), NOW) == 1_000
    assert len(client_list.client_ids(ListFilter(tag="批量"), NOW.date())) == 1_000
    journal.undo()
    assert len(client_list.client_ids(ListFilter(tag="批量"), NOW.date())) == 0
    assert sound()
