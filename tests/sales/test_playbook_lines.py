"""The playbook's lines: shipped ones changed and brought back, own ones added, order kept."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salesdesk.sales import stage_steps
from salesdesk.sales.phrases import OF_STAGE, PHRASES, SCENES
from salesdesk.sales.playbook_lines import LIMIT, Lines
from salesdesk.sales.stage_defaults import HINT, STAGE_LINES, STEP
from salesdesk.sales.stage_steps import STEPS
from salesdesk.sales.stages import STAGES
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.store.records import Opportunity
from salesdesk.store.selling_records import StageTick
from tests.conftest import NOW
from tests.sales.play import client, refused


def texts(group: str, kind: str = "", lines: Lines = STEPS) -> list[str]:
    return [one.text for one in lines.lines(group, kind)]


def refs(group: str, kind: str = STEP) -> list[str]:
    return [one.ref for one in STEPS.lines(group, kind)]


def test_what_is_shipped_belongs_somewhere() -> None:
    assert {one.group for one in STAGE_LINES} <= set(STAGES)
    assert set(OF_STAGE) <= set(STAGES)
    assert {scene for scenes in OF_STAGE.values() for scene in scenes} <= set(SCENES)
    assert len({one.key for one in STAGE_LINES}) == len(STAGE_LINES)


@pytest.mark.usefixtures("workspace")
class TestLines:
    def test_every_open_stage_has_steps_and_hints_and_every_scene_a_phrase(self) -> None:
        for stage in STAGES[:8]:
            assert texts(stage, STEP)
            assert texts(stage, HINT)
        assert all(texts(scene, lines=PHRASES) for scene in SCENES)

    def test_an_own_line_comes_last_and_goes_by_undo(self) -> None:
        before = texts("lead", STEP)
        ref = STEPS.add("lead", "  查\x00看 招标公告 ", STEP)
        assert texts("lead", STEP) == [*before, "查看 招标公告"]
        assert not STEPS.get(ref).shipped
        journal.undo()
        assert texts("lead", STEP) == before

    def test_every_text_of_a_shipped_line_is_kept_as_a_version(self) -> None:
        first = STEPS.get("lead.profile").text
        STEPS.move("lead.profile", 1)
        STEPS.rewrite("lead.profile", "对照画像")
        STEPS.leave_out("lead.profile", NOW)
        STEPS.bring_back("lead.profile")
        STEPS.rewrite("lead.profile", "对照新画像")
        STEPS.as_shipped("lead.profile")
        found = STEPS.history("lead.profile")
        assert [(one.text, one.shipped) for one in found] == [
            (first, True), ("对照新画像", False), ("对照画像", False), (first, True),
        ]  # fmt: skip
        assert found[-1].at is None
        assert all(one.at is not None for one in found[:-1])

    def test_an_own_line_has_versions_and_one_taken_back_makes_one_more(self) -> None:
        ref = PHRASES.add("price", "一口价")
        PHRASES.rewrite(ref, "这是底价")
        journal.undo()
        assert [one.text for one in PHRASES.history(ref)] == ["一口价", "这是底价", "一口价"]
        assert not any(one.shipped for one in PHRASES.history(ref))
        with refused("line_missing"):
            PHRASES.history("#9999")
        assert len(STEPS.history("lead.profile")) == 1  # never changed

    def test_a_rewritten_line_keeps_its_place_and_can_be_as_it_was(self) -> None:
        before = texts("lead", STEP)
        STEPS.rewrite("lead.profile", "对照画像")
        assert texts("lead", STEP) == [before[0], "对照画像", *before[2:]]
        STEPS.as_shipped("lead.profile")
        assert texts("lead", STEP) == before
        assert STEPS.get("lead.profile").shipped

    def test_a_line_left_out_comes_back_to_its_place(self) -> None:
        before = refs("lead")
        STEPS.leave_out("lead.profile", NOW)
        assert refs("lead") == [one for one in before if one != "lead.profile"]
        assert [one.ref for one in STEPS.lines("lead", archived=True)] == ["lead.profile"]
        STEPS.bring_back("lead.profile")
        assert refs("lead") == before

    def test_hints_and_steps_do_not_mix(self) -> None:
        STEPS.add("lead", "提示", HINT)
        assert "提示" not in texts("lead", STEP)
        assert texts("lead", HINT)[-1] == "提示"
        hints = refs("lead", HINT)
        STEPS.move(hints[-1], -1)
        assert refs("lead", HINT) == [hints[1], hints[0]]

    @pytest.mark.parametrize(
        ("code", "act"),
        [
            ("line_missing", lambda: STEPS.rewrite("#4711", "x")),
            ("line_missing", lambda: STEPS.leave_out("lead.gone", NOW)),
            ("line_missing", lambda: PHRASES.move("#4711", 1)),
            ("line_empty", lambda: STEPS.rewrite("lead.profile", " \x00 ")),
            ("line_empty", lambda: PHRASES.add("price", "")),
            ("line_too_long", lambda: PHRASES.add("price", "长" * (LIMIT + 1))),
            ("opportunity_missing", lambda: stage_steps.tick(4711, "lead.profile", NOW)),
            ("opportunity_missing", lambda: stage_steps.of(4711)),
        ],
    )
    def test_what_cannot_be_is_refused_and_changes_nothing(
        self, code: str, act: Callable[[], object]
    ) -> None:
        with refused(code):
            act()
        assert not STEPS.lines(archived=True)

    @settings(max_examples=20)
    @given(st.lists(st.tuples(st.integers(0, 7), st.sampled_from(["up", "down", "out", "add"]))))
    def test_whatever_is_done_no_line_is_lost_and_undo_leads_back(
        self, acts: list[tuple[int, str]]
    ) -> None:
        before = STEPS.lines("discovery")
        done = 0
        for place, act in acts:
            now = refs("discovery")
            ref = now[place % len(now)] if now else "discovery.summary"
            count = len(STEPS.lines("discovery")) + len(STEPS.lines("discovery", archived=True))
            change = _changes()
            if act == "out":
                STEPS.leave_out(ref, NOW)
            elif act == "add":
                STEPS.add("discovery", "一步", STEP)
            else:
                STEPS.move(ref, -1 if act == "up" else 1)
            done += _changes() > change
            after = len(STEPS.lines("discovery")) + len(STEPS.lines("discovery", archived=True))
            assert after == count + (act == "add")
        for _ in range(done):
            journal.undo()
        assert STEPS.lines("discovery") == before


def _changes() -> int:
    row = database.connection().execute("SELECT coalesce(max(id), 0) FROM change").fetchone()
    return int(row[0])


@pytest.mark.usefixtures("workspace")
class TestChecklist:
    def deal(self, client_id: int, stage: str) -> int:
        with database.change():
            made = Opportunity.create(client=client_id, title="演示", stage=stage, created_at=NOW)
        return int(made.id)

    def test_the_furthest_open_opportunity_asks(self) -> None:
        one = client("演示甲")
        assert stage_steps.current_of(one) is None
        self.deal(one, "lead")
        further = self.deal(one, "proposal")
        self.deal(one, "won")
        told = stage_steps.current_of(one)
        assert told is not None
        assert (told.opportunity_id, told.stage) == (further, "proposal")
        assert told.open == len(told.steps) == 6

    def test_ticks_are_kept_for_each_opportunity(self) -> None:
        one = client("演示甲")
        first, second = self.deal(one, "lead"), self.deal(client("演示乙"), "lead")
        for _ in range(2):
            stage_steps.tick(first, "lead.profile", NOW)
        assert stage_steps.of(first).ticked == {"lead.profile"}
        assert stage_steps.of(first).open == len(stage_steps.of(first).steps) - 1
        assert stage_steps.of(second).ticked == frozenset()
        assert StageTick.select().count() == 1
        stage_steps.tick(first, "lead.profile", NOW, done=False)
        assert stage_steps.of(first).ticked == frozenset()
        journal.undo()
        assert stage_steps.of(first).ticked == {"lead.profile"}

    def test_a_tick_of_an_own_line_stays_when_it_is_rewritten(self) -> None:
        deal = self.deal(client("演示甲"), "lead")
        ref = STEPS.add("lead", "查招标", STEP)
        stage_steps.tick(deal, ref, NOW)
        STEPS.rewrite(ref, "查招标公告")
        assert ref in stage_steps.of(deal).ticked
