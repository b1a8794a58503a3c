"""Blocks of a day: side by side where they overlap, cut at midnight, dimmed when called off."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.sales import today, visit_lines, visits
from salesdesk.sales.workspace import close_workspace
from salesdesk.ui.plan.agenda_items import Block, blocks, hours_shown, in_lanes, slot_moment
from tests.ui.day_world import THURSDAY, World, at, full_thursday, open_world

PLAIN = Block("visit", 0, 0, 0, "", "", "", "planned", "", "", "s", "users")


@pytest.fixture
def world(tmp_path: Path, qapp: object) -> Iterator[World]:
    made = open_world(tmp_path)
    yield made
    close_workspace()


def shown(world: World, day: date = THURSDAY) -> list[Block]:
    seen = today.day(day, world.now)
    start = at("17 00:00").replace(day=day.day)
    lines = visit_lines.overlapping(start, start.replace(day=day.day + 1))
    return blocks(day, lines, (*seen.tasks, *seen.carried), seen.clashing(), world.now)


@given(st.lists(st.tuples(st.integers(0, 1400), st.integers(1, 300)), max_size=12))
def test_no_block_hides_another(spans: list[tuple[int, int]]) -> None:
    found = in_lanes(
        [
            replace(PLAIN, id=n, top=top, bottom=min(top + length, 1440))
            for n, (top, length) in enumerate(sorted(spans))
        ]
    )
    assert len(found) == len(spans)
    for one in found:
        assert 0 <= one.lane < one.lanes
        for other in found:
            apart = one.bottom <= other.top or other.bottom <= one.top
            assert one is other or apart or one.lane != other.lane
            if one is not other and not apart:
                assert one.lanes == other.lanes, "overlapping blocks share their width evenly"


def test_a_full_day(world: World) -> None:
    ids = full_thursday(world)
    found = {(one.kind, one.id): one for one in shown(world)}
    held, confirmed = found["visit", ids.held], found["visit", ids.confirmed]
    clashing, task = found["visit", ids.clashing], found["task", ids.timed_item]
    assert held.ticked
    assert held.state == "done"
    assert held.lanes == 1
    assert held.times == "09:00–09:50"
    assert confirmed.clash
    assert clashing.clash
    assert {confirmed.lane, clashing.lane} == {0, 1}
    assert (confirmed.state, clashing.state) == ("confirmed", "planned")
    assert (task.times, task.title) == ("17:45", "给李雯发资料清单")
    assert [one.off for one in found.values() if one.state == "cancelled"] == [True]
    assert [one.kind for one in found.values()].count("task") == 1, "only tasks with a time"


def test_a_visit_over_midnight_shows_on_both_days(world: World) -> None:
    client = world.client("演示夜班工厂")
    visit = world.visit(client, "17 23:00", 150)
    (evening,) = [one for one in shown(world) if one.id == visit]
    (morning,) = [one for one in shown(world, date(2026, 9, 18)) if one.id == visit]
    assert (evening.top, evening.bottom) == (23 * 60, 24 * 60)
    assert (morning.top, morning.bottom) == (0, 90)
    assert evening.times == morning.times == "23:00–01:30 +1"
    assert hours_shown([evening], world.now, THURSDAY) == (8, 24)
    assert hours_shown([morning], world.now, date(2026, 9, 18)) == (0, 18)


def test_a_visit_held_at_another_hour_moves_there(world: World) -> None:
    visit = world.visit(world.client("演示早到"), "17 09:00")
    visits.set_done(visit, at("17 08:10"), at("17 08:55"), at("17 09:00"))
    (block,) = shown(world)
    assert block.times == "08:10–08:55"


def test_the_hours_reach_to_now(world: World) -> None:
    assert hours_shown([], at("17 21:40"), THURSDAY) == (8, 22)
    assert hours_shown([], at("17 05:10"), THURSDAY) == (5, 18)
    assert hours_shown([], at("16 21:40"), THURSDAY) == (8, 18)


def test_a_slot_is_a_half_hour(world: World) -> None:
    assert slot_moment(THURSDAY, 14 * 60 + 44, world.now) == at("17 14:30")
    assert slot_moment(THURSDAY, 1440, world.now) == at("17 23:30")
