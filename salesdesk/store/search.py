"""The index behind the search box; what is found by it is ``finding.py``'s.

One contentless FTS5 table holds the tokens (``tokens.py``), one plain table the texts, by which
a hit is verified, ranked and shown. Both are a cache: ``rebuild`` makes them anew from the
records, ``check`` compares. Their common row number grows with the day of the last contact, so
that FTS5 itself hands over the most recently met clients first and the rest is never read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from salesdesk.store import tokens
from salesdesk.store.search_texts import ClientText, client_texts, searched_clients

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

SCHEMA = (
    "CREATE VIRTUAL TABLE search_index USING fts5(t, content='', contentless_delete=1,"
    " detail=none, tokenize='ascii', prefix='2 3 4 5 6')",
    "CREATE TABLE search_text(slot INTEGER PRIMARY KEY, client INTEGER NOT NULL UNIQUE,"
    " last_contact TEXT NOT NULL, name TEXT NOT NULL, short_name TEXT NOT NULL,"
    " contacts TEXT NOT NULL, points TEXT NOT NULL, tags TEXT NOT NULL, notes TEXT NOT NULL)",
)

APART = "\x1f"
COLUMNS = "client, last_contact, name, short_name, contacts, points, tags, notes"
_TAKEN = "SELECT 1 FROM search_text WHERE slot = ?"
_INSERT_TEXT = "INSERT INTO search_text VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_INSERT_INDEX = "INSERT INTO search_index(rowid, t) VALUES (?, ?)"
_NEVER_MET = 1 << 24  # slots below are those of clients never met, in the order of their ids
_DAY_ZERO, _DAY_BITS = date(2015, 1, 1).toordinal(), 16
_PAGES_BULK, _PAGES = 32 << 20, 1 << 20  # FTS5's hashsize; it is kept in the file
_CHUNK = 500
_AT_ONCE = 20 * _CHUNK  # FTS5 writes out what it holds before a lower row is taken out again
_FEW = 50

Row = tuple[int, str, str, str, str, str, str, str]
"""What ``COLUMNS`` name of a client; lists of texts are one text, parted by ``APART``."""


class Entry(NamedTuple):
    """A client's row of the index, made without touching the database."""

    slot: int  # the place it would like; the next free one is taken
    tokens: str
    row: Row


def stands(connection: Connection) -> bool:
    """Tell whether both tables are there in the shape of this version."""
    rows = connection.execute(
        "SELECT sql FROM sqlite_schema WHERE name IN ('search_index', 'search_text')"
    )
    return {row[0] for row in rows} == set(SCHEMA)


def _slot(client: int, last_contact: str) -> int:
    if not last_contact:
        return client % _NEVER_MET
    day = max(0, date.fromisoformat(last_contact[:10]).toordinal() - _DAY_ZERO)
    return _NEVER_MET + (day << _DAY_BITS) + client % (1 << _DAY_BITS)


def _row(text: ClientText) -> Row:
    lists = (APART.join(part) for part in (text.contacts, text.points, text.tags, text.notes))
    contacts, points, tags, notes = lists
    return (text.id, text.last_contact, text.name, text.short_name, contacts, points, tags, notes)


def entry(text: ClientText) -> Entry:
    """Return the ready-made row of one client."""
    named, opening = tokens.name_tokens(text.name)
    if text.short_name:
        also, begun = tokens.name_tokens(text.short_name)
        named |= also
        opening |= begun
    told: set[str] = set()
    told.update(*map(tokens.contact_tokens, text.contacts))
    told.update(*map(tokens.point_tokens, text.points))
    told.update(*map(tokens.tag_tokens, text.tags))
    signs = (tokens.NAME, tokens.START, tokens.PERSON, tokens.NOTE)
    found = (named, opening, told, tokens.note_tokens(text.notes))
    line = " ".join(filter(None, map(tokens.signed, signs, found)))
    return Entry(_slot(text.id, text.last_contact), line, _row(text))


def entries(texts: Iterable[ClientText]) -> Iterator[Entry]:
    """Return the ready-made rows of many clients, for ``put``; an import makes them before it
    takes the write lock.
    """
    return map(entry, texts)


def put(connection: Connection, ready: Iterable[Entry], *, bulk: bool = False) -> None:
    """Write ready-made rows, in place of what the same clients had.

    *bulk* is for thousands at once: the index gathers 32 MB before it writes, then returns to
    its ordinary megabyte.
    """
    if not bulk:
        _put(connection, ready)
        return
    _gather(connection, _PAGES_BULK)
    _put(connection, ready)
    _gather(connection, _PAGES)


def _put(connection: Connection, ready: Iterable[Entry]) -> None:
    made = sorted(ready, key=_by_slot)  # FTS5 writes out what it holds when a row number falls
    _remove(connection, _among(connection, "client", [one.row[0] for one in made]))
    taken = set(_among(connection, "slot", [one.slot for one in made]))
    placed: list[tuple[int, Entry]] = []
    last = -1
    for one in made:
        slot = max(one.slot, last + 1)
        if slot > one.slot or slot in taken:
            while connection.execute(_TAKEN, (slot,)).fetchone():
                slot += 1
        last = slot
        placed.append((slot, one))
    connection.executemany(_INSERT_TEXT, ((slot, *one.row) for slot, one in placed))
    connection.executemany(_INSERT_INDEX, ((slot, one.tokens) for slot, one in placed))


def _by_slot(made: Entry) -> int:
    return made.slot


def _among(connection: Connection, column: str, wanted: list[int]) -> list[int]:
    """Return which of the *wanted* values of a column of the texts there are."""
    found: list[int] = []
    for at in range(0, len(wanted), _CHUNK):
        chunk = wanted[at : at + _CHUNK]
        marks = ",".join("?" * len(chunk))
        query = f"SELECT {column} FROM search_text WHERE {column} IN ({marks})"
        found.extend(row[0] for row in connection.execute(query, chunk))
    return found


def _gather(connection: Connection, size: int) -> None:
    connection.execute(
        "INSERT INTO search_index(search_index, rank) VALUES ('hashsize', ?)", (size,)
    )


def index_client(connection: Connection, text: ClientText) -> None:
    """Put one client into the index, or renew what is there."""
    put(connection, (entry(text),))


def remove_client(connection: Connection, client: int) -> None:
    """Take one client out of the index; nothing happens where it is not in it."""
    _remove(connection, (client,))


def _remove(connection: Connection, clients: Iterable[int]) -> None:
    query = "SELECT slot FROM search_text WHERE client = ?"
    found = (connection.execute(query, (client,)).fetchone() for client in clients)
    slots = sorted(slot for slot in found if slot is not None)
    connection.executemany("DELETE FROM search_text WHERE slot = ?", slots)
    connection.executemany("DELETE FROM search_index WHERE rowid = ?", slots)


def refresh(
    connection: Connection,
    clients: Iterable[int],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> None:
    """Bring the index up to date for *clients*, inside the change that touched them.

    Call it after the list's keys: the day of the last contact is read from there. Clients that
    are archived or gone leave the index; one whose texts are as before costs a comparison.
    *progress* hears (done, all); each client is read, then written.
    """
    wanted = sorted(set(clients))
    total = 2 * len(wanted)
    for at in range(0, len(wanted), _AT_ONCE):
        block = wanted[at : at + _AT_ONCE]
        changed: list[ClientText] = []
        for start in range(0, len(block), _CHUNK):
            progress(2 * at + start, total)
            chunk = block[start : start + _CHUNK]
            truth = {text.id: text for text in client_texts(connection, chunk)}
            kept = _kept(connection, chunk)
            _remove(connection, [client for client in kept if client not in truth])
            changed += [text for text in truth.values() if kept.get(text.id) != _row(text)]
        heard = _heard(entries(changed), progress, 2 * at + len(block), total)
        put(connection, heard, bulk=len(changed) > _FEW)


def _heard(
    ready: Iterable[Entry], progress: Callable[[int, int], None], done: int, total: int
) -> Iterator[Entry]:
    for number, one in enumerate(ready):
        if number % _CHUNK == 0:
            progress(done + number, total)
        yield one


def _kept(connection: Connection, clients: list[int]) -> dict[int, tuple[int | str, ...]]:
    marks = ",".join("?" * len(clients))
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM search_text WHERE client IN ({marks})",
        clients,
    )
    return {row[0]: tuple(row) for row in rows}


def rebuild(connection: Connection, progress: Callable[[int, int], None] | None = None) -> None:
    """Make the whole index anew from the records; *progress* hears (done, all)."""
    connection.execute("DELETE FROM search_text")
    connection.execute("INSERT INTO search_index(search_index) VALUES ('delete-all')")
    clients = searched_clients(connection)
    _gather(connection, _PAGES_BULK)
    for at in range(0, len(clients), _CHUNK):
        put(connection, entries(client_texts(connection, clients[at : at + _CHUNK])))
        if progress:
            progress(min(at + _CHUNK, len(clients)), len(clients))
    _gather(connection, _PAGES)


def forget(connection: Connection, clients: Iterable[int]) -> None:
    """Take *clients* out and leave no trace of their texts in the index's own pages."""
    for client in clients:
        remove_client(connection, client)
    connection.execute("INSERT INTO search_index(search_index) VALUES ('optimize')")


def check(connection: Connection) -> list[int]:
    """Return the clients whose index differs from the records; empty is sound."""
    clients = searched_clients(connection)
    wrong = {row[0] for row in connection.execute("SELECT client FROM search_text")}.difference(
        clients
    )
    for at in range(0, len(clients), _CHUNK):
        chunk = clients[at : at + _CHUNK]
        kept = _kept(connection, chunk)
        truth = client_texts(connection, chunk)
        wrong.update(text.id for text in truth if kept.get(text.id) != _row(text))
    unindexed = connection.execute(
        "SELECT client FROM search_text WHERE slot NOT IN (SELECT rowid FROM search_index)"
    )
    return sorted(wrong.union(row[0] for row in unindexed))
