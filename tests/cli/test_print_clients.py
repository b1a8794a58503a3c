"""Several clients in one file, and numbers only when asked for."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from python_calamine import CalamineWorkbook

from tests.cli.conftest import Run


def text_of(path: Path) -> str:
    file = pypdfium2.PdfDocument(path)
    return "".join(page.get_textpage().get_text_range() for page in file)


def test_a_hand_over_of_many_is_one_file(run: Run, week: Path, tmp_path: Path) -> None:
    path = tmp_path / "hand-over.pdf"
    said = run(
        "print", "handover", "--client", "Cloudbear", "--client", "Spintop",
        "--client", "Cloudbear", "--paper-lang", "both", "-o", path, data=week,
    )  # fmt: skip
    assert (said.code, said.err) == (0, "")
    told = text_of(path)
    assert told.count("演示陀螺速运有限公司") >= 1
    assert "000-0000-0001" not in told
    assert "带两周误报率报表参加验收" in told


@pytest.mark.parametrize(("flags", "shown"), [((), False), (("--phones",), True)])
def test_numbers_are_masked_unless_asked_for(
    run: Run, week: Path, tmp_path: Path, flags: tuple[str, ...], shown: bool
) -> None:
    path = tmp_path / "one.pdf"
    said = run("print", "handover", "--client", "Cloudbear", *flags, "-o", path, data=week)
    assert said.code == 0
    assert ("000-0000-0001" in text_of(path)) is shown


def test_any_form_of_many_clients_is_one_file(run: Run, week: Path, tmp_path: Path) -> None:
    path = tmp_path / "chains.pdf"
    asked = ("--client", "Cloudbear", "--client", "Ginkgo-Leaf")
    assert run("print", "buying_chain", *asked, "-o", path, data=week).code == 0
    assert len(pypdfium2.PdfDocument(path)) == 2
    assert run("print", "handover", "--blank", *asked, "-o", path, data=week).code == 0
    assert len(pypdfium2.PdfDocument(path)) == 4


def test_a_client_nobody_knows_leaves_no_file(run: Run, week: Path, tmp_path: Path) -> None:
    path = tmp_path / "none.pdf"
    said = run(
        "print", "handover", "--client", "Cloudbear", "--client", "没有这家", "-o", path, data=week
    )
    assert said.code == 1
    assert not path.exists()


def test_a_hand_over_is_written_as_a_workbook_too(run: Run, week: Path, tmp_path: Path) -> None:
    path = tmp_path / "交接.xlsx"
    asked = ("print", "handover", "--client", "Cloudbear", "--client", "Spintop")
    said = run(*asked, "-o", path, data=week)
    assert (said.code, said.err) == (0, "")
    assert said.out == f"2 clients handed over in {path}\n"
    sheets = CalamineWorkbook.from_path(path).sheet_names
    assert len(sheets) == 7
    assert "000****" in _cells(path)
    assert run(*asked, "--phones", "-o", path, data=week).code == 0
    assert "000-0000-" in _cells(path)


def test_only_a_hand_over_of_clients_is_a_workbook(run: Run, week: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    for lang in ("en", "zh_CN"):
        run(
            "print", "background", "--client", "Cloudbear", "-o", path, data=week, lang=lang
        ).refused(str(path))
        run("print", "handover", "-o", path, data=week, lang=lang).refused("--client")
    assert not path.exists()


def _cells(path: Path) -> str:
    book = CalamineWorkbook.from_path(path)
    rows = [row for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python()]
    return "\n".join(str(cell) for row in rows for cell in row)
