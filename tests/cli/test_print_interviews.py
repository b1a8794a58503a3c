"""The sheets of an interview on the command line: of a client, of one interview, blank, refused."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from tests.cli.conftest import Run
from tests.cli.test_verbs import OF_INTERVIEW, bare, pdf_text

SAYS = {
    "needs_record": "雨天鲜食不是缺货，就是报损",
    "needs_confirmation": "新店店长两周之内要会订货",
    "interview_plan": "营运副总选定三家试点店",
    "interview_summary": "90.8",
}
OF_THE_WEAK = {
    "needs_record": "预约电话占线",
    "needs_confirmation": "预约电话占线",
    "interview_plan": "院长答应给一周的预约来电记录",
    "interview_summary": "有需要再联系",
}


def pages(path: Path) -> list[tuple[float, float]]:
    pdf = pypdfium2.PdfDocument(path)
    try:
        return [page.get_size() for page in pdf]
    finally:
        pdf.close()


@pytest.mark.parametrize("form", OF_INTERVIEW)
class TestForm:
    def test_of_a_client_of_one_interview_and_blank(
        self, run: Run, week: Path, tmp_path: Path, form: str
    ) -> None:
        out = tmp_path / "a.pdf"
        assert run("print", form, "--client", "Orange-Isle", "-o", out, data=week).code == 0
        assert SAYS[form] in bare(pdf_text(out))
        # the demo's interviews are numbered in the order of its clients
        assert run("print", form, "--interview", 1, "-o", out, data=week).code == 0
        assert SAYS[form] in bare(pdf_text(out))
        asked = ("--interview", 3, "--client", "Dandelion")
        assert run("print", form, *asked, "-o", out, data=week).code == 0
        told = bare(pdf_text(out))
        assert OF_THE_WEAK[form] in told
        assert SAYS[form] not in told
        assert run("print", form, "--interview", 1, "--blank", "-o", out, data=week).code == 0
        assert SAYS[form] not in bare(pdf_text(out))
        assert run("print", form, "--blank", "-o", out, data=week).code == 0

    def test_of_a_visit(self, run: Run, week: Path, tmp_path: Path, form: str) -> None:
        out = tmp_path / "a.pdf"
        tuesday = run("day", "2026-09-15", "--json", data=week).json["visits"]
        (visit,) = [one["id"] for one in tuesday if "蒲公英" in one["client"]]
        assert run("print", form, "--visit", visit, "-o", out, data=week).code == 0
        assert OF_THE_WEAK[form] in bare(pdf_text(out))

    def test_what_it_refuses(self, run: Run, week: Path, tmp_path: Path, form: str) -> None:
        out = tmp_path / "a.pdf"
        for lang in ("en", "zh_CN"):
            for words, part in (
                ((), "--client"),
                (("--client", "Cloudbear"), "--interview"),
                (("--interview", 4711), ""),
                (("--interview", 1, "--client", "Dandelion"), "橙子岛"),
            ):
                run("print", form, *words, "-o", out, data=week, lang=lang).refused(part)
        run("print", form, "--interview", "one", "-o", out, data=week).misused("--interview")
        assert not out.exists()


@pytest.mark.parametrize("paper", ["zh_CN", "en", "both"])
def test_form_4_lies_across_on_one_page_and_so_is_the_plan(
    run: Run, week: Path, tmp_path: Path, paper: str
) -> None:
    out = tmp_path / "a.pdf"
    asked = ("--paper-lang", paper, "-o", out)
    run("print", "needs_record", "--client", "Orange-Isle", *asked, data=week)
    ((wide, high),) = pages(out)
    assert wide > high
    for short in ("Orange-Isle", "Dandelion", "Paperplane"):
        run("print", "interview_plan", "--client", short, *asked, data=week)
        assert len(pages(out)) == 1, short
        level = "期望" if paper != "en" else "Expected"
        assert bare(pdf_text(out)).count(level) == 3, "three rows to write problems into"


def test_the_days_plans_are_those_prepared_for_its_visits(
    run: Run, week: Path, tmp_path: Path
) -> None:
    out = tmp_path / "a.pdf"
    assert run("print", "interview_plan", "--date", "2026-09-17", "-o", out, data=week).code == 0
    assert "纸飞机" in bare(pdf_text(out))
    assert len(pages(out)) == 1
    run("print", "interview_plan", "--date", "2026-09-16", "-o", out, data=week).refused()
