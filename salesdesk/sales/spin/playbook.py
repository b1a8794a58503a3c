"""The playbook: what is shipped, and over it what the user or an imported file made of it.

Each edit is a new version; none is ever lost, and an earlier one can be brought back, which is
a new version again. Version 0 is the text as it is shipped.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import uuid4

from peewee import chunked, fn

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales.spin.playbook_kinds import KEY_LIMIT, checked
from salesdesk.sales.spin.playbook_shipped import shipped
from salesdesk.store.database import database
from salesdesk.store.interview_records import PlaybookEntry

_BATCH = 500  # rows of one statement
_REWRITTEN = mark("Change", "An entry of the playbook rewritten")


_COLUMNS = (
    PlaybookEntry.key,
    PlaybookEntry.version,
    PlaybookEntry.body,
    PlaybookEntry.left_out,
    PlaybookEntry.origin,
    PlaybookEntry.made_at,
)
Row = tuple[str, int, dict[str, Any] | None, bool, str, datetime]


@dataclass(frozen=True)
class Entry:
    """An entry as it stands. ``version`` 0 is the shipped text; ``origin`` is "" for the user's.

    ``shipped`` tells that the product brings it, ``changed`` that its text is another by now.
    """

    kind: str
    key: str
    body: Mapping[str, Any]
    shipped: bool
    changed: bool = False
    left_out: bool = False
    version: int = 0
    origin: str = ""
    made_at: datetime | None = None


@dataclass(frozen=True)
class Version:
    """One version of an entry; ``as_shipped`` tells that it was the shipped text."""

    version: int
    body: Mapping[str, Any] = field(default_factory=dict)
    as_shipped: bool = False
    left_out: bool = False
    origin: str = ""
    made_at: datetime | None = None


def entries(kind: str, *, left_out: bool = False) -> list[Entry]:
    """Return the entries of a kind: the shipped ones in their order, then the own ones by age.

    With *left_out* those left out are returned too, at their places.
    """
    found = {key: Entry(kind, key, body, True) for key, body in shipped(kind).items()}
    for row in _in_force(kind):
        if entry := _entry(kind, *row):
            found[entry.key] = entry
    return [one for one in found.values() if left_out or not one.left_out]


def get(kind: str, key: str) -> Entry:
    """Return one entry, left out or not; Refused entry_missing."""
    row = _newest(kind, key)
    if row is not None and (entry := _entry(kind, *row)):
        return entry
    if key in shipped(kind):
        return Entry(kind, key, shipped(kind)[key], True)
    raise Refused("entry_missing")


def history(kind: str, key: str) -> list[Version]:
    """Return every version of an entry, the newest first; Refused entry_missing."""
    ours = shipped(kind).get(key)
    rows = PlaybookEntry.select().where(PlaybookEntry.kind == kind, PlaybookEntry.key == key)
    found = [
        Version(
            row.version,
            (ours or {}) if row.body is None else row.body,
            row.body is None,
            row.left_out,
            row.origin,
            row.made_at,
        )
        for row in rows.order_by(PlaybookEntry.version.desc())
    ]
    if ours is not None:
        found.append(Version(0, ours, as_shipped=True))
    if not found:
        raise Refused("entry_missing")
    return found


def save(kind: str, key: str, body: Mapping[str, Any], now: datetime, *, origin: str = "") -> Entry:
    """Give an entry another text, as a new version; one that says the same changes nothing.

    Raises Refused entry_missing, and those of ``playbook_kinds.checked``.
    """
    known, told = get(kind, key), checked(kind, body)
    if told != known.body:
        with database.change(_REWRITTEN):
            _write(known, told, now, left_out=known.left_out, origin=origin)
    return get(kind, key)


def add(
    kind: str, body: Mapping[str, Any], now: datetime, *, key: str = "", origin: str = ""
) -> str:
    """Add an own entry; return its key (given only by an imported file).

    Raises Refused entry_exists, playbook_key_wrong, and those of ``playbook_kinds.checked``.
    """
    told, key = checked(kind, body), checked_key(key) if key else f"own-{uuid4().hex[:12]}"
    if key in shipped(kind) or _newest(kind, key) is not None:
        raise Refused("entry_exists", key=key)
    with database.change(mark("Change", "An entry added to the playbook")):
        _write(Entry(kind, key, {}, False), told, now, origin=origin)
    return key


@dataclass(frozen=True)
class Put:
    """An entry as a file has it."""

    key: str
    body: Mapping[str, Any]
    left_out: bool = False


def put(kind: str, told: Iterable[Put], now: datetime, *, origin: str) -> None:
    """Have entries as a file has them, known or not, each in one version and all in one change.

    Bodies are those of ``playbook_kinds.checked``, keys those of ``checked_key``.
    """
    here = {one.key: one for one in entries(kind, left_out=True)}
    newest = PlaybookEntry.select(PlaybookEntry.key, fn.MAX(PlaybookEntry.version))
    rows_of = newest.where(PlaybookEntry.kind == kind).group_by(PlaybookEntry.key)
    versions: dict[str, int] = dict(_tuples(rows_of))
    rows = []
    for one in told:
        known = here.get(one.key)
        if known is None or (known.body, known.left_out) != (one.body, one.left_out):
            rows.append(
                {
                    "kind": kind,
                    "key": one.key,
                    "version": versions.get(one.key, 0) + 1,
                    "body": _told_body(kind, one.key, one.body),
                    "left_out": one.left_out,
                    "origin": origin,
                    "made_at": now,
                }
            )
    if rows:
        with database.change(_REWRITTEN):
            for batch in chunked(rows, _BATCH):
                PlaybookEntry.insert_many(batch).execute()


def reset(kind: str, key: str, now: datetime) -> None:
    """Give a shipped entry its own text again, as a new version; Refused entry_missing.

    An entry of the user's own has no other text, and stays.
    """
    known = get(kind, key)
    if known.shipped and known.changed:
        with database.change(mark("Change", "An entry of the playbook as it was shipped")):
            _write(known, None, now, left_out=known.left_out)


def restore(kind: str, key: str, version: int, now: datetime) -> None:
    """Bring the text of an earlier version back, as a new one; Refused entry_missing."""
    known = get(kind, key)
    wanted = next((one for one in history(kind, key) if one.version == version), None)
    if wanted is None:
        raise Refused("entry_missing")
    if wanted.body != known.body:
        with database.change(mark("Change", "An earlier version of the playbook brought back")):
            body = None if wanted.as_shipped else wanted.body
            _write(known, body, now, left_out=known.left_out, origin=wanted.origin)


def leave_out(kind: str, key: str, now: datetime) -> None:
    """Use an entry no longer; it can be brought back. Refused entry_missing."""
    known = get(kind, key)
    if not known.left_out:
        with database.change(mark("Change", "An entry left out of the playbook")):
            _write(known, _kept_body(known), now, left_out=True, origin=known.origin)


def bring_back(kind: str, key: str, now: datetime) -> None:
    """Use an entry again; Refused entry_missing."""
    known = get(kind, key)
    if known.left_out:
        with database.change(mark("Change", "An entry taken into the playbook again")):
            _write(known, _kept_body(known), now, origin=known.origin)


def checked_key(key: object) -> str:
    """Return a key fit to be kept; Refused playbook_key_wrong."""
    fits = isinstance(key, str) and key == key.strip() and key.isprintable()
    if not (fits and 0 < len(str(key)) <= KEY_LIMIT):
        raise Refused("playbook_key_wrong", key=str(key)[:KEY_LIMIT])
    return str(key)


def _kept_body(known: Entry) -> Mapping[str, Any] | None:
    return known.body if known.changed or not known.shipped else None


def _write(
    known: Entry,
    body: Mapping[str, Any] | None,
    now: datetime,
    *,
    left_out: bool = False,
    origin: str = "",
) -> None:
    newest = _newest(known.kind, known.key)
    PlaybookEntry.create(
        kind=known.kind,
        key=known.key,
        version=newest[1] + 1 if newest else 1,
        body=_told_body(known.kind, known.key, body),
        left_out=left_out,
        origin=origin,
        made_at=now,
    )


def _told_body(kind: str, key: str, body: Mapping[str, Any] | None) -> dict[str, Any] | None:
    if body is None or body == shipped(kind).get(key):
        return None  # a later version of the product may say it better
    return dict(body)


def _in_force(kind: str) -> list[Row]:
    later = PlaybookEntry.alias()
    newer = later.select(later.id).where(
        (later.kind == PlaybookEntry.kind)
        & (later.key == PlaybookEntry.key)
        & (later.version > PlaybookEntry.version)
    )
    rows = PlaybookEntry.select(*_COLUMNS).where(PlaybookEntry.kind == kind, ~fn.EXISTS(newer))
    ages = (
        PlaybookEntry.select(PlaybookEntry.key, fn.MIN(PlaybookEntry.id))
        .where(PlaybookEntry.kind == kind)
        .group_by(PlaybookEntry.key)
    )
    age: dict[str, int] = dict(_tuples(ages))
    return sorted(_tuples(rows), key=lambda row: age[row[0]])


def _tuples(query: Any) -> list[Any]:
    return list(query.tuples())  # peewee's types know models only


def _newest(kind: str, key: str) -> Row | None:
    rows = PlaybookEntry.select(*_COLUMNS).where(
        PlaybookEntry.kind == kind, PlaybookEntry.key == key
    )
    found: Row | None = rows.order_by(PlaybookEntry.version.desc()).tuples().first()
    return found


def _entry(
    kind: str,
    key: str,
    version: int,
    body: Mapping[str, Any] | None,
    left_out: bool,
    origin: str,
    made_at: datetime,
) -> Entry | None:
    ours = shipped(kind).get(key)
    if body is None and ours is None:
        return None  # this version of the product no longer ships it
    told = body if body is not None else ours or {}
    return Entry(
        kind, key, told, ours is not None, body is not None, left_out, version, origin, made_at
    )
