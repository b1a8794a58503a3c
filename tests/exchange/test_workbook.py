"""Workbooks read as they look in Excel, and those that would do harm are refused first."""

import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from salesdesk.errors import Refused
from salesdesk.exchange import workbook


def book(path: Path, *sheets: list[list[object]]) -> Path:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for n, rows in enumerate(sheets):
        sheet = made.create_sheet(f"表{n}")
        for row in rows:
            sheet.append(row)
    made.save(path)
    return path


def test_cells_come_as_they_were_typed(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", [["客户", "手机", "日期", "时刻", "数", "是"],
        ["演示云朵熊", 13800000000.0, date(2026, 9, 17), datetime(2026, 9, 17, 10, 30), 1.5, True],  # noqa: DTZ001
    ])  # fmt: skip
    assert list(workbook.rows(path))[1] == [
        "演示云朵熊", "13800000000", "2026-09-17", "2026-09-17 10:30", "1.5", "1",
    ]  # fmt: skip


def test_the_first_sheet_with_anything_in_it_is_taken(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", [], [["客户"], ["演示A"]], [["别的"]])
    assert workbook.sheets(path) == (("表0", "表1", "表2"), "表1")
    assert list(workbook.rows(path)) == [["客户"], ["演示A"]]
    assert list(workbook.rows(path, "表2")) == [["别的"]]


def test_rows_keep_the_numbers_excel_shows(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    made = openpyxl.Workbook()
    made.active["A3"], made.active["A5"] = "客户", "演示A"
    made.save(path)
    assert [n for n, row in enumerate(workbook.rows(path), 1) if any(row)] == [3, 5]


def packed(path: Path, sheet: bytes, kind: int = zipfile.ZIP_DEFLATED) -> Path:
    good = book(path.with_name("good.xlsx"), [["客户"]])
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(path, "w", kind) as target:
        for part in source.infolist():
            wanted = part.filename.startswith("xl/worksheets/")
            target.writestr(part.filename, sheet if wanted else source.read(part))
    return path


HEAD = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
TAIL = b"</sheetData></worksheet>"


def test_a_bomb_of_blanks_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "bomb.xlsx", HEAD + b" " * (120 << 20) + TAIL)
    assert path.stat().st_size < 1 << 20
    with pytest.raises(Refused, match="import_bomb"):
        list(workbook.rows(path))


def test_a_bomb_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "bomb.xlsx", HEAD + b" " * (90 << 20) + TAIL)
    raw = bytearray(path.read_bytes())
    real = len(HEAD + TAIL) + (90 << 20)
    told = real.to_bytes(4, "little")
    assert raw.count(told) == 2
    path.write_bytes(bytes(raw).replace(told, (1000).to_bytes(4, "little")))
    with pytest.raises(Refused, match="import_bomb"):
        list(workbook.rows(path))


def test_two_cells_at_the_far_corners_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "far.xlsx"
    made = openpyxl.Workbook()
    made.active["A1"], made.active["XFD1048576"] = "a", "b"
    made.save(path)
    with pytest.raises(Refused, match="import_bomb"):
        list(workbook.rows(path))


def test_a_workbook_under_a_password(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    )
    with pytest.raises(Refused, match="import_workbook_locked"):
        list(workbook.rows(path))


def test_other_archives_and_torn_ones(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    with pytest.raises(Refused, match="import_unknown_format"):
        list(workbook.rows(path))
    whole = book(tmp_path / "b.xlsx", [["客户"], ["演示A"]]).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(Refused, match="import_workbook_damaged"):
        list(workbook.rows(path))


def test_entries_and_broken_sheets(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.xlsx", b"<worksheet><sheetData><row><c r='A1' t='s'><v>99</v>")
    with pytest.raises(Refused):
        list(workbook.rows(path))
