"""The demo week moves by whole weeks, keeps its wall times, and names nobody real."""

import json
import re
import shutil
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from salesdesk.paths import resource
from salesdesk.sales import client_list, today
from salesdesk.sales import demo as week
from salesdesk.sales.list_filter import ListFilter
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store.database import database
from salesdesk.store.fields import moment_of, zone_of
from tests.conftest import NOW
from tests.sales.play import client, refused
from tests.sales.test_demo import WEEK, week_of

TODAY = NOW.date()


def test_a_workspace_with_one_client_is_not_filled(workspace: Path) -> None:
    one = client()
    with refused("workspace_not_empty"):
        week.fill(workspace, None, NOW)
    assert list(client_list.client_ids(ListFilter(), TODAY)) == [one]


def moments() -> list[tuple[str, str, str]]:
    rows = database.connection().execute(
        "SELECT number, starts_at, zone FROM visit ORDER BY starts_at, id"
    )
    return [
        (number[11:], f"{moment_of(at).astimezone(zone_of(zone)):%a %H:%M}", zone)
        for number, at, zone in rows
    ]


@pytest.mark.parametrize(
    ("now", "monday"),
    [
        pytest.param("2026-11-22T23:30:00+08:00", "2026-11-16", marks=pytest.mark.long),
        ("2027-01-01T08:00:00+08:00", "2026-12-28"),
        ("2026-03-02T00:10:00-05:00", "2026-03-02"),
    ],
)
def test_plain_demo_moves_by_whole_weeks_and_keeps_wall_times(
    tmp_path: Path, demo_week: Path, now: str, monday: str
) -> None:
    open_workspace(tmp_path / "plain")
    moment = datetime.fromisoformat(now)
    week.fill(tmp_path / "plain", None, moment)
    moved = moments()
    seen = week_of(moment)
    texts = json.dumps([line.record for line in seen], ensure_ascii=False)
    close_workspace()
    open_workspace(Path(shutil.copytree(demo_week, tmp_path / "told")))
    told = moments()
    close_workspace()
    assert [(n, w) for n, w, _ in moved] == [(n, w) for n, w, _ in told]
    assert {zone for _, _, zone in moved} == {now[-6:]}
    assert seen[0].day() == date.fromisoformat(monday)
    assert len(seen) == len(WEEK)
    assert "2026-09" not in texts


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for one in value.values():
            yield from strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)
    elif isinstance(value, str):
        yield value


def test_nothing_real_is_named() -> None:
    story = json.loads(resource("demo", "week.json").read_text("utf-8"))
    for one in story["clients"]:
        assert one["answers"]["name"].startswith("演示")
        assert all(person["name"].startswith("演示") for person in one["people"])
        for visit in one["visits"]:
            people = visit["plan"]["client_people"] + visit["plan"]["our_people"]
            assert all(name.startswith("演示") or name == "林示例" for name in people)
        for rival in one["answers"].get("competitors", ()):
            assert rival.startswith("演示")
    every = list(strings(story))
    phones = [told for told in every if re.fullmatch(r"[\d -]{7,}", told)
              and not re.fullmatch(r"\d{4}-\d\d-\d\d", told)]  # fmt: skip
    assert phones
    assert all(re.fullmatch(r"000-0000-00\d\d|0000 0000 0000 00\d\d", told) for told in phones)
    assert not re.search(r"1[3-9]\d{9}", json.dumps(story))
    sites = re.findall(r"[\w-]+\.(?:com|cn|net|org)\b", json.dumps(story))
    assert sites == []
    mails = [told for told in every if "@" in told]
    assert all(told.endswith(".example") for told in mails)


def test_no_text_names_a_day_that_a_moved_week_would_belie() -> None:
    story = json.loads(resource("demo", "week.json").read_text("utf-8"))
    assert [told for told in strings(story) if re.search(r"\d ?日", told)] == []


def test_another_zone_keeps_the_wall_clock(workspace: Path) -> None:
    zone = timezone(timedelta(hours=-7))
    now = datetime(2026, 9, 17, 10, 30, tzinfo=zone)
    week.fill(workspace, None, now)
    (waiting,) = today.day(now.date(), now).to_record
    assert waiting.clock is not None
    assert waiting.clock.minutes_left(now) == 20
