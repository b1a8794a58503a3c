"""The to-do list of a day through its widgets: carry-over, adding, one-key moves."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from salesdesk.sales import plan
from salesdesk.store import journal
from salesdesk.ui.plan.day_page import DayPage
from salesdesk.ui.plan.todo_row import TodoRow
from tests.ui.day_world import THURSDAY, Thursday, at
from tests.ui.plan_probe import Probe, settle

CTRL = Qt.KeyboardModifier.ControlModifier


def day(probe: Probe) -> DayPage:
    return probe.tab.day_page


def row(probe: Probe, title: str) -> TodoRow:
    return next(one for one in day(probe).todo.rows if one.line.title == title)


def titles(probe: Probe) -> list[str]:
    return [one.line.title for one in day(probe).todo.rows]


def test_carried_over_comes_first_and_says_since_when(probe: Probe) -> None:
    assert titles(probe)[:2] == ["补归档合同副本", "演示周启明：定下试用门店"]
    late = row(probe, "补归档合同副本")
    assert "逾期 3 天" in late.accessibleName()
    assert "9月14日起" in late.accessibleName()
    assert titles(probe)[-1] == "核对报价", "what is done sinks"


def test_adding_for_this_day_and_for_another(probe: Probe) -> None:
    line = day(probe).todo.add_line
    line.setFocus()
    QTest.keyClicks(line, "call back")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "call back" in titles(probe)
    line.setText("周五 15:00 寄样品")
    assert "寄样品" in day(probe).todo.hint.text()
    assert "明天 15:00" in day(probe).todo.hint.text()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "寄样品" not in titles(probe)
    probe.tab.show_day(date(2026, 9, 18))
    assert "寄样品" in titles(probe)
    journal.undo()
    assert "寄样品" not in titles(probe)


def test_ticking_by_space_and_by_mouse(probe: Probe) -> None:
    probe.press(row(probe, "整理展会名片"), Qt.Key.Key_Space)
    assert row(probe, "整理展会名片").line.done_at == at("17 10:30")
    assert row(probe, "整理展会名片").hasFocus()
    QTest.mouseClick(row(probe, "整理展会名片").tick, Qt.MouseButton.LeftButton)
    assert row(probe, "整理展会名片").line.done_at is None
    journal.undo()
    assert row(probe, "整理展会名片").line.done_at is not None


def test_moving_a_late_item(probe: Probe, ids: Thursday) -> None:
    item = ids.late_item
    probe.press(row(probe, "补归档合同副本"), Qt.Key.Key_T)
    assert plan.get(item).due_on == THURSDAY
    assert "原定 9月14日" in row(probe, "补归档合同副本").accessibleName()
    probe.press(row(probe, "补归档合同副本"), Qt.Key.Key_M)
    assert plan.get(item).due_on == date(2026, 9, 18)
    assert "补归档合同副本" not in titles(probe)
    journal.undo()
    assert "补归档合同副本" in titles(probe)


def test_picking_a_day_in_words(probe: Probe, ids: Thursday) -> None:
    probe.press(row(probe, "补归档合同副本"), Qt.Key.Key_D)
    ask = day(probe).todo.ask
    assert ask is not None
    assert ask.edit.hasFocus()
    ask.edit.setText("什么时候")
    QTest.keyClick(ask.edit, Qt.Key.Key_Return)
    assert ask.fault.isVisible()
    assert plan.get(ids.late_item).due_on == date(2026, 9, 14)
    ask.edit.setText("周日")
    QTest.keyClick(ask.edit, Qt.Key.Key_Return)
    assert plan.get(ids.late_item).due_on == date(2026, 9, 20)
    assert day(probe).todo.ask is None


def test_dropping_needs_a_reason_and_esc_lets_it_be(probe: Probe, ids: Thursday) -> None:
    probe.press(row(probe, "补归档合同副本"), Qt.Key.Key_X)
    ask = day(probe).todo.ask
    assert ask is not None
    QTest.keyClick(ask.edit, Qt.Key.Key_Return)
    assert ask.fault.isVisible()
    QTest.keyClick(ask.edit, Qt.Key.Key_Escape)
    settle()
    assert day(probe).todo.ask is None
    assert row(probe, "补归档合同副本").hasFocus()
    probe.press(row(probe, "补归档合同副本"), Qt.Key.Key_X)
    ask = day(probe).todo.ask
    assert ask is not None
    ask.edit.setText("客户已自行归档")
    QTest.keyClick(ask.edit, Qt.Key.Key_Return)
    assert plan.get(ids.late_item).reason == "客户已自行归档"
    assert "补归档合同副本" not in titles(probe)


def test_rewriting_and_opening_the_client(probe: Probe, ids: Thursday) -> None:
    probe.press(row(probe, "整理展会名片"), Qt.Key.Key_F2)
    ask = day(probe).todo.ask
    assert ask is not None
    ask.edit.setText("整理展会名片并录入")
    QTest.keyClick(ask.edit, Qt.Key.Key_Return)
    assert "整理展会名片并录入" in titles(probe)
    probe.press(row(probe, "送试用方案"), Qt.Key.Key_Return)
    assert probe.clients == [ids.cloudbear]


def test_rows_by_up_and_down(probe: Probe) -> None:
    rows = day(probe).todo.rows
    probe.press(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    QTest.keyClick(rows[1], Qt.Key.Key_Up)
    QTest.keyClick(rows[0], Qt.Key.Key_Up)
    assert day(probe).todo.add_line.hasFocus()


def test_a_to_do_is_rewritten_and_keeps_the_keyboard(probe: Probe) -> None:
    long = "整理" * 90
    plan.edit(row(probe, "整理展会名片").line.id, title=long)
    probe.tab.show_day(THURSDAY)
    made = row(probe, long)
    made.setFocus()
    before = journal.last_change()
    for typed, told in (("", long), ("!", f"{long}!")):
        QTest.keyClick(row(probe, long), Qt.Key.Key_F2)
        ask = day(probe).todo.ask
        assert ask is not None
        assert ask.edit.text() == long, "nothing of it is cut off"
        ask.edit.end(False)
        QTest.keyClicks(ask.edit, typed)
        QTest.keyClick(ask.edit, Qt.Key.Key_Return)
        settle()
        assert row(probe, told).hasFocus()
        assert (journal.last_change() == before) is not bool(typed)
