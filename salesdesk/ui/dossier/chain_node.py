"""One person in the picture of the buying chain, painted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from salesdesk.forms.choices import ATTITUDE, ROLE
from salesdesk.i18n import translate
from salesdesk.sales.chain import Seat
from salesdesk.ui.dossier.words import attitude_tone, option
from salesdesk.ui.icons import draw_icon
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.avatar import draw_avatar
from salesdesk.ui.widgets.chips import draw_chip
from salesdesk.ui.widgets.text import draw_text, text_width

_ROLE_TONES = {
    "economic_buyer": "i", "technical_influencer": "p", "user_buyer": "n", "coach": "accent",
    "gatekeeper": "warn",
}  # fmt: skip
_MOST_INFLUENCE = 5
_MORE = 18  # the room of “+2”


def draw_node(
    widget: QWidget, painter: QPainter, area: QRectF, seat: Seat, *, chosen: bool, target: bool
) -> None:
    """Paint *seat* into *area*; *target* is where a dragged person would be dropped."""
    theme = current()
    ink, _ = theme.tone(attitude_tone(seat.attitude))
    edge = theme.color("accent" if chosen or target else "border_strong")
    painter.setPen(QPen(edge, 2 if chosen or target else 1))
    painter.setBrush(theme.color("accent_soft" if target else "surface"))
    frame = area.adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(frame, 10, 10)
    _attitude(painter, frame, seat, ink)
    face = QRectF(area.left() + 16, area.top() + 14, 32, 32)
    draw_avatar(widget, painter, face, seat.name)
    met = QRectF(area.right() - 26, area.top() + 12, 16, 16)
    if seat.met:
        draw_icon(painter, "check-circle", met, theme.color("success"))
    name = QRectF(face.right() + 10, area.top() + 10, met.left() - face.right() - 14, 22)
    draw_text(widget, painter, name, seat.name, color=theme.color("text"), bold=True, elide=True)
    post = QRectF(name.left(), area.top() + 32, area.right() - name.left() - 10, 18)
    told = seat.post or translate("Dossier", "Post not known")
    draw_text(widget, painter, post, told, color=theme.color("muted"), px=12, elide=True)
    lower = QRectF(area.left() + 14, area.bottom() - 34, area.width() - 22, 20)
    lower.setRight(_influence(painter, lower, seat) - 6)
    _roles(widget, painter, lower, seat)


def _attitude(painter: QPainter, frame: QRectF, seat: Seat, ink: QColor) -> None:
    if seat.attitude == "unknown":
        return
    path = QPainterPath()
    path.addRoundedRect(frame, 10, 10)
    painter.save()
    painter.setClipPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRect(QRectF(frame.left(), frame.top(), 5, frame.height()))
    painter.restore()


def _influence(painter: QPainter, line: QRectF, seat: Seat) -> float:
    if seat.influence is None:
        return line.right()
    theme = current()
    painter.setPen(Qt.PenStyle.NoPen)
    for place in range(_MOST_INFLUENCE):
        full = place < seat.influence
        painter.setBrush(theme.color("accent" if full else "border"))
        height = 5 + 2.4 * place
        bar = QRectF(line.right() - 27 + place * 6, line.bottom() - 2 - height, 4, height)
        painter.drawRoundedRect(bar, 1.5, 1.5)
    return line.right() - 27


def _roles(widget: QWidget, painter: QPainter, line: QRectF, seat: Seat) -> None:
    left = line.left()
    rest = list(seat.roles)
    while rest:
        text = option(ROLE, rest[0])
        width = text_width(text, 12, bold=True) + 14
        more = _MORE if len(rest) > 1 else 0
        if left + width + more > line.right():
            break
        pill = QRectF(left, line.top(), width, line.height())
        draw_chip(widget, painter, pill, text, _ROLE_TONES.get(rest[0], "neutral"))
        left += width + 4
        rest.pop(0)
    if rest:
        count = QRectF(left, line.top(), _MORE, line.height())
        draw_text(widget, painter, count, f"+{len(rest)}", color=current().color("muted"), px=12)


def draw_line(painter: QPainter, upper: QPointF, lower: QPointF) -> None:
    """Paint that the lower person reports to the upper one: an elbow ending in an arrow."""
    theme = current()
    painter.setPen(QPen(theme.color("faint"), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = (upper.y() + lower.y()) / 2
    path = QPainterPath(QPointF(upper.x(), upper.y() + 5))
    across = lower.x() - upper.x()
    if abs(across) < 1:
        path.lineTo(lower)
    else:
        turn = min(8.0, abs(across) / 2) * (1 if across > 0 else -1)
        path.lineTo(upper.x(), middle - abs(turn))
        path.quadTo(upper.x(), middle, upper.x() + turn, middle)
        path.lineTo(lower.x() - turn, middle)
        path.quadTo(lower.x(), middle, lower.x(), middle + abs(turn))
        path.lineTo(lower)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("faint"))
    painter.drawPolygon([upper + QPointF(0, 1), upper + QPointF(-4.5, 7), upper + QPointF(4.5, 7)])


def draw_drag(
    widget: QWidget, painter: QPainter, start: QPointF, end: QPointF, told: str, allowed: bool
) -> None:
    """Paint a dashed line from the person dragged to the pointer, and what a drop would mean."""
    theme = current()
    ink = theme.color("accent" if allowed else "danger")
    painter.setPen(QPen(ink, 2, Qt.PenStyle.DashLine))
    painter.drawLine(start, end)
    wide = text_width(told, 12, bold=True) + 22
    left = min(max(end.x() + 14, 0.0), max(widget.width() - wide, 0.0))
    top = min(max(end.y() + 12, 0.0), max(widget.height() - 24.0, 0.0))
    draw_chip(widget, painter, QRectF(left, top, wide, 22), told, "accent" if allowed else "danger")


def spoken(seat: Seat, superior: str) -> str:
    """Return everything the picture tells of a person, in words."""
    told = [
        seat.name,
        seat.post,
        ", ".join(option(ROLE, role) for role in seat.roles),
        translate("Dossier", "Attitude: {word}", word=option(ATTITUDE, seat.attitude)),
    ]
    if seat.influence is not None:
        told.append(translate("Dossier", "Influence {count} of 5", count=seat.influence))
    met = translate("Dossier", "Met") if seat.met else translate("Dossier", "Not met yet")
    told.append(met)
    if superior:
        told.append(translate("Dossier", "Reports to {name}", name=superior))
    return ". ".join(one for one in told if one)
