"""What an effect or a pay-off has besides its words: of which problem, who, how much, how often."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.spin.talk import Line, Talk
from salesdesk.ui.form_editor.reading import read_number
from salesdesk.ui.spin.figure_words import figure_text, read_figure, yearly_text
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.restyle import restyle
from salesdesk.ui.widgets.text import ElidedLabel, Label

_CHOICE_PX = 100
"""Of a problem's words so much is shown where one is chosen."""
ARROW_PX = 46
"""Of a choice, what is not its words."""


class FigureRow(Card):
    """Shown for one line after it was marked. ``edited`` tells edits by hand.

    ``linked`` tells (line, parent); ``closed`` that nothing more is asked.
    """

    edited = Signal()
    linked = Signal(int, object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(kind="sunken", padding=10, spacing=6)
        self._line = 0
        self.said = ElidedLabel("", "strong")
        self.parent_of = QComboBox()
        self.parent_of.setMinimumWidth(_CHOICE_PX + ARROW_PX)
        self.who, self.figure, self.times = QLineEdit(), QLineEdit(), QLineEdit()
        self.yearly = Label("", "caption")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.said, 1)
        self.body.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._labels: list[Label] = []
        for text, widget, share in (
            (lambda: translate("Interview", "Problem"), self.parent_of, 4),
            (lambda: translate("Interview", "Who"), self.who, 3),
            (lambda: translate("Interview", "How much"), self.figure, 3),
            (lambda: translate("Interview", "Times a year"), self.times, 2),
        ):
            column = QVBoxLayout()
            column.setSpacing(2)
            label = Label(text, "caption")
            label.setBuddy(widget)
            column.addWidget(label)
            column.addWidget(widget)
            row.addLayout(column, share)
        self.body.addLayout(row)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.yearly, 1)
        foot.addWidget(
            Button(
                lambda: translate("Interview", "Keep"), self.take,
                hint=lambda: translate("Interview", "Keep (Enter)"),
            )
        )  # fmt: skip
        foot.addWidget(
            IconButton("x", lambda: translate("Interview", "Close (Esc)"), self.closed.emit)
        )
        self.body.addLayout(foot)
        for line in (self.who, self.figure, self.times):
            line.setMaxLength(200)
            line.returnPressed.connect(self.take)
            line.textEdited.connect(lambda _: self.edited.emit())
        self.parent_of.activated.connect(
            lambda _: self.linked.emit(self._line, self.parent_of.currentData())
        )
        self.figure.textChanged.connect(self._tell)
        self.times.textChanged.connect(self._tell)
        self.hide()

    @property
    def line_id(self) -> int:
        """Return which line it is about."""
        return self._line

    def open(self, talk: Talk, line: Line) -> None:
        """Ask for the rest of *line*, beginning with who."""
        self._line = line.id
        self.said.say(line.text.split("\n")[0])
        self.parent_of.clear()
        none = translate("Interview", "Not yet linked")
        self.parent_of.addItem(none, None)
        kinds = ("problem", "implication") if line.kind == "implication" else ("problem",)
        below = {line.id} | {one.id for one in talk.lines if _hangs(talk, one, line.id)}
        for kind in kinds:
            for one in talk.of(kind):
                if one.id not in below:
                    self.parent_of.addItem(
                        short_words(one.text, self.parent_of, _CHOICE_PX), one.id
                    )
        self.parent_of.setCurrentIndex(max(self.parent_of.findData(line.parent), 0))
        self.who.setText(str(line.details.get("who") or ""))
        self.figure.setText(figure_text(line.details))
        times = line.details.get("times")
        self.times.setText(str(times) if times else "")
        self._tell()
        self.show()
        self.who.setFocus()

    def details(self) -> dict[str, Any] | None:
        """Return what is filled in; None where a figure cannot be read."""
        figure = read_figure(self.figure.text())
        typed = self.times.text().strip()
        times = read_number(typed) if typed else None
        if figure is None or (typed and (times is None or times < 1)):
            return None
        return {"who": self.who.text().strip() or None, **figure, "times": times}

    def take(self) -> None:
        """Have done; go to what cannot be read."""
        details = self.details()
        if details is None:
            wrong = self.figure if read_figure(self.figure.text()) is None else self.times
            wrong.setFocus()
            wrong.selectAll()
        else:
            self.closed.emit()

    def retranslate(self) -> None:
        """Speak the current language."""
        self.figure.setPlaceholderText(translate("Interview", "12万元"))
        self.times.setPlaceholderText("12")
        self._tell()

    def _tell(self) -> None:
        details = self.details()
        unread = read_figure(self.figure.text()) is None
        restyle(self.figure, "fault", unread)
        restyle(self.times, "fault", details is None and not unread)
        self.yearly.set_tone("danger" if details is None else "")
        if details is None:
            self.yearly.say(
                translate("Interview", "Write a figure such as 12万元, ¥3,000 or 36 小时.")
                if unread
                else translate("Interview", "Write how many times a year as a whole number.")
            )
        else:
            self.yearly.say(yearly_text(details))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _hangs(talk: Talk, line: Line, above: int) -> bool:
    seen: set[int] = set()
    found: Line | None = line
    while found is not None and found.id not in seen:
        if found.parent == above:
            return True
        seen.add(found.id)
        found = talk.line(found.parent)
    return False


def short_words(text: str, box: QWidget, room: int) -> str:
    """Return the first line of a text, as much of it as has *room* (pixels) in *box*."""
    right = Qt.TextElideMode.ElideRight
    return box.fontMetrics().elidedText(text.split("\n")[0], right, room)
