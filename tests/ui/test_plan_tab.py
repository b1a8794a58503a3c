"""The daily plan through its widgets: a Thursday with everything in it."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from salesdesk.i18n import set_language
from salesdesk.sales import plan, visit_lines, visits
from salesdesk.store import journal
from salesdesk.ui import theme
from salesdesk.ui.plan.day_page import DayPage
from salesdesk.ui.plan.todo_row import TodoRow
from salesdesk.ui.visit.detail import VisitDetail
from salesdesk.ui.visit.planning import VisitPlanning
from salesdesk.ui.visit.record import VisitRecordPage
from tests.ui.audit import audit
from tests.ui.day_world import THURSDAY, Thursday, at
from tests.ui.plan_probe import Probe, click, settle

CTRL = Qt.KeyboardModifier.ControlModifier


def day(probe: Probe) -> DayPage:
    return probe.tab.day_page


def row(probe: Probe, title: str) -> TodoRow:
    return next(one for one in day(probe).todo.rows if one.line.title == title)


def titles(probe: Probe) -> list[str]:
    return [one.line.title for one in day(probe).todo.rows]


# --- the day ----------------------------------------------------------------------------------


def test_the_head_and_the_figures(probe: Probe) -> None:
    page = day(probe)
    assert page.head.title.text() == "9月17日，星期四"
    assert page.head.kind.text() == "工作日"
    assert not page.head.notice.isVisible()
    assert page.figures.visits.value.text() == "1 / 4"
    assert page.figures.tasks.value.text() == "1 / 6"
    assert page.figures.waiting.value.text() == "1"
    assert page.figures.carried.value.text() == "2"
    assert page.figures.carried.chip.text() == "最长 3 天"


@pytest.mark.parametrize(
    ("shown", "kind", "notice"),
    [
        (date(2026, 9, 19), "休息日", False),
        (date(2026, 9, 20), "调休上班", False),
        (date(2026, 9, 25), "法定假日", False),
        (date(2027, 1, 4), "工作日", True),
    ],
)
def test_kinds_of_days(probe: Probe, shown: date, kind: str, notice: bool) -> None:
    probe.tab.show_day(shown)
    assert day(probe).head.kind.text() == kind
    assert day(probe).head.notice.isVisible() == notice


def test_other_days_by_keyboard(probe: Probe) -> None:
    page = day(probe)
    QTest.keyClick(probe.tab, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    page.agenda.setFocus()
    QTest.keyClick(page.agenda, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.shown >= date(2026, 9, 18)
    QTest.keyClick(page.agenda, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert page.shown == THURSDAY
    QTest.keyClick(page.agenda, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.shown == date(2026, 9, 16)
    assert page.head.near.text().startswith("昨天")
    page.head.open_calendar()
    assert page.head._calendar is not None
    page.head._calendar.picked.emit(date(2026, 9, 20))
    page.head._calendar.close()
    assert page.shown == date(2026, 9, 20)


def test_today_moves_on_at_midnight(probe: Probe) -> None:
    probe.world.now = at("18 00:01")
    probe.tab.tick()
    assert day(probe).shown == date(2026, 9, 18)
    probe.tab.show_day(THURSDAY)
    probe.world.now = at("19 00:01")
    probe.tab.tick()
    assert day(probe).shown == THURSDAY, "a day chosen by hand stays"


# --- what waits -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "chip", "tone"),
    [
        ("17 10:30", "还剩 20 分钟", "success"),
        ("17 10:40", "还剩 10 分钟", "warn"),
        ("17 11:00", "今日还剩 12 小时 59 分", "warn"),
        ("18 08:59", "已超期 9 小时 0 分", "danger"),
    ],
)
def test_the_record_clock_runs(probe: Probe, now: str, chip: str, tone: str) -> None:
    probe.world.now = at(now)
    probe.tab.show_day(THURSDAY)
    waiting = day(probe).waiting.rows[0]
    assert (waiting.chip.text(), waiting.chip._tone) == (chip, tone)
    assert "10:50" in waiting.clock.text()
    assert "23:59" in waiting.clock.text()


def test_the_clock_ticks_without_asking_again(probe: Probe) -> None:
    probe.world.now = at("17 10:35")
    probe.tab.tick()
    assert day(probe).waiting.rows[0].chip.text() == "还剩 15 分钟"
    assert day(probe).agenda.now == at("17 10:35")


def test_one_key_records(probe: Probe, ids: Thursday) -> None:
    day(probe).agenda.setFocus()
    QTest.keyClick(day(probe).agenda, Qt.Key.Key_R, CTRL)
    assert probe.page(VisitRecordPage).visit == ids.held


def test_a_visit_that_is_over_without_a_word_waits_too(probe: Probe, ids: Thursday) -> None:
    probe.world.now = at("17 15:30")
    probe.tab.show_day(THURSDAY)
    waiting = [one.line.id for one in day(probe).waiting.rows]
    assert waiting == [ids.held, ids.confirmed, ids.clashing]
    assert "尚未说明结果" in day(probe).waiting.rows[1].told.text()


def test_of_many_that_wait_a_few_are_shown_and_all_at_a_click(probe: Probe, ids: Thursday) -> None:
    for hour in range(8, 12):
        probe.world.visit(ids.polarcat, f"16 {hour:02}:00", 30)
    probe.tab.show_day(THURSDAY)
    card = day(probe).waiting
    assert (len(card.rows), card.rest.text()) == (3, "还有 2 条待录入")
    assert card.rows[-1].line.id == ids.held, "what can still be in time is not folded away"
    assert day(probe).figures.waiting.value.text() == "5"
    card.rest.click()
    assert (len(card.rows), card.rest.text()) == (5, "收起")
    card.rest.click()
    assert len(card.rows) == 3


def test_a_to_do_is_told_whole_with_the_clients_short_name(probe: Probe) -> None:
    title = "把上次大促的扣款明细和两档报价一起发给演示周启明，请他周五前回话"
    whole = "演示银杏叶康复医疗管理有限公司"
    plan.add(title, THURSDAY, client_id=probe.world.client(whole, short_name="银杏叶"))
    probe.tab.show_day(THURSDAY)
    made = row(probe, title)
    assert made.client.text() == "银杏叶"
    assert whole in made.accessibleName()
    assert made.title.text() == title
    assert made.title.height() >= made.title.heightForWidth(made.title.width())


def test_nothing_waits(probe: Probe, ids: Thursday) -> None:
    with_record = day(probe).waiting
    visits_before = with_record.isVisible()
    journal.undo()
    probe.tab.show_day(date(2026, 9, 18))
    assert visits_before
    assert day(probe).waiting.isVisible(), "the list does not depend on the day shown"


# --- the agenda -------------------------------------------------------------------------------


def test_walking_through_the_agenda(probe: Probe, ids: Thursday) -> None:
    agenda = day(probe).agenda
    probe.press(agenda, Qt.Key.Key_Home)
    assert agenda.current is not None
    assert agenda.current.id == ids.held
    assert "09:00–09:50" in agenda.accessibleName()
    QTest.keyClick(agenda, Qt.Key.Key_End)
    assert agenda.current.kind == "task"
    QTest.keyClick(agenda, Qt.Key.Key_Return)
    assert row(probe, "给李雯发资料清单").hasFocus()


def test_enter_and_click_open_a_visit(probe: Probe, ids: Thursday) -> None:
    agenda = day(probe).agenda
    block = next(one for one in agenda.blocks if one.id == ids.confirmed)
    place = agenda.rect_of(block).center().toPoint()
    QTest.mouseClick(agenda, Qt.MouseButton.LeftButton, pos=place)
    assert probe.page(VisitDetail).visit == ids.confirmed
    QTest.keyClick(probe.page(VisitDetail), Qt.Key.Key_Escape)
    assert probe.tab.visit_page is None
    assert agenda.hasFocus()
    QTest.keyClick(agenda, Qt.Key.Key_Return)
    assert probe.page(VisitDetail).visit == ids.confirmed


def test_the_page_stays_where_it_was_scrolled_to(probe: Probe, ids: Thursday) -> None:
    bar = day(probe).verticalScrollBar()
    for place in (0, 60):
        bar.setValue(place)
        probe.desk.show_visit(ids.confirmed)
        QTest.keyClick(probe.page(VisitDetail), Qt.Key.Key_Escape)
        assert bar.value() == place


def test_a_timed_task_of_yesterday_is_carried_over_but_not_drawn(probe: Probe) -> None:
    probe.world.now = at("18 09:00")
    probe.tab.tick()
    assert "给李雯发资料清单" in titles(probe)
    assert [one.kind for one in day(probe).agenda.blocks] == ["visit"]
    assert day(probe).figures.waiting.chip.text() == "4 条超期"


def test_an_empty_half_hour_is_planned_by_double_click(probe: Probe, ids: Thursday) -> None:
    agenda = day(probe).agenda
    free = QPoint(200, round(agenda._y(12 * 60 + 40)))
    QTest.mouseClick(agenda, Qt.MouseButton.LeftButton, pos=free)
    QTest.mouseDClick(agenda, Qt.MouseButton.LeftButton, pos=free)
    page = probe.page(VisitPlanning)
    page.take_client(ids.orange)
    assert page.editor is not None
    assert page.editor.values()["starts_at"] == "2026-09-17T12:30+08:00"


def test_an_empty_half_hour_is_planned_by_keyboard(probe: Probe) -> None:
    agenda = day(probe).agenda
    probe.press(agenda, Qt.Key.Key_Home)
    QTest.keyClick(agenda, Qt.Key.Key_Down, CTRL)
    assert "空闲" in agenda.accessibleName()
    QTest.keyClick(agenda, Qt.Key.Key_Return)
    assert isinstance(probe.tab.visit_page, VisitPlanning)


@pytest.mark.parametrize(
    ("key", "move"),
    [(Qt.Key.Key_M, "reschedule"), (Qt.Key.Key_X, "cancel"), (Qt.Key.Key_D, "done")],
)
def test_keys_of_moves(probe: Probe, ids: Thursday, key: Qt.Key, move: str) -> None:
    agenda = day(probe).agenda
    agenda.choose(next(one for one in agenda.blocks if one.id == ids.confirmed))
    probe.press(agenda, key)
    panel = probe.page(VisitDetail).panel
    assert panel is not None
    assert panel.move_key == move


def test_a_key_of_a_move_not_allowed_says_so(probe: Probe, ids: Thursday) -> None:
    agenda = day(probe).agenda
    agenda.choose(next(one for one in agenda.blocks if one.id == ids.confirmed))
    probe.press(agenda, Qt.Key.Key_B)
    assert probe.tab.visit_page is None
    assert probe.said == ["这次拜访目前不能这样操作。"]


def test_the_context_menu_offers_what_is_allowed(probe: Probe, ids: Thursday) -> None:
    page = day(probe)
    block = next(one for one in page.agenda.blocks if one.id == ids.held)
    page.agenda.menu_wanted.emit(block, QPoint(10, 10))
    keys = [action.data() for action in page.menu.actions() if action.data()]
    assert keys == ["open", "record", "brief", "client"]
    page.menu.close()
    page.menu.actions()[-1].trigger()
    assert probe.clients == [ids.cloudbear]


def test_the_menu_of_a_task(probe: Probe, ids: Thursday) -> None:
    page = day(probe)
    block = next(one for one in page.agenda.blocks if one.kind == "task")
    page.agenda.menu_wanted.emit(block, QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


# --- the next visit ---------------------------------------------------------------------------


def test_the_next_visit(probe: Probe, ids: Thursday) -> None:
    card = day(probe).next_card
    assert card.client.text() == "演示橙子岛便利"
    assert "3 小时 30 分后" in card.when.text()
    assert card.leave.label.text() == "13:20 前出发"
    assert card.people.label.text() == "演示李雯、演示周启明"
    assert list(card.ticks) == ["brochure", "quotation", "samples"]
    click(card, "brief")
    click(card, "print")
    assert probe.forms() == [["visit_brief"], ["visit_brief"]]
    assert [paper.direct for paper in probe.papers] == [False, True]


def test_packing_is_kept_and_can_be_undone(probe: Probe, ids: Thursday) -> None:
    QTest.mouseClick(
        day(probe).next_card.ticks["samples"], Qt.MouseButton.LeftButton, pos=QPoint(8, 12)
    )
    assert visit_lines.get(ids.confirmed).plan["packed"] == ["samples"]
    assert day(probe).next_card.ticks["samples"].isChecked()
    journal.undo()
    assert not day(probe).next_card.ticks["samples"].isChecked()


def test_starting_the_next_visit(probe: Probe, ids: Thursday) -> None:
    probe.world.now = at("17 13:58")
    probe.tab.show_day(THURSDAY)
    click(day(probe).next_card, "start")
    line = visit_lines.get(ids.confirmed)
    assert line.started_at == at("17 13:58")
    assert day(probe).next_card.state.text() == "进行中"
    probe.world.now = at("17 14:40")
    click(day(probe).next_card, "done")
    panel = probe.page(VisitDetail).panel
    assert panel is not None
    assert panel.form.values()["started_at"] == "2026-09-17T13:58+08:00"
    assert panel.form.values()["ended_at"] == "2026-09-17T14:40+08:00"


def test_no_visit_ahead(probe: Probe) -> None:
    probe.world.now = at("29 09:00")
    probe.tab.show_day(date(2026, 9, 29))
    card = day(probe).next_card
    assert card.empty.isVisible()
    assert not card.inside.isVisible()


# --- paper, language, looks -------------------------------------------------------------------


def test_ctrl_p_prints_the_chosen_or_the_next_visit(probe: Probe, ids: Thursday) -> None:
    probe.tab.print_here()
    day(probe).agenda.setFocus()
    day(probe).agenda.choose(day(probe).agenda.blocks[0])
    probe.tab.print_here()
    subjects = [paper.sheets()[0].subject for paper in probe.papers]
    assert subjects == ["演示橙子岛便利", "演示云朵熊精密"]


def test_all_briefs_of_tomorrow_in_one_file(probe: Probe, ids: Thursday) -> None:
    probe.world.visit(ids.polarcat, "18 15:00")
    called = probe.world.visit(ids.polarcat, "18 16:00")
    visits.cancel(called, "ours", "冲突", probe.world.now)
    QTest.mouseClick(day(probe).briefs_button, Qt.MouseButton.LeftButton)
    assert probe.forms() == [["visit_brief", "visit_brief"]]
    probe.world.now = at("25 10:00")
    day(probe).print_tomorrow()
    assert probe.said == ["2026-09-26 没有安排拜访。"]


def test_the_commands_of_the_box(probe: Probe) -> None:
    commands = {one.name: one for one in probe.tab.commands()}
    commands["录入等待最久的拜访"].run()
    assert probe.page(VisitRecordPage)
    commands["回到今天"].run()
    assert probe.tab.visit_page is None
    commands["安排拜访"].run()
    assert probe.page(VisitPlanning)


def test_the_language_changes_while_it_runs(probe: Probe, dressed: QApplication) -> None:
    set_language("en")
    settle()
    page = day(probe)
    assert page.head.title.text() == "Thursday, 17 September"
    assert page.waiting.rows[0].chip.text() == "20 min left"
    assert page.next_card.state.text() == "Confirmed"
    assert "3 days late" in row(probe, "补归档合同副本").accessibleName()
    assert "1 day late" in row(probe, "演示周启明：定下试用门店").accessibleName()


@pytest.mark.parametrize(
    ("size", "language"),
    [
        ((1280, 743), "zh_CN"),
        pytest.param((1280, 743), "en", marks=pytest.mark.long),
        pytest.param((1024, 583), "zh_CN", marks=pytest.mark.long),
        ((1024, 583), "en"),
    ],
)
def test_nothing_is_cut(
    probe: Probe, dressed: QApplication, language: str, size: tuple[int, int]
) -> None:
    theme.apply(dressed, "dark")
    set_language(language)
    probe.tab.resize(*size)
    settle()
    assert audit(probe.tab) == []
