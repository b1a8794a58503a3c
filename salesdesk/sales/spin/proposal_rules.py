"""The rules a proposal is held against: R17, R22 and R24 (DOMAIN §4 Rules), on plain values."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from salesdesk.sales.spin.hint import Hint
from salesdesk.sales.spin.talk import Known


class Covered(NamedTuple):
    """A need of the client, its level (must, expected, nice), and whether the proposal meets it."""

    text: str
    level: str
    met: bool


def no_economic_buyer(economic_buyer: bool) -> Hint | None:
    """R17: nobody who decides is known."""
    return None if economic_buyer else Hint("R17")


def must_uncovered(needs: Iterable[Covered]) -> Hint | None:
    """R22: a must-need that the proposal does not meet; blocks "send"."""
    found = tuple(one.text for one in needs if one.level == "must" and not one.met)
    return Hint("R22", found, "send", {"count": len(found)}) if found else None


def budget_or_timing_unknown(budget: bool, timing: bool) -> Hint | None:
    """R24: the budget or the time frame is unknown."""
    known = {"budget": budget, "timing": timing}
    missing = tuple(key for key, told in known.items() if not told)
    return Hint("R24", facts={"missing": missing}) if missing else None


def proposal_hints(known: Known, needs: Iterable[Covered]) -> list[Hint]:
    """Return every rule a proposal breaks, in the order of their numbers."""
    found = (
        no_economic_buyer(known.economic_buyer),
        must_uncovered(needs),
        budget_or_timing_unknown(known.budget, known.timing),
    )
    return [hint for hint in found if hint is not None]
