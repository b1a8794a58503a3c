"""Rows that were not taken come back with the reason, ready to be mended and tried again."""

import csv
from pathlib import Path

import openpyxl
import pytest

from salesdesk.errors import Refused
from salesdesk.exchange import rejects
from salesdesk.exchange.reading import Preview, entries, preview
from salesdesk.sales.entry import Rejected


@pytest.fixture
def seen(tmp_path: Path) -> Preview:
    path = tmp_path / "客户.csv"
    path.write_text(f"客户名称,电话\n演示A,1\n,+86 000 0001\n{'长' * 201},=1+1\n", "utf-8")
    return preview(path)


def bad(seen: Preview) -> list[Rejected]:
    return [entry for entry in entries(seen) if isinstance(entry, Rejected)]


def words(context: str, text: str) -> str:
    return f"<{context}|{text}>"


def test_a_csv_that_excel_opens_with_reasons_in_the_users_words(
    seen: Preview, tmp_path: Path
) -> None:
    path = tmp_path / "退回.csv"
    assert rejects.write(path, seen, bad(seen), words) == 2
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        heading, one, two = csv.reader(file)
    assert heading[2:] == ["客户名称", "电话"]
    assert one[0] == "3"
    assert one[1] == words("Import", rejects.REASONS["no_name"])
    assert one[2:] == ["", "+86 000 0001"]
    assert two[3] == "'=1+1", "a spreadsheet must not run what a stranger wrote"


def test_a_workbook_when_the_name_asks_for_one(seen: Preview, tmp_path: Path) -> None:
    path = tmp_path / "退回.xlsx"
    rejects.write(path, seen, bad(seen), words)
    rows = list(openpyxl.load_workbook(path).active.values)
    assert rows[2][3] == "=1+1"
    assert rows[1][0] == "3"


def test_mended_rows_can_be_imported_again(seen: Preview, tmp_path: Path) -> None:
    path = tmp_path / "again.csv"
    rejects.write(path, seen, bad(seen), lambda _context, text: text)
    again = preview(path)
    assert again.layout.heading_row == 0
    assert {str(t) for t in again.layout.mapping.values()} == {"client", "phone"}


def test_nothing_rejected_writes_nothing(seen: Preview, tmp_path: Path) -> None:
    path = tmp_path / "none.csv"
    assert rejects.write(path, seen, [], words) == 0
    assert not path.exists()


@pytest.mark.parametrize("name", ["no/such/folder/a.csv", "no/such/folder/a.xlsx"])
def test_a_place_that_cannot_be_written(seen: Preview, tmp_path: Path, name: str) -> None:
    with pytest.raises(Refused, match="rejects_unwritable"):
        rejects.write(tmp_path / name, seen, bad(seen), words)
