"""The coach's rules R01 to R25 over a talk (DOMAIN §4 Rules), but for the three of a proposal.

Hints never block but where DOMAIN says so. Each rule is raised at most once, with every sentence
that shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from salesdesk.sales.spin import rules_asking as asking
from salesdesk.sales.spin import rules_needs as needs
from salesdesk.sales.spin import rules_outcome as outcome
from salesdesk.sales.spin.chains import Chains
from salesdesk.sales.spin.hint import Hint as Hint
from salesdesk.sales.spin.limits import SHIPPED, Limits
from salesdesk.sales.spin.seen import Seen
from salesdesk.sales.spin.talk import Known, Talk

_RULES: tuple[Callable[[Seen], Hint | None], ...] = (
    asking.too_many_situation,
    asking.no_problem_questions,
    needs.no_implication,
    asking.few_implication_questions,
    needs.no_payoff,
    needs.payoff_too_soon,
    needs.no_explicit_need,
    needs.not_their_words,
    needs.pitch_too_soon,
    outcome.empty_advance,
    outcome.no_next_step,
    asking.too_many_closed,
    asking.leading,
    asking.two_in_one,
    needs.no_number,
    outcome.we_talk_too_much,
    asking.known_already,
    outcome.too_much_chat,
    outcome.many_objections,
    needs.value_we_cannot_give,
    asking.short_answers,
    asking.prepared,
)
"""In the order of their numbers; R17, R22 and R24 stand in ``proposal_rules``."""

_FROM_STEP: Mapping[str, int] = {
    "R02": 4, "R03": 5, "R05": 6, "R07": 6, "R11": 9, "R12": 3, "R15": 5, "R19": 2, "R25": 1,
}  # fmt: skip
"""The step from which on a rule can be told while the talk still runs: before it, it is not yet
broken but only not yet kept."""
_REVIEW = 9


def hints(
    talk: Talk,
    known: Known,
    limits: Limits = SHIPPED,
    fields: Mapping[str, Collection[str]] | None = None,
) -> list[Hint]:
    """Return every rule the talk breaks as it stands, in the order of their numbers.

    *fields* maps the key of a question of the bank to the keys of form ② it asks for (R18).
    """
    seen = Seen(talk, known, limits, fields or {}, Chains(talk))
    return [hint for rule in _RULES if (hint := rule(seen)) is not None]


def blocking(found: Iterable[Hint], act: str) -> list[Hint]:
    """Return the hints that block an act: explicit, outcome, finish or send."""
    return [hint for hint in found if hint.blocks == act]


def timely(found: Iterable[Hint], talk: Talk) -> list[Hint]:
    """Return the hints that are worth saying at the step of the talk; all once it is over."""
    over = talk.ended_at is not None or talk.finished_at is not None or talk.step >= _REVIEW
    return [one for one in found if over or talk.step >= _FROM_STEP.get(one.rule, 0)]
