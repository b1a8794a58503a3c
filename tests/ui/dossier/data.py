"""A small workspace for the tests of the dossier: three clients, one of them well known."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from salesdesk.sales import chain, clients, plan, scoring, visit_records, visits
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store.attachments import AttachmentStore
from salesdesk.store.database import database
from salesdesk.store.records import Opportunity

ZONE = timezone(timedelta(hours=8))
NOW = datetime(2026, 9, 17, 10, 30, tzinfo=ZONE)
TODAY = NOW.date()
POINTS = (5, 4, 5, 4, 4, 4, 4, 4)


def build(folder: Path) -> dict[str, int]:
    """Make a workspace with these clients in *folder* once, to be copied for every test."""
    store = open_workspace(folder)
    try:
        return fill(store, folder)
    finally:
        close_workspace()


def fill(store: AttachmentStore | None = None, folder: Path | None = None) -> dict[str, int]:
    """Write three clients; return their ids by a short name."""
    ids = {
        "cloud": clients.create(_CLOUD, NOW - timedelta(days=120), ["重点客户", "展会"]),
        "orange": clients.create(
            {"name": "演示橙子岛便利", "industry": "retail", "city": "杭州"}, NOW, ["展会"]
        ),
        "grey": clients.create({"name": "演示青瓦超市", "industry": "retail", "city": "苏州"}, NOW),
    }
    cloud = ids["cloud"]
    _chain(cloud)
    rate(cloud, POINTS, date(2026, 9, 1), old=("budget",))
    plan.add("发送验收资料", TODAY + timedelta(days=1), client_id=cloud)
    plan.add("回访换模数据", TODAY - timedelta(days=2), client_id=cloud)
    clients.add_note(cloud, "王工说新厂房十月投产。\n设备采购要提前三个月报预算。", NOW)
    clients.set_do_not_contact(ids["grey"], "对方要求不再来电", NOW)
    with database.change():
        Opportunity.create(
            client=cloud, title="换模改造一期", amount_fen=38_600_000, stage="negotiation",
            expected_close=date(2026, 10, 20), created_at=NOW,
        )  # fmt: skip
        Opportunity.create(
            client=ids["orange"], title="补货建议", stage="discovery", created_at=NOW
        )
    _visited(cloud)
    if store is not None and folder is not None:
        file = folder / "演示验收方案.txt"
        file.write_text("样例", "utf-8")
        clients.attach(cloud, file.name, store.put(file), "text/plain", NOW)
    return ids


_CLOUD = {
    "name": "演示云朵熊精密制造有限公司", "short_name": "云朵熊", "industry": "manufacturing",
    "size": "medium", "ownership": "private", "city": "苏州", "client_type": "direct",
    "uscc": "91000000MADEM00011", "address": "苏州演示区云朵路 8 号", "headcount": 320,
    "business_scope": "精密冲压件与注塑件，服务家电与汽车零部件客户。", "source": "行业展会",
    "intent_class": "focus", "priority": "high", "supplier": "演示某进口设备商",
    "supplier_contract_end": "2026-11-10", "competitors": ["演示甲公司", "演示乙公司"],
    "pains": [{"pain": "换模时间长", "capability": "快换夹具", "basis": "现场计时 52 分钟"}],
    "opening_questions": ["每班换模几次？", "首件不良率多少？", "谁负责排产？"],
    "referrer": "演示商会 林会长", "verified_on": "2026-08-30",
}  # fmt: skip


def _chain(client: int) -> None:
    boss = chain.add(
        client,
        {"name": "演示王总", "post": "总经理", "roles": ["economic_buyer"], "influence": 5,
         "attitude": "neutral", "met": True, "concern": "回本周期"},
        [{"kind": "mobile", "value": "000-0000-0001"}],
    )  # fmt: skip
    head = chain.add(
        client,
        {"name": "演示李工", "post": "设备部经理", "department": "设备部", "influence": 4,
         "roles": ["technical_influencer", "coach"], "attitude": "supportive", "met": True,
         "concern": "停机时间", "reports_to": boss, "consent": "展会交换名片，同意保存"},
        [{"kind": "mobile", "value": "000-0000-0002"},
         {"kind": "email", "value": "demo2@example.com"},
         {"kind": "wechat", "value": "demo_li"}],
    )  # fmt: skip
    chain.add(client, {"name": "演示赵采购", "post": "采购主管", "roles": ["purchaser"],
                       "attitude": "opposed", "influence": 3, "reports_to": boss})  # fmt: skip
    chain.add(client, {"name": "演示小周", "post": "班组长", "roles": ["user_buyer"],
                       "influence": 2, "reports_to": head, "met": True})  # fmt: skip


def rate(client: int, points: tuple[int, ...], on: date, old: tuple[str, ...] = ()) -> int:
    """Rate a client with these points; the facts of *old* criteria are from the spring."""
    criteria = ("icp_fit", "potential", "need", "intent", "budget", "access", "timing", "credit")
    rows = [
        {"criterion": key, "points": value, "evidence": "现场看到" if value > 3 else "",
         "evidence_on": "2026-03-02" if key in old else on.isoformat()}
        for key, value in zip(criteria, points, strict=False)
    ]  # fmt: skip
    return scoring.rate(client, {"rated_on": on, "rater": "林示例", "ratings": rows})


def _visited(client: int) -> None:
    start = datetime(2026, 9, 10, 14, 0, tzinfo=ZONE)
    first = _plan(client, "确认验收标准", start)
    done = start + timedelta(minutes=50)
    visits.set_done(first, start, done, start + timedelta(hours=1))
    visit_records.record(
        first,
        {"key_points": "看了两条产线，换模 52 分钟。", "feedback": "希望先试一条线。",
         "outcome": "advance", "customer_action": "提供换模数据", "customer_who": "演示李工",
         "customer_by": "2026-09-18", "next_step": "准备试线方案", "next_owner": "林示例",
         "next_at": "2026-09-18T10:00:00+08:00", "next_form": "face", "tag_potential": "high",
         "tag_need_type": "efficiency", "tag_priority": "high", "our_people": ["林示例"],
         "client_people": ["演示李工"], "channel": "face", "objective": "确认验收标准",
         "started_at": start.isoformat(), "ended_at": (start + timedelta(minutes=50)).isoformat(),
         "needs": [{"text": "换模时间减半", "words": "能压到二十五分钟，我就敢接小单",
                    "level": "must", "kind": "efficiency"}],
         "objections": [{"category": "price", "words": "比现供应商贵三成",
                         "response": "算过停机损失再比", "solved": False}]},
        start + timedelta(minutes=75),
    )  # fmt: skip
    _plan(client, "现场验收准备", datetime(2026, 9, 18, 14, 0, tzinfo=ZONE))


def _plan(client: int, objective: str, start: datetime) -> int:
    return visits.plan(
        client,
        {"objective": objective, "channel": "face", "place": "客户现场",
         "starts_at": start.isoformat(), "ends_at": (start + timedelta(hours=1)).isoformat(),
         "opening_questions": ["问一？", "问二？", "问三？"], "client_people": ["演示李工"],
         "our_people": ["林示例"]},
        start - timedelta(days=3),
    )  # fmt: skip
