"""``salesdesk pipeline``: the exact shape of its document, and its lines in both languages."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

KEYS = [
    "date", "stages", "opportunities", "funnel", "stage_days", "cycle", "win_rate",
]  # fmt: skip
DEAL = [
    "id", "client_id", "client", "title", "stage", "days_at_stage", "amount_fen",
    "expected_close", "grade", "silent_days", "may_sleep", "loss_reason", "rival", "follows",
]  # fmt: skip


def test_the_json_has_exactly_these_keys(run: Run, week: Path) -> None:
    said = run("pipeline", "--json", data=week)
    assert (said.code, said.err) == (0, "")
    told = said.json
    assert list(told) == KEYS
    assert told["date"] == "2026-09-17"
    assert [one["stage"] for one in told["stages"]] == [
        "lead", "qualified", "contacted", "discovery", "proposal", "negotiation",
    ]  # fmt: skip
    proposal = next(one for one in told["stages"] if one["stage"] == "proposal")
    assert proposal == {
        "stage": "proposal", "count": 1, "amount_fen": 52_000_000, "weighted_fen": 31_200_000,
        "without_amount": 0,
    }  # fmt: skip
    first = told["opportunities"][0]
    assert list(first) == DEAL
    assert (first["title"], first["days_at_stage"]) == ("评估设备更新", 20)
    assert told["cycle"] == {"days": 125.0, "count": 5}
    assert told["win_rate"] == {"won": 5, "lost": 1, "rate": 5 / 6}
    assert told["funnel"][0] == {"stage": "lead", "reached": 13, "rate": 1.0, "share": 1.0}
    assert {one["stage"] for one in told["stage_days"]} >= {"lead", "active"}


@pytest.mark.parametrize(("which", "count"), [("open", 6), ("won", 5), ("closed", 2), ("all", 13)])
def test_which(run: Run, week: Path, which: str, count: int) -> None:
    told = run("pipeline", "--which", which, "--json", data=week).json
    assert len(told["opportunities"]) == count
    assert sum(one["count"] for one in told["stages"]) == count


def test_plain_lines_in_both_languages(run: Run, week: Path) -> None:
    english = run("pipeline", "--which", "all", data=week).out
    assert "Proposal  1 × · ¥520,000.00 · weighted ¥312,000.00\n" in english
    assert "lost to 演示捷停科技" in english
    assert "days from lead to contract: 125 (median of 5)\n" in english
    chinese = run("pipeline", data=week, lang="zh_CN").out
    assert "方案  1 个 · ¥520,000.00 · 加权 ¥312,000.00\n" in chinese
    assert "到达赢单：5（71%）\n" in chinese
    late = run("pipeline", data=week, now="2027-01-15T09:00+08:00").out
    assert "past the expected close" in late
    assert "no contact for 122 days" in late


def test_an_empty_workspace_has_an_empty_pipeline(run: Run, tmp_path: Path) -> None:
    told = run("pipeline", "--json", data=tmp_path / "new").json
    assert told["opportunities"] == []
    assert (told["cycle"], told["win_rate"]["rate"]) == ({"days": None, "count": 0}, None)
    assert "reached Lead: 0 (—)" in run("pipeline", data=tmp_path / "new").out


def test_an_unknown_choice_is_told(run: Run, tmp_path: Path) -> None:
    run("pipeline", "--which", "mine", data=tmp_path).misused("--which")
