"""The eight criteria of a score as a radar: what holds, and what rests on old facts."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPen, QPolygonF

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales.score import WEIGHTS
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import draw_text, text_width

MOST = 5
SHORT = {
    "icp_fit": mark("Dossier", "Fit"),
    "potential": mark("Dossier", "Potential"),
    "need": mark("Dossier", "Need"),
    "intent": mark("Dossier", "Intent"),
    "budget": mark("Dossier", "Budget"),
    "access": mark("Dossier", "Access"),
    "timing": mark("Dossier", "Timing"),
    "credit": mark("Dossier", "Credit"),
}


class Radar(Painted):
    """Points by criterion; those in *stale* rest on facts older than 90 days."""

    def __init__(self, points: Mapping[str, int], stale: frozenset[str] = frozenset()) -> None:
        super().__init__()
        self.setMinimumSize(236, 190)
        self.show_points(points, stale)

    def show_points(self, points: Mapping[str, int], stale: frozenset[str]) -> None:
        """Show other points."""
        self._points, self._stale = dict(points), stale
        told = ", ".join(
            f"{translate('Dossier', SHORT[key])} {value}" for key, value in self._points.items()
        )
        self.setAccessibleName(translate("Dossier", "Radar of the criteria: {points}", points=told))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a calm size."""
        return QSize(260, 200)

    def draw(self) -> None:
        """Paint rings, spokes, the shape, its corners and the names around."""
        theme, painter = current(), self.painter
        centre = self.area().center()
        radius = min(self.height() / 2 - 24, self.width() / 2 - 56)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("border"), 1))
        for ring in (1, 3, 5):
            painter.drawPolygon(self._shape(centre, radius, dict.fromkeys(WEIGHTS, ring)))
        for place in range(len(WEIGHTS)):
            painter.drawLine(centre, _corner(centre, radius, place))
        accent = theme.color("accent")
        fill = theme.color("accent")
        fill.setAlpha(46)
        painter.setPen(QPen(accent, 2))
        painter.setBrush(fill)
        painter.drawPolygon(self._shape(centre, radius, self._points))
        for place, key in enumerate(WEIGHTS):
            self._name(centre, radius, place, key)
            if key not in self._points:
                continue
            at = _corner(centre, radius * self._points[key] / MOST, place)
            painter.setPen(QPen(theme.color("surface"), 1.5))
            painter.setBrush(theme.color("faint") if key in self._stale else accent)
            painter.drawEllipse(at, 4, 4)

    def _name(self, centre: QPointF, radius: float, place: int, key: str) -> None:
        theme = current()
        text = translate("Dossier", SHORT[key])
        at = _corner(centre, radius + 11, place)
        width = text_width(text, 12) + 2
        side = round(math.cos(_angle(place)), 3)
        left = at.x() - width / 2 if abs(side) < 0.1 else at.x() if side > 0 else at.x() - width
        ink = theme.color("text" if key in self._points else "faint")
        if key in self._stale:
            ink = theme.color("faint")
        away = 3 * math.sin(_angle(place))  # the names above and below stand clear of the corner
        rect = QRectF(left, at.y() - 9 + away, width, 18)
        draw_text(self, self.painter, rect, text, color=ink, px=12)

    @staticmethod
    def _shape(centre: QPointF, radius: float, points: Mapping[str, int]) -> QPolygonF:
        return QPolygonF(
            [
                _corner(centre, radius * points.get(key, 0) / MOST, place)
                for place, key in enumerate(WEIGHTS)
            ]
        )


def _angle(place: int) -> float:
    return -math.pi / 2 + 2 * math.pi * place / len(WEIGHTS)


def _corner(centre: QPointF, radius: float, place: int) -> QPointF:
    angle = _angle(place)
    return centre + QPointF(radius * math.cos(angle), radius * math.sin(angle))
