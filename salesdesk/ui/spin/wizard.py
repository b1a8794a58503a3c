"""An interview as it is led: the way at the left, one step in the middle, the map at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from salesdesk.i18n import translate
from salesdesk.sales.spin import interviews
from salesdesk.ui.spin import keys
from salesdesk.ui.spin.autosave import Autosave
from salesdesk.ui.spin.left_side import LeftSide
from salesdesk.ui.spin.place import Place
from salesdesk.ui.spin.right_side import RightSide
from salesdesk.ui.spin.session import Session
from salesdesk.ui.spin.step_page import StepPage
from salesdesk.ui.spin.step_words import step_title
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card

MakeStep = Callable[[Session], StepPage]
_NARROW = 1200


class _Steps(QWidget):
    """Shows one page of several; unlike a QStackedWidget it asks only that one for its height."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._page: QWidget | None = None

    def turn(self, page: QWidget) -> None:
        """Show *page*; a layout leaves those that are hidden aside."""
        before, self._page = self._page, page
        if before is page:
            return
        if page.parentWidget() is not self:
            self._column.addWidget(page)
        page.show()
        if before is not None:
            before.hide()


class Wizard(QWidget):
    """``left`` tells that the interview is put aside; nothing is lost by that.

    *steps* says how the page of each step is made; one without a page is not on the way. Call
    ``hear`` with what changed in the data, and ``close_talk`` before letting it go.
    """

    left = Signal()
    finish_wanted = Signal()

    def __init__(self, session: Session, steps: Mapping[int, MakeStep], right: RightSide) -> None:
        super().__init__()
        self.session, self.right = session, right
        session.setParent(self)
        self._make = dict(sorted(steps.items()))
        self._pages: dict[int, StepPage] = {}
        self.step = -1
        self.left_side = LeftSide(session, list(self._make))
        self.stack = _Steps()
        self.back = Button(
            lambda: translate("Interview", "Previous step"),
            lambda: self.go(-1),
            hint=lambda: keys.shown(keys.STEP_BACK),
        )
        self.later = Button(
            lambda: translate("Interview", "Go on later"), self.leave, kind="quiet",
            hint=lambda: translate("Interview", "All is saved; you come back to this place."),
        )  # fmt: skip
        self.on = Button(
            self._on_text, self._go_on, kind="primary", icon="arrow-right",
            hint=lambda: keys.shown(keys.STEP_ON),
        )  # fmt: skip
        self._assemble()
        self.autosave = Autosave(self, self.keep)
        self.left_side.stepper.wanted.connect(self.show_step)
        self.left_side.stepper.left.connect(self._to_page)
        session.changed.connect(self._changed)
        session.lost.connect(self.left)
        session.picked.connect(right.show_line)
        right.chosen.connect(session.pick)
        right.wanted.connect(self.go_to)
        QApplication.instance().focusChanged.connect(self._moved)  # type: ignore[union-attr]
        self._bind()
        first = session.talk.step if session.talk.step in self._make else next(iter(self._make))
        right.show_talk(session.talk)
        self._open(first)

    def _assemble(self) -> None:
        card = Card(padding=0, spacing=0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("page", "true")
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 16, 24, 8)
        column.addWidget(self.stack)
        self._scroll.setWidget(inside)
        card.body.addWidget(self._scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addWidget(self.later)
        foot.addStretch(1)
        foot.addWidget(self.on)
        card.body.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 24)
        row.setSpacing(16)
        row.addWidget(self.left_side)
        row.addWidget(card, 1)
        row.addWidget(self.right)

    def _bind(self) -> None:
        side = self.left_side
        for key, act in (
            (keys.STEP_BACK, lambda: self.go(-1)),
            (keys.STEP_ON, lambda: self.go(1)),
            (keys.JUMP, side.stepper.setFocus),
            (keys.TO_MAP, lambda: self.right.first_field().setFocus()),
            (keys.TALK_TIMER, side.timers.toggle_talk),
            (keys.CHAT_TIMER, side.timers.toggle_chat),
            (keys.WE_TALK, side.share.mark_ours),
            (keys.THEY_TALK, side.share.mark_theirs),
        ):
            keys.bind(self, key, act)

    # --- steps -------------------------------------------------------------------------------

    @property
    def page(self) -> StepPage:
        """Return the page of the open step."""
        return self._page(self.step)

    def show_step(self, step: int) -> None:
        """Open a step; one without a page is none."""
        if step in self._make and step != self.step:
            self.keep()
            self._open(step)
            if not self.left_side.stepper.hasFocus():
                self.page.first_field().setFocus()
            self._keep_place()

    def go_to(self, place: Place) -> None:
        """Open a step and put the keyboard into a field of it; what was typed is kept."""
        self.keep()
        self.show_step(place.step)
        if self.step == place.step:
            self.page.restore(place.field)

    def go(self, by: int) -> None:
        """Go to the step before (−1) or after (1)."""
        if (step := self._neighbour(by)) is not None:
            self.show_step(step)

    def restore(self) -> None:
        """Put the keyboard where it was when the interview was left."""
        talk = self.session.talk
        if talk.step == self.step:
            self.page.restore(talk.field)
        else:
            self._to_page()

    def leave(self) -> None:
        """Put the interview aside."""
        self.close_talk()
        self.left.emit()

    def close_talk(self) -> None:
        """Save what waits and let the clocks stand."""
        self.keep()
        self.left_side.timers.pause()
        self.left_side.keep()

    def _open(self, step: int) -> None:
        self.step = step
        page = self._page(step)
        page.show_talk(self.session.catch_up())
        self.stack.turn(page)
        self._scroll.verticalScrollBar().setValue(0)
        self.right.show_step(step)
        self._show_way()

    def _page(self, step: int) -> StepPage:
        if step not in self._pages:
            page = self._make[step](self.session)
            page.changed.connect(self.autosave.touch)
            self._pages[step] = page
        return self._pages[step]

    def _neighbour(self, by: int) -> int | None:
        steps = list(self._make)
        place = steps.index(self.step) + by
        return steps[place] if 0 <= place < len(steps) else None

    def _go_on(self) -> None:
        if self._neighbour(1) is None:
            self.keep()
            self.finish_wanted.emit()
        else:
            self.go(1)

    # --- keeping -----------------------------------------------------------------------------

    def keep(self) -> None:
        """Write what was typed, and where."""
        if self.step in self._pages and self.session.talk.state == "open":
            self.page.keep()
            self._keep_place()

    def _keep_place(self) -> None:
        session, step, field = self.session, self.step, self.page.field()
        talk = session.talk
        if talk.state == "open" and (step, field) != self._place():
            self._kept_place = (step, field)
            session.keep(lambda: interviews.save_place(session.id, step, field))

    _kept_place: tuple[int, str] | None = None

    def _place(self) -> tuple[int, str]:
        return self._kept_place or (self.session.talk.step, self.session.talk.field)

    def hear(self, touched: frozenset[str]) -> None:
        """Hear that rows of the tables *touched* changed."""
        self.session.hear(touched)

    # --- what is shown -----------------------------------------------------------------------

    def _changed(self, talk: object) -> None:
        self.page.show_talk(self.session.talk)
        self.right.show_talk(self.session.talk)
        self._show_way()

    def _show_way(self) -> None:
        self.left_side.show_talk(self.step)
        self.back.setEnabled(self._neighbour(-1) is not None)
        self.on.say(self._on_text)

    def _on_text(self) -> str:
        step = self._neighbour(1) if self.step >= 0 else None
        if step is None:
            return translate("Interview", "Finish")
        return translate("Interview", "Next: {step}", step=step_title(step))

    def _to_page(self) -> None:
        self.page.first_field().setFocus()

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Remember soon where the keyboard went."""
        if isValid(self) and new is not None and self.stack.isAncestorOf(new):
            self.autosave.touch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the middle its room in a small window."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        self.left_side.setFixedWidth(200 if narrow else 240)
        self.right.setFixedWidth(240 if narrow else 300 if event.size().width() < 1400 else 380)

    def hideEvent(self, event: QHideEvent) -> None:
        """Save before another page is looked at."""
        super().hideEvent(event)
        self.autosave.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard where it was."""
        super().showEvent(event)
        self.page.show_talk(self.session.catch_up())
        self.right.show_talk(self.session.talk)
        self.restore()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.session.catch_up()  # the pages hear of the language after this one
            self.left_side.retranslate()
            self._show_way()
            if self.isVisible():  # who is not seen asks the workspace nothing
                self.right.show_talk(self.session.talk)
