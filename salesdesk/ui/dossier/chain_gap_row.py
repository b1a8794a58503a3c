"""What a buying chain covers and what it lacks, each gap with what mends it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from salesdesk.forms.buying_chain import GAP
from salesdesk.i18n import translate
from salesdesk.sales.chain_gaps import gaps, met
from salesdesk.sales.dossier import Dossier
from salesdesk.ui.dossier.base import beside, later
from salesdesk.ui.dossier.words import option
from salesdesk.ui.icons import icon
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.text import Label

_ROLE_OF = {"no_economic_buyer": "economic_buyer", "no_coach": "coach"}
_LINE = 34
"""As high as a button, so that all chips of a line are level."""
_GRAVE = frozenset({"no_economic_buyer", "nobody_met", "no_recent_contact"})


class GapRow(QWidget):
    """``role_asked`` gives somebody a role (seat, role); ``add_asked`` a person with answers."""

    role_asked = Signal(int, str)
    add_asked = Signal(object)
    visit_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.covered = Label("", "caption", wrap=True)
        self._shelf = QWidget()
        self._flow = FlowLayout(self._shelf)
        column.addWidget(self.covered)
        column.addWidget(self._shelf)
        self.buttons: dict[str, Button] = {}
        self.codes: tuple[str, ...] = ()

    def show_dossier(self, dossier: Dossier, now: datetime) -> None:
        """Show the gaps of a client's chain."""
        seats = dossier.seats
        self.codes = gaps(seats, dossier.row.last_contact, now)
        self._flow.clear()
        self.buttons = {}
        for code in self.codes:
            chip = Chip(option(GAP, code), "danger" if code in _GRAVE else "warn")
            act, text = self._mending(dossier, code)
            sign = "plus" if code in _ROLE_OF or code == "single_contact" else "calendar"
            if act is None:
                alone = beside(chip)
                alone.setFixedHeight(_LINE)
                self._put(alone)
                continue
            button = Button(text, act, kind="quiet", icon=sign)
            button.setAccessibleName(f"{option(GAP, code)}: {text}")
            self.buttons[code] = button
            self._put(beside(chip, button, gap=0))
        self._shelf.setVisible(bool(self.codes))
        self._shelf.updateGeometry()
        counts = {
            attitude: sum(seat.attitude == attitude for seat in seats)
            for attitude in ("supportive", "opposed")
        }
        told = [
            translate(
                "Dossier", "met {met} of {count}", met=sum(map(met, seats)), count=len(seats)
            ),
            translate("Dossier", "for us {count}", count=counts["supportive"]),
            translate("Dossier", "against us {count}", count=counts["opposed"]),
        ]
        if not self.codes:
            told.append(translate("Dossier", "no gaps"))
        self.covered.say(" · ".join(told))
        self.covered.setVisible(bool(seats))

    def _put(self, widget: QWidget) -> None:
        self._flow.addWidget(widget)
        widget.show()

    def _mending(self, dossier: Dossier, code: str) -> tuple[Callable[[], object] | None, str]:
        if code in _ROLE_OF:
            role = _ROLE_OF[code]
            return lambda: self._open_roles(dossier, code, role), translate("Dossier", "Name one")
        if code == "single_contact":
            return lambda: self.add_asked.emit({}), translate("Dossier", "Add a person")
        if dossier.do_not_contact or dossier.archived:
            return None, ""
        return self.visit_asked.emit, translate("Dossier", "Plan a visit")

    def role_menu(self, dossier: Dossier, role: str) -> QMenu:
        """Return who could have *role*: somebody of the chain, or a new person."""
        menu = QMenu(self)
        for seat in dossier.seats:
            told = " · ".join(one for one in (seat.name, seat.post) if one).replace("&", "&&")
            menu.addAction(icon("user"), told, later(self.role_asked.emit, seat.id, role))
        menu.addSeparator()
        menu.addAction(
            icon("plus"), translate("Dossier", "Somebody else …"),
            later(self.add_asked.emit, {"roles": [role]}),
        )  # fmt: skip
        return menu

    def _open_roles(self, dossier: Dossier, code: str, role: str) -> None:
        if not dossier.seats:
            self.add_asked.emit({"roles": [role]})
            return
        button = self.buttons[code]
        self.role_menu(dossier, role).popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
