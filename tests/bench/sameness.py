"""Likely duplicates among 105,000 clients, and a merge of two with 1,000 relations.

Every 20th company of the 100,000 comes a second time, written a little differently and with the
same phone: those 5,000 pairs are to be found. The floor of one name is reading the name of every
client once; that of all of them is the same table of keys made of names given ready-folded, by
the barest means. The floor of a merge is the same rows moved by raw UPDATE statements, committed
as durably in the same file.
"""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from random import Random
from time import perf_counter

from salesdesk.sales import clients, duplicates, merge_plan, merging, parting
from salesdesk.sales.alike import slips
from salesdesk.sales.entry import Entry, Reach
from salesdesk.sales.firm_names import core, folded
from salesdesk.sales.importing import run as take
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store import relations
from salesdesk.store.database import database
from tests.bench.figure import Figure
from tests.bench.people import companies

NOW = datetime(2026, 9, 17, 10, 30, tzinfo=timezone(timedelta(hours=8)))
_ASKED = 200
_RELATIONS = 1_000
_ROUNDS = 7


def run(count: int = 100_000, rounds: int = _ROUNDS) -> list[Figure]:
    """Measure with *count* clients and a twentieth more of doubles."""
    with tempfile.TemporaryDirectory() as folder:
        open_workspace(Path(folder) / "data")
        try:
            seeded = _fill(count)
            return [*_one_name(count), *_all_names(seeded), *_merges(rounds)]
        finally:
            close_workspace()


def _fill(count: int) -> set[frozenset[int]]:
    """Write the clients by an import and their doubles by hand; return the pairs' ids."""
    take(_entries(count), "list", "0" * 64, NOW)
    random = Random(11)
    connection = database.connection()
    rows = connection.execute(
        "SELECT c.id, c.name, m.contact_id FROM client c JOIN chain_member m ON m.client_id = c.id "
        "WHERE c.id % 20 = 0 GROUP BY c.id"
    ).fetchall()
    seeded = set()
    with database.change(derive=False):
        for client, name, contact in rows:
            made = connection.execute(
                "INSERT INTO client SELECT NULL, hex(randomblob(16)), ?, "
                + ", ".join(f'"{column}"' for column in _columns()[3:])
                + " FROM client WHERE id = ?",
                (_otherwise(name, random), client),
            ).lastrowid
            connection.execute(
                "INSERT INTO chain_member(client_id, contact_id, post, department, roles, attitude,"
                " concern, met, position) VALUES (?, ?, '', '', '[]', 'unknown', '', 0, 0)",
                (made, contact),
            )
            seeded.add(frozenset((client, int(made))))
    return seeded


def _columns() -> list[str]:
    rows = database.connection().execute("SELECT name FROM pragma_table_info('client')")
    return [name for (name,) in rows]


def _otherwise(name: str, random: Random) -> str:
    """Write a company's name as another list has it: legal form, marks, or one slip."""
    kind = random.randrange(4)
    if kind == 0:
        tail = next((one for one in ("有限责任公司", "有限公司", "厂") if name.endswith(one)), "")
        return name.removesuffix(tail) + ("股份有限公司" if tail != "厂" else "厂有限公司")
    if kind == 1:
        return f"{name[:2]}市 {name[2:]}" if name[2:4] == "演示" else f"“{name}”"
    at = name.index("演示") + 2 + random.randrange(2)
    return name[:at] + (name[at + 1 :] if kind == 2 else "某" + name[at + 1 :])


def _entries(count: int) -> Iterable[Entry]:
    for number, text in enumerate(companies(count), 1):
        phone = Reach("mobile", f"100{number:08}", f"100{number:08}", "")
        yield Entry(number, {"name": text.name}, {"name": text.contacts[0]}, (phone,))


def _median_ms(acts: Iterable[Callable[[], object]]) -> tuple[float, float]:
    took = []
    for act in acts:
        start = perf_counter()
        act()
        took.append((perf_counter() - start) * 1000)
    took.sort()
    return statistics.median(took), took[int(len(took) * 0.95)]


def _one_name(count: int) -> list[Figure]:
    random = Random(5)
    asked = [_otherwise(text.name, random) for text in companies(min(_ASKED, count), seed=23)]
    duplicates.near(asked[0])
    median, p95 = _median_ms(partial(duplicates.near, name) for name in asked)
    connection = database.connection()
    floor, _ = _median_ms(
        lambda: connection.execute("SELECT name FROM client").fetchall() for _ in range(5)
    )
    return [
        Figure("duplicates.one_name_ms", median, "ms", floor),
        Figure("duplicates.one_name_p95_ms", p95, "ms", floor),
    ]


def _all_names(seeded: set[frozenset[int]]) -> list[Figure]:
    start = perf_counter()
    found = duplicates.pairs()
    took = perf_counter() - start
    met = {frozenset((pair.a.id, pair.b.id)) for pair in found}
    rows = database.connection().execute("SELECT id, name FROM client").fetchall()
    ready = [(client, core(folded(name))) for client, name in rows]
    start = perf_counter()
    keys: dict[str, list[int]] = {}
    for client, bare in ready:
        for key in slips(bare):
            keys.setdefault(key, []).append(client)
    floor = perf_counter() - start
    share = 100 * len(seeded & met) / max(1, len(seeded))
    return [
        Figure("duplicates.all_s", took, "s", floor),
        Figure("duplicates.seeded_found", max(share, 0.001), "%"),
    ]


def _merges(rounds: int) -> list[Figure]:
    stays = clients.create({"name": "演示合并留下"}, NOW)
    goes = clients.create({"name": "演示合并离开"}, NOW)
    with database.change():
        for number in range(_RELATIONS // 4):
            at = "2026-09-01T01:00:00Z"
            say = database.connection().execute
            say(
                "INSERT INTO note(client_id, text, at) VALUES (?, ?, ?)",
                (goes, f"演示{number}", at),
            )
            say("INSERT INTO touch(client_id, at, channel, answered, cold, note) "
                "VALUES (?, ?, 'phone', 1, 0, '')", (goes, at))  # fmt: skip
            say("INSERT INTO industry_note(industry, text, source, noted_on, client_id) "
                "VALUES ('', ?, '', '2026-09-01', ?)", (f"演示{number}", goes))  # fmt: skip
            say("INSERT INTO objection(client_id, category, words, response, solved, raised_on) "
                "VALUES (?, '', ?, '', 0, '2026-09-01')", (goes, f"演示{number}"))  # fmt: skip
    merged, parted, floors = [], [], []
    for _ in range(rounds):
        start = perf_counter()
        merge = merging.merge(stays, goes, {}, NOW)
        merged.append((perf_counter() - start) * 1000)
        start = perf_counter()
        parting.part(merge)
        parted.append((perf_counter() - start) * 1000)
        floors.append(_raw(goes, stays))
        _raw(stays, goes)
    floor = statistics.median(floors)
    return [
        Figure("merge.1000_ms", statistics.median(merged), "ms", floor),
        Figure("part.1000_ms", statistics.median(parted), "ms", floor),
    ]


def _raw(here: int, there: int) -> float:
    """Move every row by raw statements in one durable transaction; return milliseconds."""
    connection = database.connection()
    start = perf_counter()
    with database.change(derive=False):
        for table, column in relations.references(connection, "client"):
            if (table, column) not in merge_plan.STAY:
                connection.execute(
                    f'UPDATE {table} SET "{column}" = ? WHERE "{column}" = ?', (there, here)
                )
    return (perf_counter() - start) * 1000
