"""Which sentence of an answer the caret stands in; positions are Qt's, in UTF-16 units."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextCursor

_ENDS = re.compile(r"[。！？；!?…]+[”’」』）)\"']*|[.;](?=\s|$)")


def sentence_at(line: str, place: int) -> tuple[int, int]:
    """Return the span (in characters) of the sentence of *line* around *place*, less its blanks.

    The place right behind a full stop belongs to the sentence it ends. Where *place* stands in
    nothing but blanks, the sentence before is meant; an empty line has none: (0, 0).
    """
    start, spans = 0, []
    for end in _ENDS.finditer(line):
        spans.append((start, end.end()))
        start = end.end()
    spans.append((start, len(line)))
    found = (0, 0)
    for first, last in spans:
        text = line[first:last]
        if not text.strip():
            continue
        found = (first + len(text) - len(text.lstrip()), first + len(text.rstrip()))
        if place <= last:
            break
    return found


def spoken(cursor: QTextCursor) -> str:
    """Return what is meant by *cursor*: its selection, else the sentence or line it stands in.

    A line that is empty means the one above it: after Enter the last line said is meant.
    """
    if cursor.hasSelection():
        return cursor.selection().toPlainText().strip()
    block = cursor.block()
    place = characters(block.text(), cursor.positionInBlock())
    while not block.text().strip() and block.previous().isValid():
        block = block.previous()
        place = len(block.text())
    first, last = sentence_at(block.text(), place)
    return block.text()[first:last]


def characters(text: str, units: int) -> int:
    """Return how many characters of *text* its first *units* UTF-16 units are."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


def units(text: str, count: int) -> int:
    """Return how many UTF-16 units the first *count* characters of *text* are."""
    return len(text[:count].encode("utf-16-le")) // 2
