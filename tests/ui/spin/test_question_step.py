"""A step of questions by keyboard alone: asking, answering, marking, choosing, putting right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from salesdesk.store.database import database
from tests.ui.spin.conftest import Reopen, Room

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
PROBLEM, EFFECTS, PAYOFF = 3, 4, 5


def test_an_offer_is_not_in_the_talk_until_it_is_answered(room: Room) -> None:
    step = room.open(PROBLEM)
    offered = step.question.text()
    assert offered
    assert "{" not in offered
    assert not room.talk.questions
    room.type("夜班没有工程师。")
    room.wizard.autosave.flush()
    asked = room.talk.questions[0]
    assert (asked.kind, asked.text, asked.answer) == ("P", offered, "夜班没有工程师。")


def test_ctrl_enter_puts_the_question_and_brings_another(room: Room) -> None:
    step = room.open(PROBLEM)
    first = step.question.text()
    step.answer.setFocus()
    room.press(Qt.Key.Key_Return, CTRL)
    assert [one.text for one in room.talk.questions] == [first]
    assert step.question.text() not in ("", first)
    assert step.answer.hasFocus()
    assert step.flow.place() == (2, 2)
    room.press(Qt.Key.Key_Up, ALT)
    assert step.question.text() == first
    room.press(Qt.Key.Key_Down, ALT)
    assert step.question.text() != first


def test_alt_and_a_digit_choose_a_suggestion_and_it_is_asked(room: Room) -> None:
    step = room.open(PROBLEM)
    step.answer.setFocus()
    second = step.suggested.rows[1].text
    room.press(Qt.Key.Key_2, ALT)
    assert step.question.text() == second
    assert [one.text for one in room.talk.questions] == [second]
    assert second not in [one.text for one in step.suggested.rows]
    step.suggested.buttons[0].setFocus()
    third = step.suggested.rows[2].text
    room.press(Qt.Key.Key_3)
    assert step.question.text() == third


def test_a_digit_in_the_answer_is_a_digit(room: Room) -> None:
    step = room.open(PROBLEM)
    room.type("12 3")
    assert step.answer.toPlainText() == "12 3"


def test_another_comes_back_later_and_a_skipped_one_never(room: Room) -> None:
    step = room.open(PROBLEM)
    first = step.question.text()
    step.another()
    second = step.question.text()
    assert second != first
    step.skip()
    seen = {step.question.text()}
    for _ in range(12):
        step.another()
        seen.add(step.question.text())
    assert first in seen
    assert second not in seen
    assert room.talk.questions == ()


def test_an_own_question_is_typed_and_reworded(room: Room) -> None:
    step = room.open(PROBLEM)
    step.answer.setFocus()
    room.press(Qt.Key.Key_Q, ALT)
    assert step.question.hasFocus()
    step.question.selectAll()
    room.type("哪些环节最慢？", step.question)
    room.press(Qt.Key.Key_Return)
    assert step.answer.hasFocus()
    assert [one.text for one in room.talk.questions] == ["哪些环节最慢？"]
    room.press(Qt.Key.Key_Q, ALT)
    step.question.selectAll()
    room.type("哪些环节最费时？", step.question)
    room.wizard.autosave.flush()
    assert [one.text for one in room.talk.questions] == ["哪些环节最费时？"]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("您是不是觉得太慢？", {"closed"}),
        ("难道不觉得太慢吗？", {"leading"}),
        ("目前怎样排产？", set()),
        ("Is it slow?", {"closed"}),
    ],
)
def test_bad_wording_is_marked_while_typing(room: Room, text: str, wrong: set[str]) -> None:
    step = room.open(PROBLEM)
    step.question.selectAll()
    room.type(text, step.question)
    assert wrong <= set(step.wording.wrong())
    assert bool(step.wording.wrong()) == bool(wrong)
    assert bool(step.question.extraSelections()) == bool(wrong)


def test_one_key_marks_the_sentence_at_the_caret(room: Room) -> None:
    step = room.open(PROBLEM)
    room.type("夜班没有工程师；备件要从苏州调。\n停机一次亏三万。")
    room.press(Qt.Key.Key_F2)
    assert [line.text for line in room.talk.of("problem")] == ["停机一次亏三万。"]
    cursor = step.answer.textCursor()
    cursor.setPosition(3)
    step.answer.setTextCursor(cursor)
    for key, kind in (
        (Qt.Key.Key_F2, "problem"), (Qt.Key.Key_F6, "quote"), (Qt.Key.Key_F7, "objection"),
        (Qt.Key.Key_F8, "feature"), (Qt.Key.Key_F9, "fact"),
    ):  # fmt: skip
        room.press(key)
        assert room.talk.of(kind)[-1].text == "夜班没有工程师；"
    room.press(Qt.Key.Key_F2)
    assert len(room.talk.of("problem")) == 2, "marked twice, it is one problem"
    assert room.talk.questions[0].answer.startswith("夜班"), "what was typed is kept with the mark"


def test_nothing_written_is_nothing_to_mark(room: Room) -> None:
    step = room.open(PROBLEM)
    step.answer.setFocus()
    room.press(Qt.Key.Key_F2)
    assert room.talk.lines == ()
    assert room.said


def test_an_effect_asks_for_its_figure_and_hangs_on_the_problem(room: Room) -> None:
    step = room.open(PROBLEM)
    room.type("设备常停。")
    room.press(Qt.Key.Key_F2)
    step = room.open(EFFECTS)
    room.type("每次停机损失不少。")
    room.press(Qt.Key.Key_F3)
    assert step.figure.who.hasFocus()
    for text, key in (("生产部", Qt.Key.Key_Tab), ("12万元", Qt.Key.Key_Tab), ("10", None)):
        room.type(text, room.wizard.window().focusWidget())
        if key is not None:
            room.press(key)
    room.press(Qt.Key.Key_Return)
    assert step.answer.hasFocus()
    (effect,) = room.talk.of("implication")
    (problem,) = room.talk.of("problem")
    assert effect.parent == problem.id
    assert dict(effect.details) == {
        "step": EFFECTS, "who": "生产部", "amount_fen": 12_000_000, "times": 10,
    }  # fmt: skip


def test_a_wish_in_their_words_makes_the_problem_an_explicit_need(room: Room) -> None:
    step = room.open(PAYOFF)
    room.type("我们要停机减半。")
    room.press(Qt.Key.Key_F5)
    assert room.talk.explicit_needs() == []
    room.press(Qt.Key.Key_F2)
    room.type("要在年内做到。")
    room.press(Qt.Key.Key_F5)
    (need,) = room.talk.explicit_needs()
    assert need.details["words"] == "要在年内做到。"
    assert step.captured.lines() == [*room.wizard.session.talk.of("problem")]


def test_captured_lines_are_put_right_by_keys(room: Room) -> None:
    step = room.open(PROBLEM)
    room.type("设备常停。\n价格太高。")
    room.press(Qt.Key.Key_F7)
    cursor = step.answer.textCursor()
    cursor.setPosition(1)
    step.answer.setTextCursor(cursor)
    room.press(Qt.Key.Key_F2)
    room.press(Qt.Key.Key_C, ALT)
    assert step.captured.list.hasFocus()
    room.press(Qt.Key.Key_4)
    assert room.talk.of("problem")[0].details["severity"] == 4
    room.press(Qt.Key.Key_Return)
    room.type("设备每周停两次。", step.captured.editor.edit)
    room.press(Qt.Key.Key_Return)
    assert room.talk.of("problem")[0].text == "设备每周停两次。"
    step.captured.list.setCurrentIndex(step.captured.list.rows.index(0))
    room.press(Qt.Key.Key_N)
    objection = room.talk.of("objection")[0]
    assert [line.parent for line in room.talk.of("problem")] == [None, objection.id]
    step.captured.list.setCurrentIndex(step.captured.list.rows.index(0))
    room.press(Qt.Key.Key_Delete)
    assert room.talk.of("objection") == []
    assert room.wizard.window().focusWidget() is step.captured.list


def test_undo_is_seen_at_once(room: Room) -> None:
    from salesdesk.store import journal

    step = room.open(PROBLEM)
    since = journal.last_change()
    room.type("设备常停。")
    room.press(Qt.Key.Key_F2)
    assert len(step.captured.lines()) == 1
    journal.undo(since)
    assert step.captured.lines() == []
    assert step.answer.toPlainText() == "设备常停。"


@pytest.mark.parametrize(
    "text",
    ["<b>粗</b> &amp; <script>", "😀👩‍👩‍👧 𬭸", "مرحبا بالعالم", "a\tb", "《》“”……", "x" * 50_000],
)
def test_whatever_is_written_comes_back_as_it_was(reopen: Reopen, text: str) -> None:
    room = reopen()
    step = room.open(PROBLEM)
    step.answer.insertPlainText(text)
    step.answer.selectAll()
    room.press(Qt.Key.Key_F2)
    assert room.talk.questions[0].answer == text
    assert room.talk.of("problem")[0].text == text
    again = reopen()
    assert again.step.answer.toPlainText() == text
    assert again.step.captured.lines()[0].text == text


def test_no_key_acts_while_a_word_is_composed(room: Room) -> None:
    step = room.open(PROBLEM)
    room.type("停机。")
    QApplication.sendEvent(step.answer, QInputMethodEvent("shebei", []))
    room.press(Qt.Key.Key_F2)
    room.press(Qt.Key.Key_Return, CTRL)
    assert room.talk.lines == ()
    done = QInputMethodEvent()
    done.setCommitString("设备")
    QApplication.sendEvent(step.answer, done)
    room.press(Qt.Key.Key_F2)
    assert [line.text for line in room.talk.of("problem")] == ["设备"]


def test_typing_writes_no_act_that_could_be_undone(room: Room) -> None:
    room.open(PROBLEM)
    before = _labelled()
    room.type("设备常停。")
    room.wizard.autosave.flush()
    room.type("又停了。")
    room.wizard.autosave.flush()
    assert _labelled() == before


def _labelled() -> int:
    found = database.connection().execute("SELECT count(*) FROM change WHERE label <> ''")
    return int(found.fetchone()[0])


@pytest.mark.parametrize(
    ("key", "kind"), [(Qt.Key.Key_F8, "feature"), (Qt.Key.Key_F7, "objection")]
)
def test_what_is_no_answer_puts_no_question(room: Room, key: Qt.Key, kind: str) -> None:
    step = room.open(PROBLEM)
    offered = step.flow.text()
    room.type("我们的系统能提前报警")
    step.keep()
    assert len(room.talk.questions) == 1
    room.press(key)
    assert [line.text for line in room.talk.of(kind)] == ["我们的系统能提前报警"]
    questions = list(room.talk.questions)
    assert questions == []
    assert (step.flow.text(), step.answer.toPlainText()) == (offered, "")


def test_an_answer_with_an_objection_in_it_keeps_its_question(room: Room) -> None:
    room.open(PROBLEM)
    room.type("夜班没有工程师。你们太贵了。")
    room.press(Qt.Key.Key_F7)
    assert [line.text for line in room.talk.of("objection")] == ["你们太贵了。"]
    assert len(room.talk.questions) == 1
