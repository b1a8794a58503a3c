"""The parts of an entry as they are edited: one widget a part, by its shape."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from salesdesk.forms.form import CONTEXT
from salesdesk.i18n import current_language, translate
from salesdesk.sales.spin.playbook_kinds import (
    LANGUAGES,
    LINE_LIMIT,
    OPENER_SLOTS,
    SLOTS,
    Part,
)
from salesdesk.ui.dossier.base import later
from salesdesk.ui.form_editor.text import GrowingText
from salesdesk.ui.playbook.entry_words import choices, slot_name, with_keys, with_names
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.chips import FilterChips
from salesdesk.ui.widgets.text import Label

_BETWEEN = " / "


def language_name(language: str) -> str:
    """Return the name of a language as the columns are headed."""
    return (
        translate("Playbook", "Chinese")
        if language == "zh_CN"
        else translate("Playbook", "English")
    )


class PartEdit(QWidget):
    """``changed`` tells every edit; ``value`` is what ``playbook_kinds.checked`` takes."""

    changed = Signal()

    def __init__(self, part: Part) -> None:
        super().__init__()
        self.part = part
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)

    def name(self) -> str:
        """Return the part's name in the current language."""
        return translate(CONTEXT, self.part.label)

    def value(self) -> Any:
        """Return what is typed or chosen."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show what is kept."""
        raise NotImplementedError


class SaidEdit(PartEdit):
    """A text in both languages, side by side; either may be left empty."""

    def __init__(self, part: Part) -> None:
        super().__init__(part)
        head = QHBoxLayout()
        head.addWidget(Label(self.name, "strong"), 1)
        if part.slotted:
            self.slot_button = Button(
                lambda: translate("Playbook", "Insert a slot"), self._offer, kind="quiet",
                icon="plus",
            )  # fmt: skip
            head.addWidget(self.slot_button)
        self.column.addLayout(head)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(4)
        self.edits: dict[str, GrowingText] = {}
        self._last = ""
        for number, language in enumerate(LANGUAGES):
            edit = GrowingText(3 if part.limit > LINE_LIMIT else 1)
            edit.setAccessibleName(f"{self.name()}, {language_name(language)}")
            edit.textChanged.connect(self.changed)
            edit.installEventFilter(self)
            self.edits[language] = edit
            self.grid.addWidget(Label(partial(language_name, language), "caption"), 0, number)
            self.grid.addWidget(edit, 1, number, Qt.AlignmentFlag.AlignTop)
            self.grid.setColumnStretch(number, 1)
        self.column.addLayout(self.grid)

    def value(self) -> dict[str, str]:
        """Return the text by language."""
        typed = {language: edit.text() for language, edit in self.edits.items()}
        if not self.part.slotted:
            return typed
        return {language: with_keys(text, language) for language, text in typed.items()}

    def show_value(self, value: Any) -> None:
        """Show the text in both languages."""
        for language, edit in self.edits.items():
            text = str((value or {}).get(language, ""))
            edit.setPlainText(with_names(text, language) if self.part.slotted else text)

    def drop_languages(self) -> None:
        """Leave out the names of the languages: a part above has them."""
        for number in range(len(LANGUAGES)):
            if (item := self.grid.itemAtPosition(0, number)) and (widget := item.widget()):
                widget.hide()
        self.grid.setVerticalSpacing(0)

    def add_below(self, language: str, row: int, widget: QWidget) -> None:
        """Put something below the text of one language."""
        self.grid.addWidget(widget, 1 + row, LANGUAGES.index(language))

    def insert(self, slot: str) -> None:
        """Insert a slot where the writing stood last."""
        language = self._last if self._last in self.edits else current_language()
        edit = self.edits[language]
        edit.insertPlainText(with_names(f"{{{slot}}}", language))
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note in which language the writing stands."""
        if event.type() == QEvent.Type.FocusIn:
            self._last = next((one for one, edit in self.edits.items() if edit is watched), "")
        return False

    def _offer(self) -> None:
        menu = self.slot_menu()
        menu.popup(self.slot_button.mapToGlobal(self.slot_button.rect().bottomLeft()))

    def slot_menu(self) -> QMenu:
        """Return the menu of slots."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for slot in (*SLOTS, *OPENER_SLOTS):
            action = menu.addAction(slot_name(slot))
            action.triggered.connect(later(self.insert, slot))
        return menu


class WordEdit(PartEdit):
    """One line."""

    def __init__(self, part: Part) -> None:
        super().__init__(part)
        self.edit = QLineEdit()
        self.edit.setMaxLength(part.limit)
        self.edit.setAccessibleName(self.name())
        self.edit.textChanged.connect(self.changed)
        self.column.addWidget(Label(self.name, "strong"))
        self.column.addWidget(self.edit)

    def value(self) -> str:
        """Return the line."""
        return self.edit.text()

    def show_value(self, value: Any) -> None:
        """Show the line."""
        self.edit.setText(str(value or ""))


class ChosenEdit(PartEdit):
    """Pills: one of them, or for a list of keys any number."""

    def __init__(self, part: Part) -> None:
        super().__init__(part)
        self._many = part.shape == "keys"
        self._unknown: list[str] = []
        self.pills = FilterChips(choices(part.name), self.name, many=self._many)
        self.pills.chosen.connect(lambda _: self.changed.emit())
        self.column.addWidget(Label(self.name, "strong"))
        self.column.addWidget(self.pills)

    def value(self) -> Any:
        """Return the key or keys; keys nobody offers here are kept as they came."""
        if self._many:
            return [*self.pills.keys(), *self._unknown]
        return self.pills.key() or next(iter(self._unknown), "")

    def show_value(self, value: Any) -> None:
        """Choose what is kept."""
        wanted = list(value or []) if self._many else [str(value or "")]
        known = [key for key, _ in choices(self.part.name)]
        self._unknown = [one for one in wanted if one and one not in known]
        self.pills.choose(*wanted)


class FlagEdit(PartEdit):
    """A tick."""

    def __init__(self, part: Part) -> None:
        super().__init__(part)
        self.box = QCheckBox(self.name())
        self.box.toggled.connect(self.changed)
        self.column.addWidget(self.box, 0, Qt.AlignmentFlag.AlignLeft)

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.box.isChecked()

    def show_value(self, value: Any) -> None:
        """Tick it or not."""
        self.box.setChecked(bool(value))


class SlotsEdit(PartEdit):
    """The table of a pack's slots in both languages; " / " parts several wordings of one."""

    def __init__(self, part: Part) -> None:
        super().__init__(part)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(Label(self.name, "strong"), 0, 0)
        for number, language in enumerate(LANGUAGES):
            grid.addWidget(Label(partial(language_name, language), "caption"), 0, 1 + number)
        self.edits: dict[tuple[str, str], QLineEdit] = {}
        for row, slot in enumerate(SLOTS):
            grid.addWidget(Label(partial(slot_name, slot)), 1 + row, 0)
            for number, language in enumerate(LANGUAGES):
                edit = QLineEdit()
                edit.setAccessibleName(f"{slot_name(slot)}, {language_name(language)}")
                edit.textChanged.connect(self.changed)
                self.edits[slot, language] = edit
                grid.addWidget(edit, 1 + row, 1 + number)
        self.column.addLayout(grid)
        self.column.addWidget(
            Label(
                lambda: translate(
                    "Playbook",
                    "Several wordings of one slot are parted by “ / ”; the first one fills the "
                    "questions. A question whose slot is empty is left out, or the slot is asked "
                    "for.",
                ),
                "caption",
                wrap=True,
            )
        )

    def value(self) -> dict[str, dict[str, list[str]]]:
        """Return the wordings by slot and language."""
        found: dict[str, dict[str, list[str]]] = {}
        for (slot, language), edit in self.edits.items():
            wordings = [one.strip() for one in edit.text().split(_BETWEEN) if one.strip()]
            found.setdefault(slot, {})[language] = wordings
        return found

    def show_value(self, value: Any) -> None:
        """Show the wordings."""
        kept: Mapping[str, Any] = value or {}
        for (slot, language), edit in self.edits.items():
            edit.setText(_BETWEEN.join((kept.get(slot) or {}).get(language) or ()))
            edit.setCursorPosition(0)


def edit_of(part: Part) -> PartEdit:
    """Return the widget that edits a part."""
    if part.shape == "said":
        return SaidEdit(part)
    if part.shape == "slots":
        return SlotsEdit(part)
    if part.shape == "flag":
        return FlagEdit(part)
    return ChosenEdit(part) if part.name in _CHOSEN else WordEdit(part)


_CHOSEN = frozenset({"kind", "use", "pack", "packs", "industries", "answers"})
