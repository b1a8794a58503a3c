"""Checking the data from the window: what is found is said, what can be mended has a button."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from salesdesk.sales import client_list, clients, health
from salesdesk.store.database import database
from salesdesk.ui import keeping
from salesdesk.ui.desk import Desk
from salesdesk.ui.tasks import Threads
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.window import Window
from tests.ui.conftest import NOW
from tests.ui.plan_probe import settle


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[Window]:
    clients.create({"name": "演示云朵熊"}, NOW)
    made = Window(desk)
    qtbot.addWidget(made)
    made.show()
    settle()
    yield made
    made.close()
    settle()


def spoil(*statements: str) -> None:
    """Write past the program, as another program would."""
    connection = dbapi2.connect(str(database.path))
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def buttons(window: Window) -> list[Button]:
    settle()
    return [one for one in window.banner.findChildren(Button) if one.isVisible()]


def test_what_is_sound_is_said(window: Window) -> None:
    keeping.check(window)
    assert window.banner.text.text() == "数据完好。"
    assert buttons(window) == []


def test_caches_out_of_step_are_made_anew(window: Window) -> None:
    spoil("DELETE FROM client_key", "UPDATE search_text SET name = 'x'")
    told: list[object] = []
    window.changes.elsewhere.connect(told.append)
    keeping.check(window)
    assert "排序" in window.banner.text.text()
    assert "搜索" in window.banner.text.text()
    (mend,) = buttons(window)
    assert mend.text() == "重新生成"
    mend.click()
    assert window.banner.text.text() == "数据完好。"
    assert told, "what is shown asks again"
    assert health.check(window.desk.attachments, deep=True) == []
    assert [hit.name for hit in client_list.find("云朵熊", 5)] == ["演示云朵熊"]


def test_what_cannot_be_mended_asks_for_a_backup(window: Window) -> None:
    note = "INSERT INTO note(client_id, text, at) VALUES (4711, 'x', '2026-01-01T00:00:00Z')"
    spoil(note)
    keeping.check(window)
    assert [one.text() for one in buttons(window)] == ["备份…"]
    spoil("DELETE FROM client_key")
    keeping.check(window)
    assert [one.text() for one in buttons(window)] == ["备份…", "修复排序与搜索"]
    buttons(window)[1].click()
    assert health.check(window.desk.attachments, deep=True) == [
        health.Finding("references", "note 1")
    ]
    assert [one.text() for one in buttons(window)] == ["备份…"]


def test_it_runs_beside_the_window(desk: Desk, qtbot: QtBot) -> None:
    clients.create({"name": "演示云朵熊"}, NOW)
    spoil("DELETE FROM client_key")
    threaded = Desk(desk.now, Threads(), folder=desk.folder, attachments=desk.attachments)
    window = Window(threaded)
    qtbot.addWidget(window)
    window.show()
    keeping.check(window)
    qtbot.waitUntil(lambda: len(buttons(window)) == 1)
    buttons(window)[0].click()
    qtbot.waitUntil(lambda: window.banner.text.text() == "数据完好。")
    window.close()
    settle()
