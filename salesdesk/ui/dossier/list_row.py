"""How one client looks in the list: avatar, name and contact, dates and standing."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from salesdesk.forms.choices import INDUSTRY
from salesdesk.i18n import translate
from salesdesk.sales.client_list import ClientRow
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.stale_words import stale_hint, staleness_of
from salesdesk.ui.dossier.words import (
    due,
    due_tone,
    grade_text,
    grade_tone,
    option,
    past,
    points,
    stage_text,
    stage_tone,
)
from salesdesk.ui.icons import draw_icon
from salesdesk.ui.paged_model import Index
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.avatar import draw_avatar
from salesdesk.ui.widgets.chips import draw_chip
from salesdesk.ui.widgets.painted_row import PaintedRow, draw_forbidden, draw_ground
from salesdesk.ui.widgets.text import draw_text, text_width

HEIGHT = 68
_RIGHT = Qt.AlignmentFlag.AlignRight
_NEAR = 7  # days ahead from which the next follow-up is more telling than the last contact


class ClientDelegate(PaintedRow):
    """Paints a ``ClientRow``; a row is 68 pixels high."""

    size = QSize(200, HEIGHT)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def draw(
        self, painter: QPainter, area: QRectF, row: ClientRow, option: QStyleOptionViewItem,
        index: Index,
    ) -> None:  # fmt: skip
        """Paint ground, avatar, texts."""
        widget: QWidget = option.widget
        area = area.adjusted(4, 1, -4, -1)
        draw_ground(painter, area, option.state)
        face = QRectF(area.left() + 10, area.top() + 13, 40, 40)
        draw_avatar(widget, painter, face, row.name)
        self._stale(painter, face, row)
        upper = QRectF(area.left() + 62, area.top() + 11, area.width() - 74, 22)
        lower = upper.translated(0, 23)
        upper.setRight(self._when(widget, painter, upper, row) - 8)
        lower.setRight(self._standing(widget, painter, lower, row) - 8)
        self._name(widget, painter, upper, row)
        muted = current().color("muted")
        draw_text(widget, painter, lower, subline(row), color=muted, px=12, elide=True)

    def tip(self, row: ClientRow, option: QStyleOptionViewItem, index: Index) -> str:
        """Tell in full what the row shortens."""
        return tooltip(row, self._desk.now())

    def _stale(self, painter: QPainter, face: QRectF, row: ClientRow) -> None:
        """Mark the face of a client nobody has spoken with for too long."""
        if tone := staleness_of(row, self._desk.now()).tone:
            theme = current()
            painter.setPen(QPen(theme.color("surface"), 2))
            painter.setBrush(theme.tone(tone)[0])
            painter.drawEllipse(QRectF(face.right() - 12, face.bottom() - 12, 13, 13))

    def _when(self, widget: QWidget, painter: QPainter, line: QRectF, row: ClientRow) -> float:
        sign, text, tone = when(row, self._desk.now())
        if not text:
            return line.right()
        ink = current().color(tone or "muted")
        width = text_width(text, 12)
        draw_text(widget, painter, line, text, color=ink, px=12, align=_RIGHT)
        left = line.right() - width - 17
        draw_icon(painter, sign, QRectF(left, line.center().y() - 6, 12, 12), ink)
        return left

    @staticmethod
    def _standing(widget: QWidget, painter: QPainter, line: QRectF, row: ClientRow) -> float:
        theme = current()
        left = line.right()
        if row.stage != "lead":
            text = stage_text(row.stage)
            left -= text_width(text, 12, bold=True) + 16
            pill = QRectF(left, line.center().y() - 10, line.right() - left, 20)
            draw_chip(widget, painter, pill, text, stage_tone(row.stage))
            left -= 6
        if row.grade:
            text = points(row.score_tenths)
            width = text_width(text, 12, bold=True)
            mark = QRectF(left - width, line.top(), width, line.height())
            ink = theme.tone(grade_tone(row.grade))[0]
            draw_text(widget, painter, mark, text, color=ink, px=12, bold=True, align=_RIGHT)
            left -= width
        return left

    @staticmethod
    def _name(widget: QWidget, painter: QPainter, line: QRectF, row: ClientRow) -> None:
        if row.do_not_contact:
            line = draw_forbidden(painter, line)
        ink = current().color("muted" if row.archived else "text")
        draw_text(widget, painter, line, row.name, color=ink, bold=True, elide=True)


def subline(row: ClientRow) -> str:
    """Return who one talks to there; industry and city while nobody is known."""
    told = [row.contact, row.post] if row.contact else [option(INDUSTRY, row.industry), row.city]
    return " · ".join(one for one in told if one)


def when(row: ClientRow, now: datetime) -> tuple[str, str, str]:
    """Return (icon, text, tone): the next follow-up when it is near, else the last contact."""
    today: date = now.date()
    follow = row.next_follow_up
    if follow and (follow - today).days < _NEAR:
        return "flag", due(follow, today), due_tone(follow, today)
    if row.last_contact:
        return "clock", past(row.last_contact.astimezone(now.tzinfo).date(), today), ""
    if follow:
        return "flag", due(follow, today), ""
    return "", "", ""


def tooltip(row: ClientRow, now: datetime) -> str:
    """Return everything a row tells, in words."""
    lines = [row.name, subline(row)]
    graded = f"{grade_text(row.grade)} {points(row.score_tenths)}" if row.grade else ""
    lines.append(" · ".join(one for one in (graded, stage_text(row.stage)) if one))
    lines.append(stale_hint(staleness_of(row, now)))
    if row.tags:
        lines.append("、".join(row.tags))
    if row.do_not_contact:
        lines.append(translate("Dossier", "Do not contact"))
    return "\n".join(line for line in lines if line)
