"""Step 0: what we want, what we suppose, what we will ask, and the first words."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales import clients, my_side
from salesdesk.sales.spin import (
    bank,
    capture,
    frames,
    interviews,
    limits,
    opening,
    prepare,
)
from salesdesk.sales.spin.talk import Talk
from salesdesk.ui.spin.pages.answer_step import AnswerStep
from salesdesk.ui.spin.pages.debt_card import DebtCard
from salesdesk.ui.spin.pages.known_card import KnownCard
from salesdesk.ui.spin.pages.opener_part import LengthMeter, OpenerPart
from salesdesk.ui.spin.pages.question_check import QuestionCheck
from salesdesk.ui.spin.session import Session
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.text import Label

SLOTS = "opener_slots"
"""Under this answer the slots of the opener are kept that were filled by hand."""
_OFFERED = 12


class PlanStep(AnswerStep):
    """Filled in from the dossier as far as that goes."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, 0)
        self.limits = limits.read()
        self.pack = QComboBox()
        self.pack.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.pack.setMinimumContentsLength(8)
        self.pack.activated.connect(lambda _: self._choose_pack())
        self._pack_label = Label(lambda: translate("Interview", "Industry pack"), "caption")
        self._pack_label.setBuddy(self.pack)
        self.debts = DebtCard(self.carry_on)
        self.known = KnownCard()
        self.check = QuestionCheck()
        self.opener = OpenerPart()
        self.meter = LengthMeter()
        self.more = Button(
            lambda: translate("Interview", "Add those of the dossier"), self.add_hypotheses,
            kind="quiet", icon="plus",
        )  # fmt: skip
        self.ask(mark("Form", "What we want"), "objective", "target_advance", "fallback")
        self.add(self.debts, self.known)
        group = self.group()
        self.hypotheses = self.ask("", "hypotheses", into=group)
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch(1)
        row.addWidget(self._pack_label)
        row.addWidget(self.pack)
        group.addLayout(row)
        group = self.group()
        self.questions = self.ask("", "opening_questions", into=group)
        group.addWidget(self.check)
        self.chat = self.ask("", "small_talk")
        group = self.group()
        self.about_opener = self.ask("", "opener_kind", "minutes", into=group)
        group.addWidget(self.opener)
        self.text = self.ask("", "opener", into=group)
        group.addWidget(self.meter)
        self.column.addStretch(1)
        self.opener.composed.connect(lambda text: self.put("opener", text))
        self.opener.filled.connect(self._keep_slots)
        self._slots: dict[str, str] | None = None
        self._fills: dict[str, str] = {}

    def show_rest(self, talk: Talk, *, typing: bool) -> None:
        """Show what is known, what is open, and how the opener stands."""
        if not typing:
            self.debts.show_debts(prepare.debts(talk.client_id, talk.language, talk.id))
            self.known.show_client(talk.client_id)
            self._show_packs(talk)
            self._suggest(talk)
            self._fills = opening.values(talk.client_id, talk.answers, talk.pack, talk.language)
        self._show_opener(talk)
        self.edited()
        for widget in (self.pack, self.more, self.opener, self.debts):
            widget.setEnabled(talk.state == "open")

    def edited(self) -> None:
        """Judge questions and opener while they are typed."""
        told = self.values()
        self.check.show_questions(told["opening_questions"] or (), self.limits)
        self.meter.show_text(str(told["opener"] or ""), self.limits.opener_seconds)

    def keep(self) -> None:
        """Save the slots of the opener too."""
        super().keep()
        if self._slots is not None and self.write({SLOTS: self._slots}):
            self._slots = None

    # --- what one does -----------------------------------------------------------------------

    def carry_on(self, line: int) -> None:
        """Take a problem of an earlier talk up in this one."""
        session = self.session
        if session.do(lambda: capture.carry_on(session.id, line, session.desk.now())):
            session.desk.announce(
                translate("Interview", "Taken up: it waits in the map to be asked on about."),
                undoable=True,
            )
            rest = self.debts.buttons  # the button pressed is gone, and the keyboard with it
            (rest[0] if rest else self.first_field()).setFocus()

    def add_hypotheses(self) -> None:
        """Add the pains supposed in form ② that the plan does not have yet."""
        known = clients.answers_of(clients.get(self.session.talk.client_id))
        rows = [row for row in self.values()["hypotheses"] or () if row.get("pain")]
        have = {row["pain"] for row in rows}
        found = prepare.hypotheses(known.get("pains") or (), my_side.capabilities())
        fresh = [row for row in found if row["pain"] not in have]
        if fresh:
            self.put("hypotheses", [*rows, *fresh])
        else:
            self.session.desk.announce(
                translate("Interview", "The dossier supposes no further problems.")
            )

    def _choose_pack(self) -> None:
        session, pack = self.session, str(self.pack.currentData() or "")
        session.keep(lambda: interviews.set_pack(session.id, pack))
        session.forget_bank()
        session.reload()

    def _keep_slots(self, slots: dict[str, str]) -> None:
        self._slots = slots
        self.changed.emit()

    # --- what is offered ---------------------------------------------------------------------

    def _show_packs(self, talk: Talk) -> None:
        self.pack.clear()
        self.pack.addItem(translate("Interview", "General questions only"), "")
        for one in bank.packs(talk.language):
            self.pack.addItem(one.name, one.key)
        self.pack.setCurrentIndex(max(self.pack.findData(talk.pack), 0))
        self.pack.setAccessibleName(translate("Interview", "Industry pack"))

    def _suggest(self, talk: Talk) -> None:
        able = [one.name for one in my_side.capabilities()]
        self.hypotheses.suggest("hypotheses.capability", able)
        asked = [
            one.text for kind in ("S", "P") for one in self.session.suggestions(kind, _OFFERED)
        ]
        self.questions.suggest("opening_questions", asked)
        topics = prepare.small_talk(talk.client_id, self.session.desk.now())
        self.chat.suggest("small_talk", [*topics, *frames.small_talk(talk.language)])

    def _show_opener(self, talk: Talk) -> None:
        kind = str(self.values()["opener_kind"] or "")
        own = self._slots if self._slots is not None else talk.answers.get(SLOTS) or {}
        self.opener.show_templates(
            frames.openers(talk.language, kind) if kind else [],
            {**self._fills, "n": str(self.values()["minutes"] or "")}, own,
        )  # fmt: skip

    def first_field(self) -> QWidget:
        """Return the first answer that is still missing, else the first."""
        answers = self.session.talk.answers
        for key in ("objective", "target_advance", "fallback"):
            if not answers.get(key):
                return self._of[key].cell(key).entry.focus_target()
        return super().first_field()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.opener.retranslate()
            if self.isVisible():
                self.show_rest(self.session.talk, typing=False)
