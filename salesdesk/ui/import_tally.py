"""What an import would do, or did: four figures, the reasons, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from salesdesk.i18n import translate
from salesdesk.sales.importing import Outcome
from salesdesk.ui.import_runs import counts, remarks
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.text import Label


class TallyCard(Card):
    """Asks to count first, to save the rejected rows, to take the import back."""

    count_wanted = Signal()
    rejects_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Label(role="title")
        self.figures = [(Label("–", "number"), Label(role="caption")) for _ in range(4)]
        row = QHBoxLayout()
        row.setSpacing(32)
        for number, caption in self.figures:
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(number)
            column.addWidget(caption)
            row.addLayout(column)
        row.addStretch(1)
        self.count_now = Button(
            lambda: translate("ImportPage", "Count first"), self.count_wanted.emit
        )
        self.save_rejected = Button(
            lambda: translate("ImportPage", "Save the rejected rows…"),
            self.rejects_wanted.emit,
            icon="download",
        )
        self.undo = Button(
            lambda: translate("ImportPage", "Take this import back"),
            self.undo_wanted.emit,
            icon="undo",
        )
        for button in (self.count_now, self.save_rejected, self.undo):
            row.addWidget(button)
        self._remarks = Label(role="muted", wrap=True)
        self.add(self._title)
        self.body.addLayout(row)
        self.add(self._remarks)

    def tell(self, outcome: Outcome | None, *, written: bool, countable: bool) -> None:
        """Show *outcome*; *written* when it has happened, *countable* to offer counting first."""
        self._title.say(
            translate("ImportPage", "Imported")
            if written
            else translate("ImportPage", "What will happen")
        )
        told = outcome.tally if outcome is not None else None
        for (number, caption), (count, text) in zip(self.figures, counts(told), strict=True):
            number.say("–" if count is None else QLocale().toString(count))
            caption.say(text)
        self.count_now.setVisible(countable)
        self.save_rejected.setVisible(bool(outcome and outcome.rejected))
        self.undo.setVisible(written)
        self._remarks.say(remarks(outcome))
        self._remarks.setVisible(bool(self._remarks.text()))
