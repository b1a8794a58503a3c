"""A list whose cards can be carried to others: by the pointer, or picked up by keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView

from salesdesk.i18n import translate
from salesdesk.sales.spin.talk import Line
from salesdesk.ui.paged_model import ROW
from salesdesk.ui.spin import map_model
from salesdesk.ui.spin.map_model import Card
from salesdesk.ui.spin.map_paint import Carried, MapPaint, draw_ghost
from salesdesk.ui.spin.map_rows import MapModel
from salesdesk.ui.spin.map_words import refusal

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_EDGE, _PULL, _PULL_MS = 24, 16, 40
# the delegate paints the cards; the style shall paint nothing below them
_BARE = """QListView { background: transparent; }
QListView::item, QListView::item:selected, QListView::item:hover { background: transparent;
  border: 0; padding: 0; min-height: 0; }"""


class CarryingList(QListView):
    """``relinked`` tells (line, parent or None), ``refused`` why a card stays where it is.

    ``carrying`` tells whether a card is held by keys; ``tapped`` a card without a line.
    """

    relinked = Signal(int, object)
    refused = Signal(str)
    carrying = Signal(bool)
    tapped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows = MapModel()
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.paint_with = MapPaint(self)
        self.setItemDelegate(self.paint_with)
        self.open_for_acts = True
        self._pressed: QPointF | None = None
        self._pointer = QPointF()
        self._dragging = False
        self._puller = QTimer(self)
        self._puller.setInterval(_PULL_MS)
        self._puller.timeout.connect(self._pull)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(_BARE)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)

    @property
    def cards(self) -> list[Card]:
        """Return all cards from top to bottom."""
        return self.rows.cards

    def card(self) -> Card | None:
        """Return the card the keyboard stands on."""
        found = self.currentIndex().data(ROW)
        return found if isinstance(found, Card) else None

    # --- moving a card -----------------------------------------------------------------------

    @property
    def carried(self) -> Carried | None:
        """Return the card that is being moved."""
        return self.paint_with.carried

    def pick_up(self, card: Card | None) -> bool:
        """Take a card up; say why where it cannot be moved."""
        if card is None or card.line is None or not self.open_for_acts:
            return False
        found = map_model.targets(self.cards, card.line) if card.kind != "problem" else {}
        if not found and not self._dragging:
            self.refused.emit(refusal(card.line))
            return False
        self.paint_with.carried = Carried(card.line.id, found)
        self.carrying.emit(not self._dragging)
        self.viewport().update()
        return True

    def put_down(self) -> None:
        """Leave the card that is held where it was."""
        if self.carried is not None:
            self.paint_with.carried = None
            self.carrying.emit(False)
        self._dragging, self._pressed = False, None
        self._puller.stop()
        self.viewport().unsetCursor()
        self.viewport().update()

    def _drop(self, number: int | None) -> None:
        carried = self.carried
        self.put_down()
        if carried is None or number is None:
            return
        line = next((c.line for c in self.cards if c.line and c.line.id == carried.line), None)
        if number in carried.targets:
            self.relinked.emit(carried.line, carried.targets[number])
        elif line is not None and not self._home(line, number):
            self.refused.emit(refusal(line))

    def _home(self, line: Line, number: int) -> bool:
        """Tell whether a card is the line itself or what it hangs on already."""
        card = self.cards[number]
        if card.line is not None and card.line.id in (line.id, line.parent):
            return True
        parent = map_model.parent_for(line, card)
        return parent is not None and parent == line.parent

    def _walk_targets(self, down: int) -> None:
        carried = self.carried
        if carried is None:
            return
        numbers = list(carried.targets)
        here = carried.over if carried.over is not None else self.currentIndex().row()
        later = [one for one in numbers if (one > here if down > 0 else one < here)]
        if later:
            carried.over = later[0] if down > 0 else later[-1]
            self.scrollTo(self.rows.index(carried.over))
            self.viewport().update()
            shown = self.rows.data(
                self.rows.index(carried.over), Qt.ItemDataRole.AccessibleTextRole
            )
            self.setAccessibleDescription(str(shown))

    def step_link(self, key: int) -> None:
        """Hang the card stood on elsewhere by one step: on the next that may carry it, or a level.

        Nothing happens where there is no such place.
        """
        card, here = self.card(), self.currentIndex().row()
        if card is None or card.line is None or not self.open_for_acts:
            return
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            move = map_model.outdented if key == Qt.Key.Key_Left else map_model.indented
            parent = move(self.cards, here)
        else:
            found = map_model.problem_steps(self.cards, here)
            parent = found[0 if key == Qt.Key.Key_Up else 1]
        if parent is not None:
            self.relinked.emit(card.line.id, parent)
        elif card.kind == "problem":
            self.refused.emit(refusal(card.line))

    def key_carrying(self, key: int) -> None:
        """Choose a place for the card that is held, put it there, or leave it."""
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            self._walk_targets(-1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self._walk_targets(1)
        elif key in _ENTER and self.carried is not None:
            self._drop(self.carried.over)
        elif key == Qt.Key.Key_Escape:
            self.put_down()

    # --- mouse -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stand on the card; a drag may begin here."""
        super().mousePressEvent(event)
        on_card = self.indexAt(event.position().toPoint()).isValid()
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position() if left and on_card else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the card once the pointer has really moved."""
        self._pointer = event.position()
        at = self.indexAt(self._pointer.toPoint())
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            hand = at.isValid() and self.cards[at.row()].gap
            shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            return
        away = (self._pointer - self._pressed).manhattanLength()
        if not self._dragging and away >= QApplication.startDragDistance():
            self._dragging = True
            if not self.pick_up(self.card()):
                self.put_down()
                return
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self.carried is not None and self._dragging:
            self.carried.over = at.row() if at.isValid() else None
            self._puller.start()
            self.viewport().update()

    def _pull(self) -> None:
        """Scroll on while a card is held at the edge."""
        bar, y = self.verticalScrollBar(), self._pointer.y()
        if not self.isVisible() or self.carried is None:
            return
        if y < _EDGE:
            bar.setValue(bar.value() - _PULL)
        elif y > self.viewport().height() - _EDGE:
            bar.setValue(bar.value() + _PULL)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the card down; a click on a gap asks what it lacks."""
        dragging, pressed = self._dragging, self._pressed
        at = self.indexAt(event.position().toPoint())
        if dragging:
            self._drop(at.row() if at.isValid() else None)
            return
        self._pressed = None
        super().mouseReleaseEvent(event)
        card = at.data(ROW) if at.isValid() else None
        left = event.button() == Qt.MouseButton.LeftButton
        if left and pressed is not None and isinstance(card, Card) and card.line is None:
            self.tapped.emit(card)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards, and beside the pointer what letting go would do."""
        super().paintEvent(event)
        carried = self.carried
        if carried is None or not self._dragging:
            return
        painter = QPainter(self.viewport())
        may = carried.over in carried.targets
        if may and carried.over is not None:
            text = translate("Map", "Hang it here")
        else:
            text = translate("Map", "Not here")
        draw_ghost(self.viewport(), painter, self._pointer, text, may=may)
        painter.end()
