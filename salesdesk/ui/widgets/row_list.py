"""A card that lists rows, says when there are none, and opens the rest a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import Label, Text

MOST = 50
"""So many rows more are made at a time."""
Made = QWidget | Callable[[], QWidget]


class RowList(Card):
    """``show_rows`` replaces what is listed; ``above`` stays between the title and the rows."""

    def __init__(self, title: Text, empty: Text, *, above: QWidget | None = None) -> None:
        self.count = Chip("")
        super().__init__(title, self.count, spacing=8)
        self._waiting: Sequence[Made] = ()
        self._opened = 0
        self._empty = Label(empty, "muted", wrap=True)
        self.more = Button("", self.show_more, kind="quiet", icon="chevron-down")
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(-8, 0, -8, 0)
        self._rows.setSpacing(0)
        if above is not None:
            self.body.addWidget(above)
        self.body.addWidget(self._empty)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_rows(self, rows: Sequence[Made], first: int = MOST) -> None:
        """List *rows*, of which the *first* are shown until the user opens more of them.

        A row may be a function that makes it, called when it is to be shown. What was opened
        stays so when the rows are told anew; the keyboard stays at its place in the list.
        """
        place = self._focused()
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.count.say(str(len(rows)))
        self.count.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._waiting = rows
        self._show(max(first, self._opened))
        if place is not None and rows:
            self._focus(min(place, self._rows.count() - 1))

    def _focused(self) -> int | None:
        focused = QApplication.focusWidget()
        place = self._rows.indexOf(focused) if focused is not None else -1
        return place if place >= 0 else None

    def _focus(self, place: int) -> None:
        item = self._rows.itemAt(place)
        if item is not None and (row := item.widget()):
            row.show()  # only what is shown takes the keyboard
            row.setFocus(Qt.FocusReason.TabFocusReason)

    def show_more(self) -> None:
        """Show the next ones, and go to the first of them."""
        before = self._rows.count()
        self._show(MOST)
        self._opened = self._rows.count()
        self._focus(before)

    def _show(self, count: int) -> None:
        for made in self._waiting[:count]:
            self._rows.addWidget(made() if callable(made) else made)
        self._waiting = self._waiting[count:]
        left = len(self._waiting)
        self.more.say(lambda: translate("RowList", "{count} more", count=left))
        self.more.setVisible(left > 0)
