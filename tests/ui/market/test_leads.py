"""Leads typed and pasted into the table of an event: by keyboard, recognised, one undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from salesdesk.sales import chain, client_list, clients, drafts, events
from salesdesk.sales.list_filter import ListFilter
from salesdesk.store import journal
from salesdesk.ui.desk import Announcement
from salesdesk.ui.market.events import Events
from salesdesk.ui.market.leads_editor import LeadsEditor
from salesdesk.ui.market.leads_model import KNOWN
from salesdesk.ui.market.leads_table import LeadsTable
from salesdesk.ui.market.view import MarketView

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def table(view: MarketView) -> LeadsTable:
    """The open table of the latest event."""
    view.enter_leads()
    QApplication.processEvents()
    return editor(view).table


def editor(view: MarketView) -> LeadsEditor:
    assert view.form is not None
    found: object = view.form.editor
    assert isinstance(found, LeadsEditor)
    return found


def typed(table: LeadsTable, *texts: str) -> None:
    """Type into the cells of a row, Tab between them."""
    for number, text in enumerate(texts):
        if number:
            QTest.keyClick(open_line(table), Qt.Key.Key_Tab)
        line = open_line(table)
        line.setText(text)


def open_line(table: LeadsTable) -> QLineEdit:
    found = table.indexWidget(table.currentIndex())
    if not isinstance(found, QLineEdit):
        table.edit(table.currentIndex())
        lines = [one for one in table.viewport().findChildren(QLineEdit) if one.isVisible()]
        found = lines[-1]
    return found


def composed(line: QLineEdit, text: str) -> None:
    """Type as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(line, event)


def known(table: LeadsTable, row: int) -> str:
    return str(table.leads.index(row, KNOWN).data())


def test_leads_are_typed_row_by_row_saved_at_once_and_undone_at_once(
    view: MarketView, table: LeadsTable
) -> None:
    said: list[Announcement] = []
    view.desk.announced.connect(said.append)
    table.go_to(0)
    typed(table, "演示风车储能", "演示甲", "采购", "000-0000-0075", "demo-jia", "巡检")
    QTest.keyClick(open_line(table), Qt.Key.Key_Return)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 0)
    typed(table, "演示萤火虫能源科技有限公司", "演示杜若")
    QTest.keyClick(open_line(table), Qt.Key.Key_Return)
    assert known(table, 0) == "新客户"
    assert known(table, 1) == "已有：演示萤火虫能源科技有限公司"
    assert editor(view).tally.text() == "新 1 · 已有 1"
    before = len(client_list.client_ids(ListFilter(), view.desk.today()))
    QTest.keyClick(table, Qt.Key.Key_Return, CONTROL)
    assert view.form is None
    assert said[-1] == Announcement("新增 1 家客户，关联 1 家已有客户", undoable=True)
    new = client_list.resolve("演示风车储能")
    row = clients.get(new)
    assert (row.source, row.met_at_id) == ("展会", events.lines()[0].id)
    (seat,) = chain.seats(new)
    assert [(p.kind, p.value) for p in seat.points] == [
        ("mobile", "000-0000-0075"), ("wechat", "demo-jia"),
    ]  # fmt: skip
    section = view.section
    assert isinstance(section, Events)
    assert len(events.lines()[0].leads) == 2
    journal.undo()
    after = len(client_list.client_ids(ListFilter(), view.desk.today()))
    assert (after, len(events.lines()[0].leads)) == (before, 1)


def test_a_name_merely_alike_asks_and_ctrl_l_answers(view: MarketView, table: LeadsTable) -> None:
    table.leads.put(0, 0, [["萤火虫"]])
    assert known(table, 0) == "新客户？与演示萤火虫能源科技有限公司相近"
    table.setCurrentIndex(table.leads.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_L, CONTROL)
    assert known(table, 0) == "已有：演示萤火虫能源科技有限公司"
    QTest.keyClick(table, Qt.Key.Key_L, CONTROL)
    assert known(table, 0) == "新客户"
    table.leads.setData(table.leads.index(0, 0), "萤火虫能源")  # another name: asked anew
    assert known(table, 0).startswith("新客户？")


def test_a_company_is_recognised_while_it_is_typed(view: MarketView, table: LeadsTable) -> None:
    table.go_to(0)
    line = open_line(table)
    composed(line, "演示橙子岛便利连锁")
    assert known(table, 0) == "新客户？与演示橙子岛便利连锁有限公司相近"
    line.clear()
    composed(line, "演示橙子岛便利连锁有限公司")
    assert known(table, 0) == "已有：演示橙子岛便利连锁有限公司"
    QTest.keyClicks(line, " x")
    assert line.text() == "演示橙子岛便利连锁有限公司 x"
    assert known(table, 0) != "已有：演示橙子岛便利连锁有限公司"


def test_rows_of_a_spreadsheet_are_pasted_with_and_without_headings(
    view: MarketView, table: LeadsTable
) -> None:
    QGuiApplication.clipboard().setText(
        '手机\t公司名称\t联系人\t需求\r\n000-0000-0081\t演示甲能源\t演示甲\t"巡检\n预警"\r\n\t演示乙能源\t\t\r\n'
    )
    table.setCurrentIndex(table.leads.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_V, CONTROL)
    first, second, empty = table.leads.leads()
    assert (first.company, first.person, first.phone, first.interest) == (
        "演示甲能源", "演示甲", "000-0000-0081", "巡检 预警",
    )  # fmt: skip
    assert second.company == "演示乙能源"
    assert not empty.told
    assert table.currentIndex().row() == 2
    QGuiApplication.clipboard().setText("演示丙能源\t演示丙\n演示丁能源\t演示丁\t经理")
    table.go_to(2)
    QTest.keyClick(open_line(table), Qt.Key.Key_V, CONTROL)
    assert [(one.company, one.person, one.post) for one in table.leads.leads()[2:4]] == [
        ("演示丙能源", "演示丙", ""), ("演示丁能源", "演示丁", "经理"),
    ]  # fmt: skip
    QTest.keyClick(table, Qt.Key.Key_Delete, CONTROL)
    assert len([one for one in table.leads.leads() if one.told]) == 4


def test_a_row_without_a_company_is_told_and_nothing_is_lost(
    view: MarketView, table: LeadsTable
) -> None:
    table.leads.put(0, 0, [["演示甲能源"], ["", "演示乙"]])
    QTest.keyClick(table, Qt.Key.Key_Return, CONTROL)
    assert view.form is not None
    assert "第 2 行没有写公司" in view.form.banner.text.text()
    assert table.currentIndex().row() == 1
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert [one.told for one in table.leads.leads()] == [True, True, False]


def test_what_was_typed_waits_as_a_draft(view: MarketView, table: LeadsTable) -> None:
    table.leads.put(0, 0, [["演示甲能源", "演示甲"]])
    event = events.lines()[0].id
    assert view.form is not None
    view.form.leave()
    assert not view.editing()
    assert drafts.find("lead_entry", f"event:{event}") is not None
    view.enter_leads()
    assert editor(view).model.leads()[0].company == "演示甲能源"
