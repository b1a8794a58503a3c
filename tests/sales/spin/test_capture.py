"""Questions and marked sentences: their order, their links, taken away and brought back."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salesdesk.errors import Refused
from salesdesk.sales.spin import capture, links
from salesdesk.store import journal
from tests.conftest import NOW
from tests.sales.play import client, refused
from tests.sales.spin.talks import begun, done, line, read, said

pytestmark = pytest.mark.usefixtures("workspace")


@pytest.fixture
def talk(workspace: object) -> int:
    return begun(client())


def test_questions_lines_and_explicit_moments_share_one_order(talk: int) -> None:
    capture.ask(talk, "P", "哪里最慢？", NOW)
    problem = said(talk, "problem", "换模慢")
    capture.set_explicit(problem, "我要快")
    said(talk, "feature", "快速换模")
    told = read(talk)
    assert [told.questions[0].position, *(one.position for one in told.lines)] == [1, 2, 4]
    assert line(talk, problem).details["explicit_at"] == 3


def test_an_explicit_need_asks_for_their_words(talk: int) -> None:
    problem = said(talk, "problem", "换模慢")
    with refused("words_required"):
        capture.set_explicit(problem, "  ")
    with refused("words_required"):
        capture.change_line(problem, details={"explicit": True})
    capture.set_explicit(problem, "我要快")
    assert line(talk, problem).explicit
    capture.set_implied(problem)
    assert not line(talk, problem).explicit


def test_details_are_merged_and_none_takes_one_away(talk: int) -> None:
    problem = said(talk, "problem", "换模慢", severity=4, level="must")
    capture.change_line(problem, text="换模太慢", details={"level": None, "metric": "OEE"})
    told = line(talk, problem)
    assert told.text == "换模太慢"
    assert dict(told.details) == {"severity": 4, "metric": "OEE"}


def test_a_need_in_their_words_is_confirmed_and_counts_from_when_they_said_it(talk: int) -> None:
    problem = said(talk, "problem", "换模慢", confirmed=False)
    capture.change_line(problem, details={"explicit": True, "words": "我要快"})
    assert line(talk, problem).confirmed
    assert line(talk, problem).details["explicit_at"] == 2
    capture.change_line(problem, details={"explicit": False})
    shown = said(talk, "feature", "我们的快速夹具")
    capture.change_line(problem, details={"explicit": True})
    assert line(talk, problem).details["explicit_at"] > line(talk, shown).position


@pytest.mark.parametrize(
    ("kind", "on"),
    [("implication", "fact"), ("payoff", "implication"), ("benefit", "objection"),
     ("problem", "problem"), ("fact", "problem"), ("objection", "problem")],
)  # fmt: skip
def test_what_cannot_hang_there_is_refused(talk: int, kind: str, on: str) -> None:
    below = said(talk, on, "下")
    with refused("link_impossible"):
        said(talk, kind, "上", below)


def test_a_line_of_another_talk_or_in_a_circle_is_refused(talk: int) -> None:
    problem = said(talk, "problem", "换模慢")
    first = said(talk, "implication", "停线", problem)
    second = said(talk, "implication", "误交期", first)
    with refused("link_impossible"):
        capture.relink(first, second)
    with refused("link_impossible"):
        capture.relink(first, first)
    other = begun(client("演示乙"))
    with refused("link_impossible"):
        capture.relink(first, said(other, "problem", "别处"))
    capture.relink(second, None)
    assert line(talk, second).parent is None


def test_what_hung_on_an_effect_moves_up_and_a_problem_takes_its_own_along(talk: int) -> None:
    problem = said(talk, "problem", "换模慢")
    first = said(talk, "implication", "停线", problem)
    second = said(talk, "implication", "误交期", first)
    question = capture.ask(talk, "I", "影响谁？", NOW, about=problem)
    capture.remove(first)
    assert line(talk, second).parent == problem
    capture.remove(problem)
    assert read(talk).lines == ()
    assert read(talk).questions[0].about is None
    journal.undo()
    assert line(talk, second).parent == problem
    assert read(talk).questions[0].about == problem
    assert read(talk).questions[0].id == question


def test_an_objection_becomes_one_problem(talk: int) -> None:
    objection = said(talk, "objection", "太贵了")
    problem = capture.objection_to_problem(objection, NOW)
    assert capture.objection_to_problem(objection, NOW) == problem
    assert line(talk, problem).parent == objection
    capture.remove(objection)
    assert line(talk, problem).parent is None
    with refused("link_impossible"):
        capture.objection_to_problem(problem, NOW)


def test_a_problem_carried_on_is_confirmed_once_they_speak_of_it(talk: int) -> None:
    before = said(talk, "problem", "换模慢", severity=4, explicit=True, words="我要快")
    done(talk)
    after = begun(read(talk).client_id)
    question = capture.ask(after, "I", "影响谁？", NOW, about=before)
    problem = read(after).questions[0].about
    assert problem is not None
    told = line(after, problem)
    assert (told.follows, told.confirmed, told.details["severity"]) == (before, False, 4)
    assert not told.explicit  # their words were said then, not now
    said(after, "implication", "停线", before)
    assert line(after, problem).confirmed
    assert capture.carry_on(after, before, NOW) == problem
    assert read(after).questions[0].id == question
    with refused("link_impossible"):
        capture.carry_on(begun(client("演示乙")), before, NOW)


def test_a_finished_talk_is_left_alone(talk: int) -> None:
    question = capture.ask(talk, "P", "哪里最慢？", NOW)
    problem = said(talk, "problem", "换模慢")
    done(talk)
    for call in (
        lambda: capture.ask(talk, "S", "几条线？", NOW),
        lambda: capture.answer(question, "甲"),
        lambda: capture.withdraw(question),
        lambda: said(talk, "fact", "三条线"),
        lambda: capture.change_line(problem, text="甲"),
        lambda: capture.relink(problem, None),
        lambda: capture.set_explicit(problem, "我要快"),
        lambda: capture.remove(problem),
    ):
        with refused("interview_finished"):
            call()


def test_empty_text_is_refused(talk: int) -> None:
    with refused("text_required"):
        capture.ask(talk, "S", " ", NOW)
    with refused("text_required"):
        said(talk, "fact", "\n")


KINDS = ("problem", "implication", "payoff", "objection", "benefit", "fact")
ACTS = st.lists(
    st.tuples(
        st.sampled_from(("note", "note", "note", "relink", "remove", "ask", "turn", "explicit")),
        st.sampled_from(KINDS), st.integers(0, 9), st.integers(-1, 9),
    ),
    min_size=1, max_size=25,
)  # fmt: skip


@given(acts=ACTS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_links_stay_sound_and_every_act_can_be_undone(acts: list[Any], talk: int) -> None:
    here = begun(read(talk).client_id)
    since = journal.last_change()
    states = [_state(here)]
    for act, kind, which, parent in acts:
        ids = [one.id for one in read(here).lines]
        try:
            _do(here, act, kind, ids, which, parent)
        except Refused:
            continue
        if _state(here) != states[-1]:
            states.append(_state(here))
        _require_sound(here)
    for before in states[-2::-1]:
        journal.undo(since)
        assert _state(here) == before


def _do(talk: int, act: str, kind: str, ids: list[int], which: int, parent: int) -> None:
    above = ids[parent % len(ids)] if ids and parent >= 0 else None
    if act == "note" or not ids:
        said(talk, kind, f"句{which}", above)
        return
    one = ids[which % len(ids)]
    match act:
        case "relink":
            capture.relink(one, above)
        case "remove":
            capture.remove(one)
        case "ask":
            capture.answer(capture.ask(talk, "I", "影响谁？", NOW, about=above), "都受影响")
        case "turn":
            capture.objection_to_problem(one, NOW)
        case "explicit":
            capture.set_explicit(one, "我要快")


def _state(talk: int) -> tuple[Any, Any]:
    told = read(talk)
    return told.questions, told.lines


def _require_sound(talk: int) -> None:
    told = read(talk)
    by_id = {one.id: one for one in told.lines}
    for one in told.lines:
        seen = set()
        above = one
        while above.parent is not None:
            assert above.parent in by_id, "hangs on what is gone"
            assert above.id not in seen, "goes round in a circle"
            seen.add(above.id)
            parent = by_id[above.parent]
            assert parent.kind in links.PARENTS[above.kind]
            above = parent
    assert all(one.about is None or one.about in by_id for one in told.questions)
    positions = [one.position for one in told.questions] + [one.position for one in told.lines]
    assert len(set(positions)) == len(positions)
