"""The playbook handed on and taken in without a window."""

import json
from pathlib import Path

from tests.cli.conftest import Run

OWN = {
    "format": "salesdesk-playbook",
    "version": 1,
    "name": "演示公司",
    "entries": {"jargon": [{"key": "demo.apc", "term": {"zh_CN": "先控"}}]},
}


def test_out_in_and_what_it_told(run: Run, tmp_path: Path) -> None:
    data, mine = tmp_path / "data", tmp_path / "own.json"
    mine.write_text(json.dumps(OWN, ensure_ascii=False), "utf-8")
    tried = run("playbook", "import", mine, "--dry-run", "--json", data=data)
    assert json.loads(tried.out)["new"] == 1
    done = run("playbook", "import", mine, data=data, lang="zh_CN")
    assert (done.code, done.out.splitlines()[-1]) == (0, "新增：先控")
    again = run("playbook", "import", mine, "--json", data=data)
    assert {key: json.loads(again.out)[key] for key in ("new", "changed", "same")} == {
        "new": 0,
        "changed": 0,
        "same": 1,
    }
    told = run("playbook", "export", tmp_path / "all.json", "--own", "--json", data=data)
    assert json.loads(told.out)["entries"] == 1
    assert json.loads((tmp_path / "all.json").read_text("utf-8"))["entries"] == OWN["entries"]


def test_what_cannot_be_taken_is_one_sentence(run: Run, tmp_path: Path) -> None:
    broken = tmp_path / "x.json"
    broken.write_text('{"format": "salesdesk-playbook",\n"version": 1', "utf-8")
    data = tmp_path / "data"
    run("playbook", "import", broken, data=data).refused("broken at line 2")
    run("playbook", "export", data / "workspace.db", data=data).refused()
    run("playbook", "sing", broken, data=data).misused("sing")
    run("playbook", "export", broken, "--dry-run", data=data).misused("--dry-run")
    run("playbook", "import", broken, "--own", data=data).misused("--own")
