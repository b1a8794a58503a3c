"""The two clocks of an interview: the talk as a whole, and the small talk within it.

They count by the desk's clock, so that time goes on while another tab is looked at; the timer
that moves the figures runs only while they are seen.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.ui.spin.keys import CHAT_TIMER, TALK_TIMER
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.buttons import IconButton
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import Label

SAVE_S = 5


class Counter:
    """Seconds that run from a moment on; ``seconds`` tells them at any later one."""

    def __init__(self) -> None:
        self._before = 0
        self._since: datetime | None = None

    @property
    def running(self) -> bool:
        """Tell whether it runs."""
        return self._since is not None

    def seconds(self, now: datetime) -> int:
        """Return the seconds counted up to *now*; a clock set back takes nothing away."""
        on = (now - self._since).total_seconds() if self._since is not None else 0.0
        return self._before + max(int(on), 0)

    def set_seconds(self, seconds: int) -> None:
        """Begin with so many, standing still."""
        self._before, self._since = seconds, None

    def toggle(self, now: datetime) -> None:
        """Start it, or let it stand."""
        if self._since is None:
            self._since = now
        else:
            self._before, self._since = self.seconds(now), None


class _Bar(Painted):
    """How much of what was planned is used."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(8)
        self._part = 0.0

    def show_part(self, part: float) -> None:
        self._part = part
        self.update()

    def draw(self) -> None:
        theme, area = current(), self.area()
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(theme.color("sunken"))
        self.painter.drawRoundedRect(area, 4, 4)
        used = QRectF(area)
        used.setWidth(max(area.width() * min(self._part, 1.0), 8.0 if self._part else 0.0))
        self.painter.setBrush(theme.color("danger" if self._part > 1 else "spin_p"))
        self.painter.drawRoundedRect(used, 4, 4)


def clock_text(seconds: int) -> str:
    """Return minutes and seconds: 18:42, 95:03."""
    return f"{seconds // 60:02}:{seconds % 60:02}"


class Timers(QWidget):
    """``save_due`` asks every few seconds, and at each stop, to keep what was counted.

    ``began`` tells that the talk's clock was started. Small talk of more than *chat_limit*
    seconds is warned of (R19).
    """

    save_due = Signal()
    began = Signal()

    def __init__(self, now: Callable[[], datetime], chat_limit: int) -> None:
        super().__init__()
        self._now, self._chat_limit = now, chat_limit
        self.talk, self.chat = Counter(), Counter()
        self._planned = 0
        self._saved_at = 0
        self.time = Label("", "title")
        self.planned = Label("", "caption")
        self.chat_time = Label("", "caption")
        self.bar = _Bar()
        self.start = IconButton(
            "play", lambda: translate("Interview", "Start or pause the talk's clock"),
            self.toggle_talk, shortcut=TALK_TIMER,
        )  # fmt: skip
        self.start_chat = IconButton(
            "chat", lambda: translate("Interview", "Start or pause the small talk's clock"),
            self.toggle_chat, shortcut=CHAT_TIMER,
        )  # fmt: skip
        for button in (self.start, self.start_chat):
            button.setCheckable(True)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.start)
        first.addWidget(self.time)
        first.addWidget(self.planned)
        first.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.start_chat)
        second.addWidget(self.chat_time, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(first)
        column.addWidget(self.bar)
        column.addLayout(second)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._beat)

    def set_seconds(self, talk: int, chat: int) -> None:
        """Begin with what was counted before."""
        self.talk.set_seconds(talk)
        self.chat.set_seconds(chat)
        self._show()

    def set_planned(self, minutes: int) -> None:
        """Show the bar against so many minutes; 0 shows none."""
        self._planned = minutes
        self._show()

    def seconds(self) -> tuple[int, int]:
        """Return the seconds of the talk and of the small talk."""
        now = self._now()
        return self.talk.seconds(now), self.chat.seconds(now)

    def toggle_talk(self) -> None:
        """Start or pause the talk; the small talk never outlasts it."""
        now = self._now()
        self.talk.toggle(now)
        if self.talk.running:
            self.began.emit()
        elif self.chat.running:
            self.chat.toggle(now)
        self._turned()

    def toggle_chat(self) -> None:
        """Start or pause the small talk; it is part of the talk."""
        now = self._now()
        self.chat.toggle(now)
        if self.chat.running and not self.talk.running:
            self.talk.toggle(now)
            self.began.emit()
        self._turned()

    def pause(self) -> None:
        """Let both stand: the interview is left."""
        if self.talk.running:
            self.toggle_talk()

    def _turned(self) -> None:
        self.save_due.emit()
        self._run()
        self._show()

    def _run(self) -> None:
        if self.talk.running and self.isVisible():
            self._tick.start()
        else:
            self._tick.stop()

    def _beat(self) -> None:
        self._show()
        talk, _ = self.seconds()
        if abs(talk - self._saved_at) >= SAVE_S:
            self._saved_at = talk
            self.save_due.emit()

    def _show(self) -> None:
        talk, chat = self.seconds()
        self.time.say(clock_text(talk))
        self.planned.say(f"/ {clock_text(60 * self._planned)}" if self._planned else "")
        self.bar.setVisible(self._planned > 0)
        self.bar.show_part(talk / (60 * self._planned) if self._planned else 0.0)
        # what is painted says the rest; whoever hears the page hears it on the button
        self.start.setChecked(self.talk.running)
        self.start.set_icon("clock" if self.talk.running else "play",
                            "accent" if self.talk.running else "muted")  # fmt: skip
        self.start_chat.setChecked(self.chat.running)
        self.start_chat.set_icon("chat", "accent" if self.chat.running else "muted")
        self.chat_time.say(translate("Interview", "Small talk {time}", time=clock_text(chat)))
        self.chat_time.set_tone("warn" if chat > self._chat_limit else "")

    def retranslate(self) -> None:
        """Speak the current language."""
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Move the figures again."""
        super().showEvent(event)
        self._show()
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let no timer run behind a closed page; keep what was counted."""
        super().hideEvent(event)
        if self._tick.isActive():
            self._tick.stop()
            self.save_due.emit()
