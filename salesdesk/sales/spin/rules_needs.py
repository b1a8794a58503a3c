"""The rules on problems and needs: R03, R05–R09, R15, R21 (DOMAIN §4 Rules)."""

from __future__ import annotations

import re

from salesdesk.sales.spin.hint import Hint
from salesdesk.sales.spin.seen import Seen, explicit_at, raised
from salesdesk.sales.spin.talk import Asked, Line
from salesdesk.sales.text import tidy

_UNIT = "分之|成|倍|元|块|万|亿|千|个|次|小时|分钟|天|周|月|年|人|家|单|台|件|吨|班"
_FIGURE = re.compile(
    rf"\d|[〇二两三四五六七八九十百千万亿半]+(?:{_UNIT})|一(?:[成倍百千万亿半天周年]|小时|个月)"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?"
    r"|half|twice|double)\b",
    re.IGNORECASE,
)
"""A number said in words counts; "一些", "一点" and "万一" are none."""


def no_implication(seen: Seen) -> Hint | None:
    """R03: a confirmed problem without any implication."""
    found = [one for one in seen.talk.problems() if not seen.chains.under(one, "implication")]
    return raised("R03", found) if found else None


def no_payoff(seen: Seen) -> Hint | None:
    """R05: a problem with an implication, but no pay-off."""
    found = [
        one
        for one in seen.talk.of("problem")
        if seen.chains.under(one, "implication") and not seen.chains.under(one, "payoff")
    ]
    return raised("R05", found) if found else None


def payoff_too_soon(seen: Seen) -> Hint | None:
    """R06: pay-off before any implication of that problem, unless it was explicit already."""
    found: list[Asked | Line] = []
    for problem in seen.talk.of("problem"):
        asked = seen.chains.first(problem, "payoff")
        if asked is None or (problem.explicit and explicit_at(problem) < asked):
            continue
        implied = seen.chains.first(problem, "implication")
        if implied is None or asked < implied:
            found.append(min(_valued(seen, problem), key=lambda one: one.position))
    return raised("R06", found) if found else None


def _valued(seen: Seen, problem: Line) -> list[Asked | Line]:
    """Return where the value of solving a problem came up."""
    asked: list[Asked | Line] = [*seen.chains.asked(problem, "N")]
    return asked + seen.chains.under(problem, "payoff")


def no_explicit_need(seen: Seen) -> Hint | None:
    """R07: no explicit need."""
    stated, least = seen.talk.explicit_needs(), seen.limits.explicit_least
    return raised("R07", stated, count=len(stated), least=least) if len(stated) < least else None


def not_their_words(seen: Seen) -> Hint | None:
    """R08: an explicit need without the customer's words; blocks "explicit"."""
    found = [
        one
        for one in seen.talk.of("problem")
        if one.details.get("explicit") and not tidy(str(one.details.get("words") or ""))
    ]
    return raised("R08", found, blocks="explicit") if found else None


def pitch_too_soon(seen: Seen) -> Hint | None:
    """R09: the product was shown before the first explicit need."""
    first = seen.explicit_from()
    found = [one for one in seen.talk.of("feature") if first is None or one.position < first]
    return raised("R09", found) if found else None


def has_number(line: Line) -> bool:
    """Tell whether an implication is counted: in its figure or in its very words (R15)."""
    return line.has_figure or _FIGURE.search(line.text) is not None


def no_number(seen: Seen) -> Hint | None:
    """R15: an impact without a number."""
    found = [one for one in seen.talk.of("implication") if not has_number(one)]
    return raised("R15", found) if found else None


def value_we_cannot_give(seen: Seen) -> Hint | None:
    """R21: a pay-off was asked for that we cannot deliver."""
    found: dict[int, Asked | Line] = {}
    for problem in seen.talk.of("problem"):
        if problem.details.get("can_do") == "no":
            found |= {one.position: one for one in _valued(seen, problem)}
    missing = [name.casefold() for name, can in seen.known.capabilities.items() if can == "no"]
    for asked in seen.talk.asked("N"):
        text = asked.text.casefold()
        if any(name and name in text for name in missing):
            found[asked.position] = asked
    return raised("R21", [found[at] for at in sorted(found)]) if found else None
