"""What the world does wrong: one sentence, exit code 1, nothing lost, no half work."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from sqlcipher3 import dbapi2

from salesdesk.store.database import database
from tests.cli.conftest import Run

CSV = "客户名称,城市\n演示甲有限公司,示例市\n"
LANGUAGES = pytest.mark.parametrize("lang", ["en", "zh_CN"])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.csv"
    path.write_text(CSV, "utf-8")
    return path


def every_verb(file: Path) -> Iterator[list[object]]:
    yield ["find", "演示"]
    yield ["day", "--json"]
    yield ["import", file]
    yield ["print", "target_list", "-o", file.parent / "a.pdf"]
    yield ["backup", file.parent / "backup"]
    yield ["check", "--deep"]
    yield ["demo"]


@LANGUAGES
def test_a_damaged_file_is_left_as_it_is(run: Run, week: Path, file: Path, lang: str) -> None:
    path = week / "workspace.db"
    data = bytearray(path.read_bytes())
    data[4096:] = os.urandom(len(data) - 4096)
    path.write_bytes(data)
    for words in every_verb(file):
        if words[0] == "check":
            continue  # it may list what is wrong instead
        run(*words, data=week, lang=lang).refused("workspace.db")
    assert path.read_bytes() == data
    assert not (file.parent / "backup").exists()


@LANGUAGES
@pytest.mark.parametrize("content", [b"hello world " * 100, bytes(range(256)) * 64])
def test_a_file_of_another_kind_is_left_as_it_is(
    run: Run, tmp_path: Path, file: Path, lang: str, content: bytes
) -> None:
    folder = tmp_path / "d"
    folder.mkdir()
    (folder / "workspace.db").write_bytes(content)
    for words in every_verb(file):
        run(*words, data=folder, lang=lang).refused("workspace.db")
    assert (folder / "workspace.db").read_bytes() == content


@LANGUAGES
def test_a_database_of_another_program_is_left_as_it_is(
    run: Run, tmp_path: Path, file: Path, lang: str
) -> None:
    folder = tmp_path / "d"
    folder.mkdir()
    connection = dbapi2.connect(str(folder / "workspace.db"))
    connection.execute("CREATE TABLE song(title)")
    connection.commit()
    connection.close()
    before = (folder / "workspace.db").read_bytes()
    for words in every_verb(file):
        run(*words, data=folder, lang=lang).refused("workspace.db")
    assert (folder / "workspace.db").read_bytes() == before


@LANGUAGES
def test_data_of_a_newer_version_is_left_as_it_is(
    run: Run, week: Path, file: Path, lang: str
) -> None:
    connection = dbapi2.connect(str(week / "workspace.db"))
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    for words in every_verb(file):
        run(*words, data=week, lang=lang).refused("99", "workspace.db")


@LANGUAGES
def test_a_file_another_program_writes_to_is_waited_for_then_refused(
    run: Run, week: Path, file: Path, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "patience", 0.05)
    other = dbapi2.connect(str(week / "workspace.db"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    run("import", file, data=week, lang=lang).refused("workspace.db")
    other.execute("ROLLBACK")
    other.close()
    assert run("import", file, "--json", data=week).json["added"] == 1


@LANGUAGES
def test_a_file_where_the_folder_should_be(run: Run, file: Path, lang: str) -> None:
    for words in (*every_verb(file), ["restore", file]):
        run(*words, data=file, lang=lang).refused(str(file))
    assert file.read_text("utf-8") == CSV


@LANGUAGES
def test_a_folder_where_a_file_should_be(run: Run, week: Path, tmp_path: Path, lang: str) -> None:
    for words in (["import", tmp_path], ["backup", tmp_path], ["restore", tmp_path],
                  ["print", "background", "--blank", "-o", tmp_path]):  # fmt: skip
        run(*words, data=week, lang=lang).refused(str(tmp_path))


@LANGUAGES
def test_a_place_that_is_not_there(run: Run, week: Path, tmp_path: Path, lang: str) -> None:
    gone = tmp_path / "no" / "such"
    for words in (["backup", gone], ["restore", gone], ["import", gone],
                  ["print", "background", "--blank", "-o", gone]):  # fmt: skip
        run(*words, data=week, lang=lang).refused(str(gone))
    assert not gone.parent.exists()


@pytest.mark.parametrize(
    "name",
    ["演示 <b>粗&amp;</b> 公司", "演示𬭸合金公司", "演示😀笑脸公司", "演示\u202e反向公司",
     "'; DROP TABLE client; --演示", "演示" + "长" * 190],
)  # fmt: skip
def test_an_odd_name_goes_in_is_found_and_is_printed(run: Run, tmp_path: Path, name: str) -> None:
    folder, file, out = tmp_path / "d", tmp_path / "a.csv", tmp_path / "a.pdf"
    file.write_text(f"客户名称,联系人\n{name},演示一\n", "utf-8")
    assert run("import", file, "--json", data=folder).json["added"] == 1
    (one,) = run("find", "演示", "--json", data=folder).json
    assert name.replace("\u202e", "") in one["name"].replace("\u202e", "")
    for form in ("background", "target_list"):
        said = run("print", form, "--client", one["id"], "-o", out, data=folder)
        assert (said.code, said.err) == (0, "")
        pdf = pypdfium2.PdfDocument(out)
        assert len(pdf) >= 1
        pdf.close()
    assert run("check", "--deep", "--json", data=folder).json["ok"]


def test_control_characters_are_dropped_on_the_way_in(run: Run, tmp_path: Path) -> None:
    file, folder = tmp_path / "a.csv", tmp_path / "d"
    rows = "".join(f"演示第{number}公司,示例市\n" for number in range(40))
    file.write_text(f"客户名称,城市\n演示\x07甲\x1b[31m公司,示\x08例市\n{rows}", "utf-8")
    assert run("import", file, "--json", data=folder).json["added"] == 41
    names = {one["name"] for one in run("find", "演示甲", "--json", data=folder).json}
    assert names == {"演示甲[31m公司"}


def test_an_over_long_name_is_not_taken_and_says_why(run: Run, tmp_path: Path) -> None:
    file, folder = tmp_path / "a.csv", tmp_path / "d"
    file.write_text(f"客户名称,城市\n{'长' * 201},示例市\n演示甲公司,示例市\n", "utf-8")
    said = run("import", file, data=folder)
    assert "rejected 1" in said.out
    assert "row 2" in said.out


def test_lost_attachments_are_told_and_stop_nothing_else(
    run: Run, week: Path, tmp_path: Path
) -> None:
    (week / "attachments.db").write_bytes(os.urandom(8192))
    assert run("find", "演示", "--json", data=week).json
    run("check", data=week).refused("attachments.db")
    run("backup", tmp_path / "b", data=week).refused("attachments.db")
    assert not (tmp_path / "b").exists()


def test_leftovers_of_a_killed_program_do_not_matter(run: Run, week: Path) -> None:
    (week / "salesdesk.lock").write_text("4194000\nsalesdesk\n\n")
    (week / "before-upgrade").mkdir(exist_ok=True)
    (week / "before-upgrade" / "x.part").write_bytes(b"half")
    assert run("check", "--deep", "--json", data=week).json["ok"]
    shutil.rmtree(week / "before-upgrade")


@LANGUAGES
def test_damage_in_the_middle_is_told_by_every_verb_that_meets_it(
    run: Run, week: Path, lang: str
) -> None:
    path = week / "workspace.db"
    data = bytearray(path.read_bytes())
    data[4096 * 4 :] = bytes(len(data) - 4096 * 4)
    path.write_bytes(data)
    for words in (["find", "演示"], ["day"], ["check"], ["check", "--deep"]):
        run(*words, data=week, lang=lang).refused("workspace.db")


@LANGUAGES
def test_no_output_goes_over_ones_own_data(run: Run, week: Path, tmp_path: Path, lang: str) -> None:
    before = (week / "workspace.db").read_bytes()
    bad = tmp_path / "bad.csv"
    bad.write_text(f"客户名称,城市\n{'长' * 201},示例市\n", "utf-8")
    for words in (
        ["print", "background", "--blank", "-o", week / "workspace.db"],
        ["import", bad, "--rejects", week / "workspace.db"],
        ["backup", week / "attachments.db"],
        ["import", bad, "--rejects", bad],
    ):
        run(*words, data=week, lang=lang).refused(str(words[-1]))
    assert (week / "workspace.db").read_bytes() == before
    assert bad.read_text("utf-8").startswith("客户名称")


@LANGUAGES
def test_rejects_that_cannot_be_written_are_told_before_anything_is_taken_in(
    run: Run, tmp_path: Path, file: Path, lang: str
) -> None:
    folder = tmp_path / "d"
    for place in (tmp_path, tmp_path / "no" / "such.csv"):
        run("import", file, "--rejects", place, data=folder, lang=lang).refused(str(place))
    assert run("find", "演示", "--json", data=folder).json == []


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_file_whose_name_is_no_text(run: Run, tmp_path: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xc4\xe3.csv"))
    run("import", odd, data=tmp_path / "d").refused(str(tmp_path))
    odd.write_text(CSV, "utf-8")
    assert run("import", odd, "--json", data=tmp_path / "d").json["added"] == 1


def test_what_is_named_back_stays_on_one_line(run: Run, week: Path, tmp_path: Path) -> None:
    run("import", "a\nb\x1b[31m.csv", data=week).refused("a\ufffdb\ufffd[31m.csv")
    out = tmp_path / "a.pdf"
    run("print", "background", "--client", "no\nbody", "-o", out, data=week).refused("no\ufffdbody")


@pytest.mark.parametrize("lang", ["en", "zh_CN"])
def test_an_unset_variable_is_no_data_folder(run: Run, lang: str) -> None:
    run("--data", "", "find", "x", lang=lang).misused("--data")
