"""The concerns that are still open, to be settled before anything is proposed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.forms.choices import OBJECTION
from salesdesk.i18n import current_language, translate
from salesdesk.sales.spin import capture
from salesdesk.sales.spin.talk import Line, Talk
from salesdesk.ui.say import choice_word
from salesdesk.ui.spin.session import Session
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import ElidedLabel, Label


class ConcernPart(QWidget):
    """Hidden when no objection is open."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._shown: tuple[list[Line], str] | None = None
        self.buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(lambda: translate("Interview", "First: is this answered?"), "title"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        column.addLayout(self._rows)

    def show_talk(self, talk: Talk) -> None:
        """Show the objections that are not solved."""
        open_ones = [one for one in talk.of("objection") if not one.details.get("solved")]
        self.setVisible(bool(open_ones))
        self.setEnabled(talk.state == "open")
        wanted = (open_ones, current_language())
        if wanted == self._shown:
            return
        self._shown, self.buttons = wanted, []
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for line in open_ones:
            self._rows.addWidget(self._row(line))

    def _row(self, line: Line) -> QWidget:
        row = Card(kind="sunken", padding=8, spacing=0)
        category = str(line.details.get("category") or "")
        word = choice_word(OBJECTION, category) or translate("Interview", "Objection")
        button = Button(
            lambda: translate("Interview", "Answered"),
            lambda: self.session.do(lambda: capture.change_line(line.id, details={"solved": True})),
            icon="check",
        )
        button.setAccessibleName(f"{translate('Interview', 'Answered')}: {line.text}")
        self.buttons.append(button)
        row.add_row(Chip(word, "warn"), ElidedLabel(line.text), button, stretch=1)
        return row
