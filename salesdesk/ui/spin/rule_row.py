"""One raised rule: its name, the sentences that show it, and on opening why and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.spin.hint import Hint
from salesdesk.ui.spin import rule_words
from salesdesk.ui.spin.place import Place, cure_place
from salesdesk.ui.spin.tap_line import TapLine
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import Label

_FIRST, _MOST = 2, 20
"""So many sentences are shown of a closed rule, and of an open one."""


class RuleRow(Card):
    """``wanted`` tells the place of a sentence or of the cure, ``put_off`` a rule's number."""

    wanted = Signal(object)
    put_off = Signal(str)

    def __init__(self) -> None:
        super().__init__(kind="inner", padding=12, spacing=6)
        self.hint: Hint | None = None
        self._places: Sequence[Place | None] = ()
        self.opened = False
        self._may_put_off = True
        self.name = Label("", "strong", wrap=True)
        self.blocks = Chip(lambda: translate("Coach", "Blocks"), "danger")
        self.opener = IconButton("chevron-down", self._opener_name, self.toggle, small=True)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(6)
        head.addWidget(self.name, 1)
        head.addWidget(self.blocks, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._inside: QWidget | None = None

    def show_hint(
        self, hint: Hint, places: Sequence[Place | None], *, may_put_off: bool = True
    ) -> None:
        """Show *hint*; nothing moves where it is the same as before."""
        before = (self.hint, self._places, self._may_put_off)
        self.hint, self._places, self._may_put_off = hint, list(places), may_put_off
        if before != (hint, self._places, may_put_off):
            self.retranslate()

    def toggle(self) -> None:
        """Open or close the explanation."""
        self.opened = not self.opened
        self.retranslate()

    def retranslate(self) -> None:
        """Say it all in the current language."""
        hint = self.hint
        if hint is None:
            return
        self.name.say(rule_words.title(hint.rule))
        self.blocks.setVisible(bool(hint.blocks))
        self.opener.set_icon("chevron-up" if self.opened else "chevron-down")
        self._fill(hint)

    def _fill(self, hint: Hint) -> None:
        had = self._focused()
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if hint.blocks:
            column.addWidget(Label(rule_words.blocks(hint), "caption", tone="danger", wrap=True))
        if found := rule_words.finding(hint):
            column.addWidget(Label(found, "caption", wrap=True))
        most = _MOST if self.opened else _FIRST
        for number, sentence in enumerate(hint.evidence[:most]):
            column.addWidget(self._sentence(sentence, number))
        if (left := len(hint.evidence) - most) > 0:
            column.addWidget(
                Label(translate("Coach", "and %n more sentence(s)", n=left), "caption")
            )
        if self.opened:
            self._explain(hint, column)
        self.body.addWidget(self._inside)
        if had:
            self.opener.setFocus()

    def _focused(self) -> bool:
        here = self.window().focusWidget() if self.isVisible() else None
        return here is not None and self.isAncestorOf(here)

    def _sentence(self, sentence: str, number: int) -> TapLine:
        place = self._places[number] if number < len(self._places) else None
        go = partial(self.wanted.emit, place) if place is not None else None
        hint = translate("Coach", "Go to the sentence") if place is not None else ""
        return TapLine(sentence, go, hint=hint)

    def _explain(self, hint: Hint, column: QVBoxLayout) -> None:
        column.addWidget(Label(rule_words.explanation(hint.rule), "muted", wrap=True))
        column.addWidget(Label(rule_words.advice(hint.rule), wrap=True))
        acts = QHBoxLayout()
        acts.setContentsMargins(0, 2, 0, 0)
        acts.setSpacing(6)
        acts.addWidget(Label(hint.rule, "caption"))
        acts.addStretch(1)
        place = cure_place(hint)
        if not hint.blocks and self._may_put_off:
            acts.addWidget(
                Button(
                    lambda: translate("Coach", "Not now"),
                    lambda: self.put_off.emit(hint.rule),
                    kind="quiet",
                    hint=lambda: translate("Coach", "Quiet for this interview; it still counts"),
                )
            )
        if place is not None:
            acts.addWidget(
                Button(lambda: translate("Coach", "Go there"), partial(self.wanted.emit, place))
            )
        column.addLayout(acts)

    def _opener_name(self) -> str:
        if self.hint is None:
            return ""
        name = f"{self.hint.rule} {rule_words.title(self.hint.rule)}"
        return (
            translate("Coach", "Close: {name}", name=name)
            if self.opened
            else translate("Coach", "Why, and what to do: {name}", name=name)
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere opens or closes."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.toggle()
