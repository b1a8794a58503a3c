"""Lines of the playbook to read, rewrite, order, leave out and add to; each act can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.playbook_lines import LIMIT, Lines, LineVersion, PlaybookLine
from salesdesk.ui.desk import Desk
from salesdesk.ui.playbook.line_row import LineRow
from salesdesk.ui.playbook.version_list import VersionList, VersionRow, version_name
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.text import Label, Text, said

Say = Callable[[PlaybookLine], str]


class _Rewriting(QLineEdit):
    """The text of a line being rewritten; Esc lets it be."""

    def __init__(self, text: str, done: Callable[[str], object], left: Callable[[], object]):
        super().__init__(text)
        self.setMaxLength(LIMIT)
        self.setAccessibleName(translate("Playbook", "Rewrite"))
        self.returnPressed.connect(lambda: done(self.text()))
        self._left = left

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self._left()
        else:
            super().keyPressEvent(event)


class LineList(QWidget):
    """Shows one group (and kind) of *lines*; *say* puts a line into words.

    *detail* says what stands small below a line; *only* keeps some lines, e.g. those searched.
    """

    def __init__(
        self,
        desk: Desk,
        lines: Lines,
        say: Say,
        new: Text,
        *,
        kind: str = "",
        copies: bool = False,
        detail: Say | None = None,
    ) -> None:
        super().__init__()
        self.desk, self.lines, self._say, self._new = desk, lines, say, new
        self._kind, self._copies, self._detail = kind, copies, detail
        self.group = ""
        self.only: Callable[[PlaybookLine], bool] | None = None
        self.rows: list[LineRow] = []
        self._out_shown = False
        self._edit: _Rewriting | None = None
        self._versions: VersionList | None = None
        self.empty = Label("", "muted", wrap=True)
        self.add_line = QLineEdit()
        self.add_line.setMaxLength(LIMIT)
        self.add_line.returnPressed.connect(self._add)
        self.out = Button("", self._toggle_out, kind="quiet")
        self._column = QVBoxLayout()
        self._column.setContentsMargins(-8, 0, 0, 0)
        self._column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.empty)
        column.addLayout(self._column)
        column.addWidget(self.add_line)
        column.addWidget(self.out, 0, Qt.AlignmentFlag.AlignLeft)
        self._name()

    @property
    def editing(self) -> bool:
        """Tell whether a line is being rewritten."""
        return self._edit is not None

    def show_group(self, group: str) -> None:
        """Show the lines of a group; "" shows all."""
        self.group = group
        self.sync()

    def sync(self) -> None:
        """Ask for the lines and show them; the row with the keyboard keeps it."""
        self._close_edit()
        focused = QApplication.focusWidget()
        place = next((n for n, row in enumerate(self.rows) if row is focused), None)
        ref = self.rows[place].line.ref if place is not None else ""
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        found = self._kept(self.lines.lines(self.group, self._kind))
        gone = self._kept(self.lines.lines(self.group, self._kind, archived=True))
        self.rows = [self._row(line) for line in (*found, *(gone if self._out_shown else ()))]
        for row in self.rows:
            self._column.addWidget(row)
            row.show()
        self._order_keys()
        self.empty.say(lambda: translate("Playbook", "No line here. Type one below."))
        self.empty.setVisible(not found)
        self.add_line.setVisible(bool(self.group))
        self.out.say(
            lambda: (
                translate("Playbook", "Hide what was left out")
                if self._out_shown
                else translate("Playbook", "{count} left out", count=len(gone))
            )
        )
        self.out.setVisible(bool(gone))
        if place is not None and self.rows:
            same = next((row for row in self.rows if row.line.ref == ref), None)
            (same or self.rows[min(place, len(self.rows) - 1)]).setFocus()

    def _order_keys(self) -> None:
        """Let Tab go down the column, through the line being written and its versions."""
        chain: list[QWidget] = []
        for row in self.rows:
            chain.append(row)
            if self._edit is not None and row.isHidden():
                chain.append(self._edit)
                chain += self._versions.restores.values() if self._versions else ()
        chain += (self.add_line, self.out)
        for one, following in pairwise(chain):
            QWidget.setTabOrder(one, following)

    def _kept(self, lines: Sequence[PlaybookLine]) -> list[PlaybookLine]:
        return [line for line in lines if self.only is None or self.only(line)]

    def _row(self, line: PlaybookLine) -> LineRow:
        restorable = not line.shipped and not line.ref.startswith("#")
        row = LineRow(
            line, self._say(line), copies=self._copies, restorable=restorable,
            detail=self._detail(line) if self._detail else "",
        )  # fmt: skip
        row.asked.connect(lambda what: self._act(what, row))
        row.stepped.connect(lambda step: self._step(self.rows.index(row) + step))
        return row

    def focus_first(self) -> None:
        """Give the keyboard to the first row, else to the line that adds one."""
        (self.rows[0] if self.rows else self.add_line).setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, target: int) -> None:
        if 0 <= target < len(self.rows):
            self.rows[target].setFocus(Qt.FocusReason.OtherFocusReason)
        elif target >= len(self.rows) and self.add_line.isVisible():
            self.add_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _act(self, what: str, row: LineRow) -> None:
        ref, desk = row.line.ref, self.desk
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        match what:
            case "copy":
                desk.copy(row.text, translate("Playbook", "Phrase copied"))
            case "edit":
                self._rewrite(row)
            case "up" | "down":
                desk.attempt(lambda: self.lines.move(ref, 1 if what == "down" else -1))
            case "shipped":
                desk.attempt(lambda: self.lines.as_shipped(ref))
            case "out":
                desk.attempt(lambda: self.lines.leave_out(ref, desk.now()))
            case "back":
                desk.attempt(lambda: self.lines.bring_back(ref))

    def _rewrite(self, row: LineRow) -> None:
        self._close_edit()

        def take(text: str) -> None:
            same = text.strip() == row.text
            if same or self.desk.attempt(lambda: self.lines.rewrite(row.line.ref, text)):
                self._leave_edit(row)

        edit = _Rewriting(row.text, take, lambda: self._leave_edit(row))
        self._edit = edit
        self._column.insertWidget(self._column.indexOf(row) + 1, edit)
        self._show_versions(row)
        row.hide()
        edit.show()
        self._order_keys()
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_versions(self, row: LineRow) -> None:
        """List below the text being written what stood there before."""
        line, now = row.line, self.desk.now()
        found = self.lines.history(line.ref)
        if len(found) < 2:
            return
        told = []
        for number, one in zip(range(len(found) - 1, -1, -1), found, strict=True):
            text = self._say(replace(line, text=one.text, shipped=one.shipped))
            name = version_name(one.at, now, number if found[-1].shipped else number + 1)
            in_force = number == len(found) - 1
            told.append(VersionRow(number, name, text, in_force, text != row.text))
        self._versions = VersionList(told)
        self._versions.setContentsMargins(16, 4, 0, 12)
        self._versions.restored.connect(
            lambda number: self._restore(row, found[len(found) - 1 - number])
        )
        self._column.insertWidget(self._column.indexOf(row) + 2, self._versions)
        self._versions.show()

    def _restore(self, row: LineRow, version: LineVersion) -> None:
        ref, lines = row.line.ref, self.lines
        done = self.desk.attempt(
            lambda: lines.as_shipped(ref) if version.shipped else lines.rewrite(ref, version.text)
        )
        if done:
            self._leave_edit(row)

    def _leave_edit(self, row: LineRow) -> None:
        self.sync()
        for other in self.rows:
            if other.line.ref == row.line.ref:
                other.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_edit(self) -> None:
        if self._edit is not None:
            self._edit.hide()
            self._edit.deleteLater()
            self._edit = None
            if self._versions is not None:
                self._versions.hide()
                self._versions.deleteLater()
                self._versions = None
            for row in self.rows:
                row.show()

    def _add(self) -> None:
        text = self.add_line.text()
        if text.strip() and self.desk.attempt(lambda: self.lines.add(self.group, text, self._kind)):
            self.add_line.clear()
            self.add_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle_out(self) -> None:
        self._out_shown = not self._out_shown
        self.sync()

    def _name(self) -> None:
        self.add_line.setAccessibleName(said(self._new))
        self.add_line.setPlaceholderText(said(self._new))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            if self.isVisible():
                self.sync()
        super().changeEvent(event)
