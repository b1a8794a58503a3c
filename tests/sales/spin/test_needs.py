"""Needs over several talks: what a later one changes keeps the old text and its day."""

from datetime import date, timedelta
from typing import Any

import pytest

from salesdesk.sales import dossier, merging, parting, plan
from salesdesk.sales.spin import capture, finish, needs, prepare
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.store.records import Need
from tests.conftest import NOW
from tests.sales.hanging import everything
from tests.sales.play import client
from tests.sales.spin.talks import ADVANCE, begun, done, line, read, said

pytestmark = pytest.mark.usefixtures("workspace")
WEEK = timedelta(days=7)


def twice(text: str = "换模要二十分钟", **details: Any) -> tuple[int, int, int, int]:
    """Hold two talks about one problem; return client, both talks and its line in the first."""
    one = client()
    first = begun(one)
    problem = said(first, "problem", "换模慢", level="must", explicit=True, words="我要快")
    done(first)
    second = begun(one, NOW + WEEK)
    carried = capture.carry_on(second, problem, NOW + WEEK)
    capture.change_line(carried, text=text, details={"confirmed": True, **details})
    done(second, NOW + WEEK)
    return one, first, second, problem


def test_a_later_talk_changes_the_need_and_keeps_how_it_stood() -> None:
    one, first, second, problem = twice(level="expected", metric="分钟")
    (need,) = dossier.needs(one)
    assert need.id == line(first, problem).need == read(second).lines[0].need
    assert (need.text, need.level, need.stated_on) == (
        "换模要二十分钟", "expected", date(2026, 9, 24),
    )  # fmt: skip
    assert (need.words, need.explicit) == ("我要快", True)  # said once, it stays said
    (before,) = needs.versions(need.id)
    assert (before.columns["text"], before.columns["level"]) == ("换模慢", "must")
    assert (before.stated_on, before.interview_id) == (date(2026, 9, 17), second)


def test_a_later_talk_that_changes_nothing_makes_no_version() -> None:
    one, *_ = twice("换模慢")
    (need,) = dossier.needs(one)
    assert needs.versions(need.id) == []
    assert need.stated_on == date(2026, 9, 17)


def test_amending_the_later_talk_makes_no_further_version() -> None:
    one, _, second, _ = twice()
    finish.amend(second, "改正", NOW + WEEK)
    capture.change_line(read(second).lines[0].id, text="换模要三十分钟")
    done(second, NOW + 2 * WEEK)
    (need,) = dossier.needs(one)
    assert need.text == "换模要三十分钟"
    assert [one.columns["text"] for one in needs.versions(need.id)] == ["换模慢"]
    finish.amend(second, "其实没变", NOW + 2 * WEEK)
    capture.change_line(read(second).lines[0].id, text="换模慢")
    done(second, NOW + 2 * WEEK)
    (need,) = dossier.needs(one)
    assert (need.text, need.stated_on) == ("换模慢", date(2026, 9, 17))
    assert needs.versions(need.id) == []


def test_amending_the_earlier_talk_changes_what_the_later_one_went_on_from() -> None:
    one, first, _, problem = twice()
    finish.amend(first, "记错了", NOW + 2 * WEEK)
    capture.change_line(problem, text="换模太慢")
    done(first, NOW + 2 * WEEK)
    (need,) = dossier.needs(one)
    assert need.text == "换模要二十分钟"
    assert [one.columns["text"] for one in needs.versions(need.id)] == ["换模太慢"]


def test_taking_the_problem_out_of_the_later_talk_lets_the_old_need_stand() -> None:
    one, _, second, _ = twice()
    finish.amend(second, "不是他们说的", NOW + WEEK)
    capture.remove(read(second).lines[0].id)
    done(second, NOW + WEEK)
    (need,) = dossier.needs(one)
    assert (need.text, need.stated_on, need.level) == ("换模慢", date(2026, 9, 17), "must")
    assert needs.versions(need.id) == []


def test_taking_the_problem_out_of_the_middle_talk_leaves_what_the_last_one_said() -> None:
    one = client()
    talks: list[int] = []
    lines: list[int] = []
    for week, severity in enumerate((1, 2, 3)):
        talk = begun(one, NOW + week * WEEK)
        if lines:
            problem = capture.carry_on(talk, lines[-1], NOW)
            capture.change_line(problem, details={"severity": severity, "confirmed": True})
        else:
            problem = said(talk, "problem", "换模慢", severity=severity)
        talks.append(done(talk, NOW + week * WEEK))
        lines.append(problem)
    need = line(talks[0], lines[0]).need
    assert need is not None
    finish.amend(talks[1], "记错了客户", NOW + 3 * WEEK)
    capture.remove(lines[1])
    finish.finish(talks[1], NOW + 3 * WEEK, owner="林示例")
    assert Need.get_by_id(need).severity == 3
    assert [told.columns["severity"] for told in needs.versions(need)] == [1]
    assert line(talks[2], lines[2]).follows == lines[0]


FULL: dict[str, Any] = {
    "severity": 4, "level": "must", "metric": "分钟", "can_do": "yes", "need_kind": "efficiency",
    "raised_by": "演示许青", "expected": "十分钟", "explicit": True, "words": "我要快",
}  # fmt: skip


def test_what_the_same_talk_clears_again_is_cleared_in_the_need() -> None:
    one = client()
    talk = begun(one)
    problem = said(talk, "problem", "换模慢", **FULL)
    done(talk)
    finish.amend(talk, "记错了", NOW)
    capture.change_line(problem, details=dict.fromkeys(FULL))
    done(talk)
    (need,) = Need.select().where(Need.client == one)
    assert (need.text, need.severity, need.explicit) == ("换模慢", None, False)
    told = (need.level, need.metric, need.can_do, need.kind, need.raised_by, need.expected)
    assert (*told, need.words) == ("",) * 7
    assert needs.versions(need.id) == []


def test_a_later_talk_that_clears_what_it_set_lets_the_earlier_value_stand() -> None:
    one, _, second, _ = twice("换模慢", severity=5, level="nice")
    finish.amend(second, "没说过", NOW + WEEK)
    clear = {"severity": None, "level": None}
    capture.change_line(read(second).lines[0].id, details=clear)
    done(second, NOW + WEEK)
    (need,) = Need.select().where(Need.client == one)
    assert (need.level, need.severity, need.words) == ("must", None, "我要快")


def test_what_the_visit_knows_besides_stays_when_a_talk_is_amended() -> None:
    one = client()
    talk = begun(one)
    problem = said(talk, "problem", "换模慢", severity=4)
    done(talk)
    with database.change():  # as the visit's record does
        Need.update(level="must").execute()
    finish.amend(talk, "记错了", NOW)
    capture.change_line(problem, details={"severity": None})
    done(talk)
    (need,) = Need.select().where(Need.client == one)
    assert (need.level, need.severity) == ("must", None)


def test_what_the_earlier_talk_clears_goes_unless_the_later_one_said_it() -> None:
    one, first, second, problem = twice(level="expected")
    finish.amend(first, "不是原话", NOW + 2 * WEEK)
    capture.change_line(problem, details={"explicit": None, "words": None, "level": None})
    done(first, NOW + 2 * WEEK)
    (need,) = Need.select().where(Need.client == one)
    assert (need.words, need.explicit, need.level) == ("", False, "expected")
    (before,) = needs.versions(need.id)
    assert (before.columns["words"], before.columns["level"], before.interview_id) == (
        "", "", second,
    )  # fmt: skip


def test_a_need_a_later_talk_went_on_with_outlives_its_first_line() -> None:
    one, first, _, problem = twice()
    finish.amend(first, "删去", NOW + 2 * WEEK)
    capture.remove(problem)
    done(first, NOW + 2 * WEEK)
    assert [need.text for need in dossier.needs(one)] == ["换模要二十分钟"]


def test_a_problem_only_supposed_by_us_is_no_need() -> None:
    one = client()
    talk = begun(one)
    problem = said(talk, "problem", "换模慢")
    done(talk)
    finish.amend(talk, "只是猜测", NOW)
    capture.change_line(problem, details={"confirmed": False})
    done(talk)
    assert dossier.needs(one) == []


def test_agreement_is_a_fact_with_a_day() -> None:
    one, _, second, _ = twice("换模慢")
    finish.amend(second, "客户今天确认了", NOW + WEEK)
    done(second, NOW + WEEK, **ADVANCE, agreed=True, agreed_on="2026-09-25")
    (need,) = dossier.needs(one)
    assert Need.get_by_id(need.id).agreed_on == date(2026, 9, 25)
    assert needs.versions(need.id) == []


# --- debts ---------------------------------------------------------------------------------------


def test_a_problem_without_an_effect_then_without_a_pay_off_is_owed() -> None:
    one = client()
    first = begun(one)
    problem = said(first, "problem", "换模慢", severity=4)
    said(first, "problem", "只是我们猜的", confirmed=False)
    done(first)
    (debt,) = prepare.debts(one)
    assert (debt.line_id, debt.kind, debt.severity, debt.said_on) == (
        problem, "I", 4, date(2026, 9, 17),
    )  # fmt: skip
    assert debt.question == "上次您提到“换模慢”，这件事影响到了哪些部门？"
    assert "换模慢" in prepare.debts(one, "en")[0].question
    second = begun(one, NOW + WEEK)
    capture.ask(second, "I", debt.question, NOW + WEEK, about=debt.line_id)
    assert prepare.debts(one, besides=second) == []  # here it is a gap now
    said(second, "implication", "停线", problem)
    done(second, NOW + WEEK)
    (debt,) = prepare.debts(one)
    assert (debt.kind, debt.interview_id) == ("N", second)
    third = begun(one, NOW + 2 * WEEK)
    said(third, "payoff", "每月省五万", debt.line_id)
    done(third, NOW + 2 * WEEK)
    assert prepare.debts(one) == []


def test_a_debt_carried_on_and_never_spoken_of_is_still_owed() -> None:
    one = client()
    first = begun(one)
    problem = said(first, "problem", "换模慢")
    done(first)
    second = begun(one, NOW + WEEK)
    capture.carry_on(second, problem, NOW)
    done(second, NOW + WEEK)
    (debt,) = prepare.debts(one)
    assert debt.kind == "I"
    assert debt.need_id == line(first, problem).need
    assert len(dossier.needs(one)) == 1


def test_a_debt_told_at_length_is_asked_on_about_in_short() -> None:
    one = client()
    talk = begun(one)
    said(talk, "problem", "夜班换模没人懂设备\n" * 40)
    done(talk)
    (debt,) = prepare.debts(one)
    assert len(debt.question) < 100
    assert "\n" not in debt.question


def test_an_open_talk_owes_nothing_yet() -> None:
    one = client()
    said(begun(one), "problem", "换模慢")
    assert prepare.debts(one) == []


# --- merged --------------------------------------------------------------------------------------


def test_a_merge_moves_the_talks_with_their_client_and_back() -> None:
    keeps, goes = client("演示甲"), client("演示乙")
    talk = begun(goes)
    problem = said(talk, "problem", "换模慢")
    done(talk)
    before = everything()
    merge = merging.merge(keeps, goes, {}, NOW + WEEK)
    assert read(talk).client_id == keeps
    assert [need.id for need in dossier.needs(keeps)] == [line(talk, problem).need]
    assert [debt.line_id for debt in prepare.debts(keeps)] == [problem]
    parting.part(merge)
    assert read(talk).client_id == goes
    journal_free = {k: v for k, v in everything().items() if k not in ("client", "client_key")}
    assert journal_free == {k: before[k] for k in journal_free}
    journal.undo()
    assert read(talk).client_id == keeps


def test_what_an_amended_talk_gave_meanwhile_goes_back_with_it() -> None:
    keeps, goes = client("演示甲"), client("演示乙")
    talk = done(begun(goes))
    said(other := begun(keeps), "problem", "备件难买")
    done(other)
    merge = merging.merge(keeps, goes, {}, NOW + WEEK)
    finish.amend(talk, "漏了", NOW + WEEK)
    said(talk, "problem", "换模慢")
    said(talk, "objection", "太贵了")
    done(talk, NOW + WEEK)
    assert len(dossier.needs(keeps)) == 2
    parting.part(merge)
    assert [need.text for need in dossier.needs(goes)] == ["换模慢"]
    assert [one.words for one in dossier.objections(goes)] == ["太贵了"]
    assert [need.text for need in dossier.needs(keeps)] == ["备件难买"]
    assert len(plan.open_for_client(goes)) == len(plan.open_for_client(keeps)) == 2
