"""The coach's rules in words, and the page on which their thresholds are set."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox
from pytestqt.qtbot import QtBot

from salesdesk.i18n import set_language
from salesdesk.sales.spin import limits
from salesdesk.sales.spin.limits import RANGES, SHIPPED
from salesdesk.sales.spin.live import Whisper
from salesdesk.sales.spin.proposal_rules import Covered, proposal_hints
from salesdesk.ui.desk import Desk
from salesdesk.ui.playbook.page import PlaybookPage
from salesdesk.ui.spin import limit_words, rule_words, whisper_words
from tests.sales.spin.story import KNOWN, Story, raised
from tests.ui.audit import audit
from tests.ui.form_probe import settle

ENTER, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[PlaybookPage]:
    made = PlaybookPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.show_part("coach")
    yield made
    made.hide()


def spin(page: PlaybookPage, key: str) -> QSpinBox:
    return page.coach.rows[RANGES[key].rule].spins[key]


def test_every_rule_and_every_threshold_has_its_place(page: PlaybookPage) -> None:
    rows = page.coach.rows
    assert sorted(rule for rule in rows if rule) == list(rule_words.RULES)
    assert {key for row in rows.values() for key in row.spins} == set(RANGES)
    assert page.coach.values() == SHIPPED
    assert not page.coach.save_button.isEnabled()
    assert not page.coach.shipped.isEnabled()


def test_a_threshold_is_set_and_taken_back_by_keyboard(page: PlaybookPage) -> None:
    field = spin(page, "situation_first")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "6")
    QTest.keyClick(field, ENTER, CONTROL)
    settle()
    assert limits.read() == replace(SHIPPED, situation_first=6)
    assert not page.coach.save_button.isEnabled()
    page.coach.shipped.click()
    page.coach.save_button.click()
    assert limits.read() == SHIPPED


def test_what_cannot_both_hold_is_refused_and_stays_to_be_corrected(
    page: PlaybookPage, desk: Desk
) -> None:
    told = []
    desk.refused.connect(lambda refused: told.append(refused.code))
    spin(page, "prepared_least").setValue(9)
    page.coach.save()
    assert told == ["limits_crossed"]
    assert limits.read() == SHIPPED
    page.coach.sync()
    assert spin(page, "prepared_least").value() == 9


@pytest.mark.parametrize("spoken", ["zh_CN", "en"])
def test_the_page_in_both_languages(page: PlaybookPage, qtbot: QtBot, spoken: str) -> None:
    set_language(spoken)
    settle()
    qtbot.waitUntil(lambda: audit(page) == [])  # the cards learn their new height a round later
    assert spin(page, "chat_seconds").suffix() == (" 秒" if spoken == "zh_CN" else " s")


@pytest.mark.parametrize("spoken", ["zh_CN", "en"])
def test_every_rule_says_what_why_and_what_to_do(dressed: QApplication, spoken: str) -> None:
    set_language(spoken)
    texts = [
        say(rule)
        for rule in rule_words.RULES
        for say in (rule_words.title, rule_words.explanation, rule_words.advice)
    ]
    texts += [say(key) for key in RANGES for say in (limit_words.name, limit_words.why)]
    for key in whisper_words.WHISPERS:
        texts += [whisper_words.cue(Whisper(key)), whisper_words.told(Whisper(key))]
    chinese = [any("\u4e00" <= sign <= "\u9fff" for sign in text) for text in texts]
    assert all(chinese) if spoken == "zh_CN" else not any(chinese)
    assert len(texts) == 25 * 3 + 15 * 2 + 10 * 2


@pytest.mark.parametrize("spoken", ["zh_CN", "en"])
def test_every_finding_is_told_with_its_numbers(dressed: QApplication, spoken: str) -> None:
    set_language(spoken)
    answers = {"outcome": "advance", "customer_who": "我们", "customer_action": "再联系"}
    story = Story(answers=answers, ours=9, theirs=1, chat_seconds=185, talk_seconds=600)
    for number in range(12):
        story.ask("S", f"有 {number} 个吗？", "有", key="S.x")
        story.say("objection", "不要")
    known = replace(KNOWN, answered=frozenset({"supplier"}))
    found = list(raised(story, known, fields={"S.x": ("supplier",)}).values())
    found += proposal_hints(KNOWN, [Covered("预警", "must", False)])
    told = {hint.rule: rule_words.finding(hint) for hint in found}
    assert {rule for rule, text in told.items() if not text} == {"R17", "R23"}
    assert not any("{" in text for text in told.values())
    assert "3:05" in told["R19"]
    assert {hint.rule for hint in found if rule_words.blocks(hint)} == {"R10", "R11", "R22"}
    if spoken == "zh_CN":
        assert told["R10"] == "还缺：完成日期。要做事的是我们，不是客户。“再联系”听起来像推托。"
        assert told["R01"] == "已问 12 个；首次访谈 8 个就够"


def test_what_is_missing_is_named_in_a_whisper(dressed: QApplication) -> None:
    set_language("zh_CN")
    said = whisper_words.told(Whisper("who_what_when", missing=("customer_by", "next_at")))
    assert said.startswith("告别之前，把没定的定下来。还缺：")
    assert whisper_words.cue(Whisper("get_figure")) == "要个数字"
