"""What the tests of the plan tab and the visit pages do with widgets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from salesdesk.errors import Refused
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.ui.changes import Changes
from salesdesk.ui.desk import Announcement, Desk, Paper
from salesdesk.ui.plan.tab import PlanTab
from salesdesk.ui.visit.detail import VisitDetail
from salesdesk.ui.visit.planning import VisitPlanning
from salesdesk.ui.visit.record import VisitRecordPage
from salesdesk.ui.widgets.buttons import Button
from tests.ui.day_world import World

Page = TypeVar("Page", VisitDetail, VisitPlanning, VisitRecordPage)


@dataclass
class Probe:
    """The tab on its own, hearing of changes as the window would tell them."""

    world: World
    desk: Desk
    tab: PlanTab
    papers: list[Paper] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    clients: list[int] = field(default_factory=list)

    def page(self, kind: type[Page]) -> Page:
        """Return the visit page that is shown."""
        shown = self.tab.visit_page
        assert isinstance(shown, kind)
        return shown

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        """Give *widget* the keyboard and press one key."""
        widget.setFocus()
        QTest.keyClick(widget, key)

    def forms(self) -> list[list[str]]:
        """Return the form keys of the papers asked for."""
        return [[sheet.form.key for sheet in paper.sheets()] for paper in self.papers]


@contextmanager
def probing(qtbot: QtBot, folder: Path) -> Iterator[Probe]:
    """Open the workspace in *folder* and show the tab over it."""
    world = World(open_workspace(folder))
    desk = Desk(world.clock, folder=folder, attachments=world.store)
    tab = PlanTab(desk)
    qtbot.addWidget(tab)
    probe = Probe(world, desk, tab)
    changes = Changes()
    changes.happened.connect(lambda notice: tab.notice(frozenset(notice.touched)))
    desk.visit_wanted.connect(tab.show_visit)
    desk.visit_plan_wanted.connect(tab.plan_visit)
    desk.visit_record_wanted.connect(tab.record_visit)
    desk.day_wanted.connect(tab.show_day)
    desk.client_wanted.connect(probe.clients.append)
    desk.paper_wanted.connect(probe.papers.append)
    desk.refused.connect(lambda refused: probe.refused.append(_code(refused)))
    desk.announced.connect(lambda told: probe.said.append(_message(told)))
    tab.resize(1280, 743)
    tab.show()
    tab.activateWindow()
    yield probe
    changes.close()
    tab.close()
    close_workspace()
    settle()  # no event loop ran, so what qtbot has closed still waits to be deleted


def _code(refused: Refused) -> str:
    return refused.code


def _message(told: Announcement) -> str:
    return told.message


def click(parent: QWidget, name: str) -> None:
    """Click the button of that object name (a move's key)."""
    button = parent.findChild(Button, name)
    assert button is not None, f"no button {name}"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def names(parent: QWidget) -> set[str]:
    """Return the object names of all visible buttons."""
    return {
        button.objectName()
        for button in parent.findChildren(Button)
        if button.objectName() and button.isVisibleTo(parent)
    }


def settle() -> None:
    """Let what was deferred happen."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
