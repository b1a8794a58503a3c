"""Priority scores as they are kept: form ① filled in for a client, newest first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import clients, score_rules
from salesdesk.sales.clients import day_or_none
from salesdesk.sales.score import STALE_DAYS, CriterionRating, Score, fresh_score, score
from salesdesk.sales.text import tidy, tidy_line
from salesdesk.store.database import database
from salesdesk.store.records import PlanItem, PriorityScore, Rating

RATE_AGAIN = "rescore"
"""What the origin of a plan item begins with that asks for a new score."""
_MOST = 5


class ScoreSheet(NamedTuple):
    """One filling of form ①, with the weights it was made with.

    ``stale_days`` is how long a fact stays fresh by the rules in force now.
    """

    id: int
    uuid: str
    rated_on: date
    rater: str
    weights: Mapping[str, int]
    ratings: tuple[CriterionRating, ...]
    remark: str
    stale_days: int = STALE_DAYS

    @property
    def score(self) -> Score:
        """Return the score of this filling."""
        return score({r.criterion: r.points for r in self.ratings}, self.weights)

    def fresh(self, today: date) -> Score:
        """Return what the score would be without the facts that are stale."""
        return fresh_score(self.ratings, today, self.weights, self.stale_days)

    def stale(self, today: date) -> frozenset[str]:
        """Return the criteria whose fact is stale."""
        return frozenset(r.criterion for r in self.ratings if r.is_stale(today, self.stale_days))

    def gained(self, criterion: str) -> int:
        """Return the tenths of a point a criterion adds to a score in which all are rated."""
        rated = next((r.points for r in self.ratings if r.criterion == criterion), 0)
        return 2 * self.weights[criterion] * rated

    def uncited(self) -> frozenset[str]:
        """Return the criteria that have points and no fact behind them."""
        return frozenset(r.criterion for r in self.ratings if r.points and not r.evidence)

    def due_again_on(self) -> date:
        """Return the day by which the client should be rated again."""
        return self.rated_on + timedelta(days=self.stale_days)


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
    stale_days = score_rules.stale_days()
    return [_sheet(row, stale_days) for row in rows]


def _sheet(row: PriorityScore, stale_days: int) -> ScoreSheet:
    ratings = tuple(
        CriterionRating(r.criterion, r.points, r.evidence, r.evidence_on)
        for r in Rating.select().where(Rating.score == row.id).order_by(Rating.id)
    )
    return ScoreSheet(
        row.id, row.uuid, row.rated_on, row.rater, row.weights, ratings, row.remark, stale_days
    )


def rate(
    client_id: int,
    answers: Mapping[str, Any],
    weights: Mapping[str, int] | None = None,
    now: datetime | None = None,
) -> int:
    """Keep a filling of form ① (``rated_on``, ``rater``, ``ratings`` rows, ``remark``).

    Criteria without points stay unrated; without *weights* those in force count. Done *now*, it
    ticks off what was put on the plan to have them rated again. Raises Refused
    weights_not_100, points_out_of_range, rating_empty, bad_date.
    """
    weights = score_rules.current().weights if weights is None else weights
    score_rules.check(weights)
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
        if now is not None:
            PlanItem.update(done_at=now).where(
                PlanItem.client == client_id, PlanItem.origin.startswith(f"{RATE_AGAIN}:"),
                PlanItem.done_at.is_null(), PlanItem.dropped_at.is_null(),
            ).execute()  # fmt: skip
    return int(kept.id)
