"""Make any value printable: what cannot stand on paper goes, and is told of."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from salesdesk.paper.faces import MISSING, face
from salesdesk.paper.ink import REGULAR

_SILENT = {"Cc", "Cf", "Cs", "Co", "Cn"}
_known: set[str] = set()


def clean(value: object, missing: Callable[[str], None]) -> str:
    """Return *value* as text of characters the face has.

    Line ends stay, other controls and invisible marks go; look-alikes made for other purposes
    (Kangxi radicals, compatibility forms) become the ordinary character. For what no face has,
    *missing* is called and the geta mark stands in its place.
    """
    text = value if isinstance(value, str) else str(value)
    if _known.issuperset(text):
        return text
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join([_printable(one, missing) for one in text])


def _printable(one: str, missing: Callable[[str], None]) -> str:
    if one in _known or one == "\n":
        return one
    category = unicodedata.category(one)
    if category == "Zs" or one in "\t\v\f\u0085\u2028\u2029":
        return "\u3000" if one == "\u3000" else " "
    if face(REGULAR).has(one) and category not in _SILENT:
        _known.add(one)
        return one
    ordinary = unicodedata.normalize("NFKC", one)
    if ordinary != one and all(face(REGULAR).has(part) for part in ordinary):
        return ordinary
    if category in ("Cc", "Cf", "Mn", "Me") or 0xFE00 <= ord(one) <= 0xFE0F:
        return ""
    missing(one)
    return MISSING


def one_line(text: str) -> str:
    """Return *text* on a single line."""
    return " ".join(text.split()) if "\n" in text or "  " in text else text.strip()
