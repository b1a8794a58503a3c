"""The map as a list of cards: walked by arrows, re-linked by keys or by dragging.

Up and Down walk, Left goes to what a card hangs on and Right to what hangs on it. Enter asks what
a gap lacks, or goes to where a sentence was said; F2 edits, Delete removes. Alt with Up or Down
hangs a card on the one before or after that may carry it, Alt with Left or Right an effect a
level up or below the effect above; M picks a card up: arrows choose, Enter puts it down.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)

from salesdesk.i18n import translate
from salesdesk.sales.spin.talk import Talk
from salesdesk.ui.paged_model import ROW, Index
from salesdesk.ui.spin.map_carry import CarryingList
from salesdesk.ui.spin.map_menu import map_menu
from salesdesk.ui.spin.map_model import Card
from salesdesk.ui.spin.map_words import card_text

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_LOOK_MS = 120
"""Who walks on with an arrow held down looks at nothing on the way."""


class MapView(CarryingList):
    """``looked_at`` tells a line; ``wanted`` a card whose gap is to be filled or place shown.

    ``asked`` tells what to do with a card: edit, remove, unlink, confirm; ``copied`` a text,
    ``cost_wanted`` that the cost of doing nothing is to be copied.
    """

    looked_at = Signal(int)
    wanted = Signal(object)
    asked = Signal(str, object)
    copied = Signal(str)
    cost_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tapped.connect(self.wanted)
        self.carrying.connect(lambda on: None if on else self.describe())
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._tell_look)

    # --- what is shown -----------------------------------------------------------------------

    def show_cards(self, talk: Talk, cards: list[Card]) -> None:
        """Show *cards*; the one stood on stays so, and the list stays where it was scrolled to."""
        here, place, seen = self.card(), self.currentIndex().row(), self.verticalScrollBar().value()
        self.open_for_acts = talk.state == "open"
        if not self.rows.show_cards(talk, cards):
            return
        self.put_down()
        self.doItemsLayout()
        self.verticalScrollBar().setValue(seen)
        if here is not None and cards:
            numbers = {card.key: number for number, card in enumerate(cards)}
            self._stand(numbers.get(here.key, min(place, len(cards) - 1)))

    def describe(self) -> None:
        """Tell those who hear the map what its keys do."""
        self.setAccessibleDescription(
            translate(
                "Map",
                "Enter fills a gap or goes to the sentence, F2 edits, Delete removes, Alt with "
                "an arrow or M moves a card, C copies the cost of doing nothing",
            )
        )

    def choose(self, line_id: int | None) -> None:
        """Stand on a line, if it is here."""
        card = self.card()
        if card is not None and card.line is not None and card.line.id == line_id:
            return
        if card is not None and card.gap and card.problem == line_id and self.hasFocus():
            return
        for number, one in enumerate(self.cards):
            if one.line is not None and one.line.id == line_id:
                self._stand(number)
                return

    def _stand(self, number: int) -> None:
        self.setCurrentIndex(self.rows.index(number))

    def currentChanged(self, now: Index, before: Index) -> None:
        """Tell in a moment which line is looked at, if it was the user who went there."""
        super().currentChanged(now, before)
        if self.hasFocus():
            self._looking.start()

    def _tell_look(self) -> None:
        self._looking.stop()
        card = self.card()
        if card is not None and self.isVisible():
            seen = card.line.id if card.line is not None else card.problem
            if seen is not None:
                self.looked_at.emit(seen)

    # --- keys --------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something here from the shortcuts of the page around."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() == Qt.KeyboardModifier.AltModifier
            and event.key() in _ARROWS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, re-link, and do what the keys mean."""
        key, plain = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        card = self.card()
        if self.carried is not None:
            self.key_carrying(key)
        elif event.matches(QKeySequence.StandardKey.Copy) and card is not None:
            self.copied.emit(card.line.text if card.line is not None else card_text(card))
        elif plain == Qt.KeyboardModifier.AltModifier and key in _ARROWS:
            self.step_link(key)
        elif plain:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_C:
            self.cost_wanted.emit()
        elif card is None and key in _ARROWS and self.cards:
            self._stand(0)
        elif card is None or not self._key_plain(key, card):
            super().keyPressEvent(event)

    def _key_plain(self, key: int, card: Card) -> bool:
        """Do what *key* means on a card; tell whether it means anything."""
        if key in _ENTER:
            self.wanted.emit(card)
        elif key == Qt.Key.Key_Left:
            if card.stem is not None:
                self._stand(card.stem)
        elif key == Qt.Key.Key_Right:
            here = self.currentIndex().row()
            number = next((n for n, one in enumerate(self.cards) if one.stem == here), None)
            if number is not None:
                self._stand(number)
        elif key == Qt.Key.Key_M:
            self.pick_up(card)
        elif key == Qt.Key.Key_F2:
            self.ask("edit", card)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.ask("remove", card)
        elif key == Qt.Key.Key_Menu:
            self._open_menu(self.visualRect(self.currentIndex()).center())
        else:
            return False
        return True

    def ask(self, what: str, card: Card) -> None:
        """Ask for an act on a card, as long as the talk is open."""
        acts = ("confirm",) if card.supposed else ("edit", "remove", "unlink", "confirm")
        if self.open_for_acts and what in acts and (card.line is not None or card.supposed):
            self.asked.emit(what, card)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are acts here."""

    # --- mouse and menu ----------------------------------------------------------------------

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the card."""
        card = self.indexAt(event.position().toPoint()).data(ROW)
        self._pressed = None
        if isinstance(card, Card):
            self.ask("edit", card)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the card."""
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).center()
        elif self.indexAt(at).isValid():
            self.setCurrentIndex(self.indexAt(at))
        self._open_menu(at)

    def _open_menu(self, at: QPoint) -> None:
        if (card := self.card()) is not None:
            map_menu(self, card).popup(self.viewport().mapToGlobal(at))

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing be on its way while nobody looks."""
        super().hideEvent(event)
        self._looking.stop()
        self.put_down()
