"""An entry of the playbook being written, with its earlier versions below."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from salesdesk.i18n import current_language, translate
from salesdesk.sales.spin import playbook
from salesdesk.sales.spin.playbook import Entry, Version
from salesdesk.sales.spin.playbook_kinds import KINDS, LANGUAGES
from salesdesk.ui.desk import Desk
from salesdesk.ui.playbook.entry_parts import PartEdit, SaidEdit, edit_of
from salesdesk.ui.playbook.entry_words import title
from salesdesk.ui.playbook.spoken import SpokenOpener, SpokenQuestion
from salesdesk.ui.playbook.version_list import VersionList, VersionRow, version_name
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card, Line


class EntryEditor(Card):
    """``saved`` hands over the body, ``left`` lets it be, ``restored`` brings a version back.

    *entry* None is for a new one, which begins with *begin*.
    """

    saved = Signal(object)
    left = Signal()
    restored = Signal(int)

    def __init__(
        self, desk: Desk, kind: str, entry: Entry | None, begin: Mapping[str, Any]
    ) -> None:
        super().__init__(kind="inner", spacing=12)
        self.desk, self.kind, self.entry = desk, kind, entry
        self.parts: dict[str, PartEdit] = {}
        body = entry.body if entry else begin
        for part in KINDS[kind]:
            edit = edit_of(part)
            edit.show_value(body.get(part.name))
            if isinstance(edit, SaidEdit) and any(
                isinstance(one, SaidEdit) for one in self.parts.values()
            ):
                edit.drop_languages()
            self.parts[part.name] = edit
            self.add(edit)
        self._spoken: dict[str, SpokenQuestion | SpokenOpener] = {}
        text = self.parts.get("text")
        if kind in ("question", "opener") and isinstance(text, SaidEdit):
            for language in LANGUAGES:
                spoken = SpokenQuestion(language) if kind == "question" else SpokenOpener(language)
                self._spoken[language] = spoken
                text.add_below(language, 1, spoken)
        if kind == "question":
            self._only_of_situation()
        self.save_button = Button(
            lambda: translate("Playbook", "Save"), self.save, kind="primary", icon="check",
            hint="Ctrl+Enter",
        )  # fmt: skip
        leave = Button(lambda: translate("Playbook", "Cancel"), self.left.emit, hint="Esc")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.save_button)
        row.addWidget(leave)
        row.addStretch(1)
        self.body.addLayout(row)
        self.restores: dict[int, Button] = {}
        if entry is not None:
            self._show_versions(entry)
        self._kept = self.value()
        for edit in self.parts.values():
            edit.changed.connect(self._tell)
        self._tell()

    def value(self) -> dict[str, Any]:
        """Return what is typed and chosen."""
        return {name: edit.value() for name, edit in self.parts.items()}

    @property
    def edited(self) -> bool:
        """Tell whether something is typed that is not kept."""
        return self.value() != self._kept

    def save(self) -> None:
        """Hand over what is typed."""
        self.saved.emit(self.value())

    def take_focus(self) -> None:
        """Give the keyboard to the text in the window's language."""
        said = next(one for one in self.parts.values() if isinstance(one, SaidEdit))
        edit = said.edits.get(current_language(), said.edits[LANGUAGES[0]])
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        self.save_button.setEnabled(self.entry is None or self.edited)
        pack = str(self.parts["pack"].value()) if "pack" in self.parts else ""
        for language, spoken in self._spoken.items():
            spoken.show_text(self.parts["text"].value()[language].strip(), pack)
        if self.kind == "question":
            self._only_of_situation()

    def _only_of_situation(self) -> None:
        self.parts["answers"].setVisible(self.parts["kind"].value() == "S")

    def _show_versions(self, entry: Entry) -> None:
        found = playbook.history(entry.kind, entry.key)
        if len(found) < 2:
            return
        versions = VersionList([self._told(entry, one) for one in found])
        versions.restored.connect(self.restored)
        self.restores = versions.restores
        self.add(Line(), versions)

    def _told(self, entry: Entry, one: Version) -> VersionRow:
        name = version_name(one.made_at, self.desk.now(), one.version, left_out=one.left_out)
        text = title(replace(entry, body=one.body))
        in_force = one.version == entry.version
        return VersionRow(one.version, name, text, in_force, one.body != entry.body)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, Esc lets it be."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.save_button.isEnabled():
                self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
