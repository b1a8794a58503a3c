"""Where running tasks show themselves: below the page, once they take longer than a blink."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.ui.tasks import Task
from salesdesk.ui.widgets.busy import BusyRow

_BLINK_MS = 300


class BusyArea(QWidget):
    """One row a task; empty and without height while nothing runs."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 0, 24, 0)
        self._column.setSpacing(4)

    def show_task(self, task: Task) -> None:
        """Show *task* until it has ended."""
        row = BusyRow(task.title, task.cancel)
        row.hide()
        self._column.addWidget(row)
        delay = QTimer(row)
        delay.setSingleShot(True)
        delay.timeout.connect(row.show)
        delay.start(_BLINK_MS)
        task.progressed.connect(row.set_progress)

        def gone() -> None:
            delay.stop()
            row.hide()
            row.deleteLater()

        task.ended.connect(gone)
