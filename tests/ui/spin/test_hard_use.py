"""The interview tab as somebody in a hurry uses it: what changes meanwhile, odd text, no mouse."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salesdesk.forms.choices import STAGE
from salesdesk.sales.spin import capture, interviews
from salesdesk.ui.desk import Desk
from salesdesk.ui.say import choice_word
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
