"""The rules of the interview's coach, each explained, with the thresholds one may set."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.spin import limits
from salesdesk.sales.spin.limits import SHIPPED, Limits
from salesdesk.ui.desk import Desk
from salesdesk.ui.playbook.rule_row import RuleRow
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card, Line
from salesdesk.ui.widgets.text import Label, Text

_GROUPS: tuple[tuple[Text, tuple[str, ...]], ...] = (
    (
        lambda: translate("Coach", "How we ask"),
        ("R25", "", "R01", "R02", "R04", "R12", "R13", "R14", "R18", "R23"),
    ),
    (
        lambda: translate("Coach", "Problems and needs"),
        ("R03", "R15", "R05", "R06", "R21", "R07", "R08", "R09"),
    ),
    (
        lambda: translate("Coach", "How the talk went and what came of it"),
        ("R19", "R16", "R20", "R10", "R11"),
    ),
    (lambda: translate("Coach", "Before a proposal"), ("R17", "R22", "R24")),
)


class CoachPane(QWidget):
    """Every rule once; what is set holds for all interviews from now on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.rows = {rule: RuleRow(rule) for _, rules in _GROUPS for rule in rules}
        self.shipped = Button(
            lambda: translate("Playbook", "As shipped"), self._as_shipped, kind="quiet"
        )
        self.save_button = Button(
            lambda: translate("Playbook", "Save"), self.save, kind="primary", icon="check",
            hint="Ctrl+Enter",
        )  # fmt: skip
        self._kept = limits.read()
        self._assemble()
        for row in self.rows.values():
            row.changed.connect(self._tell)
        self._fill(self._kept)

    def _assemble(self) -> None:
        told = Label(
            lambda: translate(
                "Coach",
                "What the coach of an interview looks at. It only hints; four rules hold back "
                "what would be self-deception: R08, R10, R11 and R22.",
            ),
            "muted",
            wrap=True,
        )
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(told, 1)
        head.addWidget(self.shipped)
        head.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(head)
        for title, rules in _GROUPS:
            card = Card(title)
            for rule in rules:
                if rule != rules[0]:
                    card.add(Line())
                card.add(self.rows[rule])
            column.addWidget(card)
        column.addStretch(1)

    def values(self) -> Limits:
        """Return the thresholds as they stand."""
        told = [row.values() for row in self.rows.values()]
        return Limits(**{key: value for some in told for key, value in some.items()})

    def save(self) -> None:
        """Keep the thresholds."""
        if self.desk.attempt(lambda: limits.save(self.values())):
            self._kept = limits.read()
            self._fill(self._kept)
            self.desk.announce(translate("Coach", "Thresholds saved"))

    def sync(self) -> None:
        """Ask again, unless something is being edited."""
        if self.values() == self._kept:
            self._kept = limits.read()
            self._fill(self._kept)

    def take_focus(self) -> None:
        """Give the keyboard to the first threshold."""
        first = next(iter(self.rows["R25"].spins.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _as_shipped(self) -> None:
        self._fill(SHIPPED)

    def _fill(self, shown: Limits) -> None:
        for row in self.rows.values():
            row.show_limits(shown)
        self._tell()

    def _tell(self) -> None:
        values = self.values()
        self.save_button.setEnabled(values != self._kept)
        self.shipped.setEnabled(values != SHIPPED)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Ctrl+Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.save_button.isEnabled():
                self.save()
        else:
            super().keyPressEvent(event)
