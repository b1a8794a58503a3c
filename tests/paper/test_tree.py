"""A tree of people on paper: everybody in the picture, an outline where it does not fit."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from salesdesk.paper.ink import Box, Stroke, Text
from salesdesk.paper.layout import layout
from salesdesk.tree import arrange, outline
from tests.paper.reading import ink_text
from tests.paper.samples import blank, en, sheet, zh
from tests.paper.samples_people import CHAIN


def chain(aboves: list[int | None]) -> dict[str, Any]:
    nodes = [
        {"id": number, "above": above, "name": f"演示{number:02}号", "post": "经理",
         "roles": ["coach"], "attitude": "supportive", "influence": 3, "met": True}
        for number, above in enumerate(aboves, 1)
    ]  # fmt: skip
    return {**CHAIN, "tree": nodes, "people": []}


def people_boxes(values: dict[str, Any]) -> list[Box]:
    page = layout(sheet("buying_chain", values), zh).pages[0]
    return [ink for ink in page.ink if isinstance(ink, Box) and 50 < ink.height < 62
            and 80 < ink.width < 160]  # fmt: skip


def test_everybody_has_a_box_and_no_two_overlap() -> None:
    boxes = people_boxes(chain([None, 1, 1, 1, 2, 2, None]))
    assert len(boxes) == 7
    for one in boxes:
        for other in boxes:
            apart = (
                one.x + one.width <= other.x + 0.01 or other.x + other.width <= one.x + 0.01
                or one.y + one.height <= other.y + 0.01 or other.y + other.height <= one.y + 0.01
            )  # fmt: skip
            assert one is other or apart


def test_a_line_runs_up_to_whoever_is_above() -> None:
    page = layout(sheet("buying_chain", chain([None, 1, 1])), zh).pages[0]
    lines = [ink for ink in page.ink if isinstance(ink, Stroke) and len(ink.points) == 4]
    assert len(lines) == 2
    assert len({line.points[0] for line in lines}) == 1


def test_a_tree_too_wide_or_deep_is_told_as_an_outline() -> None:
    for aboves in ([None, *[1] * 9], [None, *range(1, 12)]):
        document = layout(sheet("buying_chain", chain(aboves)), zh)
        told = ink_text(document)
        assert all(f"演示{number:02}号" in told for number in range(1, len(aboves) + 1))
        assert not document.warnings
        names = [ink for ink in document.pages[0].ink if isinstance(ink, Text)
                 and ink.text.startswith("演示0") and "号" in ink.text]  # fmt: skip
        assert all(above.y < below.y for above, below in pairwise(names))


def test_a_blank_sheet_offers_boxes_to_write_in() -> None:
    for words in (zh, en):
        page = layout(blank("buying_chain"), words).pages[0]
        boxes = [ink for ink in page.ink if isinstance(ink, Box) and 50 < ink.height < 62
                 and 80 < ink.width < 160]  # fmt: skip
        assert len(boxes) == 7


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.none(), st.integers(1, 14)), max_size=14))
def test_nobody_vanishes_whatever_relates_to_whom(aboves: list[int | None]) -> None:
    nodes = list(enumerate(aboves, 1))
    made = arrange(nodes)
    assert sorted([*made.places, *made.loose]) == [node for node, _ in nodes]
    assert sorted(node for node, _ in outline(nodes)) == [node for node, _ in nodes]
    spots = list(made.places.values())
    assert len(set(spots)) == len(spots)
