"""The program in a process of its own, watched from inside: ``python -m tests.window.child``.

It tells on standard output what a test waits for: that its window is open, was raised, what the
trouble window says, that a text was typed, or which draft it finds.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import cast

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from salesdesk import app
from salesdesk.sales import client_list
from salesdesk.sales.spin import interviews
from salesdesk.ui.dossier.clients_tab import ClientsTab
from salesdesk.ui.dossier.tab import DossierTab
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.spin.question_step import QuestionStep
from salesdesk.ui.spin.tab import SpinTab
from salesdesk.ui.spin.wizard import Wizard
from salesdesk.ui.trouble import TroubleWindow
from salesdesk.ui.window import Window
from tests.window.scenes import settle

FIELD = "business_scope"


def tell(word: str) -> None:
    print(word, flush=True)


def stay(window: Window) -> None:
    """Say when another start raises the window."""

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and watched is top:
                tell("RAISED")
            return False

    top = window.window()
    watch = Watch(top)
    top.installEventFilter(watch)
    top.hide()  # as if it lay behind others: only raising shows it again
    tell("OPEN")


def form(window: Window) -> FormEditor:
    """Open form ② of the client."""
    window.desk.show_client(client_list.resolve("演示草稿"))
    settle()
    assert isinstance(window.tab, ClientsTab)
    view = window.tab.view
    assert isinstance(view, DossierTab)
    view.pane.edit_background()
    assert view.pane.form is not None
    editor = view.pane.form.editor
    return cast(FormEditor, editor)


def write(window: Window) -> None:
    """Type without end."""
    editor = form(window)
    place = editor.cell(FIELD).entry.focus_target()
    place.setFocus()
    number = 0

    def more() -> None:
        nonlocal number
        number += 1
        QTest.keyClicks(place, f"{number} ")
        tell(f"TYPED {number}")

    timer = QTimer(window)
    timer.timeout.connect(more)
    timer.start(40)


def draft(window: Window) -> None:
    """Tell what the form holds when it is opened again."""
    tell(f"DRAFT {form(window).values()[FIELD]}")
    QApplication.quit()


def interview(window: Window) -> Wizard:
    """Open the one interview there is, where it was left."""
    window.show_tab(2)
    settle()
    tab = window.tab
    assert isinstance(tab, SpinTab)
    tab.open_interview(interviews.listing()[0].id)
    settle()
    assert tab.wizard is not None
    return tab.wizard


def talk(window: Window) -> None:
    """Answer a question about effects without end."""
    wizard = interview(window)
    wizard.show_step(4)
    page = wizard.page
    assert isinstance(page, QuestionStep)
    if page.answer.toPlainText():
        page.next()
    page.answer.setFocus()
    number = 0

    def more() -> None:
        nonlocal number
        number += 1
        QTest.keyClicks(page.answer, f"{number} ")
        tell(f"TYPED {number}")

    timer = QTimer(window)
    timer.timeout.connect(more)
    timer.start(40)


def heard(window: Window) -> None:
    """Tell in which step and field the interview opens, and what is in it."""
    wizard = interview(window)
    page = wizard.page
    assert isinstance(page, QuestionStep)
    place = "answer" if page.answer.hasFocus() else "elsewhere"
    tell(f"HEARD {wizard.step} {place} {page.answer.toPlainText()}")
    QApplication.quit()


def look(act: Callable[[Window], None]) -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, TroubleWindow) and widget.isVisible():
            said = [label.text() for label in widget.findChildren(QLabel)]
            tell("TROUBLE " + " | ".join(said))
            QApplication.quit()
            return
    for widget in QApplication.allWidgets():
        if isinstance(widget, Window) and widget.isVisible() and widget.stack.count():
            act(widget)
            return
    QTimer.singleShot(20, lambda: look(act))


VERBS = {"stay": stay, "write": write, "draft": draft, "talk": talk, "heard": heard}

if __name__ == "__main__":
    folder, what = Path(sys.argv[1]), sys.argv[2]
    qt = app.application()
    QTimer.singleShot(0, lambda: look(VERBS[what]))
    code = app.run(folder, "zh_CN")
    tell(f"END {code}")
    sys.exit(code)
