"""How a template will sound: filled, its wording judged, or how long it takes to say."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.spin import bank, frames, opener
from salesdesk.sales.spin.jargon import JargonList
from salesdesk.ui.playbook.entry_words import sample, slot_name
from salesdesk.ui.spin.wording_line import WordingLine
from salesdesk.ui.widgets.figures import Meter
from salesdesk.ui.widgets.text import Label

LONGEST = 30
"""Seconds of an opener (DOMAIN §4 Openers)."""


class _Filled(QWidget):
    """Shows the template as it will be said."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self.filled = Label("", "muted", wrap=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addWidget(self.filled)

    def show_text(self, text: str, pack: str) -> str:
        """Show *text* filled for *pack*; return it, or as it stands where a slot has nothing."""
        filling = sample(pack, self.language)
        done = bank.fill(text, filling)
        absent = [slot_name(one) for one in bank.missing(text, filling) if one in filling]
        self.filled.say(done or "")
        if done is None and absent:
            told = translate("Playbook", "Asked for: {slots}", slots=", ".join(absent))
            self.filled.say(told)
        elif done is None and text:
            self.filled.say(lambda: translate("Playbook", "A brace is open, or a slot unknown."))
        self.filled.setVisible(bool(self.filled.text()))
        return done or text


class SpokenQuestion(_Filled):
    """A question as it will be asked, and what is wrong with its wording."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.wording = WordingLine("S")
        self._jargon = JargonList(frames.jargon())
        self.column.addWidget(self.wording)

    def show_text(self, text: str, pack: str) -> str:
        """Judge the question as it will be asked."""
        done = super().show_text(text, pack)
        self.wording.judge(done, self._jargon)
        self.wording.setVisible(bool(self.wording.wrong()))
        return done


class SpokenOpener(_Filled):
    """An opener as it will be said, and how long that takes."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.meter = Meter(0)
        self.length = Label("", "caption")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.meter, 1)
        row.addWidget(self.length)
        self.column.addLayout(row)

    def show_text(self, text: str, pack: str) -> str:
        """Measure the opener as it will be said."""
        done = super().show_text(text, pack)
        seconds = opener.seconds(done)
        too_long = seconds > LONGEST
        self.meter.set_share(min(1.0, seconds / LONGEST), "danger" if too_long else "success")
        self.length.set_tone("danger" if too_long else "")
        self.length.say(
            lambda: translate(
                "Playbook", "{seconds} of {most} seconds", seconds=f"{seconds:.0f}", most=LONGEST
            )
        )
        for one in (self.meter, self.length):
            one.setVisible(bool(text))
        return done
