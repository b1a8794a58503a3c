"""A person's or a company's initial on a soft colour that its name always gets."""

from __future__ import annotations

from zlib import crc32

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from salesdesk.ui.theme import current
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import draw_text

_HUES = (212, 262, 322, 352, 28, 46, 92, 152, 186)
_PREFIXES = ("演示", "Demo")


def initial(name: str) -> str:
    """Return one Chinese character, or up to two Latin initials, that stand for *name*."""
    bare = name.strip()
    for prefix in _PREFIXES:
        if bare.startswith(prefix) and len(bare) > len(prefix):
            bare = bare.removeprefix(prefix).lstrip(" ·-")
    if not bare:
        return "?"
    if bare[0].isascii():
        return "".join(word[0] for word in bare.split()[:2]).upper()
    return bare[0]


def draw_avatar(widget: QWidget, painter: QPainter, rect: QRectF, name: str) -> None:
    """Draw the avatar of *name* into *rect*, for painted rows."""
    hue = _HUES[crc32(name.encode()) % len(_HUES)]
    dark = current().dark
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromHsl(hue, 90 if dark else 110, 58 if dark else 220))
    painter.drawEllipse(rect)
    ink = QColor.fromHsl(hue, 130 if dark else 140, 205 if dark else 62)
    letters = initial(name)
    px = round(rect.height() * (0.42 if len(letters) == 1 else 0.36))
    draw_text(
        widget, painter, rect, letters, color=ink, px=px, bold=True,
        align=Qt.AlignmentFlag.AlignHCenter,
    )  # fmt: skip


class Avatar(Painted):
    """``size`` pixels across: 32 in rows, 40 in lists, 64 in a dossier's head."""

    def __init__(self, name: str, size: int = 40) -> None:
        super().__init__()
        self.setFixedSize(size, size)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Stand for somebody else."""
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def draw(self) -> None:
        """Paint the disc and the initial."""
        draw_avatar(self, self.painter, self.area(), self._name)
