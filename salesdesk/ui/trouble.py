"""When the data cannot be opened: one clear window with the reason and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.errors import Refused
from salesdesk.i18n import sentence, translate
from salesdesk.ui.widgets.banner import Banner
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.text import Label


class TroubleWindow(QWidget):
    """``chosen`` tells retry, folder, restore or quit; closing it is quit."""

    chosen = Signal(str)

    def __init__(self, refused: Refused) -> None:
        super().__init__()
        self.setWindowTitle("Salesdesk")
        self.resize(720, 380)
        self.banner = Banner()
        card = Card(padding=24, spacing=16)
        card.add(
            Label(lambda: translate("Trouble", "The data could not be opened"), "h1", wrap=True),
            Label(lambda: sentence(refused), wrap=True),
        )
        card.body.addStretch(1)
        self.buttons = {
            "retry": Button(
                lambda: translate("Trouble", "Try again"),
                lambda: self.chosen.emit("retry"), kind="primary", icon="refresh",
            ),
            "folder": Button(
                lambda: translate("Trouble", "Choose another folder…"),
                lambda: self.chosen.emit("folder"), icon="folder",
            ),
            "restore": Button(
                lambda: translate("Trouble", "Restore a backup…"),
                lambda: self.chosen.emit("restore"), icon="download",
            ),
            "quit": Button(
                lambda: translate("Trouble", "Quit"),
                lambda: self.chosen.emit("quit"), kind="quiet",
            ),
        }  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self.buttons.values():
            row.addWidget(button)
        row.insertStretch(3, 1)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(self.banner)
        column.addWidget(card, 1)
        self.buttons["retry"].setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, refused: Refused) -> None:
        """Say why the chosen way did not work either."""
        self.banner.show_text(lambda: sentence(refused), "danger")
