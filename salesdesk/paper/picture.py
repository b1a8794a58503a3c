"""The proportions of a logo, read from its own bytes."""

from __future__ import annotations

import struct

_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height in pixels of a PNG or JPEG; None when it is neither, or broken."""
    try:
        if data[:8] == b"\x89PNG\r\n\x1a\n":
            wide, high = struct.unpack(">II", data[16:24])
        elif data[:2] == b"\xff\xd8":
            wide, high = _jpeg(data)
        else:
            return None
    except (struct.error, IndexError):
        return None
    return (wide, high) if wide and high else None


def _jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    while True:
        marker = data[at + 1]
        if marker in _FRAMES:
            high, wide = struct.unpack(">HH", data[at + 5 : at + 9])
            return wide, high
        (length,) = struct.unpack(">H", data[at + 2 : at + 4])
        at += 2 + length
