"""The interview tab: where interviews begin, go on, end, and are looked back at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salesdesk.i18n import set_language
from salesdesk.sales import clients, dossier, plan, visits
from salesdesk.sales.spin import capture, finish, interviews
from salesdesk.store import journal
from salesdesk.ui.desk import Desk, Paper
from salesdesk.ui.spin.home.rows import TalkRow
from salesdesk.ui.spin.pages.answer_step import AnswerStep
from salesdesk.ui.spin.pages.commitment_step import CommitmentStep
from salesdesk.ui.spin.tab import SpinTab
from salesdesk.ui.widgets.row import Row
from salesdesk.ui.window import Window
from tests.ui.audit import audit
from tests.ui.conftest import NOW

CTRL = Qt.KeyboardModifier.ControlModifier
SPIN = 2


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[Window]:
    made = Window(desk)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.show_tab(SPIN)
    yield made
    made.close()


@pytest.fixture
def client(desk: Desk) -> int:
    return clients.create({"name": "演示橙屿便利", "industry": "retail"}, NOW)


def tab(window: Window) -> SpinTab:
    return cast(SpinTab, window.tab)


def visit(client: int) -> int:
    at = NOW + timedelta(days=1)
    return visits.plan(
        client,
        {
            "starts_at": at.isoformat(), "ends_at": (at + timedelta(hours=1)).isoformat(),
            "channel": "visit", "objective": "听补货的难处",
            "opening_questions": ["怎么补货？", "谁来定？", "哪里最费时？"],
        },
        NOW,
    )  # fmt: skip


def complete(interview: int) -> None:
    """Write down what a talk needs to be finished."""
    interviews.save_answers(
        interview,
        {
            "outcome": "advance", "customer_action": "定试点门店", "customer_who": "演示赵一",
            "customer_by": "2026-09-24", "next_step": "送试点方案",
            "next_at": "2026-09-18T10:00:00+08:00", "best_question": "缺货时损失多少？",
        },
        NOW,
    )  # fmt: skip


def finished(client: int) -> int:
    made = interviews.start(client, NOW, language="zh_CN")
    problem = capture.note(made, "problem", "热销品常断货", NOW)
    capture.set_explicit(problem, "我们要断货减半")
    complete(made)
    finish.finish(made, NOW, owner="演示我")
    return made


def rows(window: Window) -> str:
    QApplication.processEvents()
    shown = [row for row in tab(window).findChildren(Row) if row.isVisible()]
    return "\n".join(row.accessibleName() for row in shown)


def test_an_interview_begins_with_a_client_by_keys(window: Window, client: int) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    picker = tab(window).home.picker
    assert picker.box.hasFocus()
    QTest.keyClicks(picker.box, "cydbl")
    picker.search("橙屿")
    QTest.keyClick(picker.box, Qt.Key.Key_Return)
    wizard = tab(window).wizard
    assert wizard is not None
    assert wizard.session.talk.client_id == client
    assert wizard.step == 0


def test_one_click_prepares_for_a_planned_visit_once(window: Window, client: int) -> None:
    made = visit(client)
    assert "听补货的难处" in rows(window)
    window.desk.start_interview(client, made)
    first = tab(window).wizard
    assert first is not None
    assert first.session.talk.visit_id == made
    assert first.session.talk.answers["objective"] == "听补货的难处"
    window.desk.start_interview(client, made)
    assert len(interviews.listing(client)) == 1
    tab(window).close_interview()
    assert tab(window).home.visits.count.isHidden()


def test_two_drafts_wait_side_by_side_and_each_opens_where_it_was(
    window: Window, client: int
) -> None:
    for step in (3, 8):
        window.desk.start_interview(client)
        wizard = tab(window).wizard
        assert wizard is not None
        wizard.show_step(step)
        wizard.leave()
    drafts = [one.id for one in interviews.listing(state="open")]
    assert len(drafts) == 2
    assert rows(window).count("9") >= 2
    steps = set()
    for one in drafts:
        window.desk.open_interview(one)
        wizard = tab(window).wizard
        assert wizard is not None
        steps.add(wizard.step)
    assert steps == {3, 8}


def test_drafts_and_finished_talks_are_put_away_and_come_back_by_undo(
    window: Window, client: int
) -> None:
    made = finished(client)
    drafts = [interviews.start(client, NOW, language="zh_CN") for _ in range(2)]
    home = tab(window).home
    QApplication.processEvents()
    first = home.drafts.findChildren(TalkRow)[-2]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Delete)
    assert [one.id for one in interviews.listing(state="open")] == drafts[:1]
    assert home.drafts.count.text() == "1"
    QApplication.processEvents()
    assert isinstance(QApplication.focusWidget(), TalkRow), "the keyboard stays in the list"
    row = next(one for one in home.finished.findChildren(TalkRow) if one.isVisible())
    away = next(one for one in row.menu().actions() if "Delete" in one.text())
    away.trigger()
    QApplication.processEvents()
    assert interviews.listing(state="finished") == []
    assert dossier.needs(client), "what it gave the dossier stays"
    window.desk.undo()
    assert [one.id for one in interviews.listing(state="finished")] == [made]
    journal.undo()
    assert {one.id for one in interviews.listing(state="open")} == set(drafts)


def test_what_keeps_it_from_being_finished_is_said_at_its_field(
    window: Window, client: int
) -> None:
    window.desk.start_interview(client)
    spin = tab(window)
    assert spin.wizard is not None
    interview = spin.wizard.session.id
    spin.wizard.show_step(9)
    for missing, answers in (
        ("outcome", {"outcome": "advance"}),
        ("customer_action", {"customer_action": "定门店"}),
        ("customer_who", {"customer_who": "演示赵一", "customer_by": "2026-09-24"}),
        ("next_step", {"next_step": "送方案"}),
        ("next_at", {"next_at": "2026-09-18T10:00:00+08:00"}),
    ):
        spin.finish()
        assert spin.wizard is not None
        assert spin.wizard.step == 8
        page = spin.wizard.page
        assert isinstance(page, AnswerStep)
        assert page.field() == missing
        assert page._of[missing].cell(missing).fault
        for key, value in answers.items():
            page.put(key, value)
    spin.finish()
    assert tab(window).wizard is None
    assert interviews.talk(interview).state == "finished"
    assert spin.finished is not None
    assert spin.finished.banner.isVisible()
    assert [one.title for one in plan.open_for_client(client)]


def test_the_outcome_is_judged_while_it_is_typed(window: Window, client: int) -> None:
    window.desk.start_interview(client)
    wizard = tab(window).wizard
    assert wizard is not None
    wizard.show_step(8)
    page = wizard.page
    assert isinstance(page, CommitmentStep)
    page.put("outcome", "advance")
    assert page.instead.isVisible()
    page.put("customer_action", "定门店")
    page.put("customer_who", "我们")
    page.put("customer_by", "2026-09-24")
    assert page.instead.isVisible(), "the action is ours"
    page.put("customer_who", "演示赵一")
    assert not page.instead.isVisible()
    page.put("customer_by", None)
    page.instead.click()
    assert wizard.session.talk.outcome == "continuation"
    assert not page.instead.isVisible()


def test_finishing_is_undone_and_the_talk_is_led_on(window: Window, client: int) -> None:
    window.desk.start_interview(client)
    spin = tab(window)
    assert spin.wizard is not None
    interview = spin.wizard.session.id
    complete(interview)
    spin.wizard.session.reload()
    since = journal.last_change()
    spin.finish()
    assert spin.finished is not None
    journal.undo(since)
    assert interviews.talk(interview).state == "open"
    assert tab(window).finished is None
    assert tab(window).wizard is not None


def test_a_finished_talk_is_amended_with_a_reason_that_stays(window: Window, client: int) -> None:
    made = finished(client)
    window.desk.open_interview(made)
    page = tab(window).finished
    assert page is not None
    assert "我们要断货减半" in rows(window)
    page.ask_reason()
    page.amend()
    assert interviews.talk(made).state == "finished", "not without a reason"
    QTest.keyClicks(page.reason, "wrong day")
    QTest.keyClick(page.reason, Qt.Key.Key_Return)
    assert tab(window).wizard is not None
    tab(window).finish()
    assert "wrong day" in rows(window)


def test_lessons_are_searched_and_lead_to_their_talk(window: Window, client: int) -> None:
    made = finished(client)
    home = tab(window).home
    assert home.lessons.isVisible()
    home.lessons.box.setText("没有这种")
    assert "缺货时损失多少" not in rows(window)
    home.lessons.box.setText("损失")
    assert "缺货时损失多少" in rows(window)
    home.lessons.opened.emit(made)
    assert tab(window).finished is not None


def test_talks_are_compared_and_three_continuations_demand_something_else(
    window: Window, client: int
) -> None:
    for number in range(3):
        made = interviews.start(client, NOW, language="zh_CN")
        capture.ask(made, "S", "现在怎么补货？", NOW)
        interviews.save_answers(
            made,
            {
                "outcome": "continuation", "target_advance": "定试点门店",
                "next_step": f"再联系{number}", "next_at": "2026-09-18T10:00:00+08:00",
            },
            NOW,
        )  # fmt: skip
        finish.finish(made, NOW, owner="演示我")
    window.desk.show_interviews(client)
    spin = tab(window)
    spin.home.comparing.click()
    page = spin.comparing
    assert page is not None
    assert page.demand.isVisible()
    assert "S 3" in page.mix.accessibleName()
    assert page.entries.count.text() == "3"
    page.left.emit()
    window.desk.start_interview(client)
    assert spin.wizard is not None
    spin.wizard.show_step(8)
    step = spin.wizard.page
    assert isinstance(step, CommitmentStep)
    assert step.demand.isVisible()
    step.put("customer_action", "定试点门店")
    assert step.demand.repeats.isVisible()


def test_the_mark_of_a_sheet_leads_to_its_interview(window: Window, client: int) -> None:
    made = interviews.start(client, NOW, language="zh_CN")
    uuid = interviews.talk(made).uuid
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(window.palette_box.box, f"SD1:interview_plan:{uuid}")
    QTest.keyClick(window.palette_box.box, Qt.Key.Key_Return)
    wizard = tab(window).wizard
    assert wizard is not None
    assert wizard.session.id == made


def test_paper_of_what_is_shown(window: Window, client: int) -> None:
    shown: list[Paper] = []
    window.desk.paper_wanted.disconnect()
    window.desk.paper_wanted.connect(shown.append)
    made = finished(client)
    window.desk.start_interview(client)
    QTest.keyClick(window, Qt.Key.Key_P, CTRL)
    window.desk.open_interview(made)
    QTest.keyClick(window, Qt.Key.Key_P, CTRL)
    assert [paper.sheets()[0].form.key for paper in shown] == ["interview_plan", "needs_record"]


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("size", [(1280, 800), (1440, 900)])
def test_home_finished_and_comparison_fit(
    window: Window, client: int, language: str, size: tuple[int, int]
) -> None:
    made = finished(client)
    visit(client)
    interviews.start(client, NOW, language=language)
    window.resize(*size)
    set_language(language)
    spin = tab(window)
    QApplication.processEvents()
    assert audit(window) == []
    spin.open_interview(made)
    QApplication.processEvents()
    assert audit(window) == []
    spin.compare()
    assert spin.comparing is not None
    spin.comparing.show_client(client)
    QApplication.processEvents()
    assert audit(window) == []
