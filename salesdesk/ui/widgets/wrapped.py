"""Text broken into a few lines for painted widgets; the last one ends in … where more is left."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextLayout, QTextOption

from salesdesk.i18n import current_language
from salesdesk.ui.theme import font


def wrapped(text: str, width: float, px: int, most: int, *, bold: bool = False) -> tuple[str, ...]:
    """Return *text* in at most *most* lines *width* pixels wide; what is left stays in the last.

    Draw the lines with ``draw_text(…, elide=True)``.
    """
    return _wrapped(text, int(width), px, most, bold, current_language())


@lru_cache(4000)
def _wrapped(
    text: str, width: int, px: int, most: int, bold: bool, language: str
) -> tuple[str, ...]:
    layout = QTextLayout(text, font(px, bold=bold))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, 0))
        starts.append(line.textStart())
    layout.endLayout()
    units = text.encode("utf-16-le")
    ends = [*starts[1:], len(units) // 2]
    return tuple(
        units[2 * first : 2 * last].decode("utf-16-le", "replace").rstrip()
        for first, last in zip(starts, ends, strict=True)
    )
