"""Taking back and doing again what was changed since the window was opened, and saying so."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from salesdesk.errors import Refused
from salesdesk.i18n import translate
from salesdesk.store import journal
from salesdesk.store.journal import Coming, Undone
from salesdesk.ui.connected import connected
from salesdesk.ui.desk import Desk
from salesdesk.ui.tasks import Progress, Task

_AT_ONCE = 200
"""So many rows go back in a tenth of a second; more of them go back beside the window."""


class Undoing(QObject):
    """What was changed before it was made is never taken back by it.

    A large change is taken back as a task: stopped, or cut short as the window closes, it leaves
    the change as it was. Meanwhile no other is taken back or done again.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._since = journal.last_change()
        self._task: Task | None = None

    def undo(self) -> None:
        """Take back the newest change."""
        self._play(back=True)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._play(back=False)

    def _play(self, *, back: bool) -> None:
        if self._task is not None and self._task.running:
            self._desk.announce(
                translate("Strip", "Please wait, still under way: {task}", task=self._task.title)
            )
            return
        try:
            coming = journal.coming(self._since, back=back)
            if coming.rows <= _AT_ONCE:
                self._say(journal.play(coming), back=back)
                return
        except Refused as refused:
            self._desk.refuse(refused)
            return
        self._task = self._desk.run_task(
            _title(coming), partial(_beside, coming), partial(self._say, back=back)
        )

    def _say(self, undone: Undone, *, back: bool) -> None:
        change = translate("Change", undone.label, **undone.facts)
        if back:
            self._desk.announce(translate("Strip", "Taken back: {change}", change=change))
        else:
            text = translate("Strip", "Done again: {change}", change=change)
            self._desk.announce(text, undoable=True)


def _beside(coming: Coming, progress: Progress) -> Undone:
    with connected():
        return journal.play(coming, progress)


def _title(coming: Coming) -> str:
    change = translate("Change", coming.label, **coming.facts)
    if coming.back:
        return translate("Strip", "Taking back: {change}", change=change)
    return translate("Strip", "Doing again: {change}", change=change)
