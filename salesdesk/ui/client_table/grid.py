"""The table itself: headings that sort and can be moved, rows that are picked and opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from salesdesk.i18n import translate
from salesdesk.paths import resource
from salesdesk.sales import preferences
from salesdesk.sales.client_table import SORTABLE, table_rows
from salesdesk.sales.list_filter import ListFilter, descending
from salesdesk.ui.client_table import cells
from salesdesk.ui.client_table.delegate import HEIGHT, CellDelegate
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.list_view import ClientListView
from salesdesk.ui.paged_model import PagedTable

WIDTHS = "clients.table.widths"
_NARROWEST = 56
_ARROWS = """QHeaderView::section {{ padding: 0 10px; }}
QHeaderView::up-arrow, QHeaderView::down-arrow {{ width: 12px; height: 12px;
  subcontrol-origin: padding; subcontrol-position: center right; right: 2px; }}
QHeaderView::up-arrow {{ image: url("{icons}/control-up.svg"); }}
QHeaderView::down-arrow {{ image: url("{icons}/control-down.svg"); }}"""


class ClientGrid(ClientListView):
    """``sort_asked`` tells the column whose heading was clicked, ``arranged`` the new order."""

    sort_asked = Signal(str)
    arranged = Signal(object)
    header_menu_asked = Signal(object)

    def __init__(self, desk: Desk, columns: Sequence[str]) -> None:
        self.table = PagedTable(
            table_rows, columns, cells.heading,
            lambda row, key: cells.text(row, key, desk.now()), cells.RIGHT,
        )  # fmt: skip
        super().__init__(desk, self.table)
        self.setItemDelegate(CellDelegate(desk, self.table, self))
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._bar.setSingleStep(HEIGHT)
        self._widths: dict[str, int] = dict(preferences.get(WIDTHS, {}))
        self._arranging = False
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(400)
        self._keep.timeout.connect(self._keep_widths)
        self._make_header()

    def _make_header(self) -> None:
        header = self.horizontalHeader()
        header.setStyleSheet(_ARROWS.format(icons=resource("icons").as_posix()))
        header.show()
        header.setStretchLastSection(True)  # a wide window leaves no gap at the right
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        # a heading asks of every row whether it is selected; of a selection of its own it need not
        header.setSelectionModel(QItemSelectionModel(self.table, header))
        header.setMinimumSectionSize(_NARROWEST)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setFixedHeight(36)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._header_menu)
        header.sectionClicked.connect(self._clicked)
        header.sectionMoved.connect(self._moved)
        header.sectionResized.connect(self._resized)
        self._lay_out()

    def show_columns(self, columns: Sequence[str]) -> None:
        """Show these columns, in this order; who is picked stays picked."""
        if tuple(columns) == self.table.columns:
            return
        chosen = self.selected_ids() if self.selected_count() <= 500 else []
        current, place = self.current_id(), self.currentIndex().row()
        self._quiet = True
        self.table.set_columns(columns)
        self._lay_out()
        self._restore(chosen, current, place)
        self._quiet = False
        self.selection_changed.emit()

    def show_order(self, shown: ListFilter) -> None:
        """Let an arrow in the heading say by what the rows are sorted."""
        header = self.horizontalHeader()
        if shown.order in self.table.columns and not (shown.text and not shown.sort):
            way = Qt.SortOrder.DescendingOrder if descending(shown) else Qt.SortOrder.AscendingOrder
            header.setSortIndicatorShown(True)
            header.setSortIndicator(self.table.columns.index(shown.order), way)
        else:
            header.setSortIndicatorShown(False)

    def retranslate(self) -> None:
        """Speak the current language."""
        super().retranslate()
        self.setAccessibleName(translate("ClientTable", "Table of clients"))
        if self.table.columns:
            last = len(self.table.columns) - 1
            self.table.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def _lay_out(self) -> None:
        """Put the columns where and as wide as they belong."""
        header = self.horizontalHeader()
        self._arranging = True
        for place, key in enumerate(self.table.columns):
            if header.visualIndex(place) != place:
                header.moveSection(header.visualIndex(place), place)
            header.resizeSection(place, self._widths.get(key, cells.WIDTHS[key]))
        self._arranging = False

    def _clicked(self, section: int) -> None:
        if (key := self.table.columns[section]) in SORTABLE:
            self.sort_asked.emit(key)

    def _moved(self) -> None:
        if not self._arranging:
            header = self.horizontalHeader()
            order = [header.logicalIndex(place) for place in range(header.count())]
            columns = [self.table.columns[one] for one in order]
            QTimer.singleShot(0, self, lambda: self.arranged.emit(columns))

    def _resized(self, section: int, _before: int, width: int) -> None:
        if not self._arranging and section < len(self.table.columns) - 1:
            self._widths[self.table.columns[section]] = width
            self._keep.start()

    def _keep_widths(self) -> None:
        self._keep.stop()
        preferences.put(WIDTHS, self._widths)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what waits before the window closes."""
        super().hideEvent(event)
        if self._keep.isActive():
            self._keep_widths()

    def _header_menu(self, at: QPoint) -> None:
        self.header_menu_asked.emit(self.horizontalHeader().viewport().mapToGlobal(at))
