"""A workspace with a full Thursday, for the tests of the plan tab and the visit pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from salesdesk.sales import chain, clients, my_side, plan, visits
from salesdesk.sales.workspace import open_workspace
from salesdesk.store.attachments import AttachmentStore

THURSDAY = date(2026, 9, 17)
QUESTIONS = ["目前换模要经过哪些环节？", "哪个环节最费时间？", "停线一小时，哪些交期会推迟？"]


def at(text: str) -> datetime:
    """Return a moment of September 2026 in China: ``at("17 09:30")``."""
    return datetime.fromisoformat(f"2026-09-{text.replace(' ', 'T')}:00+08:00")


@dataclass
class World:
    """The open workspace and the one clock, which a test moves by setting ``now``."""

    store: AttachmentStore
    now: datetime = field(default_factory=lambda: at("17 10:30"))

    def clock(self) -> datetime:
        return self.now

    def client(self, name: str, **more: Any) -> int:
        return clients.create({"name": name, **more}, self.now)

    def visit(self, client: int, start: str, minutes: int = 60, **more: Any) -> int:
        begins = at(start)
        answers = {
            "starts_at": begins.isoformat(),
            "ends_at": (begins + timedelta(minutes=minutes)).isoformat(),
            "channel": "face",
            "objective": "约定试用日期",
            "opening_questions": QUESTIONS,
            **more,
        }
        return visits.plan(client, answers, self.now - timedelta(days=1))


def open_world(folder: Path) -> World:
    """Open an empty workspace in *folder*."""
    world = World(open_workspace(folder))
    my_side.save({"company": "星舟示例科技", "person": "林示例", "post": "客户经理"})
    return world


def record_answers(**more: Any) -> dict[str, Any]:
    """Return what form ③ asks beyond what a visit's plan knows: a complete advance."""
    return {
        "key_points": "看了换模现场，首件不稳", "feedback": "认可，要先试用",
        "client_people": ["演示王立"], "our_people": ["林示例"], "outcome": "advance",
        "customer_action": "安排试用产线", "customer_who": "演示王立",
        "customer_by": "2026-09-18", "next_step": "送试用方案", "next_owner": "林示例",
        "next_at": "2026-09-18T09:00+08:00", "tag_potential": "high",
        "tag_need_type": "efficiency", "tag_priority": "high", **more,
    }  # fmt: skip


@dataclass(frozen=True)
class Thursday:
    """The ids of a full day."""

    cloudbear: int
    orange: int
    polarcat: int
    held: int
    confirmed: int
    clashing: int
    late_item: int
    timed_item: int


def full_thursday(world: World) -> Thursday:
    """Fill Thursday: a visit held and unrecorded, one confirmed, a clash, a no-show, to-dos."""
    cloudbear = world.client(
        "演示云朵熊精密", address="演示市星河路 1 号 3 栋", industry="manufacturing"
    )
    orange = world.client("演示橙子岛便利", address="演示市海棠路 8 号", industry="retail")
    polarcat = world.client("演示北极猫集团", industry="it")
    for client, name, post in (
        (cloudbear, "演示王立", "生产总监"), (orange, "演示李雯", "采购经理"),
        (orange, "演示周启明", "总经理"), (polarcat, "演示赵敏", "IT 主管"),
    ):  # fmt: skip
        chain.add(client, {"name": name, "post": post, "roles": ["technical_influencer"]})
    held = world.visit(
        cloudbear, "17 09:00", 50, place="演示市星河路 1 号 3 栋", client_people=["演示王立"]
    )
    visits.confirm(held, "演示王立", at("16 16:00"), "phone", at("16 16:00"))
    visits.set_done(held, at("17 09:00"), at("17 09:50"), at("17 09:51"))
    confirmed = world.visit(
        orange, "17 14:00", place="演示市海棠路 8 号", kit=["brochure", "samples", "quotation"],
        client_people=["演示李雯", "演示周启明"], leave_by=at("17 13:20").isoformat(),
        objective="确认试用门店与日期",
    )  # fmt: skip
    visits.confirm(confirmed, "演示李雯", at("16 17:00"), "wechat", at("16 17:00"))
    clashing = world.visit(
        polarcat,
        "17 14:30",
        45,
        channel="video",
        objective="谈数据对接",
        client_people=["演示赵敏"],
    )
    called = world.visit(polarcat, "17 11:00", 30, channel="phone", objective="回访续费")
    visits.cancel(called, "client", "客户临时开会", at("17 08:30"))
    world.visit(cloudbear, "17 16:00", 90, channel="face", objective="验收准备")
    late = plan.add("补归档合同副本", date(2026, 9, 14), client_id=cloudbear)
    timed = plan.add("给李雯发资料清单", THURSDAY, due_at=at("17 17:45"), client_id=orange)
    plan.add("整理展会名片", THURSDAY)
    plan.add("送试用方案", THURSDAY, client_id=cloudbear, kind="next_step", form="wechat")
    plan.add("演示周启明：定下试用门店", date(2026, 9, 16), client_id=orange, kind="customer_step")
    plan.set_done(plan.add("核对报价", THURSDAY), world.now)
    world.visit(orange, "18 09:30", objective="演示试用效果")
    return Thursday(cloudbear, orange, polarcat, held, confirmed, clashing, late, timed)
