"""The demo's opportunities stand as DOMAIN §7 tells, each stage with its evidence or override."""

import pytest

from salesdesk.sales import client_list, opportunity_lines, pipeline, pipeline_figures
from salesdesk.sales.opportunity_lines import MoveLine, OpportunityLine
from salesdesk.sales.pipeline import PipelineFilter
from tests.conftest import NOW

pytestmark = pytest.mark.usefixtures("told_week")
DEALS = {
    "Cloudbear": [("停机预警一期", 386_000, "active")],
    "Orange-Isle": [("补货建议试点", 76_000, "discovery")],
    "Paperplane": [("在途可视一期", 118_280, "active"), ("在途可视二期", 298_000, "negotiation")],
    "Ginkgo-Leaf": [("评估设备更新", 520_000, "proposal")],
    "Bluebeanie": [("统一同步重启", 60_000, "contacted")],
    "Pomeseed": [("包装线停机预警", 248_600, "won")],
    "Polarcat": [("报表统一服务", 360_000, "active")],
    "Dandelion": [("预约与提醒", 10_000, "contacted")],
    "Papercrane": [("首件追溯", 98_000, "lost")],
    "Glowbug": [("巡检预警", None, "lead")],
    "Spintop": [("分拨可视服务", 120_000, "active")],
    "Greytile": [("补货建议", None, "disqualified")],
}
CONTRACTS = {
    "停机预警一期": "XZ-XS-2026-0011",
    "包装线停机预警": "XZ-XS-2026-0012",
    "分拨可视服务": "XZ-FW-2026-0005",
}


def deals(short: str) -> list[OpportunityLine]:
    return opportunity_lines.of_client(client_list.resolve(short))


def moves(short: str) -> list[MoveLine]:
    return opportunity_lines.moves(deals(short)[-1].id)


@pytest.mark.parametrize("short", DEALS)
def test_each_client_has_its_opportunities(short: str) -> None:
    assert [
        (deal.title, deal.amount_fen and deal.amount_fen / 100, deal.stage)
        for deal in deals(short)
    ] == DEALS[short]  # fmt: skip
    for deal in deals(short):
        if deal.products:
            assert deal.products_fen == deal.amount_fen


@pytest.mark.parametrize("short", DEALS)
def test_each_move_has_its_evidence(short: str) -> None:
    for deal in deals(short):
        first, *others = opportunity_lines.moves(deal.id)
        assert first.to_stage == "lead"
        for move in others:
            assert move.evidence or move.reason
            days = [fact.on for fact in move.evidence.values() if fact.on]
            assert all(day <= move.at.astimezone(NOW.tzinfo).date() for day in days)
            assert set(move.overridden) <= (
                {"economic_buyer"} if short == "Ginkgo-Leaf" else set()
            )  # fmt: skip


def test_ginkgo_leaf_came_to_the_proposal_by_override() -> None:
    move = moves("Ginkgo-Leaf")[-1]
    assert (move.to_stage, move.overridden) == ("proposal", ("economic_buyer",))
    assert "分管院长" in move.reason
    assert set(move.evidence) == {"explicit_need"}


def test_papercrane_was_lost_to_the_rival() -> None:
    (deal,) = deals("Papercrane")
    assert deal.rival == "演示捷停科技"
    assert [name for _, name in deal.rivals] == ["演示捷停科技"]
    assert "价格高出两成" in deal.loss_reason
    assert moves("Papercrane")[-1].from_stage == "negotiation"


def test_what_is_won_names_its_contract() -> None:
    found = {
        deal.title: move.evidence["contract"].text
        for short in DEALS
        for deal in deals(short)
        for move in opportunity_lines.moves(deal.id)
        if move.to_stage == "won"
    }
    assert CONTRACTS.items() <= found.items()
    assert len(found) == 5


def test_the_visits_made_the_contacts() -> None:
    for short in ("Cloudbear", "Dandelion", "Bluebeanie", "Paperplane"):
        contact = next(move for move in moves(short) if move.to_stage == "contacted")
        assert contact.evidence["visit"].ref.startswith("visit:")
    assert moves("Greytile")[-1].reason == "客户要求不再联系"


def test_the_pipeline_of_thursday() -> None:
    sums = {one.stage: one for one in pipeline.sums(PipelineFilter(), NOW)}
    assert {stage: (one.count, one.amount_fen // 100) for stage, one in sums.items()} == {
        "lead": (1, 0), "qualified": (0, 0), "contacted": (2, 70_000), "discovery": (1, 76_000),
        "proposal": (1, 520_000), "negotiation": (1, 298_000),
    }  # fmt: skip
    assert [step.reached for step in pipeline_figures.funnel(NOW)] == [13, 11, 11, 10, 8, 7, 5]
    wins = pipeline_figures.win_rate(NOW)
    assert (wins.won, wins.lost) == (5, 1)
    assert pipeline_figures.cycle(NOW).median_days == 125.0
    assert pipeline.opportunity_ids(PipelineFilter(silent=True), NOW).tolist() == []
