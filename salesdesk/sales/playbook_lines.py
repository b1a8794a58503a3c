"""Lines the product ships that the user may rewrite, leave out, put in another order or add to.

A shipped line has a key and no row until it is changed; a row under its key overrides it, with
an empty text where only its place or its being left out was changed. Own lines have no key.
Every earlier text of a line stands in the journal, from where its versions are read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales.text import tidy
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.store.fields import moment_of
from salesdesk.store.records import Record

LIMIT = 500
"""Characters of one line."""
_STEP = 1000
"""Between two shipped lines: room for those put between them."""


@dataclass(frozen=True)
class Shipped:
    """A line as it is shipped; ``group`` is its stage or scene, ``text`` is marked."""

    key: str
    group: str
    text: str
    kind: str = ""


@dataclass(frozen=True)
class PlaybookLine:
    """One line; ``shipped`` tells that ``text`` is a marked English source, not the user's.

    ``ref`` is its key, or ``#id`` for an own one.
    """

    ref: str
    group: str
    kind: str
    text: str
    shipped: bool
    archived: bool
    position: int


@dataclass(frozen=True)
class LineVersion:
    """A text that a line had since ``at`` (UTC; None for what is shipped).

    ``shipped`` tells that ``text`` is a marked English source.
    """

    at: datetime | None
    text: str
    shipped: bool = False


class Lines:
    """The lines of one table; *group* and *kind* name its columns (kind "" for none)."""

    def __init__(
        self, table: type[Record], group: str, shipped: Sequence[Shipped], kind: str = ""
    ) -> None:
        self._table: Any = table
        self._group, self._kind = group, kind
        self._shipped = {one.key: one for one in shipped}

    def lines(
        self, group: str = "", kind: str = "", *, archived: bool = False
    ) -> list[PlaybookLine]:
        """Return the lines in order; with *archived* only those that were left out."""
        every = [
            one
            for one in self._all().values()
            if one.archived == archived
            and (not group or one.group == group)
            and (not kind or one.kind == kind)
        ]
        return sorted(every, key=lambda one: (one.position, one.ref))

    def _all(self) -> dict[str, PlaybookLine]:
        found = {
            one.key: PlaybookLine(one.key, one.group, one.kind, one.text, True, False, place)
            for place, one in zip(range(0, 10**9, _STEP), self._shipped.values(), strict=False)
        }
        for row in self._table.select().order_by(self._table.id):
            known = found.get(row.key) if row.key else None
            if row.key and known is None:
                continue  # a later version no longer ships it
            ref = row.key or f"#{row.id}"
            found[ref] = PlaybookLine(
                ref,
                getattr(row, self._group),
                getattr(row, self._kind) if self._kind else "",
                row.text or (known.text if known else ""),
                known is not None and not row.text,
                row.archived_at is not None,
                row.position,
            )
        return found

    def get(self, ref: str) -> PlaybookLine:
        """Return one line; Refused line_missing."""
        found = self._all().get(ref)
        if found is None:
            raise Refused("line_missing")
        return found

    def history(self, ref: str) -> list[LineVersion]:
        """Return every text a line has had, the newest first; Refused line_missing.

        Being moved or left out makes no version.
        """
        self.get(ref)
        ours = self._shipped.get(ref)
        found = [LineVersion(None, ours.text, True)] if ours else []
        table, own = self._table, ref.startswith("#")
        row = table.get_or_none(table.id == int(ref[1:]) if own else table.key == ref)
        for at, _, entry in journal.history(table._meta.table_name, row.id) if row else ():
            text = str((entry.after or {}).get("text") or "")
            if not text and ours is None:
                continue  # an own line that was taken back, and done again later
            told = LineVersion(moment_of(at), text or ours.text if ours else text, not text)
            if not found or (found[-1].text, found[-1].shipped) != (told.text, told.shipped):
                found.append(told)
        return found[::-1]

    def add(self, group: str, text: str, kind: str = "") -> str:
        """Add an own line at the end of its group; return its ref.

        Raises Refused line_empty, line_too_long (500 characters).
        """
        told = _checked(text)
        others = [one.position for one in self._all().values()]
        facts = {self._group: group} | ({self._kind: kind} if self._kind else {})
        with database.change(mark("Change", "A line added to the playbook")):
            made = self._table.create(
                **facts, key="", text=told, position=max(others, default=0) + _STEP
            )
        return f"#{made.id}"

    def rewrite(self, ref: str, text: str) -> None:
        """Give a line another text; Refused line_missing, line_empty, line_too_long."""
        told, known = _checked(text), self.get(ref)
        if not known.shipped and known.text == told:
            return
        with database.change(mark("Change", "A line of the playbook rewritten")):
            self._write(known, text=told)

    def as_shipped(self, ref: str) -> None:
        """Give a shipped line its own text again; Refused line_missing."""
        known = self.get(ref)
        if known.shipped or ref not in self._shipped:
            return
        with database.change(mark("Change", "A line of the playbook as it was shipped")):
            self._write(known, text="")

    def move(self, ref: str, step: int) -> None:
        """Let a line change places with the one above (−1) or below (1); at an end it stays."""
        known = self.get(ref)
        column = self.lines(known.group, known.kind)
        place = next((n for n, one in enumerate(column) if one.ref == ref), -1)
        target = place + step
        if place < 0 or not 0 <= target < len(column):
            return
        other = column[target]
        with database.change(mark("Change", "A line of the playbook moved")):
            self._write(known, position=other.position)
            self._write(other, position=known.position)

    def leave_out(self, ref: str, now: datetime) -> None:
        """Leave a line out; it can be brought back. Refused line_missing."""
        known = self.get(ref)
        with database.change(mark("Change", "A line left out of the playbook")):
            self._write(known, archived_at=now)

    def bring_back(self, ref: str) -> None:
        """Take a line in again; Refused line_missing."""
        known = self.get(ref)
        with database.change(mark("Change", "A line taken into the playbook again")):
            self._write(known, archived_at=None)

    def _write(self, line: PlaybookLine, **columns: Any) -> None:
        table = self._table
        if line.ref.startswith("#"):
            table.update(**columns).where(table.id == int(line.ref[1:])).execute()
        elif not table.update(**columns).where(table.key == line.ref).execute():
            facts = {self._group: line.group} | ({self._kind: line.kind} if self._kind else {})
            whole = {"key": line.ref, "text": "", "position": line.position, **facts, **columns}
            table.create(**whole)


def _checked(text: str) -> str:
    told = tidy(text)
    if not told:
        raise Refused("line_empty")
    if len(told) > LIMIT:
        raise Refused("line_too_long", limit=LIMIT, found=len(told))
    return told
