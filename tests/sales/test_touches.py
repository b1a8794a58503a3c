"""Attempts to reach a client: the cold cap, 勿扰 after three unanswered, no contact at all."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from salesdesk.sales import client_list, clients, record_history, touches, visits
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


def corrected(touch: int, **more: object) -> None:
    """Correct a touch in these parts only."""
    known = touches.get(touch)
    told = {
        "at": known.at, "channel": known.channel, "answered": known.answered, "cold": known.cold,
        "note": known.note, "contact_id": known.contact_id,
    }  # fmt: skip
    touches.edit(touch, NOW, **{**told, **more})  # type: ignore[arg-type]


def test_an_attempt_is_corrected_in_one_change_that_history_shows() -> None:
    one = client()
    touch = touches.log(one, "phone", NOW - DAY, answered=True)
    corrected(touch, channel="wechat", answered=False, note=" 记错了 ", at=NOW - 2 * DAY)
    told = touches.get(touch)
    assert (told.channel, told.answered, told.note, told.at) == (
        "wechat", False, "记错了", NOW - 2 * DAY,
    )  # fmt: skip
    assert client_list.client_rows([one])[0].last_contact is None
    line = record_history.of_client(one)[0]
    assert {edit.field for edit in line.edits} == {
        "touch.channel", "touch.answered", "touch.note", "touch.at",
    }  # fmt: skip
    assert next(e.before for e in line.edits if e.field == "touch.answered") is True
    journal.undo()
    assert touches.get(touch).channel == "phone"
    assert client_list.client_rows([one])[0].last_contact == NOW - DAY


def test_a_correction_keeps_the_cold_cap() -> None:
    one = client()
    touches.log(one, "phone", NOW - 9 * DAY, answered=False, cold=True)
    touch = touches.log(one, "phone", NOW - DAY, answered=False, cold=True)
    corrected(touch, note="忙音")  # where it stands it may stay
    with refused("cold_cap") as no:
        corrected(touch, at=NOW - 3 * DAY)
    assert no.facts["day"] == "2026-09-15"
    corrected(touch, at=NOW - 2 * DAY)
    corrected(touch, cold=False, at=NOW - 3 * DAY)
    with refused("cold_cap"):
        corrected(touch, cold=True)
    known = touches.get(touch)
    touches.edit(
        touch, NOW, at=known.at, channel="phone", answered=False, cold=True, note="",
        contact_id=None, despite_cap=True,
    )  # fmt: skip
    assert touches.attempts(one, NOW).free_on == date(2026, 9, 21)


def test_a_correction_counts_in_the_row_without_an_answer() -> None:
    one = client()
    made = [touches.log(one, "phone", NOW - n * DAY, answered=n == 2) for n in (4, 3, 2, 1)]
    assert touches.attempts(one, NOW).unanswered == 1
    corrected(made[2], answered=False)
    assert touches.attempts(one, NOW) == touches.Attempts(4, True, None, True)
    corrected(made[0], answered=True)
    assert touches.attempts(one, NOW) == touches.Attempts(3, False, None, True)
    corrected(made[0], at=NOW - timedelta(hours=1))
    assert touches.attempts(one, NOW).unanswered == 0
    clients.set_do_not_contact(one, "不要来", NOW)
    corrected(made[0], answered=False)  # what is past may be put right


def test_a_correction_that_cannot_be_is_refused() -> None:
    touch = touches.log(client(), "phone", NOW, answered=True)
    with refused("touch_in_future"):
        corrected(touch, at=NOW + timedelta(minutes=1))
    with refused("contact_missing"):
        corrected(touch, contact_id=99)
    with refused("touch_missing"):
        touches.get(99)
