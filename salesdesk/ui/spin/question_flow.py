"""Which question of a step is on the table, what comes next, and how both are written down.

A question that is merely offered is not in the talk: it is put down when an answer to it is
typed, a sentence of it marked, or the next one asked for. One that was chosen is put at once.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from salesdesk.i18n import translate
from salesdesk.sales.spin import capture
from salesdesk.sales.spin.suggest import Suggested
from salesdesk.sales.spin.talk import Asked
from salesdesk.store.database import database
from salesdesk.ui.spin.session import Session

MOST = 5
"""So many questions are offered at once."""
_NO_ANSWER = frozenset({"feature", "objection"})


class QuestionFlow(QObject):
    """``turned`` tells that another question is on the table."""

    turned = Signal()

    def __init__(self, session: Session, kind: str, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self.kind = session, kind
        self._asked: int | None = None
        self._by_typing: int | None = None
        self.offer: Suggested | None = None
        self._skipped: set[str] = set()
        self._later: list[str] = []
        self._next: list[Suggested] = []

    # --- what is on the table ----------------------------------------------------------------

    @property
    def asked(self) -> Asked | None:
        """Return the question on the table where it was put down already."""
        return next((one for one in self._put() if one.id == self._asked), None)

    def text(self) -> str:
        """Return the question as it is written down or offered."""
        if (asked := self.asked) is not None:
            return asked.text
        return self.offer.text if self.offer is not None else ""

    def key(self) -> str:
        """Return the bank's key of the question, "" for an own one."""
        if (asked := self.asked) is not None:
            return asked.key
        return self.offer.key if self.offer is not None else ""

    def place(self) -> tuple[int, int]:
        """Return which question this is, of how many; one that is offered counts as the next."""
        ids = [one.id for one in self._put()]
        if self._asked in ids:
            return ids.index(self._asked) + 1, len(ids)
        return len(ids) + 1, len(ids) + 1

    def suggestions(self) -> list[Suggested]:
        """Return what else may be asked: not the one on the table, what was put off last."""
        return self._next

    def refresh(self, *, typing: bool) -> None:
        """Ask anew what may come next; the question on the table stays as long as it is there.

        Where there was nothing to offer, what comes up is offered unless one is *typing*.
        """
        gone = self._asked is not None and self.asked is None
        if gone:
            self._asked = self.offer = None
        self._look()
        if gone or (self._asked is None and self.offer is None and self._next and not typing):
            self._take_first()
            self.turned.emit()

    # --- going on ----------------------------------------------------------------------------

    def open(self, question: int | None) -> None:
        """Put a question of this talk on the table; None for the next offer."""
        ids = [one.id for one in self._put()]
        self._asked, self.offer = (question, None) if question in ids else (None, None)
        self._look()
        if self._asked is None:
            self._take_first()
        self.turned.emit()

    def choose(self, one: Suggested) -> None:
        """Ask a suggested question; it is put down at once."""
        self._asked, self.offer = None, one
        self.put("", "")
        self._by_typing = None
        self._look()
        self.turned.emit()

    def another(self, answered: bool) -> None:
        """Put the question off and take the next; an unanswered one leaves the talk again."""
        text = self.text()
        if text in self._later:
            self._later.remove(text)
        self._later.append(text)
        self._leave(answered)

    def skip(self, answered: bool) -> None:
        """Do not ask this question in this talk."""
        self._skipped.add(self.text())
        self._leave(answered)

    def step(self, by: int) -> bool:
        """Go to the question before (−1) or after (1); tell whether there is one."""
        ids = [one.id for one in self._put()]
        here = ids.index(self._asked) if self._asked in ids else len(ids)
        place = here + by
        if not 0 <= place <= len(ids) or place == here:
            return False
        self.open(ids[place] if place < len(ids) else None)
        return True

    # --- writing -----------------------------------------------------------------------------

    def put(self, text: str, answer: str) -> int | None:
        """Write the question down if it is not, as *text* if it was worded by hand."""
        if self._asked is not None:
            return self._asked
        offer = self.offer
        words = text or (offer.text if offer is not None else "")
        words = words or translate("Interview", "(They spoke of it unasked.)")
        session = self._session

        def write() -> int:
            # one change without a label: what merely saves itself is no act to be taken back
            with database.change():
                made = capture.ask(
                    session.id, self.kind, words, session.desk.now(),
                    key=offer.key if offer is not None else "", about=self._about(),
                )  # fmt: skip
                if answer:
                    capture.answer(made, answer)
            return made

        self._asked = self._by_typing = session.act(write)
        return self._asked

    def unsay(self, kind: str, text: str) -> None:
        """Take a question out of the talk that is in it only because *text* was typed below it.

        What we show and what is held against us are no answers, and what comes unasked answers
        nothing: with *text* marked as such a *kind* the question is merely offered again.
        """
        asked = self.asked
        unasked = self.offer is None or kind in _NO_ANSWER
        if asked is None or asked.id != self._by_typing or not unasked:
            return
        if asked.answer.strip() == text.strip():
            self._asked = None
            self._session.do(lambda: capture.withdraw(asked.id))
            self.turned.emit()

    def keep(self, text: str | None, answer: str | None) -> bool:
        """Save what was typed; None for what was not touched."""
        asked = self._asked
        if asked is None:
            return self.put(text or "", answer or "") is not None

        def write() -> None:
            if text:
                capture.reword(asked, text)
            if answer is not None:
                capture.answer(asked, answer)

        return self._session.keep(write)

    def _about(self) -> int | None:
        if self.offer is not None and self.offer.about is not None:
            return self.offer.about
        problem = self._session.problem
        return problem.id if problem is not None and self.kind in "IN" else None

    # --- inside ------------------------------------------------------------------------------

    def _put(self) -> list[Asked]:
        return self._session.talk.asked(self.kind)

    def _look(self) -> None:
        here = self.text()
        most = MOST + 1 + len(self._skipped) + len(self._later)
        found = [
            one
            for one in self._session.suggestions(self.kind, most)
            if one.text not in self._skipped and one.text != here
        ]
        self._next = sorted(found, key=lambda one: self._turn(one.text))

    def _turn(self, text: str) -> int:
        return self._later.index(text) + 1 if text in self._later else 0

    def _take_first(self) -> None:
        if self._next:
            self.offer, *self._next = self._next

    def _leave(self, answered: bool) -> None:
        if self._asked is not None and not answered:
            asked = self._asked
            self._asked = None
            self._session.do(lambda: capture.withdraw(asked))
        self.open(None)
