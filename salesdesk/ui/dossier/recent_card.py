"""The latest events of a client on the overview; the whole stream is one click away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip

from salesdesk.i18n import translate
from salesdesk.sales.dossier import Dossier
from salesdesk.sales.timeline import Event
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import DossierCard
from salesdesk.ui.dossier.event_row import HEIGHT, draw_event
from salesdesk.ui.dossier.event_words import headline, whole
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.painted import Painted

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Events(Painted):
    """A few events, painted below one another; a click or Enter opens one, arrows walk."""

    opened = Signal(object)

    def __init__(self, desk: Desk, events: Sequence[Event]) -> None:
        super().__init__()
        self._desk, self._events = desk, events
        self._current = 0
        self._hovered = -1
        self.setFixedHeight(HEIGHT * len(events))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._describe()

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        return QSize(240, HEIGHT * len(self._events))

    def draw(self) -> None:
        """Paint each event."""
        for number, event in enumerate(self._events):
            self._ground(number)
            draw_event(
                self, self.painter, QRectF(8, number * HEIGHT, self.width() - 16, HEIGHT), event,
                self._desk.now(), first=not number, last=number == len(self._events) - 1,
            )  # fmt: skip

    def _ground(self, number: int) -> None:
        theme, row = current(), QRectF(1, number * HEIGHT + 1, self.width() - 2, HEIGHT - 4)
        if number == self._hovered:
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(theme.color("hover"))
            self.painter.drawRoundedRect(row, 8, 8)
        if self.hasFocus() and number == self._current:
            self.painter.setPen(QPen(theme.color("accent"), 2))
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawRoundedRect(row, 8, 8)

    def _describe(self) -> None:
        self.setAccessibleName(headline(self._events[self._current]) if self._events else "")
        self.setAccessibleDescription(translate("Dossier", "Arrows walk, Enter opens"))

    def _at(self, y: float) -> int:
        number = int(y // HEIGHT)
        return number if 0 <= number < len(self._events) else -1

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, or open the event stood on."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._current = min(max(self._current + _STEPS[key], 0), len(self._events) - 1)
            self._describe()
            self.update()
        elif key in _OPENS and self._events:
            self.opened.emit(self._events[self._current])
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would open."""
        self._hover(self._at(event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Show them plain again."""
        super().leaveEvent(event)
        self._hover(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked."""
        number = self._at(event.position().y())
        inside = self.rect().contains(event.position().toPoint())
        if number >= 0 and inside and event.button() == Qt.MouseButton.LeftButton:
            self._current = number
            self._describe()
            self.opened.emit(self._events[number])

    def event(self, event: QEvent) -> bool:
        """Tell the whole of the event under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._at(event.pos().y())
            QToolTip.showText(
                event.globalPos(), whole(self._events[number]) if number >= 0 else "", self
            )
            return True
        return super().event(event)


class RecentCard(DossierCard):
    """``all_asked`` shows the whole timeline, ``opened`` one event."""

    all_asked = Signal()
    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        self.all_button = Button(lambda: translate("Dossier", "Whole timeline"), kind="quiet")
        super().__init__(desk, lambda: translate("Dossier", "Latest"), self.all_button)
        self.all_button.clicked.connect(lambda: self.all_asked.emit())

    def facts(self, dossier: Dossier) -> object:
        """Return the latest events."""
        return dossier.latest

    def fill(self, dossier: Dossier) -> None:
        """Show them."""
        events = Events(self.desk, dossier.latest)
        events.opened.connect(self.opened)
        self.inside.setContentsMargins(-8, 0, -8, 0)
        self.inside.addWidget(events)
