"""The map with its heading, the words of a card put right, and the cost of doing nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.spin import capture
from salesdesk.sales.spin.cost import cost
from salesdesk.sales.spin.talk import Talk
from salesdesk.ui.spin.autosave import Autosave
from salesdesk.ui.spin.cost_foot import CostFoot
from salesdesk.ui.spin.cost_words import whole_text
from salesdesk.ui.spin.line_editor import LineEditor
from salesdesk.ui.spin.map_model import Card, cards, reached
from salesdesk.ui.spin.map_view import MapView
from salesdesk.ui.spin.place import Place, gap_place, line_place
from salesdesk.ui.spin.session import Session
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import ElidedLabel, Label


class MapFace(QWidget):
    """``chosen`` tells a line looked at, ``wanted`` the step and field to go to.

    ``done`` tells how much of the map is filled; it stands wherever the map is shown.
    """

    chosen = Signal(int)
    wanted = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.title = ElidedLabel(
            lambda: translate("Interview", "Problem → effect → pay-off"), "title"
        )
        self.done = Chip("")
        self.none = Label(
            lambda: translate("Interview", "Problems you mark show here, with what they lead to."),
            "muted", wrap=True,
        )  # fmt: skip
        self.view = MapView()
        self.hint = Label("", "caption", wrap=True)
        self.editor = LineEditor()
        self.foot = CostFoot()
        self._typed = False
        self._shown: tuple[object, ...] = (None,)
        self.autosave = Autosave(self.editor, self.keep)
        self._assemble()
        self._connect()
        self.retranslate()

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.none)
        column.addWidget(self.view, 1)
        column.addStretch()
        column.addWidget(self.hint)
        column.addWidget(self.editor)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        view, session = self.view, self._session
        view.looked_at.connect(self.chosen)
        view.wanted.connect(self._go)
        view.relinked.connect(self.relink)
        view.refused.connect(session.desk.announce)
        view.asked.connect(self._do)
        view.copied.connect(session.desk.copy)
        view.cost_wanted.connect(self.copy_cost)
        view.carrying.connect(self._show_hint)
        self.foot.chosen.connect(self._show_line)
        self.foot.copied.connect(self.copy_cost)
        self.editor.edited.connect(self._touch)
        self.editor.closed.connect(self._edited)

    def show_talk(self, talk: Talk) -> None:
        """Show the map, laid out once; an answer of another step does not touch it."""
        shown = (talk.lines, talk.answers.get("hypotheses"), talk.state)
        if talk.lines is self._shown[0] and shown == self._shown:
            return
        self._shown = shown
        found = cards(talk, self._session.chains)
        self.view.show_cards(talk, found)
        done, places = reached(found)
        self.done.say(f"{done} / {places}")
        self.none.setVisible(not found)
        self.view.setVisible(bool(found))
        self.foot.show_cost(cost(talk))
        if self.editor.line_id and talk.line(self.editor.line_id) is None:
            self.editor.hide()

    def copy_cost(self) -> None:
        """Put the cost of doing nothing on the clipboard, with its arithmetic."""
        talk = self._session.talk
        found = cost(talk)
        if found.items:
            self._session.desk.copy(whole_text(found, talk.client))
        else:
            self._session.desk.announce(translate("Map", "There is no figure yet to copy."))

    def relink(self, line: int, parent: int | None) -> None:
        """Hang a line on another, and say so."""
        if self._session.do(lambda: capture.relink(line, parent)):
            self.view.choose(line)
            self._session.desk.announce(translate("Map", "The link is changed."), undoable=True)

    def keep(self) -> None:
        """Write the words that are being typed."""
        words, line = self.editor.text(), self.editor.line_id
        if self._typed and words:
            kept = self._session.keep(lambda: capture.change_line(line, text=words))
            self._typed = not kept

    # --- inside ------------------------------------------------------------------------------

    def _touch(self) -> None:
        self._typed = True
        self.autosave.touch()

    def _edited(self) -> None:
        self.keep()
        self._typed = False
        self.editor.hide()
        self._session.reload()
        self.view.setFocus()

    def _go(self, card: Card) -> None:
        self.wanted.emit(self._place(card))

    def _place(self, card: Card) -> Place:
        if card.line is not None:
            self._session.pick(card.line.id)
            return line_place(card.line)
        if card.gap and card.problem is not None:
            self._session.pick(card.problem)
            return gap_place(self._session.talk, card.kind, card.problem)
        return Place(3, "next")

    def _show_line(self, line: int) -> None:
        self.view.choose(line)
        self.chosen.emit(line)

    def _do(self, what: str, card: Card) -> None:
        session, line = self._session, card.line
        if what == "confirm":
            self._confirm(card)
        elif line is None:
            return
        elif what == "edit":
            self.keep()
            self.editor.open(line)
        elif what == "unlink":
            self.relink(line.id, None)
        elif session.do(lambda: capture.remove(line.id)):
            session.desk.announce(translate("Map", "The sentence is removed."), undoable=True)

    def _confirm(self, card: Card) -> None:
        """Let a supposed problem be one the customer told of."""
        session, line = self._session, card.line
        if line is not None:
            done = session.do(lambda: capture.change_line(line.id, details={"confirmed": True}))
            made = line.id
        else:
            found = session.act(
                lambda: capture.note(
                    session.id, "problem", card.supposed, session.desk.now(), details={"step": 3}
                )
            )
            done, made = found is not None, found or 0
        if done:
            self.view.choose(made)
            session.desk.announce(translate("Map", "It counts as told."), undoable=line is None)

    def _show_hint(self, carrying: bool) -> None:
        self.hint.say(
            translate("Map", "Arrows choose where it hangs, Enter puts it there, Esc leaves it.")
            if carrying
            else ""
        )
        self.hint.setVisible(carrying)

    def retranslate(self) -> None:
        """Speak the current language."""
        self._show_hint(False)
        self.editor.retranslate()
        self.view.setAccessibleName(translate("Interview", "Problem → effect → pay-off"))
        self.view.describe()
        self.view.doItemsLayout()  # the words of another language break elsewhere

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
