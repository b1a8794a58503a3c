"""The coach beside the map: hints of the moment, rules with their evidence, what is put off."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salesdesk.i18n import set_language
from salesdesk.sales.spin import capture, interviews
from salesdesk.ui import theme
from salesdesk.ui.spin.rule_row import RuleRow
from salesdesk.ui.spin.tap_line import TapLine
from salesdesk.ui.widgets.text import Label
from tests.ui.audit import audit
from tests.ui.conftest import NOW
from tests.ui.spin.conftest import Room
from tests.ui.spin.map_world import Map, three_problems

_ADVANCE = {"outcome": "advance", "customer_action": "回头再联系"}


@pytest.fixture
def chain(room: Room) -> Map:
    return three_problems(room)


def _answer(chain: Map, **answers: object) -> None:
    session = chain.room.wizard.session
    session.do(partial(interviews.save_answers, session.id, answers, NOW))


def _row(chain: Map, rule: str) -> RuleRow:
    chain.coach().show_face("coach")
    QApplication.processEvents()
    return next(one for one in chain.right.coach.rows() if one.hint and one.hint.rule == rule)


def _told(row: RuleRow) -> str:
    return "\n".join(one.text() for one in row.findChildren(Label) if one.isVisible())


def _evidence(row: RuleRow) -> list[TapLine]:
    return [one for one in row.findChildren(TapLine) if one.isVisible()]


def _rules(chain: Map) -> list[str]:
    return [one.rule for one in chain.coach().told.raised]


def test_the_hint_of_the_moment_stands_above_the_map_and_first_with_the_coach(chain: Map) -> None:
    session = chain.room.wizard.session
    chain.room.wizard.show_step(4)
    session.pick(chain.ids["点检靠纸"])
    right = chain.coach()
    item = right.cue.itemAt(0)
    assert item is not None
    cue = item.widget()
    assert isinstance(cue, TapLine)
    assert cue.accessibleName() == "追问影响"
    cue.click()
    assert right.stack.currentWidget() is right.coach
    first = right.coach.whispers()[0]
    assert [one.accessibleName() for one in first.findChildren(TapLine)] == ["点检靠纸"]


def test_a_rule_shows_its_sentence_and_leads_to_it(chain: Map) -> None:
    chain.room.wizard.show_step(6)
    row = _row(chain, "R03")
    sentence = _evidence(row)[0]
    assert sentence.accessibleName() == "点检靠纸"
    sentence.setFocus()
    QTest.keyClick(sentence, Qt.Key.Key_Return)
    assert chain.room.wizard.step == 3
    found = chain.room.step.captured.list.line()
    assert found is not None
    assert found.text == "点检靠纸"


def test_a_question_that_breaks_a_rule_is_put_on_the_table_again(chain: Map) -> None:
    session = chain.room.wizard.session
    session.act(partial(capture.ask, session.id, "P", "难道您不觉得慢吗？", NOW))
    session.act(partial(capture.ask, session.id, "P", "哪里最费时间？", NOW))
    row = _row(chain, "R13")
    _evidence(row)[0].click()
    assert chain.room.wizard.step == 3
    assert chain.room.step.question.text() == "难道您不觉得慢吗？"


def test_on_opening_it_says_why_and_what_to_do(chain: Map) -> None:
    chain.room.wizard.show_step(6)
    row = _row(chain, "R03")
    assert "小" not in _told(row)
    assert "R03" in row.opener.accessibleName()
    row.opener.click()
    QApplication.processEvents()
    told = _told(row)
    assert "没有影响的痛点显得很小" in told
    assert "问谁受影响" in told
    row.opener.click()
    QApplication.processEvents()
    assert "没有影响的痛点显得很小" not in _told(row)


def test_what_blocks_comes_first_and_looks_it(chain: Map) -> None:
    _answer(chain, **_ADVANCE)
    chain.room.wizard.show_step(8)
    row = _row(chain, "R10")
    assert chain.right.coach.rows()[0] is row
    assert row.blocks.isVisible()
    row.opener.click()
    QApplication.processEvents()
    assert [one.accessibleName() for one in _evidence(row)] == ["回头再联系"]
    row.wanted.emit(row._places[0])
    assert chain.room.wizard.step == 8
    assert chain.room.wizard.page.field() in ("customer_who", "customer_by")


def test_a_rule_is_quiet_for_this_interview_and_nothing_is_lost(chain: Map) -> None:
    chain.room.wizard.show_step(6)
    assert "R15" in _rules(chain)
    chain.right.put_off("R15")
    assert "R15" not in _rules(chain)
    assert [one.rule for one in chain.right.told.silenced] == ["R15"]
    assert chain.room.talk.answers["coach_silenced"] == ["R15"]
    assert chain.right.coach.silent.text() == "本次不提：1"
    chain.right.take_up("R15")
    assert "R15" in _rules(chain)


def test_what_blocks_cannot_be_put_off(chain: Map) -> None:
    _answer(chain, **_ADVANCE, coach_silenced=["R10"])
    chain.room.wizard.show_step(8)
    assert _rules(chain)[0] == "R10"


def test_the_coach_counts_and_is_reached_by_keys(chain: Map) -> None:
    chain.room.wizard.show_step(6)
    right = chain.coach()
    segment = right.faces.segment("coach")
    assert segment.text() == f"教练 {right.told.count}"
    segment.setFocus()
    QTest.keyClick(segment, Qt.Key.Key_Space)
    assert right.stack.currentWidget() is right.coach
    chain.room.wizard.page.first_field().setFocus()
    QTest.keyClick(chain.room.wizard.page, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    assert right.coach.rows()[0].opener.hasFocus()


def test_an_act_is_heard_at_once_and_a_letter_is_not(chain: Map, qtbot: object) -> None:
    chain.room.wizard.show_step(4)
    right = chain.coach()
    asked: list[int] = []
    right._soon.timeout.connect(lambda: asked.append(1))
    chain.room.type("they lose")
    QApplication.processEvents()
    assert asked == []
    chain.room.press(Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: asked != [])  # type: ignore[attr-defined]


def test_the_review_tells_what_the_talk_is_worth(chain: Map) -> None:
    chain.room.wizard.show_step(5)
    chain.coach().show_face("coach")
    chip = chain.right.coach.quality
    assert not chip.isVisible()
    chain.room.wizard.show_step(9)
    chain.coach()
    assert chip.isVisible()
    # S 10 + P 0 + I 25 × (1 + ½ + 0) / 3 + N 15 × ½
    assert chip.text() == "30 · 弱"


@pytest.mark.parametrize(
    ("width", "language"), [(1100, "en"), (1280, "zh_CN"), (1280, "en"), (1440, "zh_CN")]
)
def test_nothing_is_cut(chain: Map, width: int, language: str) -> None:
    set_language(language)
    _answer(chain, **_ADVANCE)
    session = chain.room.wizard.session
    for text in ("难道您不觉得慢吗？" * 20, "是不是很慢？哪里慢？", "有没有？", "好不好？"):
        session.act(partial(capture.ask, session.id, "S", text, NOW))
    chain.room.wizard.show_step(9)
    chain.room.wizard.resize(width, 743)
    chain.coach().show_face("coach")
    for row in chain.right.coach.rows():
        row.toggle()
    theme.apply(QApplication.instance(), "dark")  # type: ignore[arg-type]
    QApplication.processEvents()
    assert audit(chain.right) == []
