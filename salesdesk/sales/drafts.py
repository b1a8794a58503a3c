"""Unsaved states of forms, so that nothing typed is ever lost; never part of undo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from salesdesk.store.database import database
from salesdesk.store.house_records import Draft


@dataclass(frozen=True)
class DraftLine:
    """A draft: the answers as they stood at ``saved_at`` (UTC)."""

    form: str
    subject: str
    answers: dict[str, Any]
    saved_at: datetime


def keep(form: str, subject: str, answers: Mapping[str, Any], now: datetime) -> None:
    """Keep the state of *form* about *subject* (e.g. ``client:12``), replacing an earlier one."""
    with database.change():
        Draft.insert(form=form, subject=subject, answers=dict(answers), saved_at=now).on_conflict(
            conflict_target=[Draft.form, Draft.subject],
            update={Draft.answers: dict(answers), Draft.saved_at: now},
        ).execute()


def find(form: str, subject: str) -> DraftLine | None:
    """Return the draft of *form* about *subject*, if there is one."""
    found = Draft.get_or_none((Draft.form == form) & (Draft.subject == subject))
    if found is None:
        return None
    return DraftLine(found.form, found.subject, found.answers, found.saved_at)


def pending() -> list[DraftLine]:
    """Return all drafts, newest first."""
    rows = Draft.select().order_by(Draft.saved_at.desc())
    return [DraftLine(row.form, row.subject, row.answers, row.saved_at) for row in rows]


def drop(form: str, subject: str) -> None:
    """Forget a draft: its form was saved, or the user let it go."""
    if find(form, subject) is None:
        return
    with database.change():
        Draft.delete().where((Draft.form == form) & (Draft.subject == subject)).execute()
