"""A need noted by itself, outside a visit's record: what was lacking when a gate asked for it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import clients
from salesdesk.sales.clients import day_or_none
from salesdesk.sales.text import tidy, tidy_line
from salesdesk.store.database import database
from salesdesk.store.records import Need


def note(client_id: int, answers: Mapping[str, Any], now: datetime) -> int:
    """Note a need and return its id; it is explicit when the customer's ``words`` are given.

    *answers*: ``text``, ``words``, ``level``, ``kind``, ``raised_by``, ``stated_on`` (today
    unless given, never a day to come). Raises Refused client_missing, text_required, bad_date.
    """
    client = clients.get(client_id)
    words = tidy(str(answers.get("words") or ""))
    text = tidy_line(str(answers.get("text") or "")) or tidy_line(words)
    if not text:
        raise Refused("text_required")
    stated = day_or_none(answers.get("stated_on")) or now.date()
    if stated > now.date():
        raise Refused("bad_date", text=stated.isoformat())
    with database.change(mark("Change", "{name}: need noted"), name=client.name):
        return int(
            Need.create(
                client=client_id, text=text, words=words, explicit=bool(words), stated_on=stated,
                level=str(answers.get("level") or ""), kind=str(answers.get("kind") or ""),
                raised_by=tidy_line(str(answers.get("raised_by") or "")),
            ).id
        )  # fmt: skip
