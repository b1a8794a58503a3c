"""What scores propose for the plan: once, with a reason, taken up, turned down, undone."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salesdesk.sales import clients, plan, score_rules, scoring, suggestions
from salesdesk.sales.score import WEIGHTS, grade_of
from salesdesk.sales.score_suggestions import crossings, ratings_due
from salesdesk.sales.suggestion import Suggestion
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.store.records import Opportunity, PlanItem, StageMove
from tests.conftest import NOW
from tests.sales.play import client, planned, refused

TODAY = NOW.date()
pytestmark = pytest.mark.usefixtures("workspace")


def rate(client_id: int, points: int, on: date, **single: int) -> int:
    rows = [
        {"criterion": key, "points": single.get(key, points), "evidence": "走访"} for key in WEIGHTS
    ]
    return scoring.rate(client_id, {"rated_on": on.isoformat(), "ratings": rows})


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def origins(client_id: int | None = None) -> list[str]:
    return [one.origin for one in suggestions.listed(TODAY, client_id)]


@pytest.mark.parametrize(
    ("before", "after", "grade", "days"),
    [(3, 4, "high", 7), (2, 3, "medium", 14), (2, 5, "high", 7), (4, 3, "medium", 3),
     (3, 2, "low", 3), (5, 1, "low", 3)],
)  # fmt: skip
def test_crossing_80_or_60_is_proposed_either_way(
    before: int, after: int, grade: str, days: int
) -> None:
    one = client("演示甲")
    rate(one, before, ago(40))
    score_id = rate(one, after, ago(2))
    (found,) = suggestions.listed(TODAY, one)
    assert found.origin == f"score:{score_id}:{grade}"
    assert found.facts["points"] == str(after * 20)
    assert ago(2) + timedelta(days=days) <= found.due_on <= ago(2) + timedelta(days=days + 9)


def test_boundaries_count_as_the_grade_above() -> None:
    one = client("演示甲")
    rate(one, 4, ago(40), credit=3)  # 79
    assert not origins(one)
    rate(one, 4, ago(1))
    assert [origin.split(":")[-1] for origin in origins(one)] == ["high"]


def test_within_a_grade_nothing_is_proposed() -> None:
    one = client("演示甲")
    rate(one, 4, ago(40))
    rate(one, 5, ago(1))
    assert origins(one) == []


def test_a_crossing_stays_proposed_when_it_is_rated_again_alike() -> None:
    one = client("演示甲")
    rate(one, 3, ago(40))
    crossing = rate(one, 4, ago(5))
    rate(one, 5, ago(1))
    assert origins(one) == [f"score:{crossing}:high"]


def test_a_crossing_is_news_for_a_month() -> None:
    one = client("演示甲")
    rate(one, 3, ago(60))
    rate(one, 4, ago(31))
    assert origins(one) == []


def test_a_first_high_score_is_proposed_while_nothing_is_planned() -> None:
    one, two = client("演示甲"), client("演示乙")
    rate(one, 4, ago(1))
    rate(two, 3, ago(1))
    assert len(origins(one)) == 1
    assert origins(two) == []
    plan.add("打电话", TODAY, client_id=one)
    assert origins(one) == []


def test_a_rise_asks_for_no_second_meeting_but_a_fall_is_told() -> None:
    one, two = client("演示甲"), client("演示乙")
    for who, (before, after) in {one: (3, 4), two: (4, 3)}.items():
        rate(who, before, ago(40))
        rate(who, after, ago(1))
        planned(who, NOW + timedelta(days=1), NOW)
    assert origins(one) == []
    assert len(origins(two)) == 1


def test_rating_again_ticks_off_what_asked_for_it_in_the_same_change() -> None:
    one, other = client("演示甲"), client("演示乙")
    items = {}
    for who in (one, other):
        rate(who, 3, ago(91))
        (due,) = suggestions.listed(TODAY, who)
        items[who] = suggestions.accept(due, "再评一次", NOW)
    told = {"rated_on": TODAY.isoformat(), "ratings": [{"criterion": "need", "points": 5}]}
    scoring.rate(one, told, now=NOW)
    assert plan.get(items[one]).done_at == NOW
    assert plan.get(items[other]).done_at is None
    journal.undo()
    assert plan.get(items[one]).done_at is None


def test_half_a_score_has_no_grade_to_cross() -> None:
    one = client("演示甲")
    rate(one, 3, ago(40))
    row = {"criterion": "need", "points": 5}
    scoring.rate(one, {"rated_on": TODAY.isoformat(), "ratings": [row]})
    assert origins(one) == []


def test_a_score_is_due_again_when_it_is_old_or_the_stage_moved() -> None:
    old, fresh, moved = (client(name) for name in ("演示甲", "演示乙", "演示丙"))
    rated = rate(old, 3, ago(91))
    rate(fresh, 3, ago(90))
    turned = rate(moved, 3, ago(10))
    with database.change():
        deal = Opportunity.create(client=moved, title="演示", stage="discovery", created_at=NOW)
        StageMove.create(opportunity=deal.id, from_stage="contacted", to_stage="discovery", at=NOW)
    assert origins() == [f"rescore:{rated}:age", f"rescore:{turned}:{TODAY}"]
    score_rules.save(WEIGHTS, 30, NOW)
    assert f"rescore:{rated}:age" in origins()
    assert len(origins(fresh)) == 1
    rate(old, 3, TODAY)
    assert origins(old) == []


def test_who_is_lost_archived_or_not_to_be_contacted_is_left_alone() -> None:
    lost, gone, silent = (client(name) for name in ("演示甲", "演示乙", "演示丙"))
    for one in (lost, gone, silent):
        rate(one, 3, ago(200))
    assert len(origins()) == 3
    with database.change():
        Opportunity.create(client=lost, title="演示", stage="lost", created_at=NOW)
    clients.set_archived([gone], NOW)
    clients.set_do_not_contact(silent, "对方要求", NOW)
    assert origins() == []


class TestAnswered:
    def one(self) -> Suggestion:
        rate(client("演示甲"), 3, ago(100))
        (found,) = suggestions.listed(TODAY)
        return found

    def test_taken_up_it_is_on_todays_plan_once(self) -> None:
        found = self.one()
        item = suggestions.accept(found, "重新评估演示甲", NOW)
        assert suggestions.accept(found, "重新评估演示甲", NOW) == item
        ((line,), _) = plan.for_day(TODAY, NOW)
        assert (line.title, line.due_on, line.client) == ("重新评估演示甲", TODAY, "演示甲")
        assert suggestions.listed(TODAY) == []
        plan.set_done(item, NOW)
        assert suggestions.listed(TODAY) == []

    def test_turned_down_it_never_comes_back_unless_undone(self) -> None:
        found = self.one()
        suggestions.dismiss(found, "重新评估演示甲", NOW)
        assert suggestions.listed(TODAY + timedelta(days=40)) == []
        assert plan.for_day(TODAY, NOW) == ([], [])
        journal.undo()
        assert suggestions.listed(TODAY) == [found]
        suggestions.accept(found, "重新评估演示甲", NOW)
        journal.undo()
        assert suggestions.listed(TODAY) == [found]
        assert PlanItem.select().count() == 0

    def test_what_cannot_be_taken_up_is_refused(self) -> None:
        found = self.one()
        with refused("name_required"):
            suggestions.accept(found, "  ", NOW)
        assert found.client_id is not None
        clients.set_archived([found.client_id], NOW)
        with refused("client_missing"):
            suggestions.accept(found, "x", NOW)
        with refused("client_missing"):
            suggestions.dismiss(found, "x", NOW)


@settings(max_examples=15)
@given(st.lists(st.integers(0, 5), min_size=1, max_size=6))
def test_a_proposal_always_tells_the_grade_now(history: list[int]) -> None:
    one = client("演示甲")
    for age, points in zip(range(len(history), 0, -1), history, strict=True):
        rate(one, points, ago(age))
    found = crossings(one, TODAY)
    grades = [grade_of(points * 200) for points in history]
    crossed = len(set(grades)) > 1 or grades[-1] == "high"
    assert len(found) == int(crossed)
    assert all(told.origin.endswith(f":{grades[-1]}") for told in found)
    assert ratings_due(one, TODAY) == []
