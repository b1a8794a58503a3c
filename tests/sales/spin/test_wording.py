"""The wording test of DOMAIN §4, on sentences of our own in both languages and on the bank."""

import json
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.paths import resource
from salesdesk.sales.spin.bank import fill
from salesdesk.sales.spin.wording import Wording, judge, language
from tests.work import calls

SENTENCES = {
    "leading": [
        "难道您没想过换一家供应商？",
        "您不觉得手工对账太慢了吗？",
        "这套流程该改一改了，对吧？",
        "库存压得太多，是吧？",
        "是吧,排产主要靠老师傅?",
        "难道不能提前一天报单吗",
        "Don't you think the release takes too long?",
        "Why don’t you let the shop reorder by itself?",
        "The old scanner is slow, isn't it?",
        "Isn't it time to replace the sorter?",
        "So delays are the main cost, right?",
        "Late parcels hurt you most, right？",
    ],
    "invitation": [
        "能不能说说旺季的安排？",
        "能否介绍一下贵司的验收流程？",
        "可否跟我们讲讲上次停机的经过？",
        "方便聊聊今年的预算吗？",
        "您方便谈谈对账的难处吗?",
        "能不能给我描述一个具体的例子？",
        "可否分享一次退货的经过吗？",
        "请您说说仓库是怎么分区的。",
        "Can you tell me about the last stock-take?",
        "Could you walk me through a normal Monday?",
        "Would you describe the handover between shifts?",
        "Please explain how the ward orders supplies.",
    ],
    "closed": [
        "贵司用进销存系统吗？",
        "你们每周都盘点吗?",
        "这笔费用归总部出吧？",
        "上次升级做完了没有？",
        "您试过外包没有?",
        "仓库够用么？",
        "司机都装了定位么?",
        "是否已经招标？",
        "价格是不是最要紧？",
        "有没有备用设备？",
        "客户会不会扣款？",
        "旺季忙不忙？",
        "现在的供应商可靠不可靠？",
        "报表能不能自动出？",
        "报单靠店长还是靠总部？",
        "月底前要不要交付？",
        "您这里有预算吗",
        "昨天您提到断货。现在好些了吗？",
        "Do you count stock every week?",
        "Does the line stop at night?",
        "Did the last upgrade go well?",
        "Is the tender open already?",
        "Are spare parts kept on site?",
        "Was the parcel insured？",
        "Has the budget been approved?",
        "Have you tried a second carrier?",
        "Can the system close the month alone?",
        "Could the ward wait a day?",
        "Will the order repeat?",
        "Would a trial in two shops help?",
        "Should the driver call ahead?",
        "So, do you check every pallet?",
        "Doesn't the scanner read these codes?",
        "  were the drivers told?",
    ],
    "open": [
        "您什么时候盘点？",
        "旺季怎么排班？",
        "那么，断货之后怎么补？",
        "到底为什么要换供应商呢？",
        "为了赶工，要多付多少加班费？",
        "哪些门店最先缺货？",
        "退货是怎么处理的？",
        "这么处理要多久？",
        "停一条线，损失多大?",
        "您看重什么？",
        "怎么了？",
        "OEE 现在是多少？",
        "CAN 总线由谁维护？",
        "如果再拖几个月，哪些客户会流失？",
        "What does a stop of one hour cost?",
        "Which shops would show it first？",
        "How does 张总 judge the trial?",
        "Who signs above fifty thousand?",
        "When it breaks, where do you get parts?",
        "What would the freed hours be used for?",
        "Why is the first piece unstable?",
        "Dominant costs in the warehouse: which are they?",
        "What is right for the ward?",
    ],
    "statement": [
        "我们周五去看仓库。",
        "库存周转九天。",
        "The pilot starts on Monday.",
        "I wrote it down.",
        "",
        "  ",
    ],
}
DOUBLE = [
    "您用什么系统，以及由谁负责？",
    "旺季多少单，并且怎么排班？",
    "现在的流程是怎样的，还有谁参与？",
    "您看重什么？预算有多少？",
    "库存有多少?周转几天?",
    "在哪些门店，为什么？",
    "现在用什么系统，有哪些不足？",
    "能否介绍一下流程，以及上次的问题？",
    "您能否提供清单并且安排试用？",
    "How do you restock and what goes wrong?",
    "Who decides, and when do you need it?",
    "Tell me how it works and who owns it.",
    "What does it cost? Who pays?",
    "Do you use a tool and is it any good?",
    "How often does it stop, or how long?",
]
SINGLE = [
    "除了缺货还有哪些问题？",
    "还有什么没讲到？",
    "系统停机并且没有备份时，怎么办？",
    "仓库和门店之间怎么调货？",
    "哪些部门会同时受到影响？",
    "停线一小时，哪些交期会推迟？",
    "如果再拖几个月，哪些客户会流失？",
    "这是真的吗？？",
    "What goes wrong between plan and actual?",
    "And how do you restock?",
    "What do sales and service say about it?",
    "Which is slower, picking or packing?",
    "How?!?",
]


def sentences() -> list[tuple[str, str]]:
    return [(kind, text) for kind, texts in SENTENCES.items() for text in texts]


def test_there_are_enough_of_them() -> None:
    texts = [text for _, text in sentences() if text.strip()] + DOUBLE + SINGLE
    assert len(texts) > 100
    for spoken in ("zh", "en"):
        assert sum(language(text) == spoken for text in texts) > 40


@pytest.mark.parametrize(("kind", "text"), sentences())
def test_kind(kind: str, text: str) -> None:
    assert judge(text).kind == kind


@pytest.mark.parametrize("text", DOUBLE)
def test_two_questions_in_one(text: str) -> None:
    found = judge(text)
    assert found.double
    assert any(one.kind == "double" for one in found.marks)


@pytest.mark.parametrize("text", SINGLE)
def test_one_question(text: str) -> None:
    assert not judge(text).double


def test_the_order_is_leading_then_invitation_then_closed() -> None:
    assert judge("能不能说说，难道您不想换吗？").kind == "leading"
    assert judge("能不能说说您的想法吗？").kind == "invitation"
    assert judge("能不能快一点？").kind == "closed"


@pytest.mark.parametrize(("text", "marked"), [
    ("难道您不觉得慢？", ["难道", "不觉得"]),
    ("仓库够用么？", ["么"]),
    ("旺季忙不忙？", ["忙不忙"]),
    ("𬭸价高不高？有𬭸吗？", ["高不高", "有𬭸吗？", "吗"]),
    ("So, do you check?", ["do"]),
    ("How is it, and who pays?", ["and who"]),
    ("Could you walk me through it?", ["walk me through"]),
])  # fmt: skip
def test_what_is_marked(text: str, marked: list[str]) -> None:
    assert [text[one.start : one.end] for one in judge(text).marks] == marked


@given(
    st.text(
        st.sampled_from("吗么什不有没是对吧？?，。以及还有并且 abdo?nt'right\n😀𬭸"), max_size=80
    )
)
def test_any_text_is_judged(text: str) -> None:
    found = judge(text)
    assert found.kind in SENTENCES
    for one in found.marks:
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == text[one.start : one.end].strip()
    assert judge(text.replace("?", "？")) == found  # both marks say the same


def test_a_very_long_text_costs_no_keystroke() -> None:
    """Its beginning is judged and nothing else, however long it is."""
    for part in ("多不少", "a? ", "以及", "what and how ", "什么，哪", "对吧"):
        text = part * (50_000 // len(part))
        found = judge(text)
        assert isinstance(found, Wording)
        assert found == judge(text[:1000])
        assert all(mark.end <= 1000 for mark in found.marks)
        begun = text[:1000]
        assert calls(partial(judge, text)) == calls(partial(judge, begun))


def shipped() -> list[tuple[str, str]]:
    """Every question of the bank in both languages, its slots filled from every pack."""

    def read(name: str) -> list[dict[str, Any]]:
        text = resource("playbook", name).read_text(encoding="utf-8")
        entries: list[dict[str, Any]] = json.loads(text)["entries"]
        return entries

    packs = read("packs.json")
    found = []
    for entry in read("questions.json"):
        for spoken, template in entry["text"].items():
            for pack in packs:
                width = max(len(values[spoken]) for values in pack["slots"].values())
                for number in range(width):
                    filling = {
                        slot: values[spoken][min(number, len(values[spoken]) - 1)]
                        for slot, values in pack["slots"].items()
                    }
                    text = fill(template, filling)
                    assert text is not None
                    found.append((str(entry["key"]), text))
    return sorted(set(found))


def test_the_shipped_bank_breaks_no_rule() -> None:
    bank = shipped()
    assert len(bank) > 300
    wrong = [(key, text) for key, text in bank if judge(text) != Wording("open")]
    assert not wrong
