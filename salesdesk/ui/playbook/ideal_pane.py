"""The ideal client: the form that describes it, and the versions kept."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.forms.ideal_profile import IDEAL_PROFILE
from salesdesk.i18n import current_language, translate
from salesdesk.sales import ideal_profile
from salesdesk.sales.ideal_profile import Profile
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import empty
from salesdesk.ui.dossier.words import day, option
from salesdesk.ui.form_editor.drafts import DraftKeeper
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.text import Label

_SUBJECT = "own"
_SHOWN = 5  # versions


class IdealPane(QWidget):
    """Saved by “Save” or Ctrl+Enter; what is typed is kept as a draft meanwhile."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.editor = FormEditor(IDEAL_PROFILE, desk.now)
        self.save_button = Button(
            lambda: translate("Playbook", "Save"), self.save, kind="primary", icon="check",
            hint="Ctrl+Enter",
        )  # fmt: skip
        self.told = Label(
            lambda: translate(
                "Playbook",
                "Every client's dossier shows how they compare. Older versions are kept.",
            ),
            "muted",
            wrap=True,
        )
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.told, 1)
        head.addWidget(self.save_button)
        self.versions = Card(lambda: translate("Playbook", "Versions"), spacing=8)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.versions.body.addLayout(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self.editor)
        column.addWidget(self.versions)
        column.addStretch(1)
        self._kept: dict[str, Any] = {}
        self._show()
        self._keeper = DraftKeeper(self.editor, IDEAL_PROFILE.key, _SUBJECT, desk)
        self._tell()
        self.editor.changed.connect(self._tell)
        self.editor.save_asked.connect(self.save)

    def save(self) -> None:
        """Keep what is described as the version of today."""
        values = self.editor.values()
        if self.editor.check() and self.desk.attempt(
            lambda: ideal_profile.save(values, self.desk.now())
        ):
            self._keeper.saved()
            self._show()
            self._tell()

    def sync(self) -> None:
        """Ask again, unless something is being edited."""
        if self.editor.values() == self._kept:
            self._show()
            self._tell()

    def flush(self) -> None:
        """Keep what is typed as a draft."""
        self._keeper.flush()

    def take_focus(self) -> None:
        """Give the keyboard to the first question."""
        self.editor.show_field("industries")

    def _show(self) -> None:
        history = ideal_profile.history()
        wanted = history[0].wanted if history else {}
        self.editor.set_values({key: list(some) for key, some in wanted.items()})
        self._kept = self.editor.values()
        empty(self._rows)
        for profile in history[:_SHOWN]:
            self._rows.addWidget(Label(self._version(profile), "caption", wrap=True))
        if not history:
            nothing = translate("Playbook", "Nothing is described yet.")
            self._rows.addWidget(Label(nothing, "caption", wrap=True))

    def _version(self, profile: Profile) -> str:
        comma, stop = ("、", "；") if current_language() == "zh_CN" else (", ", "; ")
        parts = []
        for key, some in profile.wanted.items():
            choices = IDEAL_PROFILE.field(key).choices
            parts.append(comma.join(option(choices, one) if choices else one for one in some))
        return translate(
            "Playbook",
            "Version {number}, since {day}: {told}",
            number=profile.version,
            day=day(profile.since, self.desk.today()),
            told=stop.join(parts) or "—",
        )

    def _tell(self) -> None:
        self.save_button.setEnabled(self.editor.values() != self._kept)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.sync()
