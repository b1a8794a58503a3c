"""Priority scores as they are kept: form ① filled in for a client, newest first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import clients
from salesdesk.sales.clients import day_or_none
from salesdesk.sales.score import WEIGHTS, CriterionRating, Score, fresh_score, score
from salesdesk.sales.text import tidy, tidy_line
from salesdesk.store.database import database
from salesdesk.store.records import PriorityScore, Rating

_MOST = 5


@dataclass(frozen=True)
class ScoreSheet:
    """One filling of form ①."""

    id: int
    uuid: str
    rated_on: date
    rater: str
    weights: Mapping[str, int]
    ratings: tuple[CriterionRating, ...]
    remark: str

    @property
    def score(self) -> Score:
        """Return the score of this filling."""
        return score({r.criterion: r.points for r in self.ratings}, self.weights)

    def fresh(self, today: date) -> Score:
        """Return what the score would be without facts older than 90 days."""
        return fresh_score(self.ratings, today, self.weights)

    def due_again_on(self) -> date:
        """Return the day by which the client should be rated again (90 days)."""
        return date.fromordinal(self.rated_on.toordinal() + 90)


def latest(client_id: int) -> ScoreSheet | None:
    """Return the newest score of a client, None when it was never rated."""
    found = history(client_id, limit=1)
    return found[0] if found else None


def history(client_id: int, limit: int = -1) -> list[ScoreSheet]:
    """Return the scores of a client, newest first."""
    rows = (
        PriorityScore.select()
        .where(PriorityScore.client == client_id)
        .order_by(PriorityScore.rated_on.desc(), PriorityScore.id.desc())
        .limit(limit)
    )
    return [_sheet(row) for row in rows]


def _sheet(row: PriorityScore) -> ScoreSheet:
    ratings = tuple(
        CriterionRating(r.criterion, r.points, r.evidence, r.evidence_on)
        for r in Rating.select().where(Rating.score == row.id).order_by(Rating.id)
    )
    return ScoreSheet(row.id, row.uuid, row.rated_on, row.rater, row.weights, ratings, row.remark)


def rate(client_id: int, answers: Mapping[str, Any], weights: Mapping[str, int] = WEIGHTS) -> int:
    """Keep a filling of form ① (``rated_on``, ``rater``, ``ratings`` rows, ``remark``).

    Criteria without points stay unrated. Raises Refused weights_not_100, points_out_of_range,
    rating_empty, bad_date.
    """
    if sum(weights.values()) != 100:
        raise Refused("weights_not_100", total=sum(weights.values()))
    rated = [row for row in answers.get("ratings", ()) if row.get("points") is not None]
    if not rated:
        raise Refused("rating_empty")
    if any(row["criterion"] not in weights or not 0 <= row["points"] <= _MOST for row in rated):
        raise Refused("points_out_of_range")
    rated_on = day_or_none(answers.get("rated_on"))
    if rated_on is None:
        raise Refused("bad_date", text="")
    client = clients.get(client_id)
    with database.change(mark("Change", "{name} rated"), name=client.name):
        kept = PriorityScore.create(
            client=client_id, rated_on=rated_on, rater=tidy_line(answers.get("rater") or ""),
            weights=dict(weights), remark=tidy(answers.get("remark") or ""),
        )  # fmt: skip
        for row in rated:
            Rating.create(
                score=kept.id, criterion=row["criterion"], points=row["points"],
                evidence=tidy(row.get("evidence") or ""),
                evidence_on=day_or_none(row.get("evidence_on")) or rated_on,
            )  # fmt: skip
    return int(kept.id)
