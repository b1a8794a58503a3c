"""A talk put together from what was asked and said, as plain values."""

from datetime import UTC, date, datetime
from typing import Any

from salesdesk.sales.spin.hint import Hint
from salesdesk.sales.spin.limits import SHIPPED, Limits
from salesdesk.sales.spin.rules import hints
from salesdesk.sales.spin.talk import Asked, Known, Line, Talk

KNOWN = Known(
    today=date(2026, 9, 17), ours=frozenset({"林示例", "Lin Example", "星舟示例科技"})
)  # fmt: skip
SOUND = {
    "opening_questions": ["哪里最慢？", "谁在补货？", "上次断货是什么时候？"],
    "outcome": "advance",
    "customer_action": "在两家门店试用两周",
    "customer_who": "演示周经理",
    "customer_by": "2026-09-28",
    "next_step": "送去试用机",
    "next_at": "2026-09-21T09:00:00+08:00",
}
"""The answers of the form that break no rule."""


class Story:
    """Questions and lines in the order they come; ``talk`` is what the rules see."""

    def __init__(self, **facts: Any) -> None:
        self._facts = {"answers": SOUND, **facts}
        self._asked: list[Asked] = []
        self._lines: list[Line] = []

    def _next(self) -> int:
        given = [one.position for one in self._asked] + [one.position for one in self._lines]
        given += [one.details.get("explicit_at", 0) for one in self._lines]
        return max(given, default=0) + 1

    def ask(self, kind: str, text: str, answer: str = "", **facts: Any) -> int:
        """Put a question and return its id."""
        at = self._next()
        self._asked.append(Asked(at, kind, text, answer, at, **facts))
        return at

    def say(self, kind: str, text: str, parent: int | None = None, **details: Any) -> int:
        """Mark a sentence as something and return its id."""
        at = self._next()
        self._lines.append(Line(at, f"line-{at}", kind, text, at, parent, details=details))
        return at

    def want(self, problem: int, words: str) -> None:
        """Let a problem become an explicit need now."""
        place = next(at for at, one in enumerate(self._lines) if one.id == problem)
        old = self._lines[place]
        details = {**old.details, "explicit": True, "words": words, "explicit_at": self._next()}
        self._lines[place] = Line(
            old.id, old.uuid, old.kind, old.text, old.position, old.parent, details=details
        )

    @property
    def talk(self) -> Talk:
        """The talk so far."""
        given: dict[str, Any] = {
            "id": 1, "uuid": "talk", "client_id": 1, "client": "演示客户", "state": "open",
            "language": "zh_CN", "pack": "retail", "made_at": datetime(2026, 9, 14, tzinfo=UTC),
            "questions": tuple(self._asked), "lines": tuple(self._lines), **self._facts,
        }  # fmt: skip
        return Talk(**given)


def raised(
    story: Story | Talk, known: Known = KNOWN, limits: Limits = SHIPPED, **facts: Any
) -> dict[str, Hint]:
    """Return the hints of a talk by their rule; each rule is raised once."""
    talk = story.talk if isinstance(story, Story) else story
    found = hints(talk, known, limits, **facts)
    assert len({one.rule for one in found}) == len(found)
    return {one.rule: one for one in found}
