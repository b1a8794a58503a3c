"""A scrolling page whose right edge stands still, scroll bar or not."""

from __future__ import annotations

from salesdesk.ui.widgets.page import Page

BAR = 12


class SteadyPage(Page):
    """The scroll bar lies in the window's margin; what it shows never moves aside for it."""

    def __init__(self) -> None:
        super().__init__()
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        self._make_room(0, 0)

    def _make_room(self, first: int, last: int) -> None:
        self.body.setContentsMargins(0, 0, 0 if last > first else BAR, 24)
