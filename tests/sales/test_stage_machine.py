"""No sequence of user actions brings an opportunity to a stage without its evidence.

What a stage needs is written down here once more, from DOMAIN §5, apart from the rules under
test; the histories found after each action are held against it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from salesdesk.errors import Refused
from salesdesk.sales import chain, opportunities, opportunity_lines, scoring, stage_moves
from salesdesk.sales.opportunity_lines import MoveLine, OpportunityLine
from salesdesk.sales.stage_gates import Fact
from salesdesk.sales.stages import STAGES
from salesdesk.store import journal
from salesdesk.store.database import database
from tests.conftest import NOW
from tests.sales.play import client, rate, recorded

WAY = (
    "lead", "qualified", "contacted", "discovery", "proposal", "negotiation", "won", "active"
)  # fmt: skip
OVER = ("lost", "dormant", "disqualified")
NEEDED = {
    "qualified": {"icp", "score"},
    "contacted": {"visit"},
    "discovery": {"interview"},
    "proposal": {"explicit_need", "economic_buyer"},
    "negotiation": {"proposal_sent", "answer"},
    "won": {"contract"},
    "active": {"delivery"},
    "lost": {"rival"},
    "dormant": {"silence"},
    "disqualified": set(),
}
ROW_PROVES = {
    "visit": "SELECT state = 'recorded' FROM visit WHERE id = ?",
    "need": "SELECT 1 FROM need WHERE id = ?",
    "chain_member": "SELECT roles LIKE '%economic_buyer%' FROM chain_member WHERE id = ?",
    "priority_score": "SELECT 1 FROM priority_score WHERE id = ?",
    "competitor": "SELECT 1 FROM competitor WHERE id = ?",
}
NEEDS = [{"text": "停机前预警", "words": "我要提前知道", "level": "must", "kind": "quality"}]
VAGUE = [{"text": "停机前预警", "words": "", "level": "must", "kind": "quality"}]

facts = st.builds(
    Fact,
    st.sampled_from([None, *(NOW.date() + timedelta(days=d) for d in (-5, 0, 400))]),
    st.sampled_from(["", "XZ-XS-2026-0013"]),
    st.sampled_from(["", "visit:1", "attachment:1"]),
)
keys = st.sampled_from(sorted(set().union(*NEEDED.values()) | {"reason"}))
moves = st.tuples(
    st.just("move"),
    st.integers(0, 2),
    st.sampled_from(STAGES),
    st.dictionaries(keys, facts, max_size=4),
    st.sampled_from(["", "客户要求"]),
    st.sets(keys, max_size=3),
)
GOOD = dict.fromkeys(
    ("proposal_sent", "answer", "contract", "delivery", "rival"),
    Fact(NOW.date(), "XZ-XS-2026-0013"),
)
well_told = st.tuples(
    st.just("move"),
    st.integers(0, 2),
    st.sampled_from(STAGES),
    st.just(GOOD),
    st.just("客户要求"),
    st.sampled_from([set(), {"economic_buyer"}]),
)
notes = st.tuples(
    st.just("note"),
    st.integers(0, 2),
    st.one_of(
        st.dictionaries(keys, st.one_of(st.none(), facts), max_size=3),
        st.just({"proposal_sent": GOOD["proposal_sent"]}),
        st.just({"answer": GOOD["answer"]}),
    ),
)
others = st.sampled_from(
    ["on", "on", "on", "on", "silence",
     "rate", "half", "visit", "vague", "needs", "buyer", "unseat", "open", "archive", "back",
     "rivals", "sleep", "undo", "redo", "wait", "long wait"]
).map(lambda name: (name,))  # fmt: skip


class Player:
    """One client, its clock, and every act a user has."""

    def __init__(self) -> None:
        self.client = client()
        self.now = NOW
        self.seats: list[int] = []
        opportunities.create(self.client, {"title": "一期"}, self.now)

    def deals(self) -> list[OpportunityLine]:
        return opportunity_lines.of_client(self.client, archived=True)

    def act(self, told: tuple[Any, ...]) -> None:
        name, *rest = told
        self.now += timedelta(hours=3)
        deals = self.deals()
        with suppress(Refused):
            if name == "move":
                which, stage, evidence, reason, overrides = rest
                deal = deals[which % len(deals)].id
                stage_moves.move(deal, stage, self.now, evidence, reason, overrides)
            elif name == "note":
                which, evidence = rest
                stage_moves.note(deals[which % len(deals)].id, evidence, self.now)
            else:
                self._other(name, deals[-1].id)

    def _other(self, name: str, deal: int) -> None:
        half = {"rated_on": self.now.date().isoformat(),
                "ratings": [{"criterion": "icp_fit", "points": 5}]}  # fmt: skip
        acts: dict[str, Callable[[], object]] = {
            "rate": lambda: rate(self.client, 4, self.now.date()),
            "half": lambda: scoring.rate(self.client, half),
            "visit": lambda: self._visit(),
            "vague": lambda: self._visit(needs=VAGUE),
            "needs": lambda: self._visit(needs=NEEDS),
            "buyer": self._seat,
            "unseat": lambda: chain.remove(self.seats.pop(), self.now) if self.seats else None,
            "open": lambda: opportunities.create(self.client, {"title": "二期"}, self.now),
            "archive": lambda: opportunities.archive(deal, self.now),
            "back": lambda: opportunities.archive(deal, self.now, archived=False),
            "rivals": lambda: opportunities.set_rivals(deal, ["演示丙"]),
            "sleep": lambda: stage_moves.let_sleep([d.id for d in self.deals()], self.now),
            "undo": lambda: journal.undo(self.floor),
            "redo": lambda: journal.redo(self.floor),
            "wait": lambda: self._wait(20),
            "long wait": lambda: self._wait(91),
            "silence": lambda: self._fall_silent(deal),
            "on": lambda: self._go_on(deal),
        }
        acts[name]()

    floor = 0
    """Changes up to this one were made before, and are not to be undone."""

    def _visit(self, **more: Any) -> None:
        recorded(self.client, self.now - timedelta(hours=2), at=self.now, **more)

    def _seat(self) -> None:
        person = {"name": "演示王立", "roles": ["economic_buyer"]}
        self.seats.append(chain.add(self.client, person))

    def _fall_silent(self, deal: int) -> None:
        self._wait(91)
        stage_moves.let_sleep([deal], self.now)

    def _go_on(self, deal: int) -> None:
        stage = opportunity_lines.get(deal).stage
        if stage in WAY[:-1]:
            stage_moves.move(deal, WAY[WAY.index(stage) + 1], self.now, GOOD)

    def _wait(self, days: int) -> None:
        self.now += timedelta(days=days)


def check(deal: OpportunityLine, told: list[MoveLine], every: dict[int, OpportunityLine]) -> None:
    first = told[0]
    if first.to_stage == "contacted":
        assert deal.follows is not None
        assert every[deal.follows].stage in ("lost", "dormant")
    else:
        assert (first.from_stage, first.to_stage) == ("", "lead")
    before = first.from_stage
    for move in told:
        assert move.from_stage == before
        proved(move)
        before = move.to_stage
    assert deal.stage == before


def proved(move: MoveLine) -> None:
    came, went = move.from_stage, move.to_stage
    needed: set[str] = set()
    if went in OVER:
        assert came in WAY[:6]
        needed = NEEDED[went]
        assert move.reason or went == "dormant"
    elif came in OVER:
        assert (came != "disqualified", went) == (True, "contacted")
        needed = NEEDED["contacted"]
        assert move.reason
    elif (came, went) == ("active", "won"):
        needed = NEEDED["won"]
    elif came and WAY.index(went) < WAY.index(came):
        assert WAY.index(came) - WAY.index(went) == 1
        assert move.reason
    elif came:
        passed = WAY[WAY.index(came) + 1 : WAY.index(went) + 1]
        needed = {key for stage in passed for key in NEEDED[stage]}
    assert set(move.overridden) <= {"economic_buyer", "rival"}
    assert move.reason or not move.overridden
    assert needed <= set(move.evidence) | set(move.overridden)
    for key in needed - set(move.overridden):
        fact = move.evidence[key]
        table, _, row = fact.ref.partition(":")
        if table:
            assert exists(table, int(row)), (key, fact)
        elif key == "rival":
            assert fact.text
        else:
            assert fact.on is not None
            assert fact.on <= move.at.date() + timedelta(days=1)
            assert fact.text or key not in ("answer", "contract")


def exists(table: str, row: int) -> bool:
    found = database.connection().execute(ROW_PROVES[table], (row,)).fetchone()
    return bool(found and found[0])


SEEN: set[str] = set()


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sets(st.sampled_from(["rate", "buyer", "needs"])),
    st.lists(st.one_of(others, well_told, moves, notes), min_size=4, max_size=12),
)
@example({"rate", "buyer", "needs"}, [("on",)] * 8)
@example(set(), [("silence",), ("open",), ("move", 1, "disqualified", {}, "客户要求", set())])
@example({"rate", "buyer", "needs"}, [("note", 0, {"proposal_sent": GOOD["answer"]}), ("on",)])
def play(workspace: Path, given_facts: set[str], acts: list[tuple[Any, ...]]) -> None:
    player = Player()
    player.floor = journal.last_change()
    for act in [*((name,) for name in sorted(given_facts)), *acts]:
        player.act(act)
        deals = player.deals()
        every = {deal.id: deal for deal in deals}
        for deal in deals:
            check(deal, opportunity_lines.moves(deal.id), every)
            SEEN.update(move.to_stage for move in opportunity_lines.moves(deal.id))


def test_no_sequence_of_acts_reaches_a_stage_without_its_evidence(workspace: Path) -> None:
    SEEN.clear()
    play(workspace)
    assert set(STAGES) == SEEN, "the property is not idle"
