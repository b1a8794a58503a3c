"""Which moves an opportunity can make, and which evidence each asks for (DOMAIN §5), as pure rules.

A move is one of five kinds. *forward* may pass over stages: it asks for the gates of all of them.
*back* goes one step, with a reason. *again* is the next contract of an active client. *close*
ends an open opportunity (lost, dormant, disqualified). *reopen* takes a lost or dormant one up
again as a new record at ``contacted``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from salesdesk.sales.stages import CLOSED, OPEN, WON

WAY = OPEN + WON
DORMANT_AFTER = timedelta(days=90)

GATES: dict[str, tuple[str, ...]] = {
    "qualified": ("icp", "score"),
    "contacted": ("visit",),
    "discovery": ("interview",),
    "proposal": ("explicit_need", "economic_buyer"),
    "negotiation": ("proposal_sent", "answer"),
    "won": ("contract",),
    "active": ("delivery",),
    "lost": ("reason", "rival"),
    "dormant": ("silence",),
    "disqualified": ("reason",),
}
"""What entering a stage asks for."""

STATED = frozenset({"interview", "proposal_sent", "answer", "contract", "delivery", "rival"})
"""Gates whose evidence the user states with a move; the others are found in the dossier."""
NOTABLE = STATED - {"rival"}
"""Stated evidence that may be noted ahead of its move: the proposal before its answer."""
OVERRIDABLE = frozenset({"economic_buyer", "rival"})
"""Gates that a reason can stand in for: who decides is not known, nobody else won it."""


@dataclass(frozen=True)
class Fact:
    """What a gate is met by: its day, a text (number, words, name), and the row it comes from.

    ``ref`` is table and id ("visit:12"), "" for what the user states.
    """

    on: date | None = None
    text: str = ""
    ref: str = ""

    def as_json(self) -> dict[str, str]:
        """Return what is kept with the move."""
        told = {"on": self.on.isoformat() if self.on else "", "text": self.text, "ref": self.ref}
        return {key: value for key, value in told.items() if value}

    @classmethod
    def from_json(cls, told: Mapping[str, str]) -> Fact:
        """Read a kept fact."""
        on = told.get("on")
        return cls(
            date.fromisoformat(on) if on else None, told.get("text", ""), told.get("ref", "")
        )


@dataclass(frozen=True)
class Gate:
    """One thing a move asks for: whether there is evidence, and what can be done without.

    ``can_state``: the user may state it as a dated fact; ``can_override``: a reason may stand
    in for it.
    """

    key: str
    fulfilled: bool
    fact: Fact | None
    can_override: bool
    can_state: bool

    @property
    def noted(self) -> bool:
        """Tell whether its fact was stated ahead of the move, and can still be mended with it."""
        source = self.fact.ref.partition(":")[0] if self.fact else "none"
        return self.key in NOTABLE and source in ("", "attachment")


def kind(now_at: str, to_stage: str) -> str:
    """Return the kind of a move: forward, back, again, close, reopen, or "" for none."""
    if now_at in CLOSED:
        return "reopen" if now_at != "disqualified" and to_stage == "contacted" else ""
    if to_stage in CLOSED:
        return "close" if now_at in OPEN else ""
    if to_stage not in WAY:
        return ""
    if (now_at, to_stage) == ("active", "won"):
        return "again"
    steps = WAY.index(to_stage) - WAY.index(now_at)
    return "forward" if steps > 0 else "back" if steps == -1 else ""


def reachable(now_at: str) -> tuple[str, ...]:
    """Return the stages a move can lead to from here, in order."""
    return tuple(stage for stage in WAY + CLOSED if kind(now_at, stage))


def asked(now_at: str, to_stage: str) -> tuple[str, ...]:
    """Return the keys of the gates between two stages; of all stages passed when going on."""
    what = kind(now_at, to_stage) if now_at else ""
    if what == "forward":
        passed = WAY[WAY.index(now_at) + 1 : WAY.index(to_stage) + 1]
        return tuple(key for stage in passed for key in GATES[stage])
    if what == "back":
        return ("reason",)
    if what == "reopen":
        return (*GATES["contacted"], "reason")
    return GATES[to_stage] if what else ()


def gates(now_at: str, to_stage: str, known: Mapping[str, Fact]) -> tuple[Gate, ...]:
    """Return what a move asks for, held against the facts *known*."""
    return tuple(
        Gate(key, key in known, known.get(key), key in OVERRIDABLE, key in STATED)
        for key in asked(now_at, to_stage)
    )


def ahead(now_at: str) -> frozenset[str]:
    """Return the gates that may still be asked for on the way from here and can be noted now."""
    on = [stage for stage in reachable(now_at) if kind(now_at, stage) in ("forward", "again")]
    return frozenset(key for stage in on for key in GATES[stage]) & NOTABLE


def needs_reason(now_at: str, to_stage: str) -> bool:
    """Tell whether a move asks for a reason whatever else is known."""
    return "reason" in asked(now_at, to_stage)


def is_stated(key: str, fact: Fact, today: date) -> bool:
    """Tell whether a stated *fact* says enough: a day not to come, and what its gate asks for.

    An answer is told in words, a contract has a number or a file, a rival has a name.
    """
    if key == "rival":
        return bool(fact.text)
    if fact.on is None or fact.on > today:
        return False
    if key == "answer":
        return bool(fact.text)
    return key != "contract" or bool(fact.text or fact.ref)
