"""Small painted charts: quality over time, and the question mix beside the research's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from salesdesk.i18n import translate
from salesdesk.sales.spin.compare import Mix, Point
from salesdesk.sales.spin.talk import QUESTION_KINDS
from salesdesk.ui.spin.pages.quality_card import tenths_text
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import draw_text

_TOP, _LEFT, _BOTTOM = 1000, 36.0, 24.0
_GOOD, _FAIR = 800, 600
_ROW = 28
_LETTER, _FIGURES = 24.0, 128.0


class TrendLine(Painted):
    """Points of quality, 0–100, with the lines of good and fair dashed."""

    def __init__(self) -> None:
        super().__init__()
        self._points: list[tuple[str, int]] = []
        self.setFixedHeight(180)

    def show_points(self, points: Sequence[tuple[str, int]]) -> None:
        """Show (name, tenths), oldest first."""
        self._points = list(points)
        told = "; ".join(f"{name}: {tenths_text(tenths)}" for name, tenths in self._points)
        self.setAccessibleName(translate("Interview", "Quality over time: {points}", points=told))
        self.setToolTip(told)
        self.update()

    def draw(self) -> None:
        """Paint scale, line and points; of the names as many as there is room for."""
        theme = current()
        area = self.area().adjusted(_LEFT, 16, -16, -_BOTTOM)
        muted = theme.color("muted")
        for mark in (0, _FAIR, _GOOD, _TOP):
            y = area.bottom() - area.height() * mark / _TOP
            line = Qt.PenStyle.DashLine if mark in (_FAIR, _GOOD) else Qt.PenStyle.SolidLine
            self.painter.setPen(QPen(theme.color("border"), 1, line))
            self.painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            draw_text(
                self, self.painter, QRectF(0, y - 9, _LEFT - 8, 18), str(mark // 10), color=muted,
                px=11, align=Qt.AlignmentFlag.AlignRight,
            )  # fmt: skip
        if not self._points:
            return
        places = [self._place(number, area) for number in range(len(self._points))]
        self.painter.setPen(QPen(theme.color("accent"), 2))
        self.painter.drawPolyline(places)
        self.painter.setBrush(theme.color("surface"))
        for place in places:
            self.painter.drawEllipse(place, 4, 4)
        self._names(area, places)

    def _place(self, number: int, area: QRectF) -> QPointF:
        steps = max(len(self._points) - 1, 1)
        share = number / steps if len(self._points) > 1 else 0.5
        inner = area.adjusted(24, 0, -24, 0)
        tenths = self._points[number][1]
        return QPointF(
            inner.left() + inner.width() * share, area.bottom() - area.height() * tenths / _TOP
        )

    def _names(self, area: QRectF, places: list[QPointF]) -> None:
        theme, room = current(), 84.0
        middle = Qt.AlignmentFlag.AlignHCenter
        every = max(1, round(len(places) * room / max(area.width(), 1) + 0.49))
        for number, place in enumerate(places):
            if (len(places) - 1 - number) % every:
                continue
            name, tenths = self._points[number]
            below = QRectF(place.x() - room / 2, area.bottom() + 4, room, 18)
            draw_text(
                self, self.painter, below, name, color=theme.color("muted"), px=11, align=middle,
                elide=True,
            )  # fmt: skip
            above = QRectF(place.x() - 24, max(place.y() - 22, 0), 48, 16)
            draw_text(
                self, self.painter, above, tenths_text(tenths), color=theme.color("text"), px=12,
                bold=True, align=middle,
            )  # fmt: skip


class MixBars(Painted):
    """A bar for each kind of question: its share, and a mark where the research sees it.

    *usual* and *top* are tenths of a percent of implication questions.
    """

    def __init__(self, usual: int, top: int) -> None:
        super().__init__()
        self._mix, self._usual, self._top = Mix((0, 0, 0, 0)), usual, top
        self.setFixedHeight(_ROW * len(QUESTION_KINDS))

    def show_mix(self, mix: Mix) -> None:
        """Show another mix."""
        self._mix = mix
        told = (
            f"{kind} {count}, {self._share(kind)}"
            for kind, count in zip(QUESTION_KINDS, mix.counts, strict=True)
        )
        self.setAccessibleName(translate("Interview", "Questions put: {mix}", mix="; ".join(told)))
        self.update()

    def _share(self, kind: str) -> str:
        share = self._mix.share(kind)
        return "—" if share is None else f"{tenths_text(share)} %"

    def draw(self) -> None:
        """Paint letters, bars, numbers, and the two marks of implication questions."""
        theme, area = current(), self.area()
        for number, kind in enumerate(QUESTION_KINDS):
            ink, _ = theme.tone(kind.lower())
            top = number * _ROW
            draw_text(self, self.painter, QRectF(0, top, _LETTER, _ROW), kind, color=ink, bold=True)
            bar = QRectF(_LETTER, top + _ROW / 2 - 5, area.width() - _LETTER - _FIGURES, 10)
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(theme.color("border" if theme.dark else "sunken"))
            self.painter.drawRoundedRect(bar, 5, 5)
            share = self._mix.share(kind) or 0
            if share:
                filled = QRectF(bar)
                filled.setWidth(max(10.0, bar.width() * share / _TOP))
                self.painter.setBrush(ink)
                self.painter.drawRoundedRect(filled, 5, 5)
            if kind == "I":
                self.painter.setPen(QPen(theme.color("text"), 2))
                for mark in (self._usual, self._top):
                    x = bar.left() + bar.width() * mark / _TOP
                    self.painter.drawLine(QPointF(x, bar.top() - 4), QPointF(x, bar.bottom() + 4))
            figures = QRectF(bar.right() + 12, top, _FIGURES - 12, _ROW)
            count = self._mix.counts[number]
            draw_text(
                self, self.painter, figures, f"{count} · {self._share(kind)}",
                color=theme.color("text"), px=12, align=Qt.AlignmentFlag.AlignRight,
            )  # fmt: skip


def month_points(points: Sequence[Point]) -> list[tuple[str, int]]:
    """Return the months of a trend as they are shown."""
    return [(point.month, point.tenths) for point in points]
