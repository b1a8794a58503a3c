"""Whether a text really meets a typed word, and where: what the index narrows, this decides."""

from __future__ import annotations

from salesdesk.store import pinyin
from salesdesk.store.tokens import compact, fold

_AROUND = 12  # characters of a note shown on either side of what was found


def sounds_like(word: str, text: str, *, person: bool = False) -> bool:
    """Tell whether *word* spells part of a compact *text*: syllables, initials or a mixture."""
    if not word.isascii() or word.isdigit() or text.isascii():
        return False
    read = [
        said or (char,)
        for said, char in zip(pinyin.readings(text, person=person), text, strict=True)
    ]
    failed: set[tuple[int, int]] = set()

    def spells(at: int, done: int) -> bool:
        if done == len(word):
            return True
        if at == len(read) or (at, done) in failed:
            return False
        for syllable in read[at]:
            length = 0
            for typed, letter in zip(word[done:], syllable):  # noqa: B905 - one ends first
                if typed != letter:
                    break
                length += 1
            for end in range(length, 0, -1):
                if spells(at + 1, done + end):
                    return True
        failed.add((at, done))
        return False

    first = word[0]
    for at, said in enumerate(read):
        for syllable in said:
            if syllable[0] == first:
                if spells(at, 0):
                    return True
                break
    return False


def one_edit_away(word: str, text: str) -> bool:
    """Tell whether some part of *text* is *word* but for one character too many, too few,
    wrong, or two neighbours swapped.
    """
    for at in range(len(word)):
        before, after = word[:at], word[at + 1 :]
        start = text.find(before)
        while start >= 0:
            rest = text[start + at : start + len(word) + 1]
            if rest.startswith(after) or rest[1:].startswith((after, word[at:])):
                return True
            if word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :] == rest[: len(word) - at]:
                return True
            start = text.find(before, start + 1)
    return False


def _place(word: str, note: str) -> tuple[int, int]:
    """Return where in *note* the first and last character of the compact *word* stand."""
    folded = fold(note)
    found = folded.find(word) if len(folded) == len(note) else -1
    if found >= 0:
        return found, found + len(word) - 1
    places = [at for at, char in enumerate(note) for _ in compact(char)]
    found = "".join(compact(char) for char in note).find(word)
    return (places[found], places[found + len(word) - 1]) if found >= 0 else (0, 0)


def excerpt(word: str, note: str) -> str | None:
    """Return the part of *note* around *word*, or None where it does not hold it."""
    if word not in compact(note):
        return None
    if len(note) <= 3 * _AROUND:
        return " ".join(note.split())
    first, last = _place(word, note)
    start, end = max(0, first - _AROUND), last + 1 + _AROUND
    shown = " ".join(note[start:end].split())
    return f"{'…' if start else ''}{shown}{'…' if end < len(note) else ''}"
