"""The table leads are typed into: Enter goes to the next row, Tab to the next cell."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from salesdesk.i18n import translate
from salesdesk.ui.dossier.base import later
from salesdesk.ui.market.leads_model import ASKED, KNOWN, LeadsModel
from salesdesk.ui.market.leads_paste import by_heading, cells_of, is_rows

_ROW = 40
_SHARES = (20, 10, 10, 14, 12, 14, 14, 22)
_LEAST = (150, 84, 84, 120, 96, 96, 96, 150)
Hint = QAbstractItemDelegate.EndEditHint


class LeadsTable(QTableView):
    """Writes where it stands; Ctrl+L says whether a company is the known one, Ctrl+Del removes."""

    def __init__(self, model: LeadsModel) -> None:
        super().__init__()
        self.leads = model
        self.setModel(model)
        self._cells = _Cells(self)
        self.setItemDelegate(self._cells)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setHighlightSections(False)
        across.setFixedHeight(36)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(_ROW)
        down.setFixedWidth(40)
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        down.setHighlightSections(False)
        self.setMinimumHeight(280)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the current language."""
        self.setAccessibleName(translate("Market", "Leads, one row each"))
        self.leads.retranslate()

    # --- walking -----------------------------------------------------------------------------

    def go_to(self, row: int, column: int = 0) -> None:
        """Stand on a cell and open it for writing."""
        index = self.leads.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.setFocus()
        if column != KNOWN:
            self.edit(index)

    def next_row(self) -> None:
        """Go to the first cell of the next row."""
        row = self.currentIndex().row() + 1
        self.go_to(min(row, self.leads.rowCount() - 1))

    def closeEditor(self, editor: QWidget, hint: Hint) -> None:
        """Close what is open and go where the key led."""
        index = self.currentIndex()
        super().closeEditor(editor, Hint.NoHint)
        if hint == Hint.SubmitModelCache:
            self.next_row()
        elif hint in (Hint.EditNextItem, Hint.EditPreviousItem):
            self._beside(index, 1 if hint == Hint.EditNextItem else -1)

    def _beside(self, index: QModelIndex, step: int) -> None:
        place = index.row() * len(ASKED) + index.column() + step
        if 0 <= place < self.leads.rowCount() * len(ASKED):
            self.go_to(place // len(ASKED), place % len(ASKED))
        else:
            self.setFocus()
            QWidget.focusNextPrevChild(self, step > 0)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Tab walks through the cells and leaves at either end."""
        index = self.currentIndex()
        if not index.isValid() or index.column() == KNOWN:
            return QWidget.focusNextPrevChild(self, next)
        self._beside(index, 1 if next else -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, paste, link and remove; what is typed opens the cell."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = held == Qt.KeyboardModifier.ControlModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif control and event.key() == Qt.Key.Key_L:
            self.link()
        elif control and event.key() == Qt.Key.Key_Delete:
            self.remove()
        elif (enter and held) or event.key() == Qt.Key.Key_Escape:
            event.ignore()  # Ctrl+Enter saves, Esc leaves
        elif enter:
            self._enter()
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().column() == KNOWN:
            self.link()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not held:
            if self.currentIndex().column() != KNOWN:
                self.leads.setData(self.currentIndex(), "")
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        if self.currentIndex().isValid():
            self.next_row()
        else:
            self.go_to(0)

    # --- rows --------------------------------------------------------------------------------

    def paste(self) -> None:
        """Take the rows of the clipboard, from where one stands; headings name the columns."""
        cells = cells_of(QGuiApplication.clipboard().text())
        index = self.currentIndex()
        if not cells:
            return
        row = max(0, index.row())
        named = by_heading(cells)
        if named is not None:
            after = self.leads.put_named(row, named)
        else:
            column = index.column() if 0 <= index.column() < KNOWN else 0
            after = self.leads.put(row, column, cells)
        self.setCurrentIndex(self.leads.index(min(after, self.leads.rowCount() - 1), 0))
        self.setFocus()

    def link(self) -> None:
        """Say whether the company of this row is a known one, or the next of those it may be."""
        if self.currentIndex().isValid():
            self.leads.toggle(self.currentIndex().row())

    def remove(self) -> None:
        """Take this row out."""
        if self.currentIndex().isValid():
            row = self.currentIndex().row()
            self.leads.remove(row)
            self.setCurrentIndex(self.leads.index(min(row, self.leads.rowCount() - 1), 0))

    def contextMenuEvent(self, event: QEvent) -> None:
        """Offer what can be done with the row."""
        if not self.currentIndex().isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, keys, act in (
            (translate("Market", "Known or new client"), "Ctrl+L", self.link),
            (translate("Market", "Paste rows"), "Ctrl+V", self.paste),
            (translate("Market", "Remove row"), "Ctrl+Del", self.remove),
        ):
            menu.addAction(text, later(act)).setShortcut(QKeySequence(keys))
        place = self.visualRect(self.currentIndex()).bottomLeft()
        menu.popup(self.viewport().mapToGlobal(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        room, whole = self.viewport().width(), sum(_SHARES)
        spare = room - sum(_LEAST)
        for column, (least, share) in enumerate(zip(_LEAST, _SHARES, strict=True)):
            self.setColumnWidth(column, least + max(0, spare * share // whole))


class _Cells(QStyledItemDelegate):
    """Opens a line to type in; known companies are recognised meanwhile."""

    def __init__(self, table: LeadsTable) -> None:
        super().__init__(table)
        self._table = table

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """Open a line; it is named by row and column."""
        del option
        line = QLineEdit(parent)
        head = self._table.leads.headerData(index.column(), Qt.Orientation.Horizontal)
        line.setAccessibleName(f"{index.row() + 1}: {head}")
        if index.column() == 0:
            row = index.row()
            line.textEdited.connect(lambda text: self._look(row, text))
        line.installEventFilter(self)
        return line

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter goes down, Tab on; pasted rows go into the table; Esc closes the cell."""
        if not (isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress):
            return super().eventFilter(editor, event)
        assert isinstance(editor, QLineEdit)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.matches(QKeySequence.StandardKey.Paste):
            if not is_rows(QGuiApplication.clipboard().text()):
                return False
            self._leave(editor, Hint.NoHint)
            self._table.paste()
        elif enter and not held:
            self._leave(editor, Hint.SubmitModelCache)
        elif held == Qt.KeyboardModifier.ControlModifier and (
            enter or event.key() in (Qt.Key.Key_L, Qt.Key.Key_Delete)
        ):
            self._leave(editor, Hint.NoHint)
            self._table.setFocus()
            QGuiApplication.sendEvent(self._table, event)
        else:
            return super().eventFilter(editor, event)
        return True

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show the cell's text, unless it has just come from there."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def _look(self, row: int, company: str) -> None:
        self._table.leads.setData(self._table.leads.index(row, 0), company)

    def _leave(self, editor: QLineEdit, hint: Hint) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)
