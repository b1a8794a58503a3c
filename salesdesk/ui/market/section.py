"""The base of the market's sections: each asks for what it shows when it is seen or stale."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import empty
from salesdesk.ui.dossier.steady import SteadyPage
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.row import Row
from salesdesk.ui.widgets.row_list import RowList
from salesdesk.ui.widgets.text import Label, Text

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


class Listing(Card):
    """A card of rows under a heading; what stands beside a row keeps its own width."""

    def __init__(self, title: Text) -> None:
        super().__init__(title, spacing=8)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(-8, 0, -8, 0)  # a row's ground reaches beyond its text
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self._below = QVBoxLayout()
        self.body.addLayout(self._below)

    def show_rows(self, rows: Sequence[QWidget | tuple[QWidget, QWidget]], told: str = "") -> None:
        """List *rows*, each alone or with a button beside it; *told* is said below them."""
        empty(self._rows)
        empty(self._below)
        for row in rows:
            if isinstance(row, tuple):
                across = QHBoxLayout()
                across.setSpacing(8)
                across.setContentsMargins(0, 0, 8, 0)
                across.addWidget(row[0], 1)
                across.addWidget(row[1])
                self._rows.addLayout(across)
            else:
                self._rows.addWidget(row)
        if told:
            self._below.addWidget(Label(told, "muted", wrap=True))


def actions(*buttons: Button) -> QHBoxLayout:
    """Return buttons side by side, at the left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
