"""The words of a captured line, put right in place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from salesdesk.i18n import translate
from salesdesk.sales.spin.talk import Line
from salesdesk.ui.spin.growing_line import GrowingLine
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.card import Card


class LineEditor(Card):
    """Shown for one line. ``edited`` tells edits by hand, ``closed`` that it is done."""

    edited = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(kind="sunken", padding=10, spacing=6)
        self.line_id = 0
        self.edit = GrowingLine(most=6)
        self.edit.edited.connect(self.edited)
        self.edit.done.connect(self.closed)
        self.edit.left.connect(self.closed)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(
            Button(
                lambda: translate("Interview", "Keep"), self.closed.emit,
                hint=lambda: translate("Interview", "Keep (Enter)"),
            )
        )  # fmt: skip
        row.addWidget(
            IconButton("x", lambda: translate("Interview", "Close (Esc)"), self.closed.emit)
        )
        self.body.addLayout(row)
        self.hide()

    def open(self, line: Line) -> None:
        """Show the words of *line*."""
        self.line_id = line.id
        self.edit.show_text(line.text)
        self.show()
        self.edit.setFocus()
        self.edit.selectAll()

    def text(self) -> str:
        """Return the words as they stand."""
        return self.edit.toPlainText().strip()

    def retranslate(self) -> None:
        """Speak the current language."""
        self.edit.setAccessibleName(translate("Interview", "Words of the captured line"))
