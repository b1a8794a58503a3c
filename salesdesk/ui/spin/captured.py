"""What was captured in this step: a list that stays quick with hundreds of lines."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu

from salesdesk.i18n import translate
from salesdesk.sales.spin.chains import Chains
from salesdesk.sales.spin.talk import Line
from salesdesk.ui.paged_model import ROW, Index
from salesdesk.ui.spin.captured_paint import BESIDE, HEIGHT, CapturedPaint
from salesdesk.ui.spin.line_words import beside, kind_word

_ROOT = QModelIndex()


class CapturedModel(QAbstractListModel):
    """The lines of one step; what stands beside a line is asked for when it is seen."""

    def __init__(self) -> None:
        super().__init__()
        self._chains: Chains | None = None
        self._taken: set[int | None] = set()
        self.lines: list[Line] = []

    def show_lines(self, chains: Chains, lines: list[Line], taken: set[int | None]) -> None:
        """Show *lines*; those that stay keep their place. *taken* became problems."""
        before, now = self.lines, [line.id for line in lines]
        self._chains, self._taken = chains, taken
        if [line.id for line in before] == now[: len(before)]:
            if len(now) > len(before):
                self.beginInsertRows(QModelIndex(), len(before), len(now) - 1)
                self.lines = lines
                self.endInsertRows()
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
        else:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the line, its text, or what stands beside it."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == ROW:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return line.text
        if self._chains is None:
            return None
        told = beside(self._chains, line, line.id in self._taken)
        if role == BESIDE:
            return told
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{kind_word(line.kind)}: {line.text}, {told}"
        return None


class CapturedList(QListView):
    """``asked`` tells what to do with a line: edit, figure, remove, need, or severity 1–5.

    Enter edits, Delete removes, 1–5 sets the severity of a problem, G asks for figures of
    an effect or a pay-off, N makes an objection a need; the same lies in the menu.
    """

    asked = Signal(str, int)
    looked_at = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = CapturedModel()
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.setItemDelegate(CapturedPaint(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(2 * HEIGHT)
        self.customContextMenuRequested.connect(self._menu_at)
        self.doubleClicked.connect(lambda _: self._ask("edit"))
        self.selectionModel().currentChanged.connect(self._moved)

    def line(self) -> Line | None:
        """Return the chosen line."""
        found = self.currentIndex().data(ROW)
        return found if isinstance(found, Line) else None

    def show_lines(self, chains: Chains, lines: list[Line], taken: set[int | None]) -> None:
        """Show *lines*; a new last one is brought into view, the chosen one stays chosen."""
        before, chosen = len(self.rows.lines), self.line()
        place = self.currentIndex().row()
        self.rows.show_lines(chains, lines, taken)
        if chosen is not None and self.line() is None and lines:
            ids = [line.id for line in lines]
            at = ids.index(chosen.id) if chosen.id in ids else min(place, len(lines) - 1)
            self.setCurrentIndex(self.rows.index(at))
        if len(lines) > before:
            self.scrollToBottom()

    def choose(self, line_id: int) -> bool:
        """Choose a line; False where it is not here."""
        for number, line in enumerate(self.rows.lines):
            if line.id == line_id:
                self.setCurrentIndex(self.rows.index(number))
                return True
        return False

    def retranslate(self) -> None:
        """Speak the current language."""
        self.setAccessibleName(translate("Interview", "Captured in this step"))
        self.setToolTip(
            translate(
                "Interview",
                "Enter edits, Delete removes, 1–5 severity of a problem, "
                "G figures of an effect, N makes an objection a need",
            )
        )
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys of the list mean."""
        key, line = event.key(), self.line()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if line is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            for what, _, keys in self._offers(line):
                if key in keys:
                    self._ask(what)
                    return
        if line is None and key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.rows.lines:
            self.setCurrentIndex(self.rows.index(0))
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are acts here."""

    def _offers(self, line: Line) -> list[tuple[str, str, tuple[int, ...]]]:
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        found: list[tuple[str, str, tuple[int, ...]]] = [
            ("edit", translate("Interview", "Edit"), enter)
        ]
        if line.kind == "problem":
            found += [
                (
                    str(number),
                    translate("Interview", "Severity {severity}", severity=number),
                    (Qt.Key(Qt.Key.Key_0.value + number),),
                )
                for number in range(1, 6)
            ]
        if line.kind in ("implication", "payoff"):
            words = translate("Interview", "Who, how much, how often…")
            found.append(("figure", words, (Qt.Key.Key_G,)))
        if line.kind == "objection":
            words = translate("Interview", "Make it a need to ask on")
            found.append(("need", words, (Qt.Key.Key_N,)))
        away = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        found.append(("remove", translate("Interview", "Remove"), away))
        return found

    def _ask(self, what: str) -> None:
        if (line := self.line()) is not None:
            self.asked.emit(what, line.id)

    def _moved(self, now: Index, before: Index) -> None:
        if (line := self.line()) is not None and self.hasFocus():
            self.looked_at.emit(line.id)

    def _menu_at(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid():
            self.setCurrentIndex(index)
        if (line := self.line()) is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for what, words, keys in self._offers(line):
            shown = Qt.Key(keys[0]).name.removeprefix("Key_").replace("Return", "Enter")
            action = menu.addAction(f"{words}\t{shown}")
            action.triggered.connect(lambda _=False, what=what: self._ask(what))
        menu.popup(self.viewport().mapToGlobal(point))
