"""Sheets to lay out: everybody and everything in them is invented."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from functools import cache
from typing import Any

from salesdesk.forms.catalogue import FORMS
from salesdesk.forms.form import Head, Sheet
from salesdesk.paths import resource
from tests.paper import samples_interview
from tests.paper.samples_people import CHAIN, HANDOVER

UUID = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
HEAD = Head(company="星舟示例科技", person="林示例", post="客户经理", phone="000-0000-0001")
PRINTED = [form.key for form in FORMS.values() if form.printable]


@cache
def _chinese() -> dict[tuple[str, str], str]:
    found = {}
    for room in ("forms", "paper"):
        root = ET.parse(resource("i18n", f"{room}_zh_CN.ts")).getroot()
        for context in root.iter("context"):
            for message in context.iter("message"):
                key = context.findtext("name", ""), message.findtext("source", "")
                found[key] = message.findtext("translation", "")
    return found


def zh(context: str, text: str) -> str:
    """Say it in Chinese, straight from the translators' files."""
    return _chinese().get((context, text)) or text


def en(context: str, text: str) -> str:
    """Say it in English, as the sources do."""
    del context
    return text


def sheet(form: str, values: dict[str, Any] | None = None, subject: str = "") -> Sheet:
    """Return a filled sheet of that form, with the sample answers unless others are given."""
    return Sheet(
        FORMS[form],
        SAMPLES[form] if values is None else values,
        subject or "演示云朵熊精密有限公司",
        UUID,
        "2026-09-17",
        HEAD,
    )


def blank(form: str) -> Sheet:
    """Return the same sheet for handwriting."""
    return sheet(form).blanked()


def clients(count: int) -> list[dict[str, Any]]:
    """Return rows for the target list."""
    names = ("云朵熊精密", "橙子岛便利", "纸飞机云仓", "银杏叶康复", "石榴籽食品", "北极猫集团")
    kinds = ("manufacturing", "retail", "logistics", "medical", "manufacturing", "it")
    stages = ("active", "discovery", "negotiation", "proposal", "won", "contacted")
    grades = ("high", "medium", "high", "medium", "high", "low")
    sources = ("行业展会", "转介绍", "行业网站", "招标信息", "老客户", "陌拜")
    return [
        {
            "position": at + 1,
            "name": f"演示{names[at % 6]}有限公司",
            "industry": kinds[at % 6],
            "size": ("large", "medium", "small")[at % 3],
            "contact": ("陈示例", "周样例", "吴演示")[at % 3],
            "phone": f"000-****-{at % 100:04d}",
            "source": sources[at % 6],
            "score": str(86 - at % 6 * 5),
            "grade": grades[at % 6],
            "intent_class": ("focus", "interested", "potential")[at % 3],
            "stage": stages[at % 6],
            "owner": "林示例",
            "follow_up_on": f"2026-09-{18 + at % 12}",
            "remark": ("", "等验收日期", "下周演示样机", "")[at % 4],
        }
        for at in range(count)
    ]


_CRITERIA = ("icp_fit", "potential", "need", "intent", "budget", "access", "timing", "credit")
_EVIDENCE = (
    "精密加工，三班生产，与标杆客户同类",
    "年采购约 1,200 万元，两条新线在建",
    "换模停机为明确需求，客户原话已记录",
    "已提供停机数据，主动约下次会议",
    "设备预算已批，备件预算申请中",
    "总经理与设备部经理均已见面",
    "四季度投产前必须到位",
    "两年无逾期",
)

_SCORE: dict[str, Any] = {
    "client": "演示云朵熊精密有限公司",
    "rated_on": "2026-09-15",
    "rater": "林示例",
    "weight_version": "2026-01",
    "ratings": [
        {"criterion": key, "points": points, "evidence": evidence, "evidence_on": "2026-09-12"}
        for key, points, evidence in zip(
            _CRITERIA, (5, 4, 5, 4, 4, 4, 4, 4), _EVIDENCE, strict=True
        )
    ],
    "total": "86.0",
    "grade": "high",
    "remark": "验收后请设备部引荐集团采购；90 天后复评。",
}

_BACKGROUND: dict[str, Any] = {
    "name": "演示云朵熊精密有限公司",
    "uscc": "91000000MADEM00011",
    "address": "演示省示例市样品区虚构路 88 号 3 号楼",
    "website": "cloudbear.example",
    "headcount": 860,
    "industry": "manufacturing",
    "size": "medium",
    "ownership": "private",
    "revenue": "from_100m",
    "business_scope": "汽车零部件精密加工、视觉检测设备；年交付整线约 40 条。",
    "organisation": "总经理下设生产、设备、采购、财务四部；采购由集团统一议价。",
    "news": "2026 年 8 月完成新一轮融资；二期工厂（3.2 万㎡）预计明年二季度投产，新增 6 条装配线，"
    "计划把电气类供应商由 47 家缩减到 20 家以内。",
    "news_source": "客户官网新闻稿",
    "news_on": "2026-08-28",
    "chain": [
        {
            "name": "陈示例",
            "post": "总经理",
            "roles": ["economic_buyer"],
            "attitude": "supportive",
            "influence": 5,
            "concern": "投产日期",
            "met": True,
        },
        {
            "name": "张样例",
            "post": "采购总监",
            "roles": ["purchaser", "gatekeeper"],
            "attitude": "neutral",
            "influence": 3,
            "concern": "价格与账期",
            "met": True,
        },
        {
            "name": "李演示",
            "post": "设备部经理",
            "roles": ["technical_influencer", "coach"],
            "attitude": "supportive",
            "influence": 4,
            "concern": "夜间响应",
            "met": True,
        },
        {
            "name": "赵模拟",
            "post": "电气工程师",
            "roles": ["user_buyer"],
            "attitude": "unknown",
            "influence": 2,
            "concern": "",
            "met": False,
        },
    ],
    "supplier": "演示远方控制（PLC）、演示近邻传感",
    "competitors": ["演示山海自动化", "演示快线机电"],
    "supplier_contract_end": "2026-12-31",
    "pains": [
        {
            "pain": "备件交期长：进口伺服平均 8 周，去年停线 3 次",
            "capability": "本地仓 4 小时到场",
            "basis": "李演示口述，2026-09-02",
        },
        {
            "pain": "品牌杂：7 个品牌并存，维护培训成本高",
            "capability": "统一平台、双品牌迁移",
            "basis": "设备台账",
        },
        {"pain": "现供应商夜间平均 5 小时到场", "capability": "驻厂值守", "basis": "服务单抽查"},
    ],
    "budget": "备件预算 260 万元/年，已批 120 万元",
    "buying_process": "设备部提需求→三家比价→总经理会签",
    "payment_habit": "月结 60 天，承兑与电汇各半",
    "history": "2025 年试用传感器 40 套，质量零投诉",
    "opening_questions": [
        "二期投产前，哪些设备的备件最让您担心？",
        "目前停线一小时，哪些交期会跟着推迟？",
        "如果夜间响应缩短到 2 小时，对考核意味着什么？",
        "这次供应商整合由谁最后拍板？",
    ],
    "invoice_title": "演示云朵熊精密有限公司",
    "tax_number": "91000000MADEM00011",
    "bank": "演示银行示例市样品支行",
    "bank_account": "0000 0000 0000 0000 011",
    "verified_on": "2026-09-10",
}

_RECORD: dict[str, Any] = {
    "client": "演示云朵熊精密有限公司",
    "number": "BF-2026-0917-01",
    "first_contact": False,
    "started_at": "2026-09-17T09:00+08:00",
    "ended_at": "2026-09-17T09:50+08:00",
    "place": "客户三号楼二层会议室",
    "our_people": ["林示例", "技术支持 王演示"],
    "client_people": ["陈示例 总经理", "李演示 设备部经理"],
    "channel": "face",
    "objective": "确认验收日期，并约定二期备件盘点的时间和负责人",
    "prepared": ["brochure", "case_study", "contract", "business_cards"],
    "key_points": "一期已到货，剩电缆未敷设；客户希望 9 月 25 日前完成验收。"
    "二期备件清单由设备部整理。",
    "feedback": "对夜间响应满意；担心二期交期，要求写进合同。",
    "needs": [
        {
            "text": "夜间两小时内到场",
            "words": "“夜里停一小时，第二天就交不了货”",
            "level": "must",
            "kind": "service",
        },
        {
            "text": "备件统一平台",
            "words": "“七个牌子，师傅们学不过来”",
            "level": "expected",
            "kind": "cost",
        },
    ],
    "objections": [
        {
            "category": "price",
            "words": "比现在的供应商贵一成多",
            "response": "按停线损失算总成本",
            "solved": True,
        },
    ],
    "value_points": ["本地仓 4 小时到场", "统一平台减少培训"],
    "competitor_info": "演示山海自动化已报价，低约 8 %",
    "agreements": "9 月 25 日验收；备件盘点两天，双方各出一人。",
    "outcome": "advance",
    "customer_action": "发出二期备件清单",
    "customer_who": "李演示",
    "customer_by": "2026-09-22",
    "next_step": "带技术支持上门做备件盘点",
    "next_owner": "林示例",
    "next_at": "2026-09-24T14:00+08:00",
    "next_form": "face",
    "tag_potential": "high",
    "tag_need_type": "service",
    "tag_priority": "high",
    "attachments": ["现场照片.jpg", "备件清单草稿.xlsx"],
    "recorded_at": "2026-09-17T10:15+08:00",
    "timeliness": "on_time",
}

_BRIEF: dict[str, Any] = {
    "client": "演示纸飞机云仓有限公司",
    "starts_at": "2026-09-18T14:00+08:00",
    "leave_by": "2026-09-18T13:10+08:00",
    "place": "演示省示例市样品区云仓路 6 号",
    "channel": "face",
    "score": "85.0",
    "stage": "negotiation",
    "objective": "请仓储总监同意在三号仓试跑两周，并定下试跑日期",
    "people": [
        {
            "name": "周样例",
            "post": "仓储总监",
            "roles": ["economic_buyer"],
            "attitude": "neutral",
            "influence": 5,
            "concern": "旺季不能停",
        },
        {
            "name": "吴演示",
            "post": "信息主管",
            "roles": ["technical_influencer", "coach"],
            "attitude": "supportive",
            "influence": 4,
            "concern": "接口与数据",
        },
        {
            "name": "郑模拟",
            "post": "采购专员",
            "roles": ["purchaser"],
            "attitude": "unknown",
            "influence": 2,
            "concern": "",
        },
    ],
    "contacts": [
        {
            "on": "2026-09-15",
            "channel": "face",
            "summary": "报价后提出价格异议，愿看试点数据",
            "next_step": "发试点方案",
        },
        {
            "on": "2026-09-08",
            "channel": "phone",
            "summary": "确认旺季日均 8 万单，分拣最费人",
            "next_step": "约报价会",
        },
        {
            "on": "2026-08-27",
            "channel": "face",
            "summary": "参观三号仓，破损率 1.2 %",
            "next_step": "整理破损成本",
        },
    ],
    "needs": [
        {"text": "旺季分拣少用人", "words": "“双十一再多五十个人也没地方站”", "level": "must"},
        {"text": "在途可查", "words": "“货主一天打三百个电话”", "level": "expected"},
    ],
    "objections": [
        {"category": "price", "words": "比预算高两成", "response": "分期上线，先做三号仓"},
    ],
    "opening_questions": [
        "试跑两周，哪个指标变好您就愿意扩大？",
        "旺季前最晚哪天必须上线？",
        "除了您，还有谁要看试跑结果？",
    ],
    "gaps": [
        "破损 1.2 %：货主怎么扣款？（影响未问）",
        "夜班分拣差错：差错减半对您意味着什么？（价值未问）",
    ],
    "owed": 11828000,
    "late_deliveries": "无",
    "open_tickets": "2 号线扫码枪掉线（处理中）",
    "kit": ["slides", "quotation", "case_study", "business_cards"],
    "notes": "停车走南门，提前登记车牌；周总监不喝茶。",
}

_INTEL: dict[str, Any] = {
    "from_day": "2026-08-19",
    "to_day": "2026-09-17",
    "author": "林示例",
    "notes": [
        {"noted_on": "2026-09-08", "industry": "manufacturing", "source": "演示智能制造展论坛",
         "text": "主机厂把准交率写进年度考核，低于 97 % 扣款，供应商开始要夜班预警。"},
        {"noted_on": "2026-09-10", "industry": "energy", "source": "演示新能源装备展",
         "text": "储能站要求巡检留痕可查，纸质记录明年不再认可。"},
    ],
    "competitors": [
        {"name": "演示捷停科技", "strengths": "报价低，交货快", "weaknesses": "规则固定，误报多",
         "answer": "先量化误报和返工的损失，再请班组试用两周对比。", "met": 3},
    ],
    "prices": [
        {"heard_on": "2026-09-14", "competitor": "演示捷停科技", "item": "停机预警一期（同规模）",
         "price_fen": 34740000, "unit": "套", "source": "演示许青转述 · 演示云朵熊精密"},
    ],
    "windows": [
        {"client": "演示纸飞机云仓", "supplier": "演示追踪宝，十一月底到期",
         "opens_on": "2026-09-01", "ends_on": "2026-11-30"},
    ],
    "said": [
        {"said_on": "2026-09-14", "client": "演示云朵熊精密", "words": "上周来过，报价低一成"},
    ],
    "conclusions": "价格战从首件追溯开始；先谈误报损失，再谈价。",
}  # fmt: skip

SAMPLES: dict[str, dict[str, Any]] = {
    "priority_score": _SCORE,
    "background": _BACKGROUND,
    "visit_record": _RECORD,
    "target_list": {"clients": clients(38)},
    "visit_brief": _BRIEF,
    "handover": HANDOVER,
    "buying_chain": CHAIN,
    "intel_report": _INTEL,
    "needs_record": samples_interview.NEEDS_RECORD,
    "needs_confirmation": samples_interview.NEEDS_CONFIRMATION,
    "interview_plan": samples_interview.INTERVIEW_PLAN,
    "interview_summary": samples_interview.INTERVIEW_SUMMARY,
}
