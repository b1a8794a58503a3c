"""The two faces as ReportLab embeds them, made cheap: nothing is parsed before it is needed."""

from __future__ import annotations

from functools import cache
from typing import Any

from salesdesk.paper.faces import font_file
from salesdesk.paper.ink import BOLD, REGULAR


@cache
def faces() -> dict[str, Any]:
    """Return ReportLab's TTFont by the name ink uses; Refused("font_missing") without files."""
    from reportlab.pdfbase.ttfonts import TTFont, TTFontFace

    class Face(TTFontFace):  # type: ignore[misc]
        """Hands the glyph table out as a view: each subset would else copy ten megabytes."""

        def get_table(self, tag: str) -> Any:
            if tag != "glyf":
                return super().get_table(tag)
            start, length = self.get_table_pos(tag)
            return memoryview(self._ttf_data)[start : start + length]

    found = {}
    for name in (REGULAR, BOLD):
        font = TTFont(f"SalesdeskSans-{name}", str(font_file(name)), asciiReadable=False)
        font.face.__class__ = Face
        found[name] = font
    return found
