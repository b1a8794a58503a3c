"""A scrolling page with a heading: title, a line below it, and actions to the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from salesdesk.ui.widgets.text import Label, Text

_MARGIN = 24


class Page(QScrollArea):
    """Put things into ``body`` (a vertical layout with the page's margins) or with ``add``."""

    def __init__(self, title: Text | None = None, *actions: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setProperty("ground", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("page", "true")
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(_MARGIN, 20, _MARGIN, 24)
        self.body.setSpacing(16)
        self.setWidget(inside)
        self.title = Label(title or "", "h1")
        self.subtitle = Label("", "muted", wrap=True)
        self.subtitle.hide()
        if title is not None:
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(self.title)
            words.addWidget(self.subtitle)
            head = QHBoxLayout()
            head.setSpacing(8)
            head.addLayout(words, 1)
            for action in actions:
                head.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
            self.body.addLayout(head)

    def say(self, subtitle: Text) -> None:
        """Say one line below the title."""
        self.subtitle.say(subtitle)
        self.subtitle.show()

    def keep_edge(self) -> None:
        """Let the scroll bar lie in the right margin, so that nothing moves when it comes."""
        self.verticalScrollBar().rangeChanged.connect(self._leave_room)

    def _leave_room(self, first: int, last: int) -> None:
        bar = self.verticalScrollBar().sizeHint().width() if last > first else 0
        self.body.setContentsMargins(_MARGIN, 20, _MARGIN - bar, 24)

    def add(self, *widgets: QWidget) -> None:
        """Put *widgets* below one another."""
        for widget in widgets:
            self.body.addWidget(widget)

    def add_row(self, *widgets: tuple[QWidget, int]) -> None:
        """Put (widget, share of the width) beside one another."""
        row = QHBoxLayout()
        row.setSpacing(16)
        for widget, share in widgets:
            row.addWidget(widget, share)
        self.body.addLayout(row)
