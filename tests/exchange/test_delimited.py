"""Cells come out as they were meant, however carelessly the file was made."""

from pathlib import Path

import pytest

from salesdesk.errors import Refused
from salesdesk.exchange import delimited


def read(tmp_path: Path, text: str) -> list[list[str]]:
    path = tmp_path / "a.csv"
    path.write_text(text, "utf-8", newline="")
    return list(delimited.rows(path, "utf-8"))


@pytest.mark.parametrize("mark", list(",;\t|"))
def test_the_sign_between_cells_is_found(tmp_path: Path, mark: str) -> None:
    rows = ["客户名称 地址 电话", "演示A 浦东,演示路1号 1", "演示B 北京,海淀 2", "演示C 上海 3"]
    found = read(tmp_path, "\r\n".join(
        mark.join(f'"{c}"' if mark in c else c for c in row.split()) for row in rows
    ))  # fmt: skip
    assert [len(row) for row in found] == [3, 3, 3, 3]
    assert found[1][1] == "浦东,演示路1号"


def test_excels_own_line_about_the_sign_is_obeyed(tmp_path: Path) -> None:
    assert read(tmp_path, "sep=;\na;b\n1,5;2\n") == [["a", "b"], ["1,5", "2"]]


def test_line_ends_within_quotes_and_doubled_quotes(tmp_path: Path) -> None:
    found = read(tmp_path, 'a,b\r\n"上海\r\n浦东","说""好"""\r\n')
    assert found[1] == ["上海\r\n浦东", '说"好"']


def test_ragged_rows_and_blank_lines_keep_their_places(tmp_path: Path) -> None:
    assert read(tmp_path, "a,b,c\n1\n\n1,2,3,4\n") == [
        ["a", "b", "c"], ["1"], [], ["1", "2", "3", "4"],
    ]  # fmt: skip


def test_nuls_are_dropped(tmp_path: Path) -> None:
    assert read(tmp_path, "a,b\n1\0,2\0\n")[1] == ["1", "2"]


def test_old_macintosh_line_ends(tmp_path: Path) -> None:
    assert read(tmp_path, "a,b\r1,2\r") == [["a", "b"], ["1", "2"]]


def test_a_quote_never_closed_costs_its_own_row_only(tmp_path: Path) -> None:
    body = "".join(f"演示{n},{n}\n" for n in range(2000))
    found = read(tmp_path, 'name,n\n"演示坏,0\n' + body)
    assert len(found) == 2002
    assert found[1] == ['"演示坏', "0"]
    assert found[-1] == ["演示1999", "1999"]


def test_an_inch_sign_is_a_character(tmp_path: Path) -> None:
    assert read(tmp_path, 'a,b\n5" 管,1\n6" 管,2\n')[1:] == [['5" 管', "1"], ['6" 管', "2"]]


def test_many_stray_quotes_do_not_slow_the_reading_down(tmp_path: Path) -> None:
    found = read(tmp_path, "a,b\n" + '"x" y",1\n' * 20_000)
    assert len(found) == 20_001


def test_an_endless_line_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("x" * (5 << 20))
    with pytest.raises(Refused, match="import_line_too_long"):
        list(delimited.rows(path, "utf-8"))
