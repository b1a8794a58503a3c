"""The rules by which scores are made: versions kept, weights that total 100, bounds."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.forms.priority_score import CRITERIA
from salesdesk.sales import score_rules, scoring, sheets
from salesdesk.sales.score import WEIGHTS, CriterionRating, fresh_score, score
from salesdesk.store import journal
from tests.conftest import NOW
from tests.sales.play import client, refused

OTHER = {**WEIGHTS, "need": 25, "credit": 0}
TODAY = NOW.date()

points = st.integers(min_value=0, max_value=5)
ages = st.integers(min_value=0, max_value=400)
weights = (
    st.lists(st.integers(0, 100), min_size=7, max_size=7)
    .map(sorted)
    .map(lambda cuts: [b - a for a, b in zip([0, *cuts], [*cuts, 100], strict=True)])
    .map(lambda parts: dict(zip(WEIGHTS, parts, strict=True)))
)


def answers(**told: object) -> dict[str, object]:
    rows = [{"criterion": key, "points": 4, "evidence": "走访"} for key in WEIGHTS]
    return {"rated_on": TODAY.isoformat(), "rater": "林示例", "ratings": rows, **told}


@given(given=weights, rated=st.dictionaries(st.sampled_from(list(WEIGHTS)), points))
def test_a_score_stays_between_0_and_100(given: dict[str, int], rated: dict[str, int]) -> None:
    assert sum(given.values()) == 100
    made = score(rated, given)
    assert made.tenths is None or 0 <= made.tenths <= 1000
    assert made.total_weight == 100
    if made.rated_weight < 60:
        assert made.grade == ""


@given(
    given=weights,
    rated=st.dictionaries(st.sampled_from(list(WEIGHTS)), st.tuples(points, ages)),
    days=st.integers(1, 300),
)
def test_without_old_facts_only_the_fresh_count(
    given: dict[str, int], rated: dict[str, tuple[int, int]], days: int
) -> None:
    ratings = [
        CriterionRating(key, one, "x", TODAY - timedelta(days=age))
        for key, (one, age) in rated.items()
    ]
    fresh = {key: one for key, (one, age) in rated.items() if age <= days}
    assert fresh_score(ratings, TODAY, given, days) == score(fresh, given)


@pytest.mark.usefixtures("workspace")
class TestKept:
    def test_the_shipped_rules_hold_at_first(self) -> None:
        assert score_rules.current() == score_rules.SHIPPED
        assert {row["criterion"]: row["weight"] for row in CRITERIA} == WEIGHTS

    def test_each_change_is_a_version_and_can_be_undone(self) -> None:
        score_rules.save(OTHER, 60, NOW)
        score_rules.save(OTHER, 60, NOW)  # as it was: nothing new
        assert [one.version for one in score_rules.history()] == [2, 1]
        assert score_rules.current().since == TODAY
        assert score_rules.current().stale_days == 60
        journal.undo()
        assert score_rules.current() == score_rules.SHIPPED

    @pytest.mark.parametrize(
        "wrong", [{**WEIGHTS, "need": 21}, {"need": 100}, {**WEIGHTS, "need": 120, "credit": -95}]
    )
    def test_weights_that_are_no_100_are_refused(self, wrong: dict[str, int]) -> None:
        with refused("weights_not_100"):
            score_rules.save(wrong, 90, NOW)
        assert score_rules.current() == score_rules.SHIPPED

    @pytest.mark.parametrize("days", [0, -1, 3651])
    def test_days_out_of_range_are_refused(self, days: int) -> None:
        with refused("stale_days_out_of_range"):
            score_rules.save(WEIGHTS, days, NOW)

    def test_a_score_keeps_its_weights_when_the_rules_change(self) -> None:
        one = client("演示甲")
        scoring.rate(one, answers())
        score_rules.save(OTHER, 90, NOW)
        first = scoring.latest(one)
        assert first is not None
        assert dict(first.weights) == WEIGHTS
        scoring.rate(one, answers())
        second = scoring.latest(one)
        assert second is not None
        assert dict(second.weights) == OTHER
        assert sheets.score_answers(first)["weight_version"] == ""
        assert sheets.score_answers(second)["weight_version"] == f"V2 · {TODAY}"
        printed = {r["criterion"]: r["weight"] for r in sheets.score_answers(second)["ratings"]}
        assert printed == OTHER

    def test_weights_for_one_score_only_are_told_as_they_are(self) -> None:
        one = client("演示甲")
        scoring.rate(one, answers(), OTHER)
        kept = scoring.latest(one)
        assert kept is not None
        assert sheets.score_answers(kept)["weight_version"] == "10·15·25·15·15·10·10·0"
        assert score_rules.current() == score_rules.SHIPPED

    def test_the_age_of_facts_moves_what_is_stale(self) -> None:
        one = client("演示甲")
        told = answers()
        told["ratings"] = [
            {"criterion": "need", "points": 5, "evidence": "走访", "evidence_on": "2026-08-01"},
            {"criterion": "budget", "points": 3},
        ]
        scoring.rate(one, told)
        kept = scoring.latest(one)
        assert kept is not None
        assert kept.stale(TODAY) == frozenset()
        assert kept.uncited() == {"budget"}
        assert kept.due_again_on() == date(2026, 12, 16)
        assert kept.gained("need") == 200
        score_rules.save(WEIGHTS, 30, NOW)
        kept = scoring.latest(one)
        assert kept is not None
        assert kept.stale(TODAY) == {"need"}
        assert kept.fresh(TODAY).tenths == 600
        assert kept.due_again_on() == date(2026, 10, 17)
