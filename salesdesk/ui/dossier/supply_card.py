"""Who supplies them now, when that contract ends, and who else is after them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.dossier import Dossier
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import DossierCard
from salesdesk.ui.widgets.buttons import IconButton
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.text import Label

_SOON, _NEAR = 30, 90  # days


class SupplyCard(DossierCard):
    """``edit_asked`` opens the background form where it is asked."""

    edit_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        self.edit_button = IconButton(
            "edit", lambda: translate("Dossier", "Edit the present supply")
        )
        super().__init__(desk, lambda: translate("Dossier", "Present supply"), self.edit_button)
        self.edit_button.clicked.connect(lambda: self.edit_asked.emit())

    def facts(self, dossier: Dossier) -> object:
        """Return supplier, end and competitors."""
        told = dossier.answers
        return (
            told.get("supplier"),
            told.get("supplier_contract_end"),
            tuple(told.get("competitors") or ()),
        )

    def fill(self, dossier: Dossier) -> None:
        """Show supplier with the days left, then competitors."""
        told = dossier.answers
        supplier, rivals = told.get("supplier"), told.get("competitors") or ()
        left = dossier.supplier_ends_in(self.desk.today())
        if supplier:
            self.inside.addWidget(Label(str(supplier), "strong", wrap=True))
        if left is not None:
            row = QHBoxLayout()
            row.setSpacing(8)
            end = str(told["supplier_contract_end"])
            row.addWidget(Label(translate("Dossier", "Contract ends {day}", day=end), "caption"))
            row.addWidget(Chip(days_left(left), ends_tone(left)))
            row.addStretch(1)
            self.inside.addLayout(row)
        if rivals:
            self.inside.addWidget(Label(translate("Dossier", "Competitors"), "caption"))
            shelf = QWidget()
            flow = FlowLayout(shelf, gap=6)
            for rival in rivals:
                flow.addWidget(Chip(_short(str(rival))))
            self.inside.addWidget(shelf)
        if not supplier and left is None and not rivals:
            self.say_nothing(
                translate(
                    "Dossier", "Not known. Ask who supplies them and when that contract ends."
                )
            )


def days_left(days: int) -> str:
    """Return how many days a contract still runs, or how long it is over."""
    if days < 0:
        return translate("Dossier", "{count} d ago", count=-days)
    if days == 0:
        return translate("Dossier", "Ends today")
    return translate("Dossier", "{count} d left", count=days)


def ends_tone(days: int) -> str:
    """Return the tone of the days left: the nearer, the louder."""
    if days < 0:
        return "neutral"
    return "danger" if days <= _SOON else "warn" if days <= _NEAR else "neutral"


def _short(text: str) -> str:
    return text if len(text) <= 24 else text[:23] + "…"
