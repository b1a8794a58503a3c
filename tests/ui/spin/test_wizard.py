"""The frame: steps, places, clocks, shares, and that a page fits in both languages."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from salesdesk.i18n import set_language
from salesdesk.sales.spin import capture, interviews
from salesdesk.store import journal
from salesdesk.ui import theme
from tests.ui.audit import audit
from tests.ui.conftest import NOW
from tests.ui.spin.conftest import Reopen, Room

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def test_steps_are_gone_through_by_keys(room: Room) -> None:
    room.open(2).answer.setFocus()
    room.press(Qt.Key.Key_Right, ALT)
    assert room.wizard.step == 3
    room.press(Qt.Key.Key_Left, ALT)
    assert room.wizard.step == 2
    room.press(Qt.Key.Key_J, CTRL)
    room.press(Qt.Key.Key_5)
    assert room.wizard.step == 5
    assert room.wizard.page.first_field().hasFocus()


def test_it_opens_in_the_step_and_field_it_was_left_in(reopen: Reopen) -> None:
    room = reopen()
    step = room.open(3)
    room.type("夜班没有工程师。")
    room.press(Qt.Key.Key_Return, CTRL)
    room.type("备件要调。")
    room.press(Qt.Key.Key_Up, ALT)
    shown = step.question.text()
    room.press(Qt.Key.Key_Q, ALT)
    again = reopen()
    assert again.wizard.step == 3
    assert again.step.question.text() == shown
    assert again.step.question.hasFocus()
    assert again.step.answer.toPlainText() == "夜班没有工程师。"


def test_a_form_step_opens_in_its_field(reopen: Reopen) -> None:
    room = reopen()
    room.wizard.show_step(8)
    room.wizard.page.restore("customer_action")
    place = room.wizard.window().focusWidget()
    assert place is not None
    room.type("安排试用", place)
    again = reopen()
    assert again.wizard.step == 8
    assert again.wizard.page.field() == "customer_action"
    assert again.talk.answers["customer_action"] == "安排试用"


def test_what_is_typed_is_kept_within_300_ms(room: Room, qtbot: object) -> None:
    room.open(3)
    room.type("设备常停。")
    assert room.wizard.autosave.pending
    timers = [one.interval() for one in room.wizard.autosave.findChildren(QTimer)]
    assert timers
    assert max(timers) < 300
    qtbot.waitUntil(lambda: bool(room.talk.questions), timeout=2000)  # type: ignore[attr-defined]
    assert room.talk.questions[0].answer == "设备常停。"


def test_leaving_the_field_or_the_page_keeps_at_once(room: Room) -> None:
    step = room.open(3)
    room.type("甲。")
    step.suggested.buttons[0].setFocus()
    assert room.talk.questions[0].answer == "甲。"
    room.type("乙。")
    room.wizard.hide()
    assert room.talk.questions[0].answer == "甲。乙。"


def test_the_clocks_count_by_the_desk_and_stand_when_the_talk_is_left(room: Room) -> None:
    room.open(3).answer.setFocus()
    timers = room.wizard.left_side.timers
    room.press(Qt.Key.Key_F10, CTRL)
    assert timers.chat.running
    assert timers.talk.running
    assert room.talk.started_at is not None
    room.wait(200)
    room.press(Qt.Key.Key_F10, CTRL)
    assert (room.talk.talk_seconds, room.talk.chat_seconds) == (200, 200)
    room.wait(100)
    room.wizard.close_talk()
    assert (room.talk.talk_seconds, room.talk.chat_seconds) == (300, 200)
    room.wait(1000)
    assert timers.seconds() == (300, 200)


def test_no_timer_runs_behind_a_hidden_page_but_time_goes_on(room: Room) -> None:
    room.open(3).answer.setFocus()
    room.press(Qt.Key.Key_F10)
    timers = room.wizard.left_side.timers
    assert any(one.isActive() for one in timers.findChildren(QTimer))
    room.wizard.hide()
    assert not [one.parent() for one in room.wizard.findChildren(QTimer) if one.isActive()]
    room.wait(60)
    room.wizard.show()
    assert timers.time.text() == "01:00"
    assert any(one.isActive() for one in timers.findChildren(QTimer))


def test_marks_of_who_talks_are_kept_and_shared(reopen: Reopen) -> None:
    room = reopen()
    room.open(2).answer.setFocus()
    for key in (Qt.Key.Key_F11, Qt.Key.Key_F12, Qt.Key.Key_F12, Qt.Key.Key_F12):
        room.press(key)
    assert (room.talk.ours, room.talk.theirs) == (1, 3)
    assert "25" in room.wizard.left_side.share.share.text()
    assert reopen().wizard.left_side.share.theirs == 3


def test_the_last_step_asks_to_finish(room: Room, qtbot: object) -> None:
    room.wizard.show_step(9)
    with qtbot.waitSignal(room.wizard.finish_wanted):  # type: ignore[attr-defined]
        room.wizard.on.click()


def test_a_line_looked_at_is_the_same_at_the_right(room: Room) -> None:
    session = room.wizard.session
    lines = [
        session.act(partial(capture.note, session.id, "problem", text, NOW))
        for text in ("设备常停。", "备件太慢。")
    ]
    room.wizard.right.chosen.emit(lines[0])
    assert session.problem is not None
    assert session.problem.text == "设备常停。"
    step = room.open(4)
    room.type("每次亏三万。")
    room.press(Qt.Key.Key_F3)
    assert step.session.talk.of("implication")[0].parent == lines[0]


def test_an_interview_whose_beginning_is_taken_back_is_left(room: Room, qtbot: object) -> None:
    room.open(3)
    room.type("设备常停。")
    with qtbot.waitSignal(room.wizard.left):  # type: ignore[attr-defined]
        journal.undo(0)
    room.wizard.close_talk()
    assert interviews.listing() == []
    assert room.refused == []


@pytest.mark.parametrize(
    ("size", "language"),
    [
        pytest.param((1024, 583), "zh_CN", marks=pytest.mark.long),
        ((1024, 583), "en"),
        ((1280, 743), "zh_CN"),
        pytest.param((1280, 743), "en", marks=pytest.mark.long),
        pytest.param((1440, 843), "zh_CN", marks=pytest.mark.long),
        pytest.param((1440, 843), "en", marks=pytest.mark.long),
    ],
)
def test_every_step_fits(room: Room, language: str, size: tuple[int, int]) -> None:
    set_language(language)
    room.wizard.resize(*size)
    session = room.wizard.session
    problem = session.act(lambda: capture.note(session.id, "problem", "设备每月停三四次" * 9, NOW))
    session.act(lambda: capture.note(session.id, "implication", "亏", NOW, parent=problem))
    for step in (2, 3, 4, 5):
        page = room.open(step)
        if step == 4:
            page.captured.ask_figure(session.talk.of("implication")[0])
        QApplication.processEvents()
        assert audit(room.wizard) == []
        assert page.width() >= page.minimumSizeHint().width(), "nothing is cut at the right"


def test_the_dark_theme_and_the_other_language_reach_everything(room: Room) -> None:
    step = room.open(3)
    before = step.suggested.title.text()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "dark")
    set_language("en")
    QApplication.processEvents()
    assert step.suggested.title.text() == "Ask next" != before
    assert room.wizard.on.text().startswith("Next")
    assert audit(room.wizard) == []


def test_what_was_typed_stays_when_the_page_is_shown_again(room: Room) -> None:
    step = room.open(3)
    room.type("a")
    room.wizard.keep()  # the question is put down with this
    wizard = room.wizard
    for letter, away, back in (
        ("b", partial(wizard.show_step, 4), partial(wizard.show_step, 3)),
        ("c", wizard.hide, wizard.show),
        ("d", partial(set_language, "en"), partial(set_language, "zh_CN")),
    ):
        room.type(letter)
        wizard.keep()
        away()
        back()
        assert step.answer.toPlainText().endswith(letter)
