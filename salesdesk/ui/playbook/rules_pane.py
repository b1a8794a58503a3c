"""How the priority score is made: the weights, how long facts stay fresh, versions kept."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from salesdesk.forms.choices import CRITERION
from salesdesk.i18n import translate
from salesdesk.sales import score_rules
from salesdesk.sales.score import WEIGHTS
from salesdesk.sales.score_rules import FULL, LONGEST, SHIPPED, ScoreRules
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import empty
from salesdesk.ui.dossier.words import day, option
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.figures import Meter
from salesdesk.ui.widgets.inputs import inset
from salesdesk.ui.widgets.text import Label

_SHOWN = 5  # versions


class RulesPane(QWidget):
    """Eight weights that total 100; nothing can be saved before they do."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.weights = {criterion: _spin(0, FULL) for criterion in WEIGHTS}
        self._bars = {criterion: Meter(0) for criterion in WEIGHTS}
        self.stale_days = _spin(1, LONGEST)
        self.total = Label("", "strong")
        self.shipped = Button(
            lambda: translate("Playbook", "As shipped"), self._as_shipped, kind="quiet"
        )
        self.save_button = Button(
            lambda: translate("Playbook", "Save"), self.save, kind="primary", icon="check",
            hint="Ctrl+Enter",
        )  # fmt: skip
        self._kept = score_rules.current()
        self._assemble()
        for spin in (*self.weights.values(), self.stale_days):
            spin.valueChanged.connect(self._tell)
        self._fill(self._kept)
        self._name()

    def _assemble(self) -> None:
        told = Label(
            lambda: translate(
                "Playbook",
                "New scores are made with these weights. Each score keeps the weights it was "
                "made with.",
            ),
            "muted",
            wrap=True,
        )
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(told, 1)
        head.addWidget(self.save_button)
        weights = Card(lambda: translate("Playbook", "Weights"), self.shipped)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (criterion, spin) in enumerate(self.weights.items()):
            name = Label(partial(option, CRITERION, criterion))
            name.setBuddy(spin)
            grid.addWidget(name, row, 0)
            grid.addWidget(self._bars[criterion], row, 1)
            grid.addWidget(spin, row, 2)
        weights.body.addLayout(grid)
        weights.add(self.total)
        self.total.setAlignment(Qt.AlignmentFlag.AlignRight)
        fresh = Card(lambda: translate("Playbook", "How long a fact stays fresh"), spacing=8)
        days = Label(lambda: translate("Playbook", "Days until a fact or a score is old"))
        days.setBuddy(self.stale_days)
        fresh.add_row(days, self.stale_days)
        fresh.add(
            Label(
                lambda: translate(
                    "Playbook",
                    "Points that rest on older facts turn grey; the dossier tells what the score "
                    "would be without them, and proposes to rate again.",
                ),
                "caption",
                wrap=True,
            )
        )
        versions = Card(lambda: translate("Playbook", "Versions"), spacing=8)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        versions.body.addLayout(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(head)
        for card in (weights, fresh, versions):
            column.addWidget(card)
        column.addStretch(1)

    def values(self) -> dict[str, int]:
        """Return the weights as they stand."""
        return {criterion: spin.value() for criterion, spin in self.weights.items()}

    def save(self) -> None:
        """Keep the rules as the version of today."""
        weights, days, now = self.values(), self.stale_days.value(), self.desk.now()
        if self.desk.attempt(lambda: score_rules.save(weights, days, now)):
            self._kept = score_rules.current()
            self._fill(self._kept)

    def sync(self) -> None:
        """Ask again, unless something is being edited."""
        if not self._edited():
            self._kept = score_rules.current()
            self._fill(self._kept)

    def take_focus(self) -> None:
        """Give the keyboard to the first weight."""
        next(iter(self.weights.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self) -> bool:
        same = self.values() == dict(self._kept.weights)
        return not same or self.stale_days.value() != self._kept.stale_days

    def _as_shipped(self) -> None:
        self._fill(SHIPPED)

    def _fill(self, rules: ScoreRules) -> None:
        for criterion, spin in self.weights.items():
            spin.setValue(rules.weights[criterion])
        self.stale_days.setValue(rules.stale_days)
        empty(self._rows)
        for one in score_rules.history()[:_SHOWN]:
            self._rows.addWidget(Label(self._version(one), "caption", wrap=True))
        self._tell()

    def _version(self, rules: ScoreRules) -> str:
        since = day(rules.since, self.desk.today()) if rules.since else ""
        facts: dict[str, Any] = {
            "number": rules.version,
            "weights": "·".join(str(one) for one in rules.weights.values()),
            "days": rules.stale_days,
        }
        if not since:
            return translate(
                "Playbook", "Version {number}, as shipped: {weights}, {days} days", **facts
            )
        return translate(
            "Playbook", "Version {number}, since {day}: {weights}, {days} days", day=since, **facts
        )

    def _tell(self, *_: object) -> None:
        total = sum(self.values().values())
        for criterion, weight in self.values().items():
            self._bars[criterion].set_share(weight / FULL)
        off = total != FULL
        self.total.set_tone("danger" if off else "success")
        self.total.say(
            lambda: (
                translate("Playbook", "{total} of 100: {rest} too many", total=total,
                          rest=total - FULL)
                if total > FULL
                else translate("Playbook", "{total} of 100: {rest} still to give", total=total,
                               rest=FULL - total)
                if off
                else translate("Playbook", "100 of 100")
            )
        )  # fmt: skip
        self.save_button.setEnabled(not off and self._edited())
        self.shipped.setEnabled(
            self.values() != dict(SHIPPED.weights) or self.stale_days.value() != SHIPPED.stale_days
        )

    def _name(self) -> None:
        for criterion, spin in self.weights.items():
            name = option(CRITERION, criterion)
            spin.setAccessibleName(translate("Dossier", "{criterion}: weight", criterion=name))
        self.stale_days.setAccessibleName(
            translate("Playbook", "Days until a fact or a score is old")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Ctrl+Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.save_button.isEnabled():
                self.save()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            if self.isVisible():
                self.sync()


def _spin(least: int, most: int) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(least, most)
    spin.setFixedWidth(96)
    spin.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    inset(spin)
    return spin
