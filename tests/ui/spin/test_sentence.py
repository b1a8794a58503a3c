"""The sentence that is meant by where the caret stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from salesdesk.ui.spin.sentence import characters, sentence_at, spoken, units


@pytest.mark.parametrize(
    ("line", "place", "found"),
    [
        ("夜班没有工程师，要等三小时；备件要从苏州调。", 3, "夜班没有工程师，要等三小时；"),
        ("夜班没有工程师，要等三小时；备件要从苏州调。", 14, "夜班没有工程师，要等三小时；"),
        ("夜班没有工程师，要等三小时；备件要从苏州调。", 15, "备件要从苏州调。"),
        ("It costs 2.5 hours. Then we wait! Really?", 10, "It costs 2.5 hours."),
        ("It costs 2.5 hours. Then we wait! Really?", 25, "Then we wait!"),
        ("他说：“不行。”然后走了", 5, "他说：“不行。”"),
        ("没有标点的一行", 2, "没有标点的一行"),
        ("说完了。   ", 7, "说完了。"),
        ("", 0, ""),
        ("   ", 2, ""),
    ],
)
def test_the_sentence_around_the_caret(line: str, place: int, found: str) -> None:
    first, last = sentence_at(line, place)
    assert line[first:last] == found


@given(st.text(max_size=60), st.integers(0, 60))
def test_every_place_means_a_stretch_of_the_line_less_its_blanks(line: str, place: int) -> None:
    first, last = sentence_at(line, min(place, len(line)))
    assert 0 <= first <= last <= len(line)
    assert line[first:last] == line[first:last].strip()
    assert bool(line[first:last]) == bool(line.strip())


@given(st.text(max_size=30), st.integers(0, 30))
def test_characters_and_units_are_each_others_way_back(text: str, count: int) -> None:
    count = min(count, len(text))
    if not any(0xD800 <= ord(c) <= 0xDFFF for c in text):
        assert characters(text, units(text, count)) == count


def test_rare_characters_and_emoji_do_not_shift_the_caret(qapp: object) -> None:
    document = QTextDocument("𬭸金属😀不够。第二句很长！")
    cursor = QTextCursor(document)
    cursor.setPosition(9)  # behind the full stop in UTF-16 units
    assert spoken(cursor) == "𬭸金属😀不够。"
    cursor.setPosition(10)
    assert spoken(cursor) == "第二句很长！"


def test_an_empty_line_means_the_one_above_and_a_selection_itself(qapp: object) -> None:
    document = QTextDocument("第一行。\n第二行\n")
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    assert spoken(cursor) == "第二行"
    cursor.setPosition(0)
    cursor.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
    assert spoken(cursor) == "第一行。\n第"
