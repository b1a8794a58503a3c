"""The first view of the contracts: what is sold, what ends, and the files that look signed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from salesdesk.sales import clients, prospects
from salesdesk.ui.changes import Changes
from salesdesk.ui.contract_tab import ContractTab
from salesdesk.ui.desk import Desk
from salesdesk.ui.widgets.row import Row
from tests.ui.audit import audit
from tests.ui.conftest import NOW, Opened
from tests.ui.plan_probe import settle

NAMES = ("采购合同（盖章）.pdf", "补充协议.docx", "Frame CONTRACT 2026.pdf", "Agreement.pdf")


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot) -> Iterator[ContractTab]:
    made = ContractTab(desk)
    qtbot.addWidget(made)
    changes = Changes()
    changes.happened.connect(lambda notice: made.notice(frozenset(notice.touched)))
    made.resize(1100, 800)
    made.show()
    yield made
    made.hide()
    changes.close()


def attach(desk: Desk, client: int, *names: str) -> None:
    for name in names:
        stored = (desk.attachments.put_bytes(name.encode()), len(name))
        clients.attach(client, name, stored, "application/pdf", NOW)


def rows(tab: ContractTab) -> list[Row]:
    settle()
    return [row for row in tab._files.findChildren(Row) if row.isVisible()]


def test_files_named_like_contracts_are_listed_and_opened(
    tab: ContractTab, desk: Desk, opened: Opened
) -> None:
    assert tab._nothing.isVisible()
    one, two = (clients.create({"name": name}, NOW) for name in ("演示云朵熊", "演示橙子岛"))
    attach(desk, one, *NAMES[:2], "铭牌.png")
    attach(desk, two, *NAMES[2:], "contact list.xlsx")
    assert tab._known.isVisible()
    told = [row.accessibleName() for row in rows(tab)]
    assert told == [
        f"{name}, {client}, 2026年9月17日"
        for name, client in zip(NAMES[::-1], ["演示橙子岛"] * 2 + ["演示云朵熊"] * 2, strict=True)
    ]
    QTest.mouseClick(rows(tab)[3], Qt.MouseButton.LeftButton)
    QTest.keyClick(rows(tab)[0], Qt.Key.Key_Return)
    assert opened == [f"{NAMES[0]}: {NAMES[0]}", f"{NAMES[3]}: {NAMES[3]}"]
    assert audit(tab) == []


def test_what_was_taken_off_or_archived_is_not_listed(tab: ContractTab, desk: Desk) -> None:
    one, two = (clients.create({"name": name}, NOW) for name in ("演示云朵熊", "演示橙子岛"))
    attach(desk, one, NAMES[0])
    attach(desk, two, NAMES[1])
    assert len(rows(tab)) == 2
    clients.detach(prospects.contract_files()[1].id, NOW)
    assert [row.accessibleName().split(",")[0] for row in rows(tab)] == [NAMES[1]]
    clients.set_archived([two], NOW)
    assert tab._nothing.isVisible()


def test_many_are_counted(tab: ContractTab, desk: Desk) -> None:
    one = clients.create({"name": "演示云朵熊"}, NOW)
    attach(desk, one, *(f"合同{n}.pdf" for n in range(60)))
    assert len(rows(tab)) == 50
    assert tab._files.count.text() == "60"
