"""What is wrong with how a question is worded, and what it is for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales.spin import wording
from salesdesk.sales.spin.jargon import JargonList
from salesdesk.sales.spin.span import Span
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import ElidedLabel

_PURPOSES = {
    "S": mark("Interview", "Purpose: learn only what your research could not tell."),
    "P": mark("Interview", "Purpose: let them tell what is hard. No solution yet."),
    "I": mark("Interview", "Purpose: let them see what it leads to, and get figures."),
    "N": mark("Interview", "Purpose: let them say what a solution would be worth."),
}
_WORDS = {
    "closed": mark("Interview", "Closed"),
    "leading": mark("Interview", "Leading"),
    "double": mark("Interview", "Two in one"),
    "jargon": mark("Interview", "Jargon"),
}
_ADVICE = {
    "closed": mark("Interview", "They can answer yes or no. Begin with what, how, who or which."),
    "leading": mark("Interview", "It puts the answer into their mouth."),
    "double": mark("Interview", "Ask one thing, then the other."),
    "jargon": mark("Interview", "Say it in their words."),
}


def _word(key: str) -> str:
    return translate("Interview", _WORDS[key])


class WordingLine(QWidget):
    """Chips for what is wrong, then what to do about it; without any, the purpose."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind, self._purpose = kind, ""
        self._found: tuple[str, ...] = ()
        self._plain = ""
        self.chips = {key: Chip(partial(_word, key), "warn") for key in _WORDS}
        self.text = ElidedLabel("", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for chip in self.chips.values():
            chip.hide()
            row.addWidget(chip)
        row.addWidget(self.text, 1)
        self.setFixedHeight(24)
        self._say()

    def show_purpose(self, purpose: str) -> None:
        """Show what the question is for; "" for what all of its kind are for."""
        self._purpose = purpose
        self._say()

    def judge(self, text: str, jargon: JargonList) -> Sequence[Span]:
        """Look at a question; return the stretches to be marked in it."""
        found = wording.judge(text)
        spans = [*(one for one in found.marks if one.kind != "invitation"), *jargon.find(text)]
        kinds = {one.kind for one in spans} | ({found.kind} & {"closed", "leading"})
        if found.double:
            kinds.add("double")
        self._plain = next((f"{one.note}" for one in spans if one.kind == "jargon"), "")
        wrong = tuple(key for key in _WORDS if key in kinds)
        if wrong != self._found:
            self._found = wrong
            for key, chip in self.chips.items():
                chip.setVisible(key in wrong)
        self._say()
        return spans

    def wrong(self) -> tuple[str, ...]:
        """Return what is wrong: closed, leading, double, jargon."""
        return self._found

    def retranslate(self) -> None:
        """Speak the current language."""
        self._say()

    def _say(self) -> None:
        if not self._found:
            purpose = self._purpose
            told = (
                translate("Interview", "Purpose: {purpose}", purpose=purpose)
                if purpose
                else translate("Interview", _PURPOSES[self._kind])
            )
        elif self._found[0] == "jargon" and self._plain:
            told = translate("Interview", "Plainer: {words}", words=self._plain)
        else:
            told = translate("Interview", _ADVICE[self._found[0]])
        if told != self.text.text():
            self.text.say(told)
