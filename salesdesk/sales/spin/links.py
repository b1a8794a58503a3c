"""Which lines of a talk may hang on which, and what hangs below one: no circles, no strangers.

The chain is that of DOMAIN §4 Steps 3 to 5, a benefit that of step 7.
"""

from __future__ import annotations

from salesdesk.errors import Refused
from salesdesk.sales.kept import kept
from salesdesk.store.interview_records import InterviewLine

PARENTS = {
    "implication": frozenset({"problem", "implication"}),
    "payoff": frozenset({"problem"}),
    "benefit": frozenset({"problem"}),
    "problem": frozenset({"objection"}),
}
"""What a line may hang on; facts, quotes, objections and features hang on nothing."""


def require(
    interview_id: int, kind: str, parent_id: int | None, line: InterviewLine | None = None
) -> None:
    """Raise Refused link_impossible unless a line of that kind (this *line*) may hang there."""
    if parent_id is None:
        return
    parent = kept(InterviewLine, parent_id, Refused("sentence_missing"))
    if parent.interview_id != interview_id or parent.kind not in PARENTS.get(kind, ()):
        raise Refused("link_impossible")
    if line is not None and parent_id in below(line):
        raise Refused("link_impossible")


def below(row: InterviewLine) -> set[int]:
    """Return a line with all that hangs on it."""
    hanging: dict[int, list[int]] = {}
    lines = InterviewLine.select(InterviewLine.id, InterviewLine.parent).where(
        InterviewLine.interview == row.interview_id
    )
    for one in lines:
        if one.parent_id is not None:
            hanging.setdefault(one.parent_id, []).append(one.id)
    found = {row.id}
    waiting = [row.id]
    while waiting:
        new = set(hanging.get(waiting.pop(), ())) - found
        found |= new
        waiting += new
    return found
