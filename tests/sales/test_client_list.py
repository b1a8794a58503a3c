"""The client list against a plain model of it: every filter, every order, and finding by name."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salesdesk.sales import caches, chain, client_list, clients
from salesdesk.sales.list_filter import ListFilter
from salesdesk.sales.score import WEIGHTS, score
from salesdesk.sales.stages import STAGES
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store.database import database
from salesdesk.store.records import (
    Client,
    ClientTag,
    Opportunity,
    PlanItem,
    PriorityScore,
    Rating,
    Tag,
    Visit,
)
from tests.conftest import NOW
from tests.sales.play import client, refused

TODAY = NOW.date()
COUNT = 400
INDUSTRIES = ("manufacturing", "retail", "it", "")
TAGS = ("展会", "转介绍", "二期")


@dataclass(frozen=True)
class Known:
    """What the model knows of a client."""

    id: int
    name: str
    industry: str
    stage: str
    grade: str
    tenths: int | None
    last: str | None
    due: date | None
    tags: frozenset[str]
    archived: bool
    updated: str


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[int, Known]]:
    """Hundreds of clients in a workspace, and the model of them."""
    open_workspace(tmp_path_factory.mktemp("list"))
    chance = random.Random(20260917)
    known: dict[int, Known] = {}
    with database.change():
        tags = [Tag.create(name=name) for name in TAGS]
        for number in range(1, COUNT + 1):
            one = invent(chance, number, tags)
            known[one.id] = one
    yield known
    close_workspace()


def invent(chance: random.Random, number: int, tags: list[Tag]) -> Known:
    """Write one client by bare rows, and say what must be seen of it."""
    updated = NOW - timedelta(minutes=chance.randrange(9_000))
    one = Client.create(
        # few names, so that many are the same
        name=f"Demo {chance.choice('abcdefgh')}{chance.randrange(20):02}",
        industry=chance.choice(INDUSTRIES), created_at=NOW, updated_at=updated,
        archived_at=NOW if chance.random() < 0.1 else None,
        follow_up_on=some_day(chance, 0.2),
    )  # fmt: skip
    own = [tag for tag in tags if chance.random() < 0.3]
    for tag in own:
        ClientTag.create(client=one.id, tag=tag.id)
    points: dict[str, int] = {}
    if chance.random() < 0.7:
        names = list(WEIGHTS) if chance.random() < 0.8 else list(WEIGHTS)[:3]
        points = {name: chance.randrange(6) for name in names}
        sheet = PriorityScore.create(client=one.id, rated_on=TODAY, weights=WEIGHTS)
        for name, value in points.items():
            Rating.create(score=sheet.id, criterion=name, points=value)
    stage = chance.choice(STAGES)
    Opportunity.create(client=one.id, title="一期", stage=stage, created_at=NOW)
    task = some_day(chance, 0.3)
    if task:
        PlanItem.create(title="电话", client=one.id, due_on=task, planned_on=task)
    last = NOW - timedelta(minutes=chance.randrange(50_000)) if chance.random() < 0.5 else None
    if last:
        Visit.create(
            client=one.id, state="done", starts_at=last - timedelta(hours=1), ends_at=last,
            started_at=last - timedelta(hours=1), ended_at=last,
        )  # fmt: skip
    rated = score(points)
    due = min((day for day in (one.follow_up_on, task) if day), default=None)
    return Known(
        one.id, one.name, one.industry, stage, rated.grade, rated.tenths,
        last.isoformat() if last else None, due, frozenset(tag.name for tag in own),
        one.archived_at is not None, updated.isoformat(),
    )  # fmt: skip


def some_day(chance: random.Random, share: float) -> date | None:
    return TODAY + timedelta(days=chance.randint(-12, 12)) if chance.random() < share else None


DUE: dict[str, Callable[[date], bool]] = {
    "overdue": lambda day: day < TODAY,
    "today": lambda day: day <= TODAY,
    "week": lambda day: TODAY <= day <= TODAY + timedelta(days=6),
}
KEYS: dict[str, Callable[[Known], Any]] = {
    "name": lambda one: one.name,
    "score": lambda one: one.tenths,
    "last_contact": lambda one: one.last,
    "next_follow_up": lambda one: one.due,
    "updated": lambda one: one.updated,
}


def expected(known: dict[int, Known], wanted: ListFilter) -> list[int]:
    """Return what the list must show, worked out by hand."""

    def fits(one: Known) -> bool:
        due = one.due is None if wanted.due == "none" else (
            not wanted.due or (one.due is not None and DUE[wanted.due](one.due))
        )  # fmt: skip
        return (
            one.archived == wanted.archived
            and due
            and wanted.grade in ("", one.grade or "none")
            and wanted.stage in ("", one.stage)
            and wanted.industry in ("", one.industry or "none")
            and (not wanted.tag or wanted.tag in one.tags)
        )

    kept = sorted((one for one in known.values() if fits(one)), key=lambda one: (one.name, one.id))
    if wanted.sort in ("", "name"):
        return [one.id for one in kept][:: -1 if wanted.reverse else 1]
    key = KEYS[wanted.sort]
    down = (wanted.sort in ("score", "last_contact", "updated")) != wanted.reverse
    told = sorted((one for one in kept if key(one) is not None), key=key, reverse=down)
    return [one.id for one in (*told, *(one for one in kept if key(one) is None))]


FILTERS = st.builds(
    ListFilter,
    grade=st.sampled_from(["", "", "high", "medium", "low", "none"]),
    stage=st.sampled_from(["", "", "", *STAGES]),
    tag=st.sampled_from(["", "", *TAGS, "没有的"]),
    industry=st.sampled_from(["", "", *INDUSTRIES, "none"]),
    due=st.sampled_from(["", "", "overdue", "today", "week", "none"]),
    archived=st.booleans(),
    sort=st.sampled_from(["", *KEYS]),
    reverse=st.booleans(),
)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(FILTERS)
def test_every_filter_and_order_is_what_a_plain_model_says(
    model: dict[int, Known], wanted: ListFilter
) -> None:
    assert list(client_list.client_ids(wanted, TODAY)) == expected(model, wanted)


@pytest.mark.parametrize("sort", KEYS)
@pytest.mark.parametrize("reverse", [False, True])
def test_what_is_not_known_comes_last_in_either_direction(
    model: dict[int, Known], sort: str, reverse: bool
) -> None:
    found = list(client_list.client_ids(ListFilter(sort=sort, reverse=reverse), TODAY))
    empty = [KEYS[sort](model[one]) is None for one in found]
    assert empty == sorted(empty)
    assert found == expected(model, ListFilter(sort=sort, reverse=reverse))


def test_pages_put_together_are_the_whole_list(model: dict[int, Known]) -> None:
    ids = client_list.client_ids(ListFilter(sort="score"), TODAY)
    rows = [row for start in range(0, len(ids), 64) for row in client_list.client_rows(
        ids[start : start + 64])]  # fmt: skip
    assert [row.id for row in rows] == list(ids)
    for row in rows:
        one = model[row.id]
        assert (row.name, row.grade, row.stage, row.score_tenths, row.next_follow_up) == (
            one.name, one.grade, one.stage, one.tenths, one.due,
        )  # fmt: skip
        assert frozenset(row.tags) == one.tags
        assert row.last_contact == (datetime.fromisoformat(one.last) if one.last else None)


@pytest.mark.parametrize("column", ["grade", "stage", "industry"])
@pytest.mark.parametrize("archived", [False, True])
def test_counts_say_how_many_lines_a_filter_will_show(
    model: dict[int, Known], column: str, archived: bool
) -> None:
    for value, count in client_list.counts(column, archived=archived).items():
        told: dict[str, Any] = {column: value or "none"}
        wanted = replace(ListFilter(archived=archived), **told)
        assert len(client_list.client_ids(wanted, TODAY)) == count
    assert sum(client_list.counts(column, archived=archived).values()) == sum(
        one.archived == archived for one in model.values()
    )


def test_a_text_and_a_filter_narrow_together(model: dict[int, Known]) -> None:
    wanted = ListFilter(text="demo a", grade="high")
    found = set(client_list.client_ids(wanted, TODAY))
    assert found == {
        one.id for one in model.values()
        if one.name.startswith("Demo a") and one.grade == "high" and not one.archived
    }  # fmt: skip
    sorted_ones = list(client_list.client_ids(replace(wanted, sort="score"), TODAY))
    assert sorted_ones == [
        one for one in expected(model, ListFilter(grade="high", sort="score")) if one in found
    ]
    assert list(client_list.client_ids(ListFilter(text="没有这样的客户"), TODAY)) == []


def test_the_caches_agree_with_the_truth(model: dict[int, Known]) -> None:
    assert caches.compare(database.connection()) == []


def test_a_line_shows_the_first_person_masked(workspace: Path) -> None:
    one = client("演示甲公司", short_name="甲", industry="it", city="示例市")
    chain.add(one, {"name": "演示许青", "post": "总监"}, [{"kind": "wechat", "value": "demo_x"},
              {"kind": "mobile", "value": "000-0000-0002"}])  # fmt: skip
    chain.add(one, {"name": "演示何伟"})
    clients.set_tags(one, ["乙", "甲"])
    (row,) = client_list.client_rows([one, 4711])
    assert (row.contact, row.post, row.phone_masked) == ("演示许青", "总监", "000****0002")
    assert (row.tags, row.short_name, row.city) == (("乙", "甲"), "甲", "示例市")


def test_a_client_is_meant_by_id_by_name_or_not_at_all(workspace: Path) -> None:
    one, two = client("演示云朵熊精密"), client("演示云朵熊包装")
    assert client_list.resolve(str(one)) == one
    assert client_list.resolve("演示云朵熊包装") == two
    assert client_list.resolve("包装") == two
    with refused("client_ambiguous") as no:
        client_list.resolve("云朵熊")
    assert no.facts["names"] in (
        "演示云朵熊精密, 演示云朵熊包装", "演示云朵熊包装, 演示云朵熊精密",
    )  # fmt: skip
    for text in ("没有的公司", "4711", "²", "9" * 30, "", " ", "\x00", "%", "'; DROP TABLE client"):
        with refused("client_unknown"):
            client_list.resolve(text)


def test_a_name_like_anothers_is_noticed(workspace: Path) -> None:
    one = client("演示示例市云朵熊精密制造有限公司")
    assert [hit.id for hit in client_list.like_named("云朵熊精密制造股份有限公司")] == [one]
    assert client_list.like_named("公") == []
