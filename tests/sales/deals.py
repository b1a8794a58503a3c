"""Opportunities as the tests make them: opened, brought to a stage with all its evidence."""

from datetime import datetime, timedelta
from typing import Any

from salesdesk.sales import chain, client_list, opportunities, opportunity_lines, stage_moves
from salesdesk.sales.opportunity_lines import OpportunityLine
from salesdesk.sales.stage_gates import Fact
from tests.conftest import NOW
from tests.sales.play import client, rate, recorded

TODAY = NOW.date()
NEEDS = [{"text": "停机前预警", "words": "我要提前知道", "level": "must", "kind": "quality"}]
SENT = {
    "proposal_sent": Fact(TODAY - timedelta(days=3), "方案一"),
    "answer": Fact(TODAY, "同意，谈付款"),
}
SIGNED = {"contract": Fact(TODAY, "XZ-XS-2026-0013")}
BUYER = {"name": "演示王立", "roles": ["economic_buyer"]}


def opened(client_id: int, now: datetime = NOW - timedelta(days=5), **answers: Any) -> int:
    return opportunities.create(client_id, {"title": "一期", "amount_fen": 100_00, **answers}, now)


def line(deal: int) -> OpportunityLine:
    return opportunity_lines.get(deal)


def stage(client_id: int) -> str:
    return client_list.client_rows([client_id])[0].stage


def brought_to(stage_wanted: str) -> tuple[int, int]:
    """Return client and opportunity, with all the evidence up to a stage, moved there."""
    one = client()
    deal = opened(one)
    rate(one)
    chain.add(one, BUYER)
    recorded(one, NOW - timedelta(hours=3), needs=NEEDS)
    if stage_wanted not in ("lead", "contacted"):
        stage_moves.move(deal, stage_wanted, NOW, {**SENT, **SIGNED})
    return one, deal


def missing(deal: int, to_stage: str, now: datetime = NOW) -> list[str]:
    return [gate.key for gate in stage_moves.missing(deal, to_stage, now)]
