"""How Chinese names are read: by full pinyin, by initials, and in which order they sort.

The table (``resources/pinyin/readings.txt``, made by ``build.py`` beside it) is read the first
time a name is asked for. Readings carry no tone; ü is written v, as it is typed.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import repeat
from operator import add
from typing import NamedTuple

from salesdesk.paths import resource

Syllables = tuple[str, ...]


class _Table(NamedTuple):
    """The readings of characters alone, in words, and as surnames."""

    alone: dict[str, Syllables]  # the likeliest reading first
    words: dict[str, dict[str, Syllables]]  # word -> character -> its reading there
    longest: dict[str, int]  # two characters -> length of the longest word they open
    surnames: dict[str, str]


@cache
def _table() -> _Table:
    path = resource("pinyin", "readings.txt")
    usual, further, words, surnames = path.read_text(encoding="utf-8").split("\n\n")
    alone: dict[str, Syllables] = {}
    for line in usual.split("\n"):
        syllable, _, chars = line.partition(" ")
        alone.update(dict.fromkeys(chars, (syllable,)))
    for line in further.split("\n"):
        syllable, _, chars = line.partition(" ")
        for char in chars:
            alone[char] = (*alone.get(char, ()), syllable)
    for char, syllables in alone.items():
        if "v" in syllables[0]:  # 绿: many type lu
            alone[char] = tuple(dict.fromkeys((*syllables, syllables[0].replace("v", "u"))))
    known: dict[str, dict[str, Syllables]] = {}
    longest: dict[str, int] = {}
    for line in words.split("\n"):
        syllable, char, *group = line.split(" ")
        for word in group:
            known.setdefault(word, {})[char] = (syllable,)
            longest[word[:2]] = max(longest.get(word[:2], 0), len(word))
    family: dict[str, str] = {}
    for line in surnames.strip().split("\n"):
        syllable, _, chars = line.partition(" ")
        family.update(dict.fromkeys(chars, syllable))
    return _Table(alone, known, longest, family)


@lru_cache(maxsize=4096)
def readings(name: str, *, person: bool = False) -> tuple[Syllables, ...]:
    """Return the readings of each character of *name*, the likeliest first.

    A character inside a word that fixes its reading (银行, 重庆) has that one alone; one that
    is not Chinese has none. *person* reads the first character as a surname (单 shan), with
    its ordinary readings after it.
    """
    alone, words, longest, surnames = _table()
    read: list[Syllables] = list(map(alone.get, name, repeat(())))
    end, told = len(name), 0
    for start, two in enumerate(map(add, name, name[1:])):
        if two not in longest or start < told:
            continue
        for length in range(min(longest[two], end - start), 1, -1):
            fixed = words.get(name[start : start + length])
            if fixed is not None:
                told = start + length
                for offset in range(start, told):
                    read[offset] = fixed.get(name[offset]) or read[offset][:1]
                break
    if person and len(read) > 1:
        surname = surnames.get(name[0])
        if surname is not None and name[:2] not in words:
            read[0] = tuple(dict.fromkeys((surname, *read[0])))
    return tuple(read)


def sort_key(name: str, *, person: bool = False) -> str:
    """Return a text by which names sort in Chinese order.

    Syllable by syllable, characters of one sound together; digits first, Latin letters among
    the Chinese by their spelling, as in a printed list of names.
    """
    low = name.lower()
    if low.isascii():
        return low
    read = readings(low, person=person)
    return "".join(
        [f"{said[0]} {char}" if said else char for char, said in zip(low, read, strict=True)]
    )


@cache
def _syllables() -> frozenset[str]:
    """Return every syllable (the bare hums m, n and ng are none)."""
    said = {syllable for read in _table().alone.values() for syllable in read}
    return frozenset(syllable for syllable in said if set(syllable) & set("aeiouv"))


@cache
def beginnings() -> frozenset[str]:
    """Return every beginning of every syllable: what may be typed for one character."""
    return frozenset(s[:end] for s in _syllables() for end in range(1, len(s) + 1))


@cache
def closed() -> frozenset[str]:
    """Return the syllables that no longer one begins with: typed, they are meant whole."""
    return _syllables() - {s[:end] for s in _syllables() for end in range(1, len(s))}
