"""What the dossier knows already and need not be asked again (R18)."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from salesdesk.forms.background import BACKGROUND
from salesdesk.forms.form import CONTEXT, Kind
from salesdesk.i18n import translate
from salesdesk.sales import clients
from salesdesk.ui.form_editor.showing import text_of
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.text import ElidedLabel, Label

_FIRST = 6
_COLUMNS = 2
_LEFT_OUT = frozenset({"pains", "opening_questions", "chain", "checked_on"})
"""Asked in the plan itself, or no fact about the client."""


class KnownCard(Card):
    """The answers of form ②, a few of them until all are wanted; hidden without any."""

    def __init__(self) -> None:
        super().__init__(kind="sunken", padding=12, spacing=8)
        self._facts: list[tuple[str, str]] = []
        self._all = False
        self._inside: QWidget | None = None
        self.title = Label(
            lambda: translate("Interview", "Known already: do not ask again"), "strong"
        )
        self._place = QVBoxLayout()
        self.more = Button(self._more_text, self._toggle, kind="quiet")
        self.body.addWidget(self.title)
        self.body.addLayout(self._place)
        self.body.addWidget(self.more)

    def show_client(self, client: int) -> None:
        """Show what is known of a client."""
        told = clients.answers_of(clients.get(client))
        facts = [
            (translate(CONTEXT, field.label), text)
            for section in BACKGROUND.sections
            for field in section.fields
            if field.key not in _LEFT_OUT and field.kind is not Kind.ROWS and field.on_screen
            and (text := text_of(field, told.get(field.key)).replace("\n", " "))
        ]  # fmt: skip
        if facts != self._facts or self._inside is None:
            self._facts = facts
            self._fill()

    def _fill(self) -> None:
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        shown = self._facts if self._all else self._facts[:_FIRST]
        for number, (label, text) in enumerate(shown):
            row, place = divmod(number, _COLUMNS)
            grid.addWidget(Label(label, "caption"), row, 2 * place)
            grid.addWidget(ElidedLabel(text), row, 2 * place + 1)
            grid.setColumnStretch(2 * place + 1, 1)
        self._place.addWidget(self._inside)
        self._inside.show()
        self.more.say(self._more_text)
        self.more.setVisible(len(self._facts) > _FIRST)
        self.setVisible(bool(self._facts))

    def _more_text(self) -> str:
        if self._all:
            return translate("Interview", "Show fewer")
        return translate("Interview", "Show all {count}", count=len(self._facts))

    def _toggle(self) -> None:
        self._all = not self._all
        self._fill()
