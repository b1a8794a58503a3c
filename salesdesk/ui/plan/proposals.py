"""What is proposed for the day, below its to-dos; looked up once the page has been painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.ui.desk import Desk

if TYPE_CHECKING:
    from salesdesk.ui.suggestion_list import SuggestionList

_LATER = QEvent.Type(QEvent.registerEventType())
_AFTER_PAINTING = -10
"""Painting is asked for with Qt's low priority, −1."""


class Proposals(QWidget):
    """Loads the list of proposals and its sources when they are first needed."""

    left = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.list: SuggestionList | None = None
        self._wanted = False
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def look(self, *, wanted: bool) -> None:
        """Look up what is proposed, soon; nothing is, where it is not *wanted*."""
        self._wanted = wanted
        QCoreApplication.postEvent(self, QEvent(_LATER), _AFTER_PAINTING)

    def focus_first(self) -> bool:
        """Give the keyboard to the first proposal; False when there is none."""
        return self.list is not None and self.list.focus_first()

    def event(self, event: QEvent) -> bool:
        """Look up now what was put off, if the day is still seen."""
        if event.type() != _LATER:
            return super().event(event)
        day = self.parentWidget()
        if day is not None and day.isVisible():
            self._show()
        return True

    def _show(self) -> None:
        from salesdesk.sales import suggestions
        from salesdesk.ui.suggestion_list import SuggestionList

        if self.list is None:
            self.list = SuggestionList(self.desk)
            self.list.left.connect(self.left)
            self._room.addWidget(self.list)
        found = suggestions.listed(self.desk.today()) if self._wanted else []
        self.setVisible(bool(found))
        self.list.show_suggestions(found)
