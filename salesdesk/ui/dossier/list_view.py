"""The list of clients itself: keys, selection, and the menu at the pointer."""

from __future__ import annotations

from array import array

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView

from salesdesk.i18n import translate
from salesdesk.sales.client_list import client_rows
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.list_row import HEIGHT, ClientDelegate
from salesdesk.ui.paged_model import Paged, PagedModel

# the delegate paints the ground of a row, rounded; the style shall not paint a square below it
_BARE = """QTableView { selection-background-color: transparent; }
QTableView::item, QTableView::item:selected, QTableView::item:hover { background: transparent;
  border: 0; }"""
_MOST_RESTORED = 500  # a larger selection is not kept when the list becomes another


class ClientListView(QTableView):
    """``opened`` follows the current client, ``enter_pressed`` is Enter, ``typed`` a letter."""

    opened = Signal(int)
    enter_pressed = Signal()
    typed = Signal(str)
    archive_asked = Signal()
    selection_changed = Signal()

    def __init__(self, desk: Desk, rows: Paged | None = None) -> None:
        super().__init__()
        self._quiet = False
        self._opened: int | None = None
        self.rows: Paged = rows or PagedModel(client_rows, lambda row: row.name)
        self.setModel(self.rows)
        self.selectionModel().currentChanged.connect(lambda *_: self._current_changed())
        self.selectionModel().selectionChanged.connect(lambda *_: self._selection_changed())
        self.setItemDelegate(ClientDelegate(desk, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        # a table asks for nothing per row; a list view asks every one of 100,000 for its place
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().hide()
        self.setShowGrid(False)
        self.setStyleSheet(_BARE)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setMouseTracking(True)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        # kept: a wrapper of the bar that is let go at once is later found dead by the collector
        self._bar = self.verticalScrollBar()
        self._bar.setSingleStep(34)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the current language."""
        self.setAccessibleName(translate("ClientList", "Clients"))
        self.viewport().update()

    def selected_ids(self) -> list[int]:
        """Return the ids of the selected clients, in the list's order."""
        ids = self.rows.ids
        spans = sorted((one.top(), one.bottom()) for one in self._spans())
        return [client for top, bottom in spans for client in ids[top : bottom + 1]]

    def selected_count(self) -> int:
        """Return how many are selected."""
        return sum(one.height() for one in self._spans())

    def _spans(self) -> list[QItemSelectionRange]:
        chosen = self.selectionModel().selection()
        return [chosen.at(number) for number in range(chosen.count())]

    def current_id(self) -> int | None:
        """Return the client the keyboard stands on."""
        place = self.currentIndex().row()
        return self.rows.ids[place] if 0 <= place < len(self.rows.ids) else None

    def show_ids(self, ids: array[int]) -> None:
        """List other clients; keep selection and current one as far as they are still there."""
        if ids == self.rows.ids:
            self.rows.forget()
            return
        chosen = self.selected_ids() if self.selected_count() <= _MOST_RESTORED else []
        current, place = self.current_id(), self.currentIndex().row()
        if not chosen and self._opened in ids:  # it was hidden, the keyboard stood on a neighbour
            current = self._opened
        self._quiet = True
        self.rows.set_ids(ids)
        self._restore(chosen, current, place)
        self._quiet = False
        self.selection_changed.emit()

    def _restore(self, chosen: list[int], current: int | None, place: int) -> None:
        selection = QItemSelection()
        for client in chosen:
            where = self.rows.at(self.rows.place_of(client))
            if where.isValid():
                selection.select(where, where)
        select = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, select.ClearAndSelect | select.Rows)
        stands = self.rows.place_of(current) if current is not None else -1
        if stands < 0 and current is not None and place >= 0:
            stands = min(place, self.rows.rowCount() - 1)  # the neighbour of what went away
        if stands >= 0:
            index = self.rows.at(stands)
            # a neighbour is only where the keyboard goes on from; it is neither picked nor opened
            same = stands == self.rows.place_of(current or 0) and not selection.count()
            how = select.ClearAndSelect | select.Rows if same else select.NoUpdate
            self.selectionModel().setCurrentIndex(index, how)
            self.scrollTo(index)

    def show_client(self, client_id: int) -> None:
        """Stand on a client whose dossier is opened: they alone are selected, if listed at all.

        Keys held down while jumping here (Ctrl of Ctrl+K) do not add to the selection.
        """
        again, self._opened = client_id == self._opened, client_id
        place = self.rows.place_of(client_id)
        if place < 0:
            self.clearSelection()
            return
        if again and self.current_id() == client_id and self.selected_count():
            return
        index = self.rows.at(place)
        self._quiet = True
        self.selectionModel().setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self._quiet = False
        self.scrollTo(index)

    def _current_changed(self) -> None:
        client = self.current_id()
        if client is not None and not self._quiet:
            self._opened = client
            self.opened.emit(client)

    def _selection_changed(self) -> None:
        if not self._quiet:
            self.selection_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete archives, letters go into the search box."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.archive_asked.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.rows.rowCount():
            last = event.key() == Qt.Key.Key_End
            self.setCurrentIndex(self.rows.at(self.rows.rowCount() - 1 if last else 0))
        elif event.key() == Qt.Key.Key_Escape and self.selected_count() > 1:
            self.setCurrentIndex(self.currentIndex())
            self.selectionModel().select(
                self.currentIndex(),
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )
        elif (
            event.text().isprintable()
            and event.text().strip()
            and not event.matches(QKeySequence.StandardKey.SelectAll)
            and not event.modifiers()
            & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        ):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave it to the search box, which finds more."""
