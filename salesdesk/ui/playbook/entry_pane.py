"""One kind of the playbook's entries: found, read, rewritten, left out, brought back, added to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from salesdesk.i18n import current_language, translate
from salesdesk.sales.spin import bank, playbook
from salesdesk.sales.spin.playbook import Entry
from salesdesk.ui.desk import Desk
from salesdesk.ui.playbook.act_row import ActRow
from salesdesk.ui.playbook.entry_editor import EntryEditor
from salesdesk.ui.playbook.entry_filters import EntryFilters
from salesdesk.ui.playbook.entry_words import detail, pack_name, title
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import Label, Text

_MOST = 100
"""Rows shown at once; the rest is found by a word."""


@dataclass(frozen=True)
class Look:
    """What a kind's page says: its heading, a line below it, and what its button adds."""

    title: Text
    told: Text
    new: Text


class EntryPane(QWidget):
    """``export_pack`` is called with the key of a pack that is to be handed on.

    ``reached`` tells a row or an editor the page should be scrolled to.
    """

    reached = Signal(object)

    def __init__(
        self, desk: Desk, kind: str, look: Look, export_pack: Callable[[str], object] | None = None
    ) -> None:
        super().__init__()
        self.desk, self.kind, self._export = desk, kind, export_pack
        self.editor: EntryEditor | None = None
        self.rows: list[ActRow] = []
        self.shown: list[Entry] = []
        self._out_shown = False
        self.filters = EntryFilters(kind)
        self.add_button = Button(look.new, self._add, icon="plus")
        self.card = Card(look.title, self.add_button, spacing=8)
        self.card.add(Label(look.told, "caption", wrap=True))
        self.empty = Label("", "muted", wrap=True)
        self.more = Label("", "caption")
        self.out = Button("", self._toggle_out, kind="quiet")
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(-8, 0, 0, 0)
        self._place.addWidget(self._list)
        self.card.add(self.empty)
        self.card.body.addLayout(self._place)
        self.card.add(self.more)
        self.card.body.addWidget(self.out, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.filters)
        column.addWidget(self.card)
        column.addStretch(1)
        self.filters.changed.connect(self.sync)
        self.filters.entered.connect(lambda: self._step(0))

    @property
    def editing(self) -> bool:
        """Tell whether something is typed that is not kept."""
        return self.editor is not None and self.editor.edited

    def sync(self) -> None:
        """Ask again, unless something is being written; the row with the keyboard keeps it."""
        if self.editing:
            return
        focused = QApplication.focusWidget()
        place = next((n for n, row in enumerate(self.rows) if row is focused), None)
        key = self.shown[place].key if place is not None else ""
        self._close()
        self.filters.sync()
        found = [
            one for one in playbook.entries(self.kind, left_out=True) if self.filters.fits(one)
        ]
        used = [one for one in found if not one.left_out]
        out = [one for one in found if one.left_out]
        self.shown = (used + (out if self._out_shown else []))[:_MOST]
        self._show_rows([self._row(one) for one in self.shown])
        self._tell(len(used), len(out))
        if place is not None and self.rows:
            same = next((n for n, one in enumerate(self.shown) if one.key == key), place)
            self._step(min(same, len(self.rows) - 1))

    def _show_rows(self, rows: list[ActRow]) -> None:
        # in a widget of their own, shown once: to show each would lay the page out each time
        old, self._list = self._list, QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for row in rows:
            self._column.addWidget(row)
        self.rows = rows
        self._place.addWidget(self._list)
        self._list.show()
        self._place.removeWidget(old)
        old.hide()
        old.deleteLater()

    def _tell(self, used: int, out: int) -> None:
        rest = used + (out if self._out_shown else 0) - len(self.shown)
        self.more.say(
            lambda: translate("Playbook", "{count} more: type a word to find them", count=rest)
        )
        self.more.setVisible(rest > 0)
        self.empty.say(lambda: translate("Playbook", "Nothing here yet."))
        self.empty.setVisible(not self.shown)
        self.out.say(
            lambda: (
                translate("Playbook", "Hide what was left out")
                if self._out_shown
                else translate("Playbook", "{count} left out", count=out)
            )
        )
        self.out.setVisible(out > 0)

    def take_focus(self) -> None:
        """Give the keyboard to the search box."""
        self.filters.box.setFocus()

    def open_entry(self, key: str) -> None:
        """Open an entry to be rewritten."""
        row = next(n for n, one in enumerate(self.shown) if one.key == key)
        self._edit(self.rows[row], self.shown[row])

    def _row(self, one: Entry) -> ActRow:
        acts = ["edit"]
        if self._export is not None:
            acts.append("export")
        acts += ["shipped"] if one.changed and one.shipped else []
        row = ActRow(
            title(one), ["back"] if one.left_out else [*acts, "out"], detail=self._detail(one),
            muted=one.left_out, before=self._sign(one), after=self._signs(one),
        )  # fmt: skip
        row.asked.connect(lambda what: self._act(what, row, one))
        row.stepped.connect(lambda step: self._step(self.rows.index(row) + step))
        return row

    def _detail(self, one: Entry) -> str:
        return detail(one)

    def _sign(self, one: Entry) -> QWidget | None:
        if self.kind != "question":
            return None
        kind = str(one.body["kind"])
        return Chip(kind, kind.lower())

    def _signs(self, one: Entry) -> list[QWidget]:
        found: list[QWidget] = []
        if one.body.get("pack"):
            found.append(Chip(pack_name(one.body["pack"])))
        if self.kind == "case":
            if one.body.get("permitted"):
                found.append(Chip(lambda: translate("Playbook", "May be told"), "success"))
            else:
                found.append(Chip(lambda: translate("Playbook", "Not to be told"), "warn"))
        if self.kind == "pack":
            pack = bank.pack(one.key, current_language())
            if pack is not None and (unfilled := len(pack.unfilled())):
                told = translate("Playbook", "{count} slots empty", count=unfilled)
                found.append(Chip(told, "warn"))
        if not one.shipped:
            found.append(Chip(lambda: translate("Playbook", "Own"), "accent"))
        elif one.changed:
            found.append(Chip(lambda: translate("Playbook", "Changed"), "accent"))
        return found

    def _step(self, target: int) -> None:
        if 0 <= target < len(self.rows):
            self.rows[target].setFocus(Qt.FocusReason.OtherFocusReason)
            self.reached.emit(self.rows[target])
        elif target < 0:
            self.filters.box.setFocus()

    def _act(self, what: str, row: ActRow, one: Entry) -> None:
        desk, key = self.desk, one.key
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        match what:
            case "edit":
                self._edit(row, one)
            case "export" if self._export is not None:
                self._export(key)
            case "shipped":
                desk.attempt(lambda: playbook.reset(self.kind, key, desk.now()))
            case "out":
                desk.attempt(lambda: playbook.leave_out(self.kind, key, desk.now()))
            case "back":
                desk.attempt(lambda: playbook.bring_back(self.kind, key, desk.now()))

    def _add(self) -> None:
        if self.editing:
            assert self.editor is not None
            self.editor.take_focus()
            return
        self._close()
        self._open(EntryEditor(self.desk, self.kind, None, self.filters.begin()), 0)

    def _edit(self, row: ActRow, one: Entry) -> None:
        if self.editing:
            assert self.editor is not None
            self.editor.take_focus()
            return
        self._close()
        self._open(EntryEditor(self.desk, self.kind, one, {}), self._column.indexOf(row) + 1)
        row.hide()

    def _open(self, editor: EntryEditor, place: int) -> None:
        self.editor = editor
        editor.saved.connect(self._save)
        editor.left.connect(self._leave)
        editor.restored.connect(self._restore)
        self._column.insertWidget(place, editor)
        editor.show()
        editor.take_focus()
        self.reached.emit(editor)

    def _save(self, body: dict[str, Any]) -> None:
        editor, desk = self.editor, self.desk
        assert editor is not None
        entry, made = editor.entry, editor
        self.editor = None  # the notice that comes of it shows the list anew

        def keep() -> None:
            if entry is None:
                playbook.add(self.kind, body, desk.now())
            else:
                playbook.save(self.kind, entry.key, body, desk.now())

        if not desk.attempt(keep):
            self.editor = made
            return
        self._shut(made)
        self.sync()
        keys = [one.key for one in self.shown]
        self._step(keys.index(entry.key) if entry and entry.key in keys else len(keys) - 1)

    def _restore(self, version: int) -> None:
        assert self.editor is not None
        entry, desk = self.editor.entry, self.desk
        assert entry is not None
        self._close()
        desk.attempt(lambda: playbook.restore(self.kind, entry.key, version, desk.now()))
        self.sync()

    def _leave(self) -> None:
        assert self.editor is not None
        entry = self.editor.entry
        self._close()
        self.sync()
        keys = [one.key for one in self.shown]
        if entry is not None and entry.key in keys:
            self._step(keys.index(entry.key))
        else:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        if self.editor is not None:
            self._shut(self.editor)
            self.editor = None
            for row in self.rows:
                row.show()

    def _shut(self, editor: EntryEditor) -> None:
        self._column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    def _toggle_out(self) -> None:
        self._out_shown = not self._out_shown
        self.sync()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.sync()
