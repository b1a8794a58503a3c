"""The playbook as one readable file: to hand it to a colleague, and to take one in.

A company's own pack is such a file too. What a file would change is told before it is taken,
and taking it is one change.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from errno import EDQUOT, EFBIG, ENOSPC
from pathlib import Path
from typing import Any

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import my_side
from salesdesk.sales.spin import playbook, playbook_json, playbook_lines
from salesdesk.sales.spin.playbook import Put
from salesdesk.sales.spin.playbook_kinds import KINDS, checked
from salesdesk.sales.spin.playbook_lines import LINE_KINDS, FileLine, LineKind
from salesdesk.sales.text import NAME_LIMIT, tidy_line
from salesdesk.store.database import database
from salesdesk.whole_file import whole_file

NEW, CHANGED, SAME = "new", "changed", "same"
_FULL = frozenset({EFBIG, ENOSPC, EDQUOT})


@dataclass(frozen=True)
class FileEntry:
    """An entry of a file."""

    kind: str
    key: str
    body: Mapping[str, Any]
    left_out: bool = False


@dataclass(frozen=True)
class PlaybookFile:
    """What a file holds; ``name`` says whose playbook it is."""

    name: str
    entries: tuple[FileEntry, ...] = ()
    lines: tuple[tuple[LineKind, FileLine], ...] = ()


@dataclass(frozen=True)
class Item:
    """What taking one entry or line would do: ``state`` is new, changed or same.

    ``kind`` is one of the playbook's, or phrases or stages. ``before`` and ``after`` are bodies;
    a line's has its ``text`` only, "" where it is the shipped one.
    """

    kind: str
    key: str
    state: str
    after: Mapping[str, Any]
    before: Mapping[str, Any] = field(default_factory=dict)
    left_out: bool = False

    @property
    def ref(self) -> tuple[str, str]:
        """Return what it is chosen by."""
        return (self.kind, self.key)


@dataclass(frozen=True)
class Tally:
    """How many entries and lines a file brought."""

    new: int = 0
    changed: int = 0
    same: int = 0
    skipped: int = 0


def document(*, own: bool = False, pack: str = "") -> dict[str, Any]:
    """Return the playbook as a file has it; the order is stable.

    With *own* only what differs from what is shipped; with *pack* one industry pack with its
    questions.
    """
    company = str(my_side.details().get("company") or "")
    told: dict[str, Any] = {
        "format": playbook_json.FORMAT,
        "version": playbook_json.VERSION,
        "name": company,
        "entries": {},
    }
    for kind in KINDS:
        found = [one for one in playbook.entries(kind, left_out=True) if _wanted(one, own, pack)]
        if found:
            told["entries"][kind] = [_written(one) for one in found]
    for kind_of_line in () if pack else LINE_KINDS:
        if lines := playbook_lines.written(kind_of_line):
            told[kind_of_line.section] = lines
    return told


def _wanted(one: playbook.Entry, own: bool, pack: str) -> bool:
    if pack:
        mine = one.key if one.kind == "pack" else one.body.get("pack")
        return one.kind in ("pack", "question") and mine == pack
    return not own or one.changed or one.left_out


def _written(one: playbook.Entry) -> dict[str, Any]:
    return {"key": one.key, **one.body, **({"left_out": True} if one.left_out else {})}


def write(path: Path, told: dict[str, Any]) -> int:
    """Write a document; return its number of entries and lines.

    Raises Refused file_is_folder, file_unwritable, disk_full.
    """
    if path.is_dir():
        raise Refused("file_is_folder", path=str(path))
    try:
        with whole_file(path) as part:
            part.write_text(playbook_json.text_of(told), "utf-8", newline="\n")
    except OSError as error:
        code = "disk_full" if error.errno in _FULL else "file_unwritable"
        raise Refused(code, path=str(path)) from error
    lines = sum(len(told.get(one.section, ())) for one in LINE_KINDS)
    return lines + sum(len(some) for some in told["entries"].values())


def read(path: Path) -> PlaybookFile:
    """Return what a file holds, every entry checked; nothing is changed.

    Raises Refused as ``playbook_json.read`` does, and playbook_entry_wrong, playbook_twice.
    """
    told = playbook_json.read(path)
    sections = told.get("entries", {})
    name = told.get("name", "")
    known = {"format", "version", "name", "about", "entries", *(one.section for one in LINE_KINDS)}
    odd = [str(one)[:NAME_LIMIT] for one in told if one not in known]
    if odd or not isinstance(sections, dict) or not isinstance(name, str):
        raise _wrong(path, odd[0] if odd else "entries", "format")
    entries: dict[tuple[str, str], FileEntry] = {}
    for kind, some in sections.items():
        for one in _listed(path, kind, some, tuple(KINDS)):
            entry = _entry(path, kind, one)
            if entries.setdefault((kind, entry.key), entry) is not entry:
                raise Refused("playbook_twice", path=str(path), key=entry.key)
    lines: dict[tuple[str, str], tuple[LineKind, FileLine]] = {}
    for kind_of_line in LINE_KINDS:
        section = kind_of_line.section
        for one in _listed(path, section, told.get(section, []), (section,)):
            line = _line(path, kind_of_line, one)
            if (section, line.name) in lines:
                raise Refused("playbook_twice", path=str(path), key=line.name[:NAME_LIMIT])
            lines[section, line.name] = (kind_of_line, line)
    shown = tidy_line(name)[:NAME_LIMIT] or path.stem
    return PlaybookFile(shown, tuple(entries.values()), tuple(lines.values()))


def _listed(path: Path, kind: str, some: Any, known: tuple[str, ...]) -> list[Any]:
    if kind not in known or not isinstance(some, list):
        raise _wrong(path, str(kind)[:NAME_LIMIT], "entries")
    return some


def _entry(path: Path, kind: str, told: Any) -> FileEntry:
    if not isinstance(told, dict):
        raise _wrong(path, kind, "key")
    body = dict(told)
    key, left_out = body.pop("key", None), body.pop("left_out", False)
    shown = f"{kind} {key}"[:NAME_LIMIT]
    if not isinstance(left_out, bool):
        raise _wrong(path, shown, "left_out")
    try:
        return FileEntry(kind, playbook.checked_key(key), checked(kind, body), left_out)
    except Refused as refused:
        raise _wrong(path, shown, *refused.facts.get("part", ("key",))) from refused  # type: ignore[misc]


def _line(path: Path, kind: LineKind, told: Any) -> FileLine:
    try:
        return playbook_lines.checked_line(kind, told)
    except Refused as refused:
        raise _wrong(path, kind.section, str(refused.facts["name"])) from refused


def _wrong(path: Path, key: str, part: str) -> Refused:
    return Refused("playbook_entry_wrong", path=str(path), key=key, part=(part,))


def compare(found: PlaybookFile) -> list[Item]:
    """Return what taking the file would do, one item an entry or line."""
    return [*_compared_entries(found), *_compared_lines(found)]


def _compared_entries(found: PlaybookFile) -> Iterator[Item]:
    here = {
        (kind, one.key): one
        for kind in dict.fromkeys(one.kind for one in found.entries)
        for one in playbook.entries(kind, left_out=True)
    }
    for one in found.entries:
        known = here.get((one.kind, one.key))
        before: Mapping[str, Any] = known.body if known else {}
        same = known is not None and (known.body, known.left_out) == (one.body, one.left_out)
        state = SAME if same else CHANGED if known else NEW
        yield Item(one.kind, one.key, state, one.body, before, one.left_out)


def _compared_lines(found: PlaybookFile) -> Iterator[Item]:
    for kind, line in found.lines:
        known = playbook_lines.standing(kind, line)
        text = "" if known is None or known.shipped else known.text
        same = known is not None and (text, known.archived) == (line.text, line.left_out)
        state = SAME if same else CHANGED if known else NEW
        before = {"text": text} if known else {}
        yield Item(kind.section, line.name, state, {"text": line.text}, before, line.left_out)


def take(
    found: PlaybookFile, now: datetime, chosen: Collection[tuple[str, str]] | None = None
) -> Tally:
    """Take the chosen items of a file (all unless given), in one change that can be undone."""
    items = {one.ref: one for one in compare(found)}
    wanted = {
        ref for ref, one in items.items() if one.state != SAME and (chosen is None or ref in chosen)
    }
    with database.change(mark("Change", "Playbook “{name}” imported"), name=found.name):
        for kind in KINDS:
            some = [one for one in found.entries if (one.kind, one.key) in wanted]
            told = [Put(one.key, one.body, one.left_out) for one in some if one.kind == kind]
            playbook.put(kind, told, now, origin=found.name)
        for sort, line in found.lines:
            if (sort.section, line.name) in wanted:
                playbook_lines.take(sort, line, now)
    states = [items[ref].state for ref in wanted]
    same = sum(one.state == SAME for one in items.values())
    skipped = len(items) - same - len(wanted)
    return Tally(states.count(NEW), states.count(CHANGED), same, skipped)
