"""A card that lists rows, says when there are none, and never grows without end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import Label, Text

MOST = 50


class RowList(Card):
    """``show_rows`` replaces what is listed; ``above`` stays between the title and the rows."""

    def __init__(self, title: Text, empty: Text, *, above: QWidget | None = None) -> None:
        self.count = Chip("")
        super().__init__(title, self.count, spacing=8)
        self._empty = Label(empty, "muted", wrap=True)
        self._more = Label("", "caption")
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(-8, 0, -8, 0)
        self._rows.setSpacing(0)
        if above is not None:
            self.body.addWidget(above)
        self.body.addWidget(self._empty)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._more)
        self.body.addStretch(1)

    def show_rows(self, rows: Sequence[QWidget], total: int | None = None) -> None:
        """List *rows* of *total*; those past the fiftieth are only counted."""
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for row in rows[:MOST]:
            self._rows.addWidget(row)
        every = len(rows) if total is None else total
        self.count.say(str(every))
        self.count.setVisible(every > 0)
        self._empty.setVisible(not rows)
        left = every - min(len(rows), MOST)
        self._more.say(translate("RowList", "{count} more", count=left))
        self._more.setVisible(left > 0)
