"""What is suggested next, in which order, and what never is; what doing nothing costs."""

from decimal import Decimal

import pytest

from salesdesk.sales.spin import bank, capture, prepare
from salesdesk.sales.spin.bank import BankQuestion
from salesdesk.sales.spin.cost import cost
from salesdesk.sales.spin.suggest import Suggested, suggestions
from tests.conftest import NOW
from tests.sales.play import client
from tests.sales.spin.talks import begun, done, read, said

pytestmark = pytest.mark.usefixtures("workspace")
QUESTIONS = [
    BankQuestion("s1", "S", "现在用什么{tool}？"),
    BankQuestion("s2", "S", "现在的供应商是怎么选定的？", fields=("supplier",)),
    BankQuestion("i1", "I", "{problem}发生后，哪些部门受影响？"),
    BankQuestion("i2", "I", "{customer_end}会有什么反应？"),
    BankQuestion("i3", "I", "这对{metric}有什么影响？"),
    BankQuestion("n1", "N", "如果{problem}减半，对您意味着什么？"),
    BankQuestion("n2", "N", "您为什么看重{capability}？"),
]
VALUES = {
    "tool": "排产软件",
    "problem": "计划外停机",
    "customer_end": "主机厂",
    "capability": "预警",
}


def offered(
    talk: int, kind: str, about: int | None = None, language: str = "zh_CN"
) -> list[Suggested]:
    told = read(talk)
    debts = prepare.debts(told.client_id, language, besides=talk)
    return suggestions(told, prepare.known(told, NOW), QUESTIONS, debts, kind, about, VALUES)


def texts(found: list[Suggested]) -> list[tuple[str, str]]:
    return [(one.why, one.text) for one in found]


def test_gaps_come_first_then_debts_then_the_bank() -> None:
    one = client()
    first = begun(one)
    said(first, "problem", "账对不上")
    done(first)
    talk = begun(one)
    other = said(talk, "problem", "备件难买")
    problem = said(talk, "problem", "换模慢")
    told = offered(talk, "I", problem)
    assert texts(told) == [
        ("gap", "“换模慢”发生后，哪些部门受影响？"),
        ("debt", "上次您提到“账对不上”，这件事影响到了哪些部门？"),
        ("gap", "“备件难买”发生后，哪些部门受影响？"),
        ("bank", "主机厂会有什么反应？"),
    ]
    assert [told[0].about, told[2].about] == [problem, other]
    said(talk, "implication", "停线", problem)
    assert ("gap", "“换模慢”发生后，哪些部门受影响？") not in texts(offered(talk, "I", problem))


def test_never_one_already_put_nor_one_the_dossier_answers_nor_one_with_a_brace() -> None:
    one = client(supplier="某供应商")
    talk = begun(one)
    problem = said(talk, "problem", "换模慢")
    assert texts(offered(talk, "S")) == [("bank", "现在用什么排产软件？")]
    capture.ask(talk, "S", "现在用什么排产软件", NOW)  # typed, without its mark
    assert offered(talk, "S") == []
    for asked in offered(talk, "I", problem):
        assert "{" not in asked.text
        capture.ask(talk, "I", asked.text, NOW, key=asked.key, about=asked.about)
    assert offered(talk, "I", problem) == []


def test_a_pay_off_is_asked_only_after_an_effect() -> None:
    talk = begun(client(pains=[{"pain": "换模慢", "capability": "快速换模"}]))
    problem = said(talk, "problem", "换模慢。")
    assert [one.why for one in offered(talk, "N", problem)] == ["bank", "bank"]
    said(talk, "implication", "停线", problem)
    assert texts(offered(talk, "N", problem)) == [
        ("gap", "如果“换模慢”减半，对您意味着什么？"),
        ("bank", "您为什么看重快速换模？"),
    ]


def test_a_problem_told_at_length_is_not_repeated_word_by_word() -> None:
    talk = begun(client())
    problem = said(talk, "problem", "夜班换模的时候没有人懂设备，每次都要等白班的人来才能继续生产")
    assert offered(talk, "I", problem)[0].text == "这个问题发生后，哪些部门受影响？"


def test_the_shipped_bank_fills_every_pack_without_a_brace() -> None:
    talk = begun(client())
    problem = said(talk, "problem", "换模慢")
    told, known = read(talk), prepare.known(read(talk), NOW)
    for pack in bank.packs():
        found = [
            one
            for kind in "SPIN"
            for one in suggestions(
                told, known, bank.questions(kind, pack.key), [], kind, problem, pack.values()
            )
        ]
        assert len(found) >= 32
        assert not [one.text for one in found if set("{}") & set(one.text)]


def test_the_cost_of_doing_nothing_shows_its_arithmetic() -> None:
    talk = begun(client())
    problem = said(talk, "problem", "换模慢")
    said(talk, "implication", "停线", problem, who="生产部", amount_fen=500_000, times=12)
    said(talk, "implication", "加班", problem, amount_fen=120_050)
    said(talk, "implication", "返工", problem, number=3.5, unit="小时", times=52)
    said(talk, "implication", "抱怨", problem)
    said(talk, "payoff", "每年省", problem, amount_fen=900_000)
    said(talk, "implication", "手滑", problem, amount_fen="1e999999", times="9" * 400)
    told = cost(read(talk))
    assert [(one.text, one.amount_fen, one.times, one.year_fen) for one in told.items[:2]] == [
        ("停线", 500_000, Decimal(12), 6_000_000), ("加班", 120_050, Decimal(1), 120_050),
    ]  # fmt: skip
    hours = told.items[2]
    assert (hours.number, hours.unit, hours.year_number) == (
        Decimal("3.5"), "小时", Decimal("182.0"),
    )  # fmt: skip
    assert told.total_fen == 6_120_050
