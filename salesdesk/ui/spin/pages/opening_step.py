"""Step 1: the opener large enough to be read, topics to warm up with, and leave to ask."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales.spin import limits
from salesdesk.sales.spin.talk import Talk
from salesdesk.ui.spin import keys
from salesdesk.ui.spin.pages.answer_step import AnswerStep
from salesdesk.ui.spin.pages.opener_part import LengthMeter
from salesdesk.ui.spin.session import Session
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.text import Label


class OpeningStep(AnswerStep):
    """Nothing is asked before they gave leave."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, 1)
        self._most = limits.read().opener_seconds
        self.purpose = Label(
            lambda: translate(
                "Interview", "Purpose: who we are, why we came, and their leave to ask."
            ),
            "muted", wrap=True,
        )  # fmt: skip
        self.opener = Label("", "question", wrap=True)
        self.none = Label(
            lambda: translate(
                "Interview", "No opener is prepared. {key} and 0 lead back to the plan.",
                key=keys.shown(keys.JUMP),
            ),
            "muted", wrap=True,
        )  # fmt: skip
        self.meter = LengthMeter()
        self.topics_title = Label(lambda: translate("Interview", "To warm up with"), "caption")
        self.topics = QWidget()
        self._flow = FlowLayout(self.topics)
        self._topics: list[str] | None = None
        self.add(self.purpose, self.opener, self.none, self.meter, self.topics_title, self.topics)
        self.ask(mark("Form", "How it began"), "leave_given", "opening_note")
        self.column.addStretch(1)

    def show_rest(self, talk: Talk, *, typing: bool) -> None:
        """Show opener and topics."""
        text = str(talk.answers.get("opener") or "")
        self.opener.say(text)
        self.meter.show_text(text, self._most)
        self.opener.setVisible(bool(text))
        self.meter.setVisible(bool(text))
        self.none.setVisible(not text)
        topics = [str(one) for one in talk.answers.get("small_talk") or ()]
        if topics != self._topics:
            self._topics = topics
            self._flow.clear()
            for topic in topics:
                chip = Chip(topic)
                self._flow.addWidget(chip)
                chip.show()
        for widget in (self.topics_title, self.topics):
            widget.setVisible(bool(topics))
