"""The table of a rows field: every cell is written in where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from salesdesk.forms.form import Kind
from salesdesk.i18n import translate
from salesdesk.ui.form_editor.rows_cells import ROW_HEIGHT, Cells, Hint, narrowest
from salesdesk.ui.form_editor.rows_model import DRAWN, VALUE, RowsModel

_MOST_HEIGHT = 560
_HEADER = 36


class RowsTable(QTableView):
    """Walks by Tab, Enter and arrows, opens what it stands on, and leaves at its ends."""

    add_asked = Signal(int)
    remove_asked = Signal(int)
    move_asked = Signal(int, int)

    def __init__(self, model: RowsModel, cells: Cells, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._cells = cells
        self.setModel(model)
        self.setItemDelegate(cells)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setCornerButtonEnabled(False)
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setFixedHeight(_HEADER)
        across.setHighlightSections(False)
        down = self.verticalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(ROW_HEIGHT)
        down.setFixedWidth(40)
        down.setHighlightSections(False)
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        down.setVisible(not (model.fixed or model.field.auto))
        down.setSectionsMovable(True)
        down.sectionMoved.connect(self._dragged)
        cells.grown.connect(self.fit_row)
        model.modelAboutToBeReset.connect(self._close_open)
        model.rowsAboutToBeRemoved.connect(self._close_open)
        model.rowsAboutToBeMoved.connect(self._close_open)
        model.modelReset.connect(self.fit_rows)
        model.rowsInserted.connect(lambda _parent, first, _last: self.fit_row(first))
        model.rowsRemoved.connect(lambda: self.fit())
        model.rowsMoved.connect(lambda: self.fit_rows())
        model.dataChanged.connect(lambda top, _bottom: self.fit_row(top.row()))

    # --- size --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns, as they are shared on paper."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_width()
            self.fit_rows()

    def fit_rows(self) -> None:
        """Make every row as high as its text."""
        self.resizeRowsToContents()
        self.fit()

    def fit_row(self, row: int) -> None:
        """Make one row as high as its text."""
        if 0 <= row < self._model.rowCount():
            self.resizeRowToContents(row)
        self.fit()

    def fit(self) -> None:
        """Be as high as the rows, up to a limit beyond which the table scrolls."""
        rows = self.verticalHeader().length()
        bar = self.horizontalScrollBar()
        low = bar.sizeHint().height() if bar.maximum() > 0 else 0
        wanted = min(rows + _HEADER + low + 2, _MOST_HEIGHT)
        if wanted != self.height():
            self.setFixedHeight(wanted)

    def _share_width(self) -> None:
        columns = self._model.columns
        room = self.viewport().width()
        least = [narrowest(column) for column in columns]
        widths = list(least)
        free = room - sum(least)
        if free > 0:
            whole = sum(column.width for column in columns) or 1
            target = [room * column.width / whole for column in columns]
            lack = [max(0.0, want - have) for want, have in zip(target, least, strict=True)]
            total = sum(lack) or 1.0
            widths = [
                have + int(free * want / total) for have, want in zip(least, lack, strict=True)
            ]
            widths[-1] += max(0, room - sum(widths)) if sum(lack) else 0
        for place, width in enumerate(widths):
            self.setColumnWidth(place, width)

    # --- walking -----------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come in at the first open cell, or from below at the last."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            forward = event.reason() == Qt.FocusReason.TabFocusReason
            target = self._next_asked(QModelIndex(), forward=forward)
            if target.isValid():
                self.go_to(target)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Walk on inside; at either end leave for the next field."""
        target = self._next_asked(self.currentIndex(), forward=next)
        if target.isValid():
            self.go_to(target)
            return True
        self.setCurrentIndex(QModelIndex())
        return QWidget.focusNextPrevChild(self, next)

    def go_to(self, index: QModelIndex) -> None:
        """Stand on *index* and open it for writing."""
        self._close_open()
        self.setCurrentIndex(index)
        self.scrollTo(index)
        kind = self._model.columns[index.column()].kind
        if kind in DRAWN or not self._model.is_asked(index.column()):
            self.setFocus()
        else:
            self.edit(index)
            self.fit_row(index.row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked, with the same click."""
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick, rate, add, remove and move rows by keyboard."""
        index, key = self.currentIndex(), event.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if index.isValid() and self._row_key(index.row(), event):
            return
        if not index.isValid() or held:
            if enter and held:  # Ctrl+Enter saves the form
                event.ignore()
                return
            super().keyPressEvent(event)
        elif enter:
            self._go_on(index)
        elif key == Qt.Key.Key_F2:
            self.go_to(index)
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        elif not self._switch(index, key):
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: Hint) -> None:
        """Close what is open and go where the key led."""
        row = self._cells.release()
        index = self.currentIndex()
        super().closeEditor(editor, Hint.NoHint)
        self.fit_row(row)
        if hint == Hint.SubmitModelCache:
            self._go_on(index)
        elif hint in (Hint.EditNextItem, Hint.EditPreviousItem):
            forward = hint == Hint.EditNextItem
            target = self._next_asked(index, forward=forward)
            if target.isValid():
                self.go_to(target)
            else:
                self.setFocus()
                QWidget.focusNextPrevChild(self, forward)

    def contextMenuEvent(self, event: QEvent) -> None:
        """Offer what can be done with the row."""
        row = self.currentIndex().row()
        if self._model.fixed or self._model.field.auto or row < 0:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            translate("FormEditor", "Add a row below"), lambda: self.add_asked.emit(row + 1)
        )
        up = menu.addAction(
            translate("FormEditor", "Move up"), lambda: self.move_asked.emit(row, row - 1)
        )
        up.setShortcut(QKeySequence("Alt+Up"))
        up.setEnabled(row > 0)
        down = menu.addAction(
            translate("FormEditor", "Move down"), lambda: self.move_asked.emit(row, row + 1)
        )
        down.setShortcut(QKeySequence("Alt+Down"))
        down.setEnabled(row + 1 < self._model.rowCount())
        gone = menu.addAction(
            translate("FormEditor", "Remove row"), lambda: self.remove_asked.emit(row)
        )
        gone.setShortcut(QKeySequence("Ctrl+Del"))
        place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        menu.popup(event.globalPos() if hasattr(event, "globalPos") else place)

    def _row_key(self, row: int, event: QKeyEvent) -> bool:
        if self._model.fixed or self._model.field.auto:
            return False
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_asked.emit(row, row + (1 if event.key() == Qt.Key.Key_Down else -1))
        elif control and event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit(row)
        else:
            return False
        return True

    def _switch(self, index: QModelIndex, key: int) -> bool:
        kind = self._model.columns[index.column()].kind
        if not self._model.is_asked(index.column()):
            return False
        if kind is Kind.YES and key == Qt.Key.Key_Space:
            return self._cells.switch(index, None)
        if kind is Kind.RATING and Qt.Key.Key_0 <= key <= Qt.Key.Key_5:
            return self._model.setData(index, key - Qt.Key.Key_0) or True
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return self._model.setData(index, None, VALUE) or True
        return False

    def _go_on(self, index: QModelIndex) -> None:
        target = self._next_asked(index, forward=True)
        if target.isValid():
            self.go_to(target)
        elif (
            index.isValid()
            and not self._model.fixed
            and self._model.is_answered(self._model.row(index.row()))
        ):
            self.add_asked.emit(self._model.rowCount())
        else:
            self.setFocus()
            QWidget.focusNextPrevChild(self, True)

    def _next_asked(self, index: QModelIndex, *, forward: bool) -> QModelIndex:
        wide = self._model.columnCount()
        cells = self._model.rowCount() * wide
        step = 1 if forward else -1
        place = index.row() * wide + index.column() if index.isValid() else -1 if forward else cells
        place += step
        while 0 <= place < cells:
            if self._model.is_asked(place % wide):
                return self._model.index(place // wide, place % wide)
            place += step
        return QModelIndex()

    def _dragged(self, _logical: int, old: int, new: int) -> None:
        header = self.verticalHeader()
        header.blockSignals(True)
        header.moveSection(new, old)
        header.blockSignals(False)
        self.move_asked.emit(old, new)

    def _close_open(self) -> None:
        """Close what is open before its row goes; the keyboard stays in the table."""
        entry = self._cells.open_entry
        if entry is not None:
            self.setFocus()
            self._cells.release()
            super().closeEditor(entry, Hint.NoHint)
