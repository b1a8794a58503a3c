"""What a move of an opportunity asks for: its gates, its reason, and the button that does it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.errors import Refused
from salesdesk.i18n import sentence, translate
from salesdesk.marks import mark
from salesdesk.sales import pipeline_cards, stage_gates, stage_moves
from salesdesk.sales.dossier import dossier
from salesdesk.sales.opportunity_lines import OpportunityLine
from salesdesk.sales.stage_gates import Fact, Gate
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.words import stage_text, stage_tone
from salesdesk.ui.form_editor.text import GrowingText
from salesdesk.ui.pipeline import evidence, words
from salesdesk.ui.pipeline.gate_row import GateRow, as_high_as_wide
from salesdesk.ui.say import money_text
from salesdesk.ui.widgets.banner import Banner
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Line
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.snug_area import SnugArea
from salesdesk.ui.widgets.text import ElidedLabel, Label

_REASONS = {
    "lost": (
        mark("Pipeline", "Price"), mark("Pipeline", "Did not fit"),
        mark("Pipeline", "Delivery time"), mark("Pipeline", "Relations"),
        mark("Pipeline", "No budget"), mark("Pipeline", "Project stopped"),
    ),
    "disqualified": (
        mark("Pipeline", "No need"), mark("Pipeline", "No budget"),
        mark("Pipeline", "Too small"), mark("Pipeline", "Out of our field"),
    ),
}  # fmt: skip
_MOST_HIGH, _LEAST_HIGH = 420, 110  # about one gate
_MOST_NAMED = 3


def _reason_text(text: str) -> str:
    return translate("Pipeline", text)


class GatePage(QWidget):
    """``moved`` tells the opportunity that is at the stage then; ``left`` that nothing was done.

    ``add_asked`` wants a gate's evidence added. What was stated is kept while that is done.
    """

    moved = Signal(int)
    left = Signal()
    add_asked = Signal(str)

    def __init__(self, desk: Desk, deal: OpportunityLine, to_stage: str) -> None:
        super().__init__()
        self.desk, self.deal, self.to_stage = desk, deal, to_stage
        self.rows: dict[str, GateRow] = {}
        self._reason_asked = stage_gates.needs_reason(deal.stage, to_stage)
        self.title = Label(lambda: words.move_title(self.deal.stage, to_stage), "h1")
        self.banner = Banner()
        self.reason_name = Label(lambda: words.reason_word(self.deal.stage, to_stage), "caption")
        self.reason = GrowingText(2)
        self.reason.textChanged.connect(self.show_state)
        self.lacking = Label("", "caption", wrap=True)
        self.go = Button(
            lambda: words.go_word(self.deal.stage, to_stage), self.take, kind="primary",
            hint=lambda: translate("Pipeline", "Do it (Ctrl+Enter)"),
        )  # fmt: skip
        self.note = Button(
            lambda: translate("Pipeline", "Note it for now"), self.note_down,
            hint=lambda: translate(
                "Pipeline", "Keep what is stated here; the move waits for the rest"
            ),
        )  # fmt: skip
        self._pills = QWidget()
        self._assemble()
        self.ask()

    def _assemble(self) -> None:
        deal = self.deal
        way = QHBoxLayout()
        way.setSpacing(8)
        self._from = Chip(lambda: stage_text(self.deal.stage), stage_tone(deal.stage))
        way.addWidget(self._from)
        way.addWidget(Label("→", "muted"))
        way.addWidget(Chip(lambda: stage_text(self.to_stage), stage_tone(self.to_stage)))
        way.addStretch(1)
        amount = f" · {money_text(deal.amount_fen)}" if deal.amount_fen is not None else ""
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(ElidedLabel(f"{deal.client} · {deal.title}{amount}", "muted"))
        inside = QWidget()
        inside.setProperty("page", "true")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(12)
        self._area = SnugArea(inside, _MOST_HIGH, _LEAST_HIGH)
        self.reason_name.setBuddy(self.reason)
        as_high_as_wide(self._pills)
        flow = FlowLayout(self._pills)
        for text in _REASONS.get(self.to_stage, ()):
            pill = Button(partial(_reason_text, text), partial(self._say, text), kind="pill")
            flow.addWidget(pill)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.lacking, 1)
        buttons.addWidget(Button(lambda: translate("Pipeline", "Not now"), self.left.emit))
        buttons.addWidget(self.note)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(way)
        column.addWidget(self.banner)
        column.addWidget(self._area)
        asks = QVBoxLayout()
        asks.setSpacing(6)
        for widget in (self.reason_name, self.reason, self._pills):
            asks.addWidget(widget)
        column.addLayout(asks)
        column.addLayout(buttons)

    # --- what is asked ----------------------------------------------------------------------

    def ask(self) -> None:
        """Hold the gates against the dossier as it is now; what was stated here stays."""
        stated = {
            key: row
            for key, row in self.rows.items()
            if row.fact() or row.waived() or row.gate.noted
        }
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                if widget not in stated.values():
                    widget.deleteLater()
        now = self.desk.now()
        try:
            told = stage_moves.gates(self.deal.id, self.to_stage, now)
            known = dossier(self.deal.client_id)
        except Refused as refused:
            self.refuse(refused)
            self.go.setEnabled(False)
            return
        self.rows = {}
        rivals = pipeline_cards.competitor_names() if self.to_stage == "lost" else []
        stages = self._stages(told)
        for gate in told:
            if gate.key == "reason":
                continue
            row = stated.get(gate.key)
            if row is None or row.gate != gate:
                picks: Sequence[tuple[int, str]] = ()
                if gate.key == "economic_buyer":
                    picks = evidence.deciders(known)
                row = GateRow(
                    gate, self.desk, files=known.files, rivals=rivals, picks=picks,
                    add_word=evidence.add_word(gate.key, known, self.desk),
                )  # fmt: skip
                row.changed.connect(self.show_state)
                row.add_asked.connect(self.add_asked)
                row.picked.connect(lambda seat: self._let_decide(seat))
            if self.rows:
                self._list.addWidget(Line())
            if gate.key in stages:
                stage = stages[gate.key]
                self._list.addWidget(Label(partial(stage_text, stage), "caption"))
            self._list.addWidget(row)
            row.show()
            self.rows[gate.key] = row
        self._list.addStretch(1)
        self._area.setVisible(bool(self.rows))
        self.show_state()

    def _stages(self, told: Sequence[Gate]) -> dict[str, str]:
        """Return the stage to be named above a gate, where a move passes more than one."""
        found: dict[str, str] = {}
        for stage, keys in stage_gates.GATES.items():
            first = next((gate.key for gate in told if gate.key in keys), None)
            if first and first != "reason":
                found.setdefault(first, stage)
        forward = stage_gates.kind(self.deal.stage, self.to_stage) == "forward"
        return found if forward and len(found) > 1 else {}

    def stands_now(self, deal: OpportunityLine) -> None:
        """Ask again: *deal* is the same opportunity, which may have come on meanwhile."""
        self.deal = deal
        self._reason_asked = stage_gates.needs_reason(deal.stage, self.to_stage)
        self.title.say(lambda: words.move_title(deal.stage, self.to_stage))
        self.go.say(lambda: words.go_word(deal.stage, self.to_stage))
        self._from.say(lambda: stage_text(deal.stage), stage_tone(deal.stage))
        self.ask()

    def take_focus(self) -> None:
        """Put the keyboard where the first thing is missing, else on the button."""
        for row in self.rows.values():
            if not row.met() and not row.waived():
                row.first_input().setFocus(Qt.FocusReason.OtherFocusReason)
                self._area.ensureWidgetVisible(row)
                return
        target = self.reason if self._needs_reason() and not self._told() else self.go
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def missing(self) -> list[str]:
        """Return the gates that hold the move up now, the reason too."""
        lacking = [key for key, row in self.rows.items() if not row.met() and not row.waived()]
        return [*lacking, "reason"] if self._needs_reason() and not self._told() else lacking

    def show_state(self) -> None:
        """Say what is still missing and whether the move can be done."""
        asked = self._needs_reason()
        for widget in (self.reason_name, self.reason, self._pills):
            widget.setVisible(asked and (widget is not self._pills or self.to_stage in _REASONS))
        self.reason.setAccessibleName(self.reason_name.text())
        lacking = self.missing()
        named = lacking if len(lacking) <= _MOST_NAMED else lacking[: _MOST_NAMED - 1]
        names = " · ".join(words.gate_text(key) for key in named)
        if not lacking:
            told = translate("Pipeline", "Everything is there.")
        elif named == lacking:
            told = translate("Pipeline", "Still missing: {gates}", gates=names)
        else:
            told = translate(
                "Pipeline", "Still missing: {gates}, and {count} more",
                gates=names, count=len(lacking) - len(named),
            )  # fmt: skip
        self.lacking.say(told)
        self.lacking.set_tone("warn" if lacking else "success")
        self.go.setEnabled(not lacking)
        self.note.setVisible(bool(lacking and self._to_note()))
        self._area.updateGeometry()

    def _needs_reason(self) -> bool:
        return self._reason_asked or any(row.waived() for row in self.rows.values())

    def _told(self) -> str:
        return self.reason.text().strip()

    def _say(self, text: str) -> None:
        """Write a usual reason down, to be told in more words."""
        told, word = self._told(), translate("Pipeline", text)
        self.reason.setPlainText(f"{told}{translate('Pipeline', ', ')}{word}" if told else word)
        self.reason.setFocus()
        cursor = self.reason.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.reason.setTextCursor(cursor)

    def _let_decide(self, seat: int) -> None:
        known = dossier(self.deal.client_id)
        try:
            evidence.let_decide(seat, known)
        except Refused as refused:
            self.refuse(refused)
            return
        self.ask()
        self.take_focus()

    # --- what is done -----------------------------------------------------------------------

    def take(self) -> None:
        """Move the opportunity, or say why that is refused; nothing typed is lost."""
        if self.missing():
            self.take_focus()
            return
        stated = {key: fact for key, row in self.rows.items() if (fact := self._stated(row))}
        waived = [key for key, row in self.rows.items() if row.waived()]
        reason = self._told() if self._needs_reason() else ""
        try:
            deal = stage_moves.move(
                self.deal.id, self.to_stage, self.desk.now(), stated, reason, waived
            )
        except Refused as refused:
            self.refuse(refused)
            return
        self.moved.emit(deal)

    def _to_note(self) -> dict[str, Fact | None]:
        ahead = stage_gates.ahead(self.deal.stage)
        told = [row.to_note() for key, row in self.rows.items() if key in ahead]
        return {key: fact for one in told for key, fact in one.items()}

    def note_down(self) -> None:
        """Keep what is stated so far without moving, and leave."""
        try:
            stage_moves.note(self.deal.id, self._to_note(), self.desk.now())
        except Refused as refused:
            self.refuse(refused)
            return
        self.left.emit()

    @staticmethod
    def _stated(row: GateRow) -> Fact | None:
        return None if row.waived() else row.fact()

    def refuse(self, refused: Refused) -> None:
        """Say above the gates why something was not done."""
        self.banner.show_text(lambda: sentence(refused), "danger")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter moves, Enter goes on to the next question."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.take()
            else:
                self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; what was stated stays."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for row in self.rows.values():
                row.retranslate()
            self.show_state()
