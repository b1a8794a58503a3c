"""The base of the market's sections: each asks for what it shows when it is seen or stale."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.steady import SteadyPage
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.row import Row
from salesdesk.ui.widgets.row_list import RowList

_LIST_WIDTH = 360


class Section(SteadyPage):
    """``form_asked`` hands over a form page to be opened over the market."""

    form_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.body.setContentsMargins(0, 0, self.body.contentsMargins().right(), 24)

    def sync(self) -> None:
        """Ask for what is shown and show it."""
        raise NotImplementedError

    def new_here(self) -> None:
        """Make a new thing of the kind the section is about."""

    def retranslate(self) -> None:
        """Speak the current language."""
        self.sync()


class PickRow(Row):
    """A row of a list beside what it opens; the picked one is tinted, arrows walk on."""

    picked = False

    def draw(self) -> None:
        """Paint the tint of the picked one below the row."""
        if self.picked:
            self.painter.setPen(QPen(Qt.PenStyle.NoPen))
            self.painter.setBrush(current().color("accent_soft"))
            self.painter.drawRoundedRect(self.area(), 8, 8)
        super().draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to the neighbours."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            down = event.key() == Qt.Key.Key_Down
            beside = self.nextInFocusChain() if down else self.previousInFocusChain()
            if isinstance(beside, PickRow):
                beside.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


class Picking(Section):
    """A list at the left, what is picked from it at the right; override ``load`` and ``tell``."""

    def __init__(self, desk: Desk, listed: RowList) -> None:
        super().__init__(desk)
        self.listed = listed
        listed.setFixedWidth(_LIST_WIDTH)
        self.picked: int | None = None
        self.rows: dict[int, PickRow] = {}
        across = QHBoxLayout()
        across.setSpacing(16)
        across.addWidget(listed, 0, Qt.AlignmentFlag.AlignTop)
        self.right = QVBoxLayout()
        self.right.setSpacing(16)
        across.addLayout(self.right, 1)
        self.body.addLayout(across)
        self.body.addStretch(1)

    def load(self) -> Sequence[tuple[int, PickRow]]:
        """Return the rows to list, by id."""
        raise NotImplementedError

    def tell(self, picked: int | None) -> None:
        """Show what is picked in ``right``; None when there is nothing to pick."""
        raise NotImplementedError

    def sync(self) -> None:
        """List anew; what was picked stays picked as long as it is there."""
        found = self.load()
        self.rows = dict(found)
        self.listed.show_rows([row for _, row in found])
        if self.picked not in self.rows:
            self.picked = next(iter(self.rows), None)
        self._show()

    def pick(self, wanted: int) -> None:
        """Show the one with this id."""
        self.picked = wanted
        self._show()

    def _show(self) -> None:
        for one, row in self.rows.items():
            row.picked = one == self.picked
            row.update()
        self.tell(self.picked)


def card_of(*widgets: QWidget, spacing: int = 8) -> Card:
    """Return a card without a heading that holds *widgets*."""
    card = Card(spacing=spacing)
    card.add(*widgets)
    return card


def actions(*buttons: Button) -> QHBoxLayout:
    """Return buttons side by side, at the left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
