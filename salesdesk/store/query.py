"""The FTS5 expressions a typed text turns into. Every token is quoted; none can be an operator.

Only what narrows is asked of the index: a long text is asked for by its beginning, and a row
found is verified against the text itself (``match.py``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from salesdesk.store import pinyin
from salesdesk.store.tokens import GRAM, NAME, NOTE, PERSON, START, TOKEN, runs

_MOST_PAIRS = 12  # pairs of one word asked of the index
_MOST_GRAMS = 6  # further pieces of a long number or word
_LONGEST_SLIP = 16  # characters of a word of which any one may be left out
_MOST_PARSES = 8  # ways to read letters as a mixture of syllables and initials


def _begins(sign: str, text: str) -> str:
    """A token that begins with *text*; a whole one where *text* fills it."""
    token = (sign + text)[:TOKEN]
    return f'"{token}"' if len(token) == TOKEN else f'"{token}"*'


def _all(terms: Iterable[str]) -> str:
    found = list(terms)
    return found[0] if len(found) == 1 else "(" + " AND ".join(found) + ")"


def _any(terms: Iterable[str]) -> str:
    found = list(dict.fromkeys(terms))
    return found[0] if len(found) == 1 else "(" + " OR ".join(found) + ")"


def _grams(sign: str, run: str) -> str:
    """Latin or digits anywhere in a text: whole tokens, which readings hardly ever are."""
    starts = [*range(0, len(run) - GRAM, GRAM)][:_MOST_GRAMS]
    return _all(f'"{sign}{run[at : at + GRAM]}"' for at in (*starts, len(run) - GRAM))


def _reading(sign: str, run: str) -> str:
    """A full reading or initials; what one token cannot hold, a second one continues: from a
    syllable's start for a reading, at once for initials.
    """
    width = TOKEN - len(sign)
    first = _begins(sign, run)
    if len(run) <= width:
        return first
    rest = len(run) - width  # a second token from here on reaches the end
    starts = {min(rest, width)}
    for pieces in _parses(run[: 2 * width]):
        ends = [sum(map(len, pieces[:count])) for count in range(1, len(pieces))]
        reached = [end for end in ends if end <= width]
        starts.add(min((end for end in reached if end >= rest), default=max(reached, default=0)))
    starts.discard(0)
    return _all([first, _any(_begins(sign, run[start:]) for start in sorted(starts))])


def _letters(sign: str, run: str) -> str:
    if len(run) <= GRAM or sign == NOTE:
        return _begins(sign, run)
    if run.isdigit():
        return _grams(sign, run)
    return _any([_reading(sign, run), _grams(sign, run)])


def _part(sign: str, word: str) -> str:
    terms: list[str] = []
    for wide, run in runs(word):
        if not wide:
            terms.append(_letters(sign, run))
        elif len(run) == 1:
            terms.append(_begins(sign, run))
        else:
            pairs = [run[at : at + 2] for at in range(min(len(run) - 1, _MOST_PAIRS))]
            terms.extend(f'"{sign}{pair}"' for pair in dict.fromkeys(pairs))
    return _all(terms)


def _opening(word: str) -> str:
    opening = _begins(START, word)
    return opening if len(word) + 1 < TOKEN else _all([opening, _part(NAME, word)])


def _parses(letters: str) -> list[list[str]]:
    """Return the ways to cut *letters* into beginnings of syllables, longest pieces first."""
    beginnings = pinyin.beginnings()
    found: list[list[str]] = []

    def cut(at: int, pieces: list[str]) -> None:
        if at == len(letters):
            found.append(pieces)
            return
        for end in range(min(len(letters), at + 6), at, -1):
            if len(found) >= _MOST_PARSES or len(pieces) > 2 * TOKEN:
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
        whole = pinyin.closed().issuperset(pieces[:-1])  # found as a full reading already
        if not whole and len(pieces) < len(word):
            firsts = "".join(piece[0] for piece in pieces)
            longer = [piece for piece in pieces if len(piece) > 1]
            for sign in (NAME, PERSON):
                terms = [_begins(sign, firsts)]
                terms.extend(_begins(sign, piece) for piece in dict.fromkeys(longer[:4]))
                ways.append(_all(terms))
    return _any(ways) if ways else None


def tiers(words: list[str]) -> Iterator[str]:
    """Yield the expressions for *words*, best first: where a name begins, anywhere in names,
    contacts and tags too, notes too; last, syllables mixed with initials (``zwei``, ``ybnpi``).
    All words must be met, each somewhere.
    """
    named = [_part(NAME, word) for word in words]
    yield _all([_opening(words[0]), *named[1:]])
    yield _all(named)
    met = named
    for sign in (PERSON, NOTE):
        signed = [_part(sign, word) for word in words]
        met = [_any(pair) for pair in zip(met, signed, strict=True)]
        # of a single word, what the tiers before have met need not be gathered again
        yield signed[0] if len(words) == 1 else _all(met)
    mixtures = [_mixture(word) for word in words]
    if len(words) == 1 and mixtures[0]:
        yield mixtures[0]
    elif any(mixtures):
        yield _all(_any((term, mix or term)) for term, mix in zip(met, mixtures, strict=True))


def near(word: str) -> str | None:
    """Return the expression for texts one edit away from *word*: any one character left out."""
    if not 3 <= len(word) <= _LONGEST_SLIP:
        return None
    ways = []
    for at in range(len(word)):
        pieces = [piece for piece in (word[:at], word[at + 1 :]) if piece]
        if word.isascii():
            # a reading is kept from its start only, so the intact beginning must narrow alone
            pieces = [word[:at]] if at >= max(3, len(word) // 2) else []
        if pieces:
            ways.append(_all(_part(NAME, piece) for piece in pieces))
    return _any(ways) if ways else None


def slip(word: str) -> str | None:
    """Return the expression for names that may hold *word* but for one character, however long;
    it narrows only.
    """
    if len(word) <= _LONGEST_SLIP:
        return near(word)
    half = len(word) // 2
    return _any((_part(NAME, word[:half]), _part(NAME, word[half:])))
