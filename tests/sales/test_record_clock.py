"""The record clock: 60 minutes, 23:59, over midnight and in other zones (DOMAIN §6 Record)."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.sales.record_clock import record_clock

CHINA = timezone(timedelta(hours=8))
FIRST, LAST = datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2027-12-31")


def at(text: str, zone: tzinfo = CHINA) -> datetime:
    return datetime.fromisoformat(f"2026-09-17T{text}").replace(tzinfo=zone)


def test_the_target_is_an_hour_after_the_end_and_the_limit_the_end_of_the_day() -> None:
    clock = record_clock(at("09:50"), CHINA)
    assert (clock.target, clock.limit) == (at("10:50"), at("23:59"))
    assert clock.minutes_left(at("10:30")) == 20
    assert clock.minutes_left(at("10:50:30")) == -1


@pytest.mark.parametrize(
    ("recorded", "timeliness"),
    [
        ("10:49:59", "on_time"),
        ("10:50:00", "on_time"),
        ("10:50:01", "same_day"),
        ("23:59:00", "same_day"),
        ("23:59:01", "late"),
    ],
)
def test_timeliness_turns_at_the_second(recorded: str, timeliness: str) -> None:
    assert record_clock(at("09:50"), CHINA).timeliness(at(recorded)) == timeliness


def test_after_a_late_visit_the_hour_reaches_over_midnight() -> None:
    clock = record_clock(at("23:30"), CHINA)
    assert clock.target == clock.limit == at("00:30") + timedelta(days=1)
    assert clock.timeliness(clock.target) == "on_time"
    assert clock.timeliness(clock.target + timedelta(seconds=1)) == "late"


def test_a_visit_ending_at_2259_has_both_at_once() -> None:
    clock = record_clock(at("22:59"), CHINA)
    assert clock.target == clock.limit == at("23:59")


def test_the_day_is_the_one_of_the_place_not_of_utc() -> None:
    """07:00 in China is 23:00 UTC of the day before; its day ends at 23:59 in China."""
    ended = at("07:00")
    clock = record_clock(ended.astimezone(UTC), CHINA)
    assert clock.limit == at("23:59")
    west = timezone(timedelta(hours=-7))
    assert record_clock(ended, west).limit == at("23:59", west) - timedelta(days=1)


@given(
    st.datetimes(FIRST, LAST),
    st.integers(-12 * 4, 14 * 4),
)
def test_the_limit_never_comes_before_the_target_and_lies_on_the_day(
    ended: datetime, quarters: int
) -> None:
    zone = timezone(timedelta(minutes=15 * quarters))
    moment = ended.replace(tzinfo=zone)
    clock = record_clock(moment, zone)
    assert clock.target - moment == timedelta(minutes=60)
    assert clock.limit >= clock.target
    assert clock.limit == clock.target or clock.limit.date() == moment.date()
