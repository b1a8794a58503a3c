"""What all visit pages are: a bar with the way back, a notice below it, and the page itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.ui.desk import Desk
from salesdesk.ui.widgets.banner import Banner
from salesdesk.ui.widgets.buttons import IconButton
from salesdesk.ui.widgets.card import Line
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.page import Page
from salesdesk.ui.widgets.text import ElidedLabel


class VisitPage(QWidget):
    """``left`` asks to go back; nothing typed is lost by it."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.back = IconButton(
            "arrow-left", lambda: translate("Visit", "Back (Esc)"), self.left.emit
        )
        self.title = ElidedLabel("", "h1")
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.about = ElidedLabel("", "muted")
        self.chip = Chip("")
        self.chip.hide()
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.banner = Banner()
        self.content = Page()
        self.content.body.setContentsMargins(24, 16, 24, 24)
        title = QHBoxLayout()
        title.setSpacing(12)
        title.addWidget(self.title)
        title.addWidget(self.chip)
        title.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(title)
        words.addWidget(self.about)
        bar = QHBoxLayout()
        bar.setContentsMargins(24, 12, 24, 12)
        bar.setSpacing(12)
        bar.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        bar.addLayout(words, 1)
        bar.addLayout(self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(Line())
        ledge = QVBoxLayout()
        ledge.setContentsMargins(24, 0, 24, 0)
        ledge.addSpacing(12)
        ledge.addWidget(self.banner)
        column.addLayout(ledge)
        column.addWidget(self.content, 1)

    def sync(self) -> None:
        """Ask again for what is shown; Refused visit_missing when the visit is gone."""

    def tick(self) -> None:
        """Let clocks run on."""

    def editing(self) -> bool:
        """Tell whether a form is open, which a notice must not disturb."""
        return True

    def print_here(self) -> None:
        """Show the paper of what is shown."""

    def take_focus(self) -> None:
        """Put the keyboard where one begins."""
        self.back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
