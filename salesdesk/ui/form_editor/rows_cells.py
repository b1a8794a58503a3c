"""How the cells of a table field are drawn, and which widget opens over one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QApplication,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from salesdesk.forms.form import Field, Kind
from salesdesk.ui.form_editor.entry import Entry
from salesdesk.ui.form_editor.rating import MOST, SMALL_PITCH
from salesdesk.ui.form_editor.rows_model import DRAWN, VALUE, RowsModel
from salesdesk.ui.form_editor.rows_paint import PAD, draw_frame, draw_value, text_height
from salesdesk.ui.form_editor.text import CellText, LongEntry, TextEntry
from salesdesk.ui.theme import current

Hint = QAbstractItemDelegate.EndEditHint
ROW_HEIGHT = 42
_NARROWEST = {
    Kind.RATING: SMALL_PITCH * (MOST + 1) + 16, Kind.YES: 64, Kind.DATE: 138, Kind.MOMENT: 168,
    Kind.CHOICE: 112, Kind.NUMBER: 84, Kind.MONEY: 116, Kind.MANY: 150,
}  # fmt: skip


def narrowest(column: Field) -> int:
    """Return the least width in pixels at which *column* can be read and filled in."""
    return _NARROWEST.get(column.kind, 110)


class Cells(QStyledItemDelegate):
    """Draws cells calmly; opens the entry of the column's kind over the current one."""

    grown = Signal(int)

    def __init__(self, model: RowsModel, make: Callable[[Field, QWidget], Entry]) -> None:
        super().__init__()
        self._model = model
        self._make = make
        self._open: tuple[QPersistentModelIndex, Entry] | None = None
        self._writing = False
        self.suggestions: dict[str, Sequence[str]] = {}
        self.offers: dict[str, tuple[Callable[[], Sequence[str]], Callable[[str], str]]] = {}
        self.name = ""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell and the line below its row."""
        theme = current()
        column = self._model.columns[index.column()]
        rect: QRect = option.rect
        painter.save()
        painter.setPen(theme.color("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if self._open is None or self._open[0] != index:
            draw_value(painter, rect, column, index, asked=self._model.is_asked(index.column()))
        if self._has_keyboard(_view(option), index):
            draw_frame(painter, rect, "accent", 2)
        elif (index.row(), column.key) in self._model.faulty:
            draw_frame(painter, rect, "danger", 1)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size that shows the whole text, or the widget that is open."""
        width = _view(option).columnWidth(index.column())
        if self._open is not None and self._open[0] == index:
            entry = self._open[1]
            height = entry.sizeHint().height()
            if entry.hasHeightForWidth():
                height = max(entry.heightForWidth(width - 4), 0)
            return QSize(width, max(ROW_HEIGHT, height + 6))
        column = self._model.columns[index.column()]
        if column.kind in DRAWN:
            return QSize(width, ROW_HEIGHT)
        text = str(index.data() or "")
        height = text_height(text, option.fontMetrics, width - 2 * PAD, bold=column.strong)
        return QSize(width, max(ROW_HEIGHT, min(height + 20, 320)))

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """Open the entry of the column's kind; ratings and ticks need none."""
        del option
        column = self._model.columns[index.column()]
        entry = self._entry(column, parent)
        entry.setAutoFillBackground(True)
        header = str(self._model.headerData(index.column(), Qt.Orientation.Horizontal))
        entry.set_name(f"{self.name} {index.row() + 1}: {header}")
        if suggested := self.suggestions.get(column.key):
            entry.suggest(suggested)
        if column.key in self.offers and isinstance(entry, TextEntry):
            entry.offer_creation(*self.offers[column.key])
        self._open = (QPersistentModelIndex(index), entry)
        entry.changed.connect(lambda: self._write(entry))
        for each in (entry, *entry.findChildren(QWidget)):
            each.installEventFilter(self)
        return entry

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show the cell's value, unless it has just come from there."""
        if isinstance(editor, Entry) and not self._writing:
            editor.set_value(index.data(VALUE))

    def setModelData(
        self,
        editor: QWidget,
        model: QAbstractItemModel,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Keep what was typed."""
        if isinstance(editor, Entry):
            model.setData(index, editor.value(), VALUE)

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Cover the cell."""
        del index
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(2, 2, -2, -3))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tick a box or set a rating with the mouse."""
        column = self._model.columns[index.column()]
        asked = self._model.is_asked(index.column())
        if not (asked and isinstance(event, QMouseEvent) and column.kind in DRAWN):
            return super().editorEvent(event, model, option, index)
        if event.type() == QEvent.Type.MouseButtonRelease:
            rect: QRect = option.rect
            place = int((event.position().x() - rect.x() - 6) // SMALL_PITCH)
            self.switch(index, max(0, min(MOST, place)))
        return True

    def switch(self, index: QModelIndex | QPersistentModelIndex, points: int | None) -> bool:
        """Tick or untick, or rate with *points*; tell whether the cell is of such a kind."""
        kind = self._model.columns[index.column()].kind
        value = index.data(VALUE)
        if kind is Kind.YES:
            return self._model.setData(index, not value)
        if kind is Kind.RATING:
            return self._model.setData(index, None if value == points else points)
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on by Tab and Enter, close by Esc and when the keyboard leaves the table."""
        if self._open is None:
            return False
        entry = self._open[1]
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(entry, event)
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            taken = QApplication.focusWidget()
            popup = event.reason() in (
                Qt.FocusReason.PopupFocusReason,
                Qt.FocusReason.ActiveWindowFocusReason,
                Qt.FocusReason.MenuBarFocusReason,
            )
            inside = taken is not None and (taken is entry or entry.isAncestorOf(taken))
            if not popup and not inside:
                self.commitData.emit(entry)
                self.closeEditor.emit(entry, Hint.NoHint)
        return False

    def _key(self, entry: Entry, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Tab and not held:
            hint = Hint.EditNextItem
        elif event.key() == Qt.Key.Key_Backtab:
            hint = Hint.EditPreviousItem
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            hint = Hint.SubmitModelCache
        elif event.key() == Qt.Key.Key_Escape:
            hint = Hint.NoHint
        else:
            return False
        self.commitData.emit(entry)
        self.closeEditor.emit(entry, hint)
        return True

    def _entry(self, column: Field, parent: QWidget) -> Entry:
        wraps = column.kind in (Kind.TEXT, Kind.LONG) and not column.masked
        if wraps and column.key not in self.suggestions and column.key not in self.offers:
            return LongEntry(column, parent, CellText())
        return self._make(column, parent)

    def _write(self, entry: Entry) -> None:
        if self._open is None or self._open[1] is not entry or entry.unread():
            return
        self._writing = True
        try:
            self.commitData.emit(entry)
        finally:
            self._writing = False
        self.grown.emit(self._open[0].row())

    @property
    def open_entry(self) -> Entry | None:
        """The widget that is open over a cell."""
        return self._open[1] if self._open else None

    def release(self) -> int:
        """Forget the open widget, which is being closed; return its row, -1 without one."""
        row = self._open[0].row() if self._open else -1
        self._open = None
        return row

    def _has_keyboard(self, view: QTableView, index: QModelIndex | QPersistentModelIndex) -> bool:
        return self._open is None and view.hasFocus() and view.currentIndex() == index


def _view(option: QStyleOptionViewItem) -> QTableView:
    view = option.widget
    assert isinstance(view, QTableView)
    return view
