"""One rule of the interview's coach: what it says, why, what to do, and its thresholds."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.spin.limits import RANGES, SHIPPED, Limits
from salesdesk.ui.spin import limit_words, rule_words
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.inputs import inset
from salesdesk.ui.widgets.text import Label

_MARK = 52
_SETTING = 400
_SPIN = 104


class RuleRow(QWidget):
    """A rule; *rule* "" is the opener's length, which has a threshold but no rule."""

    changed = Signal()

    def __init__(self, rule: str) -> None:
        super().__init__()
        self.spins = {key: _spin(key) for key, asked in RANGES.items() if asked.rule == rule}
        told = QVBoxLayout()
        told.setSpacing(2)
        if rule:
            told.addWidget(Label(partial(rule_words.title, rule), "strong", wrap=True))
            why = Label(partial(rule_words.explanation, rule), "muted", wrap=True)
            told.addWidget(why)
            told.addWidget(Label(partial(rule_words.advice, rule), "caption", wrap=True))
        else:
            told.addWidget(Label(lambda: translate("Coach", "Length of the opener"), "strong"))
            told.addWidget(
                Label(
                    lambda: translate("Coach", "Say who you are, why you came, ask for leave."),
                    "muted",
                    wrap=True,
                )
            )
        told.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        if rule:
            chip = Chip(rule)
            chip.setFixedWidth(_MARK)
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        else:
            row.addSpacing(_MARK + row.spacing())
        row.addLayout(told, 1)
        if self.spins:
            row.addWidget(self._settings())
        self._name()

    def _settings(self) -> QWidget:
        box = QWidget()
        box.setFixedWidth(_SETTING)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for line, (key, spin) in enumerate(self.spins.items()):
            text = QVBoxLayout()
            text.setSpacing(0)
            name = Label(partial(limit_words.name, key), wrap=True)
            name.setBuddy(spin)
            text.addWidget(name)
            text.addWidget(Label(partial(limit_words.why, key), "caption", wrap=True))
            grid.addLayout(text, line, 0)
            grid.addWidget(spin, line, 1, Qt.AlignmentFlag.AlignTop)
            spin.valueChanged.connect(self.changed)
        grid.setRowStretch(len(self.spins), 1)  # wrapped texts take the height they need
        return box

    def show_limits(self, limits: Limits) -> None:
        """Show the thresholds."""
        for key, spin in self.spins.items():
            spin.setValue(getattr(limits, key))

    def values(self) -> dict[str, int]:
        """Return the thresholds as they stand."""
        return {key: spin.value() for key, spin in self.spins.items()}

    def _name(self) -> None:
        suffixes = {
            "percent": " %",
            "seconds": translate("Coach", " s"),
            "count": "",
        }
        for key, spin in self.spins.items():
            spin.setSuffix(suffixes[RANGES[key].unit])
            spin.setAccessibleName(limit_words.name(key))
            shipped = getattr(SHIPPED, key)
            spin.setToolTip(translate("Coach", "As shipped: {value}", value=shipped))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()


def _spin(key: str) -> QSpinBox:
    asked = RANGES[key]
    spin = QSpinBox()
    spin.setRange(asked.least, asked.most)
    spin.setFixedWidth(_SPIN)
    spin.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    inset(spin)
    return spin
