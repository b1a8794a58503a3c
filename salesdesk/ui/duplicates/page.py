"""The page of likely duplicates: look for them, compare two, merge or tell apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from salesdesk.errors import Refused
from salesdesk.i18n import translate
from salesdesk.sales import duplicates, merge_plan, merging
from salesdesk.sales.duplicates import Pair
from salesdesk.sales.topics import DOSSIER
from salesdesk.ui.connected import connected
from salesdesk.ui.desk import Desk
from salesdesk.ui.duplicates.compare import ComparePage
from salesdesk.ui.duplicates.pair_list import PairList
from salesdesk.ui.tab import Tab
from salesdesk.ui.tasks import Progress, Task
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card, EmptyState
from salesdesk.ui.widgets.page import Page

NAME = "duplicates"


def pair_page(one: int, other: int) -> str:
    """Return the name of the page that compares two clients, for ``Desk.show_page``."""
    return f"{NAME}/{one}-{other}"


def _search(progress: Progress) -> list[Pair]:
    with connected():
        return duplicates.pairs(progress)


class DuplicatesPage(Tab):
    """No tab of its own; like one it asks again when what it shows has changed."""

    watches: ClassVar[frozenset[str]] = DOSSIER

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._pair: tuple[int, int] | None = None
        self._came_for_pair = False
        self._task: Task | None = None
        self.ensure_built()

    def title(self) -> str:
        """Return the page's name."""
        return translate("Duplicates", "Duplicate clients")

    def build(self) -> None:
        """Put the list and the comparison behind one another."""
        back = Button(lambda: translate("Duplicates", "Back"), self.leave, icon="arrow-left")
        self.apart = Button(
            lambda: translate("Duplicates", "Not the same"), self._apart_current, icon="x",
            hint=lambda: translate("Duplicates", "They will not be listed as a pair again"),
        )  # fmt: skip
        self.compare_button = Button(
            lambda: translate("Duplicates", "Compare"), self._compare_current, kind="primary",
            icon="users",
        )  # fmt: skip
        self.page_of_list = Page(
            lambda: translate("Duplicates", "Duplicate clients"),
            back, self.apart, self.compare_button,
        )  # fmt: skip
        self.page_of_list.say(
            lambda: translate(
                "Duplicates",
                "Only what agrees in more than the name is listed. Enter compares, Delete says "
                "that they are not the same.",
            )
        )
        self.list = PairList()
        self.none = EmptyState(
            "check-circle",
            lambda: translate("Duplicates", "No duplicates"),
            lambda: translate(
                "Duplicates",
                "No two clients agree in name and phone, credit code or city. "
                "To merge two all the same, pick both in the client list.",
            ),
        )
        self.inner = QStackedWidget()
        self.inner.addWidget(self.list)
        self.inner.addWidget(self.none)
        card = Card(padding=8)
        card.body.addWidget(self.inner)
        card.setMinimumHeight(320)
        row = QHBoxLayout()
        row.addWidget(card)
        self.page_of_list.body.addLayout(row, 1)
        self.compare_page = ComparePage()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page_of_list)
        self.stack.addWidget(self.compare_page)
        self.page.addWidget(self.stack)
        self.list.opened.connect(lambda pair: self._open(pair.a.id, pair.b.id))
        self.list.told_apart.connect(lambda pair: self._tell_apart(pair.a.id, pair.b.id))
        self.compare_page.left.connect(self.leave)
        self.compare_page.merge_asked.connect(self.merge)
        self.compare_page.apart_asked.connect(self._apart_compared)
        self.compare_page.swapped.connect(self._swap)

    def sync(self) -> None:
        """Look for pairs, or ask again about the two compared."""
        if self._pair is not None:
            self._compare(*self._pair)
        else:
            self._look()

    def show_part(self, part: str) -> None:
        """Compare the two clients named (``12-34``); the first one stays."""
        one, _, other = part.partition("-")
        self._came_for_pair = True
        self._compare(int(one), int(other))

    def leave(self) -> None:
        """Go back: from two compared to where one came from, from the list to the tab."""
        if self._pair is not None and not self._came_for_pair:
            self._show_list()
        else:
            self._show_list(look=False)
            self.desk.show_page("")

    # --- the list ----------------------------------------------------------------------------

    def _look(self) -> None:
        if self._task is not None:
            self._task.cancel()
        title = translate("Duplicates", "Looking for duplicates")
        self._task = self.desk.run_task(title, _search, self._found)

    def _found(self, pairs: list[Pair]) -> None:
        self._task = None
        self.list.show_pairs(pairs)
        self.inner.setCurrentWidget(self.list if pairs else self.none)
        self.apart.setEnabled(bool(pairs))
        self.compare_button.setEnabled(bool(pairs))
        if pairs and self._pair is None and self.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_list(self, *, look: bool = True) -> None:
        self._pair, self._came_for_pair = None, False
        self.stack.setCurrentWidget(self.page_of_list)
        if look:
            self._look()
        else:
            self._stale = True  # looked for when the list is shown next

    def _current(self, act: Callable[[int, int], None]) -> None:
        if (pair := self.list.current()) is not None:
            act(pair.a.id, pair.b.id)

    def _apart_current(self) -> None:
        self._current(self._tell_apart)

    def _compare_current(self) -> None:
        self._current(self._open)

    # --- two of them -------------------------------------------------------------------------

    def _open(self, one: int, other: int) -> None:
        """Compare a pair of the list; who has more is proposed to stay."""
        self._came_for_pair = False
        try:
            plans = [merge_plan.plan(one, other), merge_plan.plan(other, one)]
        except Refused as refused:
            self.desk.refuse(refused)
            self._look()
            return
        fewer = min(plans, key=lambda plan: sum(plan.moving.values()))
        self._compare(fewer.kept_id, fewer.gone_id)

    def _compare(self, kept: int, gone: int) -> None:
        fresh = self._pair != (kept, gone)
        try:
            plan = merge_plan.plan(kept, gone)
        except Refused as refused:
            if fresh:
                self.desk.refuse(refused)
            self._show_list()
            return
        self._pair = (kept, gone)
        self.compare_page.show_plan(plan)
        self.stack.setCurrentWidget(self.compare_page)
        if fresh:
            self.compare_page.merge_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _swap(self) -> None:
        if self._pair is not None:
            kept, gone = self._pair
            self._compare(gone, kept)
            self.compare_page.swap.setFocus(Qt.FocusReason.OtherFocusReason)

    def merge(self, choices: Any) -> None:
        """Merge the two compared; who came for them is led to the one that stays."""
        if self._pair is None:
            return
        kept, gone = self._pair
        came = self._came_for_pair
        self._pair = None  # what is announced by the merge is no reason to compare again
        self._stale = False
        if not self.desk.attempt(lambda: merging.merge(kept, gone, choices, self.desk.now())):
            self._pair = (kept, gone)
            return
        self._show_list(look=not came)
        if came:
            self.desk.show_client(kept)

    def _apart_compared(self) -> None:
        if self._pair is not None:
            kept, gone = self._pair
            came, self._pair = self._came_for_pair, None
            self._tell_apart(kept, gone)
            self._show_list(look=not came)
            if came:
                self.desk.show_page("")

    def _tell_apart(self, one: int, other: int) -> None:
        self.desk.attempt(lambda: duplicates.tell_apart(one, other, self.desk.now()))

    # --- events ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language without looking again."""
        stale = self._stale
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._built:
            self._stale = stale
            self.list.retranslate()
