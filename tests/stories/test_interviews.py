"""Both model interviews led by hand, and what becomes of them."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from salesdesk.forms.choice import Choice
from salesdesk.forms.choices import OUTCOME
from salesdesk.forms.form import CONTEXT
from salesdesk.i18n import translate
from salesdesk.sales import client_list, dossier, plan, visit_lines
from salesdesk.sales.spin import finish, interviews, limits, prepare, rules
from salesdesk.sales.spin.quality import quality
from salesdesk.sales.spin.talk import Talk
from salesdesk.store.attachments import AttachmentStore
from salesdesk.ui.desk import Desk
from salesdesk.ui.plan.tab import PlanTab
from salesdesk.ui.preview import Preview
from salesdesk.ui.spin.home.finished_page import FinishedPage
from salesdesk.ui.spin.pages.answer_step import AnswerStep
from salesdesk.ui.spin.pages.check_step import CheckStep
from salesdesk.ui.spin.pages.plan_step import PlanStep
from salesdesk.ui.widgets.row import Row
from tests.conftest import NOW
from tests.stories.hands import CTRL, Clock, Hands
from tests.stories.talks import Interviewer, script
from tests.stories.talks import prepare as prepared
from tests.ui.conftest import dressed as dressed
from tests.window.tongues import told

RULES = {
    "橙子岛": (908, ["R05"]),
    # a question the dossier answers already is never offered: R18 cannot come about by hand
    "蒲公英": (90, ["R01", "R03", "R04", "R07", "R09", "R10", "R16", "R19", "R23"]),
}


@pytest.fixture(params=["zh_CN", "en"])
def hands(
    request: pytest.FixtureRequest, qtbot: QtBot, dressed: QApplication, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, stray_logs: list[logging.LogRecord],
) -> Iterator[Hands]:  # fmt: skip
    monkeypatch.setattr("salesdesk.house.system_language", lambda: request.param)
    prepared(tmp_path / "data", "橙子岛", "蒲公英")
    clock = Clock(datetime.fromisoformat("2026-09-14T09:00:00+08:00"))
    made = Hands(qtbot, dressed, tmp_path / "data", request.param, clock, monkeypatch)
    yield made
    made.leave()
    of_no_screen = "This plugin does not support"
    stray_logs[:] = [one for one in stray_logs if of_no_screen not in one.getMessage()]


def found(talk: Talk) -> tuple[int, list[str]]:
    hints = rules.hints(talk, prepare.known(talk, datetime.fromisoformat("2026-09-17T10:30+08:00")),
                        limits.read())  # fmt: skip
    return quality(talk).tenths, [hint.rule for hint in hints]


def begun(hands: Hands, short: str) -> Interviewer:
    """Begin the interview of a visit from the tab's home."""
    hands.key(Qt.Key.Key_3, CTRL)
    talker = Interviewer(hands)
    hands.until(lambda: talker.tab.home.isVisible())
    rows = talker.tab.home.visits.findChildren(Row)
    row = next(one for one in rows if short in one.accessibleName())
    row.setFocus()
    hands.key(Qt.Key.Key_Return)
    hands.until(lambda: talker.tab.wizard is not None)
    return talker


@pytest.mark.parametrize(
    ("hands", "short"),
    [
        ("zh_CN", "橙子岛"), ("en", "蒲公英"),
        pytest.param("en", "橙子岛", marks=pytest.mark.long),
        pytest.param("zh_CN", "蒲公英", marks=pytest.mark.long),
    ],
    indirect=["hands"],
)  # fmt: skip
def test_a_model_interview_is_led_by_hand(hands: Hands, short: str) -> None:
    told = script(short)
    hands.clock.now = datetime.fromisoformat(told["prepared_at"])
    talker = begun(hands, short)
    talker.lead(told)
    assert found(talker.talk) == RULES[short]
    hands.clock.now = datetime.fromisoformat(told["finished_at"])
    _finish(talker)
    _everything_has_it(talker, told)
    if short == "橙子岛":
        _the_record_is_filled_in(hands, talker)
        _undo_takes_all_back(hands, talker, told)
        _what_was_left_open_is_offered_next_time(hands, talker)
        _two_are_open(hands, talker)
        _it_is_amended_with_a_reason(hands, talker)


def _finish(talker: Interviewer) -> None:
    """Press the last button by the keyboard."""
    talker.wizard.on.setFocus(Qt.FocusReason.TabFocusReason)
    talker.hands.key(Qt.Key.Key_Space)
    talker.hands.until(lambda: talker.tab.finished is not None)


def _shown(talker: Interviewer) -> FinishedPage:
    assert talker.tab.finished is not None
    return talker.tab.finished


def _everything_has_it(talker: Interviewer, told: dict[str, Any]) -> None:
    page = _shown(talker)
    talk = page.talk
    assert talk.state == "finished"
    assert {one.text for one in dossier.dossier(talk.client_id).needs} == {
        mark["text"] for beat in told["talk"] for mark in beat.get("marks", ())
        if mark.get("kind") == "problem"
    }  # fmt: skip
    step = told["commitment"]
    day = datetime.fromisoformat(step["next_at"]).date()
    assert step["next_step"] in [
        item.title for item in plan.for_day(day, talker.hands.clock.now)[0]
    ]
    (objection,) = dossier.dossier(talk.client_id).objections
    assert objection.words in [one.text for one in talk.of("objection")]
    assert page.banner.isVisible()
    assert step["next_step"] in talker.hands.told(page)


def _the_record_is_filled_in(hands: Hands, talker: Interviewer) -> None:
    page = _shown(talker)
    hands.click(translate("Interview", "Open the visit's record"), page)
    assert isinstance(hands.window.tab, PlanTab)
    editor = hands.editor(hands.plan)
    values = editor.values()
    assert values["customer_who"] == "演示赵敏"
    assert values["outcome"] == "advance"
    assert [row["level"] for row in values["needs"]] == ["must", "expected", "nice"]
    assert [row["words"] for row in values["objections"]] == [
        "别的系统也说能预测，最后还是店长拍脑袋"
    ]
    assert len(values["value_points"]) == 2
    hands.key(Qt.Key.Key_3, CTRL)


def _undo_takes_all_back(hands: Hands, talker: Interviewer, told: dict[str, Any]) -> None:
    client, visit = _shown(talker).talk.client_id, _shown(talker).talk.visit_id
    assert visit is not None
    hands.key(Qt.Key.Key_Z, CTRL)
    hands.until(lambda: talker.tab.wizard is not None)
    assert talker.talk.state == "open"
    assert not dossier.dossier(client).needs
    assert not dossier.dossier(client).objections
    assert plan.for_day(date(2026, 9, 18), hands.clock.now)[0] == []
    assert visit_lines.get(visit).record == {}
    talker.go(9)
    _finish(talker)
    assert len(dossier.dossier(client).needs) == 3


def _what_was_left_open_is_offered_next_time(hands: Hands, talker: Interviewer) -> None:
    hands.clock.strikes(16, "09:00")
    hands.key(Qt.Key.Key_N, CTRL)
    hands.type("橙子岛")
    hands.until(lambda: talker.tab.home.picker.rows)
    hands.key(Qt.Key.Key_Return)
    hands.until(lambda: talker.tab.wizard is not None)
    page = talker.wizard.page
    assert isinstance(page, PlanStep)
    assert "盘点一次要停业半天" in hands.told(page.debts)
    (carry_on,) = page.debts.buttons
    carry_on.setFocus(Qt.FocusReason.TabFocusReason)
    hands.key(Qt.Key.Key_Space)
    (line,) = talker.talk.of("problem")
    assert (line.text, line.confirmed) == ("盘点一次要停业半天", False)
    assert talker.talk.earlier == 1
    talker.go(5)
    offered = [talker.asking.question.text(), *(one.text for one in talker.asking.suggested.rows)]
    assert any("盘点一次要停业半天" in text for text in offered)


def _two_are_open(hands: Hands, talker: Interviewer) -> None:
    hands.type("省下半天能多卖。")
    begun_before = talker.wizard.session.id
    hands.click(translate("Interview", "Go on later"), talker.wizard)
    hands.until(lambda: talker.tab.wizard is None)
    hands.key(Qt.Key.Key_N, CTRL)
    hands.type("蒲公英")
    hands.until(lambda: len(talker.tab.home.picker.rows) == 1)
    hands.key(Qt.Key.Key_Return)
    hands.until(lambda: talker.tab.wizard is not None)
    hands.click(translate("Interview", "Go on later"), talker.wizard)
    drafts = [row for row in talker.tab.home.drafts.findChildren(Row) if row.isVisible()]
    assert len(drafts) == 2
    next(row for row in drafts if "橙子岛" in row.accessibleName()).setFocus()
    hands.key(Qt.Key.Key_Return)
    hands.until(lambda: talker.tab.wizard is not None)
    assert talker.wizard.session.id == begun_before
    assert talker.wizard.step == 5
    assert talker.asking.answer.toPlainText() == "省下半天能多卖。"
    assert talker.asking.answer.hasFocus()
    hands.click(translate("Interview", "Go on later"), talker.wizard)


def _it_is_amended_with_a_reason(hands: Hands, talker: Interviewer) -> None:
    rows = [row for row in talker.tab.home.finished.findChildren(Row) if row.isVisible()]
    rows[0].setFocus()
    hands.key(Qt.Key.Key_Return)
    hands.until(lambda: talker.tab.finished is not None)
    page = _shown(talker)
    hands.click(translate("Interview", "Amend …"), page)
    hands.key(Qt.Key.Key_Return)
    assert page.talk.state == "finished", "not without a reason"
    hands.type("漏记了预算")
    hands.key(Qt.Key.Key_Return)
    hands.until(lambda: talker.tab.wizard is not None)
    assert talker.talk.state == "open"
    talker.go(6)
    talker.answer(budget="试点十万以内")
    talker.go(9)
    _finish(talker)
    talk = _shown(talker).talk
    assert talk.answers["budget"] == "试点十万以内"
    assert [(to, why) for _, to, _, why in finish.moves(talk.id)] == [
        ("finished", ""), ("open", "漏记了预算"), ("finished", ""),
    ]  # fmt: skip
    assert "漏记了预算" in hands.told(_shown(talker))
    assert found(talk) == RULES["橙子岛"]
    assert len(dossier.dossier(talk.client_id).needs) == 3


def _tab_to(hands: Hands, *wanted: QWidget) -> None:
    """Press Tab until the keyboard is in one of *wanted*."""
    for _ in range(120):
        here = hands.app.focusWidget()
        if here is not None and any(one is here or one.isAncestorOf(here) for one in wanted):
            return
        hands.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {wanted}")


def test_from_start_to_print_with_the_keyboard_alone(hands: Hands, tmp_path: Path) -> None:
    hands.clock.strikes(14, "14:00")
    talker = Interviewer(hands)
    hands.key(Qt.Key.Key_3, CTRL)
    hands.key(Qt.Key.Key_N, CTRL)
    hands.type("chengzidao")
    hands.key(Qt.Key.Key_Return)
    hands.until(lambda: talker.tab.wizard is not None)
    cell = _walk_to(hands, talker)
    cell("objective")
    hands.type("定下试用日期")
    cell("target_advance")
    hands.type("下周一开始试用")
    cell("fallback")
    hands.type("拿到两周数据")
    talker.go(1)
    cell("leave_given")
    hands.key(Qt.Key.Key_Space)
    talker.go(3)
    talker.put("哪些单品最常断货？")
    hands.type("下雨天饭团中午就空。")
    hands.key(Qt.Key.Key_F2)
    talker.go(4)
    hands.type("一个月报损九万。")
    hands.key(Qt.Key.Key_F3)
    talker.figure({"who": "采购部", "amount_fen": 9_000_000, "times": 12})
    talker.go(5)
    hands.type("一年能省三十多万。")
    hands.key(Qt.Key.Key_F4)
    hands.key(Qt.Key.Key_Escape)
    hands.key(Qt.Key.Key_F5)
    assert [one.text for one in talker.talk.explicit_needs()] == ["下雨天饭团中午就空。"]
    talker.go(6)
    check = talker.wizard.page
    assert isinstance(check, CheckStep)
    assert check.needs.list.hasFocus()
    hands.key(Qt.Key.Key_1)
    assert talker.talk.of("problem")[0].details["level"] == "must"
    talker.go(8)
    cell("outcome")
    _choose(hands, OUTCOME, "advance")
    cell("customer_action")
    hands.type("选三家店试用")
    cell("customer_who")
    hands.type("演示赵敏")
    cell("customer_by")
    hands.type("2026-09-21")
    cell("next_step")
    hands.type("送试点方案")
    cell("next_at")
    hands.type("2026-09-18 16:00")
    talker.go(9)
    _tab_to(hands, talker.wizard.on)
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: talker.tab.finished is not None)
    assert [item.title for item in plan.for_day(date(2026, 9, 18), hands.clock.now)[0]] == [
        "送试点方案"
    ]
    hands.key(Qt.Key.Key_Space)
    hands.until(lambda: any(one.isVisible() for one in hands.window.findChildren(Preview)))
    told = hands.paper(tmp_path / "needs.pdf")
    assert "下雨天饭团中午就空" in "".join(told.split())
    assert "90,000×12" in "".join(told.split())
    hands.key(Qt.Key.Key_Escape)
    hands.until(lambda: talker.tab.finished is None)
    assert talker.tab.home.isVisible()


def _walk_to(hands: Hands, talker: Interviewer) -> Callable[[str], None]:
    def walk(key: str) -> None:
        page = talker.wizard.page
        assert isinstance(page, AnswerStep)
        editor = next(one for one in page.editors if talker.has(one, key))
        _tab_to(hands, editor.cell(key))

    return walk


def _choose(hands: Hands, choices: tuple[Choice, ...], key: str) -> None:
    """Go to a chip by the arrows and press it."""
    word = next(translate(CONTEXT, one.label) for one in choices if one.key == key)
    for _ in choices:
        here = hands.app.focusWidget()
        if isinstance(here, QAbstractButton) and here.text() == word:
            break
        hands.key(Qt.Key.Key_Right)
    hands.key(Qt.Key.Key_Space)


def test_the_demos_talks_show_exactly_their_rules(
    demo: Path, attachments: AttachmentStore, qtbot: QtBot, dressed: QApplication
) -> None:
    desk = Desk(lambda: NOW, folder=demo, attachments=attachments)
    raised = {"Orange-Isle": ["R05"], "Dandelion": [*RULES["蒲公英"][1], "R18"]}
    for short, wanted in raised.items():
        (row,) = interviews.listing(client_list.resolve(short))
        page = FinishedPage(desk, row.id)
        qtbot.addWidget(page)
        page.resize(1280, 800)
        page.show()
        shown = "\n".join(text for _, text in told(page.rules))
        assert sorted(set(re.findall(r"\bR\d\d\b", shown))) == sorted(wanted)
