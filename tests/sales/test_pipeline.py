"""The pipeline: which opportunities, their sums, funnel, times; 10,000 of them in few queries."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from salesdesk.sales import clients, pipeline, pipeline_figures, stage_moves, touches
from salesdesk.sales.pipeline import PipelineFilter, PipelineRow
from salesdesk.sales.stages import STAGES
from salesdesk.store.database import database
from salesdesk.store.records import Opportunity, StageMove
from tests.conftest import NOW
from tests.sales.play import client, rate

pytestmark = pytest.mark.usefixtures("workspace")
TODAY = NOW.date()


def days_ago(days: int) -> datetime:
    return NOW - timedelta(days=days)


def told(client_id: int, title: str, moves: list[tuple[str, int]], **more: Any) -> int:
    """Write an opportunity with the history [(stage, days ago)] as it is found in the tables."""
    with database.change():
        deal = Opportunity.create(
            client=client_id, title=title, stage=moves[-1][0], created_at=days_ago(moves[0][1]),
            stage_since=days_ago(moves[-1][1]), **more,
        )  # fmt: skip
        before = ""
        for stage, ago in moves:
            StageMove.create(
                opportunity=deal.id, from_stage=before, to_stage=stage, at=days_ago(ago)
            )
            before = stage
    return int(deal.id)


@pytest.fixture
def book(workspace: object) -> dict[str, int]:
    """Six opportunities of three clients, one of them rated."""
    one, two, three = client("演示甲公司"), client("演示乙公司"), client("演示丙公司")
    rate(one, 5)
    rows: dict[str, Any] = {
        "big": told(one, "大单", [("lead", 50), ("qualified", 40), ("proposal", 10)],
                    amount_fen=900_00, expected_close=TODAY - timedelta(days=1)),
        "small": told(two, "小单", [("lead", 30), ("qualified", 10)], amount_fen=100_00,
                      expected_close=TODAY + timedelta(days=9)),
        "open-ended": told(two, "未估", [("lead", 90)]),
        "won": told(one, "老单", [("lead", 100), ("negotiation", 60), ("won", 40), ("active", 30)],
                    amount_fen=500_00),
        "lost": told(three, "丢单", [("lead", 80), ("proposal", 60), ("lost", 20)],
                     amount_fen=70_00, rival="演示捷停科技", loss_reason="价格"),
        "gone": told(three, "归档", [("lead", 10)], amount_fen=10_000_00, archived_at=NOW),
    }  # fmt: skip
    return rows


def titles(now: datetime = NOW, **wanted: Any) -> list[str]:
    asked = PipelineFilter(**wanted)
    listed = pipeline.listed(asked, now)
    ids = list(pipeline.opportunity_ids(asked, now))
    assert [row.id for row in listed] == ids
    assert {row.id: row for row in pipeline.rows(ids)} == {row.id: row for row in listed}
    return [row.title for row in listed]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, ["大单", "小单", "未估"]),
        ({"which": "won"}, ["老单"]),
        ({"which": "closed"}, ["丢单"]),
        ({"which": "all"}, ["大单", "老单", "小单", "丢单", "未估"]),
        ({"stage": "qualified"}, ["小单"]),
        ({"grade": "high"}, ["大单"]),
        ({"grade": "none"}, ["小单", "未估"]),
        ({"close_from": TODAY}, ["小单"]),
        ({"close_to": TODAY}, ["大单"]),
        ({"text": "乙 小"}, ["小单"]),
        ({"text": "'; --"}, []),
        ({"silent": True}, ["未估"]),
        ({"archived": True}, ["归档"]),
        ({"sort": "amount", "reverse": True}, ["小单", "大单", "未估"]),
        ({"sort": "expected_close"}, ["大单", "小单", "未估"]),
        ({"sort": "client"}, ["大单", "小单", "未估"]),
        ({"sort": "last_contact"}, ["未估", "大单", "小单"]),
        ({"sort": "stage"}, ["大单", "小单", "未估"]),
        ({"sort": "created"}, ["小单", "大单", "未估"]),
    ],
)
def test_which_and_in_what_order(
    book: dict[str, int], wanted: dict[str, Any], found: list[str]
) -> None:
    got = titles(**wanted)
    assert got == found if "sort" in wanted or not wanted else sorted(got) == sorted(found)


def row_of(deal: int) -> PipelineRow:
    return pipeline.rows([deal])[0]


def test_what_a_row_tells(book: dict[str, int]) -> None:
    row = row_of(book["big"])
    assert (row.client, row.grade, row.score_tenths) == ("演示甲公司", "high", 1000)
    assert (row.days_at_stage(NOW), row.silent_days(NOW)) == (10, 50)
    assert (row.is_late(TODAY), row.may_sleep(NOW)) == (True, False)
    assert row.weighted_fen == 540_00
    lost = row_of(book["lost"])
    assert (lost.rival, lost.loss_reason, lost.weighted_fen) == ("演示捷停科技", "价格", 0)
    assert not lost.is_late(TODAY)
    assert row_of(book["gone"]).archived
    assert pipeline.rows([4711]) == []


def test_a_client_in_the_archive_takes_its_opportunities_along(book: dict[str, int]) -> None:
    clients.set_archived([row_of(book["small"]).client_id], NOW)
    assert titles() == ["大单"]
    assert sum(one.count for one in pipeline.sums(PipelineFilter(which="all"), NOW)) == 3


def test_silence_ends_with_an_answered_call(book: dict[str, int]) -> None:
    row = row_of(book["open-ended"])
    assert row.may_sleep(NOW)
    assert stage_moves.missing(row.id, "dormant", NOW) == ()
    touches.log(row.client_id, "phone", days_ago(1), answered=False, cold=False)
    assert row_of(row.id).may_sleep(NOW)
    touches.log(row.client_id, "phone", days_ago(1), answered=True, cold=False)
    assert not row_of(row.id).may_sleep(NOW)
    assert titles(silent=True) == []


def test_silence_is_counted_in_days_of_the_calendar(book: dict[str, int]) -> None:
    """A contact in the evening 90 days ago is silent from this morning on."""
    morning = NOW.replace(hour=0, minute=1)
    told(client("演示丁公司"), "傍晚", [("lead", 0)])
    with database.change():
        evening = (morning - timedelta(days=90)).replace(hour=23)
        Opportunity.update(created_at=evening).where(Opportunity.title == "傍晚").execute()
    assert "傍晚" in titles(morning, silent=True)
    assert "傍晚" not in titles(morning - timedelta(minutes=2), silent=True)


def test_sums_by_stage(book: dict[str, int]) -> None:
    sums = {one.stage: one for one in pipeline.sums(PipelineFilter(which="all"), NOW)}
    assert list(sums) == list(STAGES)
    lead, proposal, active = sums["lead"], sums["proposal"], sums["active"]
    assert (lead.count, lead.amount_fen, lead.unpriced) == (1, 0, 1)
    assert (proposal.count, proposal.amount_fen, proposal.weighted_fen) == (1, 900_00, 540_00)
    assert (active.amount_fen, active.weighted_fen) == (500_00, 500_00)
    assert sums["won"].count == 0
    assert [one.stage for one in pipeline.sums(PipelineFilter(stage="lead"), NOW)] == ["lead"]


def test_the_funnel_counts_every_stage_on_the_way(book: dict[str, int]) -> None:
    steps = {step.stage: step for step in pipeline_figures.funnel(NOW)}
    assert {stage: step.reached for stage, step in steps.items()} == {
        "lead": 5, "qualified": 4, "contacted": 3, "discovery": 3, "proposal": 3,
        "negotiation": 1, "won": 1,
    }  # fmt: skip
    assert (steps["contacted"].rate, steps["won"].share) == (0.75, 0.2)
    late = pipeline_figures.funnel(NOW, since=TODAY - timedelta(days=50), until=TODAY)
    assert [step.reached for step in late] == [2, 2, 1, 1, 1, 0, 0]
    none = pipeline_figures.funnel(NOW, since=TODAY)
    assert {(step.reached, step.rate, step.share) for step in none} == {(0, None, None)}


def test_days_at_each_stage_and_the_sales_cycle(book: dict[str, int]) -> None:
    times = {one.stage: one for one in pipeline_figures.stage_times(NOW)}
    assert (times["lead"].median_days, times["lead"].count) == (20.0, 4)  # 10, 20, 20, 40
    assert (times["proposal"].median_days, times["negotiation"].median_days) == (40.0, 20.0)
    assert (times["contacted"].median_days, times["contacted"].count) == (None, 0)
    since = pipeline_figures.stage_times(NOW, since=TODAY - timedelta(days=15))
    assert next(one for one in since if one.stage == "lead").median_days == 20.0
    cycle = pipeline_figures.cycle(NOW)
    assert (cycle.median_days, cycle.count) == (60.0, 1)
    assert pipeline_figures.cycle(NOW, since=TODAY).median_days is None
    wins = pipeline_figures.win_rate(NOW)
    assert (wins.won, wins.lost, wins.rate) == (1, 1, 0.5)
    assert pipeline_figures.win_rate(NOW, since=TODAY).rate is None


def test_the_day_of_the_contract_ends_the_cycle() -> None:
    deal = told(client(), "单", [("lead", 30), ("won", 2)])
    with database.change():
        StageMove.update(evidence={"contract": {"on": (TODAY - timedelta(days=5)).isoformat()}}
        ).where(StageMove.opportunity == deal, StageMove.to_stage == "won").execute()  # fmt: skip
    assert pipeline_figures.cycle(NOW).median_days == 25.0
    assert pipeline_figures.cycle(NOW, until=date.fromisoformat("2026-09-12")).count == 0


def test_ten_thousand_are_listed_by_one_query() -> None:
    ids = [client(f"演示{n}公司") for n in range(3)]
    with database.change(derive=False):
        database.connection().executemany(
            "INSERT INTO opportunity (uuid, client_id, title, amount_fen, stage, loss_reason, "
            "rival, source, note, created_at, stage_since) VALUES (?, ?, ?, ?, ?, '', '', '', '', "
            "'2026-08-01T00:00:00Z', '2026-08-01T00:00:00Z')",
            [(f"u{n}", ids[n % 3], f"单{n}", n, STAGES[n % 11]) for n in range(10_000)],
        )
    asked: list[str] = []
    connection = database.connection()
    connection.set_trace_callback(asked.append)
    try:
        rows = pipeline.listed(PipelineFilter(which="all"), NOW)
        sums = pipeline.sums(PipelineFilter(which="all"), NOW)
    finally:
        connection.set_trace_callback(None)
    assert len([query for query in asked if query.startswith("SELECT")]) == 2
    assert (len(rows), sum(one.count for one in sums)) == (10_000, 10_000)
    assert sum(one.amount_fen for one in sums) == sum(row.amount_fen or 0 for row in rows)
