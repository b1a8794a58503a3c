"""The composition root: an empty window first, then the house that fills it.

Nothing is imported here that the first frame does not need: the rooms are loaded when the frame
has been painted.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from salesdesk.errors import Refused
from salesdesk.paths import default_data_dir, resource
from salesdesk.store import glance
from salesdesk.ui import theme
from salesdesk.ui.shell import Shell
from salesdesk.ui.single_instance import SingleInstance

if TYPE_CHECKING:
    from salesdesk.house import House
    from salesdesk.ui.desk import Clock


def clock_of(now: datetime | None) -> Clock:
    """Return the one clock: the system's, or one that stands still at *now* (aware)."""
    if now is not None:
        return lambda: now
    return lambda: datetime.now().astimezone()


def run(data_dir: Path | None = None, language: str = "", now: datetime | None = None) -> int:
    """Open the window on the workspace in *data_dir* and return the exit code.

    *language* (zh_CN or en) and *now* (a clock that stands still) override what is remembered.
    """
    with _told_without_a_screen(language):
        app = application()
    opening = Opening(app, data_dir or default_data_dir(), language, clock_of(now))
    code = app.exec() if opening.begin() else opening.code
    if opening.failure is not None:
        raise opening.failure
    return code


def application() -> QApplication:
    """Return the one QApplication."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else theme.application(sys.argv[:1])
    app.setApplicationName("salesdesk")
    app.setApplicationDisplayName("Salesdesk")
    app.setDesktopFileName("salesdesk")
    return app


@contextmanager
def _told_without_a_screen(language: str) -> Iterator[None]:
    """Put one sentence in the place of what Qt says before it aborts the process.

    It aborts where there is no screen, or a library that its windows need is missing.
    """

    def hear(kind: QtMsgType, context: object, text: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            from salesdesk.i18n import sentence, set_language, system_language

            QCoreApplication.instance() or QCoreApplication([])
            set_language(language or system_language())
            print(sentence(Refused("no_screen")), file=sys.stderr, flush=True)
            os._exit(1)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


class Opening:
    """From nothing to an open house: where there is a workspace, its empty window comes first."""

    def __init__(self, app: QApplication, folder: Path, language: str, clock: Clock) -> None:
        self._app, self._folder = app, folder
        self._instance = SingleInstance(folder)
        self._language, self._clock = language, clock
        self.shell: Shell | None = None
        self.house: House | None = None
        self.failure: ImportError | None = None

    @property
    def code(self) -> int:
        """Return the exit code so far."""
        return self.house.code if self.house is not None else 0

    def begin(self) -> bool:
        """Show a window; False when another window of the folder was raised instead."""
        gc.disable()  # the house settles it once it stands
        kept = glance.preferences(self._folder)
        if kept is None or not self._instance.acquire():  # an empty window would only flash
            return self._furnish()
        theme.apply(self._app, kept.get("theme") or theme.of_system(self._app))
        self.shell = Shell(kept.get("window") or {})
        self.shell.painted.connect(self._furnish)
        self.shell.show()
        return True

    def _furnish(self) -> bool:
        try:
            return self._furnished()
        except ImportError as error:  # the program is incomplete, so no house can say so
            self.failure = error
            self._app.exit(1)
            return False

    def _furnished(self) -> bool:
        from salesdesk.house import House

        whole = theme.load_fonts(self._app)  # the empty window has no text
        self.house = House(
            self._app, self._folder, self._language, self._clock, self.shell, self._instance
        )
        opened = self.house.open()
        if not whole:
            self.house.say(Refused("font_missing", path=str(resource("fonts"))))
        if not opened and self.shell is not None:
            self._app.exit(self.house.code)
        return opened
