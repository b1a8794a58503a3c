"""What the coach has to say at a moment of a talk: whispers, rules, what is put off, quality."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from salesdesk.sales import chain, visit_lines
from salesdesk.sales.spin import limits, live, rules
from salesdesk.sales.spin.hint import Hint
from salesdesk.sales.spin.live import Whisper
from salesdesk.sales.spin.quality import Quality, quality
from salesdesk.sales.spin.talk import Known, Talk

SILENCED = "coach_silenced"
"""The answer that keeps which rules are not to be told of in this interview."""
_REVIEW = 9


@dataclass(frozen=True)
class Coached:
    """``raised`` are the rules to be told, those that block first; ``silenced`` those put off.

    ``quality`` is told in the review only.
    """

    whispers: tuple[Whisper, ...] = ()
    raised: tuple[Hint, ...] = ()
    silenced: tuple[Hint, ...] = ()
    quality: Quality | None = None

    @property
    def count(self) -> int:
        """Return how many rules are to be told."""
        return len(self.raised)


def coached(
    talk: Talk,
    known: Known,
    step: int,
    *,
    problem: int | None = None,
    fields: Mapping[str, Collection[str]] | None = None,
    roles: Collection[str] = (),
) -> Coached:
    """Return what is to be said at *step*; *problem* is the one that is looked at."""
    set_to = limits.read()
    now = replace(talk, step=step)
    over = talk.finished_at is not None or talk.ended_at is not None or step >= _REVIEW
    found = rules.timely(rules.hints(now, known, set_to, fields), now)
    put_off = silenced(talk)
    told = [one for one in found if one.blocks or one.rule not in put_off]
    return Coached(
        () if over else tuple(
            live.whispers(now, set_to, step=step, problem=problem, roles=roles)
        ),
        tuple(sorted(told, key=lambda one: not one.blocks)),
        tuple(one for one in found if not one.blocks and one.rule in put_off),
        quality(now, set_to) if over else None,
    )  # fmt: skip


def silenced(talk: Talk) -> frozenset[str]:
    """Return the rules that are not to be told of in this interview."""
    return frozenset(str(one) for one in talk.answers.get(SILENCED) or ())


def roles(talk: Talk) -> frozenset[str]:
    """Return the roles in the buying chain of those who sit opposite, by the visit."""
    if talk.visit_id is None:
        return frozenset()
    here = {name for visit in visit_lines.lines([talk.visit_id]) for name in visit.client_people}
    return frozenset(
        role for seat in chain.seats(talk.client_id) if seat.name in here for role in seat.roles
    )
