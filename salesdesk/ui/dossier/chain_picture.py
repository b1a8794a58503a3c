"""The buying chain as a picture: who is who, what they think of us, who reports to whom.

Arrows walk from person to person, Enter or a double click edits, Insert adds somebody below,
Delete takes out of the chain, Ctrl+C copies the number. A person dragged onto another reports to
them from then on, dragged onto free ground to nobody; Alt with an arrow does the same by keyboard.
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
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QToolTip

from salesdesk.i18n import translate
from salesdesk.sales.chain import Seat
from salesdesk.ui.dossier.base import later
from salesdesk.ui.dossier.chain_layout import (
    Box,
    Plan,
    below,
    boxes,
    least_width,
    neighbour,
    plan,
)
from salesdesk.ui.dossier.chain_node import draw_drag, draw_line, draw_node, spoken
from salesdesk.ui.icons import icon
from salesdesk.ui.widgets.painted import Painted

_STEPS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class ChainPicture(Painted):
    """Seats by id; ``relate_asked`` tells (seat, superior or None), ``swap_asked`` two seats.

    ``add_asked`` tells whom the new person shall report to, or None.
    """

    chosen = Signal(int)
    edit_asked = Signal(int)
    remove_asked = Signal(int)
    copy_asked = Signal(int)
    relate_asked = Signal(int, object)
    swap_asked = Signal(int, int)
    add_asked = Signal(object)

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
            translate(
                "Dossier",
                "Arrows walk, Enter edits, Insert adds, Alt with an arrow moves, "
                "Ctrl+C copies the number",
            )
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
        if target is not None and not self._may_report(self._dragged or 0, target):
            target = None
        for seat in self._seats.values():
            draw_node(
                self, self.painter, self.box_of(seat.id), seat,
                chosen=self.hasFocus() and seat.id == self._current, target=seat.id == target,
            )  # fmt: skip
        if self._dragged is not None:
            draw_drag(
                self, self.painter, self.box_of(self._dragged).center(), self._pointer,
                *self._drop_told(self._dragged),
            )  # fmt: skip

    def _may_report(self, seat: int, superior: int) -> bool:
        return seat != superior and superior not in below(self._seats.values(), seat)

    def _drop_told(self, seat: int) -> tuple[str, bool]:
        """Return what dropping a person here would mean, and whether it may be."""
        target = self._at(self._pointer)
        if target is None:
            return translate("Dossier", "Reports to nobody"), True
        name = self._seats[target].name
        if target == seat:
            return translate("Dossier", "Stays as it is"), True
        if not self._may_report(seat, target):
            return translate("Dossier", "{name} reports to them", name=name), False
        return translate("Dossier", "Reports to {name}", name=name), True

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
        if event.key() == Qt.Key.Key_Insert:
            self.add_asked.emit(here)
        elif here is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _STEPS:
            self._move(here, *_STEPS[Qt.Key(event.key())])
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

    def _move(self, seat: int, across: int, down: int) -> None:
        """Move a person by keyboard: a level up, below the one beside, or among their equals."""
        here = self._seats[seat]
        equals = [one.id for one in self._seats.values() if one.reports_to == here.reports_to]
        place = equals.index(seat)
        if across:
            if 0 <= place + across < len(equals):
                self.swap_asked.emit(seat, equals[place + across])
        elif down < 0:
            if here.reports_to in self._seats:
                self.relate_asked.emit(seat, self._seats[here.reports_to].reports_to)
        elif len(equals) > 1:
            self.relate_asked.emit(seat, equals[place - 1 if place else 1])

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
        """Edit who is under the pointer; add somebody on free ground."""
        self._pressed = None
        seat = self._at(event.position())
        if seat is not None:
            self.edit_asked.emit(seat)
        else:
            self.add_asked.emit(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the person."""
        at = QPointF(event.pos())
        seat = self._at(at) if event.reason() == QContextMenuEvent.Reason.Mouse else self._current
        if seat is not None:
            self.choose(seat)
            self.menu(seat).popup(event.globalPos())
        else:
            menu = QMenu(self)
            text = translate("Dossier", "Add a person")
            menu.addAction(icon("plus"), text, lambda: self.add_asked.emit(None))
            menu.popup(event.globalPos())

    def menu(self, seat: int) -> QMenu:
        """Return what can be done with a person."""
        menu = QMenu(self)
        here = self._seats[seat]
        menu.addAction(
            icon("edit"), translate("Dossier", "Edit"), lambda: self.edit_asked.emit(seat)
        )
        menu.addAction(
            icon("plus"), translate("Dossier", "Add who reports to them"),
            lambda: self.add_asked.emit(seat),
        )  # fmt: skip
        if here.points:
            menu.addAction(
                icon("copy"), translate("Dossier", "Copy number"),
                lambda: self.copy_asked.emit(seat),
            )  # fmt: skip
        if len(self._seats) > 1:
            self._fill_superiors(
                menu.addMenu(icon("users"), translate("Dossier", "Reports to")), here
            )
        menu.addSeparator()
        menu.addAction(
            icon("x"), translate("Dossier", "Take out of the chain"),
            lambda: self.remove_asked.emit(seat),
        )  # fmt: skip
        return menu

    def _fill_superiors(self, menu: QMenu, here: Seat) -> None:
        nobody = menu.addAction(
            translate("Dossier", "Nobody"), later(self.relate_asked.emit, here.id, None)
        )
        nobody.setCheckable(True)
        nobody.setChecked(here.reports_to is None)
        menu.addSeparator()
        for other in self._seats.values():
            if self._may_report(here.id, other.id):
                told = other.name.replace("&", "&&")
                one = menu.addAction(told, later(self.relate_asked.emit, here.id, other.id))
                one.setCheckable(True)
                one.setChecked(here.reports_to == other.id)

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
