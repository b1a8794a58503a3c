"""What the search box finds in the index: verified, ranked, and with the text that was met."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from salesdesk.store import match, pinyin, query, tokens
from salesdesk.store.search import APART, COLUMNS, Row

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

Kind = Literal["name", "pinyin", "contact", "phone", "tag", "note", "near"]

_FOUND = f"""SELECT {COLUMNS} FROM search_index CROSS JOIN search_text
    ON slot = search_index.rowid WHERE search_index MATCH ?
    ORDER BY search_index.rowid DESC LIMIT ?"""
_NAMED = """SELECT client, name FROM search_index CROSS JOIN search_text
    ON slot = search_index.rowid WHERE search_index MATCH ?
    ORDER BY search_index.rowid DESC LIMIT ?"""
_AT_MOST = 400  # rows of one tier that are looked at


@dataclass(frozen=True)
class Hit:
    """A client found; ``text`` is what was met, as it was written, for the row to show.

    ``kind`` "phone" is to be masked like any phone number; "near" is a name one slip away.
    """

    client_id: int
    kind: Kind
    text: str


def find(connection: Connection, text: str, limit: int = 50) -> list[Hit]:
    """Return the clients *text* finds, the best first; nothing typed finds nothing.

    Words are parted by blanks and must all be met. First come names that begin with the text,
    then names that hold it, then contacts, points and tags, then notes; among equals the most
    recently met. Letters are Latin, full pinyin, initials, or a mixture of these.
    """
    words = tokens.words(text)
    if not words:
        return []
    hits: dict[int, Hit] = {}
    seen: set[int] = set()
    most = max(_AT_MOST, limit)
    for expression in query.tiers(words):
        found: list[tuple[str, Hit]] = []
        for row in connection.execute(_FOUND, (expression, most + len(seen))):
            if row[0] not in seen:
                seen.add(row[0])
                hit = _met(words, row)
                if hit is not None:
                    found.append((row[1], hit))
                    if len(hits) + len(found) >= limit:
                        break
        found.sort(key=lambda dated: dated[0], reverse=True)
        hits.update((hit.client_id, hit) for _, hit in found)
        if len(hits) >= limit:
            break
    return list(hits.values())


def near(connection: Connection, text: str, limit: int = 10) -> list[Hit]:
    """Return the clients whose name is one slip of the keyboard away from *text*.

    One character too many, too few, wrong or swapped; of at least three. In pinyin the slip
    must lie in the second half. Ask only when ``find`` found little.
    """
    words = tokens.words(text)
    word = "".join(words)
    expression = query.near(word)
    if not expression:
        return []
    hits: list[Hit] = []
    for row in connection.execute(_FOUND, (expression, _AT_MOST)):
        for name in row[2:4]:
            spelled = tokens.compact(name)
            sound = "".join(said[0] if said else "" for said in pinyin.readings(spelled))
            if match.one_edit_away(word, spelled) or match.one_edit_away(word, sound):
                hits.append(Hit(row[0], "near", name))
                break
        if len(hits) >= limit:
            break
    return hits


def named_nearly(connection: Connection, word: str, limit: int) -> list[tuple[int, str]]:
    """Return (client, name) of those whose name may hold *word* but for one character.

    They are not verified: whoever compares companies knows better what a slip is.
    """
    expression = query.slip("".join(tokens.words(word)))
    if not expression:
        return []
    return list(connection.execute(_NAMED, (expression, limit)))


_RANKS: tuple[Kind, ...] = ("name", "pinyin", "contact", "phone", "tag", "note")


def _met(words: list[str], row: Row) -> Hit | None:
    """Return what of a row *words* met, the least plain of them; None where one is not met."""
    best: Hit | None = None
    for word in words:
        hit = _word_met(word, row)
        if hit is None:
            return None
        if best is None or _RANKS.index(hit.kind) > _RANKS.index(best.kind):
            best = hit
    return best


def _word_met(word: str, row: Row) -> Hit | None:
    client, _, name, short_name, contacts, points, tags, notes = row
    names = [(text, tokens.compact(text)) for text in (name, short_name) if text]
    for text, spelled in names:
        if word in spelled:
            return Hit(client, "name", text)
    for text, spelled in names:
        if match.sounds_like(word, spelled):
            return Hit(client, "pinyin", text)
    for text in contacts.split(APART):
        spelled = tokens.compact(text)
        if word in spelled or match.sounds_like(word, spelled, person=True):
            return Hit(client, "contact", text)
    for text in points.split(APART):
        spelled = tokens.compact(text)
        if word in spelled:
            return Hit(client, "phone" if spelled.isdigit() else "contact", text)
    for text in tags.split(APART):
        spelled = tokens.compact(text)
        if word in spelled or match.sounds_like(word, spelled):
            return Hit(client, "tag", text)
    for text in notes.split(APART):
        shown = match.excerpt(word, text)
        if shown is not None:
            return Hit(client, "note", shown)
    return None
