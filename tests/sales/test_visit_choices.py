"""Which moves a visit allows at which hour, and when a new one may begin."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from salesdesk.sales import clients, plan, today, visit_lines, visit_slots, visits
from salesdesk.sales.visit_choices import moves_allowed
from salesdesk.sales.workspace import close_workspace, open_workspace

QUESTIONS = ["一？", "二？", "三？"]


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-09-{text.replace(' ', 'T')}:00+08:00")


@pytest.fixture
def client(tmp_path: Path) -> Iterator[int]:
    open_workspace(tmp_path)
    yield clients.create({"name": "演示云朵熊精密"}, at("16 09:00"))
    close_workspace()


def planned(client: int, start: str = "17 14:00") -> int:
    begins = at(start)
    answers = {
        "starts_at": begins.isoformat(), "ends_at": (begins + timedelta(hours=1)).isoformat(),
        "objective": "试用", "opening_questions": QUESTIONS,
    }  # fmt: skip
    return visits.plan(client, answers, at("16 09:00"))


@pytest.mark.parametrize(
    ("now", "allowed"),
    [
        ("16 18:00", {"confirm", "edit", "reschedule", "cancel"}),
        ("17 10:00", {"confirm", "start", "done", "edit", "reschedule", "cancel"}),
        ("17 14:16", {"confirm", "start", "done", "edit", "reschedule", "cancel", "no_show"}),
        ("17 15:00", {"record", "done", "reschedule", "cancel", "no_show"}),
    ],
)
def test_moves_of_a_planned_visit(client: int, now: str, allowed: set[str]) -> None:
    line = visit_lines.get(planned(client))
    assert set(moves_allowed(line, at(now))) == allowed


def test_moves_later(client: int) -> None:
    visit = planned(client)
    visits.start(visit, at("17 14:02"))
    line = visit_lines.get(visit)
    assert line.shown_state(at("17 14:10")) == "under_way"
    assert moves_allowed(line, at("17 14:10")) == ("record", "done", "edit")
    visits.set_done(visit, at("17 14:02"), at("17 14:40"), at("17 14:41"))
    assert moves_allowed(visit_lines.get(visit), at("17 14:41")) == ("record",)
    called = planned(client, "18 09:00")
    visits.cancel(called, "ours", "生病", at("17 09:00"))
    assert moves_allowed(visit_lines.get(called), at("18 09:00")) == ()


def test_packing_is_kept_through_a_change_of_the_plan(client: int) -> None:
    visit = planned(client)
    visits.pack(visit, ["samples"])
    visits.edit(visit, {"objective": "改目标"}, at("16 10:00"))
    assert visit_lines.get(visit).plan["packed"] == ["samples"]


def test_the_next_free_hour(client: int) -> None:
    assert visit_slots.next_free(date(2026, 9, 17), at("17 10:10")) == at("17 10:30")
    planned(client, "17 11:00")
    assert visit_slots.next_free(date(2026, 9, 17), at("17 10:10")) == at("17 12:00")
    assert visit_slots.next_free(date(2026, 9, 18), at("17 10:10")) == at("18 09:00")
    late = visit_slots.next_free(date(2026, 9, 18), at("18 17:30"))
    assert late == at("20 09:00"), "Saturday is off, Sunday a make-up workday"
    assert visit_slots.next_free(date(2026, 9, 1), at("17 08:00")) == at("17 09:00")


def test_clashes(client: int) -> None:
    visit = planned(client)
    near = at("17 15:00"), at("17 16:00")
    assert visit_lines.clashes(*near) == []
    assert [one.id for one in visit_lines.clashes(at("17 14:59"), near[1])] == [visit]
    assert visit_lines.clashes(at("17 14:00"), near[0], besides=visit) == []


def test_what_was_carried_over_and_ticked_stays_for_the_day(client: int) -> None:
    item = plan.add("补归档", date(2026, 9, 14))
    now = at("17 10:00")
    plan.set_done(item, now)
    assert [one.id for one in today.day(date(2026, 9, 17), now).carried] == [item]
    assert today.day(date(2026, 9, 18), at("18 08:00")).carried == ()
