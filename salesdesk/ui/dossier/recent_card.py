"""The latest events of a client on the overview; the whole stream is one click away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSizePolicy

from salesdesk.i18n import translate
from salesdesk.sales import timeline
from salesdesk.sales.dossier import Dossier
from salesdesk.sales.timeline import Event
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import DossierCard
from salesdesk.ui.dossier.event_row import HEIGHT, draw_event
from salesdesk.ui.dossier.event_words import headline, whole
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.painted import Painted

_SHOWN = 6


class Events(Painted):
    """A few events, painted below one another."""

    opened = Signal(object)

    def __init__(self, desk: Desk, events: Sequence[Event]) -> None:
        super().__init__()
        self._desk, self._events = desk, events
        self.setFixedHeight(HEIGHT * len(events))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip("\n\n".join(whole(event) for event in events))
        self.setAccessibleName(". ".join(headline(event) for event in events))

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        return QSize(240, HEIGHT * len(self._events))

    def draw(self) -> None:
        """Paint each event."""
        for number, event in enumerate(self._events):
            draw_event(
                self, self.painter, QRectF(0, number * HEIGHT, self.width(), HEIGHT), event,
                self._desk.now(), first=not number, last=number == len(self._events) - 1,
            )  # fmt: skip

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked."""
        number = int(event.position().y() // HEIGHT)
        if 0 <= number < len(self._events) and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self._events[number])


class RecentCard(DossierCard):
    """``all_asked`` shows the whole timeline, ``opened`` one event."""

    all_asked = Signal()
    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        self.all_button = Button(lambda: translate("Dossier", "Whole timeline"), kind="quiet")
        super().__init__(desk, lambda: translate("Dossier", "Latest"), self.all_button)
        self.all_button.clicked.connect(lambda: self.all_asked.emit())
        self._events: list[Event] = []

    def facts(self, dossier: Dossier) -> object:
        """Return the latest events."""
        self._events = timeline.timeline(dossier.id, limit=_SHOWN)
        return tuple(self._events)

    def fill(self, dossier: Dossier) -> None:
        """Show them."""
        del dossier
        events = Events(self.desk, self._events)
        events.opened.connect(self.opened)
        self.inside.addWidget(events)
