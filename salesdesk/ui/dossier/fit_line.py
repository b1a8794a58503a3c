"""How the client compares with our ideal one, beside the criterion that rates just this."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.ideal_profile import Check
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.fit_words import (
    TONES,
    evidence_text,
    fact_text,
    name_text,
    summary_text,
    verdict_text,
)
from salesdesk.ui.dossier.score_row import ScoreRow
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.text import Label

FIT = "icp_fit"
"""The criterion it stands beside."""


class FitLine(QWidget):
    """One button takes the comparison up as points and evidence; nothing is rated by itself."""

    def __init__(self, check: Check | None, today: date, row: ScoreRow, desk: Desk) -> None:
        super().__init__()
        self._check, self._today, self._row = check, today, row
        self.told = Label("", "caption", wrap=True)
        self.chips: list[Chip] = []
        self.take = Button("", self._take, kind="quiet")
        flow = FlowLayout(gap=6)
        for fit in check.fits if check else ():
            chip = Chip("", TONES[fit.verdict])
            self.chips.append(chip)
            flow.addWidget(chip)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.told, 1)
        head.addWidget(self.take)
        if check is None or check.points() is None:
            self.take.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(flow)
        if check is None:
            head.addWidget(
                Button(
                    lambda: translate("Dossier", "Describe the ideal client"),
                    lambda: desk.show_page("playbook/ideal"),
                    kind="quiet",
                )
            )
        self._speak()

    def _speak(self) -> None:
        check = self._check
        if check is None:
            self.told.say(translate("Dossier", "No ideal client is described yet."))
            return
        self.told.say(summary_text(check))
        for chip, fit in zip(self.chips, check.fits, strict=True):
            chip.say(f"{name_text(fit)}: {verdict_text(fit.verdict)}")
            chip.setToolTip(fact_text(fit, self._today))
        self.take.say(translate("Dossier", "Take up as {points} points", points=check.points()))

    def _take(self) -> None:
        if self._check is not None and (points := self._check.points()) is not None:
            evidence = evidence_text(self._check, self._today)
            self._row.take(points, evidence, self._today.isoformat())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
