"""The 100-point score, held against the demo table and the rule's edges (DOMAIN §6 Score)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.sales.score import WEIGHTS, CriterionRating, fresh_score, grade_of, score

CRITERIA = tuple(WEIGHTS)
TODAY = date(2026, 9, 17)
TABLE = (
    ("54544444", 86, "high"),
    ("45443343", 77, "medium"),
    ("54444553", 85, "high"),
    ("44434335", 74, "medium"),
    ("33322224", 51, "low"),
    ("55454444", 88, "high"),
    ("45323221", 59, "low"),
    ("33333333", 60, "medium"),
    ("43332323", 57, "low"),
    ("44444444", 80, "high"),
    ("22211113", 31, "low"),
)


def rated(points: str) -> dict[str, int]:
    return {name: int(one) for name, one in zip(CRITERIA, points, strict=False)}


@pytest.mark.parametrize(("points", "total", "grade"), TABLE)
def test_the_demo_table_comes_out_exactly(points: str, total: int, grade: str) -> None:
    found = score(rated(points))
    assert (found.tenths, found.grade, found.provisional) == (total * 10, grade, False)


def test_the_half_rated_client_has_a_provisional_score_and_no_grade() -> None:
    found = score(rated("433"))
    assert found.rated_weight == 45
    assert found.provisional
    assert found.grade == ""
    assert found.tenths == 644  # (10·4 + 15·3 + 20·3) / 5 / 45 · 100 = 64.44…


def test_nothing_rated_is_no_score() -> None:
    found = score({})
    assert (found.tenths, found.grade, found.provisional) == (None, "", True)


@pytest.mark.parametrize(("rated_weight", "grade"), [(60, "high"), (59, "")])
def test_below_sixty_of_rated_weight_there_is_no_grade(rated_weight: int, grade: str) -> None:
    weights = {"rated": rated_weight, "left": 100 - rated_weight}
    assert score({"rated": 5}, weights).grade == grade


@pytest.mark.parametrize(
    ("tenths", "grade"),
    [(1000, "high"), (800, "high"), (799, "medium"), (600, "medium"), (599, "low"), (0, "low")],
)
def test_grades_begin_at_eighty_and_sixty(tenths: int, grade: str) -> None:
    assert grade_of(tenths) == grade


@pytest.mark.parametrize(
    ("points", "tenths"),
    [
        ({"need": 3, "potential": 4, "intent": 5}, 780),  # 195 / 250
        ({"icp_fit": 5, "potential": 4, "need": 4, "budget": 4, "access": 4, "timing": 3}, 800),
        (
            {"icp_fit": 4, "potential": 5, "need": 4, "intent": 3, "budget": 4, "credit": 3},
            788,
        ),  # 78.75
    ],
)
def test_what_is_rated_stands_for_the_whole_rounded_half_up(
    points: dict[str, int], tenths: int
) -> None:
    assert score(points).tenths == tenths


def test_a_stale_fact_leaves_the_fresh_score() -> None:
    ratings = [
        CriterionRating(name, 4, "seen", TODAY - timedelta(days=90 if name != "need" else 91))
        for name in CRITERIA
    ]
    assert [r.criterion for r in ratings if r.is_stale(TODAY)] == ["need"]
    found = fresh_score(ratings, TODAY)
    assert (found.rated_weight, found.tenths, found.provisional) == (80, 800, True)
    assert CriterionRating("need", 4).is_stale(TODAY)
    assert CriterionRating("need", 4).age_days(TODAY) is None
    assert ratings[0].age_days(TODAY) == 90


@given(st.dictionaries(st.sampled_from(CRITERIA), st.integers(0, 5)))
def test_a_score_lies_between_0_and_100_and_is_rounded_half_up(points: dict[str, int]) -> None:
    found = score(points)
    if not points:
        assert found.tenths is None
        return
    weight = sum(WEIGHTS[name] for name in points)
    exact = sum(WEIGHTS[name] * value for name, value in points.items()) * 1000 / (5 * weight)
    assert found.tenths is not None
    assert 0 <= found.tenths <= 1000
    assert found.tenths - 0.5 <= exact + 1e-9 < found.tenths + 0.5 + 2e-9


@given(
    st.fixed_dictionaries({name: st.integers(0, 4) for name in CRITERIA}),
    st.sampled_from(CRITERIA),
)
def test_a_better_fact_never_lowers_a_score(points: dict[str, int], better: str) -> None:
    before, after = score(points).tenths, score({**points, better: points[better] + 1}).tenths
    assert before is not None
    assert after is not None
    assert after > before
