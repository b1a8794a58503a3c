"""All a rule may look at: the talk with its chains, what the dossier knows, the thresholds."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from salesdesk.sales.spin.chains import Chains
from salesdesk.sales.spin.hint import Hint
from salesdesk.sales.spin.limits import Limits
from salesdesk.sales.spin.talk import Asked, Known, Line, Talk
from salesdesk.sales.text import tidy


@dataclass(frozen=True)
class Seen:
    """``fields``: key of a question of the bank → keys of form ② it asks for (R18)."""

    talk: Talk
    known: Known
    limits: Limits
    fields: Mapping[str, Collection[str]]
    chains: Chains

    def answer(self, key: str) -> str:
        """Return an answer of the interview's form as text, "" without one."""
        value = self.talk.answers.get(key)
        return "" if value is None else tidy(str(value))

    def explicit_from(self) -> int | None:
        """Return the position at which the first need became explicit."""
        return min(map(explicit_at, self.talk.explicit_needs()), default=None)


def explicit_at(problem: Line) -> int:
    """Return where a problem became explicit; without a note of it, where it was said."""
    at = problem.details.get("explicit_at")
    return at if isinstance(at, int) else problem.position


def raised(rule: str, shown: Iterable[Asked | Line], *, blocks: str = "", **facts: Any) -> Hint:
    """Return a hint whose evidence are questions and lines as they stand in the talk."""
    sentences = list(shown)
    return Hint(
        rule,
        tuple(one.text for one in sentences),
        blocks,
        facts,
        tuple(one.position for one in sentences),
    )
