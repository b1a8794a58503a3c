"""Best questions and lessons of all talks, searched."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.spin import compare
from salesdesk.ui.desk import Desk
from salesdesk.ui.spin.home.rows import LESSON_WORDS, lesson_row
from salesdesk.ui.widgets.chips import FilterChips
from salesdesk.ui.widgets.row_list import RowList
from salesdesk.ui.widgets.search_box import SearchBox

_FIRST = 6


class LessonList(QWidget):
    """``opened`` tells the interview something was learned in."""

    opened = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._client: int | None = None
        self.box = SearchBox(
            lambda: translate("Interview", "Search what was learned"),
            lambda: translate("Interview", "Words of a question or a lesson, or a client"),
        )
        self.kinds = FilterChips(
            [
                ("", lambda: translate("Spin", "All")),
                *(
                    (key, lambda key=key: translate("Interview", LESSON_WORDS[key]))
                    for key in compare.LEARNED
                ),
            ],
            lambda: translate("Interview", "Kind of lesson"),
        )
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self.kinds)
        self.list = RowList(
            lambda: translate("Interview", "Best questions and lessons"),
            lambda: translate(
                "Interview", "Nothing found. The review at the end of a talk writes them down."
            ),
            above=above,
        )
        self.box.changed.connect(lambda _: self.refresh())
        self.kinds.chosen.connect(lambda _: self.refresh())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.list)

    def show_client(self, client: int | None) -> None:
        """Search the talks of one client, of all without one."""
        self._client = client
        self.refresh()

    def refresh(self) -> None:
        """Search anew."""
        found = compare.lessons(self.box.text(), self.kinds.key())
        mine = [one for one in found if self._client in (None, one.client_id)]
        now = self.desk.now()
        self.list.show_rows(
            [
                partial(lesson_row, one, now, partial(self.opened.emit, one.interview_id))
                for one in mine
            ],
            _FIRST,
        )
