"""One column of the board: its head with count and sum, and the cards below it."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QVBoxLayout

from salesdesk.i18n import translate
from salesdesk.sales.pipeline_cards import Card, Gaps
from salesdesk.ui.paged_model import PagedModel
from salesdesk.ui.pipeline.card_paint import CardDelegate, card_name
from salesdesk.ui.say import money_text
from salesdesk.ui.widgets.restyle import restyle
from salesdesk.ui.widgets.text import ElidedLabel, Text, said

# the delegate paints the cards; the style shall paint nothing below them
_BARE = """QListView { background: transparent; }
QListView::item, QListView::item:selected, QListView::item:hover { background: transparent;
  border: 0; padding: 0; min-height: 0; }"""


class CardList(QListView):
    """The cards of one column. What is dragged is told by window-wide points.

    ``walked`` asks for another column (-1 left, 1 right), ``stepped`` for the card to be moved
    there, ``opened`` for the client, ``menu_wanted`` for what can be done, at a point.
    """

    drag_begun = Signal(object, QPoint)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    drag_left = Signal()
    walked = Signal(int)
    stepped = Signal(int)
    opened = Signal()
    edit_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(
        self, fetch: Callable[..., list[Card]], gaps: Callable[[Card], Gaps],
        now: Callable[[], datetime],
    ) -> None:  # fmt: skip
        super().__init__()
        self.rows = PagedModel(fetch, lambda card: card_name(card, now()))
        self.setModel(self.rows)
        self.setItemDelegate(CardDelegate(self, gaps, now))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setStyleSheet(_BARE)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = self.verticalScrollBar()
        self._bar.setSingleStep(40)
        self._pressed: QPointF | None = None
        self._dragging = False

    def current(self) -> Card | None:
        """Return the card the keyboard stands on."""
        place = self.currentIndex().row()
        found = self.rows.row(place) if 0 <= place < len(self.rows.ids) else None
        return found if isinstance(found, Card) else None

    def choose(self, opportunity_id: int) -> bool:
        """Stand on a card; False when it is not here."""
        place = self.rows.place_of(opportunity_id)
        if place < 0:
            return False
        self.setCurrentIndex(self.rows.at(place))
        self.scrollTo(self.rows.at(place))
        return True

    # --- mouse ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the card; a drag may begin here."""
        super().mousePressEvent(event)
        on_card = self.indexAt(event.position().toPoint()).isValid()
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position() if left and on_card else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the card once the pointer has really moved."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        where = event.globalPosition().toPoint()
        away = (event.position() - self._pressed).manhattanLength()
        if not self._dragging and away >= QApplication.startDragDistance():
            card = self.current()
            if card is not None:
                self._dragging = True
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                grip = self.viewport().mapToGlobal(self._pressed.toPoint())
                self.drag_begun.emit(card, grip)
        if self._dragging:
            self.dragged.emit(where)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the card go."""
        dragging = self._dragging
        self._stop()
        if dragging:
            self.dropped.emit(event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the client."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the card."""
        index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(event.globalPos())

    def _stop(self) -> None:
        self._pressed, self._dragging = None, False
        self.unsetCursor()

    # --- keys -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, with Alt they move the card; Enter opens, Space or Menu offer moves."""
        key = event.key()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        if key == Qt.Key.Key_Escape and self._dragging:
            self._stop()
            self.drag_left.emit()
        elif step is not None:
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            (self.stepped if alt else self.walked).emit(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key == Qt.Key.Key_F2:
            self.edit_wanted.emit()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Menu) and self.current() is not None:
            below = self.visualRect(self.currentIndex()).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(below))
        else:
            super().keyPressEvent(event)


class Lane(QFrame):
    """A column of the board; ``stage`` is what a card dropped here moves to."""

    def __init__(
        self, stage: str, title: Text, fetch: Callable[..., list[Card]],
        gaps: Callable[[Card], Gaps], now: Callable[[], datetime],
    ) -> None:  # fmt: skip
        super().__init__()
        self.stage, self._title = stage, title
        self.setProperty("card", "sunken")
        self.name = ElidedLabel(title, "strong")
        self.sum = ElidedLabel("", "caption")
        self.cards = CardList(fetch, gaps, now)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 4)
        column.setSpacing(2)
        for label in (self.name, self.sum):
            label.setContentsMargins(4, 0, 4, 0)
            column.addWidget(label)
        column.addSpacing(6)
        column.addWidget(self.cards, 1)

    def show_cards(self, ids: array[int], count: int, amount_fen: int) -> None:
        """List these; the head tells how many there are and what they come to."""
        chosen = self.cards.current()
        if ids == self.cards.rows.ids:
            self.cards.rows.forget()
        else:
            self.cards.rows.set_ids(ids)
            if chosen is not None:
                self.cards.choose(chosen.id)
        name = said(self._title)
        self.name.say(f"{name}  {count}")
        self.sum.say(money_text(amount_fen) if count else "—")
        self.cards.setAccessibleName(
            translate(
                "Pipeline", "{stage}: {count}, {amount}", stage=name, count=count,
                amount=money_text(amount_fen),
            )
        )  # fmt: skip

    def show_target(self, on: bool) -> None:
        """Show that the card being dragged would land here."""
        restyle(self, "card", "target" if on else "sunken")
