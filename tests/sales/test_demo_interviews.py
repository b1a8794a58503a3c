"""The demo's two model interviews give exactly their scores and hints and double nothing."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from salesdesk.paths import resource
from salesdesk.sales import client_list, dossier, opportunity_lines, visit_lines
from salesdesk.sales import demo as week
from salesdesk.sales.spin import bank, interviews, ledger, needs, prepare
from salesdesk.sales.spin.opener import seconds
from salesdesk.sales.spin.quality import quality
from salesdesk.sales.spin.rules import hints
from salesdesk.sales.spin.talk import Talk
from salesdesk.store.database import database
from tests.conftest import NOW
from tests.sales.test_demo_moved import strings

FAULTS = {
    "Orange-Isle": ["R05"],
    "Dandelion": ["R01", "R03", "R04", "R07", "R09", "R10", "R16", "R18", "R19", "R23"],
}
PROMISED = {
    "Orange-Isle": [
        ("提交试点方案与数据清单", date(2026, 9, 18)),
        ("演示赵敏：确定三家试点店，下周一开始试用", date(2026, 9, 21)),
    ],
    "Dandelion": [("重新约一次，只问问题不讲产品", date(2026, 9, 22))],
}


def talk_of(short: str) -> Talk:
    (row,) = interviews.listing(client_list.resolve(short))
    return interviews.talk(row.id)


def rules(talk: Talk) -> dict[str, tuple[str, ...]]:
    fields = {one.key: one.fields for one in bank.questions(pack=talk.pack)}
    found = hints(talk, prepare.known(talk, NOW), fields=fields)
    return {hint.rule: hint.evidence for hint in found}


def told() -> dict[str, Any]:
    scripts = json.loads(resource("demo", "interviews.json").read_text("utf-8"))["interviews"]
    return {one["client"]: one for one in scripts}


@pytest.mark.usefixtures("told_week")
class TestThursday:
    def test_the_scores_are_90_8_and_9(self) -> None:
        good, weak = quality(talk_of("Orange-Isle")), quality(talk_of("Dandelion"))
        assert (good.tenths, good.band) == (908, "good")
        assert [part.tenths for part in good.parts] == [100, 150, 208, 100, 150, 200]
        assert (weak.tenths, weak.band) == (90, "weak")
        assert [part.tenths for part in weak.parts] == [40, 50, 0, 0, 0, 0]

    @pytest.mark.parametrize("short", FAULTS)
    def test_the_coach_has_exactly_these_things_to_say(self, short: str) -> None:
        assert list(rules(talk_of(short))) == FAULTS[short]

    def test_each_hint_shows_what_it_means(self) -> None:
        assert rules(talk_of("Orange-Isle"))["R05"] == ("盘点一次要停业半天",)
        weak = rules(talk_of("Dandelion"))
        assert weak["R01"] == ("复诊率大概多少？", "采购由您一个人定吗？", "今年的预算还剩多少？")
        assert weak["R03"] == ("预约电话占线",)
        assert weak["R09"][0] == "我们这套系统能在线预约、发提醒、出报表"
        assert weak["R10"] == ("有需要再联系",)

    def test_the_model_talks_are_put_together_as_told(self) -> None:
        talk = talk_of("Orange-Isle")
        assert [len(talk.asked(kind)) for kind in "SPIN"] == [5, 4, 6, 2]
        assert [
            [len(talk.under(one, kind)) for kind in ("implication", "payoff")]
            for one in talk.problems()
        ] == [[3, 1], [2, 1], [1, 0]]
        assert len(talk.explicit_needs()) == 2
        assert all(one.has_figure for one in talk.of("implication"))
        talk = talk_of("Dandelion")
        assert [len(talk.asked(kind)) for kind in "SPIN"] == [11, 1, 0, 0]
        assert talk.lines[0].kind == "feature"
        assert talk.lines[0].position == 1

    @pytest.mark.parametrize("short", FAULTS)
    def test_they_belong_to_the_visits_of_monday_and_tuesday(self, short: str) -> None:
        talk = talk_of(short)
        assert talk.visit_id is not None
        line = visit_lines.get(talk.visit_id)
        assert (talk.started_at, talk.ended_at) == (line.started_at, line.ended_at)
        assert talk.finished_at is not None
        assert line.recorded_at is not None
        assert talk.started_at is not None
        assert talk.ended_at is not None
        assert talk.ended_at < talk.finished_at < line.recorded_at
        assert {one.at for one in talk.questions if one.at} <= {
            talk.started_at + timedelta(minutes=n) for n in range(95)
        }  # fmt: skip
        assert talk.outcome == line.outcome

    @pytest.mark.parametrize("short", FAULTS)
    def test_nothing_of_the_visits_is_there_twice(self, short: str) -> None:
        talk = talk_of(short)
        known = dossier.dossier(talk.client_id)
        texts = [need.text for need in known.needs]
        assert sorted(texts) == sorted(one.text for one in talk.problems())
        assert all(needs.versions(need.id) == [] for need in known.needs)
        assert [one.words for one in known.objections] == [one.text for one in talk.of("objection")]
        rows = database.connection().execute(
            "SELECT title, due_on FROM plan_item WHERE visit_id = ? ORDER BY due_on",
            (talk.visit_id,),
        )
        assert [(title, date.fromisoformat(day)) for title, day in rows] == PROMISED[short]
        others = "SELECT count(*) FROM plan_item WHERE origin = ? AND visit_id IS NULL"
        assert database.connection().execute(others, (f"interview:{talk.uuid}",)).fetchone() == (0,)

    def test_the_talk_moved_the_opportunity_and_the_weak_one_was_moved_back(self) -> None:
        stages = {
            short: [
                (move.to_stage, f"{move.at.astimezone(NOW.tzinfo):%d %H:%M}", move.reason != "")
                for move in opportunity_lines.moves(
                    opportunity_lines.of_client(client_list.resolve(short))[-1].id
                )[2:]
            ]
            for short in FAULTS
        }
        assert stages == {
            "Orange-Isle": [("contacted", "03 15:50", False), ("discovery", "14 15:55", False)],
            "Dandelion": [
                ("contacted", "15 18:40", False), ("discovery", "15 18:40", False),
                ("contacted", "15 18:44", True),
            ],
        }  # fmt: skip

    def test_what_was_left_open_is_asked_next_time(self) -> None:
        owed = {
            short: [(debt.text, debt.kind) for debt in prepare.debts(client_list.resolve(short))]
            for short in FAULTS
        }
        assert owed == {
            "Orange-Isle": [("盘点一次要停业半天", "N")], "Dandelion": [("预约电话占线", "I")],
        }  # fmt: skip
        assert [
            (one.kind, one.outcome)
            for short in FAULTS
            for one in ledger.entries(client_list.resolve(short))
        ] == [("visit", "advance"), ("visit", "advance"), ("visit", "continuation")]

    def test_a_third_talk_is_prepared_for_this_afternoon(self) -> None:
        talk = talk_of("Paperplane")
        assert (talk.state, talk.started_at, talk.questions, talk.lines) == ("open", None, (), ())
        assert talk.visit_id is not None
        assert visit_lines.get(talk.visit_id).starts_at == NOW.replace(hour=14, minute=0)
        answers = talk.answers
        assert len(answers["hypotheses"]) == 3
        assert 3 <= len(answers["opening_questions"]) <= 5
        assert all(answers[key] for key in ("objective", "target_advance", "fallback", "minutes"))
        assert (talk.pack, talk.earlier) == ("logistics", 0)

    def test_every_opener_is_said_in_30_seconds(self) -> None:
        for short in (*FAULTS, "Paperplane"):
            assert 5 < seconds(talk_of(short).answers["opener"]) <= 30


def test_the_interviews_move_with_the_week(workspace: Path) -> None:
    now = datetime.fromisoformat("2026-11-26T09:00:00-05:00")
    week.fill(workspace, None, now)
    good, weak, planned = (talk_of(short) for short in (*FAULTS, "Paperplane"))
    assert good.started_at == datetime.fromisoformat("2026-11-23T14:00:00-05:00")
    assert weak.started_at == datetime.fromisoformat("2026-11-24T08:30:00-05:00")
    assert planned.made_at == datetime.fromisoformat("2026-11-26T08:40:00-05:00")
    assert (quality(good).tenths, quality(weak).tenths) == (908, 90)
    assert good.zone == weak.zone == "-05:00"
    assert good.answers["agreed_on"] == "2026-11-23"
    assert "2026-09" not in json.dumps([talk.answers for talk in (good, weak, planned)])


def test_the_scripts_name_nobody_real() -> None:
    scripts = told()
    assert all(name.startswith("演示") for name in scripts)
    named = [
        need["raised_by"] for one in scripts.values() for need in one.get("needs", {}).values()
    ]
    named += [one["check"].get("agreed_by", "演示") for one in scripts.values() if "check" in one]
    assert all(name.startswith("演示") for name in named)
    assert not [text for text in strings(list(scripts.values())) if "@" in text]
