"""How a card of the map is painted, and how high it is; only cards in sight are painted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from salesdesk.ui.paged_model import ROW, Index
from salesdesk.ui.spin.line_words import kind_letter, kind_tone
from salesdesk.ui.spin.map_model import Card
from salesdesk.ui.spin.map_words import card_beside, card_text, card_tip, need_word
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.chips import draw_chip
from salesdesk.ui.widgets.painted_row import PaintedRow
from salesdesk.ui.widgets.text import draw_text, text_width
from salesdesk.ui.widgets.wrapped import wrapped

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

INDENT, GAP, CHAIN_GAP = 21, 8, 24
_PAD, _LINE, _SMALL, _LETTER, _RIGHT = 11, 20, 20, 31, 10
_PX, _LINES, _CHIP = 13, 3, 20
_FADED = 0.4


@dataclass
class Carried:
    """A line on its way to another: where it may go, and over which card it is."""

    line: int
    targets: Mapping[int, int] = field(default_factory=dict)
    over: int | None = None


@dataclass(frozen=True)
class _Face:
    """What stands on a card of some width, line by line."""

    words: tuple[str, ...]
    need: str
    beside: tuple[str, ...]

    @property
    def height(self) -> float:
        below = len(self.beside) * _SMALL if self.beside else _SMALL * bool(self.need)
        return 2 * _PAD + len(self.words) * _LINE + below + (4 if below else 0)


def _face(card: Card, width: float) -> _Face:
    room = width - card.depth * INDENT - 2 - _LETTER - _RIGHT
    if card.kind == "heading":
        return _Face(wrapped(card_text(card), width - 4, 12, 3), "", ())
    need, beside = need_word(card.line), card_beside(card)
    chip = text_width(need, 12, bold=True) + 24 if need else 0
    small = wrapped(beside, room - chip, 12, 2) if beside else ()
    return _Face(wrapped(card_text(card), room, _PX, _LINES), need, small)


class MapPaint(PaintedRow):
    """``carried`` is set while a card is moved."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.carried: Carried | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room a card takes with the gap below it."""
        card = index.data(ROW)
        if card is None:
            return QSize(100, 42)
        high = _face(card, self._width()).height
        return QSize(100, round(high) + (CHAIN_GAP if card.last else GAP))

    def tip(self, row: Card, option: QStyleOptionViewItem, index: Index) -> str:
        """Tell all of a card."""
        return card_tip(row)

    def draw(
        self, painter: QPainter, area: QRectF, row: Card, option: QStyleOptionViewItem,
        index: Index,
    ) -> None:  # fmt: skip
        """Paint one card with the lines that lead to it and past it."""
        widget, theme = option.widget, current()
        face = _face(row, self._width())
        left = area.left() + row.depth * INDENT
        box = QRectF(left + 1, area.top() + 1, area.right() - left - 2, face.height - 2)
        if row.kind == "heading":
            _words(widget, painter, area.adjusted(2, 11, 0, 0), face.words, theme.color("muted"))
            return
        self._draw_lines(painter, area, row, box)
        carried = self.carried
        lit = carried is not None and index.row() in carried.targets
        moved = carried is not None and row.line is not None and row.line.id == carried.line
        if carried is not None and not (lit or moved):
            painter.setOpacity(_FADED)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = carried is not None and carried.over == index.row()
        self._draw_ground(painter, row, box, lit=lit, over=lit and over, chosen=chosen or moved)
        self._draw_face(painter, row, box, face)

    def _width(self) -> float:
        return float(self._view.viewport().width())

    def _draw_lines(self, painter: QPainter, area: QRectF, card: Card, box: QRectF) -> None:
        pen = QPen(current().color("border_strong"), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # what meets at two cards is painted once
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        stems = [(depth, area.top()) for depth in card.through]
        if card.leads:
            stems.append((card.depth, box.bottom()))
        for depth, top in stems:
            x = area.left() + depth * INDENT + 10
            painter.drawLine(QPointF(x, top), QPointF(x, area.bottom()))
        if card.stem is not None and card.stem_depth < card.depth:
            x = area.left() + card.stem_depth * INDENT + 10
            middle = box.top() + 20
            painter.drawPolyline(
                [QPointF(x, area.top()), QPointF(x, middle), QPointF(box.left(), middle)]
            )

    def _draw_ground(
        self, painter: QPainter, card: Card, box: QRectF, *, lit: bool, over: bool, chosen: bool
    ) -> None:
        theme = current()
        ink, tint = theme.tone(kind_tone(card.kind))
        ground: QColor | None = tint
        pen = QPen(Qt.PenStyle.NoPen)
        if card.gap:
            ground, pen = None, QPen(theme.color("border_strong"), 1, Qt.PenStyle.DashLine)
        elif _is_supposed(card):
            faint = QColor(ink)
            faint.setAlphaF(0.35)
            ground, pen = None, QPen(faint, 1)
        if lit:
            pen = QPen(theme.color("accent"), 2 if over else 1.2)
            ground = theme.color("accent_soft") if over else ground
        elif chosen:
            pen = QPen(theme.color("accent") if self._view.hasFocus() else ink, 2)
        painter.setPen(pen)
        painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 8, 8)

    def _draw_face(self, painter: QPainter, card: Card, box: QRectF, face: _Face) -> None:
        theme, widget = current(), self._view
        letter, tone = kind_letter(card.kind), kind_tone(card.kind)
        sign = QRectF(box.left() + 10, box.top() + _PAD - 1, 14, _LINE)
        draw_text(widget, painter, sign, letter, color=theme.tone(tone)[0], px=12, bold=True)
        quiet = card.gap or _is_supposed(card)
        place = QRectF(box.left() + _LETTER, box.top() + _PAD - 1, 0, _LINE)
        place.setRight(box.right() - _RIGHT + 2)
        word = theme.color("muted" if quiet else "text")
        _words(widget, painter, place, face.words, word, px=_PX)
        small = place.translated(0, len(face.words) * _LINE + 2)
        if face.need:
            wide = text_width(face.need, 12, bold=True) + 18
            chip = QRectF(small.left(), small.top(), wide, _CHIP)
            draw_chip(widget, painter, chip, face.need, "n", raised=True)
            small.setLeft(chip.right() + 6)
        _words(widget, painter, small, face.beside, theme.color("muted"))


def _is_supposed(card: Card) -> bool:
    return bool(card.supposed) or (
        card.kind == "problem" and card.line is not None and not card.line.confirmed
    )


def _words(
    widget: QWidget, painter: QPainter, place: QRectF, lines: tuple[str, ...], color: QColor,
    px: int = 12,
) -> None:  # fmt: skip
    """Draw lines below one another from *place* down."""
    line = QRectF(place.left(), place.top(), place.width(), _LINE)
    for text in lines:
        draw_text(widget, painter, line, text, color=color, px=px, elide=True)
        line.translate(0, _LINE)


def draw_ghost(widget: QWidget, painter: QPainter, at: QPointF, text: str, *, may: bool) -> None:
    """Draw beside the pointer what letting go here would do."""
    theme = current()
    wide = min(text_width(text, 12) + 24, widget.width() - 8)
    box = QRectF(at.x() + 12, at.y() + 14, wide, 28)
    box.moveRight(min(box.right(), widget.width() - 4))
    box.moveBottom(min(box.bottom(), widget.height() - 4))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("accent" if may else "border_strong"), 1))
    painter.setBrush(theme.color("surface"))
    painter.drawRoundedRect(box, 8, 8)
    ink = theme.color("text" if may else "muted")
    inner = box.adjusted(11, 0, -9, 0)
    draw_text(widget, painter, inner, text, color=ink, px=12, elide=True)
