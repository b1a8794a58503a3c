"""Small rules on plain values: the credit code, masks, stages, tidying, firm names."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.errors import Refused
from salesdesk.sales import uscc
from salesdesk.sales.masks import masked
from salesdesk.sales.stages import OPEN, STAGES, client_stage
from salesdesk.sales.text import checked_name, tidy, tidy_answers, tidy_line

CODES = ("91000000MADEM00011", "91000000MADEM00024", "91000000MADEM00037")
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


@pytest.mark.parametrize("code", CODES)
def test_the_demo_codes_are_sound(code: str) -> None:
    assert uscc.is_sound(code)
    assert uscc.is_sound(f" {code.lower()} ")
    assert uscc.check_character(code[:17]) == code[17]


@pytest.mark.parametrize(
    "code",
    ["", "91000000MADEM0001", "91000000MADEM000110", "91000000MADEM00012", "９１000000MADEM00011",
     "91000000MADEMO0011", "91000000MADEM0001I"],
)  # fmt: skip
def test_what_is_no_code_is_not_sound(code: str) -> None:
    assert not uscc.is_sound(code)


@given(st.text(ALPHABET, min_size=17, max_size=17), st.integers(0, 17), st.sampled_from(ALPHABET))
def test_any_single_slip_in_a_code_is_noticed(first: str, place: int, other: str) -> None:
    code = first + uscc.check_character(first)
    assert uscc.is_sound(code)
    slipped = code[:place] + other + code[place + 1 :]
    assert uscc.is_sound(slipped) == (slipped == code)


@given(st.text(ALPHABET, min_size=17, max_size=17), st.integers(0, 15))
def test_two_neighbours_swapped_are_noticed(first: str, place: int) -> None:
    code = first + uscc.check_character(first)
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert uscc.is_sound(swapped) == (swapped == code)


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        ("mobile", "000-0000-0001", "000****0001"),
        ("phone", "00000000001", "000****0001"),
        ("phone", "119", "1****"),
        ("email", "wangli@cloudbear.example", "w****@cloudbear.example"),
        ("email", "nobody", "no****"),
        ("wechat", "demo_wangli", "de****"),
        ("qq", "1", "****"),
        ("other", "", ""),
        ("mobile", "   ", ""),
    ],
)
def test_what_is_personal_is_masked(kind: str, value: str, shown: str) -> None:
    assert masked(kind, value) == shown


@given(st.sampled_from(["mobile", "phone", "wechat", "qq", "other"]), st.text(min_size=1))
def test_a_mask_never_shows_the_whole_value(kind: str, value: str) -> None:
    if value.strip():
        assert value.strip() not in masked(kind, value).replace("*", "")


def test_a_client_shows_the_furthest_open_stage() -> None:
    assert client_stage([]) == "lead"
    assert client_stage(["lead", "proposal", "contacted"]) == "proposal"
    assert client_stage(["won", "lead"]) == "lead"
    assert client_stage(["lost", "negotiation"]) == "negotiation"
    assert client_stage(["won", "active", "lost"]) == "active"
    assert client_stage(["lost", "won"]) == "won"
    assert client_stage(["lost", "dormant", "disqualified"]) == "dormant"


@given(st.lists(st.sampled_from(STAGES), min_size=1))
def test_the_stage_shown_is_one_of_the_deals_and_open_if_any_is(stages: list[str]) -> None:
    shown = client_stage(stages)
    assert shown in stages
    assert (shown in OPEN) == any(stage in OPEN for stage in stages)


def test_tidying_keeps_what_people_write() -> None:
    assert tidy(" 演示 𬭸 😀\r\n第二行\t尾 \x00\x07") == "演示 𬭸 😀\n第二行\t尾"
    assert tidy_line("  a\n\n b\u3000 c ") == "a b c"
    assert tidy_answers({"a": " x ", "b": [" y\x00", {"c": " z "}], "d": 3, "e": None}) == {
        "a": "x", "b": ["y", {"c": "z"}], "d": 3, "e": None,
    }  # fmt: skip
    assert tidy("\ud800broken") == "broken"


def bad(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cs"}


@given(st.text())
def test_no_control_character_survives_and_tidying_twice_changes_nothing(text: str) -> None:
    once, line = tidy(text), tidy_line(text)
    assert not any(bad(one) and one not in "\n\t" for one in once)
    assert not any(bad(one) for one in line)
    assert (tidy(once), tidy_line(line)) == (once, line)
    once.encode("utf-8")


def test_names_have_a_length() -> None:
    assert checked_name("  演示\n公司 ") == "演示 公司"
    assert checked_name("名" * 200) == "名" * 200
    for text, code in (("", "name_required"), (" \x00 ", "name_required"), (None, "name_required"),
                       ("名" * 201, "name_too_long")):  # fmt: skip
        with pytest.raises(Refused) as refused:
            checked_name(text)
        assert refused.value.code == code
