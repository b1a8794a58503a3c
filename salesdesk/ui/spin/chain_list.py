"""The chain from problem to pay-off as a list; a gap is dashed until it is filled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from salesdesk.i18n import translate
from salesdesk.sales.spin.chains import Chains
from salesdesk.sales.spin.talk import Line, Talk
from salesdesk.ui.paged_model import ROW, Index
from salesdesk.ui.spin.figure_words import figure_text
from salesdesk.ui.spin.line_words import kind_letter, kind_tone
from salesdesk.ui.spin.right_side import RightSide
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.painted_row import PaintedRow
from salesdesk.ui.widgets.text import ElidedLabel, Label, draw_text

_ROOT = QModelIndex()
_INDENT = 22
_ROW = 48


@dataclass(frozen=True)
class ChainRow:
    """A line at its depth, or (without one) the gap of a kind."""

    kind: str
    depth: int
    line: Line | None
    last: bool = False

    def text(self) -> str:
        """Return the words, with the figure of an effect."""
        if self.line is None:
            return (
                translate("Interview", "Not asked yet")
                if self.kind == "implication"
                else translate("Interview", "Not said yet")
            )
        figure = figure_text(self.line.details) if self.kind != "problem" else ""
        words = self.line.text.split("\n")[0]
        return f"{words} · {figure}" if figure and figure not in words else words


def chain_rows(talk: Talk, chains: Chains) -> list[ChainRow]:
    """Return the problems, each with its effects, pay-offs and gaps."""
    rows: list[ChainRow] = []
    for problem in talk.of("problem"):
        rows.append(ChainRow("problem", 0, problem))
        for depth, kind in ((1, "implication"), (2, "payoff")):
            lines: list[Line | None] = [*chains.under(problem, kind)] or [None]
            rows += [ChainRow(kind, depth, line) for line in lines]
        rows[-1] = ChainRow(rows[-1].kind, rows[-1].depth, rows[-1].line, last=True)
    return rows


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ChainRow] = []

    def show_rows(self, rows: list[ChainRow]) -> None:
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        return row.text() if role == Qt.ItemDataRole.DisplayRole else None


class _Paint(PaintedRow):
    size = QSize(100, _ROW)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        return QSize(100, _ROW + (16 if row is not None and row.last else 0))

    def tip(self, row: ChainRow, option: QStyleOptionViewItem, index: Index) -> str:
        return row.line.text if row.line is not None else ""

    def draw(
        self, painter: QPainter, area: QRectF, row: ChainRow, option: QStyleOptionViewItem,
        index: Index,
    ) -> None:  # fmt: skip
        theme = current()
        letter = kind_letter(row.kind)
        ink, tint = theme.tone(kind_tone(row.kind))
        left = area.left() + row.depth * _INDENT
        box = QRectF(left + 1, area.top() + 2, area.right() - left - 2, _ROW - 8)
        if row.depth:
            painter.setPen(QPen(theme.color("border_strong"), 1.5))
            stem = left - _INDENT + 10
            painter.drawPolyline(
                [
                    QPointF(stem, area.top() - 6),
                    QPointF(stem, box.center().y()),
                    QPointF(box.left(), box.center().y()),
                ]
            )
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(ink, 2))
        elif row.line is None:
            painter.setPen(QPen(theme.color("border_strong"), 1, Qt.PenStyle.DashLine))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint if row.line is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 8, 8)
        widget = option.widget
        sign = QRectF(box.left() + 10, box.top(), 14, box.height())
        draw_text(widget, painter, sign, letter, color=ink, px=12, bold=True)
        place = box.adjusted(32, 0, -10, 0)
        word = theme.color("text" if row.line is not None else "muted")
        draw_text(widget, painter, place, row.text(), color=word, px=13, elide=True)


class ChainList(RightSide):
    """Problems with what hangs on them; Enter or a click looks at one."""

    def __init__(self) -> None:
        super().__init__()
        self.card = Card(padding=16, spacing=12)
        self.done = Chip("", "neutral")
        self.none = Label(
            lambda: translate("Interview", "Problems you mark show here, with what they lead to."),
            "muted", wrap=True,
        )  # fmt: skip
        self.rows = _Model()
        self.rows.setParent(self)
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(_Paint(self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        head = QHBoxLayout()
        title = ElidedLabel(lambda: translate("Interview", "Problem → effect → pay-off"), "title")
        head.addWidget(title, 1)
        head.addWidget(self.done)
        self.card.body.addLayout(head)
        self.card.add(self.none)
        self.card.body.addWidget(self.list, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)

    def show_talk(self, talk: Talk) -> None:
        """Show the chain."""
        rows = chain_rows(talk, Chains(talk))
        self.rows.show_rows(rows)
        filled = sum(row.line is not None for row in rows)
        self.done.say(f"{filled} / {len(rows)}")
        self.done.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.list.setAccessibleName(translate("Interview", "Problem → effect → pay-off"))

    def show_line(self, line: int | None) -> None:
        """Choose the line that is looked at."""
        for number, row in enumerate(self.rows.rows):
            if row.line is not None and row.line.id == line:
                self.list.setCurrentIndex(self.rows.index(number))

    def first_field(self) -> QWidget:
        """Return the list."""
        return self.list

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row.line is not None:
            self.chosen.emit(row.line.id)
