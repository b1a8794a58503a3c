"""The hand-over workbook: its sheets, real days and numbers, masked phones, both languages."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from salesdesk.errors import Refused
from salesdesk.exchange import handover_book
from salesdesk.i18n import words
from salesdesk.sales import client_list, clients
from salesdesk.sales.workspace import close_workspace, open_workspace
from tests.conftest import NOW


@pytest.fixture(scope="module")
def week(demo_week: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("week") / "data"
    shutil.copytree(demo_week, folder)
    open_workspace(folder)
    yield folder
    close_workspace()


def book_of(path: Path) -> dict[str, list[list[Any]]]:
    book = CalamineWorkbook.from_path(path)
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def test_one_workbook_holds_clients_people_promises_and_timeline(
    week: Path, tmp_path: Path
) -> None:
    ids = [client_list.resolve(name) for name in ("Cloudbear", "Greytile")]
    path = tmp_path / "移交.xlsx"
    assert handover_book.write(path, ids, NOW, "林示例", words("zh_CN")) == 2
    book = book_of(path)
    assert list(book) == ["客户", "商机", "人员", "承诺", "需求", "异议", "时间线"]
    head, *rows = book["客户"]
    first = dict(zip(head, rows[0], strict=True))
    assert (first["客户"], first["阶段"], first["等级"]) == (
        "演示云朵熊精密制造有限公司",
        "执行中",
        "高",
    )
    assert first["最近接触"] == date(2026, 9, 14)
    assert dict(zip(head, rows[1], strict=True))["勿扰"] == "是"
    deal = dict(zip(book["商机"][0], book["商机"][1], strict=True))
    assert deal["金额"] == 386_000.0
    people = [dict(zip(book["人员"][0], row, strict=True)) for row in book["人员"][1:]]
    assert people[0]["电话"] == "000****0001"
    assert people[1]["采购角色"] == "影响、教练"
    promised = [row[2] for row in book["承诺"][1:]]
    assert {"我方承诺", "对方承诺"} <= set(promised)
    whole = "".join(str(cell) for rows in book.values() for row in rows for cell in row)
    assert "000-0000" not in whole
    times = book["时间线"][1:]
    assert {row[0] for row in times} == {row.name for row in client_list.client_rows(ids)}
    visit = next(row for row in times if row[2] == "拜访" and row[4] == "进展")
    assert isinstance(visit[1], datetime)
    assert "面访" in str(visit[5])


def test_numbers_in_full_and_english(week: Path, tmp_path: Path) -> None:
    path = tmp_path / "handover.xlsx"
    ids = [client_list.resolve("Cloudbear")]
    handover_book.write(path, ids, NOW, "林示例", words("en"), phones=True)
    book = book_of(path)
    assert list(book)[:3] == ["Clients", "Opportunities", "People"]
    people = [dict(zip(book["People"][0], row, strict=True)) for row in book["People"][1:]]
    assert people[0]["Phone"] == "000-0000-0001"


def test_a_formula_in_a_name_stays_a_text(week: Path, tmp_path: Path) -> None:
    client = clients.create({"name": "=演示公式()"}, NOW)
    path = tmp_path / "formula.xlsx"
    handover_book.write(path, [client], NOW, "林示例", words("zh_CN"))
    assert book_of(path)["客户"][1][0] == "=演示公式()"


def test_a_place_that_cannot_be_written_is_refused(week: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused) as told:
        handover_book.write(tmp_path / "no" / "a.xlsx", [], NOW, "", words("en"))
    assert told.value.code == "export_failed"
