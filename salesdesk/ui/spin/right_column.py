"""The right of an interview: the map and the coach, two faces of one card."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.spin import interviews
from salesdesk.sales.spin.talk import Talk
from salesdesk.ui.spin import whisper_words
from salesdesk.ui.spin.coach_panel import CoachPanel
from salesdesk.ui.spin.coached import SILENCED, Coached, coached, roles, silenced
from salesdesk.ui.spin.map_face import MapFace
from salesdesk.ui.spin.right_side import RightSide
from salesdesk.ui.spin.session import Session
from salesdesk.ui.spin.tap_line import TapLine
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import SegmentedControl

_ROOMY = 280
"""Narrower than this, the faces alone have room above."""


class RightColumn(RightSide):
    """The coach is asked once after each act, step or choice, and only while it can be seen."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._step = session.talk.step
        self.told = Coached()
        self.faces = SegmentedControl(
            (
                ("map", lambda: translate("Coach", "Map")),
                ("coach", self._coach_word),
            ),
            lambda: translate("Coach", "Map or coach"),
        )
        self.map = MapFace(session)
        self.coach = CoachPanel()
        self.cue = QVBoxLayout()
        self.cue.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.map)
        self.stack.addWidget(self.coach)
        card = Card(padding=16, spacing=12)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.faces)
        head.addStretch(1)
        head.addWidget(self.map.done)
        card.body.addLayout(head)
        card.body.addLayout(self.cue)
        card.body.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)  # once for all that an act brings about
        self._soon.timeout.connect(self._coach)
        self.faces.chosen.connect(self.show_face)
        self.map.chosen.connect(self.chosen)
        self.map.wanted.connect(self.wanted)
        self.coach.wanted.connect(self.wanted)
        self.coach.put_off.connect(self.put_off)
        self.coach.taken_up.connect(self.take_up)

    # --- what is shown -----------------------------------------------------------------------

    def show_talk(self, talk: Talk) -> None:
        """Show the map now and what the coach has to say in a moment."""
        self.map.show_talk(talk)
        self._show_done()
        self._later()

    def show_line(self, line: int | None) -> None:
        """Stand on the line that is looked at; the coach speaks of its problem."""
        self.map.view.choose(line)
        self._later()

    def show_step(self, step: int) -> None:
        """Speak of the step that is open now."""
        self._step = step
        self._later()

    def show_face(self, face: str) -> None:
        """Show the map or the coach."""
        self.faces.choose(face)
        self.stack.setCurrentWidget(self.map if face == "map" else self.coach)
        self._show_done()
        self._show_cue()

    def _show_done(self) -> None:
        on_map = self.stack.currentWidget() is self.map
        room = self.width() >= _ROOMY
        self.map.done.setVisible(on_map and room and bool(self.map.view.cards))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the faces their room in a small window."""
        super().resizeEvent(event)
        self._show_done()

    def first_field(self) -> QWidget:
        """Return what takes the keyboard: the map, or the first rule of the coach."""
        if self.stack.currentWidget() is self.coach:
            return self.coach.first_field()
        return self.map.view if self.map.view.isVisibleTo(self) else self.faces.segment("map")

    # --- the coach ---------------------------------------------------------------------------

    def _later(self) -> None:
        if self.isVisible():
            self._soon.start()

    def coach_now(self) -> None:
        """Let the coach speak at once."""
        self._soon.stop()
        self._coach(always=True)

    def _coach(self, *, always: bool = False) -> None:
        if not (always or self.isVisible()):
            return
        session, problem = self._session, self._session.problem
        talk = session.talk
        self.told = coached(
            talk, session.known, self._step,
            problem=problem.id if problem is not None else None,
            fields=session.fields(), roles=roles(talk),
        )  # fmt: skip
        self.coach.show_coached(talk, self.told)
        self.faces.say("coach", self._coach_word)
        self._show_cue()

    def _coach_word(self) -> str:
        told = self.told
        if not told.count:
            return translate("Coach", "Coach")
        return translate("Coach", "Coach {count}", count=told.count)

    def _show_cue(self) -> None:
        """Show the most urgent hint above the map, too."""
        while item := self.cue.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if self.told.whispers and self.stack.currentWidget() is self.map:
            first = self.told.whispers[0]
            self.cue.addWidget(
                TapLine(
                    whisper_words.cue(first), lambda: self.show_face("coach"), icon="message",
                    tone="accent", hint=whisper_words.told(first),
                )
            )  # fmt: skip

    def put_off(self, rule: str) -> None:
        """Do not tell of a rule again in this interview; it still counts."""
        self._silence(silenced(self._session.talk) | {rule})
        self._session.desk.announce(translate("Coach", "Quiet for this talk; it still counts."))

    def take_up(self, rule: str) -> None:
        """Tell of a rule again."""
        self._silence(silenced(self._session.talk) - {rule})

    def _silence(self, rules: frozenset[str]) -> None:
        session = self._session
        told = {SILENCED: sorted(rules) or None}
        session.do(lambda: interviews.save_answers(session.id, told, session.desk.now()))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask what was not asked while nobody looked."""
        super().showEvent(event)
        self._later()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is being typed on a card."""
        super().hideEvent(event)
        self._soon.stop()
        self.map.autosave.flush()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_cue()
