"""What layout must know of the two faces: which characters they have and how wide each is.

Only three tables of a font file are read, in a few milliseconds and without a font library, so
that a preview needs none. A face is read once a process.
"""

from __future__ import annotations

import struct
from array import array
from bisect import bisect_right
from functools import cache
from pathlib import Path
from typing import BinaryIO

from salesdesk.errors import Refused
from salesdesk.paper.ink import BOLD, REGULAR, Text
from salesdesk.paths import resource

MISSING = "〓"  # the geta mark, which printers have always set for a character they lack


def font_file(font: str) -> Path:
    """Return the file of a face; Refused("font_missing") when it is not there."""
    try:
        path = resource("fonts", f"SalesdeskSans-{font}.ttf")
    except FileNotFoundError as error:
        raise Refused("font_missing", path=f"SalesdeskSans-{font}.ttf") from error
    if not path.is_file():
        raise Refused("font_missing", path=str(path))
    return path


class Face(dict[str, float]):
    """Widths by character, in thousandths of the size; filled as characters are met."""

    def __init__(self, path: Path, fallback: Face | None = None) -> None:
        super().__init__()
        try:
            with path.open("rb") as file:
                self._read(file)
        except (OSError, struct.error, KeyError) as error:
            raise Refused("font_missing", path=str(path)) from error
        self._fallback = fallback
        self.borrowed: set[str] = set()

    def _read(self, file: BinaryIO) -> None:
        (count,) = struct.unpack(">4xH6x", file.read(12))
        directory = struct.iter_unpack(">4s4xII", file.read(16 * count))
        tables = {tag: (offset, length) for tag, offset, length in directory}

        def table(tag: bytes) -> bytes:
            offset, length = tables[tag]
            file.seek(offset)
            return file.read(length)

        (metrics,) = struct.unpack(">H", table(b"hhea")[34:36])
        (units,) = struct.unpack(">H", table(b"head")[18:20])
        self._scale = 1000 / units
        advances = array("H", table(b"hmtx")[: metrics * 4])
        advances.byteswap()
        self._advances = advances[::2]
        self._segments(table(b"cmap"))

    def _segments(self, cmap: bytes) -> None:
        (count,) = struct.unpack(">2xH", cmap[:4])
        subtables = struct.iter_unpack(">HHI", cmap[4 : 4 + 8 * count])
        offset = next(place for platform, kind, place in subtables if (platform, kind) == (3, 10))
        (groups,) = struct.unpack(">I", cmap[offset + 12 : offset + 16])
        body = cmap[offset + 16 : offset + 16 + 12 * groups]
        self._groups = list(struct.iter_unpack(">III", body))
        self._starts = [start for start, _, _ in self._groups]

    def glyph(self, character: str) -> int:
        """Return the number of a character's glyph, 0 when the face has none."""
        return self._glyph(ord(character))

    def has(self, character: str) -> bool:
        """Tell whether the face itself has a glyph for the character."""
        return self._glyph(ord(character)) > 0

    def _glyph(self, code: int) -> int:
        at = bisect_right(self._starts, code) - 1
        if at < 0:
            return 0
        start, end, first = self._groups[at]
        return int(first + code - start) if code <= end else 0

    def __missing__(self, character: str) -> float:
        glyph = self._glyph(ord(character))
        if not glyph and self._fallback is not None:
            self.borrowed.add(character)
            width = self._fallback[character]
        else:
            width = self._advances[min(glyph, len(self._advances) - 1)] * self._scale
        self[character] = width
        return width


@cache
def face(font: str) -> Face:
    """Return the face of that name; Bold borrows from Regular what it lacks."""
    return Face(font_file(font), face(REGULAR) if font == BOLD else None)


def measure(text: str, font: str, size: float) -> float:
    """Return the width of *text* in points."""
    return sum(map(face(font).__getitem__, text)) * size / 1000


def runs(x: float, y: float, text: str, font: str, size: float, color: str) -> list[Text]:
    """Return *text* as ink; bold text is cut where a character comes from Regular."""
    width = measure(text, font, size)
    borrowed = face(font).borrowed
    if font == REGULAR or borrowed.isdisjoint(text):
        return [Text(x, y, text, font, size, color, width)]
    found: list[Text] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and (text[end] in borrowed) == (text[start] in borrowed):
            continue
        part = text[start:end]
        own = REGULAR if part[0] in borrowed else BOLD
        width = measure(part, own, size)
        found.append(Text(x, y, part, own, size, color, width))
        x += width
        start = end
    return found
