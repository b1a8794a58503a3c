"""The index against the records it is made from."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from salesdesk.store import finding, search
from salesdesk.store.database import database
from salesdesk.store.records import (
    ChainMember,
    Client,
    ClientTag,
    Contact,
    ContactPoint,
    Need,
    Note,
    Tag,
    Visit,
)
from salesdesk.store.search_texts import client_texts
from salesdesk.store.workspace import close_workspace, open_workspace

NOW = datetime(2026, 9, 17, 2, 30, tzinfo=UTC)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[int]:
    """A workspace with one client that has something of everything; yields its id."""
    open_workspace(tmp_path)
    with database.change(derive=False):
        client = Client.create(
            name="演示云朵熊精密有限公司",
            short_name="云朵熊",
            uscc="91000000MADEM00011",
            city="演示市",
            details={"scope": "齿轮与轴承", "size": "large", "news": [{"text": "新厂投产"}]},
            created_at=NOW,
            updated_at=NOW,
        )
        for name, archived in (("单示例", None), ("吕示范", NOW)):
            contact = Contact.create(name=name, archived_at=archived)
            ContactPoint.create(contact=contact, kind="phone", value="000-0000-0011")
            ChainMember.create(client=client, contact=contact, post="采购总监")
        ClientTag.create(client=client, tag=Tag.create(name="重点客户"))
        Note.create(client=client, text="换模时间太长", at=NOW)
        Need.create(client=client, text="缩短换模", words="半小时以内", stated_on=NOW.date())
        Visit.create(
            client=client,
            objective="确认试用日期",
            starts_at=NOW,
            ends_at=NOW,
            record={"points": "样品已测", "outcome": "advance"},
        )
        database.connection().execute(
            "INSERT INTO client_key(client, sort_name, grade, stage, last_contact, industry,"
            " updated_at, archived) VALUES (?, '', '', 'lead', ?, '', ?, 0)",
            (client.id, "2026-09-17T02:30:00Z", "2026-09-17T02:30:00Z"),
        )
        search.refresh(database.connection(), [client.id])
    yield client.id
    close_workspace()


def found(text: str) -> list[tuple[int, str]]:
    return [(hit.client_id, hit.kind) for hit in finding.find(database.connection(), text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("朵熊", "name"),
        ("单示", "contact"),
        ("0011", "phone"),
        ("91000000madem", "contact"),
        ("重点", "tag"),
        ("换模时间", "note"),
        ("半小时", "note"),
        ("试用日期", "note"),
        ("样品已测", "note"),
        ("齿轮", "note"),
        ("新厂", "note"),
        ("采购总监", "note"),
        ("演示市", "note"),
    ],
)
def test_everything_said_of_a_client_is_found(workspace: int, text: str, kind: str) -> None:
    assert (workspace, kind) in found(text)


def test_codes_and_archived_people_are_not_found(workspace: int) -> None:
    assert found("advance") == found("large") == found("吕示范") == []


def test_an_archived_client_leaves_the_index_and_comes_back(workspace: int) -> None:
    for archived, expected in ((NOW, []), (None, [(workspace, "name")])):
        with database.change(derive=False):
            Client.update(archived_at=archived).where(Client.id == workspace).execute()
            search.refresh(database.connection(), [workspace, 99])
        assert found("朵熊") == expected
        assert search.check(database.connection()) == []


def test_check_tells_what_differs_and_rebuild_mends_it(workspace: int) -> None:
    connection = database.connection()
    assert search.check(connection) == []
    with database.change(derive=False):
        Client.update(name="演示青瓦").where(Client.id == workspace).execute()
    assert search.check(connection) == [workspace]
    heard: list[tuple[int, int]] = []
    with database.change(derive=False):
        search.rebuild(connection, lambda done, total: heard.append((done, total)))
    assert heard == [(1, 1)]
    assert search.check(connection) == []
    assert found("青瓦") == [(workspace, "name")]
    with database.change(derive=False):
        connection.execute("DELETE FROM search_index")
    assert search.check(connection) == [workspace]
    with database.change(derive=False):
        search.remove_client(connection, workspace)
    assert search.check(connection) == [workspace]


def test_a_client_not_changed_is_not_written_again(workspace: int) -> None:
    connection = database.connection()
    with database.change(derive=False):
        before = connection.total_changes
        search.refresh(connection, [workspace])
        assert connection.total_changes == before


def test_ready_made_entries_are_what_the_records_give(workspace: int) -> None:
    connection = database.connection()
    (text,) = client_texts(connection, [workspace])
    with database.change(derive=False):
        search.put(connection, search.entries([text]), bulk=True)
    assert search.check(connection) == []
    size = connection.execute("SELECT v FROM search_index_config WHERE k = 'hashsize'").fetchone()
    assert size == (1 << 20,)
