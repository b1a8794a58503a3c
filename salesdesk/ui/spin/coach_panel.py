"""The coach: what to do now, the rules that are broken as things stand, the quality at the end."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.spin.hint import Hint
from salesdesk.sales.spin.live import Whisper
from salesdesk.sales.spin.quality import Quality
from salesdesk.sales.spin.talk import Talk
from salesdesk.ui.spin import rule_words, whisper_words
from salesdesk.ui.spin.coached import Coached
from salesdesk.ui.spin.pages.quality_card import BANDS, band_word, tenths_text
from salesdesk.ui.spin.place import evidence_places, line_place
from salesdesk.ui.spin.rule_row import RuleRow
from salesdesk.ui.spin.tap_line import TapLine
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import Label

_BESIDE = 4


class CoachPanel(QScrollArea):
    """``wanted`` tells a place to go to; ``put_off`` and ``taken_up`` the number of a rule."""

    wanted = Signal(object)
    put_off = Signal(str)
    taken_up = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._talk: Talk | None = None
        self._shown = Coached()
        self._rows: dict[str, RuleRow] = {}
        self._silent_open = False
        self.quality = Chip("")
        self.quality_title = Label(lambda: translate("Coach", "Quality so far"), "caption")
        self.now_title = Label(lambda: translate("Coach", "Now"), "caption")
        self.rules_title = Label(lambda: translate("Coach", "As things stand"), "caption")
        self.none = Label(
            lambda: translate("Coach", "Nothing to say: you are on a good way."), "muted",
            wrap=True,
        )  # fmt: skip
        self.silent = Button("", self._toggle_silent, kind="quiet", icon="bell")
        inside = QWidget()
        inside.setProperty("page", "true")
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(8)
        quality = QHBoxLayout()
        quality.addWidget(self.quality_title)
        quality.addStretch(1)
        quality.addWidget(self.quality)
        self._column.addLayout(quality)
        self._column.addWidget(self.now_title)
        self._whispers = _column(self._column)
        self._column.addWidget(self.rules_title)
        self._rules = _column(self._column)
        self._column.addWidget(self.none)
        self._column.addWidget(self.silent, 0, Qt.AlignmentFlag.AlignLeft)
        self._silenced = _column(self._column)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        self._make_room(0, 0)

    def show_coached(self, talk: Talk, found: Coached) -> None:
        """Show what is to be said; what stays the same stays where it is, open or closed."""
        self._talk = talk
        if found.whispers != self._shown.whispers:
            self._show_whispers(talk, found.whispers)
        self.now_title.setVisible(bool(found.whispers))
        self._show_rules(talk, found.raised)
        self.rules_title.setVisible(bool(found.raised))
        self.none.setVisible(not found.raised and not found.whispers)
        self._show_quality(found.quality)
        if found.silenced != self._shown.silenced:
            self._show_silenced(found.silenced)
        self.silent.setVisible(bool(found.silenced))
        self._shown = found

    def rows(self) -> list[RuleRow]:
        """Return the rules shown, from top to bottom."""
        return [self._rows[one.rule] for one in self._shown.raised]

    def whispers(self) -> list[Card]:
        """Return the hints of the moment, the most urgent first."""
        items = (self._whispers.itemAt(number) for number in range(self._whispers.count()))
        found = (item.widget() for item in items if item is not None)
        return [one for one in found if isinstance(one, Card)]

    def first_field(self) -> QWidget:
        """Return what takes the keyboard: the first rule, else the panel."""
        rows = self.rows()
        return rows[0].opener if rows else self

    def _show_quality(self, found: Quality | None) -> None:
        """Show what the talk is worth; its parts stand in the review beside it."""
        self.quality.setVisible(found is not None)
        self.quality_title.setVisible(found is not None)
        if found is not None:
            points = tenths_text(found.tenths)
            self.quality.say(lambda: f"{points} · {band_word(found.band)}", BANDS[found.band])

    # --- inside ------------------------------------------------------------------------------

    def _show_whispers(self, talk: Talk, whispers: Sequence[Whisper]) -> None:
        _clear(self._whispers)
        for one in whispers:
            card = Card(kind="target", padding=12, spacing=4)
            card.add(
                Label(whisper_words.cue(one), "strong", wrap=True),
                Label(whisper_words.told(one), "caption", wrap=True),
            )
            problem = talk.line(one.problem)
            go = partial(self.wanted.emit, line_place(problem)) if problem is not None else None
            for sentence in one.evidence:
                card.add(TapLine(sentence, go))
            self._whispers.addWidget(card)

    def _show_rules(self, talk: Talk, hints: Sequence[Hint]) -> None:
        wanted = [one.rule for one in hints]
        for rule in [one for one in self._rows if one not in wanted]:
            row = self._rows.pop(rule)
            self._rules.removeWidget(row)
            row.hide()
            row.deleteLater()
        for number, hint in enumerate(hints):
            row = self._rows.get(hint.rule) or self._made(hint.rule)
            row.show_hint(hint, evidence_places(talk, hint), may_put_off=talk.state == "open")
            if self._rules.indexOf(row) != number:
                self._rules.insertWidget(number, row)

    def _made(self, rule: str) -> RuleRow:
        row = RuleRow()
        row.wanted.connect(self.wanted)
        row.put_off.connect(self.put_off)
        self._rows[rule] = row
        return row

    def _show_silenced(self, hints: Sequence[Hint]) -> None:
        count = len(hints)
        self.silent.say(lambda: translate("Coach", "Quiet for this talk: {count}", count=count))
        _clear(self._silenced)
        if not self._silent_open:
            return
        for hint in hints:
            row = Button(
                partial(_again, hint.rule), partial(self.taken_up.emit, hint.rule), kind="pill",
                hint=lambda: translate("Coach", "Tell me of it again"),
            )  # fmt: skip
            self._silenced.addWidget(row, 0, Qt.AlignmentFlag.AlignLeft)

    def _toggle_silent(self) -> None:
        self._silent_open = not self._silent_open
        self._show_silenced(self._shown.silenced)

    def _make_room(self, first: int, last: int) -> None:
        self._column.setContentsMargins(0, 0, _BESIDE if last > first else 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._talk is not None:
            self._show_whispers(self._talk, self._shown.whispers)
            self._show_silenced(self._shown.silenced)
            for row in self._rows.values():
                row.retranslate()


def _again(rule: str) -> str:
    return rule_words.title(rule)


def _column(above: QVBoxLayout) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(8)
    above.addLayout(made)
    return made


def _clear(column: QLayout) -> None:
    while item := column.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
