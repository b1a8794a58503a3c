"""A hand at the pipeline: drags cards, presses keys, fills the gates of a move."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from salesdesk.errors import Refused
from salesdesk.sales import opportunity_lines, pipeline
from salesdesk.sales.pipeline import PipelineFilter, PipelineRow
from salesdesk.store import journal
from salesdesk.ui.changes import Changes
from salesdesk.ui.desk import Desk
from salesdesk.ui.pipeline.gate_dialog import GateDialog
from salesdesk.ui.pipeline.view import PipelineView

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Probe:
    """The view, shown; ``refused`` gathers what the desk refused."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.since = journal.last_change()
        self.refused: list[Refused] = []
        self.opened: list[int] = []
        desk.refused.connect(self.refused.append)
        desk.client_wanted.connect(self.opened.append)
        self.view = PipelineView(desk)
        self.view.resize(1280, 740)
        qtbot.addWidget(self.view)
        self.changes = Changes()
        self.changes.happened.connect(lambda n: self.view.notice(frozenset(n.touched)))
        with qtbot.waitExposed(self.view):
            self.view.show()
        self.view.activateWindow()
        self.rest()

    def close(self) -> None:
        self.view.hide()  # what was put off asks nothing any more
        self.changes.close()

    @staticmethod
    def rest() -> None:
        for _ in range(4):
            QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def deal(self, client: str) -> PipelineRow:
        """Return the newest opportunity of the client whose name holds *client*."""
        every = pipeline.listed(PipelineFilter(which="all"), self.desk.now())
        return max((row for row in every if client in row.client), key=lambda row: row.id)

    def stage(self, deal: int) -> str:
        return opportunity_lines.get(deal).stage

    def spot(self, deal: int) -> tuple[QWidget, QPoint]:
        """Return the list a card lies in, and the middle of the card."""
        for lane in self.view.board.lanes.values():
            place = lane.cards.rows.place_of(deal)
            if place >= 0 and not lane.isHidden():
                at = lane.cards.rows.at(place)
                lane.cards.scrollTo(at)
                return lane.cards.viewport(), lane.cards.visualRect(at).center()
        raise AssertionError("no such card")

    def grip(self, deal: int) -> QWidget:
        """Press on a card and pull it off its place."""
        port, where = self.spot(deal)
        QTest.mousePress(port, LEFT, pos=where)
        QTest.mouseMove(port, where + QPoint(4, 4))
        QTest.mouseMove(port, where + QPoint(30, 10))
        return port

    def drag(self, deal: int, target: QWidget) -> None:
        """Drag a card onto a column or an end."""
        port = self.grip(deal)
        there = port.mapFromGlobal(target.mapToGlobal(target.rect().center()))
        QTest.mouseMove(port, there)
        QTest.mouseRelease(port, LEFT, pos=there)
        self.rest()

    def lane(self, stage: str) -> QWidget:
        return self.view.board.lanes[stage]

    def cards(self, stage: str) -> list[int]:
        return list(self.view.board.lanes[stage].cards.rows.ids)

    @property
    def dialog(self) -> GateDialog:
        assert self.view.dialog is not None
        return self.view.dialog

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        widget = self.view.window().focusWidget() or self.view
        QTest.keyClick(widget, key, held)
        self.rest()

    def state(self, gate: str, day: str, text: str = "") -> None:
        """State a fact in a gate of the dialog, as by hand."""
        row = self.dialog.gates.rows[gate]
        assert row.on is not None
        assert row.text is not None
        row.on.edit.clear()
        QTest.keyClicks(row.on.edit, day)
        if text:
            row.text.setText(text)

    def go(self) -> None:
        QTest.mouseClick(self.dialog.gates.go, LEFT)
        self.rest()

    def undo(self) -> None:
        journal.undo(self.since)
        self.rest()
