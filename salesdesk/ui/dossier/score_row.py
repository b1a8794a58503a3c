"""One criterion of the score editor: points, what they mean, the evidence and its day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from salesdesk.forms.choices import CRITERION
from salesdesk.forms.form import CONTEXT, Field
from salesdesk.i18n import translate
from salesdesk.ui.dossier.words import option
from salesdesk.ui.form_editor.entry import Clock
from salesdesk.ui.form_editor.rating import RatingEntry
from salesdesk.ui.form_editor.text import TextEntry
from salesdesk.ui.form_editor.typed import DayEntry
from salesdesk.ui.widgets.inputs import inset
from salesdesk.ui.widgets.restyle import restyle
from salesdesk.ui.widgets.text import ElidedLabel, Label

_LEVELS = {0: ("",), 1: ("low",), 2: ("low", "middle"), 3: ("middle",), 4: ("middle", "high"),
           5: ("high",)}  # fmt: skip


class ScoreRow(QWidget):
    """*fixed* is the criterion's row of the form: its key, weight and the three descriptions."""

    changed = Signal()

    def __init__(self, fixed: Mapping[str, Any], columns: Mapping[str, Field], now: Clock) -> None:
        super().__init__()
        self.key, self._fixed = str(fixed["criterion"]), fixed
        self.name = Label(lambda: option(CRITERION, self.key), "strong")
        self.weight = QSpinBox()
        self.weight.setRange(0, 100)
        self.weight.setSuffix(" %")
        inset(self.weight)
        self.weight.setFixedWidth(84)
        self.weight_text = Label("", "caption")
        self.points = RatingEntry(columns["points"])
        self.meaning = ElidedLabel("", "caption")
        self.evidence = TextEntry(columns["evidence"])
        self.day = DayEntry(columns["evidence_on"], now)
        self._assemble()
        for entry in (self.points, self.evidence, self.day):
            entry.changed.connect(self._edited)
        self.weight.valueChanged.connect(self._edited)
        self.show_weights(shown=False)
        self.retranslate()

    def _assemble(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.weight_text, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.weight, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.points, 0, 2)
        grid.addWidget(self.meaning, 0, 3)
        grid.addWidget(self.evidence, 1, 0, 1, 3)
        grid.addWidget(self.day, 1, 3)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(3, 236)

    def show_stale(self, *, stale: bool) -> None:
        """Grey the criterion out whose fact is too old to count on."""
        restyle(self.name, "role", "muted" if stale else "strong")

    def put_below(self, widget: QWidget) -> None:
        """Show *widget* below the criterion's name."""
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        grid.addWidget(widget, 2, 0, 1, 4)

    def take(self, points: int, evidence: str, on: str) -> None:
        """Take up points and the fact behind them, as if they had been typed."""
        self.points.set_value(points)
        self.evidence.set_value(evidence)
        self.day.set_value(on)
        self._edited()

    def value(self) -> dict[str, Any]:
        """Return the row as form ① keeps it."""
        return {
            "criterion": self.key,
            "weight": self.weight.value(),
            "points": self.points.value(),
            "evidence": self.evidence.value() or "",
            "evidence_on": self.day.value() or "",
        }

    def show_value(self, row: Mapping[str, Any]) -> None:
        """Show a row of form ①."""
        self.weight.blockSignals(True)
        self.weight.setValue(int(row.get("weight") or self._fixed["weight"]))
        self.weight.blockSignals(False)
        self.points.set_value(row.get("points"))
        self.evidence.set_value(row.get("evidence") or "")
        self.day.set_value(row.get("evidence_on") or "")
        self._tell()

    def show_weights(self, *, shown: bool) -> None:
        """Let the weight be changed, or only read."""
        self.weight.setVisible(shown)
        self.weight_text.setVisible(not shown)

    def retranslate(self) -> None:
        """Speak the current language."""
        name = option(CRITERION, self.key)
        self.points.set_name(translate("Dossier", "{criterion}: points", criterion=name))
        self.evidence.set_name(translate("Dossier", "{criterion}: evidence", criterion=name))
        self.evidence.edit.setPlaceholderText(translate("Dossier", "The fact behind it"))
        self.day.set_name(translate("Dossier", "{criterion}: as of", criterion=name))
        self.day.edit.setPlaceholderText(translate("Dossier", "As of: today"))
        self.weight.setAccessibleName(translate("Dossier", "{criterion}: weight", criterion=name))
        self.day.retranslate()
        self._tell()

    def _edited(self, *_: object) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        points = self.points.value()
        if points is None:
            told = translate("Dossier", "Type 0 to 5")
        elif points == 0:
            told = translate("Dossier", "None")
        else:
            texts = [translate(CONTEXT, self._fixed[level]) for level in _LEVELS[points]]
            told = " – ".join(texts)
        self.meaning.say(told)
        self.weight_text.say(f"{self.weight.value()}%")
