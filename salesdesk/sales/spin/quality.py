"""The quality of an interview, 0 to 100 (DOMAIN §4 SPIN quality)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from salesdesk.sales.spin.chains import Chains
from salesdesk.sales.spin.limits import SHIPPED, Limits
from salesdesk.sales.spin.talk import Talk

MOST = {"situation": 10, "problem": 15, "implication": 25, "payoff": 15, "explicit": 15,
        "commitment": 20}  # fmt: skip
"""The points each part can earn; together 100."""
_GOOD, _FAIR = 800, 600
_PER_EXCESS = 2
_PROBLEMS, _IMPLICATIONS, _EXPLICIT = 3, 2, 2
_WON = ("order", "advance")


@dataclass(frozen=True)
class Part:
    """One part of the quality: ``found`` of ``wanted`` was there; ``points`` are exact.

    ``found`` and ``wanted``: situation questions and how many are allowed; problem questions
    and 3; implications counted (at most 2 a problem) and twice the problems; problems with an
    implication that have a pay-off too, and all that have an implication; explicit needs and 2;
    1 of 1 for an order or an advance.
    """

    key: str
    found: int
    wanted: int
    points: Fraction

    @property
    def most(self) -> int:
        """Return the points this part can earn."""
        return MOST[self.key]

    @property
    def tenths(self) -> int:
        """Return the points in tenths, half-up."""
        return _tenths(self.points)


@dataclass(frozen=True)
class Quality:
    """The parts in the order of the talk; the total is rounded once, so it may differ by 0.1."""

    parts: tuple[Part, ...]

    @property
    def tenths(self) -> int:
        """Return the quality in tenths of a point, half-up: 0 to 1000."""
        return _tenths(sum((part.points for part in self.parts), Fraction(0)))

    @property
    def band(self) -> str:
        """Return good (80 and more), fair (60 and more) or weak, by the rounded value."""
        return "good" if self.tenths >= _GOOD else "fair" if self.tenths >= _FAIR else "weak"


def quality(talk: Talk, limits: Limits = SHIPPED) -> Quality:
    """Return how well a talk was led; an outcome counts as soon as it is entered."""
    chains = Chains(talk)
    problems = talk.problems()
    implied = [len(chains.under(one, "implication")) for one in problems]
    led_on = [one for one, count in zip(problems, implied, strict=True) if count]
    paid = sum(bool(chains.under(one, "payoff")) for one in led_on)
    deep = sum(min(count, _IMPLICATIONS) for count in implied)
    situation, allowed = len(talk.asked("S")), limits.situation(talk.earlier)
    asked, explicit = len(talk.asked("P")), len(talk.explicit_needs())
    won = int(talk.outcome in _WON)
    excess = max(0, situation - allowed)
    return Quality(
        (
            Part("situation", situation, allowed,
                 Fraction(max(0, MOST["situation"] - _PER_EXCESS * excess))),
            _part("problem", asked, _PROBLEMS),
            _part("implication", deep, _IMPLICATIONS * len(problems)),
            _part("payoff", paid, len(led_on)),
            _part("explicit", explicit, _EXPLICIT),
            _part("commitment", won, 1),
        )
    )  # fmt: skip


def _part(key: str, found: int, wanted: int) -> Part:
    share = Fraction(min(found, wanted), wanted) if wanted else Fraction(0)
    return Part(key, found, wanted, MOST[key] * share)


def _tenths(points: Fraction) -> int:
    return int(points * 10 + Fraction(1, 2))
