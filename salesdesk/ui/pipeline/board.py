"""The board: a column for each open stage and for what is won; cards are dragged or stepped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from salesdesk.i18n import translate
from salesdesk.sales import pipeline, pipeline_cards
from salesdesk.sales.pipeline import PipelineFilter
from salesdesk.sales.pipeline_cards import Card, Gaps
from salesdesk.sales.stages import CLOSED, OPEN
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.words import stage_text
from salesdesk.ui.pipeline.drag import DropBar, Ghost
from salesdesk.ui.pipeline.lane import Lane

CLOSED_LANE = "closed"
_NARROWEST = 148
_EDGE = 40  # pixels at the sides where a dragged card makes the board scroll


class Board(QScrollArea):
    """``move_wanted`` asks for an opportunity to be moved to a stage, ``step_wanted`` by one.

    The others are those of a lane.
    """

    move_wanted = Signal(int, str)
    step_wanted = Signal(int, int)
    opened = Signal(int)
    edit_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("page", "true")
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.setWidget(inside)
        self.lanes: dict[str, Lane] = {}
        for stage in (*OPEN, "won", CLOSED_LANE):
            lane = Lane(stage, partial(_title, stage), self._fetch, self.gaps, desk.now)
            lane.setMinimumWidth(_NARROWEST)
            self.lanes[stage] = lane
            self._row.addWidget(lane, 1)
            self._connect(lane)
        self.bar = DropBar(self)
        self._gaps: dict[int, Gaps] = {}
        self._dragged: Card | None = None
        self._ghost: Ghost | None = None
        self._grip = QPoint()
        self._scroll = QTimer(self)
        self._scroll.setInterval(30)
        self._scroll.timeout.connect(self._scroll_on)
        self._speed = 0

    def _connect(self, lane: Lane) -> None:
        cards = lane.cards
        cards.drag_begun.connect(self._begin)
        cards.dragged.connect(self._drag)
        cards.dropped.connect(self._drop)
        cards.drag_left.connect(self._leave)
        cards.walked.connect(lambda step: self._walk(lane, step))
        cards.stepped.connect(
            lambda step: self._tell(lane, lambda deal: self.step_wanted.emit(deal, step))
        )
        cards.opened.connect(lambda: self._tell(lane, self.opened.emit))
        cards.edit_wanted.connect(lambda: self._tell(lane, self.edit_wanted.emit))
        cards.menu_wanted.connect(lambda where: self._menu(lane, where))

    def _fetch(self, ids: Sequence[int]) -> list[Card]:
        return pipeline_cards.cards(ids, self.desk.now())

    def gaps(self, card: Card) -> Gaps:
        """Return which evidence an opportunity lacks; asked once until the data changes."""
        if card.id not in self._gaps:
            self._gaps[card.id] = pipeline_cards.gaps(card.row, self.desk.now())
        return self._gaps[card.id]

    # --- what is shown ----------------------------------------------------------------------

    def show_filter(self, wanted: PipelineFilter, *, closed: bool) -> None:
        """Show what *wanted* leaves, by stage; with a column of those that ended if *closed*."""
        self._gaps.clear()
        now = self.desk.now()
        for stage, lane in self.lanes.items():
            if stage == CLOSED_LANE:
                lane.setVisible(closed)
                if not closed:
                    continue
            which = {"won": "won", CLOSED_LANE: "closed"}.get(stage, "open")
            sort = "amount" if which == "open" else "stage_since"
            only = replace(
                wanted, which=which, stage=stage if which == "open" else "", sort=sort,
                reverse=which != "open",
            )  # fmt: skip
            ids = pipeline.opportunity_ids(only, now)
            told = pipeline.sums(only, now)
            lane.show_cards(
                ids, sum(one.count for one in told), sum(one.amount_fen for one in told)
            )
        self._fit()

    def choose(self, opportunity_id: int) -> None:
        """Stand on a card, wherever it is, and take the keyboard there."""
        for lane in self.lanes.values():
            if not lane.isHidden() and lane.cards.choose(opportunity_id):
                lane.cards.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(lane, 8, 0)
            else:
                lane.cards.clearSelection()

    def current(self) -> Card | None:
        """Return the card the keyboard stands on."""
        focused = next((lane for lane in self.lanes.values() if lane.cards.hasFocus()), None)
        return focused.cards.current() if focused else None

    def retranslate(self) -> None:
        """Speak the current language: the lanes are told anew by ``show_filter``."""
        for lane in self.lanes.values():
            lane.cards.viewport().update()

    def take_focus(self) -> None:
        """Stand on the first card there is."""
        for lane in self.lanes.values():
            if lane.cards.rows.rowCount() and not lane.isHidden():
                if not lane.cards.currentIndex().isValid():
                    lane.cards.setCurrentIndex(lane.cards.rows.at(0))
                lane.cards.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep every column as high as the board."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.viewport().width()
        self.bar.setGeometry(0, self.viewport().height() - 60, width, 56)

    # --- keys -------------------------------------------------------------------------------

    def _shown(self) -> list[Lane]:
        return [lane for lane in self.lanes.values() if not lane.isHidden()]

    def _walk(self, lane: Lane, step: int) -> None:
        """Go to the nearest column with cards on that side, to the card at the same height."""
        shown = self._shown()
        place = shown.index(lane) + step
        row = lane.cards.currentIndex().row()
        while 0 <= place < len(shown):
            cards = shown[place].cards
            if count := cards.rows.rowCount():
                lane.cards.clearSelection()
                cards.setCurrentIndex(cards.rows.at(min(max(row, 0), count - 1)))
                cards.setFocus(Qt.FocusReason.TabFocusReason)
                self.ensureWidgetVisible(shown[place], 8, 0)
                return
            place += step

    @staticmethod
    def _target(card: Card, stage: str) -> str:
        """Return the stage a card moves to by coming to a column; one that ended is reopened."""
        return "contacted" if card.row.stage in CLOSED else stage

    def _tell(self, lane: Lane, tell: Callable[[int], object]) -> None:
        if (card := lane.cards.current()) is not None:
            tell(card.id)

    def _menu(self, lane: Lane, where: QPoint) -> None:
        if (card := lane.cards.current()) is not None:
            self.menu_wanted.emit(card.id, where)

    # --- dragging ---------------------------------------------------------------------------

    def _begin(self, card: Card, where: QPoint) -> None:
        lane = next(one for one in self._shown() if one.cards.rows.place_of(card.id) >= 0)
        self._dragged = card
        self._ghost = Ghost(self, card, self.gaps(card), self.desk, lane.cards.viewport().width())
        rect = lane.cards.visualRect(lane.cards.currentIndex())
        self._grip = where - lane.cards.viewport().mapToGlobal(rect.topLeft())
        self._ghost.show()
        self.bar.setVisible(card.row.stage in OPEN)
        self.bar.raise_()
        self._ghost.raise_()

    def _drag(self, where: QPoint) -> None:
        if self._ghost is None:
            return
        self._ghost.move(self.mapFromGlobal(where - self._grip))
        target = self._stage_at(where)
        for lane in self.lanes.values():
            lane.show_target(lane.stage == target)
        self.bar.show_target(target)
        x = self.viewport().mapFromGlobal(QPointF(where)).x()
        right = self.viewport().width() - _EDGE
        self._speed = -16 if x < _EDGE else 16 if x > right else 0
        if self._speed and not self._scroll.isActive():
            self._scroll.start()

    def _scroll_on(self) -> None:
        bar = self.horizontalScrollBar()
        if not self._speed or self._ghost is None:
            self._scroll.stop()
        else:
            bar.setValue(bar.value() + self._speed)

    def _stage_at(self, where: QPoint) -> str:
        if end := self.bar.stage_at(where):
            return end
        for lane in self._shown():
            if lane.rect().contains(lane.mapFromGlobal(where)):
                return lane.stage
        return ""

    def _drop(self, where: QPoint) -> None:
        card, target = self._dragged, self._stage_at(where)
        self._leave()
        if card is None or not target:
            return
        home = next((one for one in self._shown() if one.cards.rows.place_of(card.id) >= 0), None)
        if home is not None and home.stage == target:
            return
        if target == CLOSED_LANE:
            self.menu_wanted.emit(card.id, where)
        else:
            self.move_wanted.emit(card.id, self._target(card, target))

    def _leave(self) -> None:
        """End a drag and leave everything where it was."""
        self._dragged, self._speed = None, 0
        self.bar.hide()
        for lane in self.lanes.values():
            lane.show_target(False)
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None


def _title(stage: str) -> str:
    if stage == CLOSED_LANE:
        return translate("Pipeline", "Ended")
    return stage_text(stage)
