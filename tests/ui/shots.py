"""Pictures of widgets that come out the same every time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

SIZES = ((1280, 800), (1440, 900))


def shoot(
    widget: QWidget,
    path: Path | None = None,
    size: tuple[int, int] = SIZES[0],
    scale: float = 1.0,
) -> QPixmap:
    """Return *widget* as a picture of *size* at *scale* (1.5 for 150 %), and save it to *path*."""
    widget.resize(*size)
    for _ in range(3):  # a layout that changes what lies in it asks once more
        QApplication.sendPostedEvents()
    picture = QPixmap(round(size[0] * scale), round(size[1] * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(widget.palette().window().color())
    widget.render(picture, QPoint())
    if path is not None:
        assert picture.save(str(path))
    return picture
