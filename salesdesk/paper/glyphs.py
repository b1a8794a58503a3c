"""Cut a face down to the glyphs a file uses, as the small TrueType font that is embedded.

The face is mapped into memory and only the used outlines are read. A PDF addresses the glyphs
by their number, so the subset carries no character map, names or metrics for typesetters.
"""

from __future__ import annotations

import mmap
import struct
from array import array
from functools import cache
from itertools import accumulate
from pathlib import Path

from salesdesk.errors import Refused
from salesdesk.paper.faces import font_file

_MORE, _WORDS, _SCALE, _XY_SCALE, _TWO_BY_TWO = 0x20, 0x01, 0x08, 0x40, 0x80


class Outlines:
    """The outlines and advance widths of one face."""

    def __init__(self, path: Path) -> None:
        try:
            with path.open("rb") as file:
                self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise Refused("font_missing", path=str(path)) from error
        (count,) = struct.unpack(">4xH6x", self._data[:12])
        directory = struct.iter_unpack(">4s4xII", self._data[12 : 12 + 16 * count])
        self._tables = {tag: (offset, length) for tag, offset, length in directory}
        self._glyf = self._tables[b"glyf"][0]
        (long_offsets,) = struct.unpack(">H", self._table(b"head")[50:52])
        self._places = array("I" if long_offsets else "H", self._table(b"loca"))
        self._places.byteswap()
        self._unit = 1 if long_offsets else 2
        (metrics,) = struct.unpack(">H", self._table(b"hhea")[34:36])
        self._metrics = array("H", self._table(b"hmtx"))
        self._metrics.byteswap()
        self._full_metrics = metrics
        self._ready: dict[int, tuple[bytes, int]] = {}

    def _table(self, tag: bytes) -> bytes:
        offset, length = self._tables[tag]
        return self._data[offset : offset + length]

    def box(self) -> tuple[int, ...]:
        """Return the box all glyphs fit in, in font units."""
        return struct.unpack(">4h", self._table(b"head")[36:44])

    def _glyph(self, number: int) -> bytes:
        start, end = self._places[number] * self._unit, self._places[number + 1] * self._unit
        return self._data[self._glyf + start : self._glyf + end]

    def _read(self, number: int) -> tuple[bytes, int]:
        """Return an outline filled up to whole words, and its checksum: the same few thousand
        characters stand on every sheet, and a checksum takes longer than the rest."""
        outline = self._glyph(number)
        outline += b"\0" * (-len(outline) % 4)
        self._ready[number] = outline, _checksum(outline)
        return self._ready[number]

    def _metric(self, number: int) -> tuple[int, int]:
        full = self._full_metrics
        if number < full:
            return self._metrics[2 * number], self._metrics[2 * number + 1]
        return self._metrics[2 * full - 2], self._metrics[full + number]

    def subset(self, wanted: list[int]) -> bytes:
        """Return a font of the glyphs *wanted*, numbered in that order; the first must be 0."""
        numbers = {glyph: place for place, glyph in enumerate(wanted)}
        glyphs: list[bytes] = []
        checksum = 0
        queue = list(wanted)
        for glyph in queue:
            outline, own = self._ready.get(glyph) or self._read(glyph)
            if outline[:1] >= b"\x80":  # a negative count of contours: made of other glyphs
                outline = self._renumbered(outline, numbers, queue)
                own = _checksum(outline)
            glyphs.append(outline)
            checksum += own
        places = array("I", accumulate(map(len, glyphs), initial=0))
        metrics = array("H", [figure for glyph in queue for figure in self._metric(glyph)])
        for table in (places, metrics):
            table.byteswap()
        head = self._table(b"head")
        hhea = self._table(b"hhea")
        maxp = self._table(b"maxp")
        count = struct.pack(">H", len(queue))
        return _font(
            {
                b"glyf": b"".join(glyphs),
                b"head": head[:8] + b"\0\0\0\0" + head[12:50] + b"\0\1" + head[52:],
                b"hhea": hhea[:34] + count,
                b"hmtx": metrics.tobytes(),
                b"loca": places.tobytes(),
                b"maxp": maxp[:4] + count + maxp[6:],
            },
            checksum,
        )

    @staticmethod
    def _renumbered(outline: bytes, numbers: dict[int, int], queue: list[int]) -> bytes:
        """Return a composite outline that names its parts by their numbers in the subset."""
        found = bytearray(outline)
        at = 10
        flags = _MORE
        while flags & _MORE:
            flags, part = struct.unpack_from(">HH", found, at)
            if part not in numbers:
                numbers[part] = len(queue)
                queue.append(part)
            struct.pack_into(">H", found, at + 2, numbers[part])
            at += 8 if flags & _WORDS else 6
            at += 2 * bool(flags & _SCALE) + 4 * bool(flags & _XY_SCALE)
            at += 8 * bool(flags & _TWO_BY_TWO)
        return bytes(found)


def _font(tables: dict[bytes, bytes], glyphs: int) -> bytes:
    """Put the tables together; *glyphs* is the checksum of the outlines."""
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    spread = struct.pack(
        ">IHHHH", 0x10000, count, power * 16, power.bit_length() - 1, (count - power) * 16
    )
    directory, body = [spread], []
    total = 0
    offset = 12 + 16 * count
    for tag, data in sorted(tables.items()):
        padded = data + b"\0" * (-len(data) % 4)
        own = glyphs & 0xFFFFFFFF if tag == b"glyf" else _checksum(padded)
        total += own
        directory.append(struct.pack(">4sIII", tag, own, offset, len(data)))
        body.append(padded)
        offset += len(padded)
    total += _checksum(b"".join(directory))
    font = b"".join(directory + body)
    whole = (0xB1B0AFBA - total) & 0xFFFFFFFF
    head = font.index(tables[b"head"])
    return font[: head + 8] + struct.pack(">I", whole) + font[head + 12 :]


def _checksum(data: bytes) -> int:
    words = array("I", data)
    words.byteswap()
    return sum(words) & 0xFFFFFFFF


@cache
def outlines(font: str) -> Outlines:
    """Return the outlines of the face of that name."""
    return Outlines(font_file(font))
