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
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
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
    found: set[str] = set()
    for wide, run in runs(text):
        found |= _pairs(run) if wide else _grams(run)
    return found


def _signed(sign: str, tokens: Iterable[str]) -> set[str]:
    return set(map(sign.__add__, tokens))


def _ways(read: list[pinyin.Syllables], at: int) -> list[str]:
    """Return what a token holds of each way to read on from *at*, the likeliest first."""
    ways = [""]
    for said in read[at : at + _WIDTH]:
        ways = [way + syllable for way in ways for syllable in said][:_VARIANTS]
        if min(map(len, ways)) >= _WIDTH:
            break
    return list(dict.fromkeys([way[:_WIDTH] for way in ways]))


def _further(
    read: list[pinyin.Syllables], places: Sequence[int], several: list[int], starts: list[int]
) -> list[tuple[int, list[str]]]:
    """Return (start, all ways to read on) where a token reaches a character read in *several*."""
    reached = {at for place in several for at in starts if 0 <= places[place] - places[at] < _WIDTH}
    return [(at, _ways(read, at)) for at in reached]


def _starts(text: str) -> list[int]:
    """Return where a reading may begin: at Chinese, and where other letters begin, up to the
    legal form."""
    legal = _LEGAL.search(text)
    end = legal.start() if legal and legal.start() else len(text)
    return [at for at in range(end) if text[at] >= _WIDE or not at or text[at - 1] >= _WIDE]


def _spoken(text: str, *, person: bool = False) -> tuple[set[str], set[str]]:
    """Return the reading tokens of every start in *text*, and those of its very start."""
    if text.isascii():
        return set(), set()
    read = [
        said or (char,)
        for said, char in zip(pinyin.readings(text, person=person), text, strict=True)
    ]
    likeliest = [said[0] for said in read]
    fulls = "".join(likeliest)
    firsts = "".join([syllable[0] for syllable in likeliest])
    places = [0, *accumulate(map(len, likeliest))]
    starts = _starts(text)
    spoken = {fulls[places[at] : places[at] + _WIDTH] for at in starts}
    spoken.update([firsts[at : at + _WIDTH] for at in starts])
    opening = {fulls[:_WIDTH], firsts[:_WIDTH]}
    several = [at for at, said in enumerate(read) if len(said) > 1]
    if several:
        further = _further(read, places, several, starts)
        letters = [tuple({syllable[0] for syllable in said}) for said in read]
        several = [at for at in several if len(letters[at]) > 1]
        if several:
            further += _further(letters, range(len(text) + 1), several, starts)
        for at, ways in further:
            spoken.update(ways)
            if not at:
                opening.update(ways)
    return spoken, opening


def name_tokens(name: str) -> set[str]:
    """Return the tokens of a client's name."""
    text = compact(name[:LONGEST_NAME])
    if not text:
        return set()
    spoken, opening = _spoken(text)
    return _signed(NAME, parts(text) | spoken) | _signed(START, (text[:_WIDTH], *opening))


@lru_cache(maxsize=4096)
def contact_tokens(name: str) -> frozenset[str]:
    """Return the tokens of a contact's name."""
    text = compact(name[:LONGEST_NAME])
    spoken, _ = _spoken(text, person=True)
    return frozenset(_signed(PERSON, parts(text) | spoken))


def point_tokens(point: str) -> set[str]:
    """Return the tokens of a phone number, an address or an identifier."""
    return _signed(PERSON, parts(compact(point[:LONGEST_NAME])))


@lru_cache(maxsize=4096)
def tag_tokens(tag: str) -> frozenset[str]:
    """Return the tokens of a tag: any part of it, and its reading from the start."""
    text = compact(tag[:LONGEST_NAME])
    _, opening = _spoken(text)
    return frozenset(_signed(PERSON, parts(text) | opening))


def note_tokens(notes: Iterable[str]) -> set[str]:
    """Return the tokens of notes: pairs of Chinese and whole words, no readings."""
    found: set[str] = set()
    left = LONGEST_NOTES
    for note in notes:
        folded = fold(note[:left])
        left -= len(folded)
        spaced = _SEPARATORS.sub(" ", folded)
        found.update([word[:_WIDTH] for word in _NARROW.findall(spaced)])
        for run in _WIDES.findall(spaced.replace(" ", "")):
            found |= _pairs(run)
        if left <= 0:
            break
    return _signed(NOTE, found)
