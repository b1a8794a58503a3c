"""What is being sold to them: how far it is, what it takes to go on, how it came there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales import opportunities, opportunity_lines, stage_evidence, stage_gates
from salesdesk.sales.dossier import Dossier
from salesdesk.sales.opportunity_lines import MoveLine, OpportunityLine
from salesdesk.sales.pipeline_cards import next_stage
from salesdesk.sales.stages import CLOSED, OPEN, WON
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import DossierCard
from salesdesk.ui.dossier.words import day, stage_text, stage_tone
from salesdesk.ui.pipeline import words
from salesdesk.ui.pipeline.gate_dialog import GateDialog, ask_move, offer_again
from salesdesk.ui.pipeline.moves_menu import moves_menu
from salesdesk.ui.pipeline.stage_bar import StageBar
from salesdesk.ui.say import money_text
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.card import Line
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import ElidedLabel, Label


class DealCard(DossierCard):
    """``add_asked`` and ``edit_asked`` open the form of an opportunity."""

    add_asked = Signal()
    edit_asked = Signal(int)

    def __init__(self, desk: Desk) -> None:
        self.add_button = Button(lambda: translate("Dossier", "Add"), kind="quiet", icon="plus")
        super().__init__(
            desk, lambda: translate("Dossier", "Opportunities"), self.add_button, spacing=12
        )
        self.add_button.clicked.connect(lambda: self.add_asked.emit())
        self.dialog: GateDialog | None = None
        self.on_buttons: dict[int, Button] = {}
        self.more_buttons: dict[int, IconButton] = {}
        self.history_buttons: dict[int, Button] = {}
        self._told: set[int] = set()
        self._dossier: Dossier | None = None

    def facts(self, dossier: Dossier) -> object:
        """Return the opportunities as they stand, and the moves of those told at length."""
        deals = opportunity_lines.of_client(dossier.id)
        told = [(one.id, opportunity_lines.moves(one.id)) for one in deals if one.id in self._told]
        return deals, told, [stage_evidence.noted(one.id, self.desk.now()) for one in deals]

    def fill(self, dossier: Dossier) -> None:
        """Show each with a bar of how far it is; what has ended comes last."""
        self._dossier = dossier
        self.on_buttons, self.more_buttons, self.history_buttons = {}, {}, {}
        deals = opportunity_lines.of_client(dossier.id)
        deals.sort(key=lambda one: ((*OPEN[::-1], *WON, *CLOSED).index(one.stage), -one.id))
        if not deals:
            self.say_nothing(
                lambda: translate(
                    "Dossier", "None yet. What might they buy, for how much, and when?"
                )
            )
        for number, deal in enumerate(deals):
            if number:
                self.inside.addWidget(Line())
            self._deal(deal)
        if self.isVisible():
            self._offer_again()

    def _deal(self, deal: OpportunityLine) -> None:
        column = QVBoxLayout()
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(ElidedLabel(deal.title, "strong"), 1)
        row.addWidget(Label(money_text(deal.amount_fen), "strong"))
        column.addLayout(row)
        moves = opportunity_lines.moves(deal.id) if deal.stage in CLOSED else []
        column.addWidget(StageBar(deal.stage, _came_from(moves)))
        column.addWidget(Label(self._standing(deal), "caption", wrap=True))
        for text in self._more(deal):
            column.addWidget(Label(text, "caption", wrap=True))
        column.addLayout(self._buttons(deal))
        if deal.id in self._told:
            column.addWidget(self._history(deal))
        self.inside.addLayout(column)

    def _standing(self, deal: OpportunityLine) -> str:
        now = self.desk.now()
        spent = (now.date() - deal.stage_since.astimezone(now.tzinfo).date()).days
        told = [translate("Dossier", "Stage: {stage}", stage=stage_text(deal.stage))]
        told.append(translate("Dossier", "{count} d there", count=spent))
        if deal.expected_close and deal.stage in OPEN:
            close = day(deal.expected_close, now.date())
            told.append(translate("Dossier", "expected {day}", day=close))
        return " · ".join(told)

    def _more(self, deal: OpportunityLine) -> list[str]:
        now = self.desk.now()
        noted = stage_evidence.noted(deal.id, now) if deal.stage not in CLOSED else {}
        told = [words.noted_text(key, fact, now.date()) for key, fact in noted.items()]
        if deal.products:
            told.append(" · ".join(line.model or line.name for line in deal.products))
        if deal.stage == "lost":
            told.append(translate("Dossier", "Lost: {reason}", reason=deal.loss_reason))
            if deal.rival:
                told.append(translate("Dossier", "Won by {rival}", rival=deal.rival))
        elif deal.rivals:
            names = " · ".join(name for _, name in deal.rivals)
            told.append(translate("Dossier", "Against {names}", names=names))
        if deal.follows is not None:
            told.append(translate("Dossier", "Takes up an earlier one again"))
        return told

    def _buttons(self, deal: OpportunityLine) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        target = "contacted" if deal.stage in ("lost", "dormant") else next_stage(deal.stage)
        if target:
            on = Button(
                words.move_short(deal.stage, target), partial(self.move_deal, deal.id, target),
                icon="refresh" if deal.stage in CLOSED else "arrow-right",
            )  # fmt: skip
            on.setAccessibleName(f"{words.move_title(deal.stage, target)}: {deal.title}")
            self.on_buttons[deal.id] = on
            row.addWidget(on)
        row.addStretch(1)
        shown = deal.id in self._told
        history = Button(
            translate("Dossier", "Hide history") if shown else translate("Dossier", "History"),
            partial(self._toggle, deal.id), kind="quiet",
        )  # fmt: skip
        history.setAccessibleName(f"{history.text()}: {deal.title}")
        self.history_buttons[deal.id] = history
        more = IconButton(
            "more", translate("Dossier", "More about {title}", title=deal.title),
            partial(self.show_menu, deal),
        )  # fmt: skip
        self.more_buttons[deal.id] = more
        row.addWidget(history)
        row.addWidget(more)
        return row

    # --- the history ------------------------------------------------------------------------

    def _toggle(self, opportunity_id: int) -> None:
        self._told ^= {opportunity_id}
        self._key = None
        if self._dossier is not None:
            self.show_dossier(self._dossier)
        if opportunity_id in self.history_buttons:
            self.history_buttons[opportunity_id].setFocus(Qt.FocusReason.OtherFocusReason)

    def _history(self, deal: OpportunityLine) -> QWidget:
        """List the moves, newest first: what proved each, or why without."""
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(10)
        for move in reversed(opportunity_lines.moves(deal.id)):
            column.addLayout(self._move(move))
        return told

    def _move(self, move: MoveLine) -> QVBoxLayout:
        now = self.desk.now()
        column = QVBoxLayout()
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Chip(stage_text(move.to_stage), stage_tone(move.to_stage)))
        if move.from_stage and stage_gates.kind(move.from_stage, move.to_stage) == "back":
            row.addWidget(Label(translate("Dossier", "back"), "caption"))
        row.addStretch(1)
        row.addWidget(Label(day(move.at.astimezone(now.tzinfo).date(), now.date()), "caption"))
        column.addLayout(row)
        for key, fact in move.evidence.items():
            text = words.proof_text(key, fact, now.date())
            column.addWidget(Label(text, "caption", wrap=True))
        for key, fact in move.noted.items():
            column.addWidget(Label(words.noted_text(key, fact, now.date()), "caption", wrap=True))
        for key in move.overridden:
            text = translate("Dossier", "Without: {gate}", gate=words.gate_text(key))
            column.addWidget(Label(text, "caption", tone="warn", wrap=True))
        if move.reason:
            column.addWidget(Label(translate("Dossier", "“{words}”", words=move.reason), wrap=True))
        return column

    # --- what is done -----------------------------------------------------------------------

    def move_deal(self, opportunity_id: int, stage: str) -> None:
        """Move it; what a gate still asks for opens the dialog."""
        if self.dialog is not None:
            self.dialog.close_box()
        self.dialog = ask_move(self.desk, opportunity_id, stage, self)
        if self.dialog is not None:
            self.dialog.closed.connect(self._closed)

    def _closed(self) -> None:
        self.dialog = None

    def showEvent(self, event: QShowEvent) -> None:
        """Offer a move again for which something was added elsewhere."""
        super().showEvent(event)
        self._offer_again()

    def _offer_again(self) -> None:
        if self._dossier is not None:
            offer_again(self, self._dossier.id)

    def show_menu(self, deal: OpportunityLine) -> None:
        """Offer every move, and the form."""
        menu = moves_menu(
            self, deal.stage, partial(self.move_deal, deal.id),
            (
                (
                    translate("Pipeline", "Edit"), "edit",
                    partial(self.edit_asked.emit, deal.id),
                ),
                (
                    translate("Pipeline", "Archive"), "archive",
                    lambda: self.desk.attempt(
                        lambda: opportunities.archive(deal.id, self.desk.now())
                    ),
                ),
            ),
        )  # fmt: skip
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self.more_buttons[deal.id]
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


def _came_from(moves: list[MoveLine]) -> str:
    """Return the stage a closed one had come to."""
    return moves[-1].from_stage if moves else ""
