"""When two companies are one, as far as names and facts can tell; pure rules.

A name alone never makes two companies one: the phone (or mail, or chat name), the credit code or
the city must agree. The import, which acts by itself, and the list of likely duplicates, over
which a person decides, both ask ``agreement``.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from typing import NamedTuple

from salesdesk.marks import mark
from salesdesk.sales.firm_names import core, inner_place

REASONS = {
    "same_code": mark("Duplicates", "same credit code"),
    "same_call": mark("Duplicates", "same phone, mail or chat name"),
    "same_name": mark("Duplicates", "same name"),
    "same_core": mark("Duplicates", "name differs only in place or legal form"),
    "near_name": mark("Duplicates", "one character differs"),
    "other_number": mark("Duplicates", "another number or direction in the name"),
    "part_name": mark("Duplicates", "one name holds the other"),
    "same_city": mark("Duplicates", "same city"),
    "other_city": mark("Duplicates", "another city"),
}
"""Why two clients may be one, the strongest first; the last speaks against it."""
_FACTS = frozenset({"same_code", "same_call", "same_city"})
_LONG, _TELLING = 6, 8
"""A core so wide (two a Chinese character, one a letter) may hold a slip; one less wide than the
second must agree in more than the city."""
_COUNTING = frozenset(
    "0123456789零〇一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾两甲乙丙丁戊己庚辛壬癸"
    "东西南北上下前后左右新老旧总分大小内外"
)
"""What tells branches, shops and lots apart: 一厂 and 二厂 are no slip of the pen."""


class Agreement(NamedTuple):
    """Whether a fact agrees (True), contradicts (False), or is not known of both (None).

    Two different phones contradict nothing: a company has many.
    """

    code: bool | None
    city: bool | None
    call: bool | None


def agreement(
    code: str, city: str, calls: Set[str], other_code: str, other_city: str, other_calls: Set[str]
) -> Agreement:
    """Hold the facts of two companies against each other, in the forms they are compared by."""
    return Agreement(
        code == other_code if code and other_code else None,
        city in other_city or other_city in city if city and other_city else None,
        True if not calls.isdisjoint(other_calls) else None,
    )


@dataclass(frozen=True, slots=True)
class Firm:
    """What a company is compared by: its folded name, its city and code, its numbers."""

    name: str
    city: str = ""
    code: str = ""
    calls: frozenset[str] = frozenset()
    person: bool = False


def reasons(one: Firm, other: Firm) -> tuple[str, ...]:
    """Return why the two may be one (keys of ``REASONS``, strongest first), () when they are not.

    Different credit codes are different companies, whatever the name. A person kept as a client
    is known by more than name and city.
    """
    found = agreement(one.code, one.city, one.calls, other.code, other.city, other.calls)
    if found.code is False:
        return ()
    like = likeness(one.name, other.name)
    if like == "near_name" and not found.call and _width(core(one.name)) < _TELLING:
        like = ""
    bare, other_bare = core(one.name), core(other.name)
    if not like and found.call and one_apart(bare, other_bare):
        like = "near_name" if within_one(bare, other_bare) else "other_number"
    if not like and not found.code:
        return ()
    told = {
        "same_code": found.code,
        "same_call": found.call,
        like: True,
        "same_city": found.city and not (one.person or other.person),
        "other_city": found.city is False,
    }
    return tuple(key for key in REASONS if told.get(key))


def sure(why: tuple[str, ...]) -> bool:
    """Tell whether *why* holds more than a name, so that two clients may be called duplicates."""
    return not _FACTS.isdisjoint(why) and "part_name" not in why


def likeness(one: str, other: str) -> str:
    """Return how two folded names are alike (a key of ``REASONS``), "" when they are not."""
    if one == other:
        return "same_name"
    bare, other_bare = core(one), core(other)
    if bare == other_bare:
        return "same_core"
    if within_one(bare, other_bare):
        # a place more and a slip besides are too much to be taken for one name
        return "near_name" if bool(inner_place(one)) == bool(inner_place(other)) else ""
    if min(len(bare), len(other_bare)) >= 2 and (bare in other_bare or other_bare in bare):
        return "part_name"
    return ""


def within_one(one: str, other: str) -> bool:
    """Tell whether at most one character is too many, too few or wrong, and could be a slip.

    Short names must be the same (two characters of three say little), and a different number,
    letter or quarter is a different branch.
    """
    if one == other:
        return True
    found = _apart(one, other)
    if found is None or not _COUNTING.isdisjoint(found[1]):
        return False
    at, signs = found
    return len(signs) == 1 or not (_alone(one, at) and _alone(other, at))


def one_apart(one: str, other: str) -> bool:
    """Tell whether exactly one character is too many, too few or wrong, whatever it is."""
    return one != other and _apart(one, other) is not None


def _apart(one: str, other: str) -> tuple[int, str] | None:
    """Return the only place where two names differ, and the one or two characters there."""
    if abs(len(one) - len(other)) > 1 or _width(one) < _LONG or _width(other) < _LONG:
        return None
    if len(one) > len(other):
        one, other = other, one
    at = next((n for n, sign in enumerate(one) if sign != other[n]), len(one))
    same_length = len(one) == len(other)
    rest = one[at + 1 :] if same_length else one[at:]
    if rest != other[at + 1 :]:
        return None
    return at, one[at] + other[at] if same_length else other[at]


def _alone(name: str, at: int) -> bool:
    """Tell whether a single letter stands there, as in A座 and B座."""
    around = name[max(0, at - 1) : at] + name[at + 1 : at + 2]
    return "a" <= name[at] <= "z" and not any("a" <= sign <= "z" for sign in around)


def slips(bare: str) -> list[str]:
    """Return *bare* and, where it is long enough for a slip, it without each one character.

    Two cores ``within_one`` of each other have at least one of these in common.
    """
    if _width(bare) < _LONG:
        return [bare]
    return [*{bare, *(bare[:at] + bare[at + 1 :] for at in range(len(bare)))}]


def _width(text: str) -> int:
    return len(text) if text.isascii() else sum(1 if sign < "\u0100" else 2 for sign in text)
