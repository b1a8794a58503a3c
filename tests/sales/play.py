"""What the tests of the sales room say again and again: a client, a plan, a record."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from salesdesk.errors import Refused
from salesdesk.sales import clients, scoring, visit_records, visits
from salesdesk.sales.score import WEIGHTS
from tests.conftest import NOW

TODAY = NOW.date()
QUESTIONS = ["夜班怎么处理停机？", "最近一次影响了哪些订单？", "用哪些指标衡量？"]


def client(name: str = "演示甲公司", **answers: Any) -> int:
    """Add a client and return its id."""
    return clients.create({"name": name, **answers}, NOW)


def plan_answers(start: datetime, minutes: int = 60, **more: Any) -> dict[str, Any]:
    """Return complete answers of the form ``visit_plan``."""
    return {
        "starts_at": start.isoformat(),
        "ends_at": (start + timedelta(minutes=minutes)).isoformat(),
        "channel": "face",
        "place": "演示路 1 号",
        "objective": "弄清停机损失",
        "opening_questions": list(QUESTIONS),
        "our_people": ["林示例"],
        "client_people": ["演示许青"],
        "kit": ["slides"],
        **more,
    }


def planned(client_id: int, start: datetime, now: datetime | None = None, **more: Any) -> int:
    """Plan a visit of one hour, by default a day ahead; return its id."""
    return visits.plan(client_id, plan_answers(start, **more), now or start - timedelta(days=1))


def record_answers(start: datetime, minutes: int = 60, **more: Any) -> dict[str, Any]:
    """Return complete answers of form ③ for a visit that went on."""
    return {
        "started_at": start.isoformat(),
        "ended_at": (start + timedelta(minutes=minutes)).isoformat(),
        "key_points": "夜班停机两小时",
        "feedback": "愿意试用",
        "outcome": "continuation",
        "next_step": "发送试用方案",
        "next_owner": "林示例",
        "next_at": (start + timedelta(days=1)).isoformat(),
        "tag_potential": "high",
        "tag_need_type": "quality",
        "tag_priority": "medium",
        **more,
    }


def recorded(client_id: int, start: datetime, at: datetime | None = None, **more: Any) -> int:
    """Plan a visit and record it ten minutes after its end; return its id."""
    visit = planned(client_id, start)
    at = at or start + timedelta(minutes=70)
    visit_records.record(visit, record_answers(start, **more), at)
    return visit


def rate(client_id: int, points: int = 4, on: date = TODAY) -> int:
    """Rate a client with the same points in every criterion."""
    rows = [{"criterion": name, "points": points, "evidence": "走访"} for name in WEIGHTS]
    return scoring.rate(client_id, {"rated_on": on.isoformat(), "ratings": rows})


class Refusal:
    """``with refused("visit_times") as no:`` asserts the code; ``no.facts`` are its facts."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.facts: dict[str, object] = {}
        self._raises = pytest.raises(Refused)

    def __enter__(self) -> Refusal:
        self._told = self._raises.__enter__()
        return self

    def __exit__(self, *error: Any) -> bool:
        caught = bool(self._raises.__exit__(*error))
        if not caught:
            return False
        assert self._told.value.code == self.code
        self.facts = self._told.value.facts
        return True


def refused(code: str) -> Refusal:
    """Expect a refusal with this code."""
    return Refusal(code)
