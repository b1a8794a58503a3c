"""Which advance to aim for, and what to settle for, by how far the opportunity has come.

An advance is something the customer does (DOMAIN §4 Facts); each is a proposal to be made more
exact in the plan: who, and by when. In the language of the talk, as the user's own text would be.
"""

from __future__ import annotations

_ADVANCES: dict[str, dict[str, tuple[str, str]]] = {
    "zh_CN": {
        "lead": ("客户约好一次有使用部门参加的面谈", "客户同意本周内再通一次电话"),
        "contacted": ("客户提供现状数据，并约好现场走访", "客户引见使用部门的负责人"),
        "discovery": ("客户安排决策人参加下次方案交流", "客户书面确认本次总结的需求"),
        "proposal": ("客户定下试用或评审的日期和参加人", "客户写明方案还缺什么、由谁评估"),
        "negotiation": ("客户当面选定方案，并定下签约日期", "客户书面列出尚未谈妥的条款"),
        "won": ("客户定下下一期需求的讨论日期", "客户引见一位同行或其他部门"),
    },
    "en": {
        "lead": ("They fix a meeting that the users attend", "They agree to a call this week"),
        "contacted": (
            "They hand over figures and fix a visit on site",
            "They introduce whoever leads the users",
        ),
        "discovery": (
            "They bring whoever decides to the next meeting",
            "They confirm the needs we summed up, in writing",
        ),
        "proposal": (
            "They fix day and people of a trial or a review",
            "They write down what is missing and who judges it",
        ),
        "negotiation": (
            "They choose an offer and fix the day to sign",
            "They list in writing the terms still open",
        ),
        "won": (
            "They fix a day to discuss what comes next",
            "They introduce a peer or another department",
        ),
    },
}
_LIKE = {"qualified": "lead", "active": "won", "lost": "lead", "dormant": "lead"}


def proposed(stage: str, language: str) -> dict[str, str]:
    """Return ``target_advance`` and ``fallback`` for a client at *stage*; {} where none fits."""
    told = _ADVANCES.get(language, _ADVANCES["zh_CN"]).get(_LIKE.get(stage, stage))
    return {"target_advance": told[0], "fallback": told[1]} if told else {}
