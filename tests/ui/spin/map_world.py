"""A talk with three problems, as the tests of the map and the coach look at it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from salesdesk.sales.spin import capture
from salesdesk.sales.spin.talk import Line
from salesdesk.store.database import database
from salesdesk.ui.spin.map_view import MapView
from salesdesk.ui.spin.right_column import RightColumn
from tests.ui.conftest import NOW
from tests.ui.spin.conftest import Room

UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@dataclass
class Map:
    """The right column of a room: lines by name, cards by their text."""

    room: Room
    ids: dict[str, int] = field(default_factory=dict)

    @property
    def right(self) -> RightColumn:
        right = self.room.wizard.right
        assert isinstance(right, RightColumn)
        return right

    @property
    def view(self) -> MapView:
        return self.right.map.view

    def note(self, name: str, kind: str, parent: str = "", **details: object) -> None:
        above = self.ids[parent] if parent else None
        talk = self.room.wizard.session.id
        self.ids[name] = capture.note(talk, kind, name, NOW, parent=above, details=details)

    def say(self, name: str, kind: str, parent: str = "", **details: object) -> None:
        """The same as the user does it: the map hears of it."""
        self.room.wizard.session.do(lambda: self.note(name, kind, parent, **details))

    def texts(self) -> list[str]:
        """The cards from top to bottom, each moved in by its depth."""
        rows = (self.view.rows.index(n) for n in range(len(self.view.cards)))
        return [
            "  " * card.depth + row.data() for card, row in zip(self.view.cards, rows, strict=True)
        ]

    def number(self, text: str) -> int:
        return next(n for n, one in enumerate(self.texts()) if one.strip() == text)

    def stand(self, text: str) -> None:
        self.view.setFocus()
        self.view.setCurrentIndex(self.view.rows.index(self.number(text)))

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.view, key, modifier)
        QApplication.processEvents()

    def middle(self, number: int) -> QPoint:
        self.view.scrollTo(self.view.rows.index(number))
        box = self.view.visualRect(self.view.rows.index(number))
        return QPoint(box.center().x(), box.top() + 16)

    def drag(self, text: str, onto: str) -> None:
        self.take(text, onto)
        QTest.mouseRelease(
            self.view.viewport(), Qt.MouseButton.LeftButton, pos=self.middle(self.number(onto))
        )

    def take(self, text: str, over: str) -> None:
        """Drag a card over another without letting go."""
        left, port = Qt.MouseButton.LeftButton, self.view.viewport()
        start = self.middle(self.number(text))
        QTest.mousePress(port, left, pos=start)
        end = self.middle(self.number(over))  # scrolled into sight, as the wheel does
        for step in range(1, 11):
            moved = start + (end - start) * step / 10
            _move(port, moved)

    def line(self, name: str) -> Line:
        found = self.room.talk.line(self.ids[name])
        assert found is not None
        return found

    def parent(self, name: str) -> str:
        above = self.line(name).parent
        return next((key for key, one in self.ids.items() if one == above), "")

    def coach(self) -> RightColumn:
        self.right.coach_now()
        QApplication.processEvents()
        return self.right


def _move(port: QWidget, at: QPoint) -> None:
    left = Qt.MouseButton.LeftButton
    place = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, QPointF(port.mapToGlobal(at)), left, left,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(port, event)


def three_problems(room: Room) -> Map:
    """Downtime with two effects and a pay-off, parts with one effect, paper with nothing."""
    made = Map(room)
    with database.change():
        made.note("设备常停", "problem", severity=4)
        loss = {"amount_fen": 3_000_000, "times": 12, "who": "生产部"}
        made.note("每次亏三万", "implication", "设备常停", **loss)
        made.note("交期推迟", "implication", "每次亏三万", number=36, unit="小时", times=12)
        made.note("停机减半值二十万", "payoff", "设备常停")
        made.note("备件太慢", "problem")
        made.note("要调货", "implication", "备件太慢")
        made.note("点检靠纸", "problem")
    room.wizard.session.reload()
    QApplication.processEvents()
    return made
