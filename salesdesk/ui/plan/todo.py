"""The to-do list of a day: what was carried over, what is due, a line to add more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout

from salesdesk.errors import Refused
from salesdesk.i18n import sentence, translate
from salesdesk.sales import plan
from salesdesk.sales.plan import PlanLine
from salesdesk.sales.today import Day
from salesdesk.ui.desk import Desk
from salesdesk.ui.form_editor.reading import read_day
from salesdesk.ui.plan.inline_ask import InlineAsk
from salesdesk.ui.plan.proposals import Proposals
from salesdesk.ui.plan.quick_add import read
from salesdesk.ui.plan.todo_row import TodoRow
from salesdesk.ui.visit.words import clock, day_near
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.text import Label


class TodoCard(Card):
    """Writes through ``plan``; every change can be taken back."""

    def __init__(self, desk: Desk) -> None:
        self.count = Label("", "caption")
        super().__init__(lambda: translate("Plan", "To-do"), self.count, spacing=8)
        self.desk = desk
        self.day = desk.today()
        self.rows: list[TodoRow] = []
        self.ask: InlineAsk | None = None
        self.add_line = QLineEdit()
        self.add_line.setMaxLength(300)
        self.hint = Label("", "caption", tone="accent")
        self.empty = Label("", "muted", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.add(self.add_line, self.hint, self.empty)
        self.body.addLayout(self._list)
        self.proposals = Proposals(desk)
        self.proposals.left.connect(self._from_proposals)
        self.add(self.proposals)
        self.hint.hide()
        self.add_line.returnPressed.connect(self._add)
        self.add_line.textChanged.connect(self._preview)

    def show_day(self, day: Day, now: datetime) -> None:
        """Show the items of *day*; the row with the keyboard keeps it."""
        self.day = day.date
        self.close_ask()  # a question that was answered gives the keyboard back to its row
        focused = next((row.line.id for row in self.rows if row.hasFocus()), None)
        place = next((n for n, row in enumerate(self.rows) if row.hasFocus()), 0)
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        items = [*day.carried, *day.tasks]
        self.rows = [self._row(line, now) for line in sorted(items, key=_order)]
        for row in self.rows:
            self._list.addWidget(row)
            row.show()  # now, so that it can take the keyboard
        done = sum(line.done_at is not None for line in items)
        self.count.say(f"{done} / {len(items)}" if items else "")
        self.empty.setVisible(not items)
        self._speak()
        if focused is not None and self.rows:
            same = next((row for row in self.rows if row.line.id == focused), None)
            (same or self.rows[min(place, len(self.rows) - 1)]).setFocus()
        self.proposals.look(wanted=self.day == now.date())

    def focus_item(self, item_id: int) -> None:
        """Give the keyboard to an item."""
        for row in self.rows:
            if row.line.id == item_id:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _speak(self) -> None:
        self.add_line.setAccessibleName(translate("Plan", "Add a to-do"))
        self.add_line.setPlaceholderText(translate("Plan", "Add, e.g. “Fri 15:00 call back”"))
        self.empty.say(translate("Plan", "Nothing to do on this day. Type above to add something."))

    def _row(self, line: PlanLine, now: datetime) -> TodoRow:
        row = TodoRow(line, now)
        row.asked.connect(self._act)
        row.stepped.connect(self._step)
        return row

    def _step(self, step: int) -> None:
        place = next((n for n, row in enumerate(self.rows) if row.hasFocus()), -1)
        target = place + step
        if target < 0:
            self.add_line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif target < len(self.rows):
            self.rows[target].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.proposals.focus_first()

    def _from_proposals(self, step: int) -> None:
        if step < 0:
            above = self.rows[-1] if self.rows else self.add_line
            above.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- adding -----------------------------------------------------------------------------

    def _preview(self, text: str) -> None:
        now = self.desk.now()
        found = read(text, self._target(), now)
        told = ""
        if text.strip() and (found.day != self.day or found.at is not None):
            told = day_near(found.day, now.date())
            if found.at is not None:
                told = f"{told} {clock(found.at, now.tzinfo)}"
            told = translate("Plan", "{day}: {title}", day=told, title=found.title)
        self.hint.say(told)
        self.hint.setVisible(bool(told))

    def _target(self) -> date:
        return max(self.day, self.desk.today())

    def _add(self) -> None:
        text = self.add_line.text()
        if not text.strip():
            return
        found = read(text, self._target(), self.desk.now())
        if self.desk.attempt(lambda: plan.add(found.title, found.day, due_at=found.at)):
            self.add_line.clear()

    # --- what is done with an item ----------------------------------------------------------

    def _act(self, what: str, item_id: int) -> None:
        now = self.desk.now()
        line = next(row.line for row in self.rows if row.line.id == item_id)
        match what:
            case "tick":
                done = line.done_at is None
                self.desk.attempt(lambda: plan.set_done(item_id, now, done=done))
            case "today":
                self.desk.attempt(lambda: plan.move(item_id, now.date()))
            case "tomorrow":
                self.desk.attempt(lambda: plan.move(item_id, now.date() + timedelta(days=1)))
            case "client" if line.client_id is not None:
                self.desk.show_client(line.client_id)
            case "day":
                question = translate("Plan", "Which day? E.g. Fri, 9/20, +3")
                self._open_ask(item_id, question, "", lambda text: self._move(item_id, text))
            case "drop":
                question = translate("Plan", "Why is it dropped?")
                self._open_ask(item_id, question, "", lambda text: self._drop(item_id, text))
            case "title":
                question = translate("Plan", "What is to be done")
                self._open_ask(
                    item_id, question, line.title,
                    lambda text: self._retitle(line, text),
                )  # fmt: skip

    def _move(self, item_id: int, text: str) -> str:
        day = read_day(text, self.desk.today())
        if day is None:
            return translate("Plan", "This cannot be read as a day, e.g. Fri, 9/20, +3.")
        return self._try(lambda: plan.move(item_id, day))

    def _retitle(self, line: PlanLine, text: str) -> str:
        if text.strip() == line.title:
            self.close_ask()
            return ""
        return self._try(lambda: plan.edit(line.id, title=text))

    def _drop(self, item_id: int, reason: str) -> str:
        return self._try(lambda: plan.drop(item_id, reason, self.desk.now()))

    def _try(self, act: Callable[[], object]) -> str:
        ask = self.ask
        try:
            act()
        except Refused as refused:
            return sentence(refused)
        if self.ask is ask:
            self.close_ask()
        return ""

    def _open_ask(
        self, item_id: int, question: str, text: str, answer: Callable[[str], str]
    ) -> None:
        self.close_ask()
        place = next(n for n, row in enumerate(self.rows) if row.line.id == item_id)
        self.ask = InlineAsk(question, text, answer)
        self.ask.closed.connect(self.close_ask, Qt.ConnectionType.QueuedConnection)
        self._list.insertWidget(place + 1, self.ask)
        self.ask.show()
        self.ask.setFocus()

    def close_ask(self) -> None:
        """Take the question away; its row gets the keyboard back."""
        if self.ask is None:
            return
        place = self._list.indexOf(self.ask) - 1
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.ask.isAncestorOf(focused)
        self.ask.hide()
        self.ask.deleteLater()
        self.ask = None
        if had_focus and 0 <= place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.OtherFocusReason)


def _order(line: PlanLine) -> tuple[bool, date, str, int]:
    """Order open items before done ones, by day, timed ones first."""
    at = line.due_at.isoformat() if line.due_at else "~"
    return line.done_at is not None, line.due_on, at, line.id
