"""Where lines end: nothing lost, nothing too wide, nothing forbidden at either end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.paper.faces import measure
from salesdesk.paper.ink import REGULAR
from salesdesk.paper.linebreak import CLOSING, OPENING, break_lines, hang

SIZE = 10.0
_WORD = st.text("abcdefgXYZ0123456789", min_size=1, max_size=8)
_CHINESE = st.text("客户需求交期质量备件停线验收的一是在", min_size=1, max_size=12)
_PIECE = st.one_of(
    _WORD,
    _CHINESE,
    st.sampled_from(
        ["，", "。", "；", "（附件）", "“原话”", "《合同》", " ", "3.5 %", "¥1,200.00"]
    ),
    st.sampled_from(["2026-09-17", "A/B", "……", "——", "？", "！", "、", "co-op"]),
)
_TEXT = st.lists(_PIECE, max_size=40).map("".join)


def lines(text: str, width: float) -> list[str]:
    return break_lines(text, width, REGULAR, SIZE)


@given(_TEXT, st.floats(90, 400))
def test_no_character_is_lost_and_no_line_is_too_wide(text: str, width: float) -> None:
    found = lines(text, width)
    assert "".join(found).replace(" ", "") == text.replace(" ", "")
    assert all(measure(line, REGULAR, SIZE) <= width + 0.01 for line in found)


@given(st.lists(st.one_of(_CHINESE, _WORD), min_size=1, max_size=30), st.floats(90, 400))
def test_no_line_begins_or_ends_with_a_forbidden_mark(parts: list[str], width: float) -> None:
    text = "".join(part + mark for part, mark in zip(parts, "，。（《”、：“）；" * 3, strict=False))
    found = lines(text, width)
    assert not any(line[:1] and line[0] in CLOSING for line in found[1:])
    assert not any(line[-1:] and line[-1] in OPENING for line in found[:-1])


@given(st.text(), st.floats(1, 300))
def test_any_text_at_any_width_comes_back_whole(text: str, width: float) -> None:
    found = lines(text, width)
    assert "".join(found).replace(" ", "") == text.replace(" ", "").replace("\n", "")


@pytest.mark.parametrize(
    ("whole", "before"),
    [
        ("2026-09-17", "日期是"),
        ("¥386,000.00", "金额为"),
        ("13%", "税率为"),
        ("……", "他说考虑"),
        ("——", "结论就是"),
        ("it's", "the same "),
        ("f(x)", "the same "),
        ("𬭸", "化学元素"),
        ("e\u0301tude", "the next "),
    ],
)
def test_what_is_one_is_not_torn(whole: str, before: str) -> None:
    for width in range(60, 140, 3):
        assert whole in "\n".join(lines(f"{before * 3}{whole}{before * 3}", width))


def test_an_english_text_breaks_at_spaces_only() -> None:
    assert lines("alpha beta gamma delta", measure("gamma delta", REGULAR, SIZE)) == [
        "alpha beta",
        "gamma delta",
    ]


def test_a_word_wider_than_the_line_is_cut_where_it_must_be() -> None:
    found = lines("w" * 50, 60)
    assert len(found) > 1
    assert "".join(found) == "w" * 50


def test_line_ends_of_the_writer_are_kept() -> None:
    assert lines("一\n\n二", 100) == ["一", "", "二"]


def test_an_opening_mark_hangs_out_and_a_letter_does_not() -> None:
    assert hang("“原话”", 10) > 4
    assert hang("原话", 10) == hang("", 10) == 0
