"""Phrases and stage checklists as they go along in a playbook file.

Only what the user rewrote, added or left out: the shipped lines everybody has.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from salesdesk.errors import Refused
from salesdesk.sales.phrases import PHRASES, SCENES
from salesdesk.sales.playbook_lines import LIMIT, Lines, PlaybookLine
from salesdesk.sales.stage_defaults import HINT, STEP
from salesdesk.sales.stage_steps import STEPS
from salesdesk.sales.stages import STAGES
from salesdesk.sales.text import tidy


@dataclass(frozen=True)
class LineKind:
    """A kind of lines in the file; ``group`` names what they are grouped by."""

    section: str
    group: str
    groups: tuple[str, ...]
    kinds: tuple[str, ...]
    lines: Lines


LINE_KINDS = (
    LineKind("phrases", "scene", SCENES, ("",), PHRASES),
    LineKind("stages", "stage", tuple(STAGES), (STEP, HINT), STEPS),
)


@dataclass(frozen=True)
class FileLine:
    """A line of a file; ``key`` is that of the shipped line it stands for, "" for an own one."""

    group: str
    kind: str
    key: str
    text: str
    left_out: bool

    @property
    def name(self) -> str:
        """Return what it is told apart by."""
        return self.key or " ".join(filter(None, (self.group, self.kind, self.text)))


def written(kind: LineKind) -> list[dict[str, Any]]:
    """Return the user's lines of one kind, as a file has them: own ones that say the same once."""
    found = []
    said: set[tuple[str, str, str]] = set()
    for line in (*kind.lines.lines(), *kind.lines.lines(archived=True)):
        own = line.ref.startswith("#")
        same = (line.group, line.kind, line.text)
        if (line.shipped and not line.archived) or (own and same in said):
            continue
        if own:
            said.add(same)
        told: dict[str, Any] = {} if own else {"key": line.ref}
        told[kind.group] = line.group
        if line.kind:
            told["kind"] = line.kind
        if not line.shipped:
            told["text"] = line.text
        if line.archived:
            told["left_out"] = True
        found.append(told)
    return found


def checked_line(kind: LineKind, told: Any) -> FileLine:
    """Return a line of a file; Refused playbook_part_wrong, _missing, _long (with ``part``)."""
    if not isinstance(told, Mapping):
        raise _wrong("text")
    known = {"key", kind.group, "kind", "text", "left_out"}
    for name in told:
        if name not in known:
            raise _wrong(str(name)[:100])
    group, sort = told.get(kind.group), told.get("kind", kind.kinds[0])
    if group not in kind.groups:
        raise _wrong(kind.group)
    if sort not in kind.kinds:
        raise _wrong("kind")
    key, text, left_out = told.get("key", ""), told.get("text", ""), told.get("left_out", False)
    if not isinstance(key, str) or not isinstance(left_out, bool):
        raise _wrong("key")
    if not isinstance(text, str) or len(text) > LIMIT:
        raise _wrong("text")
    line = FileLine(group, sort, key, tidy(text), left_out)
    if not line.text and not (line.key and line.left_out):
        raise _wrong("text")
    return line


def standing(kind: LineKind, line: FileLine) -> PlaybookLine | None:
    """Return the line it stands for here, None where it is new."""
    for one in _every(kind):
        if line.key and one.ref == line.key:
            return one
        same = (one.group, one.kind, one.text) == (line.group, line.kind, line.text)
        if not one.shipped and same and (not line.key or one.ref.startswith("#")):
            return one
    return None


def take(kind: LineKind, line: FileLine, now: datetime) -> None:
    """Have a line as the file has it."""
    known = standing(kind, line)
    if known is None:
        if not line.text:
            return  # left out of a playbook that ships it; ours does not
        ref = kind.lines.add(line.group, line.text, line.kind)
        known = kind.lines.get(ref)
    elif line.text:
        kind.lines.rewrite(known.ref, line.text)
    if line.left_out and not known.archived:
        kind.lines.leave_out(known.ref, now)
    elif known.archived and not line.left_out:
        kind.lines.bring_back(known.ref)


def _every(kind: LineKind) -> Iterator[PlaybookLine]:
    yield from kind.lines.lines()
    yield from kind.lines.lines(archived=True)


def _wrong(part: str) -> Refused:
    return Refused("playbook_part_wrong", part=(part,), name=part)
