"""How an interview begins, is saved while it goes on, and is found again (DOMAIN §4)."""

from datetime import timedelta
from typing import Any

import pytest

from salesdesk.sales import chain, industry_notes, my_side
from salesdesk.sales.spin import advances, capture, interviews, prepare
from salesdesk.sales.stages import OPEN, WON
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.store.records import Client
from tests.conftest import NOW
from tests.sales.play import QUESTIONS, client, planned, recorded, refused
from tests.sales.spin.talks import begun, done, read, said

pytestmark = pytest.mark.usefixtures("workspace")
PAINS = [
    {"pain": "夜班停机无人知道", "basis": "行业报告"},
    {"pain": "换模太慢", "capability": "快速换模", "basis": "走访"},
    {"pain": "账目对不上", "capability": "对账"},
]


def test_the_plan_is_filled_in_from_dossier_and_visit() -> None:
    my_side.save_capability(None, name="停机预警", solves="夜班停机")
    my_side.save_capability(None, name="快速换模", solves="换模")
    one = client(industry="manufacturing", pains=PAINS, news="二期厂房开工\n招聘设备主管")
    note = {"industry": "manufacturing", "text": "主机厂压缩交期", "noted_on": "2026-09-01"}
    industry_notes.save(None, {**note, "source": "行业报告"})
    visit = planned(one, NOW + timedelta(days=1), NOW, opening_questions=QUESTIONS)
    told = read(begun(one, visit_id=visit)).answers
    assert told["objective"] == "弄清停机损失"
    assert told["opening_questions"] == QUESTIONS
    assert told["small_talk"] == ["二期厂房开工", "招聘设备主管", "主机厂压缩交期"]
    assert told["minutes"] == 60
    assert told["contact"] == "演示许青"
    assert told["opener_kind"] == "first"
    assert told["hypotheses"] == [
        {
            "pain": "夜班停机无人知道",
            "capability": "停机预警",
            "can_do": "yes",
            "basis": "行业报告",
        },
        {"pain": "换模太慢", "capability": "快速换模", "can_do": "yes", "basis": "走访"},
        {"pain": "账目对不上", "capability": "对账"},  # none of ours: the user says whether we can
    ]


def test_without_a_visit_the_questions_and_the_contact_are_the_dossiers() -> None:
    one = client(opening_questions=["甲？", "乙？", "丙？"], referrer="演示介绍人")
    chain.add(one, {"name": "演示王立"})
    told = read(begun(one)).answers
    assert told["opening_questions"] == ["甲？", "乙？", "丙？"]
    assert told["contact"] == "演示王立"
    assert told["opener_kind"] == "referral"


def test_one_who_was_spoken_with_is_followed_up() -> None:
    visited, talked = client("演示甲"), client("演示乙")
    recorded(visited, NOW - timedelta(days=2))
    done(begun(talked))
    assert read(begun(visited)).answers["opener_kind"] == "follow_up"
    assert read(begun(talked)).answers["opener_kind"] == "follow_up"


def test_the_pack_is_that_of_the_trade() -> None:
    assert read(begun(client(industry="retail"))).pack == "retail"
    assert read(begun(client(industry="retail"), pack="logistics")).pack == "logistics"


def test_the_opener_is_composed_of_what_is_known_of_both_sides() -> None:
    my_side.save({"company": "星舟示例科技", "person": "林示例", "category": "设备监测"})
    one = client(industry="manufacturing", pains=PAINS)
    chain.add(one, {"name": "演示王立"})
    visit = planned(one, NOW + timedelta(days=1), NOW, client_people=["演示王立"])
    told = read(begun(one, visit_id=visit)).answers["opener"]
    assert told.startswith("您好演示王立，我是星舟示例科技林示例，做设备监测。")
    assert "约60分钟" in told
    english = read(interviews.start(one, NOW, visit_id=visit, language="en")).answers["opener"]
    assert english.startswith("演示王立, I'm 林示例 of 星舟示例科技")
    talk = begun(one, visit_id=visit)
    said(talk, "problem", "交期不稳。")
    done(talk)
    again = read(begun(one)).answers["opener"]
    assert again == "上次您提到交期不稳，今天想确认夜班停机无人知道。"
    assert "opener" not in read(begun(client("演示乙"))).answers  # a slot nobody fills


def test_a_visit_or_an_opportunity_of_somebody_else_is_refused() -> None:
    one, other = client("演示甲"), client("演示乙")
    visit = planned(other, NOW + timedelta(days=1), NOW)
    with refused("visit_missing"):
        begun(one, visit_id=visit)
    with refused("opportunity_missing"):
        begun(one, opportunity_id=7)
    with refused("client_missing"):
        begun(77)


def test_two_are_open_at_once_and_each_keeps_its_own() -> None:
    one = client()
    first, second = begun(one), begun(one, NOW + timedelta(minutes=1))
    said(first, "problem", "甲")
    said(second, "problem", "乙")
    interviews.save_answers(first, {"objective": "其一"}, NOW)
    interviews.save_place(second, 3, "answer")
    assert [row.text for row in read(first).lines] == ["甲"]
    assert [row.text for row in read(second).lines] == ["乙"]
    assert (read(first).step, read(second).step) == (0, 3)
    assert [row.id for row in interviews.listing(state="open")] == [second, first]


def test_answers_not_named_stay_and_none_takes_one_away() -> None:
    talk = begun(client())
    interviews.save_answers(talk, {"objective": "甲", "opener": "您好"}, NOW)
    interviews.save_answers(talk, {"opener": None, "target_advance": "试用"}, NOW)
    told = read(talk).answers
    assert (told["objective"], told["target_advance"]) == ("甲", "试用")
    assert "opener" not in told


@pytest.mark.parametrize("text", ["", "问" * 50_000, "😀", "𬭸", "مرحبا", "<b>&amp;</b>", "a\nb"])
def test_any_text_comes_back_as_it_was_typed(text: str) -> None:
    talk = begun(client())
    question = capture.ask(talk, "P", "哪里最慢？", NOW)
    capture.answer(question, text)
    interviews.save_answers(talk, {"summary": text}, NOW)
    assert read(talk).questions[0].answer == text
    assert read(talk).answers["summary"] == text


def test_timers_and_marks_are_kept() -> None:
    talk = begun(client())
    interviews.save_times(talk, talk_seconds=90, chat_seconds=30, ours=2)
    interviews.save_times(talk, theirs=5)
    told = read(talk)
    assert (told.talk_seconds, told.chat_seconds, told.ours, told.theirs) == (90, 30, 2, 5)
    interviews.begin(talk, NOW)
    interviews.begin(talk, NOW + timedelta(minutes=5))
    assert read(talk).started_at == NOW


def test_typing_belongs_to_the_act_before_it() -> None:
    """Undo and redo walk past what saved itself, and bring it back with its act."""
    talk = begun(client())
    before = journal.last_change()
    question = capture.ask(talk, "P", "哪里最慢？", NOW)
    for text in ("换", "换模", "换模最慢"):
        capture.answer(question, text)
        interviews.save_answers(talk, {"summary": text}, NOW)
    interviews.save_place(talk, 4, "x")
    journal.undo(before)
    assert not read(talk).questions
    journal.redo(before)
    assert read(talk).questions[0].answer == "换模最慢"
    assert read(talk).answers["summary"] == "换模最慢"


def test_no_image_of_every_letter_is_kept() -> None:
    talk = begun(client())
    question = capture.ask(talk, "P", "哪里最慢？", NOW)
    for end in range(1, 40):
        capture.answer(question, "换模最慢" * end)
    assert len(journal.history("interview_question", question)) == 2


def test_an_archived_one_is_gone_from_the_lists_and_comes_back_by_undo() -> None:
    one = client()
    talk = begun(one)
    interviews.archive(talk, NOW)
    assert interviews.listing(one) == []
    with refused("interview_missing"):
        interviews.save_answers(talk, {"objective": "甲"}, NOW)
    journal.undo()
    assert [row.id for row in interviews.listing(one)] == [talk]


def test_stale_ids_are_refused() -> None:
    calls: list[tuple[str, Any]] = [
        ("interview_missing", lambda: interviews.talk(9)),
        ("interview_missing", lambda: interviews.save_place(9, 1, "")),
        ("interview_missing", lambda: interviews.archive(9, NOW)),
        ("interview_missing", lambda: capture.ask(9, "S", "甲？", NOW)),
        ("question_missing", lambda: capture.answer(9, "甲")),
        ("question_missing", lambda: capture.withdraw(9)),
        ("sentence_missing", lambda: capture.change_line(9, text="甲")),
        ("sentence_missing", lambda: capture.remove(9)),
    ]
    for code, call in calls:
        with refused(code):
            call()


def test_known_tells_what_the_rules_ask_for() -> None:
    my_side.save({"company": "星舟示例科技", "person": "林示例"})
    one = client(industry="retail", supplier="某供应商", pains=PAINS)
    chain.add(one, {"name": "演示王立", "roles": ["economic_buyer"]})
    talk = begun(one)
    interviews.save_answers(talk, {"timing": "三季度"}, NOW)
    told = prepare.known(read(talk), NOW)
    assert {"industry", "supplier", "chain"} <= told.answered
    assert "uscc" not in told.answered
    assert told.economic_buyer
    assert told.timing
    assert not told.budget
    assert not told.spared
    assert {"星舟示例科技", "林示例"} <= told.ours


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_an_advance_and_a_fallback_are_proposed_by_stage(language: str) -> None:
    one = client()
    talk = interviews.talk(interviews.start(one, NOW, language=language))
    fresh = {key: talk.answers[key] for key in ("target_advance", "fallback")}
    assert fresh == advances.proposed("lead", language)
    for stage in set(OPEN + WON) | {"lost", "dormant"}:
        aims = advances.proposed(stage, language)
        assert set(aims) == {"target_advance", "fallback"}
        assert all(text.isascii() == (language == "en") for text in aims.values())
    assert advances.proposed("disqualified", language) == {}


def test_an_archived_client_is_not_talked_with() -> None:
    one = client()
    with database.change():
        Client.update(archived_at=NOW).where(Client.id == one).execute()
    with refused("client_missing"):
        begun(one)
    assert interviews.listing() == []


def test_what_does_not_fit_is_brought_into_shape() -> None:
    talk = begun(client())
    problem = said(talk, "problem", "换模慢", severity=10**30)
    odd = {"outcome": "bogus", "hypotheses": "停机", "opening_questions": 5, "small_talk": "展会"}
    interviews.save_answers(talk, odd, NOW)
    interviews.save_times(talk, talk_seconds=10**30, chat_seconds=-1, ours=10**30)
    told = read(talk)
    assert told.outcome == ""
    assert told.answers["hypotheses"] == [{"pain": "停机"}]
    assert told.answers["opening_questions"] == ["5"]
    assert told.answers["small_talk"] == ["展会"]
    assert (told.talk_seconds, told.chat_seconds, told.ours) == (1_000_000, 0, 1_000_000)
    assert told.problems()[0].details["severity"] == 5
    with refused("outcome_required"):
        done(talk, outcome="bogus")
    odd_ones: tuple[object, ...] = (float("nan"), "often", 0, None)
    for severity in odd_ones:
        capture.change_line(problem, details={"severity": severity})
        assert "severity" not in read(talk).problems()[0].details
    done(talk)
