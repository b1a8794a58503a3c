"""Typing an answer in an interview with 500 captured lines and a bank of 2,000 questions.

Each letter is sent as a key and painted. The floor is a bare ``QPlainTextEdit`` of the same size
with the same text in the same run. What is put off until after the letter (saving it) is counted
on its own.
"""

from __future__ import annotations

import os
import statistics
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from salesdesk.sales import clients
from salesdesk.sales.spin import capture, interviews, playbook
from salesdesk.store.database import database
from salesdesk.store.workspace import close_workspace, open_workspace
from salesdesk.ui import theme
from salesdesk.ui.desk import Desk
from salesdesk.ui.spin.question_step import QuestionStep
from salesdesk.ui.spin.right_column import RightColumn
from salesdesk.ui.spin.session import Session
from salesdesk.ui.spin.steps import STEPS
from salesdesk.ui.spin.wizard import Wizard
from tests.bench.figure import Figure

_NOW = datetime(2026, 9, 17, 2, 30, tzinfo=UTC)
_LINES, _QUESTIONS, _LETTERS = 500, 2_000, 300
_STEP = 4
_SIZE = (1280, 743)


def run(shrink: int = 1) -> list[Figure]:
    """Measure at 500 lines and 2,000 questions; at fewer with *shrink*."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme.load_fonts(application)
    theme.apply(application, "light")
    with tempfile.TemporaryDirectory() as folder:
        open_workspace(Path(folder))
        try:
            made = _fill(max(_LINES // shrink, 10), _QUESTIONS // shrink)
            return _measure(application, made, max(_LETTERS // shrink, 20))
        finally:
            close_workspace()


def _fill(lines: int, questions: int) -> int:
    client = clients.create({"name": "演示千问制造有限公司"}, _NOW)
    with database.change():
        for number in range(questions):
            body = {
                "kind": "SPIN"[number % 4],
                "text": {"zh_CN": f"第{number}个环节，{{process}}哪里最费时间？"},
            }
            playbook.add("question", body, _NOW)
        made = interviews.start(client, _NOW, language="zh_CN", pack="manufacturing")
        problem = None
        for number in range(lines):
            if number % 5 == 0:
                problem = capture.note(made, "problem", f"设备每月停{number}次", _NOW)
            else:
                kind = "payoff" if number % 5 == 4 else "implication"
                told = {"who": "生产部", "amount_fen": 100 * number, "times": 12}
                words = f"第{number}项损失"
                capture.note(made, kind, words, _NOW, parent=problem, details=told)
    return made


def _measure(application: QApplication, made: int, letters: int) -> list[Figure]:
    session = Session(Desk(lambda: _NOW), made)
    wizard = Wizard(session, STEPS, RightColumn(session))
    wizard.resize(*_SIZE)
    wizard.show()
    wizard.activateWindow()
    wizard.show_step(_STEP)
    page = wizard.page
    assert isinstance(page, QuestionStep)
    application.processEvents()
    acts = [_timed(partial(_mark, page, number)) for number in range(5)]
    bare = QPlainTextEdit()
    bare.setPlainText(page.answer.toPlainText())
    bare.resize(page.answer.size())
    bare.show()
    application.processEvents()
    keys, saves, floors = [], [], []
    for number in range(letters):
        letter = " " if number % 7 == 6 else "a"
        keys.append(_timed(partial(_key, application, page.answer, letter)))
        floors.append(_timed(partial(_key, application, bare, letter)))
        if number % 5 == 4:
            saves.append(_timed(wizard.autosave.flush))
    wizard.close()
    bare.close()
    usual, floor = statistics.median(keys), statistics.median(floors)
    return [
        Figure("interview.key_p99_ms", _late(keys), "ms", _late(floors)),
        Figure("interview.key_median_ms", usual, "ms", floor),
        Figure("interview.key.ratio", usual / floor, "x"),
        Figure("interview.save_ms", statistics.median(saves), "ms"),
        Figure("interview.mark_ms", statistics.median(acts), "ms"),
    ]


def _mark(page: QuestionStep, number: int) -> None:
    page.answer.setFocus()
    page.answer.insertPlainText(f"新的难点{number}。")
    page.mark("problem")


def _key(application: QApplication, place: QWidget, letter: str) -> None:
    QTest.keyClicks(place, letter)
    application.processEvents()


def _late(times: list[float]) -> float:
    """Return the time that one in a hundred is slower than."""
    return sorted(times)[int(len(times) * 0.99)]


def _timed(act: Callable[[], object]) -> float:
    start = perf_counter()
    act()
    return (perf_counter() - start) * 1000


if __name__ == "__main__":
    for figure in run():
        print(figure)
