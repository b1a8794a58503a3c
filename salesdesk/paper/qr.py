"""The record's mark: a QR code of ``SD1:form:uuid``, never client data."""

from __future__ import annotations

from functools import lru_cache

from salesdesk.paper.ink import Tiles


@lru_cache(maxsize=256)
def _runs(content: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """Return the size in modules and the dark runs (row, first column, length)."""
    import segno

    # A fixed mask spares trying all eight; every one of them is a valid code.
    code = segno.make(content, error="m", boost_error=False, mask=2, micro=False)
    found: list[tuple[int, int, int]] = []
    for row, modules in enumerate(code.matrix):
        start = -1
        for column, dark in enumerate((*modules, 0)):
            if dark and start < 0:
                start = column
            elif not dark and start >= 0:
                found.append((row, start, column - start))
                start = -1
    return len(code.matrix), tuple(found)


def qr_tiles(form: str, uuid: str, x: float, y: float, side: float, color: str) -> Tiles:
    """Return the code of a record as ink, *side* points wide."""
    size, dark = _runs(f"SD1:{form}:{uuid}")
    step = side / size
    return Tiles(
        color,
        tuple(
            (x + first * step, y + row * step, length * step, step) for row, first, length in dark
        ),
    )
