"""A list written as workbook or CSV: exactly these columns and rows, numbers as numbers."""

import csv
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from salesdesk.exchange import client_export
from salesdesk.sales import chain, clients
from salesdesk.sales.workspace import close_workspace, open_workspace
from tests.conftest import NOW
from tests.sales.play import refused
from tests.sales.test_list_depth import client

COLUMNS = ("name", "phone", "amount", "last_contact", "days_since", "stage", "score", "tags")


def plain(_context: str, text: str) -> str:
    return text


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path) -> Iterator[None]:
    open_workspace(tmp_path / "data")
    yield
    close_workspace()


@pytest.fixture
def ids() -> list[int]:
    one = client("甲", grade="high", stage="proposal", amount=123_456_78,
                 spoken=NOW - timedelta(days=3))  # fmt: skip
    clients.set_tags(one, ["展会", "重点"])
    chain.add(one, {"name": "演示王"}, [{"kind": "mobile", "value": "000-0000-0001"}])
    two = clients.create({"name": "=HYPERLINK(1)"}, NOW)
    return [two, one]


def rows(path: Path) -> list[list[Any]]:
    book = CalamineWorkbook.from_path(path)
    return book.get_sheet_by_index(0).to_python()


def test_a_workbook_holds_numbers_and_days(ids: list[int], tmp_path: Path) -> None:
    path = tmp_path / "客户.xlsx"
    assert client_export.write(path, ids, COLUMNS, NOW, plain) == 2
    head, first, second = rows(path)
    assert head == ["Client", "Phone", "Open amount", "Last contact", "Days since", "Stage",
                    "Score", "Tags"]  # fmt: skip
    assert first[0] == "=HYPERLINK(1)", "a text, never a formula"
    day = (NOW - timedelta(days=3)).date()
    assert second == ["演示甲", "000****0001", 123456.78, day, 3, "Proposal", 100, "展会、重点"]


def test_excel_reads_the_csv_as_utf_8(ids: list[int], tmp_path: Path) -> None:
    path = tmp_path / "客户.csv"
    client_export.write(path, ids, COLUMNS, NOW, plain)
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in raw
    told = list(csv.reader(raw.decode("utf-8-sig").splitlines()))
    assert told[1][0] == "'=HYPERLINK(1)"
    day = (NOW - timedelta(days=3)).date().isoformat()
    assert told[2] == [
        "演示甲",
        "000****0001",
        "123456.78",
        day,
        "3",
        "Proposal",
        "100",
        "展会、重点",
    ]


def test_phone_numbers_go_out_only_when_asked(ids: list[int], tmp_path: Path) -> None:
    path = tmp_path / "客户.csv"
    client_export.write(path, ids, ("name", "phone"), NOW, plain, open_phones=True)
    assert "000-0000-0001" in path.read_text("utf-8-sig")
    client_export.write(path, ids, ("name",), NOW, plain, open_phones=True)
    assert "000-0000-0001" not in path.read_text("utf-8-sig")


def test_clients_that_are_gone_are_left_out(ids: list[int], tmp_path: Path) -> None:
    assert client_export.write(tmp_path / "a.csv", [*ids, 99], ("name",), NOW, plain) == 2


def test_a_place_that_cannot_be_written_is_refused(ids: list[int], tmp_path: Path) -> None:
    with refused("export_failed"):
        client_export.write(tmp_path / "no" / "a.xlsx", ids, ("name",), NOW, plain)


def test_stopped_halfway_no_file_is_left(ids: list[int], tmp_path: Path) -> None:
    class Stop(Exception):
        pass

    def progress(_done: int, _total: int) -> None:
        raise Stop

    for name in ("a.csv", "a.xlsx"):
        with pytest.raises(Stop):
            client_export.write(tmp_path / name, ids, ("name",), NOW, plain, progress=progress)
        assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_the_clock_of_the_user_names_the_day(tmp_path: Path) -> None:
    late = datetime(2026, 9, 16, 0, 30, tzinfo=NOW.tzinfo)
    one = client("甲", spoken=late)
    client_export.write(tmp_path / "a.csv", [one], ("last_contact",), NOW, plain)
    assert "2026-09-16" in (tmp_path / "a.csv").read_text("utf-8-sig")
