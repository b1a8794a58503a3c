"""The quality of a talk with its parts: a figure, and a bar for each part."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales.spin.quality import Part, Quality
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import Label, draw_text

_PARTS = {
    "situation": mark("Interview", "Situation questions: no more than needed"),
    "problem": mark("Interview", "Problem questions"),
    "implication": mark("Interview", "Effects found for each problem"),
    "payoff": mark("Interview", "Pay-off said where there are effects"),
    "explicit": mark("Interview", "Explicit needs"),
    "commitment": mark("Interview", "Order or advance"),
}
TONES = {
    "situation": "s", "problem": "p", "implication": "i", "payoff": "n", "explicit": "n",
    "commitment": "success",
}  # fmt: skip
BANDS = {"good": "success", "fair": "warn", "weak": "danger"}
_BAND_WORDS = {
    "good": mark("Interview", "Good"), "fair": mark("Interview", "Fair"),
    "weak": mark("Interview", "Weak"),
}  # fmt: skip
_ROW = 28


def tenths_text(tenths: int) -> str:
    """Return points as people write them: 90.8, 9."""
    return f"{tenths // 10}.{tenths % 10}".removesuffix(".0")


def band_word(band: str) -> str:
    """Return the name of a band of quality."""
    return translate("Interview", _BAND_WORDS[band])


class PartBars(Painted):
    """One row a part: its name, a bar, what was found of what is wanted, the points."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[Part, ...] = ()
        self.setFixedHeight(_ROW * len(_PARTS))

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Show other parts."""
        self._parts = parts
        told = (f"{translate('Interview', _PARTS[p.key])}: {self._points(p)}" for p in parts)
        self.setAccessibleName("; ".join(told))
        self.update()

    def draw(self) -> None:
        """Paint the rows."""
        theme, area = current(), self.area()
        name_room = min(area.width() * 0.5, 280.0)
        right = Qt.AlignmentFlag.AlignRight
        for number, part in enumerate(self._parts):
            top = number * _ROW
            name = translate("Interview", _PARTS[part.key])
            draw_text(
                self, self.painter, QRectF(0, top, name_room - 12, _ROW), name,
                color=theme.color("text"), px=13, elide=True,
            )  # fmt: skip
            found = (
                "—"
                if not part.wanted and part.key != "situation"
                else (f"{part.found} / {part.wanted}")
            )
            draw_text(
                self, self.painter, QRectF(area.right() - 140, top, 56, _ROW), found,
                color=theme.color("muted"), px=12, align=right,
            )  # fmt: skip
            draw_text(
                self, self.painter, QRectF(area.right() - 80, top, 80, _ROW), self._points(part),
                color=theme.color("text"), px=12, align=right,
            )  # fmt: skip
            bar = QRectF(name_room, top + _ROW / 2 - 4, area.right() - 152 - name_room, 8)
            if bar.width() < 24:
                continue
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(theme.color("border" if theme.dark else "sunken"))
            self.painter.drawRoundedRect(bar, 4, 4)
            share = float(part.points) / part.most
            if share > 0:
                self.painter.setBrush(theme.tone(TONES[part.key])[0])
                bar.setWidth(max(8.0, bar.width() * min(share, 1.0)))
                self.painter.drawRoundedRect(bar, 4, 4)

    @staticmethod
    def _points(part: Part) -> str:
        return f"{tenths_text(part.tenths)} / {part.most}"


class QualityCard(Card):
    """The figure, its band, and the parts."""

    def __init__(self, *, framed: bool = True) -> None:
        super().__init__(kind="true" if framed else "", padding=16 if framed else 0, spacing=8)
        self.figure = Label("", "number")
        self.band = Chip("")
        self.bars = PartBars()
        title = Label(lambda: translate("Interview", "Quality of the talk"), "title")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.band)
        head.addWidget(self.figure)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.bars)
        self.body.addLayout(column)

    def show_quality(self, quality: Quality) -> None:
        """Show how well a talk was led."""
        self.figure.say(tenths_text(quality.tenths))
        self.band.say(lambda: band_word(quality.band), BANDS[quality.band])
        self.bars.show_parts(quality.parts)
