"""The thresholds of the coach: as DOMAIN §4 has them until the user sets others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, NamedTuple

from salesdesk.errors import Refused
from salesdesk.sales import preferences

_KEY = "spin_limits"


@dataclass(frozen=True)
class Limits:
    """Counts, percentages and seconds at which a rule is raised."""

    situation_first: int = 8
    """R01: at most so many situation questions in the first interview with a client."""
    situation_later: int = 3
    """R01: and in a later one."""
    problem_least: int = 1
    """R02: fewer problem questions are too few."""
    implication_from: int = 8
    """R04: judged from so many questions on …"""
    implication_share: int = 20
    """R04: … of which at least so many per cent ask on about implications."""
    explicit_least: int = 1
    """R07: fewer explicit needs are too few."""
    closed_share: int = 60
    """R12: at most so many per cent closed questions."""
    talk_share: int = 50
    """R16: at most so many per cent of the talking is ours."""
    chat_seconds: int = 180
    """R19: at most so many seconds of small talk …"""
    chat_share: int = 20
    """R19: … and at most so many per cent of the talk."""
    objections: int = 3
    """R20: so many objections call for a look at what we said before."""
    answer_characters: int = 4
    """R23: a shorter answer is hardly one."""
    prepared_least: int = 3
    """R25: at least so many opening questions are prepared …"""
    prepared_most: int = 5
    """R25: … and at most so many."""
    opener_seconds: int = 30
    """The opener is said within so many seconds."""

    def situation(self, earlier: int) -> int:
        """Return the situation questions allowed after so many *earlier* interviews."""
        return self.situation_later if earlier else self.situation_first


SHIPPED = Limits()


class Range(NamedTuple):
    """Between which values a threshold may be set, which rule it serves, and its unit.

    ``unit``: count, percent or seconds; ``rule`` "" belongs to the opener's length.
    """

    rule: str
    least: int
    most: int
    unit: str = "count"


RANGES: Mapping[str, Range] = {
    "situation_first": Range("R01", 0, 50),
    "situation_later": Range("R01", 0, 50),
    "problem_least": Range("R02", 1, 20),
    "implication_from": Range("R04", 1, 100),
    "implication_share": Range("R04", 0, 100, "percent"),
    "explicit_least": Range("R07", 1, 20),
    "closed_share": Range("R12", 0, 100, "percent"),
    "talk_share": Range("R16", 0, 100, "percent"),
    "chat_seconds": Range("R19", 0, 3600, "seconds"),
    "chat_share": Range("R19", 0, 100, "percent"),
    "objections": Range("R20", 1, 50),
    "answer_characters": Range("R23", 1, 100),
    "prepared_least": Range("R25", 0, 20),
    "prepared_most": Range("R25", 1, 20),
    "opener_seconds": Range("", 5, 300, "seconds"),
}


def read() -> Limits:
    """Return the thresholds in force; what was kept and cannot be one is left as shipped."""
    kept = preferences.get(_KEY)
    known = kept if isinstance(kept, Mapping) else {}
    sound = {key: known[key] for key in RANGES if _fits(key, known.get(key))}
    limits = Limits(**sound)
    return limits if limits.prepared_least <= limits.prepared_most else SHIPPED


def save(limits: Limits) -> None:
    """Keep the thresholds that differ from the shipped ones.

    Raises Refused limit_out_of_range (see RANGES), limits_crossed (least above most).
    """
    for key, value in asdict(limits).items():
        if not _fits(key, value):
            asked = RANGES[key]
            raise Refused("limit_out_of_range", found=value, least=asked.least, most=asked.most)
    if limits.prepared_least > limits.prepared_most:
        raise Refused("limits_crossed", least=limits.prepared_least, most=limits.prepared_most)
    preferences.put(_KEY, changed(limits))


def reset() -> None:
    """Go back to the thresholds as shipped."""
    save(SHIPPED)


def changed(limits: Limits) -> dict[str, int]:
    """Return the thresholds that are not as shipped."""
    return {
        one.name: getattr(limits, one.name)
        for one in fields(Limits)
        if getattr(limits, one.name) != getattr(SHIPPED, one.name)
    }


def _fits(key: str, value: Any) -> bool:
    asked = RANGES[key]
    whole = isinstance(value, int) and not isinstance(value, bool)
    return whole and asked.least <= value <= asked.most
