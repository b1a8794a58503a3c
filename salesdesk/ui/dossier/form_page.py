"""A form being filled in: kept as a draft while one writes, saved by Ctrl+Enter, left by Esc."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Protocol, cast

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.errors import Refused
from salesdesk.i18n import sentence, translate
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.steady import SteadyPage
from salesdesk.ui.form_editor.drafts import DraftKeeper
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.widgets.banner import Banner
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.text import ElidedLabel, Label, Text


class Asks(Protocol):
    """What a form page holds: a ``FormEditor`` or something like it."""

    changed: SignalInstance
    save_asked: SignalInstance
    leave_asked: SignalInstance

    def values(self) -> dict[str, Any]:
        """Return what was answered."""

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show answers."""

    def draft(self) -> dict[str, Any]:
        """Return everything typed, readable or not."""

    def set_draft(self, answers: Mapping[str, Any]) -> None:
        """Show a draft."""

    def put_above(self, widget: QWidget) -> None:
        """Show a notice above the questions."""

    def check_readable(self) -> bool:
        """Say what cannot be read; tell whether everything can."""


class FormPage(QWidget):
    """``saved`` tells what *save* returned; ``left`` that the page was left, draft kept.

    *draft* names form and subject of the draft. *missing* counts what a complete form still
    lacks, shown beside the button and never in the way.
    """

    saved = Signal(object)
    left = Signal()
    first_field = ""

    def __init__(
        self,
        desk: Desk,
        editor: Asks,
        draft: tuple[str, str],
        title: Text,
        subtitle: Text,
        save: Callable[[dict[str, Any]], object],
        *,
        above: QWidget | None = None,
        missing: Callable[[], int] | None = None,
        back: Text = lambda: translate("Dossier", "Back to the dossier (Esc)"),
    ) -> None:
        super().__init__()
        assert isinstance(editor, QWidget)
        self.desk, self.editor = desk, editor
        self._draft, self._save, self._missing = draft, save, missing
        self.keeper: DraftKeeper | None = None
        self.banner = Banner()
        self.state = Label("", "caption")
        self.lacking = Label("", "caption")
        self.save_button = Button(
            lambda: translate("Dossier", "Save"), self.save, kind="primary",
            hint=lambda: translate("Dossier", "Save (Ctrl+Enter)"),
        )  # fmt: skip
        self.page = SteadyPage()
        self._assemble(title, subtitle, above, back)
        editor.changed.connect(self._count_missing)
        editor.save_asked.connect(self.save)
        editor.leave_asked.connect(self.leave)

    def _assemble(self, title: Text, subtitle: Text, above: QWidget | None, back: Text) -> None:
        leave = IconButton("arrow-left", back, self.leave)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(title, "h1"))
        if subtitle:
            words.addWidget(ElidedLabel(subtitle, "muted"))
        states = QVBoxLayout()
        states.setSpacing(0)
        states.addStretch(1)
        for label in (self.state, self.lacking):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            label.hide()
            states.addWidget(label)
        states.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.setContentsMargins(0, 0, 12, 0)
        head.addWidget(leave)
        head.addLayout(words, 1)
        head.addLayout(states)
        head.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        notices = QVBoxLayout()
        notices.setContentsMargins(0, 0, 12, 0)
        notices.addWidget(self.banner)
        if above is not None:
            notices.addWidget(above)
        column.addLayout(notices)
        column.addWidget(self.page, 1)
        assert isinstance(self.editor, QWidget)
        self.page.add(self.editor)

    def open(self, answers: Mapping[str, Any]) -> None:
        """Show what is known, or the draft that was left unsaved."""
        self.editor.set_values(answers)
        # the keeper asks of an editor no more than Asks promises
        self.keeper = DraftKeeper(cast(FormEditor, self.editor), *self._draft, self.desk)
        self.keeper.kept.connect(self._kept)
        self._count_missing()

    def take_focus(self) -> None:
        """Put the caret where one begins; on the next turn, when everything has its place."""
        QTimer.singleShot(0, self, self._take_focus)

    def _take_focus(self) -> None:
        editor = cast(QWidget, self.editor)
        if isinstance(editor, FormEditor):
            first = next(iter(editor.form.fields())).key
            editor.show_field(self.first_field or first)
        else:
            editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Save what can be read; say why when it is refused, and stay."""
        if not self.editor.check_readable():
            return
        try:
            outcome = self._save(self.editor.values())
        except Refused as refused:
            self.tell(refused)
            return
        self.finish(outcome)

    def finish(self, outcome: object) -> None:
        """Forget the draft, for what it holds is saved, and say so."""
        if self.keeper is not None:
            self.keeper.saved()
        self.saved.emit(outcome)

    def tell(self, refused: Refused) -> None:
        """Say above the form why something was not done; what is typed is kept."""
        if self.keeper is not None:
            self.keeper.keep()
        self.banner.show_text(lambda: sentence(refused), "danger")

    def leave(self) -> None:
        """Go back; what is typed stays as a draft."""
        if self.keeper is not None:
            self.keeper.flush()
        self.left.emit()

    def _kept(self, at: datetime) -> None:
        self.state.say(lambda: translate("Dossier", "Draft kept {at}", at=f"{at:%H:%M}"))
        self.state.show()

    def _count_missing(self) -> None:
        lacking = self._missing() if self._missing else 0
        self.lacking.say(lambda: translate("Dossier", "{count} to go", count=lacking))
        self.lacking.setToolTip(
            translate("Dossier", "So many answers are missing for a complete form.")
        )
        self.lacking.setVisible(lacking > 0)
