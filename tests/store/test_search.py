from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from salesdesk.store import finding, pinyin, search
from salesdesk.store.database import Connection
from salesdesk.store.search_texts import ClientText
from tests.bench.people import companies

BEAR = ClientText(
    1,
    "演示云朵熊精密机械有限公司",
    "云朵熊",
    contacts=("单示例", "Demo Zoë"),
    points=("000-0000-0011", "demo.bear@example.com"),
    tags=("重点客户", "VIP"),
    notes=("换模时间太长，希望下季度（十月）前看到OEE数据。",),
    last_contact="2026-09-10",
)
ISLE = ClientText(
    2,
    "重庆演示橙子岛便利店有限公司",
    contacts=("吕示范",),
    points=("+86 000 0000 0022",),
    tags=("展会",),
    notes=("云朵熊介绍来的",),
    last_contact="2026-09-16T08:00:00Z",
)
RARE = ClientText(3, "𬭸示😀银行", "Demo Café 3M", contacts=("云朵",))


def opened(texts: list[ClientText]) -> Connection:
    connection = dbapi2.connect(":memory:")
    for statement in search.SCHEMA:
        connection.execute(statement)
    search.put(connection, search.entries(texts))
    return connection


@pytest.fixture(scope="module")
def three() -> Iterator[Connection]:
    connection = opened([BEAR, ISLE, RARE])
    yield connection
    connection.close()


@pytest.fixture(scope="module")
def many() -> Iterator[Connection]:
    connection = opened(list(companies(200)))
    yield connection
    connection.close()


def ids(connection: Connection, text: str, limit: int = 1000) -> list[int]:
    return [hit.client_id for hit in finding.find(connection, text, limit)]


@pytest.mark.parametrize(
    ("text", "kind", "shown"),
    [
        ("朵熊精", "name", BEAR.name),
        ("熊", "name", BEAR.name),
        ("yunduoxiong", "pinyin", BEAR.name),
        ("yunduoxiongjingmijixie", "pinyin", BEAR.name),
        ("ydxjmjx", "pinyin", BEAR.name),
        ("jmjxyxgs", "pinyin", BEAR.name),
        ("jingmi", "pinyin", BEAR.name),
        ("YunDuo", "pinyin", BEAR.name),
        ("yunduoxjm", "pinyin", BEAR.name),
        ("ydxiongj", "pinyin", BEAR.name),
        ("shansl", "contact", "单示例"),
        ("单示例", "contact", "单示例"),
        ("danshili", "contact", "单示例"),
        ("zoe", "contact", "Demo Zoë"),
        ("00011", "phone", "000-0000-0011"),
        ("00000000011", "phone", "000-0000-0011"),
        ("000-0000-0011", "phone", "000-0000-0011"),
        ("bear@exam", "contact", "demo.bear@example.com"),
        ("点客", "tag", "重点客户"),
        ("zdkh", "tag", "重点客户"),
        ("vip", "tag", "VIP"),
        ("换模", "note", None),
        ("oee", "note", None),
        ("季度十月", "note", None),
        ("云朵 0011", "phone", "000-0000-0011"),
        ("换模 精密", "note", None),
        ("ydx 单", "contact", "单示例"),
    ],
)
def test_what_matched_is_told_and_shown(
    three: Connection, text: str, kind: str, shown: str | None
) -> None:
    hit = next(hit for hit in finding.find(three, text) if hit.client_id == 1)
    assert hit.kind == kind
    assert shown is None or hit.text == shown


def test_a_long_note_is_shown_around_what_was_found() -> None:
    note = "开头" * 40 + "Ａ换模时间太长" + "结尾" * 40
    connection = opened([ClientText(1, "演示", notes=(note,))])
    shown = finding.find(connection, "a换模时间")[0].text
    assert "Ａ换模时间太长" in shown
    assert len(shown) < 40
    assert shown[0] == shown[-1] == "…"


def test_all_words_must_be_met(three: Connection) -> None:
    assert ids(three, "演示 熊") == [1, 2]
    assert ids(three, "演示 橙子") == [2]
    assert ids(three, "橙子 0011") == []


def test_the_start_of_a_name_comes_first_then_names_contacts_notes() -> None:
    connection = opened(
        [
            ClientText(1, "演示客户甲", notes=("云朵",), last_contact="2026-09-17"),
            ClientText(2, "演示客户乙", contacts=("云朵",), last_contact="2026-09-16"),
            ClientText(3, "演示云朵", last_contact="2026-09-15"),
            ClientText(4, "云朵演示", last_contact="2026-01-01"),
            ClientText(5, "演示客户丙", "云朵丙", last_contact="2026-02-01"),
        ]
    )
    assert ids(connection, "云朵") == [5, 4, 3, 2, 1]
    assert ids(connection, "yunduo")[:4] == [5, 4, 3, 2]


def test_the_most_recently_met_come_first_and_the_never_met_last() -> None:
    days = ["", "2026-09-01T10:00:00Z", "2026-09-01T11:00:00Z", "2025-01-01", "2030-01-01"]
    connection = opened(
        [ClientText(n, f"演示{n}", last_contact=day) for n, day in enumerate(days, 1)]
    )
    assert ids(connection, "演示") == [5, 3, 2, 4, 1]
    assert ids(connection, "演示", limit=2) == [5, 3]


def test_rare_characters_emoji_and_accents_are_found(three: Connection) -> None:
    for text in (
        "𬭸",
        "𬭸示",
        "😀",
        "示😀",
        "cafe",
        "café",
        "CAFE\u0301",
        "３ｍ",
        "café 银行",
        "lin",
    ):
        assert 3 in ids(three, text), text
    assert ids(three, "yinhang") == [3]
    assert ids(three, "yinxing") == []


def test_a_renewed_client_is_found_anew_only_and_a_removed_one_no_more() -> None:
    connection = opened([BEAR, ISLE])
    search.index_client(connection, ClientText(1, "演示青瓦超市", last_contact="2026-09-17"))
    assert ids(connection, "熊") == [2]  # a note of the other
    assert ids(connection, "青瓦") == [1]
    search.remove_client(connection, 1)
    search.remove_client(connection, 99)
    assert ids(connection, "青瓦") == []


def test_forgetting_leaves_no_trace_in_the_index() -> None:
    connection = opened([BEAR, ISLE])
    search.forget(connection, [1])
    pages = b"".join(r[0] for r in connection.execute("SELECT block FROM search_index_data"))
    assert "熊精".encode() not in pages
    assert "橙子".encode() in pages


def test_clients_whose_places_collide_are_all_kept() -> None:
    far = 1 << 16
    texts = [ClientText(7 + far * n, "演示", last_contact="2026-09-17") for n in range(4)]
    connection = opened(texts)
    assert sorted(ids(connection, "演示")) == [text.id for text in texts]


def test_a_near_name_is_found_despite_one_slip(three: Connection) -> None:
    for slip in ("云多熊", "云朵熊熊精密", "云熊精密", "橙字岛", "yunduoxoing", "yunduoxong"):
        assert finding.near(three, slip), slip
    assert {hit.kind for hit in finding.near(three, "云多熊")} == {"near"}
    assert finding.near(three, "xx") == []
    assert finding.near(three, "毫不相干") == []


@pytest.mark.parametrize(
    "text",
    [
        '"', "'", "*", "-", "^", "AND", "OR", "NOT", "NEAR(", "NEAR(a b, 3)", "a AND", "(", ")",
        "{t}:", "t:演示", "[", "]", "%", "_", "\\", "\x00", "\x1f", "\ud800", "\U0010ffff", "😀",
        "👨‍👩‍👧", "§", "¶", "¡", "", " ", "　", "，。", "a" * 10_000, "演" * 10_000,
        "演示 " * 3_000, "zh" * 5_000, "1" * 10_000, "a演" * 5_000, "\u0301", "ß", "İ",
        "e\u0301" * 5_000, '演"示', "xi'an", "<b>", "--", ";DROP TABLE x", "ybnpi",
        "yunduoxiongjingmijixieyouxiangongsiyunduoxiong", "aeiouaeiouaeiou", "xianxianxianxian",
    ],
)  # fmt: skip
def test_nothing_typed_ever_raises(three: Connection, text: str) -> None:
    finding.find(three, text)
    finding.near(three, text)


@given(st.text(max_size=40))
@example("AND OR")
def test_no_text_ever_raises(text: str) -> None:
    connection = opened([ClientText(1, text, text, (text,), (text,), (text,), (text,))])
    finding.find(connection, text)
    finding.near(connection, text)
    connection.close()


_SOME = list(companies(200))


@given(st.data())
def test_any_part_of_any_name_finds_its_client(many: Connection, data: st.DataObject) -> None:
    client = data.draw(st.sampled_from(_SOME))
    start = data.draw(st.integers(0, len(client.name) - 1))
    end = data.draw(st.integers(start + 1, len(client.name)))
    assert client.id in ids(many, client.name[start:end])


@given(st.data())
def test_readings_from_any_syllable_find_their_client(
    many: Connection, data: st.DataObject
) -> None:
    client = data.draw(st.sampled_from(_SOME))
    body = client.name.split("有限")[0].removesuffix("股份")
    start = data.draw(st.integers(0, len(body) - 2))
    end = data.draw(st.integers(start + 1, len(body)))
    read = pinyin.readings(client.name)[start:end]
    full = "".join(said[0] for said in read)
    firsts = "".join(data.draw(st.sampled_from(said))[0] for said in read)
    mixed = "".join(s[0][: data.draw(st.integers(1, len(s[0])))] for s in read)
    assert client.id in ids(many, full)
    assert client.id in ids(many, firsts)
    assert client.id in ids(many, mixed)


@given(st.data())
def test_any_digits_of_a_phone_find_their_client(many: Connection, data: st.DataObject) -> None:
    client = data.draw(st.sampled_from(_SOME))
    digits = client.points[0].replace("-", "")
    start = data.draw(st.integers(0, 8))
    end = data.draw(st.integers(start + 3, 11))
    assert client.id in ids(many, digits[start:end])


@given(st.text("演示云朵熊ab1 （）", min_size=1, max_size=12), st.data())
def test_any_part_of_a_mixed_name_finds_it(name: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(name) - 1))
    part = name[start : data.draw(st.integers(start + 1, len(name)))]
    connection = opened([ClientText(1, name)])
    assert ids(connection, part) == ([1] if part.strip(" （）") else [])
    connection.close()
