import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.sales.spin.opener import compose, missing, seconds


@pytest.mark.parametrize(("text", "wanted"), [
    ("", 0), ("您好，我是林示例！", 7 / 4.5), ("I'm Lin of Star-boat.", 4 / 2.5),
    ("OEE 怎么样？", 1 / 2.5 + 3 / 4.5), ("约15分钟", 3 / 4.5 + 1 / 2.5), ("，。？！…—", 0),
    ("𬭸", 1 / 4.5), ("about 1,200.5 units", 3 / 2.5),
])  # fmt: skip
def test_seconds(text: str, wanted: float) -> None:
    assert seconds(text) == pytest.approx(wanted)


def test_half_a_minute_is_135_characters_or_75_words() -> None:
    assert seconds("问" * 135) == pytest.approx(30)
    assert seconds("ask " * 75) == pytest.approx(30)


def test_composing() -> None:
    template = "您好{contact}，我是{company}{name}，{contact}！"
    assert missing(template, {"name": "林示例", "contact": "  "}) == ("contact", "company")
    assert compose(template, {"name": "林示例"}) is None
    values = {"contact": "演示周经理", "company": "星舟示例科技", "name": " 林示例 ", "more": "x"}
    assert compose(template, values) == "您好演示周经理，我是星舟示例科技林示例，演示周经理！"
    assert compose("没有空格", {}) == "没有空格"


@given(st.text(), st.dictionaries(st.sampled_from(["a", "b"]), st.text()))
def test_no_slot_is_ever_shown(text: str, values: dict[str, str]) -> None:
    said = compose("{a}" + text.replace("{", "").replace("}", "") + "{b}", values)
    assert said is None or ("{" not in said and "}" not in said)
