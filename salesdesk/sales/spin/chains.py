"""Problem → implication → pay-off: what hangs on which problem, looked up once for a talk."""

from __future__ import annotations

from collections import defaultdict

from salesdesk.sales.spin.talk import Asked, Line, Talk


class Chains:
    """The same as ``Talk.under`` and ``Talk.problem_of``, for many problems and lines at once."""

    def __init__(self, talk: Talk) -> None:
        self._lines = {one.id: one for one in talk.lines}
        self._under: dict[tuple[int, str], list[Line]] = defaultdict(list)
        self._asked: dict[tuple[int, str], list[Asked]] = defaultdict(list)
        for line in talk.lines:
            problem = self.problem_of(line)
            if problem is not None and problem is not line:
                self._under[problem.id, line.kind].append(line)
        for asked in talk.questions:
            if asked.about is not None:
                self._asked[asked.about, asked.kind].append(asked)

    def problem_of(self, line: Line) -> Line | None:
        """Return the problem a line hangs on, or the problem it is itself."""
        seen: set[int] = set()
        found: Line | None = line
        while found is not None and found.kind != "problem" and found.id not in seen:
            seen.add(found.id)
            found = self._lines.get(found.parent) if found.parent is not None else None
        return found if found is not None and found.kind == "problem" else None

    def under(self, problem: Line, kind: str) -> list[Line]:
        """Return the implications, pay-offs or benefits that hang on a problem, in order."""
        return self._under.get((problem.id, kind), [])

    def asked(self, problem: Line, kind: str) -> list[Asked]:
        """Return the questions of a kind that were put about a problem, in order."""
        return self._asked.get((problem.id, kind), [])

    def first(self, problem: Line, kind: str) -> int | None:
        """Return where I ("implication") or N ("payoff") first came up for a problem.

        Either we asked about it or the customer said it; None when neither happened.
        """
        question = "I" if kind == "implication" else "N"
        events = [one.position for one in self.asked(problem, question)]
        events += [one.position for one in self.under(problem, kind)]
        return min(events, default=None)
