"""Taking an import of the past back, beside whatever else is looked at."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from salesdesk.i18n import translate
from salesdesk.ui import import_work
from salesdesk.ui.desk import Desk
from salesdesk.ui.tasks import Task


class TakingBack(QObject):
    """Takes one import back at a time; stopped by the task's own button only.

    ``taken_back`` tells how many records stayed, ``refused`` why nothing was taken back;
    ``changed`` follows every begin and end, ``running`` tells which.
    """

    taken_back = Signal(int)
    refused = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._task: Task | None = None

    @property
    def running(self) -> bool:
        """Tell whether an import is being taken back."""
        return self._task is not None and self._task.running

    def start(self, run_id: int) -> None:
        """Take an import back, unless another one is being taken back."""
        if self.running:
            return
        self._task = self._desk.run_task(
            translate("ImportPage", "Taking an import back"),
            import_work.take_back(run_id),
            self.taken_back.emit,
            self.refused.emit,
        )
        self._task.ended.connect(self.changed)
        self.changed.emit()


def told(kept: int) -> str:
    """Say that an import was taken back, and how many records stayed."""
    if not kept:
        return translate("ImportPage", "The import was taken back.")
    return translate(
        "ImportPage",
        "The import was taken back; %n record(s) changed since then stayed.",
        n=kept,
    )
