"""What scores propose for the plan: a grade won or lost, a score that should be made anew."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from salesdesk.marks import mark
from salesdesk.sales import score_rules
from salesdesk.sales.calendar import work_calendar
from salesdesk.sales.score import Score, score
from salesdesk.sales.scoring import RATE_AGAIN
from salesdesk.sales.suggestion import Suggestion
from salesdesk.store.database import database

_NEWS_FOR = timedelta(days=30)
"""A crossing is proposed as long as it is news."""
_MOST, _LOOKED_AT = 60, 6
"""Of so many clients, and of each so many scores."""
_AGAIN = mark("Suggestion", "Rate {client} again")
_AGED = mark("Suggestion", "Last rated {day}, more than {days} days ago.")
_MOVED = mark("Suggestion", "Rated {day}; the stage has changed since.")
_RANK = {"low": 0, "medium": 1, "high": 2}
_UP = {
    "high": (
        mark("Suggestion", "Meet {client} while they are warm"),
        mark("Suggestion", "The score rose to {points}, from 80 on potential is high ({day})."),
        7,
    ),
    "medium": (
        mark("Suggestion", "Agree on the next step with {client}"),
        mark("Suggestion", "The score rose to {points}, from 60 on potential is medium ({day})."),
        14,
    ),
}
_DOWN = {
    "medium": (
        mark("Suggestion", "Find out what has cooled at {client}"),
        mark("Suggestion", "The score fell to {points}, below 80 ({day})."),
        3,
    ),
    "low": (
        mark("Suggestion", "Decide whether to go on with {client}"),
        mark("Suggestion", "The score fell to {points}, below 60 ({day})."),
        3,
    ),
}
_NEWEST = """
SELECT n.client_id, coalesce(nullif(c.short_name, ''), c.name), n.id, n.rated_on, n.weights,
  r.criterion, r.points
FROM (
    SELECT *, row_number() OVER (PARTITION BY client_id ORDER BY rated_on DESC, id DESC) AS place
    FROM priority_score WHERE client_id IN (
        SELECT client_id FROM priority_score WHERE rated_on >= :since AND {whose}
        GROUP BY client_id ORDER BY max(rated_on) DESC LIMIT :most)
) n JOIN client c ON c.id = n.client_id JOIN rating r ON r.score_id = n.id
WHERE n.place <= :looked_at
ORDER BY n.client_id, n.place
"""
_MEETING = """
SELECT 1 FROM visit WHERE client_id = :client AND (state IN ('planned', 'confirmed')
  OR (state IN ('done', 'recorded') AND substr(starts_at, 1, 10) > :rated_on))
UNION ALL SELECT 1 FROM plan_item WHERE client_id = :client AND done_at IS NULL
  AND dropped_at IS NULL AND :first
LIMIT 1
"""
_DUE = """
SELECT n.client_id, coalesce(nullif(c.short_name, ''), c.name), n.id, n.rated_on, v.moved
FROM (SELECT client_id, id, max(rated_on || printf('%012d', id)), rated_on FROM priority_score
      WHERE {whose} GROUP BY client_id) n
JOIN client_key k ON k.client = n.client_id
JOIN client c ON c.id = n.client_id
LEFT JOIN (SELECT o.client_id, substr(max(m.at), 1, 10) AS moved
           FROM opportunity o JOIN stage_move m ON m.opportunity_id = o.id
           WHERE m.from_stage <> '' AND o.{whose} GROUP BY o.client_id) v
  ON v.client_id = n.client_id
WHERE k.archived = 0 AND k.stage NOT IN ('lost', 'dormant', 'disqualified')
  AND (n.rated_on < :aged OR v.moved > n.rated_on)
ORDER BY n.rated_on LIMIT :most
"""
_ONE, _ALL = "client_id = :client", "client_id IS NOT :client"
"""Whose rows are looked at: one client's, by the index, or everybody's (:client is null)."""


@dataclass(frozen=True)
class _Graded:
    """A kept score as far as a crossing is concerned."""

    id: int
    rated_on: date
    score: Score


def crossings(client_id: int | None, today: date) -> list[Suggestion]:
    """Propose what to do where the score crossed 80 or 60 last, up or down (DOMAIN §6 Score).

    A rise asks for a meeting, unless one is planned or took place since. A first score is no
    crossing; a high one counts as a rise all the same while nothing at all is planned.
    """
    found = []
    for client, name, scores in _recent(client_id, today):
        turn = next(
            (n for n, one in enumerate(scores[1:]) if one.score.grade != scores[0].score.grade),
            None,
        )
        one = scores[len(scores) - 1 if turn is None else turn]
        was = "" if turn is None else scores[turn + 1].score.grade
        grade, tenths = one.score.grade, one.score.tenths
        if not grade or tenths is None or today - one.rated_on > _NEWS_FOR:
            continue
        if not was and grade != "high":
            continue
        rose = not was or _RANK[grade] > _RANK[was]
        if rose and _meeting(client, one.rated_on, first=not was):
            continue
        title, reason, days = (_UP if rose else _DOWN)[grade]
        due = work_calendar().workday_from(one.rated_on + timedelta(days=days))
        facts = {"client": name, "points": f"{tenths / 10:g}", "day": one.rated_on}
        found.append(Suggestion(f"score:{one.id}:{grade}", client, title, reason, due, facts))
    return found


def ratings_due(client_id: int | None, today: date) -> list[Suggestion]:
    """Propose to rate again what was rated too long ago or has changed its stage since.

    Clients that are lost, dormant or disqualified are left alone.
    """
    days = score_rules.stale_days()
    aged = today - timedelta(days=days)
    asked = {"client": client_id, "aged": aged.isoformat(), "most": _MOST}
    found = []
    for client, name, score_id, rated, moved in _rows(_DUE, asked):
        rated_on = date.fromisoformat(rated)
        if rated_on < aged:
            origin, due, reason = (
                f"{RATE_AGAIN}:{score_id}:age",
                rated_on + timedelta(days=days),
                _AGED,
            )
        else:
            origin, due, reason = (
                f"{RATE_AGAIN}:{score_id}:{moved}", date.fromisoformat(moved), _MOVED,
            )  # fmt: skip
        facts = {"client": name, "day": rated_on, "days": days}
        found.append(Suggestion(origin, client, _AGAIN, reason, due, facts))
    return found


def _recent(client_id: int | None, today: date) -> Iterator[tuple[int, str, list[_Graded]]]:
    """Yield clients rated lately, each with its newest scores, newest first."""
    asked = {
        "client": client_id, "since": (today - _NEWS_FOR).isoformat(), "most": _MOST,
        "looked_at": _LOOKED_AT,
    }  # fmt: skip
    rows = _rows(_NEWEST, asked)
    for (client, name), of_client in groupby(rows, key=lambda row: (row[0], row[1])):
        scores = []
        for (score_id, rated, weights), ratings in groupby(of_client, key=lambda row: row[2:5]):
            points = {row[5]: row[6] for row in ratings}
            made = score(points, json.loads(weights))
            scores.append(_Graded(score_id, date.fromisoformat(rated), made))
        yield client, name, scores


def _rows(query: str, asked: dict[str, Any]) -> Iterable[Any]:
    whose = _ALL if asked["client"] is None else _ONE
    rows: Iterable[Any] = database.connection().execute(query.format(whose=whose), asked)
    return rows


def _meeting(client: int, rated_on: date, *, first: bool) -> bool:
    """Tell whether they are met anyway: a visit planned or held since, at *first* any plan."""
    asked = {"client": client, "rated_on": rated_on.isoformat(), "first": first}
    return database.connection().execute(_MEETING, asked).fetchone() is not None
