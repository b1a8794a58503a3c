"""Sample answers of the sheets about a client's people: hand-over and buying chain."""

from __future__ import annotations

from typing import Any

PEOPLE: list[dict[str, Any]] = [
    {"name": "王示例", "post": "总经理", "roles": ["economic_buyer"], "attitude": "supportive",
     "influence": 5, "met": True, "reports_to": "", "phone": "000****0001",
     "last_contact": "2026-09-14", "concern": "投产节点"},
    {"name": "许样例", "post": "生产总监", "roles": ["technical_influencer", "coach"],
     "attitude": "neutral", "influence": 4, "met": True, "reports_to": "王示例",
     "phone": "000****0002", "last_contact": "2026-09-10", "concern": "夜班停机"},
    {"name": "陈演示", "post": "采购经理", "roles": ["purchaser", "gatekeeper"],
     "attitude": "opposed", "influence": 3, "met": False, "reports_to": "王示例", "phone": "",
     "last_contact": "", "concern": "付款节点与质保"},
]  # fmt: skip
_ABOVE = (None, 1, 1)
CHAIN: dict[str, Any] = {
    "client": "演示云朵熊精密有限公司",
    "stage": "negotiation",
    "met_count": "2 / 3",
    "last_contact": "2026-09-14",
    "gaps": ["no_recent_contact"],
    "tree": [
        {**person, "id": number, "above": above}
        for number, (person, above) in enumerate(zip(PEOPLE, _ABOVE, strict=True), 1)
    ],
    "people": PEOPLE,
    "next_moves": "请许样例引见采购经理，先谈质保条款。",
}
HANDOVER: dict[str, Any] = {
    "client": "演示云朵熊精密有限公司", "industry": "manufacturing", "city": "示例市",
    "client_type": "direct", "stage": "negotiation", "score": "86", "grade": "high",
    "intent_class": "focus", "priority": "high", "last_contact": "2026-09-14",
    "address": "示例市演示区云朵路 1 号", "follow_up_on": "2026-09-18", "from_person": "林示例",
    "to_person": "吴样例", "handed_on": "2026-09-17", "do_not_contact": False,
    "do_not_contact_reason": "",
    "deals": [
        {"title": "停机预警一期", "stage": "negotiation", "amount": 38600000,
         "expected_close": "2026-10-20", "rivals": "演示捷停科技", "note": "按两批交货"},
    ],
    "people": PEOPLE,
    "promises": [
        {"due_on": "2026-09-18", "whose": "ours", "what": "带两周误报率报表参加验收",
         "owner": "林示例"},
        {"due_on": "2026-09-18", "whose": "theirs", "what": "组织验收小组三人到场", "owner": ""},
    ],
    "contacts": [
        {"on": "2026-09-14", "channel": "face", "people": "许样例、陈演示",
         "summary": "周五上午正式验收，客户方三人到场。", "next_step": "带报表参加验收"},
    ],
    "needs": [
        {"text": "误报率每周不超过两次", "words": "一周误报超过两次，师傅们就不看了",
         "level": "must", "stated_on": "2026-09-14"},
    ],
    "objections": [
        {"category": "terms", "words": "质保金能不能到两年再说？", "response": "按合同一年",
         "raised_on": "2026-09-14"},
    ],
    "co_visitors": "周样例 ×2", "next_visit": "2026-09-18 09:30 · 完成验收签字",
    "supplier": "演示老友自动化", "supplier_contract_end": "2026-12-31",
    "competitors": "演示捷停科技", "files": "演示验收方案.pdf · 2026-09-01",
    "remarks": "停车走南门，提前登记车牌。",
}  # fmt: skip
