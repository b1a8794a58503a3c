"""The map of any talk: every sentence once, lines from above, no place that makes a circle."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as some

from salesdesk.sales.spin.chains import Chains
from salesdesk.sales.spin.links import PARENTS
from salesdesk.sales.spin.talk import Line, Talk
from salesdesk.ui.spin.map_model import below, cards, reached, targets

_KINDS = ("problem", "implication", "payoff", "quote", "objection")


@some.composite
def _talks(draw: Any) -> Talk:
    lines: list[Line] = []
    for number in range(draw(some.integers(0, 14))):
        kind = draw(some.sampled_from(_KINDS))
        above = [one.id for one in lines if one.kind in PARENTS.get(kind, ())]
        parent = draw(some.sampled_from([None, *above]))
        lines.append(Line(number + 1, str(number), kind, f"第{number}句", number, parent))
    rows = [{"pain": text} for text in draw(some.lists(some.sampled_from(["第1句", "另一条", ""])))]
    return Talk(
        1, "", 1, "", "open", "zh_CN", "", datetime(2026, 9, 17, tzinfo=UTC),
        lines=tuple(lines), answers={"hypotheses": rows},
    )  # fmt: skip


@given(_talks())
def test_every_sentence_of_a_chain_stands_on_the_map_once(talk: Talk) -> None:
    found = cards(talk, Chains(talk))
    shown = [card.line.id for card in found if card.line is not None]
    assert sorted(shown) == [one.id for one in talk.lines if one.kind in _KINDS[:3]]
    assert len({card.key for card in found}) == len(found)
    assert reached(found)[0] == len(shown)


@given(_talks())
def test_lines_begin_above_and_pass_what_stands_between(talk: Talk) -> None:
    found = cards(talk, Chains(talk))
    for number, card in enumerate(found):
        if card.stem is None:
            continue
        assert card.stem < number
        stem = found[card.stem]
        assert (stem.leads, stem.depth) == (True, card.stem_depth)
        for between in found[card.stem + 1 : number]:
            assert stem.depth in between.through


@given(_talks())
def test_each_problem_has_an_effect_and_a_pay_off_or_their_gaps(talk: Talk) -> None:
    found = cards(talk, Chains(talk))
    for problem in talk.of("problem"):
        kinds = [card.kind for card in found if card.problem == problem.id]
        assert {"implication", "payoff"} <= set(kinds)
        gaps = [card.kind for card in found if card.problem == problem.id and card.gap]
        assert all(kinds.count(kind) == 1 for kind in gaps)


@given(_talks())
def test_a_card_is_only_put_where_it_may_hang(talk: Talk) -> None:
    found = cards(talk, Chains(talk))
    for line in talk.lines:
        if line.kind not in ("implication", "payoff"):
            continue
        for parent in targets(found, line).values():
            above = talk.line(parent)
            assert above is not None
            assert above.kind in PARENTS[line.kind]
            assert parent not in below(found, line.id)
            assert parent != line.parent
