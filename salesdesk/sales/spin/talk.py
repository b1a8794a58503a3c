"""An interview as the rules, the map and the paper see it: plain values, read in one go.

The steps (DOMAIN §4): 0 plan, 1 opening, 2 situation, 3 problems, 4 implications, 5 need-payoff,
6 check, 7 fit, 8 commitment, 9 review.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as filled
from datetime import date, datetime
from typing import Any

STEPS = (
    "plan", "opening", "situation", "problem", "implication", "payoff", "check", "fit",
    "commitment", "review",
)  # fmt: skip
QUESTION_KINDS = ("S", "P", "I", "N")
LINE_KINDS = (
    "fact", "problem", "implication", "payoff", "quote", "objection", "feature", "benefit",
)  # fmt: skip


@dataclass(frozen=True)
class Asked:
    """A question that was put. ``about`` is the id of the problem line it asks on about."""

    id: int
    kind: str
    text: str
    answer: str
    position: int
    key: str = ""
    about: int | None = None
    at: datetime | None = None


@dataclass(frozen=True)
class Line:
    """A sentence marked as something; see ``store.interview_records.InterviewLine``.

    Keys of ``details`` by kind:

    - problem: ``severity`` 1–5; ``confirmed`` bool (said by the customer, not only supposed by
      us; true unless given); ``explicit`` bool with ``words`` (the customer's own) and
      ``explicit_at`` (the position at which it became explicit); ``level`` must, expected, nice;
      ``need_kind`` as NEED_TYPE; ``raised_by``; ``can_do`` yes, part, no; ``metric``;
      ``expected`` (what they wish for); ``gave`` (columns of its need it has set, by finishing)
    - implication and payoff: ``who`` (department or person); ``amount_fen`` or ``number`` with
      ``unit``; ``times`` a year (1 for a yearly figure; ``Cost`` multiplies)
    - objection: ``category``; ``response``; ``solved``; ``said_before`` (what we said just before)
    - benefit: ``capability``; ``case`` (key of a case of the playbook)
    """

    id: int
    uuid: str
    kind: str
    text: str
    position: int
    parent: int | None = None
    follows: int | None = None
    at: datetime | None = None
    details: Mapping[str, Any] = filled(default_factory=dict)
    need: int | None = None
    objection: int | None = None

    @property
    def confirmed(self) -> bool:
        """Tell whether a problem was said by the customer."""
        return bool(self.details.get("confirmed", True))

    @property
    def explicit(self) -> bool:
        """Tell whether a problem became an explicit need: only with the customer's words (R08)."""
        return bool(self.details.get("explicit")) and bool(self.details.get("words"))

    @property
    def has_figure(self) -> bool:
        """Tell whether an implication or a pay-off has a number (R15)."""
        return self.details.get("amount_fen") is not None or self.details.get("number") is not None


@dataclass(frozen=True)
class Talk:
    """A whole interview. ``earlier`` counts the client's finished interviews before this one."""

    id: int
    uuid: str
    client_id: int
    client: str
    state: str
    language: str
    pack: str
    made_at: datetime
    step: int = 0
    field: str = ""
    visit_id: int | None = None
    opportunity_id: int | None = None
    earlier: int = 0
    answers: Mapping[str, Any] = filled(default_factory=dict)
    questions: tuple[Asked, ...] = ()
    lines: tuple[Line, ...] = ()
    talk_seconds: int = 0
    chat_seconds: int = 0
    ours: int = 0
    theirs: int = 0
    zone: str = "+08:00"
    started_at: datetime | None = None
    ended_at: datetime | None = None
    finished_at: datetime | None = None

    @property
    def outcome(self) -> str:
        """Return order, advance, continuation, no_sale, or "" while it is open."""
        return str(self.answers.get("outcome") or "")

    def asked(self, kind: str) -> list[Asked]:
        """Return the questions of one kind, in their order."""
        return [one for one in self.questions if one.kind == kind]

    def of(self, kind: str) -> list[Line]:
        """Return the lines of one kind, in their order."""
        return [one for one in self.lines if one.kind == kind]

    def line(self, line_id: int | None) -> Line | None:
        """Return a line by its id."""
        return next((one for one in self.lines if one.id == line_id), None)

    def problems(self) -> list[Line]:
        """Return the problems the customer confirmed."""
        return [one for one in self.of("problem") if one.confirmed]

    def problem_of(self, line: Line) -> Line | None:
        """Return the problem a line hangs on, over other implications if need be."""
        seen: set[int] = set()
        found: Line | None = line
        while found is not None and found.kind != "problem" and found.id not in seen:
            seen.add(found.id)
            found = self.line(found.parent)
        return found if found is not None and found.kind == "problem" else None

    def under(self, problem: Line, kind: str) -> list[Line]:
        """Return the implications, pay-offs or benefits that hang on a problem, in order."""
        return [one for one in self.of(kind) if self.problem_of(one) is problem]

    def explicit_needs(self) -> list[Line]:
        """Return the problems that became explicit needs."""
        return [one for one in self.of("problem") if one.explicit]


@dataclass(frozen=True)
class Known:
    """What the dossier knows, as far as the rules ask for it.

    ``answered``: keys of form ② with an answer (R18). ``capabilities``: what we can do →
    yes, part, no. ``spared``: the client is lost, disqualified or not to be contacted (R11).
    ``ours``: our own names, by which R10 tells whose action it is.
    """

    today: date
    answered: frozenset[str] = frozenset()
    capabilities: Mapping[str, str] = filled(default_factory=dict)
    economic_buyer: bool = False
    budget: bool = False
    timing: bool = False
    spared: bool = False
    ours: frozenset[str] = frozenset()
