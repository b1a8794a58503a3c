"""A file from the user's hands to entries, and what is refused before that."""

import contextlib
import os
import random
import subprocess
import sys
import tracemalloc
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salesdesk.errors import Refused
from salesdesk.exchange.columns import Kind
from salesdesk.exchange.headings import Target
from salesdesk.exchange.reading import MOST_ROWS, entries, preview
from salesdesk.sales.entry import Entry, Reach, Rejected

LIST = (
    "目标客户清单\n"
    "客户名称*,统一社会信用代码,行业,规模,联系人,职务,联系电话,微信,城市,标签,意向,下次跟进,现供应商,"
    "员工数,备注,内部编号\n"
    "演示云朵熊精密有限公司,91000000MADEM00011,制造业,中型,林一,采购经理,"
    "000-00000001转12/13800000000,demo1,上海市,展会；重点,重点跟进,2026年9月30日,演示旧商,120人,"
    "好聊,A-1\n"
    "演示橙子岛便利有限公司,,连锁餐饮,超大,,,010-00000002,,北京,,,,,,,\n"
    ",,,,,,,,,,,,,,,\n"
    ",,制造业,,,,000-00000009,,,,,,,,,\n"
)


def write(tmp_path: Path, text: str, name: str = "客户.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return path


def test_a_client_list_from_headings_to_entries(tmp_path: Path) -> None:
    seen = preview(write(tmp_path, LIST))
    assert (seen.kind, seen.encoding, seen.total) == (Kind.CLIENTS, "utf-8", 3)
    one, two, three = entries(seen)
    assert isinstance(one, Entry)
    assert isinstance(two, Entry)
    assert one.row == 3
    assert one.client == {
        "name": "演示云朵熊精密有限公司", "uscc": "91000000MADEM00011", "industry": "manufacturing",
        "size": "medium", "city": "上海市", "intent_class": "focus", "follow_up_on": "2026-09-30",
        "supplier": "演示旧商", "headcount": "120", "note": "好聊",
    }  # fmt: skip
    assert one.person == {"name": "林一", "post": "采购经理"}
    assert one.reaches == (
        Reach("phone", "000-00000001转12", "00000000001"),
        Reach("mobile", "13800000000", "13800000000"),
        Reach("wechat", "demo1"),
    )
    assert one.tags == ("展会", "重点")
    assert two.client_reaches == (Reach("phone", "010-00000002", "01000000002"),)
    assert two.client["industry"] == "连锁餐饮"
    assert two.client["note"] == "规模：超大", "an answer that was not understood is not lost"
    assert three == Rejected(6, "no_name", three.raw)


def test_the_mapping_may_be_changed_by_hand(tmp_path: Path) -> None:
    seen = preview(write(tmp_path, LIST))
    last = len(seen.layout.headings) - 1
    changed = seen.mapped({0: Target.CLIENT, last: Target.NOTE})
    first = next(entries(changed))
    assert isinstance(first, Entry)
    assert first.client == {"name": "演示云朵熊精密有限公司", "note": "内部编号：A-1"}


def test_an_outlook_address_book(tmp_path: Path) -> None:
    text = (
        "名,姓,单位,职务,商务地址 街道,商务地址 市/县,商务地址 省/市/自治区,商务电话,单位主要电话,"
        "移动电话,电子邮件地址,电子邮件类型,附注,生日\n"
        "示例,林,演示云朵熊有限公司,经理,示例路1号,杭州市,浙江省,0571-00000001,0571-00000000,"
        "13800000000,demo@example.com,SMTP,老同学,1985/4/12\n"
        "Demo,Ma,,,,,,,,,ma@example.com,SMTP,,0-0-00\n"
    )
    path = tmp_path / "c.csv"
    path.write_bytes(text.encode("gbk"))
    one, two = entries(preview(path))
    assert isinstance(one, Entry)
    assert isinstance(two, Entry)
    assert one.client["name"] == "演示云朵熊有限公司"
    assert one.client["address"] == "浙江省杭州市示例路1号"
    assert one.person == {
        "name": "林示例", "post": "经理", "birthday": "1985-04-12", "note": "老同学",
    }  # fmt: skip
    assert [r.kind for r in one.reaches] == ["phone", "mobile", "email"]
    assert [r.value for r in one.client_reaches] == ["0571-00000000"]
    assert two.client == {"name": "Demo Ma", "client_type": "individual"}


def test_a_google_export_with_labels(tmp_path: Path) -> None:
    text = (
        "First Name,Last Name,Organization Name,Labels,Phone 1 - Label,Phone 1 - Value,"
        "E-mail 1 - Label,E-mail 1 - Value\n"
        "示例,林,演示云朵熊,* myContacts ::: 展会,Mobile,13800000000 ::: 13900000001,* Work,"
        "a@example.com ::: b@example.com\n"
    )
    (one,) = entries(preview(write(tmp_path, text)))
    assert isinstance(one, Entry)
    assert one.tags == ("展会",)
    assert [(r.value, r.label) for r in one.reaches] == [
        ("13800000000", "Mobile"), ("13900000001", "Mobile"), ("a@example.com", "Work"),
        ("b@example.com", "Work"),
    ]  # fmt: skip


def test_doubts_and_reasons_are_told(tmp_path: Path) -> None:
    text = f"客户名称,电话\n演示A,1.38E+10\n{'长' * 201},1\n演示B,{'9' * 20_001}\n\x07,000-0001\n"
    one, two, three, four = entries(preview(write(tmp_path, text)))
    assert isinstance(one, Entry)
    assert (one.doubts, one.client_reaches) == (("digits_lost",), ())
    assert isinstance(two, Rejected)
    assert isinstance(three, Rejected)
    assert isinstance(four, Rejected)
    assert [two.reason, three.reason, four.reason] == ["name_too_long", "cell_too_long", "no_name"]


def test_a_workbook_and_its_row_numbers(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    for row in (["客户清单"], [], ["公司名称", "手机"], ["演示A有限公司", 13800000000], [None, 1]):
        made.active.append(row)
    path = tmp_path / "a.xlsx"
    made.save(path)
    one, two = entries(preview(path))
    assert (one.row, two.row) == (4, 5)
    assert isinstance(one, Entry)
    assert one.client_reaches[0].value == "13800000000"


def test_progress_is_told_and_cancelling_is_heard(tmp_path: Path) -> None:
    path = write(tmp_path, "客户名称\n" + "".join(f"演示{n}\n" for n in range(2000)))
    heard: list[tuple[int, int]] = []
    list(entries(preview(path), progress=lambda done, total: heard.append((done, total))))
    assert heard[0] == (500, 2000)
    assert heard[-1] == (2000, 2000)
    with pytest.raises(Refused, match="import_cancelled"):
        list(entries(preview(path), cancelled=lambda: True))


def test_what_cannot_be_read_is_refused_in_so_many_words(tmp_path: Path) -> None:
    def code(path: Path) -> str:
        with pytest.raises(Refused) as refused:
            list(entries(preview(path)))
        assert refused.value.facts["path"] == str(path)
        return refused.value.code

    assert code(tmp_path) == "import_folder"
    assert code(tmp_path / "none.csv") == "import_missing"
    empty = tmp_path / "empty.xlsx"
    empty.touch()
    assert code(empty) == "import_empty"
    assert code(write(tmp_path, "客户名称,电话\n")) == "import_no_rows"
    assert code(write(tmp_path, "甲,乙\n1,2\n3,4\n")) == "import_no_columns"
    assert code(write(tmp_path, "hello\n", "a.vcf")) == "import_no_cards"
    picture = tmp_path / "a.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    assert code(picture) == "import_unknown_format"
    noise = tmp_path / "b.csv"
    noise.write_bytes(random.Random(7).randbytes(5000))
    assert code(noise) == "import_not_text"


def test_more_rows_than_memory_should_hold_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("客户名称\n" + "演示\n" * (MOST_ROWS + 1), "utf-8")
    with pytest.raises(Refused, match="import_too_many"):
        preview(path)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of another kind")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = write(tmp_path, LIST)
    path.chmod(0)
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from salesdesk.errors import Refused\n"
        "from salesdesk.exchange.reading import preview\n"
        "if os.getuid() == 0: os.setuid(65534)\n"
        "try: preview(Path(sys.argv[1]))\n"
        "except Refused as refused: print(refused.code)\n"
    )
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    assert done.stdout.strip() == "import_unreadable", done.stderr


def test_a_long_list_is_not_held_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    row = (
        "演示云朵熊精密有限公司,{},林一,上海市示例区示例路一号," + "这里是一段备注文字" * 120 + "\n"
    )
    path.write_text("客户名称,电话,联系人,地址,备注\n" + row.format("000-0001") * 5000, "utf-8")
    tracemalloc.start()
    try:
        assert sum(1 for _ in entries(preview(path))) == 5000
        assert tracemalloc.get_traced_memory()[1] < 9 << 20 < path.stat().st_size
    finally:
        tracemalloc.stop()


NAMES = st.sampled_from(["a.csv", "a.tsv", "a.txt", "a.xlsx", "a.xls", "a.vcf", "a", "a.pdf"])
STARTS = st.sampled_from([
    b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"BEGIN:VCARD\r\n", b"\xff\xfe",
    b"\xef\xbb\xbf", "客户名称,电话\n".encode(), "客户名称,电话\n".encode("utf-16"), b"sep=",
    b"BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE;CHARSET=",
])  # fmt: skip


@settings(max_examples=60)
@given(name=NAMES, start=STARTS, rest=st.binary(max_size=400) | st.text(max_size=200))
def test_random_bytes_under_any_name_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, name: str, start: bytes, rest: bytes | str
) -> None:
    path = tmp_path_factory.getbasetemp() / name
    path.write_bytes(start + (rest if isinstance(rest, bytes) else rest.encode("utf-8", "replace")))
    try:
        for entry in entries(preview(path)):
            assert isinstance(entry, Entry | Rejected)
    except Refused:
        pass


@settings(max_examples=40)
@given(flips=st.lists(st.tuples(st.integers(0, 6000), st.integers(0, 255)), max_size=8))
def test_a_damaged_workbook_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, flips: list[tuple[int, int]]
) -> None:
    folder = tmp_path_factory.getbasetemp()
    good = folder / "good.xlsx"
    if not good.exists():
        made = openpyxl.Workbook()
        for n in range(30):
            made.active.append(["客户名称" if not n else f"演示{n}", n])
        made.save(good)
    raw = bytearray(good.read_bytes())
    for at, byte in flips:
        raw[at % len(raw)] = byte
    path = folder / "bad.xlsx"
    path.write_bytes(raw)
    with contextlib.suppress(Refused):
        list(entries(preview(path)))
