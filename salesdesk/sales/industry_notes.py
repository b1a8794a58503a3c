"""What is learned about industries, each with its source and day (DOMAIN S2-5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from peewee import JOIN

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales.clients import day_or_none
from salesdesk.sales.kept import kept, live
from salesdesk.sales.lead_entry import same_named
from salesdesk.sales.text import tidy, tidy_line
from salesdesk.store.database import database
from salesdesk.store.market_records import IndustryNote
from salesdesk.store.records import Client


@dataclass(frozen=True)
class NoteLine:
    """One note; ``client`` is where it was learned, or ""."""

    id: int
    industry: str
    text: str
    source: str
    noted_on: date
    client_id: int | None
    client: str
    archived: bool

    def as_answers(self) -> dict[str, Any]:
        """Return the answers of the form ``industry_note``."""
        return {
            "industry": self.industry, "text": self.text, "source": self.source,
            "noted_on": self.noted_on.isoformat(), "client": self.client,
            "client_id": self.client_id,
        }  # fmt: skip


def lines(
    *,
    industry: str = "",
    text: str = "",
    first: date | None = None,
    last: date | None = None,
    archived: bool = False,
    limit: int = -1,
) -> list[NoteLine]:
    """Return the notes that meet all that is given, the latest first; *limit* of them at most."""
    rows = (
        IndustryNote.select(IndustryNote, Client.id, Client.name)
        .join(Client, JOIN.LEFT_OUTER)
        .where(IndustryNote.archived_at.is_null(not archived))
        .order_by(IndustryNote.noted_on.desc(), IndustryNote.id.desc())
        .limit(limit)
    )
    if industry:
        rows = rows.where(IndustryNote.industry == industry)
    if told := tidy_line(text):
        rows = rows.where(IndustryNote.text.contains(told) | IndustryNote.source.contains(told))
    if first is not None:
        rows = rows.where(IndustryNote.noted_on >= first)
    if last is not None:
        rows = rows.where(IndustryNote.noted_on <= last)
    return [_line(row) for row in rows]


def count() -> int:
    """Return how many notes there are."""
    return int(IndustryNote.select().where(IndustryNote.archived_at.is_null()).count())


def get(note_id: int) -> NoteLine:
    """Return one note, archived or not; Refused industry_note_missing."""
    return _line(kept(IndustryNote, note_id, _missing()))


def _line(row: IndustryNote) -> NoteLine:
    return NoteLine(
        row.id, row.industry, row.text, row.source, row.noted_on, row.client_id,
        row.client.name if row.client else "", row.archived_at is not None,
    )  # fmt: skip


def _missing() -> Refused:
    return Refused("industry_note_missing")


def save(note_id: int | None, answers: Mapping[str, Any]) -> int:
    """Add a note from the answers of ``industry_note``, or change one; return its id.

    Raises Refused industry_note_missing, text_required, source_required, note_day_required,
    bad_date, client_not_named.
    """
    if note_id is not None:
        live(IndustryNote, note_id, _missing())
    columns = _columns(answers)
    with database.change(mark("Change", "Industry note saved")):
        if note_id is None:
            return int(IndustryNote.create(**columns).id)
        IndustryNote.update(**columns).where(IndustryNote.id == note_id).execute()
        return note_id


def _columns(answers: Mapping[str, Any]) -> dict[str, Any]:
    text, source = tidy(answers.get("text") or ""), tidy_line(answers.get("source") or "")
    if not text:
        raise Refused("text_required")
    if not source:
        raise Refused("source_required")
    day = day_or_none(answers.get("noted_on"))
    if day is None:
        raise Refused("note_day_required")
    name, before = tidy_line(answers.get("client") or ""), answers.get("client_id")
    client = None
    if name:
        same = Client.get_or_none((Client.id == before) & (Client.name == name))
        client = same.id if same else same_named(name)
        if client is None:
            raise Refused("client_not_named", text=name)
    return {
        "industry": answers.get("industry") or "", "text": text, "source": source,
        "noted_on": day, "client": client,
    }  # fmt: skip


def set_archived(note_id: int, now: datetime, *, archived: bool = True) -> None:
    """Put a note away, or bring it back; Refused industry_note_missing."""
    kept(IndustryNote, note_id, _missing())
    label = (
        mark("Change", "Industry note archived")
        if archived
        else mark("Change", "Industry note brought back")
    )
    with database.change(label):
        IndustryNote.update(archived_at=now if archived else None).where(
            IndustryNote.id == note_id
        ).execute()
