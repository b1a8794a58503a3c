"""Column types that SQLite lacks: a moment, a day, plain JSON.

Both are stored as ISO text that sorts as it reads. A moment is an aware ``datetime``, kept in
UTC to the second and returned in UTC; whoever shows it turns it into the user's zone.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from uuid import uuid4

from peewee import Field


def new_uuid() -> str:
    """Return a fresh identifier, 32 hexadecimal digits."""
    return uuid4().hex


def moment_text(moment: datetime) -> str:
    """Return the stored form of an aware *moment*: ``2026-09-17T02:30:00Z``."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a zone")
    return f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z"


def moment_of(text: str) -> datetime:
    """Read a stored moment back as an aware UTC ``datetime``."""
    return datetime.fromisoformat(text)  # its Z makes it UTC; a list has thousands to read


def zone_of(offset: str) -> timezone:
    """Return the zone of a stored offset such as ``+08:00``."""
    told = datetime.strptime(offset, "%z").utcoffset()
    return timezone(told or timedelta(0))


class MomentField(Field):
    """An aware ``datetime``, stored in UTC to the second."""

    field_type = "TEXT"

    def db_value(self, value: datetime | str | None) -> str | None:
        """Return what is stored."""
        return moment_text(value) if isinstance(value, datetime) else value

    def python_value(self, value: str | None) -> datetime | None:
        """Return what the program works with."""
        return moment_of(value) if value else None


class DayField(Field):
    """A calendar ``date``, stored as ``YYYY-MM-DD``."""

    field_type = "TEXT"

    def db_value(self, value: date | str | None) -> str | None:
        """Return what is stored."""
        return value.isoformat() if isinstance(value, date) else value or None

    def python_value(self, value: str | None) -> date | None:
        """Return what the program works with."""
        return date.fromisoformat(value) if value else None


class JsonField(Field):
    """Plain JSON data."""

    field_type = "TEXT"

    def db_value(self, value: Any) -> str | None:
        """Return what is stored."""
        return None if value is None else json.dumps(value, ensure_ascii=False)

    def python_value(self, value: str | None) -> Any:
        """Return what the program works with."""
        return None if value is None else json.loads(value)
