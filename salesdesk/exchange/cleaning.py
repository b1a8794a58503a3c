"""From what people type into a cell to what a record holds: phones, dates, choices, plain text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from salesdesk.sales.entry import Reach
from salesdesk.sales.phone import comparable

_CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff\ufffe\uffff]"
)
_DIRTY = re.compile(
    "[^\n\x20-\x7e\xa1-\u1fff\u2010-\u2027\u2030-\u205f\u2070-\u2fff\u3001-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_LONE_HALF = re.compile("[\ud800-\udfff]")
_BETWEEN = re.compile(r"\s*(?::::|[/;；、，,|\n]|\\|或者?|\bor\b)\s*")
_SCIENTIFIC = re.compile(r"^\s*(\d)(?:\.(\d+))?[eE]\+?(\d{1,2})\s*$")
_MOBILE = re.compile(r"^1[3-9]\d{9}$")
_FLOAT = re.compile(r"^\d{5,15}\.0+$")
EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+")


class LostDigitsError(ValueError):
    """A spreadsheet has rounded the number (1.38E+10): what was typed cannot be known."""


def plain(text: str) -> str:
    """Return *text* without control characters, with plain spaces, trimmed; lines are kept."""
    if _DIRTY.search(text):
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        text = _CONTROLS.sub("", _LONE_HALF.sub("", text))
        text = text.replace("\xa0", " ").replace("\u3000", " ").replace("\t", " ")
    return text.strip()


def line(text: str) -> str:
    """Return *text* as ``plain`` does, on one line and with single spaces."""
    text = plain(text)
    return " ".join(text.split()) if " " in text or "\n" in text else text


def number(text: str) -> str:
    """Return a long number as it was typed before a spreadsheet made it 13800000000.0 or 1.38E+10.

    Raises ``LostDigitsError`` where the written form no longer holds every digit.
    """
    if _FLOAT.match(text):
        return text.partition(".")[0]
    if found := _SCIENTIFIC.match(text):
        whole, fraction, power = found[1], found[2] or "", int(found[3])
        if len(fraction) < power:
            raise LostDigitsError(text)
        return whole + fraction[:power]
    return text


def phones(text: str, kind: str = "phone", label: str = "") -> Iterator[Reach]:
    """Yield every phone number in *text*, each as typed and as digits.

    Several in a cell are parted by / ; 、 , 或 or a line end, or by spaces when each part is a
    whole number. A short rest ("8888001/02") stays with the number before it. Raises
    ``LostDigitsError``.
    """
    for part in _phone_parts(number(text)):
        digits = comparable(part)
        if len(digits) < 3:
            continue
        abroad = part.startswith("+") and not part.startswith("+86")
        mobile = kind == "phone" and _MOBILE.match(digits) and not abroad
        yield Reach("mobile" if mobile else kind, part, digits, label)


def _phone_parts(text: str) -> list[str]:
    parts: list[str] = []
    for part in _BETWEEN.split(line(text) if "\n" not in text else plain(text)):
        pieces = part.split()
        whole = len(pieces) > 1 and all(len(_figures(piece)) >= 10 for piece in pieces)
        for piece in pieces if whole else [part]:
            if parts and piece and len(_figures(piece)) < 5:
                parts[-1] += "/" + piece
            elif piece:
                parts.append(piece)
    return parts


def _figures(text: str) -> str:
    return "".join(sign for sign in text if "0" <= sign <= "9")


def emails(text: str, label: str = "") -> Iterator[Reach]:
    """Yield every e-mail address in *text*."""
    for found in EMAIL.finditer(unicodedata.normalize("NFKC", text)):
        yield Reach("email", found[0].rstrip("."), "", label)


def names(text: str, kind: str, label: str = "") -> Iterator[Reach]:
    """Yield every chat name in *text* (WeChat, QQ), parted like phones."""
    for part in _BETWEEN.split(number(plain(text))):
        if part:
            yield Reach(kind, part, _figures(part) if part.isdecimal() else "", label)


def words(text: str) -> tuple[str, ...]:
    """Return the tags in *text*, in order, each once; group names of address books lose their *."""
    found = (line(part).lstrip("*# ") for part in _BETWEEN.split(plain(text)))
    return tuple(dict.fromkeys(w for w in found if w and w.lower() not in _GROUPS))


_GROUPS = {"mycontacts", "starred", "friends", "family", "coworkers", "我的联系人", "已加星标"}

_YMD = re.compile(r"^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?号?(?:[T ].*)?$")
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:T.*)?$")
_MONTH = re.compile(r"^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$")
_XY_YEAR = re.compile(r"^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:[T ].*)?$")
_WORDED = re.compile(
    r"^(?:(\d{1,2})[ -]([A-Za-z]{3,9})|([A-Za-z]{3,9})\.? (\d{1,2})),?[ -](\d{4})$"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY_ONLY = re.compile(r"^(?:--(\d{2})-?(\d{2})|(\d{1,2})月(\d{1,2})[日号])$")


@lru_cache(maxsize=1 << 12)
def day(text: str) -> str:
    """Return the date in *text* as ISO text, or nothing where there is none.

    Year-first shapes, Chinese and English words, Excel's day count; 3/4/2026 is read month
    first as Outlook writes it, unless the first figure cannot be a month. A month without a day
    ends on its last day, as a contract does.
    """
    text = unicodedata.normalize("NFKC", line(text))
    try:
        if found := _YMD.match(text) or _COMPACT.match(text):
            return date(int(found[1]), int(found[2]), int(found[3])).isoformat()
        if found := _MONTH.match(text):
            year, month = int(found[1]), int(found[2])
            following = date(year + month // 12, month % 12 + 1, 1)
            return date.fromordinal(following.toordinal() - 1).isoformat()
        if found := _XY_YEAR.match(text):
            first, second, year = int(found[1]), int(found[2]), int(found[3])
            month, of_month = (second, first) if first > 12 else (first, second)
            return date(year, month, of_month).isoformat()
        if found := _WORDED.match(text):
            month = _MONTHS.index((found[2] or found[3])[:3].lower()) + 1
            return date(int(found[5]), month, int(found[1] or found[4])).isoformat()
        if re.fullmatch(r"[2-7]\d{4}(\.\d+)?", text):
            return date.fromordinal(date(1899, 12, 30).toordinal() + int(float(text))).isoformat()
    except ValueError:
        return ""
    return ""


def birthday(text: str) -> str:
    """Return a birthday as ISO text, without the year (``--09-17``) where none was given."""
    if found := _DAY_ONLY.match(unicodedata.normalize("NFKC", line(text))):
        month, of_month = int(found[1] or found[3]), int(found[2] or found[4])
        return f"--{month:02}-{of_month:02}" if 1 <= month <= 12 and 1 <= of_month <= 31 else ""
    found_day = day(text)
    return "--" + found_day[5:] if found_day.startswith("1604") else found_day  # Apple's "no year"


def choice(text: str, known: Mapping[str, str]) -> str:
    """Return the key that *text* stands for among *known* (folded words), or nothing."""
    folded = unicodedata.normalize("NFKC", text).strip().lower()
    return known.get(folded) or known.get(folded.removesuffix("客户").rstrip("型类级")) or ""
