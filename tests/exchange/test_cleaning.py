"""What people type into cells is understood, and what cannot be known is not invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.exchange import cleaning
from salesdesk.exchange.choices import CHOICES
from salesdesk.exchange.headings import Target
from salesdesk.sales.phone import comparable


@pytest.mark.parametrize(
    ("typed", "values"),
    [
        ("13800000000", ["13800000000"]),
        ("13800000000/13900000001", ["13800000000", "13900000001"]),
        ("13800000000；000-00000001、000-0002", ["13800000000", "000-00000001", "000-0002"]),
        ("13800000000，13900000001", ["13800000000", "13900000001"]),
        ("13800000000 13900000001", ["13800000000", "13900000001"]),
        ("13800000000\n13900000001", ["13800000000", "13900000001"]),
        ("13800000000 或 13900000001", ["13800000000", "13900000001"]),
        ("138 0000 0000", ["138 0000 0000"]),
        ("010 1234 5678", ["010 1234 5678"]),
        ("8888001/02", ["8888001/02"]),
        ("010-12345678转123", ["010-12345678转123"]),
        ("13800000000.0", ["13800000000"]),
        ("1.3800138000E+10", ["13800138000"]),
        ("无", []),
    ],
)  # fmt: skip
def test_phones_in_a_cell(typed: str, values: list[str]) -> None:
    assert [reach.value for reach in cleaning.phones(typed)] == values


def test_a_rounded_number_is_not_taken_for_the_real_one() -> None:
    with pytest.raises(cleaning.LostDigitsError):
        list(cleaning.phones("1.38E+10"))


@pytest.mark.parametrize(
    "typed", ["13800000000", "+86 138-0000-0000", "0086 13800000000", "86 138 0000 0000",
              "138-0000-0000", "１３８００００００００", "13800000000 转 8", "13800000000 ext. 12"],
)  # fmt: skip
def test_one_number_is_one_number_however_typed(typed: str) -> None:
    assert comparable(typed) == "13800000000"


def test_a_landline_with_the_country_code_is_the_same_as_with_the_zero() -> None:
    assert comparable("+86 (10) 1234-5678") == comparable("010-12345678 转 321") == "01012345678"


def test_a_mobile_of_another_country_is_not_called_a_chinese_one() -> None:
    assert next(cleaning.phones("+1-919-676-9515")).kind == "phone"
    assert next(cleaning.phones("+86 13800000000")).kind == "mobile"


@pytest.mark.parametrize(
    "typed",
    ["2026-09-17", "2026/9/17", "2026.9.17", "2026年9月17日", "2026 年 9 月 17 日", "20260917",
     "2026-09-17 10:30", "9/17/2026", "17.9.2026", "17 Sep 2026", "September 17, 2026",
     "2026-09-17T00:00:00", "46282", "２０２６年９月１７日"],
)  # fmt: skip
def test_dates(typed: str) -> None:
    assert cleaning.day(typed) == "2026-09-17"


def test_a_month_ends_on_its_last_day() -> None:
    assert cleaning.day("2026年12月") == "2026-12-31"
    assert cleaning.day("2028-02") == "2028-02-29"


@pytest.mark.parametrize("typed", ["", "soon", "2026-13-45", "31/31/2026", "下周"])
def test_no_date_is_no_date(typed: str) -> None:
    assert cleaning.day(typed) == ""


def test_birthdays_without_a_year() -> None:
    assert cleaning.birthday("9月17日") == cleaning.birthday("--0917") == "--09-17"
    assert cleaning.birthday("1604-09-17") == "--09-17"
    assert cleaning.birthday("1985-04-12") == "1985-04-12"


def test_tags_of_address_books() -> None:
    assert cleaning.words("* myContacts ::: VIP ::: 重点客户") == ("VIP", "重点客户")
    assert cleaning.words("展会、重点；展会") == ("展会", "重点")


@pytest.mark.parametrize(
    ("target", "typed", "key"),
    [
        (Target.SIZE, "大型", "large"), (Target.SIZE, "中", "medium"),
        (Target.SIZE, "SMALL", "small"),
        (Target.OWNERSHIP, "国有企业", "state"), (Target.OWNERSHIP, "民营", "private"),
        (Target.INTENT, "重点跟进", "focus"), (Target.INTENT, "意向客户", "interested"),
        (Target.PRIORITY, "高", "high"), (Target.CLIENT_TYPE, "经销商", "channel"),
        (Target.INDUSTRY, "制造业", "manufacturing"), (Target.PRIORITY, "?", ""),
    ],
)  # fmt: skip
def test_choices_in_both_languages(target: Target, typed: str, key: str) -> None:
    assert cleaning.choice(typed, CHOICES[target]) == key


@given(st.text())
def test_plain_text_holds_no_control_characters(text: str) -> None:
    assert all(sign == "\n" or ord(sign) >= 32 for sign in cleaning.plain(text))
    assert "\n" not in cleaning.line(text)


@given(st.text(max_size=40))
def test_no_cell_breaks_the_cleaning(text: str) -> None:
    cleaning.day(text)
    cleaning.birthday(text)
    cleaning.words(text)
    list(cleaning.emails(text))
    try:
        list(cleaning.phones(text))
        list(cleaning.names(text, "qq"))
    except cleaning.LostDigitsError:
        pass
