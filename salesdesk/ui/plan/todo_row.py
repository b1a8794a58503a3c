"""One item of the to-do list: tick, title, whom it is for, how late, and its one-key moves."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales.plan import PlanLine
from salesdesk.ui.icons import icon
from salesdesk.ui.visit.words import channel_word, clock, day_bare
from salesdesk.ui.widgets.buttons import IconButton
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import ElidedLabel, Label

MOVES = {
    "today": (mark("Plan", "Today"), "calendar", "T"),
    "tomorrow": (mark("Plan", "Tomorrow"), "arrow-right", "M"),
    "day": (mark("Plan", "Pick a day …"), "calendar", "D"),
    "title": (mark("Plan", "Rewrite …"), "edit", "F2"),
    "drop": (mark("Plan", "Drop, with a reason …"), "x", "X"),
    "client": (mark("Plan", "Open the dossier"), "building", "Return"),
}
_KEYS = {
    Qt.Key.Key_Space: "tick", Qt.Key.Key_T: "today", Qt.Key.Key_M: "tomorrow",
    Qt.Key.Key_D: "day", Qt.Key.Key_F2: "title", Qt.Key.Key_X: "drop",
    Qt.Key.Key_Delete: "drop", Qt.Key.Key_Return: "client", Qt.Key.Key_Enter: "client",
}  # fmt: skip
_KINDS = {
    "next_step": (mark("Plan", "Next step"), "accent"),
    "customer_step": (mark("Plan", "Their promise"), "n"),
}


class _ClientLink(ElidedLabel):
    clicked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()


class TodoRow(Painted):
    """``asked`` tells (what, item id): tick, today, tomorrow, day, title, drop or client.

    ``stepped`` asks for the row above (−1) or below (1).
    """

    asked = Signal(str, int)
    stepped = Signal(int)

    def __init__(self, line: PlanLine, now: datetime) -> None:
        super().__init__()
        self.line = line
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        done = line.done_at is not None
        self.tick = IconButton(
            "check-circle" if done else "circle",
            lambda: translate("Plan", "Open it again") if done else translate("Plan", "Done"),
            lambda: self.asked.emit("tick", line.id),
            ink="accent" if done else "muted",
            small=True,
        )
        self.tick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title = Label(line.title, "muted" if done else "body", wrap=True)
        face = self.title.font()
        face.setStrikeOut(done)
        self.title.setFont(face)
        self.client = _ClientLink(line.client_short, "caption", tone="accent" if not done else "")
        self.client.setCursor(Qt.CursorShape.PointingHandCursor)
        self.client.clicked.connect(lambda: self.asked.emit("client", line.id))
        self.client.setAccessibleName(line.client)
        if not line.client:
            self.client.hide()
        told = self._told(now)
        self.about = ElidedLabel(told, "caption")
        if not told or (line.client and line.days_late(now.date())):  # the chip says how late
            self.about.hide()
            self.setToolTip(told)
        self.more = IconButton(
            "more", lambda: translate("Plan", "Move or drop"), self._more, small=True
        )
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        below = FlowLayout(gap=6)
        chips = self._chips(now)
        if line.kind in _KINDS:
            text, tone = _KINDS[line.kind]
            chips.append(Chip(translate("Plan", text), "neutral" if done else tone))
        for part in (*chips, self.about, self.client):
            if isinstance(part, ElidedLabel):
                part.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
                if chips:  # one base line
                    part.setMinimumHeight(chips[0].sizeHint().height())
            below.addWidget(part)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addLayout(below)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(self.tick)
        row.addLayout(words, 1)
        row.addWidget(self.more)
        spoken = [line.title, line.client, told, *(chip.text() for chip in self.findChildren(Chip))]
        self.setAccessibleName(", ".join(part for part in spoken if part))
        self.setAccessibleDescription(
            translate("Plan", "Space ticks, T today, M tomorrow, D another day, X drops")
        )

    def _told(self, now: datetime) -> str:
        line = self.line
        if line.days_late(now.date()):
            return translate("Plan", "since {day}", day=day_bare(line.due_on))
        if line.planned_on != line.due_on:
            return translate("Plan", "first planned for {day}", day=day_bare(line.planned_on))
        return channel_word(line.form)

    def _chips(self, now: datetime) -> list[Chip]:
        line, chips = self.line, []
        if late := line.days_late(now.date()):
            chips.append(Chip(translate("Plan", "%n day(s) late", None, late), "danger"))
        elif line.due_at is not None:
            passed = line.due_at < now and line.done_at is None
            chips.append(Chip(clock(line.due_at, now.tzinfo), "danger" if passed else "neutral"))
        return chips

    def draw(self) -> None:
        """Paint the ground of the row that has the keyboard."""
        self.draw_ground()

    def menu(self) -> QMenu:
        """Return the menu of what can be done with the item."""
        menu = QMenu(self)
        for key, (name, sign, shortcut) in MOVES.items():
            if key == "client" and self.line.client_id is None:
                continue
            if key in ("today", "tomorrow", "day", "drop") and self.line.done_at is not None:
                continue
            action = menu.addAction(icon(sign), f"{translate('Plan', name)}\t{shortcut}")
            action.triggered.connect(lambda _=False, key=key: self.asked.emit(key, self.line.id))
        return menu

    def _more(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the menu."""
        self.menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key each."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in _KEYS:
            self.asked.emit(_KEYS[key], self.line.id)
        else:
            super().keyPressEvent(event)
