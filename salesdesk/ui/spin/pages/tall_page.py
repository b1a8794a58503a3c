"""A step that may be longer than the window, and asks for no room while another one is open."""

from __future__ import annotations

from salesdesk.ui.spin.step_page import StepPage


class TallPage(StepPage):
    """A stack asks its hidden pages too how high they want to be."""

    def heightForWidth(self, width: int) -> int:
        """Return the height while it is the open step."""
        return -1 if self.isHidden() else super().heightForWidth(width)
