"""The map by keys and by the pointer: walking, re-linking, gaps, editing, the cost at its foot."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from salesdesk.i18n import set_language
from salesdesk.sales.spin import capture, interviews
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.ui import theme
from tests.ui.audit import audit
from tests.ui.conftest import NOW
from tests.ui.spin.conftest import Room
from tests.ui.spin.map_world import ALT, CTRL, DOWN, LEFT, RIGHT, UP, Map, three_problems


@pytest.fixture
def chain(room: Room) -> Map:
    return three_problems(room)


def test_chains_stand_below_one_another_with_their_gaps(chain: Map) -> None:
    assert chain.texts() == [
        "设备常停", "  每次亏三万", "    交期推迟", "    停机减半值二十万",
        "备件太慢", "  要调货", "    尚未确认",
        "点检靠纸", "  尚未追问", "    尚未确认",
    ]  # fmt: skip
    assert chain.right.map.done.text() == "7 / 10"


def test_each_card_is_heard_with_what_it_is_and_where_it_hangs(chain: Map) -> None:
    def heard(text: str) -> str:
        index = chain.view.rows.index(chain.number(text))
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    assert heard("设备常停") == "难点: 设备常停, 严重度 4"
    told = heard("每次亏三万")
    assert "生产部" in told
    assert "¥30,000 × 12" in told
    assert "设备常停" in told
    assert heard("尚未追问").startswith("影响: 尚未追问")
    assert "F2" in chain.view.accessibleDescription()


def test_arrows_walk_up_and_down_to_the_cause_and_to_the_effect(chain: Map) -> None:
    chain.stand("交期推迟")
    chain.key(LEFT)
    assert chain.view.card() == chain.view.cards[1]
    chain.key(LEFT)
    chain.key(RIGHT)
    chain.key(DOWN)
    assert chain.view.card() == chain.view.cards[2]
    chain.key(UP)
    assert chain.view.card() == chain.view.cards[1]


# --- re-linking ----------------------------------------------------------------------------


def test_alt_with_arrows_hangs_a_card_on_the_problem_before_or_after(chain: Map) -> None:
    step = chain.room.wizard.step
    chain.stand("停机减半值二十万")
    chain.key(DOWN, ALT)
    assert chain.parent("停机减半值二十万") == "备件太慢"
    card = chain.view.card()
    assert card is not None
    assert card.line == chain.line("停机减半值二十万")
    chain.key(UP, ALT)
    assert chain.parent("停机减半值二十万") == "设备常停"
    chain.stand("交期推迟")
    chain.key(LEFT, ALT)
    assert chain.parent("交期推迟") == "设备常停"
    chain.key(RIGHT, ALT)
    assert chain.parent("交期推迟") == "每次亏三万"
    assert chain.room.wizard.step == step


def test_m_picks_a_card_up_arrows_choose_enter_puts_it_down(chain: Map) -> None:
    chain.stand("要调货")
    chain.key(Qt.Key.Key_M)
    assert chain.view.carried is not None
    assert chain.right.map.hint.isVisible()
    chain.key(DOWN)
    assert "点检靠纸" in chain.view.accessibleDescription()
    chain.key(Qt.Key.Key_Return)
    assert chain.parent("要调货") == "点检靠纸"
    assert not chain.right.map.hint.isVisible()
    assert chain.room.said[-1] == "关联已更改。"
    journal.undo(0)
    assert chain.parent("要调货") == "备件太慢"
    assert chain.view.cards[5].line == chain.line("要调货")


def test_esc_leaves_a_card_where_it_was(chain: Map) -> None:
    chain.stand("要调货")
    for key in (Qt.Key.Key_M, UP, Qt.Key.Key_Escape):
        chain.key(key)
    assert chain.view.carried is None
    assert chain.parent("要调货") == "备件太慢"


def test_a_card_is_dragged_onto_another(chain: Map) -> None:
    chain.drag("要调货", "设备常停")
    assert chain.parent("要调货") == "设备常停"
    chain.drag("停机减半值二十万", "点检靠纸")
    assert chain.parent("停机减半值二十万") == "点检靠纸"


def test_a_pay_off_dropped_on_an_effect_or_a_gap_hangs_on_its_problem(chain: Map) -> None:
    chain.drag("停机减半值二十万", "要调货")
    assert chain.parent("停机减半值二十万") == "备件太慢"
    chain.drag("交期推迟", "尚未追问")
    assert chain.parent("交期推迟") == "点检靠纸"


def test_where_a_card_may_go_lights_up_and_elsewhere_it_is_refused_softly(chain: Map) -> None:
    chain.take("每次亏三万", "备件太慢")
    carried = chain.view.carried
    assert carried is not None
    assert carried.over == chain.number("备件太慢")
    lit = {chain.texts()[number].strip() for number in carried.targets}
    assert lit == {"备件太慢", "要调货", "尚未确认", "点检靠纸", "尚未追问"}
    chain.key(Qt.Key.Key_Escape)
    assert chain.view.carried is None
    chain.drag("每次亏三万", "交期推迟")
    assert chain.room.said[-1] == "影响要挂在难点或另一条影响上。"
    chain.drag("备件太慢", "设备常停")
    assert chain.room.said[-1] == "难点独立成条，请移动挂在它下面的内容。"
    assert chain.room.refused == []
    assert chain.parent("每次亏三万") == "设备常停"


def test_an_effect_without_a_problem_waits_below_and_is_put_on_one(chain: Map) -> None:
    chain.say("客户投诉", "implication")
    assert chain.texts()[-2:] == ["尚未关联：请挂到某个难点上", "客户投诉"]
    chain.stand("客户投诉")
    chain.key(DOWN, ALT)
    assert chain.parent("客户投诉") == "设备常停"


def test_a_card_taken_off_its_link_waits_below(chain: Map) -> None:
    chain.stand("要调货")
    card = chain.view.card()
    assert card is not None
    chain.view.ask("unlink", card)
    assert chain.parent("要调货") == ""
    assert chain.texts()[-1] == "要调货"


# --- gaps, editing, removing ---------------------------------------------------------------


def test_enter_on_a_gap_goes_to_the_question_that_fills_it(chain: Map) -> None:
    chain.stand("尚未追问")
    chain.key(Qt.Key.Key_Return)
    wizard = chain.room.wizard
    assert wizard.step == 4
    assert "点检靠纸" in chain.room.step.question.text()
    assert chain.room.step.answer.hasFocus()
    chain.room.type("每天多花两小时。")
    chain.room.press(Qt.Key.Key_F3)
    made = chain.room.talk.of("implication")[-1]
    assert (made.text, made.parent) == ("每天多花两小时。", chain.ids["点检靠纸"])


def test_a_click_on_a_gap_goes_to_the_question_put_already(chain: Map) -> None:
    session = chain.room.wizard.session
    asked = session.act(
        partial(capture.ask, session.id, "N", "换件快了，能省下什么？", NOW,
                about=chain.ids["备件太慢"])
    )  # fmt: skip
    session.act(partial(capture.ask, session.id, "N", "还能帮到哪里？", NOW))
    gap = next(n for n, one in enumerate(chain.texts()) if one == "    尚未确认")
    at = chain.middle(gap)
    QTest.mouseClick(chain.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chain.room.wizard.step == 5
    assert asked is not None
    assert chain.room.step.question.text() == "换件快了，能省下什么？"


def test_enter_on_a_sentence_goes_to_where_it_was_said(chain: Map) -> None:
    chain.stand("要调货")
    chain.key(Qt.Key.Key_Return)
    assert chain.room.wizard.step == 4
    found = chain.room.step.captured.list.line()
    assert found is not None
    assert found.text == "要调货"


def test_f2_edits_and_what_is_typed_is_kept_at_once(chain: Map, qtbot: object) -> None:
    chain.room.wizard.show_step(3)
    chain.stand("要调货")
    chain.key(Qt.Key.Key_F2)
    editor = chain.right.map.editor
    assert editor.edit.hasFocus()
    chain.room.type("要跨仓调货", editor.edit)
    qtbot.waitUntil(lambda: chain.line("要调货").text == "要跨仓调货", timeout=300)  # type: ignore[attr-defined]
    QTest.keyClick(editor.edit, Qt.Key.Key_Return)
    assert "  要跨仓调货" in chain.texts()
    assert chain.view.hasFocus()
    assert len(chain.room.talk.of("problem")) == 3


def test_delete_removes_and_can_be_undone(chain: Map) -> None:
    chain.stand("设备常停")
    chain.key(Qt.Key.Key_Delete)
    assert chain.texts()[0] == "备件太慢"
    assert chain.room.said[-1] == "这一句已删除。"
    journal.undo(0)
    assert chain.texts()[0] == "设备常停"


def test_the_menu_key_offers_what_can_be_done(chain: Map) -> None:
    chain.stand("要调货")
    chain.key(Qt.Key.Key_Menu)
    menu = chain.view.findChildren(QMenu)[0]
    told = [one.text().split("\t")[0] for one in menu.actions() if one.text()]
    assert told == ["回到原句", "复制", "修改", "移到别处…", "挂到", "取消关联", "删除"]
    menu.close()


def test_a_problem_of_the_plan_stands_lighter_until_it_was_told(chain: Map) -> None:
    session = chain.room.wizard.session
    rows = [{"pain": "点检靠纸"}, {"pain": "新人培训慢"}]
    session.do(partial(interviews.save_answers, session.id, {"hypotheses": rows}, NOW))
    assert chain.texts()[-1] == "新人培训慢"
    assert "假设" in chain.view.rows.index(10).data(Qt.ItemDataRole.AccessibleTextRole)
    chain.stand("新人培训慢")
    card = chain.view.card()
    assert card is not None
    chain.view.ask("confirm", card)
    assert chain.room.talk.problems()[-1].text == "新人培训慢"
    assert chain.texts()[-3:] == ["新人培训慢", "  尚未追问", "    尚未确认"]


def test_a_finished_interview_is_only_read(chain: Map) -> None:
    chain.view.open_for_acts = False
    chain.stand("要调货")
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_M):
        chain.key(key)
    chain.key(DOWN, ALT)
    assert chain.parent("要调货") == "备件太慢"
    assert not chain.right.map.editor.isVisible()


# --- the cost of doing nothing -------------------------------------------------------------


def test_the_cost_adds_money_up_and_keeps_hours_apart(chain: Map) -> None:
    foot = chain.right.map.foot
    assert foot.amount.text() == "每年 ¥360,000"
    assert foot.rest.text() == "每年另有：432 小时"
    foot.toggle()
    rows = [foot.list.rows.index(n).data() for n in range(foot.list.rows.rowCount())]
    assert rows == [
        "生产部 · 每次亏三万: ¥30,000 × 12 = ¥360,000", "交期推迟: 36 × 12 = 432 小时",
    ]  # fmt: skip


def test_one_key_copies_the_cost_with_its_arithmetic(chain: Map) -> None:
    chain.stand("设备常停")
    chain.key(Qt.Key.Key_C)
    assert QApplication.clipboard().text().splitlines() == [
        "演示橙屿制造有限公司：不解决，每年的代价",
        "- 每次亏三万 (生产部): ¥30,000 × 12 = ¥360,000",
        "- 交期推迟: 36 × 12 = 432 小时",
        "合计：每年 ¥360,000",
        "每年另有：432 小时",
    ]
    chain.key(Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "设备常停"


def test_a_figure_leads_to_its_card(chain: Map) -> None:
    foot = chain.right.map.foot
    foot.toggle()
    foot.list.clicked.emit(foot.list.rows.index(1))
    card = chain.view.card()
    assert card is not None
    assert card.line == chain.line("交期推迟")


def test_without_a_figure_it_says_what_to_ask(room: Room) -> None:
    foot = Map(room).right.map.foot
    assert foot.none.isVisible()
    assert not foot.copy.isVisible()


# --- how it looks and how quick it is --------------------------------------------------------


@pytest.mark.parametrize(
    ("width", "language"), [(1100, "en"), (1280, "zh_CN"), (1280, "en"), (1440, "zh_CN")]
)
def test_nothing_is_cut_however_long_it_is(chain: Map, width: int, language: str) -> None:
    set_language(language)
    chain.say("一" * 60 + "🙂𬭸 <b>&amp;</b> " + "word " * 40, "problem", severity=5)
    session = chain.room.wizard.session
    session.do(partial(capture.set_explicit, chain.ids["设备常停"], "我们要少停机"))
    chain.right.map.foot.toggle()
    chain.room.wizard.resize(width, 743)
    QApplication.processEvents()
    theme.apply(QApplication.instance(), "dark")  # type: ignore[arg-type]
    assert audit(chain.right) == []


def test_with_500_lines_only_what_is_seen_is_painted(room: Room) -> None:
    session = room.wizard.session
    problem = None
    with database.change():
        for number in range(500):
            kind = "problem" if number % 10 == 0 else "implication"
            made = capture.note(
                session.id, kind, f"第{number}项", NOW, parent=problem if number % 10 else None
            )
            problem = problem if number % 10 else made
    session.reload()
    view = Map(room).view
    painted: list[int] = []
    laid: list[int] = []
    original, measured = view.paint_with.draw, view.paint_with.sizeHint

    def draw(*told: object) -> None:
        painted.append(1)
        original(*told)  # type: ignore[arg-type]

    def size(*told: object) -> object:
        laid.append(1)
        return measured(*told)  # type: ignore[arg-type]

    view.paint_with.draw = draw  # type: ignore[method-assign, assignment]
    view.paint_with.sizeHint = size  # type: ignore[method-assign, assignment]
    view.setFocus()
    view.setCurrentIndex(view.rows.index(0))
    QApplication.processEvents()
    painted.clear()
    laid.clear()
    QTest.keyClick(view, DOWN)
    view.viewport().repaint()
    assert 0 < len(painted) < 60
    assert len(laid) < 100
