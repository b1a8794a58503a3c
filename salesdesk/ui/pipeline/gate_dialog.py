"""The dialog of a move: the gates, and over them the form that adds what one of them lacks."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from salesdesk.errors import Refused
from salesdesk.sales import opportunity_lines, stage_gates, stage_moves
from salesdesk.sales.dossier import dossier
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.form_page import FormPage
from salesdesk.ui.pipeline import evidence
from salesdesk.ui.pipeline.gate_page import GatePage
from salesdesk.ui.widgets.overlay import Overlay
from salesdesk.ui.widgets.restyle import restyle

_NARROW, _WIDE = 620, 900


class GateDialog(Overlay):
    """``moved`` tells the opportunity that is at the stage then.

    Where the evidence is added on another page of the window it steps aside, ``waiting`` for it.
    """

    moved = Signal(int)

    def __init__(self, desk: Desk, opportunity_id: int, to_stage: str, owner: QWidget) -> None:
        super().__init__(owner, _NARROW)
        self.desk = desk
        self.form: FormPage | None = None
        self.waiting = ""
        self._deal = opportunity_lines.get(opportunity_id)
        self.gates = GatePage(desk, self._deal, to_stage)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.gates)
        self.card.add(self.stack)
        self.gates.left.connect(self.close_box)
        self.gates.moved.connect(self._moved)
        self.gates.add_asked.connect(self.add_evidence)
        self.setAccessibleName(self.gates.title.text())

    def open(self) -> None:
        """Show it and go to what is missing first."""
        super().open()
        self.gates.take_focus()

    def add_evidence(self, key: str) -> None:
        """Open the form that holds a gate's evidence; a visit has its own page of the window."""
        try:
            known = dossier(self._deal.client_id)
        except Refused as refused:
            self.gates.refuse(refused)
            return
        if evidence.leaves(key):
            self.waiting = key
            self.hide()
            evidence.go(known, self.desk)
            return
        self.form = form = evidence.page(key, known, self.desk)
        form.saved.connect(lambda _: self._back())
        form.left.connect(self._back)
        restyle(form.page, "ground", "")  # it lies on the card, not on the window
        self.stack.addWidget(form)
        self.stack.setCurrentWidget(form)
        self.widen(_WIDE, tall=key in ("icp", "score"))
        form.take_focus()

    @property
    def client_id(self) -> int:
        """Return whose opportunity it is."""
        return self._deal.client_id

    def come_back(self) -> None:
        """Offer the move again once what it waits for is there; give up when it is pointless.

        A recorded visit may have brought the opportunity there, or some way on, by itself.
        """
        if not self.waiting:
            return
        try:
            deal = opportunity_lines.get(self._deal.id)
            told = stage_moves.missing(deal.id, self.gates.to_stage, self.desk.now())
        except Refused:
            self.close_box()
            return
        ahead = stage_gates.kind(deal.stage, self.gates.to_stage) == "forward"
        if deal.stage != self._deal.stage and not ahead:
            self.close_box()
        elif self.waiting not in {gate.key for gate in told}:
            self.waiting, self._deal = "", deal
            self.gates.stands_now(deal)
            self.open()

    def _back(self) -> None:
        """Hold the gates against what was added."""
        if self.form is None:
            return
        form, self.form = self.form, None
        if form.keeper is not None:
            form.keeper.flush()
        self.stack.setCurrentWidget(self.gates)
        self.stack.removeWidget(form)
        form.hide()
        form.deleteLater()
        self.widen(_NARROW, tall=False)
        self.gates.ask()
        self.gates.take_focus()

    def _moved(self, deal: int) -> None:
        self.close_box()
        self.moved.emit(deal)

    def close_box(self) -> None:
        """Go away; a form that is open keeps what was typed as a draft."""
        if self.form is not None and self.form.keeper is not None:
            self.form.keeper.flush()
        if self.waiting:
            self.waiting = ""
            self.closed.emit()
            self.deleteLater()
            return
        super().close_box()


def ask_move(desk: Desk, opportunity_id: int, to_stage: str, owner: QWidget) -> GateDialog | None:
    """Move an opportunity at once where all evidence is there, else open the dialog and return it.

    A move that needs a reason always asks. What is refused (the opportunity is gone) is told.
    """
    for waiting in owner.window().findChildren(GateDialog):
        if waiting.waiting:
            waiting.close_box()  # wherever it was begun: one at a time is offered again
    try:
        lacking = stage_moves.missing(opportunity_id, to_stage, desk.now())
        if not lacking:
            stage_moves.move(opportunity_id, to_stage, desk.now())
            return None
        dialog = GateDialog(desk, opportunity_id, to_stage, owner)
    except Refused as refused:
        desk.refuse(refused)
        return None
    dialog.open()
    return dialog


def offer_again(page: QWidget, client_id: int | None = None) -> None:
    """Offer the move again that waits in the window of a *page*, one that has come into sight.

    It may have been begun on another page: the board, the table, a dossier. Given *client_id*,
    only a move of that client is meant.
    """
    for dialog in page.window().findChildren(GateDialog):
        if dialog.waiting and client_id in (None, dialog.client_id):
            QTimer.singleShot(0, dialog, partial(_come_back, dialog, page))


def _come_back(dialog: GateDialog, page: QWidget) -> None:
    if page.isVisible():
        dialog.come_back()
