"""The 100-point priority score of a client, as pure rules (DOMAIN §3 ① and §6 Score)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

WEIGHTS: dict[str, int] = {
    "icp_fit": 10,
    "potential": 15,
    "need": 20,
    "intent": 15,
    "budget": 15,
    "access": 10,
    "timing": 10,
    "credit": 5,
}
STALE_DAYS = 90

_HIGH, _MEDIUM = 800, 600
_ENOUGH_WEIGHT = 60


class CriterionRating(NamedTuple):
    """Points 0-5 of one criterion, the fact they rest on, and that fact's date."""

    criterion: str
    points: int
    evidence: str = ""
    evidence_on: date | None = None

    def is_stale(self, today: date, days: int = STALE_DAYS) -> bool:
        """Tell whether the fact is older than *days* (or has no date at all)."""
        return self.evidence_on is None or (today - self.evidence_on).days > days

    def age_days(self, today: date) -> int | None:
        """Return the age of the fact in days, None without a date."""
        return (today - self.evidence_on).days if self.evidence_on else None


@lru_cache(maxsize=64)
def weights_of(stored: str) -> Mapping[str, int]:
    """Return the weights a score was made with; most scores share those of a few versions."""
    return MappingProxyType(json.loads(stored))


@dataclass(frozen=True)
class Score:
    """A score in tenths of a point; ``grade`` is high, medium, low or "" (not enough rated).

    ``provisional`` is set while a criterion is unrated: then the tenths are
    Σ weight·points/5 over the rated weight, times 100.
    """

    tenths: int | None
    rated_weight: int
    total_weight: int

    @property
    def provisional(self) -> bool:
        """Tell whether some criterion has no points yet."""
        return self.rated_weight < self.total_weight

    @property
    def grade(self) -> str:
        """Return high (≥80), medium (≥60), low, or "" while the rated weight is below 60."""
        if self.tenths is None or self.rated_weight < _ENOUGH_WEIGHT:
            return ""
        return grade_of(self.tenths)


def grade_of(tenths: int) -> str:
    """Return the grade of a rounded score in tenths."""
    return "high" if tenths >= _HIGH else "medium" if tenths >= _MEDIUM else "low"


def score(points: Mapping[str, int], weights: Mapping[str, int] = WEIGHTS) -> Score:
    """Compute Σ wᵢrᵢ/5, rounded half up to 0.1, from the criteria that have points."""
    rated = {name: weight for name, weight in weights.items() if name in points}
    rated_weight, total = sum(rated.values()), sum(weights.values())
    if not rated_weight:
        return Score(None, 0, total)
    weighted = sum(weight * points[name] for name, weight in rated.items())
    whole = weighted * 10 * (total if rated_weight < total else rated_weight)
    return Score(_half_up(whole, 5 * rated_weight), rated_weight, total)


def _half_up(numerator: int, denominator: int) -> int:
    return (2 * numerator + denominator) // (2 * denominator)


def fresh_score(
    ratings: Iterable[CriterionRating],
    today: date,
    weights: Mapping[str, int] = WEIGHTS,
    days: int = STALE_DAYS,
) -> Score:
    """Compute what the score would be without the facts older than *days*."""
    return score({r.criterion: r.points for r in ratings if not r.is_stale(today, days)}, weights)
