"""Opening dossiers among 10,000 clients with 200,000 entries in their timelines.

The floor is the raw SQL a dossier needs: exactly the statements it is read by, noted while it is
opened once, then run again with the same facts and fetched as plain tuples. It runs in one read
transaction as the dossier does, which must be a picture of one moment. Both sides open the same
clients in the same order, one after the other, so that a busy machine's pauses meet both.
"""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any, TypeVar
from unittest.mock import patch

from salesdesk.sales import dossier, timeline
from salesdesk.store.database import database
from salesdesk.store.fields import moment_text
from salesdesk.store.workspace import close_workspace, open_workspace
from tests.bench.figure import Figure
from tests.bench.people import companies
from tests.bench.rows import insert

Script = list[tuple[str, tuple[object, ...]]]
T = TypeVar("T")
_NOW = datetime.fromisoformat("2026-09-17T10:30:00+08:00")
_CLIENTS = 10_000
_OPENED = 300
_MANY = 4_000  # entries of the one client everybody talks to
_CRITERIA = ("icp_fit", "potential", "need", "intent", "budget", "access", "timing", "credit")
_WEIGHTS = '{"icp_fit":10,"potential":15,"need":20,"intent":15,"budget":15,"access":10,"timing":10,"credit":5}'  # noqa: E501
_RECORD = '{"key_points":"看了两条产线，换模五十二分钟。","feedback":"希望先试一条线。"}'


def run(shrink: int = 1) -> list[Figure]:
    """Measure at 10,000 clients, at fewer with *shrink*."""
    with tempfile.TemporaryDirectory() as folder:
        open_workspace(Path(folder))
        try:
            entries = _fill(_CLIENTS // shrink, _MANY // shrink)
            return _measure(_CLIENTS // shrink, _OPENED // shrink, entries)
        finally:
            close_workspace()


def _measure(clients: int, opened: int, entries: int) -> list[Figure]:
    wanted = Random(7).sample(range(2, clients + 1), max(opened, 3))
    script = {client: _statements(client) for client in wanted}
    mine, floor = [], []
    for client in wanted:
        both = [(_taken(dossier.dossier, client), _taken(_raw, script[client])) for _ in range(5)]
        mine.append(min(one for one, _ in both))
        floor.append(min(raw for _, raw in both))
    many = timeline.keys(1)
    at_once = min(_taken(lambda one: timeline.keys(one), 1) for _ in range(3))
    page = min(_taken(lambda _: timeline.events(many[:32]), 1) for _ in range(3))
    found = min(_taken(lambda one: timeline.keys(one, "换模 产线"), 1) for _ in range(3))
    ratio = sum(mine) / sum(floor)
    return [
        Figure("dossier.open.ratio", ratio, "×", 1.5),
        Figure("dossier.open_ms", statistics.median(mine), "ms", statistics.median(floor)),
        Figure("timeline.many_keys_ms", at_once, "ms"),
        Figure("timeline.page_ms", page, "ms"),
        Figure("timeline.search_ms", found, "ms"),
        Figure("timeline.entries", entries, ""),
    ]


def _taken(work: Callable[[T], object], about: T) -> float:
    start = perf_counter()
    work(about)
    return (perf_counter() - start) * 1000


def _raw(script: Script) -> None:
    execute = database.connection().execute
    for query, facts in script:
        execute(query, facts).fetchall()


def _statements(client: int) -> Script:
    """Return what is executed to open a dossier, BEGIN and COMMIT included."""
    noted: Script = []
    asked = database.connection

    class Noting:
        def __getattr__(self, name: str) -> Any:
            return getattr(asked(), name)

        def execute(self, query: str, facts: Sequence[object] = ()) -> Any:
            noted.append((query, tuple(facts)))
            return asked().execute(query, facts)

    with patch.object(database, "connection", Noting):
        dossier.dossier(client)
    return noted


def _fill(clients: int, many: int) -> int:
    """Write *clients*, 20 entries each and *many* for the first; return how many in all."""
    random, ids = Random(7), {name: count(1) for name in ("seat", "visit", "deal", "rating")}
    rows: dict[str, list[tuple[object, ...]]] = {}

    def put(table: str, *values: object) -> None:
        rows.setdefault(table, []).append(values)

    moments = _moments(random)
    entries = 0
    for text in companies(clients):
        one = text.id
        put(
            "client",
            one,
            f"{one:032x}",
            text.name,
            text.short_name,
            "{}",
            next(moments),
            next(moments),
        )
        put("client_key", one, text.name, 800, "high", next(moments))
        first = seat = next(ids["seat"])
        for name, point in zip(text.contacts, text.points, strict=False):
            put("contact", seat, f"{seat:032x}", name)
            put("chain_member", seat, one, seat, "采购经理", '["purchaser"]')
            put("contact_point", seat, point, "mobile")
            seat = next(ids["seat"])
        deal = next(ids["deal"])
        put("opportunity", deal, f"{deal:032x}", one, "换模改造", "discovery", next(moments))
        put("stage_move", deal, "discovery", next(moments))
        put("priority_score", one, f"{one:032x}", one, next(moments)[:10], _WEIGHTS)
        for key in _CRITERIA:
            put("rating", one, key, 4, "现场看到", "2026-09-01")
        put("need", f"{one:032x}", one, "换模时间减半", "能压到二十五分钟", "2026-09-01")
        put("objection", one, "比现供应商贵三成", "2026-09-01")
        put("plan_item", f"{one:032x}", "回访换模数据", one, "2026-09-20", "2026-09-20", None)
        put("plan_item", f"d{one:031x}", "发送资料", one, "2026-09-10", "2026-09-10", next(moments))
        for _ in range(max(many, 6) if one == 1 else 6):
            visit, at = next(ids["visit"]), next(moments)
            put("visit", visit, f"{visit:032x}", one, "recorded", "看产线", at, at, at, at, _RECORD)
            put("visit_person", visit, "theirs", first, text.contacts[0])
        for _ in range(5):
            put("touch", one, next(moments), "phone", 1, "约下周再谈换模")
            put("note", one, "新厂房十月投产，换模是产线瓶颈。", next(moments))
        entries += (max(many, 6) if one == 1 else 6) + 10 + 6
    with database.change(derive=False):
        for table, columns in _COLUMNS.items():
            insert(table, columns, rows[table])
    return entries


_COLUMNS = {
    "client": "id uuid name short_name details created_at updated_at",
    "client_key": "client sort_name score_tenths grade last_contact",
    "contact": "id uuid name",
    "chain_member": "id client_id contact_id post roles",
    "contact_point": "contact_id value kind",
    "opportunity": "id uuid client_id title stage created_at",
    "stage_move": "opportunity_id to_stage at",
    "priority_score": "id uuid client_id rated_on weights",
    "rating": "score_id criterion points evidence evidence_on",
    "need": "uuid client_id text words stated_on",
    "objection": "client_id words raised_on",
    "plan_item": "uuid title client_id due_on planned_on done_at",
    "visit": "id uuid client_id state objective starts_at ends_at started_at ended_at record",
    "visit_person": "visit_id side contact_id name",
    "touch": "client_id at channel answered note",
    "note": "client_id text at",
}


def _moments(random: Random) -> Iterator[str]:
    while True:
        yield moment_text(_NOW - timedelta(minutes=random.randrange(900_000)))


if __name__ == "__main__":
    for figure in run():
        print(figure)
