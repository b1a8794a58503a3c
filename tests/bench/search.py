"""From a keystroke to fifty rows with their contacts, at growing numbers of clients.

The floor is the barest way to the same rows: fifty clients at random and their contacts, by
raw SQL on the same connection. A hundred thousand companies are made and indexed first; with
*large*, a million.
"""

from __future__ import annotations

import json
import statistics
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random
from time import perf_counter

from sqlcipher3 import dbapi2

from salesdesk.store import finding, pinyin, search
from salesdesk.store.search_texts import ClientText
from tests.bench.figure import Figure
from tests.bench.people import companies

_TABLES = (
    "CREATE TABLE client(id INTEGER PRIMARY KEY, name TEXT, short_name TEXT)",
    "CREATE TABLE contact(id INTEGER PRIMARY KEY, name TEXT)",
    "CREATE TABLE chain_member(id INTEGER PRIMARY KEY, client_id INTEGER, contact_id INTEGER)",
    "CREATE INDEX chain_member_client ON chain_member(client_id)",
)
_ROWS = """SELECT client.id, client.name, short_name, contact.name
    FROM json_each(?) AS wanted JOIN client ON client.id = wanted.value
    LEFT JOIN chain_member ON client_id = client.id
    LEFT JOIN contact ON contact.id = contact_id"""
_KEYSTROKES = 1000


def filled(folder: Path, count: int) -> tuple[dbapi2.Connection, list[ClientText], float]:
    """Return a database of *count* clients, some of them, and the seconds the index took."""
    connection = dbapi2.connect(str(folder / f"{count}.db"))
    connection.execute("PRAGMA journal_mode=wal")
    connection.execute("PRAGMA cache_size=-65536")
    for statement in (*_TABLES, *search.SCHEMA):
        connection.execute(statement)
    some: list[ClientText] = []
    seconds = 0.0
    chunk: list[ClientText] = []
    contact = 0
    for text in companies(count):
        connection.execute(
            "INSERT INTO client VALUES (?, ?, ?)", (text.id, text.name, text.short_name)
        )
        for name in text.contacts:
            contact += 1
            connection.execute("INSERT INTO contact VALUES (?, ?)", (contact, name))
            connection.execute(
                "INSERT INTO chain_member VALUES (?, ?, ?)", (contact, text.id, contact)
            )
        chunk.append(text)
        if len(some) < 400 and text.id % max(1, count // 400) == 0:
            some.append(text)
        if len(chunk) == 5000 or text.id == count:
            start = perf_counter()
            search.put(connection, search.entries(chunk), bulk=True)
            seconds += perf_counter() - start
            chunk.clear()
    connection.commit()
    return connection, some, seconds


def _initials(name: str, *, person: bool = False) -> str:
    read = pinyin.readings(name, person=person)
    return "".join(said[0][0] if said else char for char, said in zip(name, read, strict=True))


def _typed(text: ClientText, random: Random) -> Iterator[str]:
    """Yield one whole thing somebody may type to find *text*."""
    name = text.name
    at = random.randrange(len(name) - 4)
    contact, point = random.choice(text.contacts), text.points[0].replace("-", "")
    middle = random.randrange(4)
    read = pinyin.readings(name)
    full = "".join(said[0] if said else "" for said in read[at : at + 3])
    yield from (
        name[at : at + 4],
        text.short_name[:4],
        _initials(name)[at : at + 5],
        full[:10],
        f"{read[at][0]}{_initials(name[at + 1 : at + 4])}" if read[at] else full,
        contact,
        _initials(contact, person=True),
        point[middle : middle + 6],
        random.choice(text.tags)[:3] if text.tags else contact,
        random.choice(text.notes)[2:6],
        f"演示 {contact}",
        f"{name[:2]} {point[-4:]}",
    )


def keystrokes(some: list[ClientText], count: int = _KEYSTROKES) -> list[str]:
    """Return what stands in the search box after each of *count* keystrokes."""
    random = Random(11)
    found: list[str] = []
    while len(found) < count:
        whole = random.choice(list(_typed(random.choice(some), random)))
        found.extend(whole[:end] for end in range(1, len(whole) + 1))
    return found[:count]


def _milliseconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def _p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


def _renewed(connection: dbapi2.Connection, text: ClientText) -> None:
    search.index_client(connection, text)
    connection.commit()


def _figures(folder: Path, count: int, label: str) -> Iterator[Figure]:
    connection, some, built = filled(folder, count)

    def rows(ids: list[int]) -> None:
        connection.execute(_ROWS, (json.dumps(ids),)).fetchall()

    def stroke(text: str) -> None:
        rows([hit.client_id for hit in finding.find(connection, text, 50)])

    random = Random(5)
    stroke("演")  # the reading table and the statements are loaded once
    bare = [_milliseconds(lambda: rows(random.sample(range(1, count + 1), 50))) for _ in range(200)]
    times = [_milliseconds(partial(stroke, text)) for text in keystrokes(some)]
    renewed = [_milliseconds(partial(search.index_client, connection, text)) for text in some[:100]]
    connection.close()
    p95, floor = _p95(times), _p95(bare)
    yield Figure(f"search.{label}.median_ms", statistics.median(times), "ms")
    yield Figure(f"search.{label}.p95_ms", p95, "ms", floor)
    yield Figure(f"search.{label}.worst_ms", max(times), "ms")
    yield Figure(f"search.{label}.ratio", p95 / floor, "x")
    yield Figure(f"search.{label}.reindex_ms", statistics.median(renewed), "ms")
    yield Figure(f"search.{label}.build_s", built, "s")


def run(large: bool, shrink: int = 1) -> list[Figure]:
    """Measure 1,000, 10,000 and 100,000 clients; a million with *large*; fewer with *shrink*."""
    sizes = {"1k": 1_000, "10k": 10_000, "100k": 100_000}
    if large:
        sizes["1m"] = 1_000_000
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as folder:
        for label, count in sizes.items():
            place = Path(folder, label)
            place.mkdir()
            figures.extend(_figures(place, max(400, count // shrink), label))
    return figures
