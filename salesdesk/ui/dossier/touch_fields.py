"""What is asked about an attempt to reach a client: how, whom, cold or not, what about."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from salesdesk.forms.market_choices import TOUCH_CHANNEL
from salesdesk.i18n import translate
from salesdesk.sales.dossier import Dossier
from salesdesk.ui.desk import Desk
from salesdesk.ui.say import choice_word
from salesdesk.ui.widgets.banner import Banner
from salesdesk.ui.widgets.buttons import IconButton
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import SegmentedControl


class TouchFields(Card):
    """``told`` says, above the card, when a cold contact is one too many."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(kind="inner", padding=12, spacing=8)
        self.desk = desk
        self.dossier: Dossier | None = None
        self.told = Banner()
        self.channel = SegmentedControl(
            [(one.key, partial(choice_word, TOUCH_CHANNEL, one.key)) for one in TOUCH_CHANNEL],
            lambda: translate("Touch", "How"),
        )
        self.person = QComboBox()
        self.cold = QCheckBox()
        self.note = QLineEdit()
        self.note.setMaxLength(500)
        self.close_button = IconButton(
            "x", lambda: translate("Touch", "Close (Esc)"), self.close_panel
        )
        self.told.hide()
        self.hide()

    def retranslate(self) -> None:
        """Speak the current language."""
        self.cold.setText(translate("Touch", "Cold: they did not expect us"))
        self.person.setAccessibleName(translate("Touch", "Whom"))
        self.note.setAccessibleName(translate("Touch", "What it was about"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def offer_people(self, dossier: Dossier) -> None:
        """Offer the people of a client, and anybody there."""
        self.person.clear()
        self.person.addItem(translate("Touch", "Anybody there"), None)
        for seat in dossier.seats:
            self.person.addItem(seat.name, seat.contact_id)

    def close_panel(self) -> None:
        """Hide the panel; nothing is written."""
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the panel."""
        if event.key() == Qt.Key.Key_Escape and not self.isHidden():
            self.close_panel()
        else:
            super().keyPressEvent(event)
