"""One event of a timeline, painted: a dot on a line, what happened, when."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from salesdesk.sales.timeline import Event
from salesdesk.ui.dossier.event_words import ICONS, TONES, detail, headline
from salesdesk.ui.dossier.words import day, moment
from salesdesk.ui.icons import draw_icon
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.text import draw_text, text_width

HEIGHT = 56
_DISC = 28


def draw_event(
    widget: QWidget,
    painter: QPainter,
    area: QRectF,
    event: Event,
    now: datetime,
    *,
    first: bool,
    last: bool,
) -> None:
    """Paint *event* into *area*; the line runs on above unless *first*, below unless *last*."""
    theme = current()
    ink, tint = theme.tone(TONES[event.kind])
    disc = QRectF(area.left() + 2, area.top() + 7, _DISC, _DISC)
    middle = disc.center().x()
    painter.setPen(QPen(theme.color("border"), 2))
    if not first:
        painter.drawLine(int(middle), int(area.top()), int(middle), int(disc.top() - 3))
    if not last:
        painter.drawLine(int(middle), int(disc.bottom() + 3), int(middle), int(area.bottom()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    painter.drawEllipse(disc)
    draw_icon(painter, ICONS[event.kind], disc.adjusted(7, 7, -7, -7), ink)
    told = when(event, now)
    width = text_width(told, 12) + 2
    left = disc.right() + 12
    upper = QRectF(left, area.top() + 6, area.right() - left - width - 12, 20)
    date = QRectF(area.right() - width, upper.top(), width, 20)
    draw_text(
        widget, painter, date, told, color=theme.color("muted"), px=12,
        align=Qt.AlignmentFlag.AlignRight,
    )  # fmt: skip
    draw_text(
        widget, painter, upper, headline(event), color=theme.color("text"), bold=True, elide=True
    )
    if behind := detail(event):
        lower = QRectF(left, area.top() + 27, area.right() - left, 20)
        draw_text(widget, painter, lower, behind, color=theme.color("muted"), elide=True)


def when(event: Event, now: datetime) -> str:
    """Return when an event was: the day, with the time where it is known."""
    if event.day_only:
        return day(event.at.date(), now.date())
    return moment(event.at, now)
