"""Problems and needs: one talk that breaks each rule and one that keeps it."""

from dataclasses import replace

import pytest

from tests.sales.spin.story import KNOWN, Story, raised


def test_r03_problem_without_implication() -> None:
    story = Story()
    story.say("problem", "只是我们猜的", confirmed=False)
    assert "R03" not in raised(story)
    problem = story.say("problem", "停机太多")
    assert raised(story)["R03"].evidence == ("停机太多",)
    story.say("implication", "每月晚交 2 单", problem)
    assert "R03" not in raised(story)


def test_r05_implication_without_payoff() -> None:
    story = Story()
    problem = story.say("problem", "停机太多")
    assert "R05" not in raised(story)
    late = story.say("implication", "每月晚交 2 单", problem)
    story.say("implication", "客户扣款 3 万", late)
    assert raised(story)["R05"].evidence == ("停机太多",)
    story.say("payoff", "少停一半就不用加班", problem)
    assert "R05" not in raised(story)


def test_r06_payoff_before_any_implication() -> None:
    story = Story()
    problem = story.say("problem", "停机太多")
    story.ask("N", "停机减半意味着什么？")  # about no problem
    assert "R06" not in raised(story)
    story.ask("N", "停机减半，对您意味着什么？", about=problem)
    story.ask("I", "停机影响谁？", about=problem)
    assert raised(story)["R06"].evidence == ("停机减半，对您意味着什么？",)


def test_r06_is_kept_once_an_implication_came_first() -> None:
    story = Story()
    problem = story.say("problem", "停机太多")
    story.ask("I", "停机影响谁？", about=problem)
    story.ask("N", "停机减半，对您意味着什么？", about=problem)
    assert "R06" not in raised(story)
    other = story.say("problem", "返工")
    story.say("implication", "每天 2 小时", other)
    story.say("payoff", "能早点下班", other)
    assert "R06" not in raised(story)


def test_r06_spares_what_was_explicit_already() -> None:
    story = Story()
    problem = story.say("problem", "停机太多")
    story.want(problem, "我们要一套停机预警")
    story.say("payoff", "停机少了就能多接单", problem)
    assert "R06" not in raised(story)


def test_r06_does_not_spare_what_became_explicit_by_the_payoff() -> None:
    story = Story()
    problem = story.say("problem", "停机太多")
    story.say("payoff", "停机少了就能多接单", problem)
    story.want(problem, "我们要一套停机预警")
    assert raised(story)["R06"].evidence == ("停机少了就能多接单",)


def test_r07_explicit_need() -> None:
    story = Story()
    problem = story.say("problem", "对账太慢")
    assert "R07" in raised(story)
    story.want(problem, "我们要月底两天内对完账")
    assert "R07" not in raised(story)


@pytest.mark.parametrize(("words", "broken"), [
    ("", True), ("  \n", True), ("我们要预警", False), ("we need it", False),
])  # fmt: skip
def test_r08_customers_words(words: str, broken: bool) -> None:
    story = Story()
    story.say("problem", "停机太多", explicit=True, words=words)
    found = raised(story)
    assert ("R08" in found) is broken
    if broken:
        assert found["R08"].blocks == "explicit"
        assert found["R08"].evidence == ("停机太多",)


def test_r09_product_before_the_first_explicit_need() -> None:
    story = Story()
    assert "R09" not in raised(story)
    problem = story.say("problem", "停机太多")
    story.say("feature", "我们能远程诊断")
    assert raised(story)["R09"].evidence == ("我们能远程诊断",)
    story.want(problem, "我们要停机预警")
    story.say("feature", "我们有停机预警")
    assert raised(story)["R09"].evidence == ("我们能远程诊断",)


def test_r09_is_kept_when_the_need_came_first() -> None:
    story = Story()
    problem = story.say("problem", "停机太多")
    story.want(problem, "我们要停机预警")
    story.say("feature", "我们有停机预警")
    assert "R09" not in raised(story)


@pytest.mark.parametrize("text", [
    "交期推迟", "万一再停就麻烦了", "有一些人抱怨", "有一点影响", "Deliveries slip",
    "Someone waits",
])  # fmt: skip
def test_r15_effect_without_a_number(text: str) -> None:
    story = Story()
    problem = story.say("problem", "停机太多")
    story.say("implication", text, problem)
    assert raised(story)["R15"].evidence == (text,)


@pytest.mark.parametrize("text", [
    "每月晚交 2 单", "一年赔了三十万", "两个部门停工", "占成本的百分之五", "少卖一成",
    "Two orders slip",
    "It costs 400 a day", "half the shift waits",
])  # fmt: skip
def test_r15_a_number_in_the_words_will_do(text: str) -> None:
    story = Story()
    problem = story.say("problem", "停机太多")
    story.say("implication", text, problem)
    assert "R15" not in raised(story)


def test_r15_a_figure_will_do() -> None:
    story = Story()
    problem = story.say("problem", "停机太多")
    story.say("implication", "交期推迟", problem, number=0, unit="天")
    story.say("implication", "赔款", problem, amount_fen=100)
    assert "R15" not in raised(story)


def test_r21_problem_we_cannot_solve() -> None:
    story = Story()
    problem = story.say("problem", "停机太多", can_do="part")
    story.ask("N", "停机减半意味着什么？", about=problem)
    assert "R21" not in raised(story)
    hopeless = story.say("problem", "要当天到货", can_do="no")
    story.ask("I", "晚到影响谁？", about=hopeless)
    assert "R21" not in raised(story)
    story.ask("N", "当天到货意味着什么？", about=hopeless)
    story.say("payoff", "能少备一半货", hopeless)
    assert raised(story)["R21"].evidence == ("当天到货意味着什么？", "能少备一半货")


@pytest.mark.parametrize(("name", "text"), [
    ("夜间配送", "您为什么看重夜间配送？"), ("Night delivery", "Why does night delivery matter?"),
])  # fmt: skip
def test_r21_capability_we_lack(name: str, text: str) -> None:
    story = Story()
    story.ask("N", text)
    story.ask("P", f"{name}？")
    lacking = replace(KNOWN, capabilities={name: "no", "在途可视": "yes", "": "no"})
    assert raised(story, lacking)["R21"].evidence == (text,)
    assert "R21" not in raised(story, replace(KNOWN, capabilities={name: "part"}))
