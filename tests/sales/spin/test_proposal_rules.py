from dataclasses import replace

import pytest

from salesdesk.sales.spin.proposal_rules import (
    Covered,
    budget_or_timing_unknown,
    must_uncovered,
    no_economic_buyer,
    proposal_hints,
)
from tests.sales.spin.story import KNOWN

NEEDS = (
    Covered("停机预警", "must", True),
    Covered("夜间配送", "must", False),
    Covered("蓝色外壳", "nice", False),
    Covered("月报", "expected", False),
)


def test_r17_nobody_known_who_decides() -> None:
    assert no_economic_buyer(True) is None
    hint = no_economic_buyer(False)
    assert hint is not None
    assert (hint.rule, hint.blocks) == ("R17", "")


def test_r22_an_uncovered_must_blocks_sending() -> None:
    assert must_uncovered([]) is None
    assert must_uncovered(NEEDS[:1]) is None
    assert must_uncovered(NEEDS[2:]) is None
    hint = must_uncovered(NEEDS)
    assert hint is not None
    assert (hint.rule, hint.blocks, hint.evidence) == ("R22", "send", ("夜间配送",))


@pytest.mark.parametrize(("budget", "timing", "missing"), [
    (True, True, None), (False, True, ("budget",)), (True, False, ("timing",)),
    (False, False, ("budget", "timing")),
])  # fmt: skip
def test_r24_budget_or_timing(budget: bool, timing: bool, missing: tuple[str] | None) -> None:
    hint = budget_or_timing_unknown(budget, timing)
    assert (hint.facts["missing"] if hint else None) == missing
    assert hint is None or (hint.rule, hint.blocks) == ("R24", "")


def test_all_of_them_over_what_is_known() -> None:
    assert [one.rule for one in proposal_hints(KNOWN, NEEDS)] == ["R17", "R22", "R24"]
    known = replace(KNOWN, economic_buyer=True, budget=True, timing=True)
    assert proposal_hints(known, NEEDS[:1]) == []
