"""Cards, their headings, lines between things, and what an empty one says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salesdesk.ui.icons import draw_icon
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import Label, Text


class SectionTitle(QWidget):
    """A card's heading: title left, anything ``aside`` right."""

    def __init__(self, title: Text, aside: QWidget | None = None) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.title = Label(title, "title")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addStretch(1)
        if aside is not None:
            row.addWidget(aside)


class Card(QFrame):
    """A bordered surface; put things into ``body`` (a vertical layout) or with ``add``.

    ``kind`` is true (radius 12), inner (radius 10) or sunken (a recessed column).
    """

    def __init__(
        self,
        title: Text | None = None,
        aside: QWidget | None = None,
        *,
        kind: str = "true",
        padding: int = 16,
        spacing: int = 12,
    ) -> None:
        super().__init__()
        self.setProperty("card", kind)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(spacing)
        if title is not None:
            self.body.addWidget(SectionTitle(title, aside))

    def add(self, *widgets: QWidget) -> None:
        """Put *widgets* below one another."""
        for widget in widgets:
            self.body.addWidget(widget)

    def add_row(self, *widgets: QWidget, stretch: int | None = None) -> None:
        """Put *widgets* beside one another; the one numbered *stretch* takes the room left."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for number, widget in enumerate(widgets):
            row.addWidget(widget, 1 if number == stretch else 0)
        if stretch is None:
            row.addStretch(1)
        self.body.addLayout(row)


class Line(QFrame):
    """A hair line between rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("line", "true")


class _Sign(Painted):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(48, 48)

    def draw(self) -> None:
        painter = self.painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().color("accent_soft"))
        painter.drawEllipse(self.rect())
        inner = self.area(13)
        draw_icon(painter, self._name, inner, current().color("accent"))


class EmptyState(QWidget):
    """Says why there is nothing here and what to do next, with the button that does it."""

    def __init__(
        self,
        icon: str,
        title: Text,
        text: Text,
        action: Text | None = None,
        on: Callable[[], object] | None = None,
        *,
        action_icon: str = "",
    ) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 24, 16, 24)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(_Sign(icon), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        for label in (Label(title, "title", wrap=True), Label(text, "muted", wrap=True)):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        if action is not None:
            column.addSpacing(8)
            button = Button(action, on, icon=action_icon)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
