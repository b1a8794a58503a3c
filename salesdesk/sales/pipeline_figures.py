"""How opportunities fare: the funnel of a cohort, days at each stage, the sales cycle.

Days are counted between calendar days in the user's zone (its offset at *now*). What is
archived is left out. A figure without anything to count is None and shown as "—".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from statistics import median
from typing import Any

from salesdesk.sales.stage_gates import WAY
from salesdesk.store.database import database

_PLACES = " ".join(f"WHEN {stage!r} THEN {place}" for place, stage in enumerate(WAY))
_LIVE = (
    "FROM opportunity o JOIN client c ON c.id = o.client_id "
    "AND c.archived_at IS NULL AND o.archived_at IS NULL"
)


@dataclass(frozen=True)
class FunnelStep:
    """How many of a cohort reached a stage, of those at the stage before and of all."""

    stage: str
    reached: int
    before: int
    cohort: int

    @property
    def rate(self) -> float | None:
        """Return the share of those at the stage before that came here; None of none."""
        return self.reached / self.before if self.before else None

    @property
    def share(self) -> float | None:
        """Return the share of the whole cohort that came here; None of none."""
        return self.reached / self.cohort if self.cohort else None


@dataclass(frozen=True)
class StageTime:
    """The median of the days spent at a stage by those that left it; None of none."""

    stage: str
    median_days: float | None
    count: int


@dataclass(frozen=True)
class Cycle:
    """The median of the days from lead to signed contract; None of none."""

    median_days: float | None
    count: int


@dataclass(frozen=True)
class WinRate:
    """Won against lost (DOMAIN §6 KPI 转化率)."""

    won: int
    lost: int

    @property
    def rate(self) -> float | None:
        """Return won / (won + lost); None of none."""
        closed = self.won + self.lost
        return self.won / closed if closed else None


def funnel(now: datetime, since: date | None = None, until: date | None = None) -> list[FunnelStep]:
    """Return how far the opportunities came that came up from *since* until before *until*.

    One that was lost counts at every stage up to where it was lost.
    """
    cohort, facts = _between("o.created_at", now, since, until)
    farthest = database.connection().execute(
        f"SELECT place, count(*) FROM (SELECT max(coalesce(CASE o.stage {_PLACES} END, 0), "
        f"coalesce((SELECT max(max(CASE m.to_stage {_PLACES} ELSE 0 END, "
        f"CASE m.from_stage {_PLACES} ELSE 0 END)) FROM stage_move m "
        f"WHERE m.opportunity_id = o.id), 0)) AS place {_LIVE} WHERE {cohort}) GROUP BY place",
        facts,
    )
    at = dict(farthest.fetchall())
    everybody = sum(at.values())
    steps: list[FunnelStep] = []
    for place, stage in enumerate(WAY[:-1]):  # what follows the contract is no sale any more
        reached = sum(count for far, count in at.items() if far >= place)
        steps.append(FunnelStep(stage, reached, steps[-1].reached if steps else reached, everybody))
    return steps


def stage_times(
    now: datetime, since: date | None = None, until: date | None = None
) -> list[StageTime]:
    """Return the median days at each stage of those who left it from *since* to before *until*."""
    first, last = (since or date.min).isoformat(), (until or date.max).isoformat()
    found = database.connection().execute(
        f"SELECT m.opportunity_id, m.to_stage, {_local('m.at', now)} {_LIVE} "
        "JOIN stage_move m ON m.opportunity_id = o.id ORDER BY o.id, m.id"
    )
    days: dict[str, list[float]] = {}
    for (deal, stage, came), (same, _, left) in pairwise(found):
        if deal == same and first <= left < last:
            spent = date.fromisoformat(left) - date.fromisoformat(came)
            days.setdefault(stage, []).append(max(0, spent.days))  # a clock may be set back
    return [StageTime(s, _median(days.get(s, [])), len(days.get(s, []))) for s in WAY]


def cycle(now: datetime, since: date | None = None, until: date | None = None) -> Cycle:
    """Return the median days from lead to contract of those signed in the period.

    The contract's own day counts where it is known, else that of the move.
    """
    signed = f"coalesce(json_extract(m.evidence, '$.contract.on'), {_local('m.at', now)})"
    days = f"julianday(min({signed})) - julianday({_local('o.created_at', now)})"
    period, facts = _period(f"min({signed})", since, until)
    found = database.connection().execute(
        f"SELECT {days} {_LIVE} JOIN stage_move m ON m.opportunity_id = o.id "
        f"AND m.to_stage = 'won' GROUP BY o.id HAVING {period}",
        facts,
    )
    spent = [max(0.0, one) for (one,) in found]
    return Cycle(_median(spent), len(spent))


def win_rate(now: datetime, since: date | None = None, until: date | None = None) -> WinRate:
    """Return how many opportunities were won and lost in the period, each once."""
    period, facts = _between("m.at", now, since, until)
    found = database.connection().execute(
        f"SELECT m.to_stage, count(DISTINCT o.id) {_LIVE} JOIN stage_move m "
        "ON m.opportunity_id = o.id AND ((m.to_stage = 'won' AND o.stage IN ('won', 'active')) "
        f"OR (m.to_stage = 'lost' AND o.stage = 'lost')) WHERE {period} GROUP BY m.to_stage",
        facts,
    )
    told = dict(found.fetchall())
    return WinRate(told.get("won", 0), told.get("lost", 0))


def _median(days: list[float]) -> float | None:
    return float(median(days)) if days else None


def _local(column: str, now: datetime) -> str:
    offset = now.utcoffset()
    minutes = int(offset.total_seconds() // 60) if offset else 0
    return f"date({column}, '{minutes:+d} minutes')"


def _between(
    column: str, now: datetime, since: date | None, until: date | None
) -> tuple[str, list[Any]]:
    return _period(_local(column, now), since, until)


def _period(day: str, since: date | None, until: date | None) -> tuple[str, list[Any]]:
    parts, facts = ["1"], []
    if since:
        parts.append(f"{day} >= ?")
        facts.append(since.isoformat())
    if until:
        parts.append(f"{day} < ?")
        facts.append(until.isoformat())
    return " AND ".join(parts), facts
