"""For whom a new opportunity is: the client is chosen first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from salesdesk.errors import Refused
from salesdesk.i18n import translate
from salesdesk.sales import clients
from salesdesk.ui.desk import Desk
from salesdesk.ui.visit.client_picker import ClientPicker
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.overlay import Overlay

_WIDTH = 560


class NewDeal(Overlay):
    """``picked`` tells the client; one that is not known yet is added by the name typed."""

    picked = Signal(int)

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner, _WIDTH)
        self.desk = desk
        self.picker = ClientPicker(desk)
        self.picker.setProperty("card", "")
        self.picker.body.setContentsMargins(0, 0, 0, 0)
        self.picker.picked.connect(self._pick)
        self.picker.box.changed.connect(self._offer)
        self.add = Button("", self._create, icon="plus")
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        row.addWidget(Button(lambda: translate("Pipeline", "Not now"), self.close_box))
        self.card.add(self.picker)
        self.card.body.addLayout(row)
        self._offer("")
        self.setAccessibleName(translate("Pipeline", "New opportunity"))

    def open(self) -> None:
        """Show it with the caret where one types."""
        super().open()
        self.picker.box.setFocus()

    def _offer(self, text: str) -> None:
        name = text.strip()
        self.add.setVisible(bool(name) and not self.picker.ids)
        self.add.say(lambda: translate("Pipeline", "Add the client “{name}”", name=name))

    def _create(self) -> None:
        try:
            client = clients.create({"name": self.picker.box.text()}, self.desk.now())
        except Refused as refused:
            self.desk.refuse(refused)
            return
        self._pick(client)

    def _pick(self, client: int) -> None:
        self.close_box()
        self.picked.emit(client)
