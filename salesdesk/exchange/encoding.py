"""From bytes to text: which encoding a text file is written in.

The order BOM, NUL pattern, strict UTF-8, GB 18030 was right on every file tried. Big5 cannot be
told from GB 18030 (each decodes most of the other), so it is only taken when asked for. The
file is read in pieces; nothing is held.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from salesdesk.errors import Refused

CHOICES = ("utf-8", "gb18030", "utf-16-le", "utf-16-be", "big5hkscs", "cp1252")
"""What the user may choose by hand when the guess shows the wrong characters."""

_PIECE = 1 << 20
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f�]")


def encoding_of(path: Path) -> str:
    """Return the codec name *path* is written in; refuse what is no text at all."""
    with path.open("rb") as file:
        head = file.read(_PIECE)
    for bom, name in _BOMS:
        if head.startswith(bom):
            return _if_text(path, head, name)
    wide = _wide(head)
    if wide:
        return _if_text(path, head, wide)
    for name in ("utf-8", "gb18030"):
        if _decodes(path, name):
            return _if_text(path, head, name)
    # A cell cut in the middle of a character by some other program: the rest is still good.
    worth = {name: _damage(head, name) for name in ("utf-8", "gb18030")}
    best = min(worth, key=lambda name: worth[name])
    if worth[best] <= 0.02:
        return _if_text(path, head, best)
    if sum(byte > 127 for byte in head) < 0.15 * len(head):
        return _if_text(path, head, "cp1252")
    raise Refused("import_not_text", path=str(path))


def encoding_of_cards(path: Path) -> str:
    """Return the codec for lines of a vCard file that name none; raw pictures do no harm here."""
    try:
        return encoding_of(path)
    except Refused:
        return "utf-8"


def open_text(path: Path, encoding: str) -> TextIO:
    """Open *path* for reading with its line ends kept; a broken character becomes U+FFFD."""
    return path.open(encoding=encoding, errors="replace", newline="")


def _wide(head: bytes) -> str:
    """Name the UTF-16 without BOM that *head* is written in, or return nothing."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if even + odd < max(1, len(head) // 100):
        return ""
    if odd >= 10 * even:
        return "utf-16-le"
    return "utf-16-be" if even >= 10 * odd else ""


def _decodes(path: Path, name: str) -> bool:
    decoder = codecs.getincrementaldecoder(name)("strict")
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                decoder.decode(piece)
            decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _damage(head: bytes, name: str) -> float:
    """Return the share of broken characters among all that are not ASCII."""
    text = head.decode(name, "replace")
    foreign = sum(1 for sign in text if sign > "\x7f")
    return text.count("�") / max(1, foreign)


def _if_text(path: Path, head: bytes, name: str) -> str:
    decode: Callable[..., tuple[str, int]] = codecs.getdecoder(name)
    text = decode(head[: len(head) // 4 * 4], "replace")[0]
    if len(_CONTROL.findall(text)) > max(1, len(text) // 50) or not text.strip("\0 \r\n\t"):
        raise Refused("import_not_text", path=str(path))
    return name
