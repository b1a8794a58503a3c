"""All opportunities together: which, in what order, and what they come to by stage.

Made for 10,000: ``opportunity_ids`` orders and filters in SQL, ``rows`` fetches a page (or all)
in one query, ``sums`` adds up in one more. ``pipeline_figures`` holds funnel and times.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain
from typing import Any

from salesdesk.sales.stage_gates import DORMANT_AFTER
from salesdesk.sales.stages import CLOSED, OPEN, STAGES, WON
from salesdesk.store.database import database
from salesdesk.store.fields import moment_of, moment_text

CHANCE_PERCENT = {
    "lead": 5, "qualified": 10, "contacted": 20, "discovery": 40, "proposal": 60,
    "negotiation": 80, "won": 100, "active": 100, "lost": 0, "dormant": 0, "disqualified": 0,
}  # fmt: skip
"""How likely an opportunity at a stage is to be won: what the weighted sum counts it for."""

_WHICH = {"open": OPEN, "won": WON, "closed": CLOSED, "all": STAGES}
_CHUNK = 30_000  # SQLite takes up to 32,766 parameters
_PLACE = f"CASE o.stage {' '.join(f'WHEN {s!r} THEN {n}' for n, s in enumerate(STAGES))} END"
_CONTACT = (
    "max(o.created_at, coalesce(k.last_contact, ''), coalesce((SELECT max(t.at) FROM touch t "
    "WHERE t.client_id = o.client_id AND t.answered = 1), ''))"
)
SORTS = {
    "client": "k.sort_name",
    "title": "o.title",
    "stage": _PLACE,
    "amount": "o.amount_fen",
    "expected_close": "o.expected_close",
    "score": "k.score_tenths",
    "stage_since": "o.stage_since",
    "last_contact": _CONTACT,
    "created": "o.created_at",
    "next_follow_up": "k.next_follow_up",
}
_COLUMNS = {
    "id": "o.id",
    "client_id": "o.client_id",
    "client": "c.name",
    "title": "o.title",
    "stage": "o.stage",
    "amount_fen": "o.amount_fen",
    "expected_close": "o.expected_close",
    "grade": "k.grade",
    "score_tenths": "k.score_tenths",
    "stage_since": "coalesce(o.stage_since, o.created_at)",
    "created_at": "o.created_at",
    "last_contact": _CONTACT,
    "loss_reason": "o.loss_reason",
    "rival": "o.rival",
    "follows": "o.follows_id",
    "archived": "o.archived_at",
}
_FALLING_FIRST = frozenset({"amount", "score", "created", "stage"})
_FROM = (
    "FROM opportunity o JOIN client c ON c.id = o.client_id "
    "JOIN client_key k ON k.client = o.client_id"
)


@dataclass(frozen=True)
class PipelineFilter:
    """Which opportunities; what is empty or None restricts nothing.

    ``which`` is open, won, closed (lost, dormant, disqualified) or all; ``grade`` the client's
    ("none" for those without); ``text`` stands in title or client's name; ``silent`` leaves the
    open ones without contact for 90 days.
    """

    which: str = "open"
    stage: str = ""
    grade: str = ""
    close_from: date | None = None
    close_to: date | None = None
    client_id: int | None = None
    text: str = ""
    silent: bool = False
    archived: bool = False
    sort: str = "amount"
    reverse: bool = False


@dataclass(frozen=True)
class PipelineRow:
    """One opportunity as a line or a card; amount in fen, moments in UTC.

    ``last_contact`` is the last real contact with the client, or when the opportunity came up.
    """

    id: int
    client_id: int
    client: str
    title: str
    stage: str
    amount_fen: int | None
    expected_close: date | None
    grade: str
    score_tenths: int | None
    stage_since: datetime
    created_at: datetime
    last_contact: datetime
    loss_reason: str
    rival: str
    follows: int | None
    archived: bool

    @property
    def weighted_fen(self) -> int:
        """Return the amount times the chance of its stage."""
        return (self.amount_fen or 0) * CHANCE_PERCENT[self.stage] // 100

    def days_at_stage(self, now: datetime) -> int:
        """Return for how many days it has been at its stage."""
        return (now.date() - self.stage_since.astimezone(now.tzinfo).date()).days

    def silent_days(self, now: datetime) -> int:
        """Return the days since the last real contact."""
        return (now.date() - self.last_contact.astimezone(now.tzinfo).date()).days

    def may_sleep(self, now: datetime) -> bool:
        """Tell whether it is open and was silent long enough to be set dormant (90 days)."""
        return self.stage in OPEN and self.silent_days(now) >= DORMANT_AFTER.days

    def is_late(self, today: date) -> bool:
        """Tell whether it is open past the day it was expected to close."""
        return (
            self.stage in OPEN and self.expected_close is not None and self.expected_close < today
        )


@dataclass(frozen=True)
class StageSum:
    """What the opportunities of a stage come to; ``unpriced`` of them have no amount."""

    stage: str
    count: int
    amount_fen: int
    weighted_fen: int
    unpriced: int


def opportunity_ids(wanted: PipelineFilter, now: datetime) -> array[int]:
    """Return the ids of the opportunities to list, in order."""
    where, facts = _where(wanted, now)
    query = f"SELECT o.id {_FROM} WHERE {where} ORDER BY {_order(wanted)}"
    return array("q", chain.from_iterable(database.connection().execute(query, facts)))


def rows(ids: Iterable[int]) -> list[PipelineRow]:
    """Return the lines of these opportunities, in any order; those that are gone are left out."""
    return [row for part in _parts(ids) for row in _fetch(f"o.id IN ({_marks(part)})", part)]


def listed(wanted: PipelineFilter, now: datetime) -> list[PipelineRow]:
    """Return the lines of all opportunities to list, in order."""
    where, facts = _where(wanted, now)
    return list(_fetch(f"{where} ORDER BY {_order(wanted)}", facts))


def silent_without_plan(last: date, client_id: int | None = None) -> list[PipelineRow]:
    """Return the open opportunities without contact after the day *last* (UTC), worthiest first.

    At most 200; those of clients with a visit or a to-do planned are left out, and of clients
    not to be contacted.
    """
    where, facts = _where(PipelineFilter(client_id=client_id), None)
    where += f" AND date({_CONTACT}) <= ? AND k.next_follow_up IS NULL AND c.do_not_contact = 0"
    order = "o.amount_fen DESC NULLS LAST, o.id LIMIT 200"
    return list(_fetch(f"{where} ORDER BY {order}", [*facts, last.isoformat()]))


def _fetch(rest: str, facts: list[object]) -> Iterator[PipelineRow]:
    columns = ", ".join(_COLUMNS.values())
    found = database.connection().execute(f"SELECT {columns} {_FROM} WHERE {rest}", facts)
    for one in found:
        told: dict[str, Any] = dict(zip(_COLUMNS, one, strict=True))
        close = told["expected_close"]
        told["expected_close"] = date.fromisoformat(close) if close else None
        for key in ("stage_since", "created_at", "last_contact"):
            told[key] = moment_of(told[key])
        yield PipelineRow(**{**told, "archived": bool(told["archived"])})


def sums(wanted: PipelineFilter, now: datetime) -> list[StageSum]:
    """Return count and amounts by stage in the order of the stages; stages without any too."""
    where, facts = _where(wanted, now)
    found = database.connection().execute(
        f"SELECT o.stage, count(*), coalesce(sum(o.amount_fen), 0), count(o.amount_fen) {_FROM} "
        f"WHERE {where} GROUP BY o.stage",
        facts,
    )
    by_stage = {stage: (count, fen, count - priced) for stage, count, fen, priced in found}
    shown = (wanted.stage,) if wanted.stage else _WHICH[wanted.which]
    told = []
    for stage in shown:
        count, fen, unpriced = by_stage.get(stage, (0, 0, 0))
        told.append(StageSum(stage, count, fen, fen * CHANCE_PERCENT[stage] // 100, unpriced))
    return told


def _where(wanted: PipelineFilter, now: datetime | None) -> tuple[str, list[object]]:
    stages = [wanted.stage] if wanted.stage else [*_WHICH[wanted.which]]
    parts = [
        "c.archived_at IS NULL",
        f"o.archived_at IS {'NOT ' if wanted.archived else ''}NULL",
        f"o.stage IN ({_marks(stages)})",
    ]
    facts: list[object] = [*stages]
    for part, value in (
        ("k.grade = ?", "" if wanted.grade == "none" else wanted.grade or None),
        ("o.expected_close >= ?", wanted.close_from and wanted.close_from.isoformat()),
        ("o.expected_close <= ?", wanted.close_to and wanted.close_to.isoformat()),
        ("o.client_id = ?", wanted.client_id),
    ):
        if value is not None:
            parts.append(part)
            facts.append(value)
    for word in wanted.text.split():
        parts.append("(instr(lower(o.title), ?) OR instr(lower(c.name || c.short_name), ?))")
        facts += [word.lower(), word.lower()]
    if wanted.silent and now:
        parts.append(f"o.stage IN ({_marks(OPEN)}) AND {_CONTACT} < ?")
        facts += [*OPEN, moment_text(_silent_before(now))]
    return " AND ".join(parts), facts


def _silent_before(now: datetime) -> datetime:
    """Return the end of the last day that lies 90 days back, in the user's zone."""
    tomorrow = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return tomorrow - DORMANT_AFTER + (DORMANT_AFTER / DORMANT_AFTER.days)


def _order(wanted: PipelineFilter) -> str:
    column = SORTS[wanted.sort]
    falling = (wanted.sort in _FALLING_FIRST) != wanted.reverse
    return f"{column} {'DESC' if falling else 'ASC'} NULLS LAST, k.sort_name, o.id"


def _parts(ids: Iterable[int]) -> Iterator[list[object]]:
    every: list[object] = [*ids]
    for start in range(0, len(every), _CHUNK):
        yield every[start : start + _CHUNK]


def _marks(parts: Iterable[object]) -> str:
    return ",".join("?" for _ in parts)
