"""By which weights clients are scored and how long a fact stays fresh, in dated versions.

The shipped weights (DOMAIN §3 ①) and 90 days (DOMAIN §6 Score) hold until the user keeps others;
each score keeps the weights it was made with.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales.score import STALE_DAYS, WEIGHTS
from salesdesk.store.database import database
from salesdesk.store.selling_records import WeightSet

FULL = 100
_STALE = "SELECT stale_days FROM weight_set ORDER BY id DESC LIMIT 1"
LONGEST = 3650
"""The most days a fact may stay fresh."""


@dataclass(frozen=True)
class ScoreRules:
    """One version, numbered from 1 (the shipped one, without a day)."""

    version: int
    since: date | None
    weights: Mapping[str, int]
    stale_days: int


SHIPPED = ScoreRules(1, None, WEIGHTS, STALE_DAYS)


def history() -> list[ScoreRules]:
    """Return all versions, the newest first; the last is the shipped one."""
    rows = WeightSet.select().order_by(WeightSet.id)
    kept = [
        ScoreRules(number, row.since, row.weights, row.stale_days)
        for number, row in enumerate(rows, 2)
    ]
    return [*kept[::-1], SHIPPED]


def current() -> ScoreRules:
    """Return the version in force."""
    return history()[0]


def stale_days() -> int:
    """Return how long a fact stays fresh by the version in force; one row is read."""
    row = database.connection().execute(_STALE).fetchone()
    return int(row[0]) if row else STALE_DAYS


def check(weights: Mapping[str, int]) -> None:
    """Raise Refused weights_not_100 unless *weights* are those of the criteria and total 100."""
    whole = set(weights) == set(WEIGHTS) and all(0 <= one <= FULL for one in weights.values())
    if not whole or sum(weights.values()) != FULL:
        raise Refused("weights_not_100", total=sum(weights.values()))


def save(weights: Mapping[str, int], stale_days: int, now: datetime) -> None:
    """Keep a new version from today on; nothing is written when it is as it was.

    Raises Refused weights_not_100, stale_days_out_of_range (1 to 3650).
    """
    check(weights)
    if not 1 <= stale_days <= LONGEST:
        raise Refused("stale_days_out_of_range", found=stale_days, limit=LONGEST)
    ordered = {criterion: weights[criterion] for criterion in WEIGHTS}
    known = current()
    if dict(known.weights) == ordered and known.stale_days == stale_days:
        return
    with database.change(mark("Change", "Score rules changed")):
        WeightSet.create(since=now.date(), weights=ordered, stale_days=stale_days, made_at=now)


def version_of(weights: Mapping[str, int], on: date) -> ScoreRules | None:
    """Return the version a score of the day *on* was made with, None for weights of its own."""
    return next(
        (
            one
            for one in history()
            if dict(one.weights) == dict(weights) and (one.since is None or one.since <= on)
        ),
        None,
    )
