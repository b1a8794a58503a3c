"""One start in a process of its own: ``start_child.py bare|salesdesk DATA BEGUN``.

Prints milliseconds since BEGUN (seconds of the epoch) to the first painted frame and to the first
page, and the most memory held, in megabytes. A bare window has its frame and page at once.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the product chooses what is imported before its first frame
    from PySide6.QtWidgets import QWidget


def _memory() -> float:
    if sys.platform == "win32":
        return 1.0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20) if sys.platform == "darwin" else most / 1024


def _watch(window: QWidget, begun: float, page: Callable[[], QWidget | None]) -> object:
    """Tell when *window* has been painted first, and when its page has; then quit."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject

    paints = (QEvent.Type.Expose, QEvent.Type.UpdateRequest)
    told: dict[str, float] = {}

    class Watch(QObject):
        """A window is asked to update before it is exposed too: only painting counts."""

        passing = False

        def __init__(self) -> None:
            super().__init__()
            self.painted: set[QObject] = set()

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                self.painted.add(watched)
                return False
            if event.type() not in paints or self.passing:
                return False
            if shown := page():
                shown.installEventFilter(self)
            self.painted, self.passing = set(), True
            QCoreApplication.sendEvent(watched, event)  # paints, and hands over the picture
            self.passing = False
            if self.painted:
                told.setdefault("frame", (time() - begun) * 1000)
            if shown in self.painted and "page" not in told:
                told.update(page=(time() - begun) * 1000, memory=_memory())
                print(json.dumps(told), flush=True)
                QCoreApplication.quit()
            return True

    watch = Watch()
    window.installEventFilter(watch)
    window.windowHandle().installEventFilter(watch)
    return watch


def _bare(begun: float) -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    watch = _watch(window, begun, lambda: window)
    application.exec()
    del watch


def _salesdesk(begun: float, data: Path) -> None:
    from salesdesk import app

    application = app.application()
    opening = app.Opening(application, data, "zh_CN", app.clock_of(None))
    opening.begin()
    assert opening.shell is not None

    def page() -> QWidget | None:
        window = opening.house.window if opening.house is not None else None
        shown = window.stack.currentWidget() if window is not None else None
        return shown if shown is not None and shown.isVisible() else None

    watch = _watch(opening.shell, begun, page)
    application.exec()
    del watch


if __name__ == "__main__":
    kind, data, begun = sys.argv[1], Path(sys.argv[2]), float(sys.argv[3])
    if kind == "bare":
        _bare(begun)
    else:
        _salesdesk(begun, data)
