"""What is typed for days, times and amounts."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.ui.form_editor.reading import (
    read_day,
    read_moment,
    read_money,
    read_number,
    read_time,
    show_money,
)
from tests.ui.form_probe import NOW

TODAY = NOW.date()


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-9-17", "2026-09-17"),
        ("2026年9月17日", "2026-09-17"),
        ("20260918", "2026-09-18"),
        ("9/18", "2026-09-18"),
        ("1/5", "2027-01-05"),
        ("12.3", "2026-12-03"),
        ("２０２６－９－１８", "2026-09-18"),
        ("18", "2026-09-18"),
        ("明天", "2026-09-18"),
        ("大后天", "2026-09-20"),
        ("+3", "2026-09-20"),
        ("-1", "2026-09-16"),
        ("+2周", "2026-10-01"),
        ("周五", "2026-09-18"),
        ("周一", "2026-09-21"),
        ("下周三", "2026-09-23"),
        ("月底", "2026-09-30"),
        ("tomorrow", "2026-09-18"),
        ("next fri", "2026-09-25"),
        ("Sep 18", "2026-09-18"),
        ("18 sep 2027", "2027-09-18"),
    ],
)
def test_a_day_is_read_as_it_is_said(typed: str, day: str) -> None:
    assert read_day(typed, TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize("typed", ["", "2/30", "2026-13-01", "某天", "99", "+99999999", "2026-9"])
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    assert read_day(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("明天 14:00", "2026-09-18T14:00"),
        ("明天下午3点半", "2026-09-18T15:30"),
        ("9/18 930", "2026-09-18T09:30"),
        ("2026-09-18T09:00", "2026-09-18T09:00"),
        ("14:00", "2026-09-17T14:00"),
        ("周五 3 pm", "2026-09-18T15:00"),
        ("+1 9", "2026-09-18T09:00"),
        ("9/18", "2026-09-18T09:00"),
    ],
)
def test_a_moment_is_a_day_and_a_time(typed: str, moment: str) -> None:
    found = read_moment(typed, NOW)
    assert found is not None
    assert found.isoformat(timespec="minutes") == f"{moment}+08:00"


def test_a_time_of_day() -> None:
    assert str(read_time("晚上8点15")) == "20:15:00"
    assert str(read_time("12am")) == "00:00:00"
    assert read_time("25:00") is None


@pytest.mark.parametrize(
    ("typed", "fen"),
    [("1,234.5", 123450), ("¥386,000", 38600000), ("3.5万", 3500000), ("1.005", 101),
     ("１２元", 1200), ("-20000", -2000000), ("1.2.3", None), ("1e5", None), ("abc", None),
     ("NaN", None), ("", None)],
)  # fmt: skip
def test_money_is_read_without_a_float(typed: str, fen: int | None) -> None:
    assert read_money(typed) == fen


def test_a_number_is_whole() -> None:
    assert read_number("1.2万") == 12000
    assert read_number("1.5") is None


@given(st.integers(-(10**15), 10**15))
def test_money_written_is_read_back(fen: int) -> None:
    assert read_money(show_money(fen)) == fen


@given(st.text(max_size=12))
def test_nothing_typed_is_an_error(typed: str) -> None:
    read_day(typed, TODAY)
    read_moment(typed, NOW)
    read_money(typed)
