"""A day: agenda, to-do list, what carries over, what waits, what clashes (DOMAIN §1 S0-2)."""

from datetime import date, timedelta

import pytest

from salesdesk.sales import client_list, clients, plan, today, visit_records, visit_slots, visits
from salesdesk.sales.list_filter import ListFilter
from salesdesk.store import journal
from tests.conftest import NOW
from tests.sales.play import client, planned, record_answers, refused

pytestmark = pytest.mark.usefixtures("workspace")
DAY = NOW.date()


def titles(items: tuple[plan.PlanLine, ...]) -> list[str]:
    return [item.title for item in items]


def test_an_item_not_done_carries_over_until_it_is_done_moved_or_dropped() -> None:
    for title, days in (("上周", -6), ("昨天", -1), ("今天", 0), ("明天", 1)):
        plan.add(title, DAY + timedelta(days=days))
    seen = today.day(DAY, NOW)
    assert (titles(seen.tasks), titles(seen.carried)) == (["今天"], ["上周", "昨天"])
    old, yesterday = seen.carried
    assert (old.days_late(DAY), yesterday.days_late(DAY)) == (6, 1)
    plan.set_done(old.id, NOW)
    assert titles(today.day(DAY, NOW).carried) == ["上周", "昨天"]  # ticked, and still in place
    assert plan.get(old.id).days_late(DAY) == 0
    tomorrow = NOW + timedelta(days=1)
    assert titles(today.day(tomorrow.date(), tomorrow).carried) == ["昨天", "今天"]
    plan.move(yesterday.id, DAY + timedelta(days=4), "等回复")
    moved = plan.get(yesterday.id)
    assert (moved.due_on, moved.planned_on, moved.reason) == (
        DAY + timedelta(days=4), DAY - timedelta(days=1), "等回复",
    )  # fmt: skip
    assert titles(today.day(DAY, NOW).carried) == ["上周"]
    assert titles(today.day(DAY + timedelta(days=1), NOW).carried) == []  # only today carries over


def test_dropping_wants_a_reason() -> None:
    item = plan.add("整理资料", DAY)
    with refused("reason_required"):
        plan.drop(item, " ", NOW)
    plan.drop(item, "不再需要", NOW)
    assert today.day(DAY, NOW).tasks == ()
    assert plan.get(item).reason == "不再需要"
    plan.set_done(item, NOW, done=False)
    assert titles(today.day(DAY, NOW).tasks) == ["整理资料"]


def test_items_stand_by_time_then_as_entered_and_want_a_name() -> None:
    plan.add("无时间", DAY)
    plan.add("下午", DAY, due_at=NOW + timedelta(hours=4))
    plan.add("上午", DAY, due_at=NOW)
    assert titles(today.day(DAY, NOW).tasks) == ["上午", "下午", "无时间"]
    with refused("name_required"):
        plan.add("  ", DAY)
    with refused("name_too_long"):
        plan.add("长" * 201, DAY)
    for wrong in (lambda: plan.set_done(4711, NOW), lambda: plan.move(4711, DAY),
                  lambda: plan.drop(4711, "因", NOW), lambda: plan.get(4711)):  # fmt: skip
        with refused("plan_item_missing"):
            wrong()


def test_the_agenda_shows_what_overlaps() -> None:
    one = client()
    first = planned(one, NOW + timedelta(hours=1), minutes=60)
    second = planned(one, NOW + timedelta(hours=1, minutes=30))
    after = planned(one, NOW + timedelta(hours=2, minutes=30))
    gone = planned(one, NOW + timedelta(hours=1))
    visits.cancel(gone, "ours", "重复", NOW)
    seen = today.day(DAY, NOW)
    assert [v.id for v in seen.visits] == [first, gone, second, after]
    assert seen.clashing() == {first, second}
    assert seen.next_visit is not None
    assert seen.next_visit.id == first


def test_what_is_over_waits_on_top_of_any_day_until_recorded() -> None:
    one, start = client(), NOW - timedelta(days=2)
    visit = planned(one, start)
    assert [v.id for v in today.day(DAY, NOW).to_record] == [visit]
    assert [v.id for v in today.day(DAY + timedelta(days=9), NOW).to_record] == [visit]
    visit_records.record(visit, record_answers(start), NOW)
    assert today.day(DAY, NOW).to_record == ()


def test_a_visit_belongs_to_the_day_of_the_users_zone() -> None:
    early = NOW.replace(hour=0, minute=30)  # still the day before in UTC
    visit = planned(client(), early)
    assert [v.id for v in today.day(DAY, NOW).visits] == [visit]
    assert today.day(DAY - timedelta(days=1), NOW).visits == ()


@pytest.mark.parametrize(
    ("day", "workday", "known"),
    [
        (date(2026, 9, 17), True, True), (date(2026, 9, 19), False, True),
        (date(2026, 9, 20), True, True), (date(2026, 9, 25), False, True),
        (date(2027, 1, 1), True, False),
    ],
)  # fmt: skip
def test_a_day_says_whether_it_is_worked(day: date, workday: bool, known: bool) -> None:
    seen = today.day(day, NOW)
    assert (seen.workday, seen.holidays_known) == (workday, known)


def test_the_next_free_hour_avoids_what_is_planned_and_days_off() -> None:
    one = client()
    assert visit_slots.next_free(DAY, NOW) == NOW
    planned(one, NOW, minutes=90)
    assert visit_slots.next_free(DAY, NOW) == NOW + timedelta(minutes=90)
    saturday = date(2026, 9, 19)
    assert visit_slots.next_free(saturday, NOW).hour == 9
    evening = NOW.replace(hour=17, minute=31)
    assert visit_slots.next_free(DAY, evening).date() == DAY + timedelta(days=1)


def test_a_due_task_shows_in_the_list_of_clients() -> None:
    one, other = client("演示甲"), client("演示乙", follow_up_on="2026-09-30")
    plan.add("电话", DAY - timedelta(days=1), client_id=one)

    def due(when: str) -> list[int]:
        return list(client_list.client_ids(ListFilter(due=when), DAY))

    assert (due("overdue"), due("today"), due("week"), due("none")) == ([one], [one], [], [])
    item = plan.open_for_client(one)[0]
    plan.set_done(item.id, NOW)
    assert (due("overdue"), due("none")) == ([], [one])
    journal.undo()
    assert due("overdue") == [one]
    clients.edit(other, {"follow_up_on": ""}, NOW)
    assert due("none") == [other]
    planned(other, NOW + timedelta(days=2))
    assert due("week") == [other]
