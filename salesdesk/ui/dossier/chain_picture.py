"""The buying chain as a picture: who is who, what they think of us, who reports to whom.

Arrows walk from person to person, Enter or a double click edits, Delete takes out of the chain,
Ctrl+C copies the number; a person dragged onto another reports to them from then on.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QToolTip

from salesdesk.i18n import translate
from salesdesk.sales.chain import Seat
from salesdesk.ui.dossier.chain_layout import Box, Plan, boxes, least_width, neighbour, plan
from salesdesk.ui.dossier.chain_node import draw_line, draw_node, spoken
from salesdesk.ui.icons import icon
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.painted import Painted

_STEPS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class ChainPicture(Painted):
    """Seats by id; ``relate_asked`` tells (seat, superior or None)."""

    chosen = Signal(int)
    edit_asked = Signal(int)
    remove_asked = Signal(int)
    copy_asked = Signal(int)
    relate_asked = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._seats: dict[int, Seat] = {}
        self._plan: Plan = plan(())
        self._boxes: dict[int, Box] = {}
        self._current: int | None = None
        self._pressed: QPointF | None = None
        self._dragged: int | None = None
        self._pointer = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def current(self) -> int | None:
        """Return the person the keyboard stands on."""
        return self._current

    def box_of(self, seat: int) -> QRectF:
        """Return where a person is painted."""
        box = self._boxes[seat]
        return QRectF(box.x, box.y, box.width, box.height)

    def show_seats(self, seats: Sequence[Seat]) -> None:
        """Show these people; the one stood on stays so if still there."""
        self._seats = {seat.id: seat for seat in seats}
        self._plan = plan(seats)
        self._dragged = self._pressed = None
        self.setMinimumWidth(least_width(self._plan))
        if self._current not in self._seats:
            self._current = next(iter(self._seats), None)
        self._arrange()
        self._describe()

    def choose(self, seat: int) -> None:
        """Stand on a person."""
        if seat != self._current:
            self._current = seat
            self._describe()
            self.chosen.emit(seat)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(least_width(self._plan), self.height())

    def _arrange(self) -> None:
        self._boxes, height = boxes(self._plan, self.width())
        self.setFixedHeight(max(int(height) + 2, 1))
        self.update()

    def _describe(self) -> None:
        seat = self._seats.get(self._current or -1)
        chain = translate("Dossier", "Buying chain")
        told = spoken(seat, self._superior(seat)) if seat else ""
        self.setAccessibleName(f"{chain}: {told}" if told else chain)
        self.setAccessibleDescription(
            translate("Dossier", "Arrows walk, Enter edits, Ctrl+C copies the number")
        )

    def _superior(self, seat: Seat) -> str:
        above = self._seats.get(seat.reports_to or -1)
        return above.name if above else ""

    def _at(self, point: QPointF) -> int | None:
        return next((s for s, box in self._boxes.items() if box.holds(point.x(), point.y())), None)

    def draw(self) -> None:
        """Paint lines, then people, then what is being dragged."""
        for seat in self._seats.values():
            if seat.id in self._plan.places and seat.reports_to in self._plan.places:
                upper, lower = self._boxes[seat.reports_to], self._boxes[seat.id]
                draw_line(
                    self.painter,
                    QPointF(upper.middle, upper.y + upper.height),
                    QPointF(lower.middle, lower.y),
                )
        target = self._at(self._pointer) if self._dragged else None
        for seat in self._seats.values():
            draw_node(
                self, self.painter, self.box_of(seat.id), seat,
                chosen=self.hasFocus() and seat.id == self._current,
                target=seat.id == target and target != self._dragged,
            )  # fmt: skip
        if self._dragged is not None:
            pen = QPen(current().color("accent"), 2, Qt.PenStyle.DashLine)
            self.painter.setPen(pen)
            self.painter.drawLine(self.box_of(self._dragged).center(), self._pointer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, edit, take out, copy."""
        here = self._current
        if here is None:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit(here)
        elif event.key() in _STEPS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.choose(neighbour(self._boxes, here, *_STEPS[Qt.Key(event.key())]))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_asked.emit(here)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit(here)
        elif event.key() == Qt.Key.Key_Escape and self._dragged is not None:
            self._dragged = None
            self.update()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stand on who is under the pointer."""
        seat = self._at(event.position())
        if seat is not None:
            self.choose(seat)
            if event.button() == Qt.MouseButton.LeftButton:
                self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the person stood on."""
        self._pointer = event.position()
        over = self._at(self._pointer) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        if self._pressed is not None and self._dragged is None:
            far = (self._pointer - self._pressed).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._dragged = self._current
        if self._dragged is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the dragged person report to whom they were dropped on, to nobody on free ground."""
        dragged, self._dragged, self._pressed = self._dragged, None, None
        self.update()
        if dragged is None:
            return
        target = self._at(event.position())
        if target != dragged and target != self._seats[dragged].reports_to:
            self.relate_asked.emit(dragged, target)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit who is under the pointer."""
        self._pressed = None
        seat = self._at(event.position())
        if seat is not None:
            self.edit_asked.emit(seat)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the person."""
        at = QPointF(event.pos())
        seat = self._at(at) if event.reason() == QContextMenuEvent.Reason.Mouse else self._current
        if seat is not None:
            self.choose(seat)
            self.menu(seat).popup(event.globalPos())

    def menu(self, seat: int) -> QMenu:
        """Return what can be done with a person."""
        menu = QMenu(self)
        menu.addAction(
            icon("edit"), translate("Dossier", "Edit"), lambda: self.edit_asked.emit(seat)
        )
        if self._seats[seat].points:
            menu.addAction(
                icon("copy"), translate("Dossier", "Copy number"),
                lambda: self.copy_asked.emit(seat),
            )  # fmt: skip
        if self._seats[seat].reports_to is not None:
            menu.addAction(
                icon("minus"), translate("Dossier", "Reports to nobody"),
                lambda: self.relate_asked.emit(seat, None),
            )  # fmt: skip
        menu.addSeparator()
        menu.addAction(
            icon("x"), translate("Dossier", "Take out of the chain"),
            lambda: self.remove_asked.emit(seat),
        )  # fmt: skip
        return menu

    def event(self, event: QEvent) -> bool:
        """Tell in words what a node shows."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            seat = self._seats.get(self._at(QPointF(event.pos())) or -1)
            if seat is None:
                QToolTip.hideText()
            else:
                told = spoken(seat, self._superior(seat))
                QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)
