"""The way through the interview: ten steps, each with how far it has come; jump to any."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.ui.icons import draw_icon
from salesdesk.ui.spin.keys import JUMP, shown
from salesdesk.ui.spin.step_words import TONES, Status, step_title
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.text import draw_text

_LOW, _USUAL, _HIGH = 40, 54, 58
_CENTRE = 26
_RADIUS = 12


class StepButton(QAbstractButton):
    """One step: its number or a tick, its name, how far it has come."""

    def __init__(self, step: int, last: bool) -> None:
        super().__init__()
        self.step = step
        self._last = last
        self.here = False
        self.status = Status("")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(_LOW)
        self.setMaximumHeight(_HIGH)

    def sizeHint(self) -> QSize:
        """Return a row's height."""
        return QSize(160, _USUAL)

    def show_status(self, status: Status, here: bool) -> None:
        """Show how far it has come, and whether it is the step that is open."""
        if (status, here) != (self.status, self.here):
            self.status, self.here = status, here
            self.update()
        self.name()

    def name(self) -> None:
        """Say the step in the current language."""
        told = f"{self.step} {step_title(self.step)}"
        self.setAccessibleName(f"{told}, {self.status.text}")
        self.setToolTip(f"{told}\n{self.status.text}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter)
        painter.end()

    def _draw(self, painter: QPainter) -> None:
        theme = current()
        ink, tint = theme.tone(TONES[self.step])
        area = QRectF(self.rect())
        if self.here or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint if self.here else theme.color("hover"))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 8, 8)
        centre = QPointF(_CENTRE, area.center().y())
        painter.setPen(QPen(theme.color("border_strong"), 1.5))
        if self.step:
            painter.drawLine(QPointF(_CENTRE, 0), QPointF(_CENTRE, centre.y() - _RADIUS))
        if not self._last:
            painter.drawLine(
                QPointF(_CENTRE, centre.y() + _RADIUS), QPointF(_CENTRE, area.bottom())
            )
        circle = QRectF(centre.x() - _RADIUS, centre.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
        filled = self.here or self.status.done
        painter.setPen(Qt.PenStyle.NoPen if filled else QPen(theme.color("border_strong"), 1.5))
        painter.setBrush(ink if filled else theme.color("surface"))
        painter.drawEllipse(circle)
        on = theme.color("surface") if filled else theme.color("muted")
        if self.status.done and not self.here:
            draw_icon(painter, "check", circle.adjusted(5, 5, -5, -5), on)
        else:
            middle = Qt.AlignmentFlag.AlignHCenter
            digit = str(self.step)
            draw_text(self, painter, circle, digit, color=on, px=12, bold=True, align=middle)
        left = _CENTRE + _RADIUS + 12
        room = area.width() - left - 8
        half = area.center().y()
        draw_text(
            self, painter, QRectF(left, half - 19, room, 20), step_title(self.step),
            color=theme.color("text"), bold=self.here, elide=True,
        )  # fmt: skip
        draw_text(
            self, painter, QRectF(left, half + 1, room, 17), self.status.text,
            color=theme.color("muted"), px=12, elide=True,
        )  # fmt: skip


class Stepper(QWidget):
    """``wanted`` tells the step to open. Arrows move, a digit jumps, Enter opens."""

    wanted = Signal(int)
    left = Signal()

    def __init__(self, steps: Sequence[int]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("page", "true")
        self._here = steps[0]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.buttons: dict[int, StepButton] = {}
        for step in steps:
            button = StepButton(step, step == steps[-1])
            button.clicked.connect(lambda _=False, step=step: self.wanted.emit(step))
            self.buttons[step] = button
            column.addWidget(button, 1)
        column.addStretch(0)

    def show_steps(self, statuses: Sequence[Status], here: int) -> None:
        """Show how far every step has come."""
        self._here = here
        for step, button in self.buttons.items():
            button.show_status(statuses[step], step == here)
        self.setAccessibleName(translate("Interview", "Steps of the interview"))
        self.setAccessibleDescription(
            translate(
                "Interview", "{key}: a digit opens that step, ↑ ↓ go through them, Esc goes back",
                key=shown(JUMP),
            )
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, jump or go back to the page."""
        steps = list(self.buttons)
        key, place = event.key(), steps.index(self._here)
        digit = key - Qt.Key.Key_0
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            place += 1 if key == Qt.Key.Key_Down else -1
            if 0 <= place < len(steps):
                self.wanted.emit(steps[place])
        elif digit in self.buttons:
            self.wanted.emit(digit)
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show that the keyboard is here."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(current().color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
            painter.end()
