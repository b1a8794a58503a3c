"""A customer's figure as it is typed."""

from __future__ import annotations

from typing import Any

import pytest

from salesdesk.ui.spin.figure_words import figure_text, read_figure


@pytest.mark.parametrize(
    ("typed", "details"),
    [
        ("12万元", {"amount_fen": 12_000_000}),
        ("¥3,000", {"amount_fen": 300_000}),
        ("￥1.5万", {"amount_fen": 1_500_000}),
        ("800 yuan", {"amount_fen": 80_000}),
        ("36 小时", {"number": 36, "unit": "小时"}),
        ("约2.5%", {"number": 2.5, "unit": "%"}),
        ("1.2万件", {"number": 12_000, "unit": "件"}),
        ("7", {"number": 7}),
        ("", {}),
    ],
)
def test_money_is_told_from_a_number_with_its_unit(typed: str, details: dict[str, Any]) -> None:
    assert read_figure(typed) == {"amount_fen": None, "number": None, "unit": None, **details}


@pytest.mark.parametrize("typed", ["很多", "abc元", "¥", "每次12万"])
def test_what_is_no_figure_is_told(typed: str) -> None:
    assert read_figure(typed) is None


@pytest.mark.parametrize("typed", ["12万元", "36 小时", "2.5 %", "¥0.5", "1,000 件"])
def test_what_is_shown_is_read_back(typed: str) -> None:
    read = read_figure(typed)
    assert read is not None
    assert read_figure(figure_text(read)) == read
