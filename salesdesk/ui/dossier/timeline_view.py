"""The whole timeline of a client: read by pages, filtered by kind, searched, told in full."""

from __future__ import annotations

from array import array
from functools import partial
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from salesdesk.errors import Refused
from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales import clients, timeline
from salesdesk.sales.timeline import Event
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.event_row import HEIGHT, draw_event, when
from salesdesk.ui.dossier.event_words import GROUPS, OPENED, headline, whole
from salesdesk.ui.paged_model import ROW, Index, PagedModel
from salesdesk.ui.pause import Pause
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card, EmptyState
from salesdesk.ui.widgets.chips import FilterChips
from salesdesk.ui.widgets.painted_row import PaintedRow, draw_ground
from salesdesk.ui.widgets.search_box import SearchBox
from salesdesk.ui.widgets.snug_area import SnugArea
from salesdesk.ui.widgets.text import Label

EVENT = ROW
_CHIPS = (
    ("", mark("Dossier", "Everything {count}")),
    ("visit", mark("Dossier", "Contacts {count}")),
    ("note", mark("Dossier", "Notes {count}")),
    ("need", mark("Dossier", "Needs and objections {count}")),
    ("score", mark("Dossier", "Scores and stages {count}")),
    ("file", mark("Dossier", "Files {count}")),
    ("other", mark("Dossier", "Other {count}")),
)
_SETTLE_MS = 120
_PANEL_HIGH, _PANEL_LOW = 140, 40  # about seven lines of an entry told in full, and two


class EventModel(PagedModel):
    """The entries shown: their keys, and the pages of them that were seen."""

    def __init__(self) -> None:
        super().__init__(timeline.events, headline)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the entry, its line, or the whole of it for a tooltip."""
        if role == Qt.ItemDataRole.ToolTipRole:
            event = self.row(index.row())
            return whole(event) if isinstance(event, Event) else None
        return super().data(index, role)


class _Rows(PaintedRow):
    size = QSize(200, HEIGHT)

    def __init__(self, desk: Desk, parent: QListView) -> None:
        super().__init__(parent)
        self._desk = desk

    def draw(
        self, painter: QPainter, area: QRectF, event: Event, option: QStyleOptionViewItem,
        index: Index,
    ) -> None:  # fmt: skip
        chosen = option.state & QStyle.StateFlag.State_Selected
        draw_ground(painter, area.adjusted(0, 1, 0, -1), chosen, 8)
        last = index.row() == index.model().rowCount() - 1
        draw_event(
            option.widget, painter, area.adjusted(8, 0, -12, 0),
            event, self._desk.now(), first=index.row() == 0, last=last,
        )  # fmt: skip

    def tip(self, event: Event, option: QStyleOptionViewItem, index: Index) -> str:
        return whole(event)


class _List(QListView):
    enter_pressed = Signal()
    remove_asked = Signal()
    note_asked = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())  # what is told below it takes room from it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif event.key() == Qt.Key.Key_Insert:
            self.note_asked.emit()
        else:
            super().keyPressEvent(event)


class TimelineView(Card):
    """``opened`` asks for what an event is about, ``note_asked`` for the line of a new note."""

    opened = Signal(object)
    note_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=16, spacing=10)
        self.desk = desk
        self._client = 0
        self._keys: array[int] = array("q")
        self._counts: dict[str, int] = {}
        self.chips = FilterChips(
            [(key, partial(self._chip_text, key, text)) for key, text in _CHIPS],
            lambda: translate("Dossier", "What to show"),
        )
        self.search = SearchBox(
            lambda: translate("Dossier", "Search the timeline"),
            lambda: translate("Dossier", "Search (Ctrl+F)"),
        )
        self.search.setFixedWidth(220)
        self._searching = Pause(self, _SETTLE_MS, self.sync)
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
            lambda: translate(
                "Dossier", "Contacts, notes, needs, scores and files gather here; F4 adds a note."
            ),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.unfound = EmptyState(
            "search",
            lambda: translate("Dossier", "Nothing holds these words"),
            lambda: translate("Dossier", "Try fewer letters, or another kind."),
            lambda: translate("Dossier", "Show everything"),
            self.show_all,
        )
        for page in (self.nothing, self.unfound):
            # in a low window their height is not asked of the list
            page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
            self.stack.addWidget(page)
        self.list.setMinimumHeight(HEIGHT)
        self._make_panel()
        self.add_row(self.chips, self.search, stretch=0)
        self.body.addWidget(self.stack, 1)
        self.add(self.panel)
        self._connect()

    def _make_panel(self) -> None:
        self.panel = Card(kind="sunken", padding=12, spacing=6)
        self.panel_head = Label("", "caption")
        self.panel_text = Label("", wrap=True)
        self.panel_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_button = Button(lambda: translate("Dossier", "Open"), self._open, kind="quiet")
        self.remove_button = Button(
            lambda: translate("Dossier", "Remove note"), self.remove, kind="quiet", icon="trash"
        )
        self.panel.add_row(self.panel_head, self.open_button, self.remove_button, stretch=0)
        told = QWidget()
        told.setProperty("page", "true")
        lines = QVBoxLayout(told)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.panel_text)
        lines.addStretch(1)
        self.panel_area = SnugArea(told, _PANEL_HIGH, _PANEL_LOW)
        self.panel.add(self.panel_area)
        self.panel.hide()

    def _connect(self) -> None:
        self.chips.chosen.connect(lambda _: self._filter())
        self.search.changed.connect(lambda _: self._searching.start())
        self.search.entered.connect(self._into_list)
        self.search.down.connect(self._into_list)
        self.list.enter_pressed.connect(self._open)
        self.list.doubleClicked.connect(lambda _: self._open())
        self.list.remove_asked.connect(self.remove)
        self.list.note_asked.connect(self.note_asked)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_panel())

    def show_client(self, client_id: int) -> None:
        """Show the timeline of a client; where one stands in it stays."""
        if client_id != self._client:
            self._client = client_id
            self.search.blockSignals(True)
            self.search.clear()
            self.search.blockSignals(False)
            self.list.setCurrentIndex(self.model.at(-1))
        self.list.setAccessibleName(translate("Dossier", "Timeline"))
        self.sync()

    def sync(self) -> None:
        """Ask again for the keys of what is to be shown."""
        self._searching.stop()
        try:
            self._keys = timeline.keys(self._client, self.search.text())
        except Refused:  # taken back by an undo; the dossier itself says so
            self._keys = array("q")
        counts = dict.fromkeys(GROUPS, 0)
        for key in self._keys:
            counts[_GROUP_OF[timeline.kind_of(key)]] += 1
        self._counts = {**counts, "": len(self._keys)}
        for group, text in _CHIPS:
            self.chips.say(group, partial(self._chip_text, group, text))
        self._filter()

    def current(self) -> Event | None:
        """Return the event stood on."""
        place = self.list.currentIndex().row()
        event = self.model.row(place) if 0 <= place < self.model.rowCount() else None
        return event if isinstance(event, Event) else None

    def remove(self) -> None:
        """Take the note stood on out of the timeline; other events stay what they were."""
        event = self.current()
        if event is not None and event.kind == "note":
            self.desk.attempt(lambda: clients.archive_note(event.ref, self.desk.now()))

    def focus_search(self) -> None:
        """Put the caret into the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_all(self) -> None:
        """Take filter and search away."""
        self.chips.choose("")
        self.search.clear()
        self.sync()

    def _filter(self) -> None:
        here = self.list.currentIndex().row()
        stood = self.model.ids[here] if 0 <= here < self.model.rowCount() else None
        shown = timeline.of_kinds(self._keys, GROUPS[self.chips.key()])
        self.model.set_ids(shown)
        none = self.unfound if self.search.text().strip() else self.nothing
        self.stack.setCurrentWidget(self.list if shown else none)
        if stood is not None and shown:
            place = self.model.place_of(stood)
            self.list.setCurrentIndex(
                self.model.at(min(here, len(shown) - 1) if place < 0 else place)
            )
        self._show_panel()

    def _chip_text(self, key: str, text: str) -> str:
        return translate("Dossier", text, count=f"{self._counts.get(key, 0):,}")

    def _into_list(self) -> None:
        if self._searching.isActive():
            self.sync()
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if self.current() is None:
                self.list.setCurrentIndex(self.model.at(0))

    def _show_panel(self) -> None:
        event = self.current()
        self.panel.setVisible(event is not None)
        if event is None:
            return
        self.panel_head.say(when(event, self.desk.now()))
        self.panel_text.say(whole(event))
        self.panel_area.verticalScrollBar().setValue(0)
        self.open_button.setVisible(event.kind in OPENED)
        self.open_button.say(
            (lambda: translate("Dossier", "Correct"))
            if event.kind == "touch"
            else (lambda: translate("Dossier", "Open"))
        )
        self.remove_button.setVisible(event.kind == "note")

    def _open(self) -> None:
        event = self.current()
        if event is not None:
            self.opened.emit(event)


_GROUP_OF = {kind: group for group, kinds in GROUPS.items() for kind in kinds}
