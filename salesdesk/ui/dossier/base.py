"""The base of the dossier's cards: each shows one part and is made anew only when that changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from salesdesk.i18n import current_language
from salesdesk.sales.dossier import Dossier
from salesdesk.ui.desk import Desk
from salesdesk.ui.widgets.card import Card, SectionTitle
from salesdesk.ui.widgets.text import Label, Text


class DossierCard(Card):
    """Override ``facts`` (what is shown, comparable) and ``fill`` (make the widgets)."""

    def __init__(self, desk: Desk, title: Text, *aside: QWidget, spacing: int = 8) -> None:
        super().__init__(spacing=spacing)
        self.desk = desk
        self._key: object = None
        self.head = SectionTitle(title, beside(*aside) if aside else None)
        self.body.addWidget(self.head)
        self.inside = QVBoxLayout()
        self.inside.setSpacing(spacing)
        self.body.addLayout(self.inside)

    def facts(self, dossier: Dossier) -> object:
        """Return what of *dossier* this card shows."""
        raise NotImplementedError

    def fill(self, dossier: Dossier) -> None:
        """Put widgets into ``inside``."""
        raise NotImplementedError

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a client; nothing happens when what is shown is the same."""
        key = (dossier.id, self.facts(dossier), self.desk.today(), current_language())
        if key != self._key:
            self._key = key
            empty(self.inside)
            self.fill(dossier)

    def say_nothing(self, text: Text) -> None:
        """Say in one calm line why there is nothing here and what to do."""
        self.inside.addWidget(Label(text, "muted", wrap=True))


def beside(*widgets: QWidget, gap: int = 4) -> QWidget:
    """Return *widgets* beside one another in one widget, no wider than they are."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for widget in widgets:
        layout.addWidget(widget)
    return row


def empty(layout: QLayout) -> None:
    """Remove and delete everything in *layout*, layouts inside it too."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            empty(inner)
            inner.deleteLater()


def later(act: Callable[..., object], *facts: object) -> Callable[[], None]:
    """Return a call of *act* without arguments, for menus, which else hand over a tick."""

    def call() -> None:
        act(*facts)

    return call
