"""How many opening questions are prepared, and what is wrong with how they are worded."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales.spin import wording
from salesdesk.sales.spin.limits import Limits
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import ElidedLabel, Label

_WORDS = {
    "closed": mark("Interview", "Closed"),
    "leading": mark("Interview", "Leading"),
    "double": mark("Interview", "Two in one"),
}


def wrong_with(question: str) -> list[str]:
    """Return what is wrong with a question: closed, leading, double."""
    found = wording.judge(question)
    kinds = [found.kind] if found.kind in _WORDS else []
    return [*kinds, *(["double"] if found.double else [])]


class QuestionCheck(QWidget):
    """A line with the count, then one for each question that had better be put otherwise."""

    def __init__(self) -> None:
        super().__init__()
        self.count = Label("", "caption")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._shown: list[str] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.count)
        column.addLayout(self._rows)

    def show_questions(self, questions: Sequence[str], limits: Limits) -> None:
        """Judge *questions*."""
        least, most = limits.prepared_least, limits.prepared_most
        told = [str(one) for one in questions]
        self.count.say(
            lambda: translate(
                "Interview", "{count} prepared; {least} to {most} are right", count=len(told),
                least=least, most=most,
            )
        )  # fmt: skip
        self.count.set_tone("" if least <= len(told) <= most else "warn")
        if told == self._shown:
            return
        self._shown = told
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for question in told:
            if wrong := wrong_with(question):
                self._rows.addWidget(_doubt(question, wrong))


def _doubt(question: str, wrong: list[str]) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for key in wrong:
        layout.addWidget(Chip(partial(translate, "Interview", _WORDS[key]), "warn"))
    layout.addWidget(ElidedLabel(question, "caption"), 1)
    return row
