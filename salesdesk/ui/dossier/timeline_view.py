"""The whole timeline of a client: lazily painted, filtered by kind, every entry readable."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales import clients
from salesdesk.sales.timeline import Event, timeline
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.event_row import HEIGHT, draw_event, when
from salesdesk.ui.dossier.event_words import GROUPS, headline, whole
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card, EmptyState
from salesdesk.ui.widgets.chips import FilterChips
from salesdesk.ui.widgets.text import Label

Index = QModelIndex | QPersistentModelIndex
EVENT = Qt.ItemDataRole.UserRole
_CHIPS = (
    ("", mark("Dossier", "Everything")),
    ("visit", mark("Dossier", "Visits")),
    ("note", mark("Dossier", "Notes")),
    ("score", mark("Dossier", "Scores and stages")),
    ("file", mark("Dossier", "Files")),
    ("other", mark("Dossier", "Other")),
)


class EventModel(QAbstractListModel):
    """The events shown."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[Event] = []

    def set_events(self, events: list[Event]) -> None:
        """Show other events."""
        self.beginResetModel()
        self.events = events
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.events)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the event, or its line for assistive technology."""
        if role == EVENT:
            return self.events[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return headline(self.events[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return whole(self.events[index.row()])
        return None


class _Rows(QStyledItemDelegate):
    def __init__(self, desk: Desk, parent: QListView) -> None:
        super().__init__(parent)
        self._desk = desk

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current().color("accent_soft"))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 8, 8)
        last = index.row() == index.model().rowCount() - 1
        draw_event(
            option.widget, painter, area.adjusted(8, 0, -12, 0),
            index.data(EVENT), self._desk.now(), first=index.row() == 0, last=last,
        )  # fmt: skip
        painter.restore()


class _List(QListView):
    enter_pressed = Signal()
    remove_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)


class TimelineView(Card):
    """``opened`` asks for what an event is about."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=16, spacing=10)
        self.desk = desk
        self._client = 0
        self._events: list[Event] = []
        self.chips = FilterChips(
            [(key, partial(translate, "Dossier", text)) for key, text in _CHIPS],
            lambda: translate("Dossier", "What to show"),
        )
        self.model = EventModel()
        self.list = _List()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Rows(desk, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = EmptyState(
            "clock",
            lambda: translate("Dossier", "Nothing of this kind yet"),
            lambda: translate("Dossier", "Notes, visits, scores and files gather here."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.nothing)
        self.panel = Card(kind="sunken", padding=12, spacing=6)
        self.panel_head = Label("", "caption")
        self.panel_text = Label("", wrap=True)
        self.panel_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_button = Button(lambda: translate("Dossier", "Open"), self._open, kind="quiet")
        self.remove_button = Button(
            lambda: translate("Dossier", "Remove note"), self.remove, kind="quiet", icon="trash"
        )
        self.panel.add_row(self.panel_head, self.open_button, self.remove_button, stretch=0)
        self.panel.add(self.panel_text)
        self.panel.hide()
        self.add(self.chips)
        self.body.addWidget(self.stack, 1)
        self.add(self.panel)
        self.chips.chosen.connect(lambda _: self._filter())
        self.list.enter_pressed.connect(self._open)
        self.list.doubleClicked.connect(lambda _: self._open())
        self.list.remove_asked.connect(self.remove)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_panel())

    def show_client(self, client_id: int) -> None:
        """Show the timeline of a client; where one stands in it stays."""
        place = self.list.currentIndex().row() if client_id == self._client else -1
        self._client = client_id
        self._events = timeline(client_id)
        self.list.setAccessibleName(translate("Dossier", "Timeline"))
        self._filter()
        if 0 <= place < len(self.model.events):
            self.list.setCurrentIndex(self.model.index(place))

    def current(self) -> Event | None:
        """Return the event stood on."""
        place = self.list.currentIndex().row()
        return self.model.events[place] if 0 <= place < len(self.model.events) else None

    def remove(self) -> None:
        """Take the note stood on out of the timeline; other events stay what they were."""
        event = self.current()
        if event is not None and event.kind == "note":
            self.desk.attempt(lambda: clients.archive_note(event.ref, self.desk.now()))

    def _filter(self) -> None:
        kinds = GROUPS[self.chips.key()]
        shown = [event for event in self._events if not kinds or event.kind in kinds]
        self.model.set_events(shown)
        self.stack.setCurrentWidget(self.list if shown else self.nothing)
        self._show_panel()

    def _show_panel(self) -> None:
        event = self.current()
        self.panel.setVisible(event is not None)
        if event is None:
            return
        self.panel_head.say(when(event, self.desk.now()))
        self.panel_text.say(whole(event))
        self.open_button.setVisible(event.kind in ("visit", "file"))
        self.remove_button.setVisible(event.kind == "note")

    def _open(self) -> None:
        event = self.current()
        if event is not None:
            self.opened.emit(event)
