"""Step 6: say back what was heard, give every need its level, let the customer agree."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales import chain
from salesdesk.sales.spin import summing_up
from salesdesk.sales.spin.talk import Talk
from salesdesk.ui.spin.pages.answer_step import AnswerStep
from salesdesk.ui.spin.pages.need_part import NeedPart
from salesdesk.ui.spin.session import Session
from salesdesk.ui.widgets.buttons import Button


class CheckStep(AnswerStep):
    """The needs first, then the summary in their words, then how they decide."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, 6)
        self.needs = NeedPart(session)
        self.needs.edited.connect(self.changed)
        self.propose = Button(
            lambda: translate("Interview", "Put together from their words"), self.sum_up,
            icon="edit",
        )  # fmt: skip
        self.add(self.needs)
        group = self.group()
        self.ask(mark("Form", "Say it back to them"), "summary", into=group)
        row = QHBoxLayout()
        row.addWidget(self.propose)
        row.addStretch(1)
        group.addLayout(row)
        self.agreement = self.ask(
            mark("Form", "How they decide, and whether they agree"), "budget", "timing",
            "criteria", "agreed", "agreed_by", "agreed_on",
        )  # fmt: skip
        self.column.addStretch(1)

    def first_field(self) -> QWidget:
        """Return the list of needs where there is one."""
        return self.needs.list if self.session.talk.of("problem") else super().first_field()

    def field(self) -> str:
        """Return the answer or the need that has the keyboard."""
        here = self.window().focusWidget()
        if here is not None and self.needs.isAncestorOf(here):
            self._place = f"need:{self.needs.form.line_id}"
            return self._place
        return super().field()

    def restore(self, field: str) -> None:
        """Go to that answer or need."""
        kind, _, number = field.partition(":")
        if kind in ("need", "line") and number.isdecimal() and self.needs.list.choose(int(number)):
            self.needs.list.setFocus()
        else:
            super().restore(field)

    def show_rest(self, talk: Talk, *, typing: bool) -> None:
        """Show the needs."""
        self.needs.show_talk(talk)
        self.propose.setEnabled(talk.state == "open" and bool(talk.problems()))
        if not typing:
            self.needs.show_known(talk.client_id)
            names = [seat.name for seat in chain.seats(talk.client_id)]
            self.agreement.suggest("agreed_by", names)

    def edited(self) -> None:
        """Date the customer's agreement when it is given."""
        told = self.values()
        if told["agreed"] and not told["agreed_on"] and not self._shown.get("agreed"):
            self.agreement.set_value("agreed_on", self.session.desk.today().isoformat())

    def keep(self) -> None:
        """Save answers and needs."""
        super().keep()
        self.needs.keep()

    def sum_up(self) -> None:
        """Propose a summary made of what they said; what stood there is put below it."""
        self.keep()
        self.session.reload()
        made = summing_up.proposal(self.session.talk)
        before = str(self.values()["summary"] or "").strip()
        self.put("summary", f"{made}\n\n{before}" if before and before != made else made)
        self.editors[0].show_field("summary")
