"""The client held against our ideal one, dimension by dimension, with the facts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from salesdesk.i18n import translate
from salesdesk.sales import ideal_profile
from salesdesk.sales.dossier import Dossier
from salesdesk.sales.ideal_profile import Check
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import DossierCard
from salesdesk.ui.dossier.fit_words import (
    TONES,
    fact_text,
    name_text,
    summary_text,
    verdict_text,
)
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import Label


class FitCard(DossierCard):
    """Asks for the first description while there is none."""

    def __init__(self, desk: Desk) -> None:
        self.edit_button = IconButton(
            "edit", lambda: translate("Dossier", "Edit the ideal client"), self._edit
        )
        super().__init__(
            desk, lambda: translate("Dossier", "Against our ideal client"), self.edit_button
        )
        self._check: Check | None = None

    def facts(self, dossier: Dossier) -> object:
        """Return the comparison."""
        self._check = ideal_profile.check(dossier.id)
        return self._check

    def fill(self, dossier: Dossier) -> None:
        """Show verdict and fact of every dimension that was described."""
        check = self._check
        self.edit_button.setVisible(check is not None)
        if check is None:
            self.say_nothing(
                lambda: translate(
                    "Dossier", "Describe once whom you want as a client; then this tells who fits."
                )
            )
            describe = Button(lambda: translate("Dossier", "Describe the ideal client"), self._edit)
            self.inside.addWidget(describe, 0, Qt.AlignmentFlag.AlignLeft)
            return
        self.inside.addWidget(Label(lambda: summary_text(check), "caption", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        today = self.desk.today()
        for row, fit in enumerate(check.fits):
            grid.addWidget(Label(name_text(fit), "muted"), row, 0, top)
            grid.addWidget(Label(fact_text(fit, today), wrap=True), row, 1, top)
            chip = Chip(verdict_text(fit.verdict), TONES[fit.verdict])
            grid.addWidget(chip, row, 2, top | Qt.AlignmentFlag.AlignRight)
        self.inside.addLayout(grid)

    def _edit(self) -> None:
        self.desk.show_page("playbook/ideal")
