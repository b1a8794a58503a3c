"""What may be asked next: up to five questions, each with the key that chooses it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.spin import suggest
from salesdesk.sales.spin.suggest import Suggested
from salesdesk.ui.spin.keys import shown
from salesdesk.ui.spin.question_flow import MOST
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.text import Label, draw_text, text_width

_HEIGHT = 32


class SuggestedButton(QAbstractButton):
    """One question, its number at the left, why it is proposed at the right."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.why = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_question(self, text: str, why: str) -> None:
        """Show another question."""
        self.setText(text)
        self.why = why
        self.setAccessibleName(f"{self.number}. {text}" + (f", {why}" if why else ""))
        key = shown(f"Alt+{self.number}")
        self.setToolTip(f"{text}\n{translate('Interview', 'Ask this ({key})', key=key)}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return a row's height."""
        return QSize(200, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter)
        painter.end()

    def _draw(self, painter: QPainter) -> None:
        theme, area = current(), QRectF(self.rect())
        painter.setPen(QPen(theme.color("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_soft" if self.underMouse() else "sunken"))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8)
        muted = theme.color("muted")
        key = QRectF(12, 0, 14, area.height())
        draw_text(self, painter, key, str(self.number), color=muted, px=12, bold=True)
        right = area.right() - 12
        if self.why:
            room = min(text_width(self.why, 12) + 2, area.width() * 0.35)
            place = QRectF(right - room, 0, room, area.height())
            draw_text(
                self, painter, place, self.why, color=muted, px=12,
                align=Qt.AlignmentFlag.AlignRight, elide=True,
            )  # fmt: skip
            right -= room + 12
        place = QRectF(32, 0, right - 32, area.height())
        draw_text(self, painter, place, self.text(), color=theme.color("text"), elide=True)


class SuggestedList(QWidget):
    """``chosen`` tells the question; digits choose while the keyboard is here, Alt+digit always."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Suggested] = []
        self.title = Label(lambda: translate("Interview", "Ask next"), "title")
        self.none = Label(
            lambda: translate(
                "Interview", "No question is left here. Type your own, or go on to the next step."
            ),
            "muted", wrap=True,
        )  # fmt: skip
        self.keys = Label(
            lambda: translate(
                "Interview", "{first}…{last} choose", first=shown("Alt+1"), last="5"
            ),
            "caption",
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.keys)
        column.addLayout(head)
        column.addWidget(self.none)
        self.buttons = [SuggestedButton(number + 1) for number in range(MOST)]
        for number, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, number=number: self.choose(number))
            column.addWidget(button)

    def show_rows(self, rows: Sequence[Suggested]) -> None:
        """Show the best of *rows*."""
        self.rows = list(rows[:MOST])
        self.none.setVisible(not self.rows)
        self.keys.setVisible(bool(self.rows))
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(self.rows))
            if number < len(self.rows):
                button.show_question(self.rows[number].text, why_text(self.rows[number]))

    def choose(self, number: int) -> None:
        """Choose a row by its place from 0."""
        if number < len(self.rows):
            self.chosen.emit(self.rows[number])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses, arrows move."""
        here = self.window().focusWidget()
        place = self.buttons.index(here) if here in self.buttons else 0
        digit = event.key() - Qt.Key.Key_1
        if 0 <= digit < MOST and not event.modifiers():
            self.choose(digit)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose(place)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            place += 1 if event.key() == Qt.Key.Key_Down else -1
            self.buttons[max(0, min(place, len(self.rows) - 1))].setFocus()
        else:
            super().keyPressEvent(event)


def why_text(one: Suggested) -> str:
    """Say why a question is proposed."""
    if one.why == suggest.GAP:
        return translate("Interview", "Still missing here")
    return translate("Interview", "Open since last time") if one.why == suggest.DEBT else ""
