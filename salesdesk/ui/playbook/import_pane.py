"""What a playbook file would change, to be looked through and chosen before it is taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.i18n import current_language, translate
from salesdesk.marks import mark
from salesdesk.sales.spin import playbook_file
from salesdesk.sales.spin.playbook_file import CHANGED, NEW, SAME, Item, PlaybookFile
from salesdesk.sales.spin.playbook_kinds import KINDS, headline, spoken
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import empty
from salesdesk.ui.playbook.entry_words import with_names
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import ElidedLabel, Label

KIND_NAMES = {
    "question": mark("Playbook", "Questions"),
    "pack": mark("Playbook", "Industry packs"),
    "opener": mark("Playbook", "Openers"),
    "objection": mark("Playbook", "Objections"),
    "case": mark("Playbook", "Cases"),
    "jargon": mark("Playbook", "Jargon"),
    "small_talk": mark("Playbook", "Topics"),
    "phrases": mark("Playbook", "Phrases"),
    "stages": mark("Playbook", "Stages"),
}
_MOST = 300


class ImportPane(QWidget):
    """``done`` tells that it is over, whether something was taken or not."""

    done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.found: PlaybookFile | None = None
        self.items: list[Item] = []
        self.boxes: dict[tuple[str, str], QCheckBox] = {}
        self.told = Label("", wrap=True)
        self.take_button = Button(
            lambda: translate("Playbook", "Take what is ticked"), self.take, kind="primary",
            icon="check", hint="Ctrl+Enter",
        )  # fmt: skip
        self.all_box = QCheckBox()
        self.all_box.setTristate(False)
        self.all_box.clicked.connect(self._tick_all)
        leave = Button(lambda: translate("Playbook", "Cancel"), self.done.emit, hint="Esc")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.told, 1)
        head.addWidget(leave)
        head.addWidget(self.take_button)
        self.card = Card(lambda: translate("Playbook", "What would change"), spacing=8)
        self.card.body.addWidget(self.all_box, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.card.body.addLayout(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self.card)
        column.addStretch(1)

    def show_file(self, found: PlaybookFile) -> None:
        """Show what a file would change, everything ticked."""
        self.found = found
        self.items = playbook_file.compare(found)
        empty(self._rows)
        self.boxes = {}
        news = [one for one in self.items if one.state != SAME]
        kind = ""
        for one in news[:_MOST]:
            if one.kind != kind:
                kind = one.kind
                self._rows.addWidget(Label(translate("Playbook", KIND_NAMES[kind]), "strong"))
            self._rows.addLayout(self._row(one))
        if len(news) > _MOST:
            rest = len(news) - _MOST
            text = translate("Playbook", "{count} more, taken along with these", count=rest)
            self._rows.addWidget(Label(text, "caption"))
        self.card.setVisible(bool(news))
        self._say()

    def take(self) -> None:
        """Take what is ticked, in one change."""
        assert self.found is not None
        found, chosen = self.found, self.chosen()
        message = translate("Playbook", "Playbook “{name}” taken in", name=found.name)
        if self.desk.attempt(lambda: playbook_file.take(found, self.desk.now(), chosen), message):
            self.done.emit()

    def chosen(self) -> set[tuple[str, str]]:
        """Return what is ticked; what was too much to show goes along while anything is."""
        ticked = {ref for ref, box in self.boxes.items() if box.isChecked()}
        rest = {one.ref for one in self.items if one.state != SAME and one.ref not in self.boxes}
        return ticked | rest if ticked else ticked

    def take_focus(self) -> None:
        """Give the keyboard to the button that takes it, or to the way back."""
        button = self.take_button if self.take_button.isEnabled() else self.all_box
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, one: Item) -> QHBoxLayout:
        box = QCheckBox(_title(one))
        box.setChecked(True)
        box.toggled.connect(lambda _: self._say())
        self.boxes[one.ref] = box
        new = one.state == NEW
        chip = Chip(
            lambda: translate("Playbook", "New") if new else translate("Playbook", "Changed"),
            "success" if new else "warn",
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(box)
        row.addWidget(chip)
        row.addWidget(ElidedLabel(_difference(one), "caption"), 1)
        return row

    def _tick_all(self, ticked: bool) -> None:
        for box in self.boxes.values():
            box.setChecked(ticked)

    def _say(self) -> None:
        counts = {
            state: sum(one.state == state for one in self.items) for state in (NEW, CHANGED, SAME)
        }
        name = self.found.name if self.found else ""
        self.told.say(
            lambda: translate(
                "Playbook",
                "“{name}”: {new} new, {changed} changed, {same} the same. Nothing is taken yet.",
                name=name,
                new=counts[NEW],
                changed=counts[CHANGED],
                same=counts[SAME],
            )
        )
        ticked = sum(box.isChecked() for box in self.boxes.values())
        self.all_box.setText(
            translate("Playbook", "{count} of {all} ticked", count=ticked, all=len(self.boxes))
        )
        self.all_box.setChecked(bool(self.boxes) and ticked == len(self.boxes))
        self.take_button.setEnabled(ticked > 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.found and self.isVisible():
            ticked = self.chosen()
            self.show_file(self.found)
            for ref, box in self.boxes.items():
                box.setChecked(ref in ticked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter takes, Esc goes back."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.take_button.isEnabled():
                self.take()
        elif event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)


def _title(one: Item) -> str:
    shown = _text(one, one.after) or one.key
    return (shown if len(shown) <= 60 else f"{shown[:59]}…").replace("&", "&&")


def _difference(one: Item) -> str:
    if one.left_out:
        return translate("Playbook", "would be left out")
    before = _text(one, one.before)
    if one.state != CHANGED or not before:
        return ""
    if before != _text(one, one.after):
        return translate("Playbook", "now: {text}", text=before)
    names = [
        part.label
        for part in KINDS.get(one.kind, ())
        if one.before.get(part.name) != one.after.get(part.name)
    ]
    comma = "、" if current_language() == "zh_CN" else ", "
    return translate(
        "Playbook", "differs in: {parts}", parts=comma.join(translate("Form", n) for n in names)
    )


def _text(one: Item, body: Mapping[str, Any]) -> str:
    language = current_language()
    if one.kind not in KINDS:
        return str(body.get("text", ""))
    text = headline(one.kind, body, language)
    slotted = one.kind in ("question", "opener")
    return with_names(text, spoken(body.get("text"), language)) if slotted else text
