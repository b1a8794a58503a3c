"""Attempts to reach a client: the cold cap, 勿扰 after three unanswered, no contact at all."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from salesdesk.sales import client_list, clients, touches, visits
from salesdesk.store import journal
from tests.conftest import NOW
from tests.sales.play import client, plan_answers, planned, refused

pytestmark = pytest.mark.usefixtures("workspace")
DAY = timedelta(days=1)


def test_an_attempt_is_one_change_and_an_answered_one_the_last_contact() -> None:
    one = client()
    touches.log(one, "phone", NOW, answered=False, note=" 无人接 ")
    assert client_list.client_rows([one])[0].last_contact is None
    touches.log(one, "wechat", NOW + DAY, answered=True)
    assert client_list.client_rows([one])[0].last_contact == NOW + DAY
    assert [(t.channel, t.answered, t.note) for t in touches.of_client(one)] == [
        ("wechat", True, ""), ("phone", False, "无人接"),
    ]  # fmt: skip
    journal.undo()
    assert client_list.client_rows([one])[0].last_contact is None


def test_one_cold_contact_a_week() -> None:
    one = client()
    touches.log(one, "phone", NOW, answered=False, cold=True)
    for days in (0, 1, 6):
        with refused("cold_cap") as no:
            touches.log(one, "phone", NOW + days * DAY, answered=True, cold=True)
        assert no.facts["day"] == "2026-09-24"
    assert touches.attempts(one, NOW).free_on == date(2026, 9, 24)
    touches.log(one, "phone", NOW + 2 * DAY, answered=True)  # not cold: as often as need be
    touches.log(one, "phone", NOW + 7 * DAY, answered=True, cold=True)
    assert len(touches.of_client(one)) == 3


def test_what_happened_all_the_same_is_noted_when_the_user_says_so() -> None:
    one = client()
    for _ in range(2):
        touches.log(one, "phone", NOW, answered=False, cold=True, despite_cap=True)
    assert len(touches.of_client(one)) == 2
    assert touches.attempts(one, NOW).free_on == date(2026, 9, 24)


def test_a_week_is_counted_by_the_users_calendar() -> None:
    one = client()
    late = NOW.replace(hour=23, minute=50)
    touches.log(one, "phone", late, answered=False, cold=True)
    early = (late + 7 * DAY).replace(hour=0, minute=5)
    assert touches.attempts(one, early).free_on is None


def test_cold_visits_count_before_and_after() -> None:
    one = client()
    touches.log(one, "phone", NOW, answered=False, cold=True)
    with refused("cold_cap"):
        planned(one, NOW + 3 * DAY, cold=True)
    planned(one, NOW + 3 * DAY)
    visit = planned(one, NOW + 7 * DAY, cold=True)
    assert touches.cold_free_on(one, date(2026, 9, 23), NOW.tzinfo) == date(2026, 10, 1)
    with refused("cold_cap"):
        visits.edit(visit, {**plan_answers(NOW + 5 * DAY), "cold": True}, NOW)
    visits.edit(visit, {"objective": "换个目标"}, NOW)  # where it stands it may stay
    with refused("cold_cap"):
        visits.reschedule(visit, NOW + 4 * DAY, NOW + 4 * DAY + timedelta(hours=1), "改期", NOW)
    visits.cancel(visit, "client", "改天", NOW)
    assert touches.attempts(one, NOW + 7 * DAY).free_on is None


def test_three_in_a_row_without_an_answer_propose_to_leave_them_alone() -> None:
    one = client()
    for days in range(2):
        touches.log(one, "phone", NOW + days * DAY, answered=False)
    assert touches.attempts(one, NOW + 2 * DAY) == touches.Attempts(2, True, None, False)
    touches.log(one, "email", NOW + 2 * DAY, answered=False)
    assert touches.attempts(one, NOW + 2 * DAY).leave_alone
    touches.decline_peace(one)
    assert not touches.attempts(one, NOW + 2 * DAY).leave_alone
    touches.log(one, "phone", NOW + 3 * DAY, answered=False)
    assert touches.attempts(one, NOW + 3 * DAY).leave_alone
    touches.log(one, "phone", NOW + 4 * DAY, answered=True)
    assert touches.attempts(one, NOW + 4 * DAY) == touches.Attempts(0, False, None, False)


def test_a_visit_that_took_place_ends_the_row() -> None:
    one = client()
    for hours in range(3):
        touches.log(one, "phone", NOW - 2 * DAY + timedelta(hours=hours), answered=False)
    start = NOW - timedelta(hours=3)
    visits.set_done(planned(one, start), start, start + timedelta(hours=1), NOW)
    assert touches.attempts(one, NOW).unanswered == 0


def test_who_is_not_to_be_contacted_is_not() -> None:
    one = client()
    clients.set_do_not_contact(one, "不要来", NOW)
    with refused("do_not_contact"):
        touches.log(one, "phone", NOW, answered=True)
    with refused("do_not_contact"):
        planned(one, NOW + DAY, cold=True)
    assert not touches.attempts(one, NOW).leave_alone


def test_stale_ids_are_refused() -> None:
    with refused("client_missing"):
        touches.log(99, "phone", NOW, answered=True)
    one = client()
    with refused("contact_missing"):
        touches.log(one, "phone", NOW, answered=True, contact_id=99)
