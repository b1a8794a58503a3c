"""How a card of the board looks: title, client, amount, days at its stage, what lacks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.pipeline_cards import Card, Gaps
from salesdesk.sales.stages import OPEN
from salesdesk.sales.staleness import staleness
from salesdesk.ui.dossier.words import stage_text, stage_tone
from salesdesk.ui.icons import draw_icon
from salesdesk.ui.paged_model import Index
from salesdesk.ui.pipeline import words
from salesdesk.ui.say import day_text, money_text
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.chips import draw_chip
from salesdesk.ui.widgets.painted_row import PaintedRow, is_chosen
from salesdesk.ui.widgets.text import draw_text, text_width

HEIGHT = 112
_GAP = 8
_PAD = 10


def contact_tone(card: Card, now: datetime) -> str:
    """Return how stale the last contact is: none, warn or danger (DOMAIN §6 Cadence)."""
    row = card.row
    last = row.last_contact if row.last_contact > row.created_at else None
    return staleness(
        last, row.grade, row.stage, now, do_not_contact=card.do_not_contact
    ).tone  # fmt: skip


def card_name(card: Card, now: datetime) -> str:
    """Return a card in words, for assistive technology and typing ahead."""
    row = card.row
    told = translate(
        "Pipeline", "{days} at this stage", days=words.days_text(row.days_at_stage(now))
    )
    return ", ".join(
        (card.name, row.title, money_text(row.amount_fen), stage_text(row.stage), told)
    )


def card_tip(card: Card, gaps: Gaps, now: datetime) -> str:
    """Return all that a card tells and what it has no room for."""
    row = card.row
    lines = [
        row.client,
        row.title,
        translate("Pipeline", "Expected close: {day}", day=day_text(row.expected_close)),
        translate(
            "Pipeline", "Last contact: {days} ago", days=words.days_text(row.silent_days(now))
        ),
    ]
    if card.next_step:
        lines.append(translate("Pipeline", "Next: {step}", step=card.next_step))
    lines += [words.noted_text(key, fact, now.date()) for key, fact in gaps.noted]
    lines += [
        translate("Pipeline", "Passed without: {gate}", gate=words.gate_text(key))
        for key in gaps.behind
    ]
    lines += [
        translate("Pipeline", "For the next stage: {gate}", gate=words.gate_text(key))
        for key in gaps.ahead
    ]
    if row.stage == "lost":
        lines.append(translate("Pipeline", "Lost: {reason}", reason=row.loss_reason))
    return "\n".join(lines)


class CardDelegate(PaintedRow):
    """``gaps`` is asked for each card as it is seen; ``now`` is the one clock."""

    size = QSize(120, HEIGHT + _GAP)

    def __init__(
        self, parent: QWidget, gaps: Callable[[Card], Gaps], now: Callable[[], datetime]
    ) -> None:
        super().__init__(parent)
        self._gaps, self._now = gaps, now

    def draw(
        self, painter: QPainter, area: QRectF, card: Card, option: QStyleOptionViewItem,
        index: Index,
    ) -> None:  # fmt: skip
        """Paint one card."""
        chosen, flag = is_chosen(option), QStyle.StateFlag
        draw_card(
            option.widget, painter, area.adjusted(1, 1, -1, -1 - _GAP), card, self._gaps(card),
            self._now(), chosen=chosen,
            focused=chosen and bool(option.state & flag.State_HasFocus),
            hover=bool(option.state & flag.State_MouseOver),
        )  # fmt: skip

    def tip(self, card: Card, option: QStyleOptionViewItem, index: Index) -> str:
        """Tell everything of the card under the pointer."""
        return card_tip(card, self._gaps(card), self._now())


def draw_card(
    widget: QWidget, painter: QPainter, rect: QRectF, card: Card, gaps: Gaps, now: datetime, *,
    chosen: bool = False, focused: bool = False, hover: bool = False,
) -> None:  # fmt: skip
    """Draw a card into *rect*; the ghost that is dragged is drawn by the same."""
    theme, row = current(), card.row
    edge = "accent" if chosen else "border_strong" if hover else "border"
    painter.setPen(QPen(theme.color(edge), 2 if focused else 1))
    painter.setBrush(theme.color("accent_soft" if chosen and not focused else "surface"))
    painter.drawRoundedRect(rect, 10, 10)
    inside = rect.adjusted(_PAD, 10, -_PAD, -10)
    line = QRectF(inside.left(), inside.top(), inside.width(), 20)
    draw_text(widget, painter, line, row.title, color=theme.color("text"), elide=True)
    line.translate(0, 21)
    draw_text(widget, painter, line, card.name, color=theme.color("muted"), px=12, elide=True)
    line.translate(0, 23)
    late = row.is_late(now.date())
    if stale := contact_tone(card, now):
        phone = QRectF(line.right() - 14, line.top() + 3, 14, 14)
        draw_icon(painter, "phone", phone, theme.tone(stale)[0])
        line.setRight(phone.left() - 6)
    draw_text(
        widget, painter, line, money_text(row.amount_fen), color=theme.color("text"), bold=True,
        elide=True,
    )  # fmt: skip
    line = QRectF(inside.left(), line.top() + 25, inside.width(), 20)
    _draw_foot(widget, painter, line, card, gaps, now, late=late)


def _draw_foot(
    widget: QWidget, painter: QPainter, line: QRectF, card: Card, gaps: Gaps, now: datetime, *,
    late: bool,
) -> None:  # fmt: skip
    theme, row = current(), card.row
    ink = theme.tone("danger")[0] if late else theme.color("muted")
    draw_icon(painter, "clock", QRectF(line.left(), line.top() + 4, 13, 13), ink)
    days = words.days_text(row.days_at_stage(now))
    wide = text_width(days, 12) + 2
    at = QRectF(line.left() + 18, line.top(), wide, 21)
    draw_text(widget, painter, at, days, color=ink, px=12)
    if row.stage not in OPEN:
        told, chip = stage_text(row.stage), stage_tone(row.stage)
    elif gaps.behind:
        told, chip = words.gate_short(gaps.behind[0]), "warn"
    elif gaps.ahead:
        told, chip = translate("Pipeline", "{count} to go", count=len(gaps.ahead)), "neutral"
    else:
        told, chip = translate("Pipeline", "Ready"), "success"
    room = text_width(told, 12, bold=True) + 16
    free = line.right() - at.right() - 6
    if room <= free:
        draw_chip(widget, painter, QRectF(line.right() - room, line.top(), room, 21), told, chip)
    elif (
        row.stage in OPEN and chip != "success"
    ):  # where room is short, a sign; the tooltip tells the rest
        sign = QRectF(line.right() - 16, line.top() + 3, 15, 15)
        draw_icon(painter, "alert" if chip == "warn" else "flag", sign, theme.tone(chip)[0])
