"""The map of a talk as cards below one another: problem → effect → pay-off, and what is missing.

No widget is asked here. A chain is a problem, its effects (those of an effect below it), the
pay-offs, and a gap for each of the two that nobody has told. Below the chains stand the problems
of the plan nobody has spoken of, and the effects and pay-offs that hang on no problem.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from salesdesk.sales.spin.chains import Chains
from salesdesk.sales.spin.links import PARENTS
from salesdesk.sales.spin.talk import Line, Talk

DEEPEST = 4
"""An effect of an effect of an effect … moves no farther to the right."""
_PAYOFF = 2
_CHAIN = ("problem", "implication", "payoff")


@dataclass(frozen=True)
class Card:
    """A line at its depth; without one the gap of a kind, a supposed problem, or a heading.

    ``kind`` is problem, implication, payoff, or heading (of what hangs on nothing). ``problem`` is
    the id of the problem of the chain, ``supposed`` a problem of the plan and its place there.
    ``stem`` is the number of the card the line to this one begins at, ``leads`` tells that a line
    begins here, ``through`` are the depths of the lines that pass by, and ``last`` tells that a
    chain ends here.
    """

    kind: str
    depth: int
    line: Line | None = None
    problem: int | None = None
    supposed: str = ""
    stem: int | None = None
    stem_depth: int = 0
    leads: bool = False
    last: bool = False
    through: tuple[int, ...] = field(default=())

    @property
    def gap(self) -> bool:
        """Tell whether nobody has told yet what belongs here."""
        return self.line is None and self.kind in ("implication", "payoff")

    @property
    def key(self) -> tuple[str, object]:
        """Return what tells this card from all others, however the map changes."""
        if self.line is not None:
            return "line", self.line.id
        return self.kind, self.problem if self.gap else self.supposed


def cards(talk: Talk, chains: Chains) -> list[Card]:
    """Return all cards of a talk from top to bottom."""
    made: list[Card] = []
    for problem in talk.of("problem"):
        made += _chain(chains, problem, len(made))
    made += [Card("problem", 0, supposed=pain, last=True) for pain in _supposed(talk)]
    loose = [
        Card(line.kind, 0, line)
        for line in talk.lines
        if line.kind in _CHAIN[1:] and chains.problem_of(line) is None
    ]
    return [*made, Card("heading", 0), *loose] if loose else made


def reached(all_cards: Sequence[Card]) -> tuple[int, int]:
    """Return how many places of the chains are filled, and how many there are."""
    places = [one for one in all_cards if one.line is not None or one.gap]
    return sum(one.line is not None for one in places), len(places)


def parent_for(line: Line, card: Card) -> int | None:
    """Return what *line* would hang on when it is put on *card*; None where it cannot.

    A gap stands for the problem it belongs to, and so does an effect for a pay-off.
    """
    kinds = PARENTS.get(line.kind, frozenset())
    if card.line is not None and card.line.kind in kinds and card.line.id != line.id:
        return card.line.id
    stands_for_problem = card.gap or (card.line is not None and card.line.kind == "implication")
    if stands_for_problem and card.problem is not None and "problem" in kinds:
        return card.problem if line.kind == "payoff" or card.gap else None
    return None


def targets(all_cards: Sequence[Card], line: Line) -> dict[int, int]:
    """Return the numbers of the cards *line* may be put on, each with what it then hangs on."""
    hanging = below(all_cards, line.id)
    found: dict[int, int] = {}
    for number, card in enumerate(all_cards):
        parent = parent_for(line, card)
        if parent is not None and parent not in hanging and parent != line.parent:
            found[number] = parent
    return found


def below(all_cards: Sequence[Card], line_id: int) -> set[int]:
    """Return a line with all the lines that hang on it."""
    hanging: dict[int, list[int]] = defaultdict(list)
    for card in all_cards:
        if card.line is not None and card.line.parent is not None:
            hanging[card.line.parent].append(card.line.id)
    found: set[int] = set()
    waiting = [line_id]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += hanging[one]
    return found


def problem_steps(all_cards: Sequence[Card], number: int) -> tuple[int | None, int | None]:
    """Return the problems before and after the one a card hangs on; all for what hangs on none."""
    card = all_cards[number]
    problems = [one.line.id for one in all_cards if one.kind == "problem" and one.line is not None]
    if card.line is None or card.kind == "problem" or not problems:
        return None, None
    if card.problem is None:
        return problems[-1], problems[0]
    here = problems.index(card.problem)
    return (
        problems[here - 1] if here else None,
        problems[here + 1] if here + 1 < len(problems) else None,
    )


def outdented(all_cards: Sequence[Card], number: int) -> int | None:
    """Return what an effect of an effect hangs on one level up."""
    card = all_cards[number]
    if card.line is None or card.kind != "implication" or card.stem is None:
        return None
    above = all_cards[card.stem].line
    return above.parent if above is not None and above.kind == "implication" else None


def indented(all_cards: Sequence[Card], number: int) -> int | None:
    """Return the effect above at the same depth, which an effect may be put below."""
    card = all_cards[number]
    if card.line is None or card.kind != "implication":
        return None
    for other in reversed(all_cards[:number]):
        if other.stem == card.stem and other.kind == card.kind and other.line is not None:
            return other.line.id
        if other.depth < card.depth:
            break
    return None


def _chain(chains: Chains, problem: Line, first: int) -> list[Card]:
    """Return the cards of one problem; *first* is the number of the first of them."""
    made = [Card("problem", 0, problem, problem.id)]
    effects = chains.under(problem, "implication")
    tail = 0  # the last effect of the problem itself: what the pay-offs follow from
    for line, depth, stem in _tree(problem, effects):
        if stem == 0:
            tail = len(made)
        made.append(_hung(made, line, "implication", depth, stem, problem.id))
    if not effects:
        tail = len(made)
        made.append(_hung(made, None, "implication", 1, 0, problem.id))
    payoffs: list[Line | None] = [*chains.under(problem, "payoff")]
    for payoff in payoffs or [None]:
        made.append(_hung(made, payoff, "payoff", _PAYOFF, tail, problem.id))
    made[-1] = replace(made[-1], last=True)
    made = _passed(made)
    return [replace(one, stem=one.stem + first) if one.stem is not None else one for one in made]


def _hung(
    made: Sequence[Card], line: Line | None, kind: str, depth: int, stem: int, problem: int
) -> Card:
    shown = min(depth, DEEPEST)
    return Card(kind, shown, line, problem, stem=stem, stem_depth=made[stem].depth)


def _tree(problem: Line, effects: Sequence[Line]) -> Iterator[tuple[Line, int, int]]:
    """Give each effect with its depth and the number (in the chain) of what it follows from."""
    under: dict[int | None, list[Line]] = defaultdict(list)
    for line in effects:
        under[line.parent].append(line)
    number = 0
    waiting = [(line, 1, 0) for line in reversed(under[problem.id])]
    while waiting:
        line, depth, stem = waiting.pop()
        number += 1
        yield line, depth, stem
        waiting += [(one, depth + 1, number) for one in reversed(under[line.id])]


def _passed(made: Sequence[Card]) -> list[Card]:
    """Return the cards with the lines that pass each of them by."""
    final: dict[int, int] = {}
    for number, card in enumerate(made):
        if card.stem is not None:
            final[card.stem] = number
    through: list[set[int]] = [set() for _ in made]
    for stem, end in final.items():
        for number in range(stem + 1, end):
            through[number].add(made[stem].depth)
    return [
        replace(card, through=tuple(sorted(passing)), leads=number in final)
        for number, (card, passing) in enumerate(zip(made, through, strict=True))
    ]


def _supposed(talk: Talk) -> Iterator[str]:
    """Give the problems of the plan that no problem of the talk tells of."""
    rows: Collection[object] = talk.answers.get("hypotheses") or ()
    told = [_plain(one.text) for one in talk.of("problem")]
    given: set[str] = set()
    for row in rows:
        pain = str(row.get("pain") or "").strip() if isinstance(row, dict) else ""
        words = _plain(pain)
        if not words or words in given or any(words in one or one in words for one in told if one):
            continue
        given.add(words)
        yield pain


def _plain(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())
