"""A stretch of a text that is marked while it is typed."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """From ``start`` up to ``end``, counted in characters (code points), and what it is.

    ``kind``: leading, closed, invitation, double or jargon; ``note`` says it plainer (jargon).
    """

    start: int
    end: int
    kind: str
    note: str = ""
