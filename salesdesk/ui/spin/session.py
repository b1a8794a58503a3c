"""The interview that is open: its talk, read again after each act, and how it is written to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from salesdesk.errors import Refused
from salesdesk.sales import topics
from salesdesk.sales.spin import bank, interviews, prepare, suggest
from salesdesk.sales.spin.chains import Chains
from salesdesk.sales.spin.talk import Known, Line, Talk
from salesdesk.ui.desk import Desk

T = TypeVar("T")


class Session(QObject):
    """``changed`` tells the new Talk after each act, ``picked`` the line that is looked at.

    ``kept`` tells when something was saved,
    ``lost`` that the interview is there no more: its beginning was taken back. An act (marking,
    moving, removing) reads the talk again; what is merely typed is kept without that, so that no
    letter waits for it.
    """

    changed = Signal(object)
    picked = Signal(object)
    kept = Signal(object)
    lost = Signal()

    def __init__(self, desk: Desk, interview: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.id = interview
        self.gone = False
        self.talk: Talk = interviews.talk(interview)
        self.chains = Chains(self.talk)
        self._line: int | None = None
        self._writing = False
        self._told = False
        self._behind = False
        self._known: Known | None = None
        self._debts: list[prepare.Debt] | None = None
        self._bank: dict[str, list[bank.BankQuestion]] = {}
        self._values: dict[str, str] | None = None

    # --- what is known -----------------------------------------------------------------------

    @property
    def known(self) -> Known:
        """Return what the dossier knows; asked once between two acts."""
        if self._known is None:
            self._known = prepare.known(self.talk, self.desk.now())
        return self._known

    @property
    def line(self) -> Line | None:
        """Return the line that is looked at: chosen in a list or the map, or marked last."""
        return self.talk.line(self._line)

    @property
    def problem(self) -> Line | None:
        """Return the problem the talk is about now: that of the line looked at, else the last."""
        line = self.line
        found = self.chains.problem_of(line) if line is not None else None
        problems = self.talk.of("problem")
        return found or (problems[-1] if problems else None)

    def pick(self, line: int | None) -> None:
        """Look at a line."""
        if line != self._line:
            self._line = line
            self.picked.emit(line)

    def suggestions(self, kind: str, most: int) -> list[suggest.Suggested]:
        """Return what may be asked next, best first, and no more than *most*."""
        talk, about = self.talk, self.problem
        if self._debts is None:
            self._debts = prepare.debts(talk.client_id, talk.language, talk.id)
        return suggest.suggestions(
            talk, self.known, self._questions(kind), self._debts, kind,
            about.id if about is not None else None, self._fills(), most,
        )  # fmt: skip

    def purpose(self, kind: str, key: str) -> str:
        """Return what a question of the bank is for; nothing for any other."""
        return next((one.purpose for one in self._questions(kind) if one.key == key), "")

    def fields(self) -> dict[str, tuple[str, ...]]:
        """Return which fields of form ② each situation question of the bank asks for (R18)."""
        return {one.key: one.fields for one in self._questions("S") if one.fields}

    def _fills(self) -> dict[str, str]:
        if self._values is None:
            self._values = bank.values(self.talk.pack, self.talk.language)
        return self._values

    def _questions(self, kind: str) -> list[bank.BankQuestion]:
        if kind not in self._bank:
            self._bank[kind] = bank.questions(kind, self.talk.pack, self.talk.language)
        return self._bank[kind]

    # --- writing -----------------------------------------------------------------------------

    def act(self, act: Callable[[], T]) -> T | None:
        """Do *act* and return what it does; see ``do``. None where it was refused."""
        found: list[T] = []
        self.do(lambda: found.append(act()))
        return found[0] if found else None

    def do(self, act: Callable[[], object]) -> bool:
        """Do *act*, read the talk again and tell it; say why when it is refused."""
        if self.gone:
            return False
        try:
            with self._own():
                act()
        except Refused as refused:
            self.desk.refuse(refused)
            return False
        self._saved()
        self.reload()
        return True

    def keep(self, act: Callable[[], object]) -> bool:
        """Save what was typed; tell whether that went well. The talk is not read again."""
        if self.gone:
            return False
        try:
            with self._own():
                act()
        except Refused as refused:
            if not self._told:  # once, not after every letter
                self._told = True
                self.desk.refuse(refused)
            return False
        self._behind = True
        self._saved()
        return True

    def reload(self) -> None:
        """Read the talk again and tell it."""
        self._known = self._debts = None
        self._behind = False
        try:
            self.talk = interviews.talk(self.id)
        except Refused:
            self.gone = True
            self.lost.emit()
            return
        self.chains = Chains(self.talk)
        self.changed.emit(self.talk)

    def catch_up(self) -> Talk:
        """Return the talk with what was typed since it was read, for a page that is shown anew."""
        if self._behind and not self.gone:
            with suppress(Refused):  # that it is there no more is told by who took it away
                self.talk = interviews.talk(self.id)
                self.chains = Chains(self.talk)
                self._behind = False
        return self.talk

    def answered(self, answers: Mapping[str, Any]) -> None:
        """Tell the talk with answers of the form that were just kept, without reading it again."""
        told = {**self.talk.answers, **answers}
        self.talk = replace(self.talk, answers={k: v for k, v in told.items() if v is not None})
        self._known = None
        self.changed.emit(self.talk)

    def hear(self, touched: frozenset[str]) -> None:
        """Hear that rows of the tables *touched* changed by another hand, undo among them."""
        if self._writing or not touched & topics.SPIN:
            return
        if touched & {topics.PLAYBOOK_ENTRY, topics.CAPABILITY}:
            self.forget_bank()
        self.reload()

    def forget_bank(self) -> None:
        """Read the bank again when it is asked next: another pack was chosen."""
        self._bank.clear()
        self._values = None

    @contextmanager
    def _own(self) -> Iterator[None]:
        before, self._writing = self._writing, True
        try:
            yield
        finally:
            self._writing = before

    def _saved(self) -> None:
        self._told = False
        self.kept.emit(self.desk.now())
