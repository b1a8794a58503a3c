"""Small coloured words: a chip says a state, a row of filter chips chooses one or several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QWidget

from salesdesk.ui.theme import current
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import Text, draw_text, said, text_width


class Chip(Painted):
    """A word on a tint; ``tone`` is neutral, accent, success, warn, danger, s, p, i or n."""

    def __init__(self, text: Text, tone: str = "neutral") -> None:
        super().__init__()
        self._text, self._tone = text, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    def say(self, text: Text, tone: str | None = None) -> None:
        """Show another word, in another tone if one is given."""
        self._text, self._tone = text, tone or self._tone
        self._name()
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the word as shown."""
        return said(self._text)

    def sizeHint(self) -> QSize:
        """Return the room the word and its padding take."""
        return QSize(round(text_width(self.text(), 12, bold=True)) + 21, 22)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a chip is never cut."""
        return self.sizeHint()

    def draw(self) -> None:
        """Paint the pill."""
        draw_chip(self, self.painter, self.area(), self.text(), self._tone)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.setAccessibleName(self.text())


def draw_chip(
    widget: QWidget, painter: QPainter, rect: QRectF, text: str, tone: str, *, raised: bool = False
) -> None:
    """Draw a chip over all of *rect* in a painted widget; ``raised`` on a tinted ground."""
    colour, tint = current().tone(tone)
    if raised:
        tint = current().color("surface")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    centre = Qt.AlignmentFlag.AlignHCenter
    draw_text(widget, painter, rect, text, color=colour, px=12, bold=True, align=centre)


class FilterChips(QWidget):
    """Pills of which one (or, with ``many``, any number) is chosen; ``chosen`` tells the keys."""

    chosen = Signal(object)

    def __init__(
        self, choices: Sequence[tuple[str, Text]], name: Text, *, many: bool = False
    ) -> None:
        super().__init__()
        self._name = name
        self.setAccessibleName(said(name))
        self._many = many
        self._pills: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(not many)
        flow = FlowLayout(self)
        for key, text in choices:
            pill = Button(text, kind="pill")
            pill.setCheckable(True)
            pill.clicked.connect(lambda: self.chosen.emit(self.keys() if many else self.key()))
            self._group.addButton(pill)
            self._pills[key] = pill
            flow.addWidget(pill)
        if not many and choices:
            self.choose(choices[0][0])

    def keys(self) -> list[str]:
        """Return the chosen keys."""
        return [key for key, pill in self._pills.items() if pill.isChecked()]

    def key(self) -> str:
        """Return the one chosen key, empty when none is."""
        return next(iter(self.keys()), "")

    def choose(self, *keys: str) -> None:
        """Choose *keys* without telling anybody."""
        for key, pill in self._pills.items():
            pill.setChecked(key in keys)

    def say(self, key: str, text: Text) -> None:
        """Rewrite one pill, e.g. with a new count."""
        self._pills[key].say(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(said(self._name))
        super().changeEvent(event)


class SegmentedControl(QFrame):
    """Two to five views of the same thing, one of them shown; ``chosen`` tells its key."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, Text]], name: Text) -> None:
        super().__init__()
        self.setProperty("segments", "true")
        self._name = name
        self.setAccessibleName(said(name))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._keys: dict[str, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for key, text in choices:
            segment = Button(text, kind="segment")
            segment.setCheckable(True)
            segment.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._group.addButton(segment)
            self._keys[key] = segment
            row.addWidget(segment)
        self.choose(choices[0][0])

    def key(self) -> str:
        """Return the key of the view shown."""
        return next(key for key, one in self._keys.items() if one.isChecked())

    def choose(self, key: str) -> None:
        """Show *key* without telling anybody."""
        self._keys[key].setChecked(True)

    def segment(self, key: str) -> Button:
        """Return the button of a view, to give it the keyboard."""
        return self._keys[key]

    def say(self, key: str, text: Text) -> None:
        """Rewrite one segment, e.g. with a new count."""
        self._keys[key].say(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(said(self._name))
        super().changeEvent(event)
