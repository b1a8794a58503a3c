"""Bytes become the text that was written, in every encoding a Chinese user meets."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.errors import Refused
from salesdesk.exchange import delimited
from salesdesk.exchange.encoding import encoding_of, open_text

LINE = "客户名称,电话\n演示云朵熊精密有限公司,000-0000-0001\n"


def text_of(path: Path) -> str:
    with open_text(path, encoding_of(path)) as file:
        return file.read()


@pytest.mark.parametrize(
    "written",
    ["utf-8", "utf-8-sig", "gb18030", "gbk", "gb2312", "utf-16", "utf-16-le", "utf-16-be",
     "utf-32"],
)  # fmt: skip
def test_a_chinese_list_reads_back_whatever_it_was_saved_as(tmp_path: Path, written: str) -> None:
    path = tmp_path / "客户.csv"
    path.write_bytes(LINE.encode(written))
    assert text_of(path) == LINE


def test_rare_characters_survive_in_gb18030(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(("名称\n𬭸业😀有限公司\n" * 3).encode("gb18030"))
    assert "𬭸业😀" in text_of(path)


def test_big5_reads_when_it_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("公司名稱,電話\n演示雲朵熊,000\n".encode("big5"))
    assert list(delimited.rows(path, "big5hkscs"))[1] == ["演示雲朵熊", "000"]


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_one_broken_character_does_not_spoil_the_file(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.csv"
    good = (LINE * 40).encode(encoding)
    path.write_bytes(good + "演".encode(encoding)[:1] + b"\n" + good)
    text = text_of(path)
    assert text.count("云朵熊精密") == 80


def test_western_letters_of_an_old_export(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("Name,Company\nJosé Peña,Café Ltd\nÀ, É\n".encode("cp1252"))
    assert "José Peña,Café Ltd" in text_of(path)


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(bytes(range(256)) * 20)
    with pytest.raises(Refused, match="import_not_text"):
        encoding_of(path)


cells = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff\ufffd"), max_size=12
)
tables = st.lists(st.lists(cells, min_size=2, max_size=5), min_size=1, max_size=6)


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
@given(table=tables)
def test_any_table_reads_back_the_same(
    tmp_path_factory: pytest.TempPathFactory, mark: str, encoding: str, table: list[list[str]]
) -> None:
    path = tmp_path_factory.getbasetemp() / f"table-{ord(mark)}.csv"
    out = io.StringIO()
    csv.writer(out, delimiter=mark, quoting=csv.QUOTE_ALL).writerows(table)
    path.write_bytes(out.getvalue().encode(encoding))
    assert list(delimited.rows(path, encoding, mark)) == table
