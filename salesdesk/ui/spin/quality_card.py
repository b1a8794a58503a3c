"""The quality of a talk so far, with what each part of it earned."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from salesdesk.forms.interview_summary import QUALITY_PART
from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales.spin.quality import Part, Quality
from salesdesk.ui.say import choice_word
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import Label, draw_text, text_width

_BANDS = {
    "good": (mark("Coach", "Good"), "success"),
    "fair": (mark("Coach", "Fair"), "warn"),
    "weak": (mark("Coach", "Weak"), "danger"),
}
_ROW = 38


def tenths_text(tenths: int) -> str:
    """Return points in tenths as people write them: 90.8, 15."""
    return f"{tenths // 10}.{tenths % 10}".removesuffix(".0")


class _Parts(Painted):
    """A bar for each part, full where it earned all it can."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        self._parts = parts
        self.setFixedHeight(len(parts) * _ROW)
        told = "; ".join(f"{_named(one)}: {_earned(one)}" for one in parts)
        self.setAccessibleName(told)
        self.setToolTip(told.replace("; ", "\n"))
        self.update()

    def draw(self) -> None:
        theme, painter = current(), self.painter
        for number, part in enumerate(self._parts):
            top = number * _ROW
            earned = _earned(part)
            wide = text_width(earned, 12) + 2
            right = QRectF(self.width() - wide, top, wide, 20)
            draw_text(
                self, painter, right, earned, color=theme.color("text"), px=12,
                align=Qt.AlignmentFlag.AlignRight,
            )  # fmt: skip
            left = QRectF(0, top, right.left() - 8, 20)
            muted = theme.color("muted")
            draw_text(self, painter, left, _named(part), color=muted, px=12, elide=True)
            bar = QRectF(0, top + 23, self.width(), 5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunken"))
            painter.drawRoundedRect(bar, 2.5, 2.5)
            share = float(part.points) / part.most
            if share > 0:
                bar.setWidth(max(bar.width() * share, 5))
                painter.setBrush(theme.color("success" if share == 1 else "accent"))
                painter.drawRoundedRect(bar, 2.5, 2.5)


def _named(part: Part) -> str:
    return choice_word(QUALITY_PART, part.key)


def _earned(part: Part) -> str:
    return translate("Coach", "{points} of {most}", points=tenths_text(part.tenths), most=part.most)


class QualityCard(Card):
    """A number of 0 to 100, its band, and the parts."""

    def __init__(self) -> None:
        super().__init__(kind="inner", padding=12, spacing=8)
        self.number = Label("", "number")
        self.band = Chip("")
        self.parts = _Parts()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.number)
        row.addStretch(1)
        row.addWidget(self.band)
        self.body.addWidget(Label(lambda: translate("Coach", "Quality so far"), "caption"))
        self.body.addLayout(row)
        self.body.addWidget(self.parts)

    def show_quality(self, found: Quality) -> None:
        """Show what a talk earned."""
        word, tone = _BANDS[found.band]
        self.number.say(tenths_text(found.tenths))
        self.band.say(lambda: translate("Coach", word), tone)
        self.parts.show_parts(found.parts)
