"""The interview tab as somebody in a hurry uses it: what changes meanwhile, odd text, no mouse."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salesdesk.forms.choices import STAGE
from salesdesk.sales.spin import capture, interviews
from salesdesk.ui.desk import Desk
from salesdesk.ui.say import choice_word
from salesdesk.ui.spin.pages.commitment_step import CommitmentStep
from salesdesk.ui.spin.pages.fit_step import FitStep
from salesdesk.ui.spin.tab import SpinTab
from salesdesk.ui.widgets.row import Row
from salesdesk.ui.window import Window
from tests.sales import deals
from tests.ui.conftest import NOW
from tests.ui.spin.test_tab import complete

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


def tab(window: Window) -> SpinTab:
    return cast(SpinTab, window.tab)


def rows(window: Window) -> str:
    QApplication.processEvents()
    shown = [row for row in tab(window).findChildren(Row) if row.isVisible()]
    return "\n".join(row.accessibleName() for row in shown)


def talk(client: int, words: str, follows: int | None = None) -> tuple[int, int]:
    """Return an interview ready to be finished and its one problem."""
    made = interviews.start(client, NOW, language="zh_CN")
    if follows is None:
        problem = capture.note(made, "problem", "热销品常断货", NOW)
    else:
        problem = capture.carry_on(made, follows, NOW)
    capture.set_explicit(problem, words)
    complete(made)
    return made, problem


def test_what_finishing_changed_is_told(window: Window) -> None:
    client, _ = deals.brought_to("contacted")
    first, problem = talk(client, "我们要断货减半")
    again, _ = talk(client, "新店也要断货减半", problem)
    spin = tab(window)
    spin.open_interview(first)
    spin.finish()
    assert spin.finished is not None
    told = spin.finished.banner.text.text()
    assert choice_word(STAGE, "discovery") in told
    assert not spin.finished.before.isVisible()
    spin.open_interview(again)
    spin.finish()
    assert spin.finished is not None
    assert spin.finished.before.isVisible()
    assert "我们要断货减半" in rows(window)


def test_doing_a_finish_again_leaves_the_wizard(window: Window) -> None:
    client, _ = deals.brought_to("contacted")
    made, _ = talk(client, "我们要断货减半")
    spin = tab(window)
    spin.open_interview(made)
    spin.finish()
    window.undoing.undo()
    assert tab(window).editing()
    window.undoing.redo()
    assert not tab(window).editing()
    assert spin.finished is not None


def test_an_objection_not_entered_yet_waits_in_its_line(window: Window) -> None:
    client, _ = deals.brought_to("contacted")
    made, _ = talk(client, "我们要断货减半")
    spin = tab(window)
    for letter in "ab":
        spin.open_interview(made)
        assert spin.wizard is not None
        spin.wizard.show_step(7)
        page = spin.wizard.page
        assert isinstance(page, FitStep)
        QTest.keyClicks(page.objections.new, letter)
        spin.close_interview()
    spin.open_interview(made)
    assert spin.wizard is not None
    page = spin.wizard.page
    assert isinstance(page, FitStep)
    assert page.objections.new.text() == "ab"
    QTest.keyClick(page.objections.new, Qt.Key.Key_Return)
    spin.close_interview()
    assert [line.text for line in interviews.talk(made).of("objection")] == ["ab"]
    assert "fit_typed" not in interviews.talk(made).answers


def test_only_what_is_wrong_now_is_said(window: Window) -> None:
    client, _ = deals.brought_to("contacted")
    made, _ = talk(client, "我们要断货减半")
    interviews.save_answers(made, {"next_at": None, "outcome": None}, NOW)
    spin = tab(window)
    spin.open_interview(made)
    wizard = spin.wizard
    assert wizard is not None
    spin.finish()
    page = wizard.page
    assert isinstance(page, CommitmentStep)
    page.put("outcome", "advance")
    time = page.editors[-1].cell("next_at")
    QTest.keyClicks(time.entry.focus_target(), "xyz")
    spin.finish()
    assert time.fault == page.editors[-1].unread_text("next_at")
    assert page.editors[1].cell("outcome").fault == ""
