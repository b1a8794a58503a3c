"""The record of a visit through its page: from what is missing to the next step."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from salesdesk.sales import clients, visit_lines, visit_records, visits
from salesdesk.store import journal
from salesdesk.ui.visit.detail import VisitDetail
from salesdesk.ui.visit.record import VisitRecordPage
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.row import Row
from tests.ui.day_world import THURSDAY, Thursday, at, record_answers
from tests.ui.plan_probe import Probe, click
from tests.ui.visit_probe import editor_of, fill


def test_the_record_from_what_is_missing_to_the_next_step(probe: Probe, ids: Thursday) -> None:
    probe.desk.record_visit(ids.held)
    page = probe.page(VisitRecordPage)
    editor = editor_of(page)
    assert page.chip.text() == "还剩 20 分钟"
    assert visits.moment(editor.values()["started_at"]) == at("17 09:00")
    assert editor.values()["next_owner"] == "林示例"
    assert "key_points" in page.missing.keys
    page.save()
    assert probe.tab.visit_page is page
    answers = record_answers()
    for key in ("customer_action", "customer_who", "customer_by"):
        answers.pop(key)
    fill(editor, **answers)
    assert page.missing.keys == ["customer_action", "customer_who", "customer_by"]
    page.save()
    assert page.banner.isVisible(), "an advance needs the customer's action, who and by when"
    assert visit_lines.get(ids.held).state == "done"
    fill(editor, **record_answers())
    assert page.landing.label.text() == "“送试用方案”会出现在 9月18日 周五 的计划里"
    assert "安排试用产线" in page.promise.label.text()
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    detail = probe.page(VisitDetail)
    assert visit_lines.get(ids.held).timeliness == "on_time"
    assert detail.banner.text.text() == "一小时内完成录入。"
    buttons = {one.text(): one for one in detail.banner.findChildren(Button)}
    buttons["打印记录"].click()
    assert probe.forms() == [["visit_record"]]
    assert probe.papers[0].direct
    buttons["查看下一步所在的计划"].click()
    assert probe.tab.day_page.shown == date(2026, 9, 18)
    kinds = {one.line.title: one.line.kind for one in probe.tab.day_page.todo.rows}
    assert kinds == {"送试用方案": "next_step", "演示王立：安排试用产线": "customer_step"}
    assert not probe.tab.day_page.waiting.isVisible()


def test_a_link_leads_to_what_is_missing(probe: Probe, ids: Thursday) -> None:
    probe.desk.record_visit(ids.held)
    page = probe.page(VisitRecordPage)
    link = next(
        one for one in page.missing.findChildren(Row) if one.property("field") == "feedback"
    )
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    target = editor_of(page).cell("feedback").entry.focus_target()
    assert target.hasFocus()


def test_a_record_in_a_draft_survives(probe: Probe, ids: Thursday) -> None:
    probe.desk.record_visit(ids.held)
    page = probe.page(VisitRecordPage)
    fill(editor_of(page), key_points="谈了换模")
    assert page.keeper is not None
    page.keeper.flush()
    probe.tab.show_day(THURSDAY)
    probe.desk.record_visit(ids.held)
    assert editor_of(probe.page(VisitRecordPage)).values()["key_points"] == "谈了换模"
    assert visit_lines.get(ids.held).state == "done"


@pytest.mark.parametrize(
    ("now", "said"),
    [("17 18:00", "当日完成录入。"), ("18 09:00", "录入已超期，记录中会注明。")],
)
def test_a_late_record_says_so(probe: Probe, ids: Thursday, now: str, said: str) -> None:
    probe.world.now = at(now)
    probe.desk.record_visit(ids.held)
    page = probe.page(VisitRecordPage)
    fill(editor_of(page), **record_answers(next_at="2026-09-21T09:00+08:00"))
    page.save()
    assert probe.page(VisitDetail).banner.text.text() == said


def test_amending_keeps_history(probe: Probe, ids: Thursday) -> None:
    visit_records.record(ids.held, record_answers(), probe.world.now)
    probe.desk.show_visit(ids.held)
    click(probe.page(VisitDetail), "amend")
    page = probe.page(VisitRecordPage)
    assert "都会保留" in page.banner.text.text()
    assert not page.chip.isVisible(), "the clock has stopped"
    fill(editor_of(page), feedback="认可，价格待谈")
    page.save()
    assert visit_lines.get(ids.held).record["feedback"] == "认可，价格待谈"
    assert len(visit_records.amendments(ids.held)) == 1
    chips = probe.page(VisitDetail).record.findChildren(Chip)
    assert "有修改" in [one.text() for one in chips]
    journal.undo()
    assert visit_lines.get(ids.held).record["feedback"] == "认可，要先试用"


def test_no_next_step_is_asked_where_nothing_is_left_to_do(probe: Probe, ids: Thursday) -> None:
    clients.set_do_not_contact(ids.cloudbear, "客户要求", probe.world.now)
    probe.desk.record_visit(ids.held)
    page = probe.page(VisitRecordPage)
    answers = record_answers(outcome="no_sale", next_step="", next_owner="", next_at=None)
    fill(editor_of(page), **answers)
    assert page.missing.keys == []
    page.save()
    assert visit_lines.get(ids.held).outcome == "no_sale"
    assert probe.page(VisitDetail).record.isVisible()


def test_a_visit_called_off_has_no_record(probe: Probe, ids: Thursday) -> None:
    visits.cancel(ids.clashing, "ours", "改线上", probe.world.now)
    probe.desk.record_visit(ids.clashing)
    assert isinstance(probe.tab.visit_page, VisitDetail)


def test_a_next_step_in_the_past_or_on_a_day_off_is_doubted(probe: Probe, ids: Thursday) -> None:
    probe.desk.record_visit(ids.held)
    page = probe.page(VisitRecordPage)
    assert page._doubt_next("2026-09-16T09:00+08:00") == "这个时间已经过去。"
    assert page._doubt_next("2026-09-19T09:00+08:00") == "9月19日 周六 是休息日。"
    assert page._doubt_next("2026-09-18T09:00+08:00") == ""


def test_the_clock_ticks_on_the_record(probe: Probe, ids: Thursday) -> None:
    probe.desk.record_visit(ids.held)
    probe.world.now = at("17 10:49")
    probe.tab.tick()
    assert probe.page(VisitRecordPage).chip.text() == "还剩 1 分钟"
