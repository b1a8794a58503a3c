"""What every step of the interview is: a page that shows the talk and keeps what is typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from salesdesk.sales.spin.talk import Talk


class StepPage(QWidget):
    """The middle of the wizard in one step.

    Emit ``changed`` after every edit by hand: ``keep`` is called at most 200 ms later, and when
    the keyboard leaves, the step changes or the page goes out of sight. ``show_talk`` comes when
    the step is opened and after each act; it must leave alone what is being typed.
    """

    changed = Signal()

    def show_talk(self, talk: Talk) -> None:
        """Show what is known now."""
        raise NotImplementedError

    def title(self) -> str:
        """Return the step's name for those who hear the page."""
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """Return where the keyboard goes when the step is opened."""
        raise NotImplementedError

    def field(self) -> str:
        """Return a name for the place that has the keyboard, or had it last; "" for the first."""
        return ""

    def restore(self, field: str) -> None:
        """Put the keyboard where ``field`` said it was; into the first field if that is gone."""
        self.first_field().setFocus()

    def keep(self) -> None:
        """Write what was typed since the last time; nothing where nothing was."""
