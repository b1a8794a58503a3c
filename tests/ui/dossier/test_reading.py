"""The dossier to read: head, tags, notes, tasks, timeline, changes, paper, language, look."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salesdesk.i18n import set_language
from salesdesk.sales import clients, plan, record_history, timeline
from salesdesk.sales.dossier import dossier
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.ui import theme
from salesdesk.ui.desk import Desk, Paper
from salesdesk.ui.dossier.event_row import HEIGHT
from salesdesk.ui.dossier.recent_card import Events
from salesdesk.ui.dossier.supply_card import SupplyCard
from salesdesk.ui.dossier.tab import DossierTab
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import Label
from tests.ui.audit import audit
from tests.ui.conftest import Opened
from tests.ui.dossier.data import NOW
from tests.ui.dossier.steps import rest


def test_the_head_says_where_they_stand(tab: DossierTab) -> None:
    head = tab.pane.reading.head
    assert head.name.text() == "演示云朵熊精密制造有限公司"
    rest()
    told = [chip.text() for chip in head.tags.findChildren(Chip) if chip.isVisible()]
    assert told == [
        "谈判", "高潜力 86", "重点跟进", "优先级：高", "7 天前接触", "跟进：逾期 2 天",
    ]  # fmt: skip
    assert head.plan_button.isEnabled()
    assert not head.record_button.isVisible()


def test_plan_and_record_are_asked_of_the_desk(
    tab: DossierTab, ids: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.visit_plan_wanted) as asked:
        tab.pane.reading.head.plan_button.click()
    assert asked.args == [ids["cloud"]]


def test_a_client_not_to_be_contacted_cannot_be_visited(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    tab.show_client(ids["grey"])
    reading = tab.pane.reading
    assert reading.forbidden.isVisible()
    assert "对方要求不再来电" in reading.forbidden.text.text()
    assert not reading.head.plan_button.isEnabled()
    reading.toggle_contact()
    assert not reading.forbidden.isVisible()
    assert reading.head.plan_button.isEnabled()
    reading.toggle_contact()
    reading.reason.line.setText("预算冻结")
    QTest.keyClick(reading.reason.line, Qt.Key.Key_Return)
    assert dossier(ids["grey"]).do_not_contact_reason == "预算冻结"


def test_tags_are_added_and_taken_off_where_they_stand(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    tags = tab.pane.reading.head.tags
    tags.add_button.click()
    tags.edit.setText("价格敏感")
    QTest.keyClick(tags.edit, Qt.Key.Key_Return)
    assert set(dossier(ids["cloud"]).row.tags) == {"重点客户", "展会", "价格敏感"}
    QTest.keyClick(tags.edit, Qt.Key.Key_Escape)
    journal.undo()
    assert set(dossier(ids["cloud"]).row.tags) == {"重点客户", "展会"}


def test_a_note_in_one_line_lands_on_top_of_the_timeline(
    tab: DossierTab, ids: dict[str, int], qtbot: QtBot
) -> None:
    QTest.keyClick(tab, Qt.Key.Key_F4)
    note = tab.pane.reading.note
    note.setText("下周一再问预算")
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert note.text() == ""
    events = timeline.timeline(ids["cloud"])
    assert "下周一再问预算" in [event.text for event in events[:3]]


def test_a_task_is_ticked_off_and_added(tab: DossierTab, ids: dict[str, int]) -> None:
    card = tab.pane.reading.overview.to_do
    first = next(iter(card.boxes))
    count = len(card.boxes)
    card.boxes[first].click()
    assert len(card.boxes) == count - 1
    card.line.setText("寄样品")
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    assert "寄样品" in [task.title for task in dossier(ids["cloud"]).to_do]


def test_the_timeline_is_filtered_and_a_note_removed(tab: DossierTab, ids: dict[str, int]) -> None:
    reading = tab.pane.reading
    reading.show_view("timeline")
    view = reading.timeline()
    whole = view.model.rowCount()
    view.chips._pills["note"].click()
    assert [timeline.kind_of(key) for key in view.model.ids] == ["note"]
    view.list.setCurrentIndex(view.model.index(0))
    assert "设备采购" in view.panel_text.text()
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert view.stack.currentWidget() is view.nothing
    journal.undo()
    view.chips._pills[""].click()
    assert view.model.rowCount() == whole


def test_changes_tell_what_became_of_an_answer(tab: DossierTab, ids: dict[str, int]) -> None:
    clients.edit(ids["cloud"], {"city": "无锡", "supplier": "演示新供应商"}, NOW)
    newest = record_history.of_client(ids["cloud"])[0]
    assert {(one.field, one.before, one.after) for one in newest.edits} == {
        ("city", "苏州", "无锡"),
        ("supplier", "演示某进口设备商", "演示新供应商"),
    }
    tab.pane.reading.show_view("changes")
    page = tab.pane.reading.stack.currentWidget()
    assert page is not None
    told = [label.text() for label in page.findChildren(type(tab.list.title))]
    assert "城市：苏州 → 无锡" in told


def test_every_sheet_of_a_client_can_be_shown(tab: DossierTab, desk: Desk) -> None:
    shown: list[Paper] = []
    desk.paper_wanted.connect(shown.append)
    keys = ("background", "priority_score", "visit_brief", "visit_record")
    for key in keys:
        tab.pane.print_form(key)
        tab.pane.print_form(key, blank=True)
    sheets = [paper.sheets()[0] for paper in shown]
    assert [(s.form.key, s.blank) for s in sheets] == [(k, b) for k in keys for b in (False, True)]


def test_the_menus_do_what_they_say(tab: DossierTab, ids: dict[str, int], desk: Desk) -> None:
    shown: list[Paper] = []
    desk.paper_wanted.connect(shown.append)
    head = tab.pane.reading.head
    menu = head.print_menu()
    menu.actions()[1].trigger()
    (blank,) = [one.menu() for one in menu.actions() if one.menu() is not None]
    blank.actions()[0].trigger()  # type: ignore[attr-defined]
    told = [(sheet.form.key, sheet.blank) for paper in shown for sheet in paper.sheets()]
    assert told == [("priority_score", False), ("background", True)]
    head.more_menu().actions()[-1].trigger()
    assert dossier(ids["cloud"]).archived
    journal.undo()
    assert not dossier(ids["cloud"]).archived


def test_a_brief_without_a_visit_is_refused(
    tab: DossierTab, ids: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    tab.show_client(ids["orange"])
    with qtbot.waitSignal(desk.refused) as refused:
        tab.pane.print_form("visit_brief")
    assert refused.args[0].code == "visit_required"


@pytest.mark.parametrize(
    ("language", "look"),
    [pytest.param("zh_CN", "light", marks=pytest.mark.long), ("en", "dark")],
)
def test_nothing_is_cut_unnamed_or_out_of_place(
    tab: DossierTab, dressed: QApplication, ids: dict[str, int], language: str, look: str
) -> None:
    set_language(language)
    theme.apply(dressed, look)
    pane = tab.pane
    found: list[str] = []
    for view in ("overview", "profile", "timeline", "changes"):
        pane.reading.show_view(view)
        rest()
        found += [f"{view}: {one}" for one in audit(tab)]
    for act in (pane.edit_background, pane.edit_basics, pane.rate, pane.new_client,
                lambda: pane.edit_person(None)):  # fmt: skip
        act()
        rest()
        found += [f"form: {one}" for one in audit(pane)]
        pane.close_form()
    tab.show_client(ids["grey"])
    pane.reading.show_view("overview")
    rest()
    found += [f"grey: {one}" for one in audit(tab)]
    assert not found


def test_many_competitors_are_all_seen(tab: DossierTab, ids: dict[str, int]) -> None:
    rivals = [f"演示竞争公司{number}" for number in range(7)]
    clients.edit(ids["cloud"], {"competitors": rivals}, NOW)
    rest()
    card = tab.pane.reading.overview.findChild(SupplyCard)
    assert card is not None
    chips = {chip.text(): chip for chip in card.findChildren(Chip)}
    for rival in rivals:
        shelf = chips[rival].parentWidget()
        assert shelf is not None
        assert shelf.rect().contains(chips[rival].geometry())


def test_the_language_is_followed_while_it_runs(tab: DossierTab) -> None:
    assert tab.pane.reading.overview.chain.head.title.text() == "决策链"
    set_language("en")
    rest()
    assert tab.pane.reading.overview.chain.head.title.text() == "Buying chain"
    assert tab.list.title.text() == "Clients"
    names = {command.name for command in tab.commands()}
    assert {"New client", "Plan a visit"} <= names


def test_the_latest_events_are_walked_and_opened_by_keys(
    tab: DossierTab, ids: dict[str, int], qtbot: QtBot, opened: Opened
) -> None:
    clients.add_note(ids["cloud"], "验收安排在周五", NOW)
    clients.add_note(ids["cloud"], "二期预算已批", NOW)
    rest()
    events = tab.pane.reading.overview.recent.findChildren(Events)[-1]
    assert events.focusPolicy() & Qt.FocusPolicy.TabFocus
    events.setFocus()
    for _ in range(2):
        QTest.keyClick(events, Qt.Key.Key_Down)
    QTest.keyClick(events, Qt.Key.Key_Up)
    with qtbot.waitSignal(events.opened) as asked:
        QTest.keyClick(events, Qt.Key.Key_Return)
    assert asked.args == [events._events[1]]
    with qtbot.waitSignal(events.opened) as asked:
        middle = QPoint(60, 2 * HEIGHT + HEIGHT // 2)
        QTest.mouseClick(events, Qt.MouseButton.LeftButton, pos=middle)
    assert asked.args == [events._events[2]]
    assert opened == ["演示验收方案.txt: 样例"]


def test_no_changes_are_explained(tab: DossierTab, ids: dict[str, int]) -> None:
    with database.connection() as connection:
        connection.execute("PRAGMA query_only = OFF")
        connection.execute("DELETE FROM journal")
    tab.pane.reading.show_view("changes")
    told = [label.text() for label in tab.pane.reading.stack.findChildren(Label)]
    assert any("没有修改过" in text for text in told)


def test_a_narrow_overview_stands_in_one_column(tab: DossierTab) -> None:
    overview = tab.pane.reading.overview
    for width, beside in ((1280, True), (1024, False)):
        tab.resize(width, 640)
        rest()
        chain, to_do = overview.chain.geometry(), overview.to_do.geometry()
        assert (to_do.left() > chain.right()) is beside
        assert not overview.horizontalScrollBar().maximum(), "nothing is cut"


def test_what_was_left_undone_does_not_bury_the_dossier(
    tab: DossierTab, ids: dict[str, int], qtbot: QtBot
) -> None:
    for number in range(20):
        plan.add(f"补办第 {number} 件", NOW.date(), client_id=ids["cloud"])
    card = tab.pane.reading.overview.to_do
    shown = len(card.boxes)
    assert shown < 20
    more = next(button for button in card.findChildren(Button) if "12" in button.text())
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(card.boxes) >= 20)
