from functools import partial

import pytest
from pypinyin import lazy_pinyin

from salesdesk.paths import resource
from salesdesk.store import pinyin
from tests.bench.people import companies
from tests.work import calls


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("重庆银行", "chong qing yin hang"),
        ("厦门大厦", "xia men da sha"),
        ("长沙长城增长", "chang sha chang cheng zeng zhang"),
        ("晟都朝阳", "sheng du chao yang"),
        ("绿行", "lv xing"),
        ("六安蚌埠台州", "lu an beng bu tai zhou"),
        ("音乐会计", "yin yue kuai ji"),
        ("𬭸", "lin"),
    ],
)
def test_names_are_read_as_people_say_them(name: str, said: str) -> None:
    assert " ".join(syllables[0] for syllables in pinyin.readings(name)) == said


@pytest.mark.parametrize(
    ("person", "said"),
    [
        ("单示", "shan"), ("曾示例", "zeng"), ("仇示", "qiu"), ("查示", "zha"), ("解示", "xie"),
        ("区示", "ou"), ("朴示", "piao"), ("任示", "ren"), ("华示", "hua"), ("尉迟示", "yu"),
        ("万俟示", "mo"), ("单于示", "chan"), ("翟示", "zhai"), ("盖示", "ge"),
    ],
)  # fmt: skip
def test_surnames_have_their_own_readings(person: str, said: str) -> None:
    assert pinyin.readings(person, person=True)[0][0] == said


def test_what_is_not_chinese_has_no_reading() -> None:
    assert pinyin.readings("A1示😀") == ((), (), ("shi",), ())
    assert pinyin.readings("") == ()


def test_a_word_fixes_a_reading_and_a_lone_character_keeps_all() -> None:
    assert pinyin.readings("银行")[1] == ("hang",)
    assert set(pinyin.readings("示行")[1]) == {"xing", "hang"}
    assert "lu" in pinyin.readings("绿")[0]


def test_names_sort_in_chinese_order() -> None:
    names = ["重庆", "演示", "安徽", "杨示", "Demo", "3号", "成都", "演武", "长沙"]
    expected = ["3号", "安徽", "长沙", "成都", "重庆", "Demo", "演示", "演武", "杨示"]
    assert sorted(names, key=pinyin.sort_key) == expected
    mixed = ["章示", "张示", "章例", "张例"]
    assert [name[0] for name in sorted(mixed, key=pinyin.sort_key)] in (
        ["张", "张", "章", "章"],
        ["章", "章", "张", "张"],
    )


def test_the_table_is_small_and_read_once() -> None:
    assert resource("pinyin", "readings.txt").stat().st_size <= 170_000
    pinyin._table.cache_clear()
    first, again = (calls(partial(pinyin.readings, "演示")) for _ in range(2))
    assert again < 100 < first < 50_000


@pytest.mark.parametrize("count", [1_000, pytest.param(20_000, marks=pytest.mark.long)])
def test_readings_agree_with_the_source_on_company_names(count: int) -> None:
    """Beside what names read otherwise on purpose (晟 sheng …), nearly all are read alike."""
    ours_alone = set("晟朝乐都泊厦行曾")
    differing = []
    for company in companies(count, seed=3):
        ours = [said[0] if said else "" for said in pinyin.readings(company.name)]
        theirs = lazy_pinyin(company.name, errors=lambda text: [""] * len(text))  # type: ignore[arg-type,return-value]
        wrong = [
            char
            for char, a, b in zip(company.name, ours, theirs, strict=True)
            if a != b and char not in ours_alone
        ]
        if wrong:
            differing.append((company.name, wrong))
    assert len(differing) <= count // 500, differing[:20]
