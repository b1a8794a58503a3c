"""A person at the window: looks for words, clicks them, types, and waits until something is so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from salesdesk.forms.form import CONTEXT, Kind
from salesdesk.house import House
from salesdesk.i18n import translate
from salesdesk.ui.dossier.clients_tab import ClientsTab
from salesdesk.ui.dossier.tab import DossierTab
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.form_editor.rows import RowsEntry
from salesdesk.ui.plan.tab import PlanTab
from salesdesk.ui.preview import Preview
from salesdesk.ui.widgets.row import Row
from salesdesk.ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class Clock:
    """The one clock of the story; the test sets it."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def strikes(self, day: int, time: str) -> None:
        """Let it be that *day* of September 2026 at *time*."""
        self.now = datetime.fromisoformat(f"2026-09-{day:02}T{time}:00+08:00")


class Hands:
    """Works one house through its widgets; files asked for are ``files``, answered in turn."""

    def __init__(
        self, qtbot: QtBot, app: QApplication, folder: Path, language: str, clock: Clock,
        patch: pytest.MonkeyPatch,
    ) -> None:  # fmt: skip
        self.qtbot, self.app, self.folder = qtbot, app, folder
        self.language, self.clock = language, clock
        self.files: list[Path] = []
        answer = lambda *_, **__: (str(self.files.pop(0)), "")  # noqa: E731
        patch.setattr(QFileDialog, "getOpenFileName", answer)
        patch.setattr(QFileDialog, "getSaveFileName", answer)
        patch.setattr(QMessageBox, "exec", lambda _: 0)
        self.house = self.start()

    def start(self) -> House:
        """Start the program."""
        self.house = House(self.app, self.folder, "", self.clock)
        assert self.house.open()
        self.until(lambda: self.window.stack.count() > 0)
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        return self.house

    def leave(self) -> None:
        """Close the window and the program."""
        window = self.window
        window.close()
        self.house.close()
        self.house.window = None
        window.deleteLater()
        self.settle()

    @property
    def window(self) -> Window:
        assert self.house.window is not None
        return self.house.window

    @property
    def plan(self) -> PlanTab:
        assert isinstance(self.window.tab, PlanTab)
        return self.window.tab

    @property
    def dossiers(self) -> DossierTab:
        assert isinstance(self.window.tab, ClientsTab)
        view = self.window.tab.view
        assert isinstance(view, DossierTab)
        return view

    # --- waiting and looking ----------------------------------------------------------------

    def settle(self) -> None:
        for _ in range(3):
            self.app.processEvents()
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def until(self, so: Callable[[], object]) -> None:
        self.settle()
        self.qtbot.waitUntil(lambda: bool(so()), timeout=5000)
        self.settle()

    def told(self, part: QWidget | None = None) -> str:
        """Return everything that *part* (or the window) says now."""
        from tests.window.tongues import painted, told

        part = part or self.window
        return "\n".join([*painted(part), *(text for _, text in told(part))])

    # --- hands ------------------------------------------------------------------------------

    def click(self, text: str, part: QWidget | None = None) -> None:
        """Click the button or row that says *text* (or is called that)."""
        part = part or self.window
        for widget in part.findChildren(QWidget):
            if not isinstance(widget, QAbstractButton | Row) or not widget.isVisibleTo(part):
                continue
            shown = widget.text() if isinstance(widget, QAbstractButton) else ""
            if text in (shown, widget.accessibleName()) and widget.isEnabled():
                QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
                self.settle()
                return
        raise AssertionError(f"nothing to click says “{text}”")

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.app.focusWidget() or self.window, key, held)
        self.settle()

    def type(self, text: str) -> None:
        """Type *text* where the keyboard is; Chinese comes from the input method."""
        widget = self.app.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        if text.isascii():
            QTest.keyClicks(widget, text)
            return
        half = QInputMethodEvent("pinyin", [])
        self.app.sendEvent(widget, half)
        done = QInputMethodEvent("", [])
        done.setCommitString(text)
        self.app.sendEvent(widget, done)
        self.settle()

    def find(self, text: str) -> None:
        """Search by Ctrl+K and open the first that is found."""
        self.key(Qt.Key.Key_K, CTRL)
        self.type(text)
        self.key(Qt.Key.Key_Return)

    def editor(self, part: QWidget) -> FormEditor:
        """Return the form that is open in *part*, or opens there in a moment."""

        def opened() -> list[FormEditor]:
            return [one for one in part.findChildren(FormEditor) if one.isVisibleTo(part)]

        self.until(opened)
        return opened()[0]

    def fill(self, editor: FormEditor, **answers: object) -> None:
        """Answer questions of a form, each as its kind is answered by hand."""
        for key, answer in answers.items():
            cell = editor.cell(key)
            entry, field = cell.entry, cell.field
            if isinstance(entry, RowsEntry):
                assert isinstance(answer, list)
                self._rows(entry, answer)
            elif field.choices and (box := entry.findChild(QComboBox)) is not None:
                self._pick(box, str(answer))
            elif field.choices:
                for each in answer if isinstance(answer, list) else [answer]:
                    chosen = field.choice(str(each))
                    assert chosen is not None
                    word = translate(CONTEXT, chosen.label)
                    chips = {one.text(): one for one in entry.findChildren(QPushButton)}
                    chip = chips[word]
                    if not chip.isChecked():
                        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
            elif isinstance(answer, list):
                for each in answer:
                    self._into(entry.focus_target())
                    self.type(each)
                    self.key(Qt.Key.Key_Return)
            else:
                self._into(entry.focus_target())
                self.key(Qt.Key.Key_A, CTRL)
                self.type(str(answer))
            self.settle()

    def save(self) -> None:
        """Save the form that is open."""
        self.key(Qt.Key.Key_Return, CTRL)

    def paper(self, file: Path) -> str:
        """Save the paper that is shown as *file*, close it, and return its text."""
        from tests.paper.reading import text

        preview = [one for one in self.window.findChildren(Preview) if one.isVisible()][-1]
        self.until(lambda: preview.documents)
        self.files.append(file)
        self.key(Qt.Key.Key_S, CTRL)
        self.until(file.exists)
        self.until(preview.banner.isVisible)
        self.key(Qt.Key.Key_Escape)
        return text(file.read_bytes())

    def _into(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.MouseFocusReason)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def _pick(self, box: QComboBox, value: str) -> None:
        """Walk a box by the arrows to *value*."""
        box.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(abs(box.findData(value) - box.currentIndex())):
            down = box.findData(value) > box.currentIndex()
            QTest.keyClick(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
        assert box.currentData() == value

    def _rows(self, entry: RowsEntry, rows: list[dict[str, object]]) -> None:
        table, model = entry.table, entry.model
        keys = [column.key for column in model.columns]
        for row in rows:
            empty = [n for n in range(model.rowCount()) if not model.is_answered(model.row(n))]
            if not empty:
                self.click(translate("FormEditor", "Add a row"), entry)
            place = empty[0] if empty else model.rowCount() - 1
            for key, answer in row.items():
                index = model.index(place, keys.index(key))
                table.scrollTo(index)
                spot = table.visualRect(index).center()
                column = model.columns[index.column()]
                if column.kind is Kind.YES:
                    table.setFocus()
                    table.setCurrentIndex(index)
                    self.key(Qt.Key.Key_Space)
                    continue
                QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
                self.settle()
                opened = table.findChildren(QComboBox)
                if opened:
                    self._pick(opened[-1], str(answer))
                else:
                    self.type(str(answer))
                self.key(Qt.Key.Key_Tab)
