"""Beside the plan of a confirmed visit: another time or place has to be confirmed anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox

from salesdesk.i18n import translate
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.text import Label


class AgreementCard(Card):
    """Hidden as long as the client's confirmation holds."""

    def __init__(self) -> None:
        super().__init__(lambda: translate("Visit", "Confirmed by the client"), spacing=8)
        self.told = Label("", wrap=True)
        self.box = QCheckBox()
        self.add(self.told, self.box)
        self.box.toggled.connect(self._say)
        self._changed: tuple[str, ...] = ()
        self._name()
        self.hide()

    def tell(self, changed: Sequence[str]) -> None:
        """Say what the client has confirmed otherwise (see ``visits.unconfirms``)."""
        self._changed = tuple(changed)
        if not changed:
            self.box.setChecked(False)
        self._say()
        self.setVisible(bool(changed))

    def agreed(self) -> bool:
        """Tell whether the user says that the client agreed to the new time or place."""
        return self.box.isChecked()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self._say()

    def _name(self) -> None:
        self.box.setText(translate("Visit", "Already agreed with the client"))

    def _say(self) -> None:
        if self.agreed():
            self.told.say(translate("Visit", "The visit stays confirmed."))
        elif len(self._changed) > 1:
            self.told.say(
                translate(
                    "Visit",
                    "The client confirmed another time and place. Once saved, the visit waits "
                    "to be confirmed anew.",
                )
            )
        elif "place" in self._changed:
            self.told.say(
                translate(
                    "Visit",
                    "The client confirmed another place. Once saved, the visit waits to be "
                    "confirmed anew.",
                )
            )
        else:
            self.told.say(
                translate(
                    "Visit",
                    "The client confirmed another time. Once saved, the visit waits to be "
                    "confirmed anew.",
                )
            )
