"""Where a line of Chinese, English or both may end (after UAX #14, with the kinsoku rules).

A Chinese line never begins with a closing mark nor ends with an opening one; a number keeps
its sign, unit and date hyphens; a dash or ellipsis of two stays whole; an English word breaks
only at spaces, after hyphens and slashes, or when it alone is wider than the line.
"""

from __future__ import annotations

import unicodedata
from enum import IntEnum

from salesdesk.paper.faces import face

OPENING = "（〔［｛〈《「『【〖“‘([{＜«"
CLOSING = "，。、；：？！）〕］｝〉》」』】〗”’)]},.;:?!＞»…—～·・々〻ー％‰℃°％%′″"
_HANGING = "“‘（〔「『《〈【〖"
_PREFIX = "¥￥$＄€£№＃#＠@±"
_SMALL_KANA = "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"


class _Class(IntEnum):
    IDEOGRAPH = 0
    LETTER = 1
    DIGIT = 2
    SPACE = 3
    OPEN = 4
    CLOSE = 5
    PREFIX = 6
    HYPHEN = 7
    SLASH = 8
    GLUE = 9
    MARK = 10


class _Classes(dict[str, int]):
    """Class by character, worked out once each."""

    def __missing__(self, one: str) -> int:
        self[one] = found = int(_classify(one))
        return found


def _classify(one: str) -> _Class:
    for members, belongs in (
        (" ", _Class.SPACE),
        ("\u00a0\u202f\u2060", _Class.GLUE),
        (OPENING, _Class.OPEN),
        (CLOSING + _SMALL_KANA, _Class.CLOSE),
        (_PREFIX, _Class.PREFIX),
        ("-\u2010–", _Class.HYPHEN),
        ("/／", _Class.SLASH),
    ):
        if one in members:
            return belongs
    category = unicodedata.category(one)
    if category[0] == "M":
        return _Class.MARK
    if category == "Nd" and ord(one) < 0x300:
        return _Class.DIGIT
    wide = unicodedata.east_asian_width(one) in "WF"
    if wide or category in ("So", "No", "Sm"):
        return _Class.IDEOGRAPH
    return _Class.LETTER


_classes = _Classes()
_I, _L, _D, _S, _O, _C, _P, _H, _SL, _G, _M = range(11)


def _table() -> list[list[bool]]:
    """Return may[before][after]: whether a line may end between the two classes."""
    may = [[True] * 11 for _ in range(11)]
    for before in range(11):
        for after in (_C, _S, _G, _M, _H, _SL):
            may[before][after] = False
        may[_O][before] = may[_G][before] = False
    for before in (_L, _D):
        for after in (_L, _D):
            may[before][after] = False
    for after in (_L, _D, _P):
        may[_P][after] = False
    for closed in (_L, _D):  # "3.5", "a(b)", "x.y": no break inside what is written as one
        may[closed][_O] = may[closed][_P] = False
        may[_C][closed] = True
        may[_M][closed] = False
    may[_M][_P] = False
    may[_H][_D] = may[_SL][_D] = False
    for after in (_I, _L, _D, _O, _P):
        may[_S][after] = True
    return may


_may = _table()
_TIGHT = frozenset(".,:;?!%'’…)]}—·")  # between letters or digits these do not end a word


def may_end(text: str, at: int) -> bool:
    """Tell whether a line may end before ``text[at]``."""
    before, after = text[at - 1], text[at]
    left, right = _classes[before], _classes[after]
    if not _may[left][right]:
        return False
    if left == _C and right in (_L, _D) and before in _TIGHT:
        return False
    if left == _S:  # an opening mark may not end a line, over spaces either
        while at and text[at - 1] == " ":
            at -= 1
        return not at or _classes[text[at - 1]] != _O
    return True


def break_lines(text: str, width: float, font: str, size: float) -> list[str]:
    """Break *text* into lines no wider than *width* points; ``\\n`` always ends a line.

    Spaces at a line's end hang out and are dropped. A word wider than the line is cut where
    it must be. Joined again with the dropped spaces, the lines are the text.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_break(paragraph, width * 1000 / size, face(font)))
    return lines


def hang(line: str, size: float) -> float:
    """Return how far a line may hang out to the left: an opening mark is half empty there."""
    return size * 0.45 if line[:1] in _HANGING and line else 0.0


def _break(text: str, room: float, widths: dict[str, float]) -> list[str]:
    lines: list[str] = []
    start = 0
    last = 0  # the last place seen where this line may end
    used = 0.0
    at = 0
    size = len(text)
    while at < size:
        one = text[at]
        if at > start and may_end(text, at):
            last = at
        if used + widths[one] > room + 1e-6 and one != " " and at > start:
            end = last if last > start else _forced(text, start, at)
            lines.append(text[start:end].rstrip(" "))
            start = last = at = end
            used = 0.0
            continue
        used += widths[one]
        at += 1
    lines.append(text[start:].rstrip(" "))
    return lines


def _forced(text: str, start: int, at: int) -> int:
    """Return where to cut a word wider than the line: at *at*, or a little before it."""
    for end in range(at, start, -1):
        if _classes[text[end]] not in (_C, _M, _G) and _classes[text[end - 1]] not in (_O, _G):
            return end
    return at
