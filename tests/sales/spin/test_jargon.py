import pytest

from salesdesk.sales.spin.jargon import Jargon, JargonList

WORDS = JargonList(
    [
        Jargon("中台", "共用系统"),
        Jargon("数据中台", "一处管数据的系统"),
        Jargon("API", "接口"),
        Jargon("closed loop", "followed up"),
        Jargon(" "),
        Jargon("C++"),
    ]
)


@pytest.mark.parametrize(("text", "found"), [
    ("我们的数据中台和业务中台", [("数据中台", "一处管数据的系统"), ("中台", "共用系统")]),
    ("用API对接", [("API", "接口")]), ("the apis are open", [("api", "接口")]),
    ("a capital rapid apiary", []), ("A  Closed\nLoop", [("Closed\nLoop", "followed up")]),
    ("in C++ written", [("C++", "")]), ("普通的话", []), ("", []),
])  # fmt: skip
def test_marked(text: str, found: list[tuple[str, str]]) -> None:
    marks = WORDS.find(text)
    assert [(text[one.start : one.end], one.note) for one in marks] == found
    assert {one.kind for one in marks} <= {"jargon"}


def test_an_empty_list_marks_nothing() -> None:
    assert JargonList([]).find("数据中台") == ()
    assert JargonList([Jargon("  ")]).find("   ") == ()


def test_a_long_text_costs_no_keystroke() -> None:
    """Its beginning is looked through and nothing else, however long it is."""
    assert WORDS.find("数据中台" * 12_500) == WORDS.find("数据中台" * 250) != ()
