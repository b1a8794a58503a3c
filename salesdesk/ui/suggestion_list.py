"""Proposals for the plan, a few lines each: taken up with +, turned down with ×."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales import suggestions
from salesdesk.sales.suggestion import Suggestion
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.words import day
from salesdesk.ui.suggestion_words import reason_text, title_text
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import Label, Text

_SHOWN = 3
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Plus, Qt.Key.Key_Space)
_DROP = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_X, Qt.Key.Key_Minus)


class SuggestionRow(Painted):
    """``asked`` tells take, drop or open; ``stepped`` the row above (−1) or below (1)."""

    asked = Signal(str)
    stepped = Signal(int)

    def __init__(self, suggestion: Suggestion, today: date, *, chip: bool) -> None:
        super().__init__()
        self.suggestion = suggestion
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = title_text(suggestion, today)
        reason = reason_text(suggestion, today)
        due = day(max(suggestion.due_on, today), today)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self.title, wrap=True))
        below = QHBoxLayout()
        below.setSpacing(8)
        if chip:
            mark = Chip(lambda: translate("Suggestion", "Proposed"), "accent")
            below.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(Label(f"{due} · {reason}", "caption", wrap=True), 1)
        words.addLayout(below)
        self.take = _button("plus", lambda: translate("Suggestion", "Put it on the plan"))
        self.drop = _button("x", lambda: translate("Suggestion", "Do not propose it again"))
        self.take.clicked.connect(lambda: self.asked.emit("take"))
        self.drop.clicked.connect(lambda: self.asked.emit("drop"))
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 0, 4)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.take)
        row.addWidget(self.drop)
        self.setAccessibleName(
            ", ".join((translate("Suggestion", "Proposed"), self.title, due, reason))
        )
        self.setAccessibleDescription(
            translate("Suggestion", "Enter or + puts it on the plan, Delete turns it down")
        )

    def draw(self) -> None:
        """Paint the ground of the row that has the keyboard."""
        if self.hasFocus():
            self.painter.setPen(current().color("accent"))
            self.painter.setBrush(current().color("accent_soft"))
            self.painter.drawRoundedRect(self.area(0.5), 8, 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it up, turn it down, or go to the next."""
        key = event.key()
        if key in _TAKE:
            self.asked.emit("take")
        elif key in _DROP:
            self.asked.emit("drop")
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class SuggestionList(QWidget):
    """Hidden while there is nothing; ``left`` asks for what stands above or below (−1, 1)."""

    left = Signal(int)

    def __init__(self, desk: Desk, *, chip: bool = True) -> None:
        super().__init__()
        self.desk = desk
        self.rows: list[SuggestionRow] = []
        self._chip = chip
        self._found: Sequence[Suggestion] = ()
        self._all = False
        self.more = Button("", self._show_all, kind="quiet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_suggestions(self, found: Sequence[Suggestion]) -> None:
        """Show *found*, a few at first; the row with the keyboard hands it to its neighbour."""
        focused = QApplication.focusWidget()
        place = next((n for n, row in enumerate(self.rows) if row is focused), None)
        self._found = found
        shown = found if self._all else found[:_SHOWN]
        for row in self.rows:
            row.hide()
            row.deleteLater()
        today = self.desk.today()
        self.rows = [SuggestionRow(one, today, chip=self._chip) for one in shown]
        for number, row in enumerate(self.rows):
            self._column.insertWidget(number, row)
            row.asked.connect(lambda what, row=row: self._act(what, row))
            row.stepped.connect(lambda step, number=number: self._step(number + step))
            row.show()
        for before, after in pairwise([self.more, *self.rows, self.more]):
            self.setTabOrder(before, after)
        rest = len(found) - len(shown)
        self.more.say(lambda: translate("Suggestion", "{count} more proposals", count=rest))
        self.more.setVisible(rest > 0)
        self.setVisible(bool(found))
        if place is not None and self.rows:
            self.rows[min(place, len(self.rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif place is not None:
            self.left.emit(-1)

    def focus_first(self) -> bool:
        """Give the keyboard to the first row; False when there is none."""
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(self.rows)

    def _step(self, target: int) -> None:
        if 0 <= target < len(self.rows):
            self.rows[target].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit(-1 if target < 0 else 1)

    def _show_all(self) -> None:
        self._all = True
        self.show_suggestions(self._found)

    def _act(self, what: str, row: SuggestionRow) -> None:
        answer = suggestions.accept if what == "take" else suggestions.dismiss
        self.desk.attempt(lambda: answer(row.suggestion, row.title, self.desk.now()))


def _button(icon: str, name: Text) -> IconButton:
    made = IconButton(icon, name, small=True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made
