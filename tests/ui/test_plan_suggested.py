"""Proposals below the day's to-do list: taken up and turned down by keys, undone, walked to."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from salesdesk.sales import clients, plan, scoring
from salesdesk.sales.score import WEIGHTS
from salesdesk.store import journal
from salesdesk.ui.suggestion_list import SuggestionList
from tests.ui.audit import audit
from tests.ui.conftest import NOW
from tests.ui.plan_probe import Probe, settle

TODAY = NOW.date()


def rate(name: str, on: date) -> int:
    client = clients.create({"name": name}, NOW)
    rows = [{"criterion": key, "points": 3, "evidence": "走访"} for key in WEIGHTS]
    scoring.rate(client, {"rated_on": on.isoformat(), "ratings": rows})
    return client


def old(count: int) -> None:
    for number in range(count):
        rate(f"演示旧客户{number}", TODAY - timedelta(days=200 - number))


def listed(probe: Probe) -> SuggestionList:
    settle()
    found = probe.tab.day_page.todo.proposals.list
    assert found is not None
    return found


def titles(probe: Probe) -> list[str]:
    return [row.title for row in listed(probe).rows]


def test_a_few_are_shown_and_the_others_counted(probe: Probe) -> None:
    had = len(listed(probe)._found)
    old(5)
    shown = listed(probe)
    assert titles(probe) == [f"重新评估演示旧客户{number}" for number in range(3)]
    assert shown.more.text() == f"还有 {had + 2} 条建议"
    shown.more.click()
    assert len(titles(probe)) == had + 5
    assert not shown.more.isVisible()


def test_enter_puts_it_on_the_plan_and_the_next_gets_the_keyboard(probe: Probe) -> None:
    old(3)
    first = listed(probe).rows[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert titles(probe)[0] == "重新评估演示旧客户1"
    assert listed(probe).rows[0].hasFocus()
    todo = [row.line.title for row in probe.tab.day_page.todo.rows]
    assert "重新评估演示旧客户0" in todo
    journal.undo()
    assert titles(probe)[0] == "重新评估演示旧客户0"


def test_delete_turns_it_down(probe: Probe) -> None:
    old(1)
    row = listed(probe).rows[0]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert "重新评估演示旧客户0" not in titles(probe)
    tasks, carried = plan.for_day(TODAY, NOW)
    assert "重新评估演示旧客户0" not in [line.title for line in (*tasks, *carried)]


def test_the_arrows_lead_from_the_last_to_do_into_the_proposals_and_back(probe: Probe) -> None:
    old(1)
    listed(probe)
    todo = probe.tab.day_page.todo
    todo.rows[-1].setFocus()
    QTest.keyClick(todo.rows[-1], Qt.Key.Key_Down)
    assert listed(probe).rows[0].hasFocus()
    QTest.keyClick(listed(probe).rows[0], Qt.Key.Key_Up)
    assert todo.rows[-1].hasFocus()


def test_other_days_propose_nothing(probe: Probe) -> None:
    old(1)
    assert listed(probe).isVisible()
    probe.tab.show_day(TODAY + timedelta(days=1))
    assert not listed(probe).isVisible()
    assert audit(probe.tab.day_page.todo) == []
