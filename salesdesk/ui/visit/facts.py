"""Facts told with a sign before them: where, who, when to leave."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from salesdesk.ui.icons import draw_icon
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import Label, Text, said


class Sign(Painted):
    """A small icon that says what kind of fact stands beside it."""

    def __init__(self, name: str, ink: str = "muted") -> None:
        super().__init__()
        self._name, self._ink = name, ink
        self.setFixedSize(16, 20)

    def draw(self) -> None:
        """Paint the icon."""
        draw_icon(self.painter, self._name, self.area().adjusted(0, 2, 0, -2),
                  current().color(self._ink))  # fmt: skip


class Fact(QWidget):
    """An icon and a text that wraps; hidden when there is nothing to tell."""

    def __init__(self, sign: str, name: Text, text: str = "", *, tone: str = "") -> None:
        super().__init__()
        self._name = name
        self.label = Label("", wrap=True, tone=tone)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Sign(sign), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self._say(text)
        if not text:  # shown before it is anybody's child, it would open as a window
            self.hide()

    def tell(self, text: str) -> None:
        """Tell another fact."""
        self._say(text)
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Name it in the new language; what it tells is told anew by whoever told it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say(self.label.text())

    def _say(self, text: str) -> None:
        self.label.say(text)
        self.label.setAccessibleName(f"{said(self._name)}: {text}")
        self.setToolTip(said(self._name))


class Told(QWidget):
    """A question in small letters and what was answered below it; hidden without an answer."""

    def __init__(self, name: Text, text: str = "") -> None:
        super().__init__()
        self.label = Label(text, wrap=True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(name, "caption"))
        column.addWidget(self.label)
        if not text:
            self.hide()


class Numbered(QWidget):
    """Texts one below the other, numbered."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def tell(self, texts: list[str]) -> None:
        """Show *texts*."""
        clear(self._column)
        for number, text in enumerate(texts, 1):
            row = QHBoxLayout()
            row.setSpacing(10)
            count = Label(f"{number}", "caption")
            count.setFixedWidth(16)
            count.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
            count.setContentsMargins(0, 2, 0, 0)
            row.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(text, wrap=True), 1)
            self._column.addLayout(row)
        self.setVisible(bool(texts))


def clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take everything out of *layout* and delete it, layouts inside it too."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        if isinstance(inner, QVBoxLayout | QHBoxLayout):
            clear(inner)
            inner.deleteLater()
        elif widget := item.widget():
            widget.hide()
            widget.deleteLater()


def subtitle(text: Text) -> QLabel:
    """Return the small heading of a part of a card."""
    return Label(text, "caption")
