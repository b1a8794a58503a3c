"""What stands at the right of an interview: a map or a coach, whatever is made for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from salesdesk.sales.spin.talk import Talk


class RightSide(QWidget):
    """Handed the talk after each change, and the line that is looked at.

    ``chosen`` tells a line the user looks at here, ``wanted`` the ``Place`` to go to. It writes
    by the session it was made with.
    """

    chosen = Signal(int)
    wanted = Signal(object)

    def show_talk(self, talk: Talk) -> None:
        """Show what is known now."""
        raise NotImplementedError

    def show_line(self, line: int | None) -> None:
        """Show which line is looked at."""

    def show_step(self, step: int) -> None:
        """Speak of the step that is open now."""

    def first_field(self) -> QWidget:
        """Return what takes the keyboard."""
        return self
