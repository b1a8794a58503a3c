"""How values are written out, in both languages."""

from __future__ import annotations

import pytest

from salesdesk.forms.choices import CHANNEL
from salesdesk.forms.form import Field, Kind
from salesdesk.paper.format import money, told
from tests.paper.samples import en, zh


@pytest.mark.parametrize(
    ("fen", "text"),
    [
        (38600000, "¥386,000.00"),
        (5, "¥0.05"),
        (0, "¥0.00"),
        (-2000000, "−¥20,000.00"),
        (-1, "−¥0.01"),
        (10**14, "¥1,000,000,000,000.00"),
    ],
)
def test_money_is_exact_to_the_fen(fen: int, text: str) -> None:
    assert money(fen) == text


def field(kind: Kind) -> Field:
    return Field("x", "X", kind, choices=CHANNEL)


@pytest.mark.parametrize(
    ("kind", "value", "chinese", "english"),
    [
        (Kind.MOMENT, "2026-09-17T09:00+08:00", "2026-09-17 周四 09:00", "2026-09-17 Thu 09:00"),
        (Kind.MOMENT, "改天", "改天", "改天"),
        (Kind.DATE, "2026-09-17", "2026-09-17", "2026-09-17"),
        (Kind.DATE, "九月", "九月", "九月"),
        (Kind.YES, True, "是", "Yes"),
        (Kind.YES, False, "否", "No"),
        (Kind.CHOICE, "expo", "展会", "Trade fair"),
        (Kind.CHOICE, "fax", "fax", "fax"),
        (Kind.MANY, ["face", "fax"], "面访、fax", "In person, fax"),
        (Kind.NUMBER, 860, "860", "860"),
        (Kind.NUMBER, 12000, "12,000", "12,000"),
        (Kind.TEXT, None, "", ""),
        (Kind.MANY, [], "", ""),
        (Kind.MONEY, "面议", "面议", "面议"),
    ],
)
def test_values_are_told_in_the_sheets_language(
    kind: Kind, value: object, chinese: str, english: str
) -> None:
    assert told(field(kind), value, zh) == chinese
    assert told(field(kind), value, en) == english
