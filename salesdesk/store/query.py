"""The FTS5 expressions a typed text turns into. Every token is quoted; none can be an operator.

Only what narrows is asked of the index: a long text is asked for by its beginning, and a row
found is verified against the text itself (``match.py``).
"""

from __future__ import annotations

from collections.abc import Iterable

from salesdesk.store import pinyin
from salesdesk.store.tokens import (
    DIGITS,
    FULL,
    INITIALS,
    NOTE,
    OPENING,
    PERSON,
    START,
    WORD,
    runs,
)

_MOST_PAIRS = 12  # pairs of one word asked of the index
_MOST_PARSES = 8  # ways to read letters as a mixture of syllables and initials


def _begins(token: str) -> str:
    return f'"{token}"*'


def _is(token: str) -> str:
    return f'"{token}"'


def _all(terms: Iterable[str]) -> str:
    found = list(terms)
    return found[0] if len(found) == 1 else "(" + " AND ".join(found) + ")"


def _any(terms: Iterable[str]) -> str:
    found = list(dict.fromkeys(terms))
    return found[0] if len(found) == 1 else "(" + " OR ".join(found) + ")"


def _letters(sign: str, run: str) -> str:
    """Latin or digits: a suffix, a full reading or initials, each kept to its own length."""
    if sign == NOTE:
        return _begins(sign + run[:WORD])
    if run.isdigit():
        return _begins(sign + run[:DIGITS])
    terms = [_begins(sign + run[:FULL])]
    if len(run) > INITIALS:
        terms.append(_is(sign + run[:INITIALS]))
    return _any(terms)


def _part(sign: str, word: str) -> str:
    terms: list[str] = []
    for wide, run in runs(word):
        if not wide:
            terms.append(_letters(sign, run))
        elif len(run) == 1:
            terms.append(_begins(sign + run))
        else:
            pairs = [run[at : at + 2] for at in range(min(len(run) - 1, _MOST_PAIRS))]
            terms.extend(_is(sign + pair) for pair in dict.fromkeys(pairs))
    return _all(terms)


def _opening(word: str) -> str:
    if word.isascii():
        terms = [_begins(START + word[:FULL]), _begins(START + word[:OPENING])]
        return _any(terms[:1] if len(word) <= OPENING else [terms[0], _is(terms[1][1:-2])])
    return _begins(START + word[:OPENING])


def tiers(words: list[str]) -> list[str]:
    """Return the expressions for *words*, best first: where a name begins, anywhere in names,
    contacts and tags too, notes too. All words must be met, each somewhere.
    """
    named = [_part("", word) for word in words]
    known = [_any((name, _part(PERSON, word))) for name, word in zip(named, words, strict=True)]
    noted = [_any((term, _part(NOTE, word))) for term, word in zip(known, words, strict=True)]
    return [_all([_opening(words[0]), *named[1:]]), _all(named), _all(known), _all(noted)]


def _parses(letters: str) -> list[list[str]]:
    """Return the ways to cut *letters* into beginnings of syllables, longest pieces first."""
    beginnings = pinyin.beginnings()
    found: list[list[str]] = []

    def cut(at: int, pieces: list[str]) -> None:
        if at == len(letters):
            found.append(pieces)
            return
        for end in range(min(len(letters), at + 6), at, -1):
            if len(found) >= _MOST_PARSES or len(pieces) > 2 * INITIALS:
                return
            if letters[at:end] in beginnings:
                cut(end, [*pieces, letters[at:end]])

    cut(0, [])
    return found


def _mixture(word: str) -> str | None:
    if not (word.isascii() and word.isalpha() and 2 < len(word) <= 40):
        return None
    ways: list[str] = []
    for pieces in _parses(word):
        if 1 < len(pieces) < len(word):
            firsts = "".join(piece[0] for piece in pieces)
            longer = [piece for piece in pieces if len(piece) > 1]
            for sign in ("", PERSON):
                terms = [_begins(sign + firsts[:INITIALS])]
                terms.extend(_begins(sign + piece) for piece in dict.fromkeys(longer[:4]))
                ways.append(_all(terms))
    return _any(ways) if ways else None


def mixed(words: list[str]) -> str | None:
    """Return the expression for *words* of which some may be syllables mixed with initials
    (``zwei``, ``ybnpi``), or None where none can be.
    """
    mixtures = [_mixture(word) for word in words]
    if not any(mixtures):
        return None
    return _all(
        _any([*(_part(sign, word) for sign in ("", PERSON, NOTE)), *([mixture] if mixture else [])])
        for word, mixture in zip(words, mixtures, strict=True)
    )


def near(word: str) -> str | None:
    """Return the expression for texts one edit away from *word*: any one character left out."""
    if not 3 <= len(word) <= 16:
        return None
    ways = []
    for at in range(len(word)):
        pieces = [piece for piece in (word[:at], word[at + 1 :]) if piece]
        if word.isascii():
            # a reading is kept from its start only, so the intact beginning must narrow alone
            pieces = [word[:at]] if at >= max(3, len(word) // 2) else []
        if pieces:
            ways.append(_all(_part("", piece) for piece in pieces))
    return _any(ways) if ways else None
