"""The whole window over the demo week: a monkey, a bug, the keyboard alone, equal pictures."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget

from salesdesk.sales import client_list, plan
from salesdesk.sales.health import check
from salesdesk.ui.desk import Desk
from salesdesk.ui.dialogs import BugCatcher
from salesdesk.ui.preview import Preview
from salesdesk.ui.visit.planning import VisitPlanning
from salesdesk.ui.visit.record import VisitRecordPage
from salesdesk.ui.window import Window
from tests.ui.monkey import romp
from tests.window.scenes import CTRL, dossier_tab, plan_tab, settle

Open = Callable[[], Window]


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the keyboard"
    return found


def say(text: str) -> None:
    QTest.keyClicks(focused(), text)


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or QApplication.topLevelWidgets()[0], key, held)
    settle()


@pytest.mark.parametrize(
    ("seed", "rounds"), [(20260917, 1), pytest.param(7, 60, marks=pytest.mark.long)]
)
def test_a_monkey_over_the_demo_week(
    opened: Open, demo_desk: Desk, seed: int, rounds: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    monkeypatch.setattr(QMessageBox, "exec", lambda _: 0)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    window = opened()
    for number in range(rounds):
        romp(window, seed + number, 40)
    settle()
    assert window.isVisible()
    assert check(demo_desk.attachments, deep=True) == []


def test_a_bug_is_reported_once_and_the_window_lives_on(
    opened: Open, monkeypatch: pytest.MonkeyPatch, stray_logs: list[object]
) -> None:
    shown: list[str] = []

    def told(box: QMessageBox) -> int:
        shown.append(box.detailedText())
        sys.excepthook(ValueError, ValueError("another while the box is open"), None)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", told)
    catcher = BugCatcher()
    catcher.install()
    window = opened()

    def fails() -> None:
        raise RuntimeError("演示 bug in a slot")

    window.header.searched.connect(fails)
    window.header.search.click()
    catcher.remove()
    assert len(shown) == 1
    assert "演示 bug in a slot" in shown[0]
    assert window.palette_box.isVisible(), "the other slots were still called"
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_3, CTRL)
    assert window.header.bar.currentIndex() == 2
    stray_logs.clear()


def test_every_main_action_by_keyboard_alone(opened: Open, demo_desk: Desk) -> None:
    window = opened()
    press(Qt.Key.Key_1, CTRL)
    press(Qt.Key.Key_R, CTRL)
    assert isinstance(plan_tab(window).visit_page, VisitRecordPage)
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_N, CTRL)
    assert isinstance(plan_tab(window).visit_page, VisitPlanning)
    say("czd")
    press(Qt.Key.Key_Return)
    page = plan_tab(window).visit_page
    assert isinstance(page, VisitPlanning)
    assert page.client == client_list.resolve("橙子岛")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_F, CTRL)
    say("call back")
    press(Qt.Key.Key_Return)
    today = demo_desk.today()
    assert "call back" in [one.title for one in plan.for_day(today, demo_desk.now())[0]]
    press(Qt.Key.Key_2, CTRL)
    press(Qt.Key.Key_F, CTRL)
    say("dpy")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_P, CTRL)
    papers = window.findChildren(Preview)
    assert papers
    press(Qt.Key.Key_Escape)
    for number, key in ((2, Qt.Key.Key_3), (3, Qt.Key.Key_4)):
        press(key, CTRL)
        assert window.header.bar.currentIndex() == number
        for _ in range(12):
            press(Qt.Key.Key_Tab)
        assert window.isAncestorOf(focused())


@pytest.mark.parametrize("key", [Qt.Key.Key_P, Qt.Key.Key_K])
def test_what_lay_below_may_go_while_it_is_covered(
    opened: Open, dressed: QApplication, key: Qt.Key
) -> None:
    """As a language switched, or a change made elsewhere, renews a page with its widgets."""
    window = opened()
    below = QLineEdit(dossier_tab(window))
    below.show()
    below.setFocus()
    press(key, CTRL)
    assert window.isAncestorOf(focused())
    assert focused() is not below
    below.deleteLater()
    settle()
    press(Qt.Key.Key_Escape)
    assert not any(one.isVisible() for one in window.findChildren(Preview))
    assert key == Qt.Key.Key_P or not window.palette_box.isVisible()


def test_the_same_state_is_the_same_picture(standing: Open) -> None:
    pictures: list[QImage] = []
    for _ in range(3):  # the first leaves behind which client was looked at last
        window = standing()
        dossier_tab(window)
        settle()
        pictures.append(window.grab().toImage())
        window.hide()
    assert pictures[1] == pictures[2]
