"""The pipeline as a table: one opportunity a line, sorted by a click on a column's head."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales import pipeline_cards
from salesdesk.sales.pipeline_cards import Card
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.words import day, stage_text, stage_tone
from salesdesk.ui.paged_model import ROW, Index, PagedModel
from salesdesk.ui.pipeline import words
from salesdesk.ui.pipeline.card_paint import card_name, contact_tone
from salesdesk.ui.say import money_text
from salesdesk.ui.theme import current, font

COLUMNS = (
    ("client", mark("Pipeline", "Client"), 0, "client"),
    ("title", mark("Pipeline", "Opportunity"), 0, "title"),
    ("stage", mark("Pipeline", "Stage"), 108, "stage"),
    ("amount", mark("Pipeline", "Amount"), 118, "amount"),
    ("expected_close", mark("Pipeline", "Expected close"), 126, "expected_close"),
    ("days", mark("Pipeline", "At this stage"), 108, "stage_since"),
    ("contact", mark("Pipeline", "Last contact"), 116, "last_contact"),
    ("next", mark("Pipeline", "Next step"), 0, "next_follow_up"),
)
"""Key, heading, width in pixels (0 shares what is left), and what ``pipeline`` sorts it by."""
_NUMBERS = ("amount", "days", "contact")
_ROW_HEIGHT = 40


class PipelineModel(QAbstractTableModel):
    """Fetches the lines a page at a time, as they are seen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.rows = PagedModel(self._fetch, lambda card: card_name(card, desk.now()))
        self._sorted, self._arrow = -1, ""

    def _fetch(self, ids: Sequence[int]) -> list[Card]:
        return pipeline_cards.cards(ids, self.desk.now())

    def show_ids(self, ids: array[int]) -> None:
        """List these."""
        self.beginResetModel()
        self.rows.set_ids(ids)
        self.endResetModel()

    def show_sort(self, place: int, *, falling: bool) -> None:
        """Mark the column that is sorted by; the style's own mark would lie over a heading."""
        self._sorted, self._arrow = place, "↓" if falling else "↑"
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.rows.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            told = translate("Pipeline", COLUMNS[section][1])
            return f"{told} {self._arrow}" if section == self._sorted else told
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(COLUMNS[section][0])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, colour or side of one cell."""
        card = self.rows.row(index.row())
        if not isinstance(card, Card):
            return None
        key = COLUMNS[index.column()][0]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(card, key)
            case Qt.ItemDataRole.ToolTipRole:
                return self._text(card, key)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{translate('Pipeline', COLUMNS[index.column()][1])}: " + self._text(
                    card, key
                )
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(key)
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(card, key)
            case Qt.ItemDataRole.FontRole:
                return font(14, bold=key == "amount")
            case _ if role == ROW:
                return card
        return None

    def _text(self, card: Card, key: str) -> str:
        row, now = card.row, self.desk.now()
        today = now.date()
        match key:
            case "client":
                return card.name
            case "title":
                return row.title
            case "stage":
                return stage_text(row.stage)
            case "amount":
                return money_text(row.amount_fen)
            case "expected_close":
                return day(row.expected_close, today) if row.expected_close else "—"
            case "days":
                return words.days_text(row.days_at_stage(now))
            case "contact":
                if row.last_contact <= row.created_at:
                    return translate("Pipeline", "none yet")
                return words.days_text(row.silent_days(now))
        if not card.next_step:
            return "—"
        return f"{day(card.next_on, today)} · {card.next_step}" if card.next_on else card.next_step

    def _ink(self, card: Card, key: str) -> QColor | None:
        theme, now = current(), self.desk.now()
        tone = ""
        if key == "stage":
            tone = stage_tone(card.row.stage)
        elif key == "contact":
            tone = contact_tone(card, now)
        elif key == "expected_close" and card.row.is_late(now.date()):
            tone = "danger"
        elif key == "next" and card.next_on is not None and card.next_on < now.date():
            tone = "warn"
        if tone:
            return theme.tone(tone)[0]
        return theme.color("muted") if key in ("title", "next") else None


def _side(key: str) -> int:
    side = Qt.AlignmentFlag.AlignRight if key in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


class PipelineTable(QTableView):
    """``sorted_by`` tells the sort chosen and whether it is reversed."""

    sorted_by = Signal(str, bool)
    opened = Signal(int)
    edit_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)
    step_wanted = Signal(int, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.lines = PipelineModel(desk)
        self.setModel(self.lines)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(60)
        for place, (_, _, width, _) in enumerate(COLUMNS):
            if width:
                head.resizeSection(place, width)
            else:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        head.sectionClicked.connect(self._sort)
        self._shown: tuple[str, bool] = ("amount", False)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the current language."""
        self.setAccessibleName(translate("Pipeline", "Opportunities"))
        self.lines.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self.viewport().update()

    def show_ids(self, ids: array[int], sort: str, *, reverse: bool, falling: bool) -> None:
        """List these, sorted so; the line the keyboard stands on stays the same."""
        card = self.current()
        self.lines.show_ids(ids)
        self._shown = (sort, reverse)
        place = next((n for n, column in enumerate(COLUMNS) if column[3] == sort), 3)
        self.lines.show_sort(place, falling=falling)
        if card is not None:
            self.choose(card.id)

    def choose(self, opportunity_id: int) -> None:
        """Stand on a line."""
        place = self.lines.rows.place_of(opportunity_id)
        if place >= 0:
            self.selectRow(place)
            self.scrollTo(self.lines.index(place, 0))

    def current(self) -> Card | None:
        """Return the line the keyboard stands on."""
        place = self.currentIndex().row()
        found = self.lines.rows.row(place) if 0 <= place < self.lines.rowCount() else None
        return found if isinstance(found, Card) else None

    def _sort(self, place: int) -> None:
        wanted, (sort, reverse) = COLUMNS[place][3], self._shown
        self.sorted_by.emit(wanted, not reverse if wanted == sort else False)

    def _with_current(self, tell: Callable[[int], object]) -> None:
        if (card := self.current()) is not None:
            tell(card.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, F2 edits, Space offers moves, Alt with an arrow moves by a stage."""
        key = event.key()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._with_current(lambda deal: self.step_wanted.emit(deal, step))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._with_current(self.opened.emit)
        elif key == Qt.Key.Key_F2:
            self._with_current(self.edit_wanted.emit)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Menu):
            below = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
            self._with_current(lambda deal: self.menu_wanted.emit(deal, below))
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the client."""
        if self.indexAt(event.position().toPoint()).isValid():
            self._with_current(self.opened.emit)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done."""
        index = self.indexAt(event.pos())
        if index.isValid():
            self.selectRow(index.row())
            self._with_current(lambda deal: self.menu_wanted.emit(deal, event.globalPos()))
