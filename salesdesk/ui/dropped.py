"""Files dragged onto a widget: which of what is dragged lies on this computer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent


def dropped_files(event: QDropEvent) -> list[Path]:
    """Return the local files of a drag or a drop, and accept it when there are any."""
    urls = event.mimeData().urls()
    found = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    if found:
        event.acceptProposedAction()
    return found
