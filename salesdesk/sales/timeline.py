"""Everything that happened with a client, in one stream, newest first.

A stream is first a list of keys, which is cheap even for thousands of entries; the entries
themselves are read a page at a time as they are seen.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import NamedTuple

from salesdesk.errors import Refused
from salesdesk.sales.score import score, weights_of
from salesdesk.sales.timeline_sources import KINDS, SOURCES, Source
from salesdesk.store.database import database
from salesdesk.store.fields import moment_of

_SHIFT = 48
_ROW = (1 << _SHIFT) - 1
_PARTS = (1, 32, 200)  # rows asked for at once: few sizes, so that few statements are made ready
_SINGLY = 8  # so many rows are quicker asked for one by one


class Event(NamedTuple):
    """One entry of ``kind`` (one of ``KINDS``); ``ref`` is the row's id.

    ``at`` is UTC (the start of the day where only a day is known, then ``day_only``); ``what``
    is a code to be put into words: outcome or state of a visit, whether a touch was answered,
    level of a need, category of an objection, grade, stage, outcome of an interview.
    ``aside`` is the channel of a visit or touch, the state of an interview, the stage a move
    came from, whether a need is closed or an objection solved.
    """

    at: datetime
    kind: str
    text: str
    what: str = ""
    detail: str = ""
    ref: int = 0
    day_only: bool = False
    aside: str = ""

    @property
    def id(self) -> int:
        """Return the key of this entry."""
        return KINDS.index(self.kind) << _SHIFT | self.ref


def kind_of(key: int) -> str:
    """Return the kind of the entry of that key."""
    return KINDS[key >> _SHIFT]


def keys(client_id: int, text: str = "") -> array[int]:
    """Return the keys of a client's entries, newest first; with *text* those that hold it.

    Each word of *text* must stand somewhere in an entry, whatever its case.
    Raises Refused client_missing.
    """
    words = text.split()
    like = [f"%{_plain(word)}%" for word in words]
    facts = [fact for _ in SOURCES for fact in (client_id, *like)]
    found = database.connection().execute(_keys_query(len(words)), facts).fetchall()
    if not found:
        _require(client_id)
    # sorted here: an ORDER BY over the union takes SQLite three times as long
    found.sort(reverse=True)
    return array("q", [kind << _SHIFT | row for _, kind, row in found])


def _require(client_id: int) -> None:
    known = database.connection().execute("SELECT 1 FROM client WHERE id = ?", (client_id,))
    if not known.fetchone():
        raise Refused("client_missing")


@cache
def _keys_query(words: int) -> str:
    parts = [
        f"SELECT {source.at} AS at, {number} AS kind, {source.ident} AS row FROM {source.rows}"
        + f" AND {source.hay} LIKE ? ESCAPE '\\'" * words
        for number, source in enumerate(SOURCES)
    ]
    return " UNION ALL ".join(parts)


def _plain(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def events(wanted: Sequence[int]) -> list[Event]:
    """Return the entries of these keys in their order; those that are gone are left out."""
    rows: dict[int, list[int]] = {}
    for key in wanted:
        rows.setdefault(key >> _SHIFT, []).append(key & _ROW)
    found: dict[int, Event] = {}
    ask = database.connection().execute
    for number, ids in rows.items():
        source = SOURCES[number]
        most = 1 if len(ids) <= _SINGLY else _PARTS[-1]
        for start in range(0, len(ids), most):
            part = ids[start : start + most]
            size = next(size for size in _PARTS if size >= len(part))
            part += [0] * (size - len(part))
            for row in ask(_rows_query(number, size), part):
                found[number << _SHIFT | row[0]] = _event(source, *row)
    return [found[key] for key in wanted if key in found]


@cache
def _rows_query(number: int, count: int) -> str:
    source = SOURCES[number]
    told = "= ?" if count == 1 else f"IN ({','.join('?' * count)})"
    return f"SELECT {source.ident}, {source.at}, {source.shown} FROM {source.row} {told}"


def _event(
    source: Source, ref: int, stored: str, text: str, what: str, detail: str, aside: str
) -> Event:
    if source.kind == "score":
        rated = score(json.loads(text), weights_of(what))
        text, what, aside = _tenths(rated.tenths), rated.grade, ""
    at = moment_of(f"{stored}T00:00Z" if source.day_only else stored)
    return Event(at, source.kind, text, what, detail, ref, source.day_only, aside)


def _tenths(tenths: int | None) -> str:
    return "" if tenths is None else f"{tenths // 10}.{tenths % 10}".removesuffix(".0")


def timeline(client_id: int, limit: int = -1) -> list[Event]:
    """Return the entries of a client, newest first; only the newest *limit* when given."""
    if limit >= 0:
        return _newest(client_id, limit)
    with database.reading():
        return events(keys(client_id))


def _newest(client_id: int, limit: int) -> list[Event]:
    """Return a few entries by one statement: asked for one by one they take twice as long."""
    facts = [client_id] * len(SOURCES)
    found = database.connection().execute(_newest_query(limit), facts).fetchall()
    if not found:
        _require(client_id)
    found.sort(reverse=True)
    return [
        _event(SOURCES[kind], ref, at, text, what, detail, aside)
        for at, kind, ref, text, what, detail, aside in found
    ]


@cache
def _newest_query(limit: int) -> str:
    rows = " UNION ALL ".join(
        f"SELECT k.at, k.kind, k.row, {source.shown} "
        f"FROM k CROSS JOIN {source.row} = k.row AND k.kind = {number}"
        for number, source in enumerate(SOURCES)
    )
    # a bound limit would have SQLite make the statement ready at each call;
    # the inner LIMIT keeps the union whole: sorted arm by arm it takes three times as long
    return (
        f"WITH k AS MATERIALIZED (SELECT * FROM ({_keys_query(0)} LIMIT -1) "
        f"ORDER BY at DESC, kind DESC, row DESC LIMIT {limit:d}) {rows}"
    )


def of_kinds(wanted: Iterable[int], kinds: Sequence[str]) -> array[int]:
    """Return those keys whose entries are of *kinds*; all of them when none is named."""
    if not kinds:
        return array("q", wanted)
    numbers = {KINDS.index(kind) for kind in kinds}
    return array("q", [key for key in wanted if key >> _SHIFT in numbers])
