"""Work beside the window: anything over 100 ms, with progress and cancel.

A worker never touches the window's connection or a widget. Its result, its refusal and its
progress arrive on the window's thread as signals of the task.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from salesdesk.errors import Refused


class Cancelled(Exception):
    """Raised inside the work when the user asked to stop; whatever was begun is rolled back."""


class Progress:
    """Handed to the work, which reports to it often and thereby learns that it shall stop."""

    def __init__(self, told: Callable[[int, int], None]) -> None:
        self._told = told
        self.cancelled = False

    def __call__(self, done: int, total: int = 0) -> None:
        """Report *done* of *total* (0: not known yet); raises Cancelled when asked to stop."""
        if self.cancelled:
            raise Cancelled
        self._told(done, total)


class Task(QObject):
    """One piece of work, ``running`` from the first; ``ended`` comes last, whatever happened."""

    progressed = Signal(int, int)
    ended = Signal()
    _delivered = Signal(object)

    def __init__(
        self,
        title: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object],
        failed: Callable[[Refused], object],
    ) -> None:
        super().__init__()
        self.title = title
        self.running = True
        self._work, self._done, self._failed = work, done, failed
        self._progress = Progress(self.progressed.emit)
        self._delivered.connect(self._deliver, Qt.ConnectionType.AutoConnection)

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._progress.cancelled = True

    def perform(self) -> None:
        """Do the work on the calling thread and deliver the outcome on the window's."""
        try:
            outcome: object = ("done", self._work(self._progress))
        except Cancelled:
            outcome = ("cancelled", None)
        except Refused as refused:
            outcome = ("refused", refused)
        except Exception as error:  # a bug: reported on the window's thread, where it is told
            outcome = ("bug", error)
        self._delivered.emit(outcome)

    def _deliver(self, outcome: tuple[str, Any]) -> None:
        kind, value = outcome
        try:
            if kind == "done":
                self._done(value)
            elif kind == "refused":
                self._failed(value)
            elif kind == "bug":
                raise value
        finally:
            self.running = False
            self.ended.emit()


class Runner(Protocol):
    """Whoever performs tasks."""

    def start(self, task: Task) -> None:
        """Perform *task*, now or soon."""


class Inline:
    """Performs a task at once on the calling thread: for tests and the command line."""

    def start(self, task: Task) -> None:
        """Perform *task* before returning."""
        task.perform()


class Threads:
    """Performs tasks on worker threads; ``finish`` waits for them when the window closes."""

    def __init__(self) -> None:
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(2)
        self._running: set[Task] = set()

    def start(self, task: Task) -> None:
        """Perform *task* beside the window."""
        self._running.add(task)
        task.ended.connect(lambda: self._running.discard(task))
        self._pool.start(_Job(task))

    def finish(self) -> None:
        """Ask every task to stop and wait for it."""
        for task in tuple(self._running):
            task.cancel()
        self._pool.waitForDone()


class _Job(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.perform()
