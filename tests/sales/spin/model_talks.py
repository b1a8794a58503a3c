"""The two model interviews as plain values: Orange-Isle as it should be, Dandelion as not."""

from salesdesk.sales.spin.talk import Talk
from tests.sales.spin.story import Story


def orange_isle() -> Talk:
    """S5 P4, three problems with I 3/2/1, N on two, two explicit needs, a trial with a date."""
    story = Story(talk_seconds=2700, chat_seconds=150, ours=14, theirs=26)
    story.ask("S", "目前补货要经过哪些环节？", "店长看货架报单，总部汇总再下单。")
    story.ask("S", "单店多少 SKU？", "大约三千两百个。")
    story.ask("S", "现在用什么补货软件？", "收银系统加表格。")
    story.ask("S", "您用哪些指标衡量补货？", "缺货率和周转天数。")
    story.ask("S", "今年门店运营的重点是什么？", "把缺货率降一半。")
    story.ask("P", "哪些单品最常断货？", "周末的鲜食和饮料。")
    empty = story.say("problem", "周末鲜食经常断货", severity=5)
    story.ask("P", "补货哪个环节最费时间？", "店长手工报单，每天要做很久。")
    slow = story.say("problem", "店长手工报单太慢", severity=4)
    story.ask("P", "最近一次缺货与积压是怎么发生的？", "中秋前备多了，节后压了一仓库。")
    stock = story.say("problem", "节后积压严重", severity=3)
    story.ask("P", "现有供应商哪方面跟不上？", "只给报表，不给建议。")
    story.ask("I", "断货时毛利损失多少？", "一个周末大约八千元。", about=empty)
    story.say("implication", "一个周末损失毛利八千元", empty, amount_fen=800_000, times=52)
    story.say("implication", "每周有 30 位老客投诉", empty, number=30, unit="人")
    story.say("implication", "区域评比扣 2 分", empty, number=2, unit="分")
    story.ask("I", "为了报单，店长要多加多少班？", "每天一个半小时。", about=slow)
    story.say("implication", "店长每天多花 1.5 小时", slow, number=1.5, unit="小时")
    story.say("implication", "40 家店一年多付加班费 60 万", slow, amount_fen=60_000_000, times=1)
    story.ask("I", "积压对周转有什么影响？", "多压了九天的货款。", about=stock)
    story.say("implication", "周转慢了 9 天", stock, number=9, unit="天")
    story.ask("N", "断货减半，哪些门店先见效？", "写字楼的十二家最明显。", about=empty)
    story.say("payoff", "断货减半，周末毛利能回来一半", empty, amount_fen=400_000, times=52)
    story.want(empty, "我们需要周末前就知道该补多少")
    story.ask("N", "省下的工时会用在哪里？", "店长可以去带新人。", about=slow)
    story.say("payoff", "店长每天能多带一小时新人", slow)
    story.want(slow, "我要报单自动生成，店长只确认")
    return story.talk


def dandelion() -> Talk:
    """S11 P1, the pitch first, “再联系” at the end."""
    answers = {
        "opening_questions": ["贵诊所有多少医生？"],
        "outcome": "continuation",
        "customer_action": "有需要再联系",
    }
    story = Story(answers=answers, talk_seconds=1500, chat_seconds=400, ours=30, theirs=12)
    story.say("feature", "我们的系统有智能排班和远程维护")
    for text in (
        "您这里开了几年？", "有多少医生？", "有多少台设备？", "设备是哪年买的？", "谁管采购？",
        "现在谁来维护？", "每月多少病人？", "用什么软件？", "几点上班？", "有几个科室？",
        "预算多少？",
    ):  # fmt: skip
        story.ask("S", text, "说不准。")
    story.ask("P", "设备停机常见吗？", "偶尔有吧。")
    story.say("problem", "设备偶尔停机")
    return story.talk
