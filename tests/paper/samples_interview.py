"""Sample answers of the sheets about an interview: plan, needs record, summary."""

from __future__ import annotations

from typing import Any

_DECIDED = {
    "budget": "试点 8 万元，营运副总可批", "timing": "十月开业前", "criteria": "报损下降、店长省时",
}  # fmt: skip
_PROMISED = {
    "outcome": "advance", "customer_action": "选三家门店开始试点", "customer_who": "赵示例",
    "customer_by": "2026-09-25", "next_step": "送试点方案与门店清单", "next_owner": "林示例",
    "next_at": "2026-09-21T14:00+08:00",
}  # fmt: skip
NEEDS_RECORD: dict[str, Any] = {
    "client": "演示橙子岛便利有限公司", "held_at": "2026-09-14T15:00+08:00",
    "client_people": ["赵示例", "孙样例"], "interview_no": "1",
    "situation": "63 家门店，每天下午四点由店长凭经验报货，仓里夜里配货，早上六点前到店。",
    "problems": [
        {
            "position": 1, "problem": "雨天鲜食总是多订，一半要报损", "severity": 4,
            "effects": "1. 每家店每月多报损 · 营运部 · ¥1,200.00 × 756\n"
            "2. 店长不敢再订新品 · 商品部 · 3 款 × 12",
            "expected": "按天气和销量给出第二天的订货建议",
            "words": "要是每天能告诉我订多少，我就不用赌了", "level": "must", "kind": "cost",
            "raised_by": "赵示例", "can_do": "yes", "metric": "鲜食报损率降到 6 % 以下",
            "version": "2",
        },
        {
            "position": 2, "problem": "盘点一次停业半天", "severity": 3,
            "effects": "1. 一次少卖 · 门店 · ¥2,600.00 × 252",
            "expected": "不停业也能盘", "words": "", "level": "expected", "kind": "efficiency",
            "raised_by": "孙样例", "can_do": "part", "metric": "", "version": "1",
        },
    ],
    **_DECIDED, "agreed_by": "赵示例",
}  # fmt: skip
NEEDS_CONFIRMATION: dict[str, Any] = {
    **NEEDS_RECORD,
    "problems": [
        {key: row[key] for key in row if key not in ("severity", "can_do", "version")}
        for row in NEEDS_RECORD["problems"]
    ],
}
INTERVIEW_PLAN: dict[str, Any] = {
    "client": "演示橙子岛便利有限公司", "starts_at": "2026-09-14T15:00+08:00",
    "client_people": ["赵示例", "孙样例"], "minutes": 40,
    "objective": "弄清订货怎么定，约定试点门店", "target_advance": "周五前选出三家试点门店",
    "fallback": "约店长代表下周谈一次",
    "opener": "赵总您好，我是星舟示例科技的林示例，做门店补货。今天想了解贵司订货的现状，"
    "先请教几个问题，约 40 分钟，方便吗？",
    "small_talk": ["十月新开 12 家门店", "雨季里的鲜食"],
    "hypotheses": [
        {"pain": "雨天鲜食缺货与报损并存", "capability": "按天气与销量给出订货建议",
         "can_do": "yes"},
        {"pain": "盘点靠人工，一次停业半天", "capability": "移动盘点", "can_do": "part"},
        {"pain": "新店没有历史销量", "capability": "相似店模型", "can_do": "yes"},
    ],
    "questions": [
        {"kind": "S", "question": "现在门店每天怎么定第二天的货？", "answer": ""},
        {"kind": "P", "question": "哪些单品最常断货？", "answer": ""},
        {"kind": "I", "question": "断货时毛利损失多少？", "answer": ""},
        {"kind": "N", "question": "断货减半，哪些门店先见效？", "answer": ""},
    ],
    "problems": [],
    **_DECIDED, **_PROMISED,
}  # fmt: skip
INTERVIEW_SUMMARY: dict[str, Any] = {
    "client": "演示橙子岛便利有限公司", "held_at": "2026-09-14T15:00+08:00", "minutes": 42,
    "talk_share": "38 %", "objective": "弄清订货怎么定，约定试点门店", "goal_reached": True,
    **_PROMISED,
    "problems": [
        {
            "problem": "雨天鲜食总是多订，一半要报损",
            "effects": "1. 每家店每月多报损 · 营运部 · ¥1,200.00 × 756",
            "worth": "报损减半，一年多赚一家店的利润",
            "words": "要是每天能告诉我订多少，我就不用赌了", "level": "must",
        },
    ],
    "costs": [
        {"what": "每家店每月多报损", "who": "营运部", "sum": "¥1,200.00 × 756",
         "yearly": 90_720_000},
    ],
    "total": 90_720_000,
    "summary": "雨天订货靠赌，报损一年九十万；想要每天一个可信的数。",
    "benefits": ["订货建议按天气和销量给出，回答了“每天告诉我订多少”"],
    "objections": [
        {"category": "trust", "words": "别家的系统店长都不用", "response": "先在三家店试两周",
         "solved": True},
    ],
    "quality": "90.8",
    "quality_parts": [
        {"part": "situation", "points": "10", "most": "10"},
        {"part": "implication", "points": "20.8", "most": "25"},
        {"part": "commitment", "points": "20", "most": "20"},
    ],
    "question_mix": "5 / 4 / 6 / 2", "best_question": "断货时毛利损失多少？",
    "lessons": "先问影响再说产品，对方自己算出了数。", "next_time": "把第三个问题的价值问出来。",
}  # fmt: skip
