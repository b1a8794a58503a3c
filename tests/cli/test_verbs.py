"""Every verb with every option, and the exact shape of what it says."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from tests.cli.conftest import NOW, Run

FORMS = (
    "priority_score", "background", "visit_record", "needs_record", "needs_confirmation",
    "target_list", "visit_brief", "handover",
    "buying_chain", "interview_plan", "interview_summary", "intel_report",
)  # fmt: skip
BEAR = "演示云朵熊精密制造有限公司"
ISLE = "演示橙子岛便利连锁有限公司"
OF_INTERVIEW = ("needs_record", "needs_confirmation", "interview_plan", "interview_summary")


def pdf_text(path: Path) -> str:
    pdf = pypdfium2.PdfDocument(path)
    try:
        return "".join(page.get_textpage().get_text_bounded() for page in pdf)
    finally:
        pdf.close()


def bare(text: str) -> str:
    """Return *text* without white space: a cell may break anywhere."""
    return "".join(text.split())


class TestDemo:
    def test_it_fills_an_empty_folder_once(self, run: Run, tmp_path: Path) -> None:
        folder = tmp_path / "new" / "deep"
        said = run("demo", "--as-of", NOW, data=folder)
        assert (said.code, said.err) == (0, "")
        assert said.out == "12 clients of the demo week are ready.\n"
        run("demo", "--as-of", NOW, data=folder).refused("--data", str(folder))
        chinese = run("demo", data=folder, lang="zh_CN")
        chinese.refused("演示", str(folder))
        assert len(run("find", "演示", "--json", data=folder).json) == 12

    def test_plain_demo_is_told_around_now(self, run: Run, tmp_path: Path) -> None:
        later = "2027-03-03T09:00+08:00"
        assert run("demo", data=tmp_path / "d", now=later).code == 0
        seen = run("day", "2027-03-04", "--json", data=tmp_path / "d", now=later).json
        assert [visit["start"] for visit in seen["visits"]] == [
            "2027-03-04T09:00:00+08:00", "2027-03-04T14:00:00+08:00", "2027-03-04T16:30:00+08:00",
        ]  # fmt: skip


class TestFind:
    def test_the_json_has_exactly_these_keys(self, run: Run, week: Path) -> None:
        said = run("find", "云朵熊", "--json", data=week)
        (one,) = said.json
        assert list(one) == ["id", "name", "match", "grade", "stage"]
        assert {k: one[k] for k in ("name", "grade", "stage")} == {
            "name": BEAR, "grade": "high", "stage": "active",
        }  # fmt: skip
        assert (said.code, said.err) == (0, "")

    @pytest.mark.parametrize("text", ["云", "yunduoxiong", "ydx", "cloudbear", "许青", "二期"])
    def test_a_client_is_found_by_any_of_its_words(self, run: Run, week: Path, text: str) -> None:
        assert BEAR in {one["name"] for one in run("find", text, "--json", data=week).json}

    def test_a_phone_found_stays_masked(self, run: Run, week: Path) -> None:
        said = run("find", "00000000002", "--json", data=week)
        assert [one["name"] for one in said.json] == [BEAR]
        assert "00000000002" not in said.out
        assert "000-0000-0002" not in said.out

    def test_the_number_of_hits_is_limited(self, run: Run, week: Path) -> None:
        assert len(run("find", "演示", "--limit", 5, "--json", data=week).json) == 5
        assert len(run("find", "演示", data=week).out.splitlines()) == 12
        run("find", "演示", "--limit", 0, data=week).misused("“0”")
        run("find", "演示", "--limit", "²", data=week).misused("“²”")
        run("find", "演示", "--limit", "9" * 30, data=week).misused("999")

    @pytest.mark.parametrize(
        "text", ["", " ", "没有的公司", "%", "*", '"', "a" * 5000, "\x00", "𬭸"]
    )
    def test_nothing_found_is_an_empty_list(self, run: Run, week: Path, text: str) -> None:
        said = run("find", text, "--json", data=week)
        assert (said.code, said.json, said.err) == (0, [], "")


class TestDay:
    def test_the_json_has_exactly_these_keys(self, run: Run, week: Path) -> None:
        seen = run("day", "--json", data=week).json
        assert list(seen) == ["date", "workday", "visits", "tasks", "to_record"]
        assert (seen["date"], seen["workday"]) == ("2026-09-17", True)
        assert [(v["start"][11:16], v["state"]) for v in seen["visits"]] == [
            ("09:00", "done"), ("14:00", "confirmed"), ("16:30", "planned"),
        ]  # fmt: skip
        (waiting,) = seen["to_record"]
        assert (waiting["client"], waiting["minutes_left"]) == ("演示陀螺速运有限公司", 20)
        assert waiting["target"] == "2026-09-17T10:50:00+08:00"
        late = {task["title"]: task["days_late"] for task in seen["tasks"]}
        assert late["回复陀螺速运投诉处理进度"] == 6
        assert not [task for task in seen["tasks"] if "{" in task["title"]]

    @pytest.mark.parametrize(
        ("day", "workday"), [("2026-09-19", False), ("2026-09-20", True), ("2026-10-01", False)]
    )
    def test_another_day(self, run: Run, week: Path, day: str, workday: bool) -> None:
        seen = run("day", day, "--json", data=week).json
        assert (seen["date"], seen["workday"], seen["visits"]) == (day, workday, [])

    def test_plain_lines_in_both_languages(self, run: Run, week: Path) -> None:
        english = run("day", data=week).out
        assert english.startswith("2026-09-17  workday\n")
        assert "6 days late" in english
        assert "  ! to be recorded: 演示陀螺速运有限公司" in english
        chinese = run("day", data=week, lang="zh_CN").out
        assert chinese.startswith("2026-09-17  工作日\n")
        assert "逾期 6 天" in chinese
        assert "面访" in chinese

    @pytest.mark.parametrize("day", ["yesterday", "2026-13-01", "0001-01-01", "9999-12-31", ""])
    def test_what_is_no_day_is_a_wrong_use(self, run: Run, week: Path, day: str) -> None:
        run("day", day, data=week).misused("usage:", f"“{day}”", "2026-09-17")
        run("day", day, data=week, lang="zh_CN").misused("用法：", "2026-09-17")


class TestForms:
    def test_the_json_has_exactly_these_keys(self, run: Run) -> None:
        told = run("forms", "--json").json
        assert [one["key"] for one in told] == list(FORMS)
        assert {tuple(one) for one in told} == {("key", "title_zh", "title_en", "about")}
        assert told[1] == {
            "key": "background", "title_zh": "客户背景调研表",
            "title_en": "Client Background Research", "about": "client",
        }  # fmt: skip
        assert run("forms", "--json", lang="zh_CN").json == told
        assert len(run("forms").out.splitlines()) == len(FORMS)


class TestPrint:
    @pytest.mark.parametrize("paper", ["zh_CN", "en", "both"])
    @pytest.mark.parametrize("form", FORMS)
    def test_every_form_blank_and_filled(
        self, run: Run, week: Path, tmp_path: Path, form: str, paper: str
    ) -> None:
        titles = {one["key"]: one for one in run("forms", "--json").json}[form]
        wanted = {
            "zh_CN": [titles["title_zh"]], "en": [titles["title_en"]],
            "both": [titles["title_zh"], titles["title_en"]],
        }[paper]  # fmt: skip
        client = ISLE if form in OF_INTERVIEW else BEAR
        told = client[2:5]
        for name, options in (("blank", ["--blank"]), ("filled", ["--client", client])):
            out = tmp_path / f"{name}.pdf"
            said = run("print", form, *options, "--paper-lang", paper, "-o", out, data=week)
            assert (said.code, said.err) == (0, "")
            assert said.out.endswith(f"written to {out}\n")
            text = bare(pdf_text(out))
            assert all(bare(title) in text for title in wanted)
            assert (told in text) == (name == "filled")

    def test_the_intelligence_report_ends_with_the_day_named(
        self, run: Run, week: Path, tmp_path: Path
    ) -> None:
        out = tmp_path / "intel.pdf"
        run("print", "intel_report", "--date", "2026-09-14", "-o", out, data=week, lang="zh_CN")
        text = bare(pdf_text(out))
        assert "2026-08-16" in text
        assert "报价低一成" in text
        assert "25.9万" not in text, "said on the 15th"

    def test_the_paper_speaks_the_language_of_the_line_unless_told(
        self, run: Run, week: Path, tmp_path: Path
    ) -> None:
        for lang, title in (("zh_CN", "客户背景调研表"), ("en", "ClientBackgroundResearch")):
            out = tmp_path / f"{lang}.pdf"
            run("print", "background", "--blank", "-o", out, data=week, lang=lang)
            assert title in bare(pdf_text(out))

    def test_by_id_by_visit_and_by_day(self, run: Run, week: Path, tmp_path: Path) -> None:
        out = tmp_path / "a.pdf"
        (bear,) = run("find", BEAR, "--json", data=week).json
        said = run("print", "visit_record", "--client", bear["id"], "-o", out, data=week)
        assert said.code == 0
        assert "把验收指标与到场人员定下来" in bare(pdf_text(out))
        visits: list[dict[str, Any]] = run("day", "--json", data=week).json["visits"]
        run("print", "visit_record", "--visit", visits[0]["id"], "-o", out, data=week)
        assert "陀螺速运" in bare(pdf_text(out))
        run("print", "visit_brief", "--date", "2026-09-17", "-o", out, data=week)
        text = bare(pdf_text(out))
        assert all(name in text for name in ("陀螺", "纸飞机", "萤火虫"))
        pdf = pypdfium2.PdfDocument(out)
        assert len(pdf) == 3
        pdf.close()

    def test_what_it_refuses(self, run: Run, week: Path, tmp_path: Path) -> None:
        out = tmp_path / "a.pdf"

        def refuses(*words: object, part: str, target: Path = out) -> None:
            for lang in ("en", "zh_CN"):
                run("print", *words, "-o", target, data=week, lang=lang).refused(part)
            assert not out.exists()

        refuses("no_such_form", part="visit_brief")
        refuses("visit_plan", part="visit_brief")
        refuses("background", part="--client")
        refuses("visit_record", part="--visit")
        refuses("visit_record", "--client", "青瓦", part="visit_record")
        refuses("background", "--client", "没有的公司", part="没有的公司")
        refuses("background", "--client", "有限公司", part="演示")
        refuses("background", "--client", "4711", part="4711")
        refuses("visit_record", "--visit", "4711", part="")
        refuses("visit_brief", "--date", "2026-09-19", part="2026-09-19")
        refuses("background", "--blank", part=str(tmp_path), target=tmp_path)
        gone = tmp_path / "no" / "folder.pdf"
        refuses("background", "--blank", part=str(gone), target=gone)


class TestBackup:
    def test_back_up_restore_and_check(self, run: Run, week: Path, tmp_path: Path) -> None:
        file = tmp_path / "周四.sdbackup"
        said = run("backup", file, data=week)
        assert (said.code, said.err) == (0, "")
        assert str(file) in said.out
        run("backup", file, data=week).refused(str(file))
        elsewhere = tmp_path / "elsewhere"
        said = run("restore", file, data=elsewhere)
        assert (said.code, said.out, said.err) == (0, "The workspace is restored.\n", "")
        assert len(run("find", "演示", "--json", data=elsewhere).json) == 12
        again = run("restore", file, data=elsewhere)
        assert again.code == 0
        assert (elsewhere / "before-restore").is_dir()
        assert str(elsewhere / "before-restore") in again.out
        for options in ([], ["--deep"], ["--mend"]):
            said = run("check", *options, "--json", data=elsewhere)
            told = {"ok": True, "deep": bool(options), "mended": False, "findings": []}
            assert said.json == told
            assert (said.code, said.err) == (0, "")
        assert run("check", data=elsewhere, lang="zh_CN").out.strip()

    def test_what_is_no_backup_is_refused_and_nothing_moves(
        self, run: Run, week: Path, tmp_path: Path
    ) -> None:
        good, bad = tmp_path / "good", tmp_path / "bad"
        run("backup", good, data=week)
        data = bytearray(good.read_bytes())
        data[len(data) // 2] ^= 255
        for content in (bytes(data), b"", b"PK\x03\x04", bytes(range(256)) * 40, data[:-100]):
            bad.write_bytes(content)
            for lang in ("en", "zh_CN"):
                run("restore", bad, data=week, lang=lang).refused(str(bad))
        run("restore", tmp_path / "none", data=week).refused(str(tmp_path / "none"))
        run("restore", tmp_path, data=week).refused(str(tmp_path))
        assert not (week / "before-restore").exists()
        assert len(run("find", "演示", "--json", data=week).json) == 12

    def test_an_open_window_keeps_a_restore_out(self, run: Run, week: Path, tmp_path: Path) -> None:
        from salesdesk.ui.single_instance import lock_of

        run("backup", tmp_path / "b", data=week)
        lock = lock_of(week)
        assert lock.tryLock(0)
        run("restore", tmp_path / "b", data=week).refused(str(week))
        lock.unlock()
        assert run("restore", tmp_path / "b", data=week).code == 0

    def test_a_fault_found_is_listed_and_told(self, run: Run, week: Path) -> None:
        from sqlcipher3 import dbapi2

        connection = dbapi2.connect(str(week / "workspace.db"))
        connection.execute("UPDATE client_key SET grade = 'x' WHERE client = 1")
        connection.commit()
        connection.close()
        assert run("check", data=week).code == 0
        said = run("check", "--deep", "--json", data=week)
        assert said.code == 1
        assert said.json["ok"] is False
        assert said.json["findings"] == [{"code": "list_keys", "about": "1"}]
        assert said.err.count("\n") == 1
        assert run("check", "--deep", data=week).out == "list_keys: 1\n"
        assert run("check", "--mend", data=week).out == (
            "Sort keys and search were made anew.\nThe workspace is sound.\n"
        )
        assert run("check", "--deep", data=week).out == "The workspace is sound.\n"

    def test_what_cannot_be_mended_is_still_told(self, run: Run, week: Path) -> None:
        from sqlcipher3 import dbapi2

        connection = dbapi2.connect(str(week / "workspace.db"))
        connection.execute("DELETE FROM client_key")
        connection.execute("UPDATE note SET client_id = 4711")
        connection.commit()
        connection.close()
        said = run("check", "--mend", "--json", data=week)
        assert said.code == 1
        assert (said.json["ok"], said.json["mended"]) == (False, True)
        assert {one["code"] for one in said.json["findings"]} == {"references"}
        assert run("check", "--mend", "--json", data=week).json["mended"] is False


class TestImport:
    CSV = "客户名称,联系人,手机\n演示甲有限公司,演示一,000-0000-0001\n演示乙有限公司,演示二,\n"

    def test_take_it_in_twice(self, run: Run, tmp_path: Path) -> None:
        file, folder = tmp_path / "联系人.csv", tmp_path / "d"
        file.write_text(self.CSV, "utf-8")
        dry = run("import", file, "--dry-run", "--json", data=folder)
        counts = {"read": 2, "added": 2, "updated": 0, "unchanged": 0, "rejected": 0}
        assert (dry.code, dry.json, list(dry.json)) == (0, counts, list(counts))
        assert run("find", "演示", "--json", data=folder).json == []
        assert run("import", file, "--json", data=folder).json == counts
        again = run("import", file, "--json", data=folder).json
        assert again == {**counts, "added": 0, "unchanged": 2}
        assert len(run("find", "演示", "--json", data=folder).json) == 2

    def test_rows_that_cannot_be_taken_come_back_with_the_reason(
        self, run: Run, tmp_path: Path
    ) -> None:
        file, back = tmp_path / "a.csv", tmp_path / "back.csv"
        file.write_text(self.CSV + f"{'长' * 300},,\n", "utf-8")
        said = run("import", file, "--rejects", back, "--json", data=tmp_path / "d", lang="zh_CN")
        assert (said.code, said.json["rejected"], said.json["added"]) == (0, 1, 2)
        assert "长" * 300 in back.read_text("utf-8-sig")

    @pytest.mark.parametrize("lang", ["en", "zh_CN"])
    def test_what_it_refuses(self, run: Run, tmp_path: Path, lang: str) -> None:
        folder = tmp_path / "d"
        files = {
            "none.csv": None, "empty.csv": b"", "noise.csv": bytes(range(256)) * 50,
            "noise.xlsx": bytes(range(256)) * 50, "noise.vcf": bytes(range(256)) * 50,
            "zip.xlsx": b"PK\x03\x04" + b"x" * 99, "odd.docx": b"hello",
        }  # fmt: skip
        for name, content in files.items():
            path = tmp_path / name
            if content is not None:
                path.write_bytes(content)
            run("import", path, data=folder, lang=lang).refused(name)
        run("import", tmp_path, data=folder, lang=lang).refused(str(tmp_path))
        assert run("find", "a", "--json", data=folder).json == []


def test_now_may_lack_its_zone(run: Run, week: Path) -> None:
    seen = run("day", "--json", data=week, now="2026-09-17T10:30").json
    assert seen["date"] == "2026-09-17"
    zone = datetime.fromisoformat("2026-09-17T10:30").astimezone().isoformat()[-6:]
    assert seen["visits"][0]["start"].endswith(zone)
