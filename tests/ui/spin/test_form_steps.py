"""The steps that ask for answers: plan, check and fit."""

from __future__ import annotations

from salesdesk.sales.spin import capture
from salesdesk.ui.spin.pages.check_step import CheckStep
from salesdesk.ui.spin.pages.fit_step import FitStep
from salesdesk.ui.spin.pages.plan_step import PlanStep
from tests.ui.conftest import NOW
from tests.ui.spin.conftest import Room


def problem(room: Room, text: str = "设备常停") -> int:
    session = room.wizard.session
    made = session.act(lambda: capture.note(session.id, "problem", text, NOW))
    assert made is not None
    return made


def test_opening_questions_are_counted_and_their_wording_marked(room: Room) -> None:
    room.wizard.show_step(0)
    page = room.wizard.page
    assert isinstance(page, PlanStep)
    page.put("opening_questions", ["怎么排产？", "难道不觉得慢吗？"])
    page.edited()
    assert "2" in page.check.count.text()
    assert page.check._rows.count() == 1
    assert page.check.count.property("tone") == "warn"


def test_an_opener_is_put_together_and_its_length_measured(room: Room) -> None:
    room.wizard.show_step(0)
    page = room.wizard.page
    assert isinstance(page, PlanStep)
    page.put("opener_kind", "observation")
    page.opener.compose()
    opener = str(room.talk.answers["opener"])
    assert opener
    assert not set("{}") & set(opener)
    page.put("opener", "很长" * 200)
    assert page.meter.label.property("tone") == "danger"


def test_a_need_is_explicit_only_with_their_words(room: Room) -> None:
    problem(room)
    room.wizard.show_step(6)
    page = room.wizard.page
    assert isinstance(page, CheckStep)
    form = page.needs.form
    form.editor.set_value("explicit", True)
    form._typed = True
    page.keep()
    assert room.talk.explicit_needs() == []
    assert form.editor.cell("words").fault
    form.editor.set_value("words", "我们要少停机")
    form._typed = True
    page.keep()
    assert [one.details["words"] for one in room.talk.explicit_needs()] == ["我们要少停机"]
    page.needs.list.key.emit(1)
    assert room.talk.of("problem")[0].details["level"] == "must"


def test_the_summary_is_made_of_their_words(room: Room) -> None:
    made = problem(room, "夜班设备常停")
    session = room.wizard.session
    session.do(lambda: capture.set_explicit(made, "我们要停机减半"))
    room.wizard.show_step(6)
    page = room.wizard.page
    assert isinstance(page, CheckStep)
    page.sum_up()
    summary = str(room.talk.answers["summary"])
    assert "夜班设备常停" in summary
    assert "我们要停机减半" in summary


def test_benefits_answer_stated_needs_and_two_are_enough(room: Room) -> None:
    made = problem(room)
    room.wizard.show_step(7)
    page = room.wizard.page
    assert isinstance(page, FitStep)
    assert not page.benefits.asking.isVisible(), "no need was stated"
    session = room.wizard.session
    session.do(lambda: capture.set_explicit(made, "我们要少停机"))
    assert page.benefits.asking.isVisible()
    for text in ("停机减半", "夜班有人响应"):
        page.benefits.what.setEditText("停机预警")
        page.benefits.text.setText(text)
        page.benefits.note()
    assert [one.parent for one in room.talk.of("benefit")] == [made, made]
    assert not page.benefits.asking.isVisible()


def test_an_objection_is_met_by_its_frame_and_may_hide_a_need(room: Room) -> None:
    room.wizard.show_step(7)
    page = room.wizard.page
    assert isinstance(page, FitStep)
    page.objections.new.setText("太贵了")
    page.objections.note()
    (line,) = room.talk.of("objection")
    session = room.wizard.session
    session.do(lambda: capture.change_line(line.id, details={"category": "price"}))
    assert page.objections.frame.isVisible()
    page.objections.make_need()
    assert [one.parent for one in room.talk.of("problem")] == [line.id]
