"""Logging an attempt to reach a client: one key for a call, a panel for everything else."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from salesdesk.errors import Refused
from salesdesk.forms.market_choices import TOUCH_CHANNEL
from salesdesk.i18n import sentence, translate
from salesdesk.sales import clients, touches
from salesdesk.sales.dossier import Dossier
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.touch_fields import TouchFields
from salesdesk.ui.dossier.words import day
from salesdesk.ui.say import choice_word
from salesdesk.ui.widgets.banner import Banner
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.text import Label

USUAL_CHANNEL = "phone"


class TouchPanel(TouchFields):
    """Asks how, whom and what.

    ``told`` says when a cold contact is one too many, ``peace`` asks whether to go on after three
    attempts without an answer; both stand above the panel.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._asked = (0, 0)
        self.peace = Banner()
        self.note.returnPressed.connect(lambda: self._log_asked(answered=True))
        self.free = Label("", "caption", tone="warn")
        self.reached = Button(
            lambda: translate("Touch", "Reached"), lambda: self._log_asked(answered=True),
            kind="primary", icon="check", hint="F6",
        )  # fmt: skip
        self.missed = Button(
            lambda: translate("Touch", "No answer"), lambda: self._log_asked(answered=False),
            icon="x", hint="F7",
        )  # fmt: skip
        self.add_row(self.channel, self.person, self.cold, self.free, QWidget(), self.close_button,
                          stretch=4)  # fmt: skip
        self.add_row(self.note, self.reached, self.missed, stretch=0)
        self.peace.hide()
        self.cold.toggled.connect(lambda _: self._tell_free())
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the current language."""
        super().retranslate()
        self.note.setPlaceholderText(translate("Touch", "What it was about; Enter means reached"))

    def show_dossier(self, dossier: Dossier) -> None:
        """Be about this client; ask to leave them in peace when it is time."""
        if self.dossier is None or self.dossier.id != dossier.id:
            self.hide()
            self.told.hide()
        self.dossier = dossier
        enough = 0 if dossier.do_not_contact else touches.unanswered_enough(dossier.id)
        asked, self._asked = self._asked, (dossier.id, enough)
        if not enough:
            self.peace.hide()
        elif asked != self._asked or self.peace.isHidden():
            self.peace.show_text(
                lambda: translate(
                    "Touch",
                    "{count} attempts in a row without an answer. Leave them in peace?",
                    count=enough,
                ),
                "warn",
                (lambda: translate("Touch", "Do not contact"), partial(self._leave, enough)),
                (lambda: translate("Touch", "Go on trying"), self._decline),
                closable=False,
            )

    def open_panel(self) -> None:
        """Show the panel, or close it."""
        if self.dossier is None or not self.isHidden():
            self.close_panel()
            return
        self.offer_people(self.dossier)
        self.person.setCurrentIndex(1 if len(self.dossier.seats) == 1 else 0)
        self.note.clear()
        self.channel.choose(USUAL_CHANNEL)
        state = touches.attempts(self.dossier.id, self.desk.now())
        self.cold.setChecked(state.cold)
        self.show()
        self._tell_free()
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def log_call(self, *, answered: bool) -> None:
        """Log a call made just now; cold where nobody has ever really spoken with them.

        With the panel open it is logged as the panel says.
        """
        if self.dossier is None:
            return
        if not self.isHidden():
            self._log_asked(answered=answered)
            return
        cold = touches.attempts(self.dossier.id, self.desk.now()).cold
        self._log(USUAL_CHANNEL, answered=answered, cold=cold, note="", contact=None)

    def _log_asked(self, *, answered: bool) -> None:
        self._log(
            self.channel.key(), answered=answered, cold=self.cold.isChecked(),
            note=self.note.text(), contact=self.person.currentData(),
        )  # fmt: skip

    def _log(
        self, channel: str, *, answered: bool, cold: bool, note: str, contact: int | None,
        despite: bool = False,
    ) -> None:  # fmt: skip
        assert self.dossier is not None
        try:
            touches.log(
                self.dossier.id, channel, self.desk.now(), answered=answered, cold=cold,
                note=note, contact_id=contact, despite_cap=despite,
            )  # fmt: skip
        except Refused as refused:
            if refused.code != "cold_cap":
                self.desk.refuse(refused)
                return
            again = partial(
                self._log, channel, answered=answered, cold=cold, note=note, contact=contact,
                despite=True,
            )  # fmt: skip
            self.told.show_text(
                partial(sentence, refused), "warn",
                (lambda: translate("Touch", "It has happened: log it"), again),
            )  # fmt: skip
            return
        self.told.hide()
        self.close_panel()
        word = choice_word(TOUCH_CHANNEL, channel)
        told = (
            translate("Touch", "{channel}: reached, logged", channel=word)
            if answered
            else translate("Touch", "{channel}: no answer, logged", channel=word)
        )
        self.desk.announce(told, undoable=True)

    def _tell_free(self) -> None:
        if self.dossier is None:
            return
        now = self.desk.now()
        free = touches.cold_free_on(self.dossier.id, now.date(), now.tzinfo)
        shown = free is not None and self.cold.isChecked()
        told = day(free, now.date()) if free is not None else ""
        self.free.say(translate("Touch", "free again: {day}", day=told) if shown else "")

    def _leave(self, count: int) -> None:
        assert self.dossier is not None
        client = self.dossier.id
        reason = translate("Touch", "{count} attempts without an answer", count=count)
        self.desk.attempt(
            lambda: clients.set_do_not_contact(client, reason, self.desk.now()),
            translate("Touch", "They are left in peace."),
        )

    def _decline(self) -> None:
        assert self.dossier is not None
        touches.decline_peace(self.dossier.id)
        self.peace.hide()
