"""What a text is found by: the tokens the search index keeps, and the query that meets them.

Chinese: every pair of neighbours and the last character, so that any substring is found.
Pinyin: full and initials from every syllable before the legal form (有限公司), with every
likely reading. Latin and digits of names and contacts: every four neighbours, and the shorter
ends. Tokens are short and the index knows all their beginnings, so that no query has to gather
thousands of words that begin alike; what is longer is met by several tokens and verified.
Notes: pairs and whole words only. What a token belongs to is told by a sign
before it: NAME for a client's name, START for where a name begins, PERSON for contacts, their
points and tags, NOTE for notes. One table then answers a query whose words lie in several.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import accumulate
from operator import add

from salesdesk.store import pinyin

NAME, START, PERSON, NOTE = (
    "±",
    "§",
    "¶",
    "¡",
)  # punctuation never gets into a token, so these are free
TOKEN = 7  # characters of a token, its sign included; the index knows each of its beginnings
_WIDTH = TOKEN - 1
GRAM = 4  # characters of a token of Latin or digits; longer text is met by several of them
LONGEST_NAME, LONGEST_NOTES = 400, 20_000  # characters of one text that are looked at
_VARIANTS = 8  # readings kept of one start, where characters have several

_SEPARATORS = re.compile(
    "[\x00-/:-@\\[-`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7\u02b0-\u036f\u2000-\u206f"
    "\u3000-\u3004\u3008-\u3030\u303d\ud800-\udfff\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]+"
)
_ACCENTED = re.compile("[\xc0-\u036f\u1e00-\u1fff]")
_MARKS = re.compile("[\u0300-\u036f]+")
_NARROW, _WIDES = re.compile("[!-\u10ff]+"), re.compile("[\u1100-\U0010ffff]+")
_RUNS = re.compile("[\u0000-\u10ff]+|[\u1100-\U0010ffff]+")
_WIDE = "\u1100"  # from here on a script without spaces between words: pairs, not suffixes
_NARROWS = re.compile("[!-\u10ff]")
_LEGAL_END = frozenset("份限任司伙业")
_LEGAL = re.compile(
    "(?:股份|有限|责任|总公司|分公司|公司|特殊普通合伙|普通合伙|有限合伙|合伙企业|个人独资企业)+$"
)


def fold(text: str) -> str:
    """Return *text* as it is compared: NFKC, lower case, Latin without accents."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKC", text).lower()
    if _ACCENTED.search(folded):
        bare = _MARKS.sub("", unicodedata.normalize("NFD", folded))
        folded = unicodedata.normalize("NFC", bare)
    return folded


def compact(text: str) -> str:
    """Return *text* folded and without blanks, punctuation and control characters."""
    return _SEPARATORS.sub("", fold(text))


def words(text: str) -> list[str]:
    """Return the words of a query, each compact; blanks alone part them."""
    compacted = (_SEPARATORS.sub("", word) for word in fold(text[:1000]).split())
    return list(dict.fromkeys(word[:64] for word in compacted if word))[:8]


def runs(text: str) -> Iterator[tuple[bool, str]]:
    """Split a compact *text* into (is wide, run): wide scripts apart from Latin and digits."""
    for match in _RUNS.finditer(text):
        run = match.group()
        yield run[0] >= _WIDE, run


def _pairs(run: str) -> set[str]:
    return {run[-1], *map(add, run, run[1:])}


def _grams(run: str) -> set[str]:
    return {run[at : at + GRAM] for at in range(len(run))}


def parts(text: str) -> set[str]:
    """Return the tokens by which any part of a compact *text* is found."""
    if text and not _NARROWS.search(text):
        return _pairs(text)
    if text.isascii():
        return _grams(text)
    found: set[str] = set()
    for wide, run in runs(text):
        found |= _pairs(run) if wide else _grams(run)
    return found


def signed(sign: str, tokens: Collection[str]) -> str:
    """Return *tokens* as the index is handed them: parted by blanks, each after its *sign*."""
    return sign + f" {sign}".join(tokens) if tokens else ""


@cache
def _letters(syllables: pinyin.Syllables) -> pinyin.Syllables:
    """Return the first letters of the readings of a character, each once."""
    return tuple(dict.fromkeys([syllable[0] for syllable in syllables]))


def _ways(read: list[pinyin.Syllables], at: int) -> list[str]:
    """Return what a token holds of each way to read on from *at*, the likeliest first."""
    ways = [""]
    for syllables in read[at : at + _WIDTH]:
        ways = [way + syllable for way in ways for syllable in syllables][:_VARIANTS]
        if len(ways[0]) >= _WIDTH and min(map(len, ways)) >= _WIDTH:
            break
    return list(dict.fromkeys([way[:_WIDTH] for way in ways]))


def _further(
    read: list[pinyin.Syllables],
    places: Sequence[int],
    several: list[int],
    starts: Collection[int],
) -> list[tuple[int, list[str]]]:
    """Return (start, all ways to read on) where a token reaches a character read in *several*."""
    reached: set[int] = set()
    for at in several:
        least = places[at] - _WIDTH
        while at >= 0 and places[at] > least:
            if at in starts:
                reached.add(at)
            at -= 1
    return [(at, _ways(read, at)) for at in reached]


def _starts(text: str) -> Collection[int]:
    """Return where a reading may begin: at Chinese, and where other letters begin, up to the
    legal form."""
    legal = _LEGAL.search(text) if text[-1] in _LEGAL_END else None
    end = legal.start() if legal and legal.start() else len(text)
    if not _NARROWS.search(text):
        return range(end)
    return [at for at in range(end) if text[at] >= _WIDE or not at or text[at - 1] >= _WIDE]


def _spoken(text: str, *, person: bool = False) -> tuple[set[str], set[str]]:
    """Return the reading tokens of every start in *text*, and those of its very start."""
    if text.isascii():
        return set(), set()
    said = pinyin.readings(text, person=person)
    read = [one or (char,) for one, char in zip(said, text, strict=True)]
    likeliest = [syllables[0] for syllables in read]
    fulls = "".join(likeliest)
    firsts = "".join([syllable[0] for syllable in likeliest])
    places = [0, *accumulate(map(len, likeliest))]
    starts = _starts(text)
    spoken = {fulls[places[at] : places[at] + _WIDTH] for at in starts}
    spoken.update([firsts[at : at + _WIDTH] for at in starts])
    opening = {fulls[:_WIDTH], firsts[:_WIDTH]}
    several = [at for at, syllables in enumerate(read) if len(syllables) > 1]
    if several:
        further = _further(read, places, several, starts)
        several = [at for at in several if len(_letters(read[at])) > 1]
        if several:
            letters = list(map(_letters, read))
            further += _further(letters, range(len(text) + 1), several, starts)
        for at, ways in further:
            spoken.update(ways)
            if not at:
                opening.update(ways)
    return spoken, opening


def name_tokens(name: str) -> tuple[set[str], set[str]]:
    """Return the tokens of a client's name (NAME) and those of where it begins (START)."""
    text = compact(name[:LONGEST_NAME])
    if not text:
        return set(), set()
    found, opening = _spoken(text)
    found |= parts(text)
    opening.add(text[:_WIDTH])
    return found, opening


@lru_cache(maxsize=4096)
def contact_tokens(name: str) -> frozenset[str]:
    """Return the tokens of a contact's name (PERSON)."""
    text = compact(name[:LONGEST_NAME])
    spoken, _ = _spoken(text, person=True)
    return frozenset(parts(text) | spoken)


def point_tokens(point: str) -> set[str]:
    """Return the tokens of a phone number, an address or an identifier (PERSON)."""
    return parts(compact(point[:LONGEST_NAME]))


@lru_cache(maxsize=4096)
def tag_tokens(tag: str) -> frozenset[str]:
    """Return the tokens of a tag (PERSON): any part of it, and its reading from the start."""
    text = compact(tag[:LONGEST_NAME])
    _, opening = _spoken(text)
    return frozenset(parts(text) | opening)


def note_tokens(notes: Iterable[str]) -> set[str]:
    """Return the tokens of notes (NOTE): pairs of Chinese and whole words, no readings."""
    found: set[str] = set()
    left = LONGEST_NOTES
    for note in notes:
        folded = fold(note[:left])
        left -= len(folded)
        spaced = _SEPARATORS.sub(" ", folded)
        if not spaced.isascii():
            for run in _WIDES.findall(spaced.replace(" ", "")):
                found.update(map(add, run, run[1:]))
                found.add(run[-1])
        if _NARROWS.search(spaced):
            found.update([word[:_WIDTH] for word in _NARROW.findall(spaced)])
        if left <= 0:
            break
    return found
