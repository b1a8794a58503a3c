"""The left column: with whom, the way through the steps, the clocks, who talks, what is saved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.spin import interviews, limits
from salesdesk.ui.spin.session import Session
from salesdesk.ui.spin.step_words import statuses
from salesdesk.ui.spin.stepper import Stepper
from salesdesk.ui.spin.talk_share import TalkShare
from salesdesk.ui.spin.timers import Timers
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.text import ElidedLabel, Label


class _Scroll(QScrollArea):
    """As large as what is in it, where there is room."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()


class LeftSide(Card):
    """Shows how far the interview is; keeps its clocks and marks by the session."""

    def __init__(self, session: Session, steps: Sequence[int]) -> None:
        super().__init__(padding=16, spacing=8)
        self._session = session
        self._kept: datetime | None = None
        self.client = ElidedLabel("", "title")
        self.which = Label(self._which, "caption")
        self.stepper = Stepper(steps)
        bounds = limits.read()
        self.timers = Timers(session.desk.now, bounds.chat_seconds)
        self.share = TalkShare(bounds.talk_share)
        self.saved = Label(self._saved, "caption")
        scroll = _Scroll(self.stepper)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(240)
        self.add(self.client, self.which)
        self.body.addWidget(scroll, 1)
        self.body.addSpacing(4)
        self.add(self.timers, self.share, self.saved)
        talk = session.talk
        self.timers.set_seconds(talk.talk_seconds, talk.chat_seconds)
        self.share.set_marks(talk.ours, talk.theirs)
        self.timers.save_due.connect(self.keep)
        self.timers.began.connect(self._begin)
        self.share.marked.connect(self.keep)
        session.kept.connect(self._tell_saved)

    def show_talk(self, step: int) -> None:
        """Show how far the talk has come, and that *step* is open."""
        talk = self._session.talk
        person = str(talk.answers.get("contact") or "")
        self.client.say(" · ".join(part for part in (talk.client, person) if part))
        self.which.say(self._which)
        self.stepper.show_steps(statuses(talk, self._session.chains), step)
        minutes = talk.answers.get("minutes")
        self.timers.set_planned(minutes if isinstance(minutes, int) else 0)

    def keep(self) -> None:
        """Save the clocks and the marks of who talked."""
        talk, chat = self.timers.seconds()
        ours, theirs = self.share.ours, self.share.theirs
        session = self._session
        if session.talk.state == "open":
            session.keep(
                lambda: interviews.save_times(
                    session.id, talk_seconds=talk, chat_seconds=chat, ours=ours, theirs=theirs
                )
            )

    def _begin(self) -> None:
        session = self._session
        session.keep(lambda: interviews.begin(session.id, session.desk.now()))

    def _which(self) -> str:
        return translate(
            "Interview", "Interview no. {number}", number=self._session.talk.earlier + 1
        )

    def _tell_saved(self, at: datetime) -> None:
        if self._kept is None or (at.hour, at.minute) != (self._kept.hour, self._kept.minute):
            self._kept = at
            self.saved.say(self._saved)

    def _saved(self) -> str:
        if self._kept is None:
            return translate("Interview", "Everything is saved as you type")
        return translate("Interview", "Saved {time}", time=f"{self._kept:%H:%M}")

    def retranslate(self) -> None:
        """Speak the current language."""
        self.timers.retranslate()
        self.share.retranslate()
