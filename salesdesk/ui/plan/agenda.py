"""The day as a timeline one can walk through by keyboard: hours, blocks, the line of now."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip

from salesdesk.i18n import translate
from salesdesk.ui.plan.agenda_items import Block, hours_shown, slot_moment
from salesdesk.ui.plan.agenda_paint import GUTTER, HOUR, TOP, AgendaPainter
from salesdesk.ui.visit.words import clock
from salesdesk.ui.widgets.painted import Painted

MOVE_KEYS = {
    Qt.Key.Key_C: "confirm", Qt.Key.Key_S: "start", Qt.Key.Key_D: "done", Qt.Key.Key_R: "record",
    Qt.Key.Key_E: "edit", Qt.Key.Key_M: "reschedule", Qt.Key.Key_X: "cancel",
    Qt.Key.Key_B: "no_show", Qt.Key.Key_P: "brief",
}  # fmt: skip
"""One key each on the chosen block; shown beside the commands of its menu."""


class Agenda(Painted):
    """Blocks of one day.

    Up and Down choose a block, Ctrl+Up and Ctrl+Down a half hour, Enter opens the one or plans
    a visit in the other. ``moved`` tells the move whose key was pressed on a block.
    """

    opened = Signal(object)
    slot_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    moved = Signal(object, str)
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.blocks: list[Block] = []
        self.day = date.min
        self.now: datetime | None = None
        self.current: Block | None = None
        self.slot: datetime | None = None
        self._hours = (8, 18)
        self._pressed: Block | None = None

    def show_day(self, day: date, blocks: list[Block], now: datetime) -> None:
        """Show *blocks* of *day*; the chosen one stays chosen."""
        known = self.current and (self.current.kind, self.current.id)
        if day != self.day:
            known = self.slot = None
        self.day, self.blocks, self.now = day, blocks, now
        self.current = next((one for one in blocks if (one.kind, one.id) == known), None)
        self._hours = hours_shown(blocks, now, day)
        self.updateGeometry()
        self._speak()
        self.update()

    def tick(self, now: datetime) -> None:
        """Move the line of now."""
        self.now = now
        self._hours = hours_shown(self.blocks, now, self.day)
        self.updateGeometry()
        self.update()

    def choose(self, block: Block | None) -> None:
        """Choose a block, as if by keyboard."""
        self.current, self.slot = block, None
        self._speak()
        self.update()
        self.chosen.emit(block)

    def sizeHint(self) -> QSize:
        """Return the height of the hours shown."""
        first, last = self._hours
        return QSize(360, (last - first) * HOUR + TOP * 2)

    def minimumSizeHint(self) -> QSize:
        """Return a width at which a block still says something."""
        return QSize(240, self.sizeHint().height())

    def rect_of(self, block: Block) -> QRectF:
        """Return where *block* is drawn."""
        left, room = GUTTER + 4.0, self.width() - GUTTER - 4.0
        width = room / block.lanes
        top, bottom = self._y(block.top), self._y(block.bottom)
        height = max(bottom - top - 2, 22.0)
        top = min(top + 1, self.height() - height)
        return QRectF(left + width * block.lane, top, width - 4, height)

    def _y(self, minutes: float) -> float:
        return TOP + (minutes / 60 - self._hours[0]) * HOUR

    def _minutes_at(self, y: float) -> float:
        return ((y - TOP) / HOUR + self._hours[0]) * 60

    def _block_at(self, point: QPoint) -> Block | None:
        return next((one for one in self.blocks if self.rect_of(one).contains(point)), None)

    def draw(self) -> None:
        """Paint hours, slot, blocks and the line of now."""
        brush = AgendaPainter(self, self.painter)
        brush.hours(self._hours)
        if self.now is not None:
            if self.slot is not None and self.hasFocus():
                minute = self.slot.hour * 60 + self.slot.minute
                top = self._y(minute)
                brush.slot(QRectF(GUTTER + 4, top, self.width() - GUTTER - 8, HOUR / 2))
            for block in self.blocks:
                ring = self.hasFocus() and block is self.current
                brush.block(block, self.rect_of(block), ring=ring)
            if self.now.date() == self.day:
                minutes = self.now.hour * 60 + self.now.minute
                brush.now_line(self._y(minutes), clock(self.now, self.now.tzinfo))

    # --- mouse ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what lies under the pointer."""
        self._pressed = self._block_at(event.position().toPoint())
        if self._pressed is not None:
            self.choose(self._pressed)
        elif self.now is not None:
            self.choose(None)
            self.slot = slot_moment(self.day, self._minutes_at(event.position().y()), self.now)
            self._speak()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the block that was clicked."""
        block = self._block_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and block and block is self._pressed:
            self.opened.emit(block)
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Plan a visit where nothing is."""
        if self._block_at(event.position().toPoint()) is None and self.slot is not None:
            self.slot_wanted.emit(self.slot)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what can be clicked."""
        over = self._block_at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the block under the pointer, or of the chosen one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        block = self.current if by_key else self._block_at(event.pos())
        if block is not None:
            self.choose(block)
            place = self.rect_of(block).center().toPoint() if by_key else event.pos()
            self.menu_wanted.emit(block, self.mapToGlobal(place))

    def event(self, event: QEvent) -> bool:
        """Tell the whole of a block in its tooltip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            block = self._block_at(event.pos())
            told = (
                f"{block.times}  {block.title}\n{block.detail}\n{block.mark}".strip()
                if block
                else translate("Plan", "Double-click to plan a visit here")
            )
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

    # --- keyboard ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through blocks and half hours, open, plan, move."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            (self._step_slot if control else self._step)(step)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.blocks:
            self.choose(self.blocks[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if self.current is not None:
                self.opened.emit(self.current)
            elif self.slot is not None:
                self.slot_wanted.emit(self.slot)
        elif plain and key in MOVE_KEYS and self.current is not None:
            self.moved.emit(self.current, MOVE_KEYS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        if not self.blocks:
            self._step_slot(step)
            return
        place = self.blocks.index(self.current) + step if self.current in self.blocks else 0
        self.choose(self.blocks[min(max(place, 0), len(self.blocks) - 1)])

    def _step_slot(self, step: int) -> None:
        assert self.now is not None
        minutes: float
        if self.slot is not None:
            minutes = self.slot.hour * 60 + self.slot.minute + 30 * step
        elif self.current is not None:
            minutes = self.current.bottom if step > 0 else self.current.top - 30
        else:
            minutes = self._hours[0] * 60
        minutes = min(max(minutes, self._hours[0] * 60), self._hours[1] * 60 - 30)
        self.current, self.slot = None, slot_moment(self.day, minutes, self.now)
        self._speak()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first block when nothing is chosen yet."""
        super().focusInEvent(event)
        nothing = self.current is None and self.slot is None
        if nothing and self.blocks and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.choose(self.blocks[0])
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
        super().changeEvent(event)

    def _speak(self) -> None:
        name = translate("Plan", "Agenda")
        if self.current is not None:
            name = f"{name}: {self.current.spoken()}"
        elif self.slot is not None and self.now is not None:
            at = clock(self.slot, self.now.tzinfo)
            name = f"{name}: {translate('Plan', 'free at {time}, Enter plans a visit', time=at)}"
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            translate(
                "Plan", "Up and Down choose, Ctrl+Up and Ctrl+Down go by half hours, Enter opens"
            )
        )
