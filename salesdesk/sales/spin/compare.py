"""Talks side by side: their quality over time, what was asked, and what was learned from them.

DOMAIN §4 Facts (the research proportions), SPIN quality, Steps (9: what is learned).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from salesdesk.sales.spin.interviews import talk
from salesdesk.sales.spin.limits import Limits, read
from salesdesk.sales.spin.quality import Quality, quality
from salesdesk.sales.spin.talk import QUESTION_KINDS, Talk
from salesdesk.store.database import database
from salesdesk.store.fields import moment_of

USUAL_IMPLICATION = 50
"""Tenths of a percent: about one question in 20 is an implication question (DOMAIN §4 Facts)."""
TOP_FACTOR = 4
"""So many times the implication questions do top sellers ask."""
LEARNED = ("best_question", "needs_changed", "next_time", "lessons")
"""The answers of the step ``review`` that can be searched."""
_THOUSAND = 1000
_MOST = 200


@dataclass(frozen=True)
class Mix:
    """How many questions of each kind were put."""

    counts: tuple[int, int, int, int]

    @property
    def total(self) -> int:
        """Return how many questions there were."""
        return sum(self.counts)

    def share(self, kind: str) -> int | None:
        """Return the share of a kind (S, P, I, N) in tenths of a percent; None without any."""
        if not self.total:
            return None
        count = self.counts[QUESTION_KINDS.index(kind)]
        return (count * _THOUSAND * 2 + self.total) // (self.total * 2)

    @property
    def against_usual(self) -> int | None:
        """Return how many times the usual share of implication questions this is, in tenths."""
        share = self.share("I")
        return (
            None if share is None else (share * 20 + USUAL_IMPLICATION) // (USUAL_IMPLICATION * 2)
        )

    @property
    def like_the_top(self) -> bool:
        """Tell whether implication questions are as frequent as with top sellers."""
        return (self.share("I") or 0) >= USUAL_IMPLICATION * TOP_FACTOR


@dataclass(frozen=True)
class Judged:
    """A finished talk with its quality and its mix; ``at`` is when it took place (UTC)."""

    interview_id: int
    client_id: int
    client: str
    at: datetime
    outcome: str
    quality: Quality
    mix: Mix


@dataclass(frozen=True)
class Point:
    """A month (``2026-09``) of the trend: its mean quality in tenths, and of how many talks."""

    month: str
    tenths: int
    count: int


@dataclass(frozen=True)
class Lesson:
    """What was learned in a talk; ``kind`` is one of LEARNED."""

    interview_id: int
    client_id: int
    client: str
    at: datetime
    kind: str
    text: str


def mix(talks: Iterable[Talk]) -> Mix:
    """Return how often each kind of question was put in these talks."""
    kinds = [one.kind for told in talks for one in told.questions]
    s, p, i, n = (kinds.count(kind) for kind in QUESTION_KINDS)
    return Mix((s, p, i, n))


def together(judged: Iterable[Judged]) -> Mix:
    """Return the mix of several talks taken together."""
    counts = [one.mix.counts for one in judged]
    s, p, i, n = (sum(column) for column in zip(*counts, strict=True)) if counts else (0, 0, 0, 0)
    return Mix((s, p, i, n))


def judged(client_id: int | None = None, limits: Limits | None = None) -> list[Judged]:
    """Return the finished talks, of one client if given, oldest first."""
    held = limits or read()
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT i.id FROM interview i JOIN client c ON c.id = i.client_id "
            "WHERE i.finished_at NOT NULL AND i.archived_at IS NULL AND c.archived_at IS NULL "
            "AND (:client IS NULL OR i.client_id = :client) "
            "ORDER BY coalesce(i.started_at, i.ended_at), i.id",
            {"client": client_id},
        ).fetchall()
        talks = [talk(row[0]) for row in rows]
    return [
        Judged(
            one.id, one.client_id, one.client, one.started_at or one.ended_at or one.made_at,
            one.outcome, quality(one, held), mix([one]),
        )
        for one in talks
    ]  # fmt: skip


def trend(told: Sequence[Judged], zone: tzinfo) -> list[Point]:
    """Return the mean quality of each month with talks, in the user's *zone*, oldest first."""
    months: dict[str, list[int]] = {}
    for one in told:
        month = one.at.astimezone(zone).strftime("%Y-%m")
        months.setdefault(month, []).append(one.quality.tenths)
    return [
        Point(month, (sum(tenths) * 2 + len(tenths)) // (len(tenths) * 2), len(tenths))
        for month, tenths in sorted(months.items())
    ]


_LEARNED = f"""
SELECT i.id, i.client_id, c.name, coalesce(i.started_at, i.ended_at, i.made_at) AS at, j.key, j.atom
FROM interview i JOIN client c ON c.id = i.client_id, json_each(i.answers) j
WHERE i.finished_at NOT NULL AND i.archived_at IS NULL AND c.archived_at IS NULL
  AND j.type = 'text' AND j.atom > '' AND j.key IN ({",".join("?" * len(LEARNED))})
"""


def lessons(text: str = "", kind: str = "") -> list[Lesson]:
    """Return the best questions and lessons, the latest first, of one *kind* if given.

    Each word of *text* must stand in the lesson or in the client's name, whatever its case.
    """
    words = [
        word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") for word in text.split()
    ]
    asked = _LEARNED + " AND j.key = ?" * bool(kind)
    asked += " AND j.atom || char(10) || c.name LIKE ? ESCAPE '\\'" * len(words)
    facts = [*LEARNED, *([kind] if kind else []), *(f"%{word}%" for word in words)]
    rows = database.connection().execute(
        f"{asked} ORDER BY at DESC, i.id DESC, j.key LIMIT {_MOST}", facts
    )
    return [
        Lesson(number, client, name, moment_of(at), key, atom)
        for number, client, name, at, key, atom in rows
    ]
