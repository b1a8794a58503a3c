"""Which move asks for what, as pure rules (DOMAIN §5 Opportunity)."""

from datetime import date

import pytest

from salesdesk.forms.stage_gates import GATE
from salesdesk.sales import stage_gates
from salesdesk.sales.stage_gates import Fact
from salesdesk.sales.stages import CLOSED, OPEN, STAGES, WON

TODAY = date(2026, 9, 17)
DAY = date(2026, 9, 1)


@pytest.mark.parametrize(
    ("before", "after", "keys"),
    [
        ("lead", "qualified", ("icp", "score")),
        ("qualified", "contacted", ("visit",)),
        ("contacted", "discovery", ("interview",)),
        ("discovery", "proposal", ("explicit_need", "economic_buyer")),
        ("proposal", "negotiation", ("proposal_sent", "answer")),
        ("negotiation", "won", ("contract",)),
        ("won", "active", ("delivery",)),
        ("active", "won", ("contract",)),
        ("lead", "contacted", ("icp", "score", "visit")),
        ("negotiation", "active", ("contract", "delivery")),
        ("negotiation", "proposal", ("reason",)),
        ("discovery", "lost", ("reason", "rival")),
        ("discovery", "dormant", ("silence",)),
        ("discovery", "disqualified", ("reason",)),
        ("lost", "contacted", ("visit", "reason")),
        ("dormant", "contacted", ("visit", "reason")),
    ],
)
def test_what_a_move_asks_for(before: str, after: str, keys: tuple[str, ...]) -> None:
    assert stage_gates.asked(before, after) == keys
    assert after in stage_gates.reachable(before)


def test_the_moves_that_do_not_exist() -> None:
    for stage in STAGES:
        assert stage_gates.kind(stage, stage) == ""
        assert stage not in stage_gates.reachable(stage)
    for closed in CLOSED:
        told = ("contacted",) if closed != "disqualified" else ()
        assert stage_gates.reachable(closed) == told
        assert all(not stage_gates.kind(won, closed) for won in WON)
    assert stage_gates.kind("negotiation", "discovery") == ""  # back is one step
    assert stage_gates.kind("proposal", "lead") == ""


def test_skipping_asks_for_everything_on_the_way() -> None:
    way = (*OPEN, "won", "active")
    for start, before in enumerate(way):
        for end in range(start + 1, len(way)):
            passed = [key for stage in way[start + 1 : end + 1] for key in stage_gates.GATES[stage]]
            assert list(stage_gates.asked(before, way[end])) == passed


def test_a_reason_stands_in_only_for_the_buyer_and_the_rival() -> None:
    every = {
        gate.key: gate
        for before in STAGES
        for after in STAGES
        for gate in stage_gates.gates(before, after, {})
    }
    assert {key for key, gate in every.items() if gate.can_override} == {"economic_buyer", "rival"}
    assert set(every) == {choice.key for choice in GATE}
    assert not any(gate.fulfilled for gate in every.values())


@pytest.mark.parametrize(
    ("key", "fact", "enough"),
    [
        ("proposal_sent", Fact(DAY), True),
        ("proposal_sent", Fact(TODAY), True),
        ("proposal_sent", Fact(date(2026, 9, 18)), False),
        ("proposal_sent", Fact(None, "发了"), False),
        ("answer", Fact(DAY), False),
        ("answer", Fact(DAY, "同意"), True),
        ("contract", Fact(DAY), False),
        ("contract", Fact(DAY, "XZ-XS-2026-0011"), True),
        ("contract", Fact(DAY, "", "attachment:1"), True),
        ("contract", Fact(None, "XZ-XS-2026-0011"), False),
        ("delivery", Fact(DAY), True),
        ("rival", Fact(None, "演示捷停科技"), True),
        ("rival", Fact(DAY), False),
    ],
)
def test_what_a_stated_fact_must_say(key: str, fact: Fact, enough: bool) -> None:
    assert stage_gates.is_stated(key, fact, TODAY) is enough


def test_a_fact_is_kept_as_it_was() -> None:
    for fact in (Fact(), Fact(DAY, "号", "visit:3"), Fact(None, "名")):
        assert Fact.from_json(fact.as_json()) == fact
