"""An interview over a small workspace, shown in the wizard and hearing of its own changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from salesdesk.errors import Refused
from salesdesk.sales import clients
from salesdesk.sales.spin import interviews
from salesdesk.sales.spin.talk import Talk
from salesdesk.ui.changes import Changes
from salesdesk.ui.desk import Announcement, Desk
from salesdesk.ui.spin.question_step import QuestionStep
from salesdesk.ui.spin.right_column import RightColumn
from salesdesk.ui.spin.session import Session
from salesdesk.ui.spin.steps import STEPS
from salesdesk.ui.spin.wizard import Wizard
from tests.ui.conftest import NOW


@dataclass
class Room:
    """The wizard on its own, and what a test does with it."""

    desk: Desk
    wizard: Wizard
    clock: list[datetime]
    said: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    @property
    def step(self) -> QuestionStep:
        page = self.wizard.page
        assert isinstance(page, QuestionStep)
        return page

    @property
    def talk(self) -> Talk:
        """The interview as it is kept."""
        return interviews.talk(self.wizard.session.id)

    def open(self, step: int) -> QuestionStep:
        self.wizard.show_step(step)
        return self.step

    def type(self, text: str, place: QWidget | None = None) -> None:
        """Type as a hand does: letters by keys, the rest by an input method; \\n is Enter."""
        target = place or self.step.answer
        target.setFocus()
        for letter in text:
            if letter == "\n":
                QTest.keyClick(target, Qt.Key.Key_Return)
            elif letter.isascii():
                QTest.keyClicks(target, letter)
            else:
                written = QInputMethodEvent()
                written.setCommitString(letter)
                QApplication.sendEvent(target, written)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the keyboard is."""
        place = self.wizard.window().focusWidget()
        assert place is not None
        QTest.keyClick(place, key, modifier)

    def wait(self, seconds: int) -> None:
        self.clock[0] += timedelta(seconds=seconds)


Reopen = Callable[[], Room]


@pytest.fixture
def reopen(desk: Desk, qtbot: QtBot) -> Iterator[Reopen]:
    """A function that shows the one interview, as often as it is called."""
    clock = [NOW]
    moving = Desk(lambda: clock[0], folder=desk.folder, attachments=desk.attachments)
    client = clients.create({"name": "演示橙屿制造有限公司", "industry": "manufacturing"}, NOW)
    made = interviews.start(client, NOW, language="zh_CN", pack="manufacturing")
    changes = Changes()
    rooms: list[Room] = []

    def show() -> Room:
        for room in rooms:
            room.wizard.close_talk()
            room.wizard.hide()
        session = Session(moving, made)
        wizard = Wizard(session, STEPS, RightColumn(session))
        room = Room(moving, wizard, clock)
        changes.happened.connect(lambda notice: wizard.hear(frozenset(notice.touched)))
        qtbot.addWidget(wizard)
        wizard.resize(1280, 743)
        wizard.show()
        wizard.activateWindow()
        QApplication.processEvents()
        rooms[:] = [room]
        return room

    def announced(told: Announcement) -> None:
        rooms[0].said.append(told.message)

    def refuse(refused: Refused) -> None:
        rooms[0].refused.append(refused.code)

    moving.announced.connect(announced)
    moving.refused.connect(refuse)
    yield show
    changes.close()


@pytest.fixture
def room(reopen: Reopen) -> Room:
    """The wizard of a new interview."""
    return reopen()
