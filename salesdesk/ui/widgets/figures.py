"""Numbers one sees at a glance: ring, meter, and a large figure with its caption."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.ui.theme import current
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import Label, Text, draw_text, said


class Ring(Painted):
    """Progress as a ring; ``share`` is 0–1, more shows as full, None as “—”."""

    def __init__(self, share: float | None = None, tone: str = "accent", size: int = 72) -> None:
        super().__init__()
        self.setFixedSize(size, size)
        self._share, self._tone = share, tone

    def set_share(self, share: float | None, tone: str | None = None) -> None:
        """Show another share."""
        self._share, self._tone = share, tone or self._tone
        self.update()

    def draw(self) -> None:
        """Paint track, arc and percentage."""
        theme, area = current(), self.area(5)
        self.painter.setPen(QPen(theme.color("sunken" if not theme.dark else "border"), 7))
        self.painter.drawEllipse(area)
        if self._share:
            pen = QPen(theme.tone(self._tone)[0], 7)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            self.painter.setPen(pen)
            self.painter.drawArc(area, 90 * 16, -round(min(self._share, 1) * 360 * 16))
        shown = "—" if self._share is None else f"{self._share:.0%}"
        draw_text(
            self, self.painter, self.area(8), shown, color=theme.color("text"), px=15, bold=True,
            align=Qt.AlignmentFlag.AlignHCenter,
        )  # fmt: skip
        self.setAccessibleName(shown)


class Meter(Painted):
    """Progress as a bar 8 pixels high; ``share`` is 0–1."""

    def __init__(self, share: float = 0.0, tone: str = "accent") -> None:
        super().__init__()
        self.setFixedHeight(8)
        self._share, self._tone = share, tone

    def set_share(self, share: float, tone: str | None = None) -> None:
        """Show another share."""
        self._share, self._tone = share, tone or self._tone
        self.update()

    def draw(self) -> None:
        """Paint the track and the bar."""
        theme, area = current(), self.area()
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(theme.color("border" if theme.dark else "sunken"))
        self.painter.drawRoundedRect(area, 4, 4)
        filled = area.width() * max(0.0, min(self._share, 1.0))
        if filled:
            self.painter.setBrush(theme.tone(self._tone)[0])
            bar = QRectF(area.x(), area.y(), max(filled, 8.0), area.height())
            self.painter.drawRoundedRect(bar, 4, 4)


class StatFigure(Card):
    """A card with one large number: caption above, an optional chip beside, a ring left."""

    def __init__(self, caption: Text, value: Text = "—", *, ring: bool = False) -> None:
        super().__init__(padding=16, spacing=4)
        self.caption = Label(caption, "caption")
        self.value = Label(value, "number")
        self.chip = Chip("")
        self.chip.hide()
        self.ring = Ring() if ring else None
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.value)
        line.addWidget(self.chip)
        line.addStretch(1)
        if self.ring is None:
            self.body.addWidget(self.caption)
            self.body.addLayout(line)
            return
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addLayout(line)
        words.addWidget(self.caption)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.ring)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def show_figure(
        self,
        value: Text,
        *,
        chip: Text = "",
        tone: str = "neutral",
        share: float | None = None,
        caption: Text | None = None,
    ) -> None:
        """Show a value, a chip in *tone* beside it, and the share in the ring."""
        self.value.say(value)
        self.chip.say(chip, tone)
        self.chip.setVisible(bool(said(chip)))
        if caption is not None:
            self.caption.say(caption)
        if self.ring is not None:
            self.ring.set_share(share)


def row_of(*widgets: QWidget, gap: int = 16) -> QWidget:
    """Return *widgets* beside one another, equally wide."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for widget in widgets:
        layout.addWidget(widget, 1)
    return row
