"""Above the question: its kind, which of how many it is, about which problem, other ones."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from salesdesk.i18n import translate
from salesdesk.ui.spin.figure_row import ARROW_PX, short_words
from salesdesk.ui.spin.keys import ANOTHER, SKIP, shown
from salesdesk.ui.spin.session import Session
from salesdesk.ui.spin.step_words import KINDS, TONES, step_title
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import Label

_LEAST, _MOST = 84, 240


class QuestionHead(QWidget):
    """``another`` and ``skip`` tell the wish for a different question."""

    another = Signal()
    skip = Signal()

    def __init__(self, session: Session, step: int) -> None:
        super().__init__()
        self._session = session
        self._place = (1, 1)
        self.kind = Chip(lambda: step_title(step), TONES[step])
        self.number = Label(self._number, "caption")
        self.about = QComboBox()
        self.about.setMinimumWidth(_LEAST)
        self.about.setMaximumWidth(_MOST)
        self.about.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._asks_about = KINDS[step] in "IN"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.kind)
        row.addWidget(self.number)
        row.addWidget(self.about, 100)
        row.addStretch(1)
        row.addWidget(
            Button(
                lambda: translate("Interview", "Another"), self.another.emit,
                kind="quiet", hint=lambda: translate("Interview", "Put this one off ({key})",
                                                     key=shown(ANOTHER)),
            )
        )  # fmt: skip
        row.addWidget(
            Button(
                lambda: translate("Interview", "Skip"), self.skip.emit, kind="quiet",
                hint=lambda: translate("Interview", "Leave it out of this talk ({key})",
                                       key=shown(SKIP)),
            )
        )  # fmt: skip
        self.about.setVisible(self._asks_about)
        self.about.activated.connect(lambda _: session.pick(self.about.currentData()))
        session.picked.connect(lambda _: self._choose())

    def show_place(self, number: int, every: int) -> None:
        """Show which question this is."""
        self._place = (number, every)
        self.number.say(self._number)

    def show_problems(self) -> None:
        """Offer the problems of the talk to be asked about."""
        if not self._asks_about:
            return
        problems = self._session.talk.of("problem")
        room = max(self.about.width(), _LEAST) - ARROW_PX
        self.about.blockSignals(True)
        self.about.clear()
        for one in problems:
            self.about.addItem(short_words(one.text, self.about, room), one.id)
        self.about.blockSignals(False)
        self.about.setVisible(bool(problems))
        self._choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the problems as there is room for now."""
        super().resizeEvent(event)
        self.show_problems()

    def retranslate(self) -> None:
        """Speak the current language."""
        self.about.setAccessibleName(translate("Interview", "About which problem"))

    def _choose(self) -> None:
        problem = self._session.problem
        if self._asks_about and problem is not None:
            self.about.setCurrentIndex(self.about.findData(problem.id))

    def _number(self) -> str:
        number, every = self._place
        return translate("Interview", "Question {number} of {every}", number=number, every=every)
