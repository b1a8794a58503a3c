"""A form of a visit being filled in: saved by Ctrl+Enter, kept as a draft while one writes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.errors import Refused
from salesdesk.forms.form import Form
from salesdesk.i18n import sentence, translate
from salesdesk.sales import chain, visit_lines
from salesdesk.ui.desk import Desk
from salesdesk.ui.form_editor.drafts import DraftKeeper
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.visit.facts import clear
from salesdesk.ui.visit.page import VisitPage
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.page import Page
from salesdesk.ui.widgets.row import Row
from salesdesk.ui.widgets.text import ElidedLabel, Label, Text

_SHOWN = 7
_WIDE = 1100


class MissingCard(Card):
    """What a form still lacks; each line leads to its field."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(lambda: translate("Visit", "Still missing"), spacing=4)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.complete = Label(lambda: translate("Visit", "Nothing: it is complete."), "muted",
                              tone="success", wrap=True)  # fmt: skip
        self.more = Label("", "caption")
        self.body.addLayout(self._list)
        self.add(self.complete, self.more)
        self.keys: list[str] = []

    def show_missing(self, missing: list[tuple[str, str]]) -> None:
        """Show (field key, its label) of all that is missing."""
        if [key for key, _ in missing] != self.keys or not missing or self._list.count() == 0:
            self.keys = [key for key, _ in missing]
            clear(self._list)
            for key, label in missing[:_SHOWN]:
                row = Row(label, icon="circle", on=partial(self.wanted.emit, key))
                row.setProperty("field", key)
                self._list.addWidget(row)
        self.complete.setVisible(not missing)
        self.more.setVisible(len(missing) > _SHOWN)
        self.more.say(translate("Visit", "and {count} more", count=len(missing) - _SHOWN))


class VisitFormPage(VisitPage):
    """``saved`` tells the id of the visit; subclasses say what saving means."""

    saved = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._spoken = True
        self.editor: FormEditor | None = None
        self.keeper: DraftKeeper | None = None
        self.stamp = ElidedLabel("", "caption")
        self.stamp.setMinimumWidth(110)
        self.stamp.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.save_button = Button(
            self.save_word(), self.save, kind="primary", icon="check",
            hint=lambda: translate("Visit", "Save (Ctrl+Enter)"),
        )  # fmt: skip
        self.tools.addWidget(self.stamp)
        self.tools.addWidget(self.save_button)
        self.missing = MissingCard()
        self.missing.wanted.connect(self._go_to)
        self.aside = Page()
        self.aside.body.setContentsMargins(0, 16, 24, 24)
        self.aside.add(self.missing)
        self._wrap()
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.save)

    def _wrap(self) -> None:
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.removeWidget(self.content)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self.content, 1)
        sides.addWidget(self.aside)
        column.addLayout(sides, 1)
        self.content.body.setContentsMargins(24, 16, 16, 24)

    def save_word(self) -> Text:
        """Return what the button that saves says."""
        raise NotImplementedError

    def write(self, answers: dict[str, Any], now: datetime) -> int:
        """Save *answers*; return the visit's id; Refused as the sales room says."""
        raise NotImplementedError

    def doubts(self, answers: Mapping[str, Any]) -> list[str]:
        """Return the keys of fields that are missing beyond what the form itself requires."""
        return []

    def spared(self, answers: Mapping[str, Any]) -> Collection[str]:
        """Return the keys of required fields that may be left open this time."""
        return ()

    def retell(self, answers: Mapping[str, Any]) -> None:
        """Say beside the form what follows from *answers*."""

    def use_form(self, form: Form, subject: str, answers: Mapping[str, Any]) -> FormEditor:
        """Ask *form* about *subject*, beginning with *answers* or the draft left before."""
        self.editor = editor = FormEditor(form, self.desk.now)
        editor.set_values(answers)
        self.keeper = DraftKeeper(editor, form.key, subject, self.desk)
        self.keeper.kept.connect(self._kept)
        editor.changed.connect(self.changed)
        editor.save_asked.connect(self.save)
        editor.leave_asked.connect(self.left)
        self.content.add(editor)
        return editor

    def changed(self) -> None:
        """Say again what is missing and what follows."""
        if self.editor is None:
            return
        answers = self.editor.values()
        spared = self.spared(answers)
        keys = [fault.field.key for fault in self.editor.faults() if fault.row is None]
        keys = [key for key in keys if key not in spared]
        keys += [
            key
            for key in self._row_faults() + self.doubts(answers)
            if key not in keys
        ]  # fmt: skip
        form = self.editor.form
        self.missing.show_missing(
            [(key, self.label_of(key, form.field(key).label)) for key in keys]
        )
        self.retell(answers)

    def label_of(self, key: str, label: str) -> str:
        """Return how a missing field is called, away from its place in the form."""
        return translate("Form", label)

    def _row_faults(self) -> list[str]:
        assert self.editor is not None
        inner = [fault.field for fault in self.editor.faults() if fault.row is not None]
        return [
            field.key
            for field in self.editor.form.fields()
            if any(column in inner for column in field.columns)
        ]

    def save(self) -> None:
        """Save, or say what is missing; nothing typed is lost either way."""
        if self.editor is None or self.keeper is None:
            return
        answers = self.editor.values()
        spared = self.spared(answers)
        lacking = [one for one in self.editor.faults() if one.field.key not in spared]
        complete = self.editor.check() if lacking else self.editor.check_readable()
        if not complete:
            return
        if beyond := self.doubts(answers):
            self.editor.show_field(beyond[0])
        try:
            visit = self.write(answers, self.desk.now())
        except Refused as refused:
            self.keeper.flush()
            self.tell(refused)
            return
        self.keeper.saved()
        self.saved.emit(visit)

    def offer_people(self, client: int, besides: Sequence[str] = ()) -> None:
        """Let a person of the client nobody knows yet come into being where they are typed."""
        assert self.editor is not None

        def known() -> list[str]:
            return list(dict.fromkeys([*besides, *(seat.name for seat in chain.seats(client))]))

        self.editor.offer_creation(
            "client_people",
            known,
            lambda name: translate("Visit", "+ Add {name} to the buying chain", name=name),
            lambda name: self.desk.attempt(lambda: chain.add(client, {"name": name}, [])),
        )

    def tell(self, refused: Refused) -> None:
        """Say above the form why something was not done."""
        self.banner.show_text(lambda: sentence(refused), "danger")

    def _kept(self, at: datetime) -> None:
        self.stamp.say(lambda: translate("Visit", "Draft kept {time}", time=f"{at:%H:%M}"))

    def _go_to(self, key: str) -> None:
        if self.editor is not None:
            self.editor.show_field(key)

    def take_focus(self) -> None:
        """Put the keyboard into the first field that is missing."""
        if self.editor is not None:
            self.editor.show_field(next(iter(self.missing.keys), self._first()))
            self.content.verticalScrollBar().setValue(0)

    def _first(self) -> str:
        assert self.editor is not None
        return next(one.key for one in self.editor.form.fields() if not one.auto)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._spoken = False
            self._speak()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the language that changed meanwhile."""
        super().showEvent(event)
        self._speak()

    def _speak(self) -> None:
        if self.editor is not None and self.isVisible() and not self._spoken:
            self._spoken = True
            self.missing.keys = [""]
            self.changed()
            self.tick()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what stands beside the form the room there is."""
        super().resizeEvent(event)
        self.aside.setFixedWidth(324 if event.size().width() >= _WIDE else 252)


def own_side(first: Iterable[str]) -> list[str]:
    """Return who may take part on our side: *first*, then who came along to earlier visits."""
    return list(dict.fromkeys([*first, *visit_lines.co_visitors()]))


def aside_card(title: Text, *widgets: QWidget) -> Card:
    """Return a card that stands beside the form."""
    card = Card(title, spacing=8)
    card.add(*widgets)
    return card
